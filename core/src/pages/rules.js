"use strict";
// Filters the rules as one types: every word must be in the rule's text, whatever its accents and capitals.
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const one = (id) => document.getElementById(id);
const form = one("filtri");
const rules = [...document.querySelectorAll("article")].map((article) => ({
  article,
  text: plain(article.textContent),
  rulebook: article.closest(".rulebook").dataset.rulebook,
  confidence: article.dataset.confidence,
  operations: article.dataset.operations.split(" "),
}));
const groups = [...document.querySelectorAll(".chapter, .rulebook")];

const filter = () => {
  const words = plain(one("cerca").value).split(/\s+/).filter(Boolean);
  const [rulebook, confidence, operation] = ["rulebook", "certezza", "operazione"].map((id) => one(id).value);
  let shown = 0;
  for (const rule of rules) {
    const fits = (!rulebook || rule.rulebook === rulebook)
      && (!confidence || rule.confidence === confidence)
      && (!operation || rule.operations.includes(operation))
      && words.every((word) => rule.text.includes(word));
    rule.article.hidden = !fits;
    shown += fits;
  }
  const all = shown === rules.length;
  for (const group of groups) group.hidden = !all && !group.querySelector("article:not([hidden])");
  one("conteggio").textContent = `${shown} regole di ${rules.length}`;
  one("nessuna").hidden = shown > 0;
};

for (const event of ["input", "change"]) form.addEventListener(event, filter);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(filter));
// A link to a rule that is filtered away shows it.
addEventListener("hashchange", () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.closest("[hidden]")) {
    form.reset();
    filter();
    target.scrollIntoView();
  }
});
// On a small screen the chapters stand before the rules: they open when asked.
if (matchMedia("(max-width: 60rem)").matches) document.querySelector("nav details").open = false;
form.hidden = false;
filter();
