"use strict";
// Filters the articles as one types: every word must be in the article's text, whatever its accents and capitals. A select with
// `data-facet` narrows them to those whose attribute of that name, or that of a part of the page around them, has the value chosen.
const plain = (text) => text.normalize("NFD").replace(/\p{M}/gu, "").toLowerCase();
const one = (id) => document.getElementById(id);
const form = one("filtri");
const facets = [...form.querySelectorAll("select[data-facet]")];
const entries = [...document.querySelectorAll("article")].map((article) => ({
  article,
  text: plain(article.textContent),
  values: facets.map(({ dataset: { facet } }) => article.closest(`[data-${facet}]`).dataset[facet]),
  rows: [...article.querySelectorAll("tr[id]")].map((row) => ({ row, text: plain(row.textContent) })),
}));
const groups = [...document.querySelectorAll("main section")];

const filter = () => {
  const words = plain(one("cerca").value).split(/\s+/).filter(Boolean);
  const chosen = (value, all) => !value || all === value || all.split(" ").includes(value);
  const holds = (text) => words.every((word) => text.includes(word));
  let shown = 0;
  for (const entry of entries) {
    const fits = facets.every(({ value }, place) => chosen(value, entry.values[place])) && holds(entry.text);
    entry.article.hidden = !fits;
    shown += fits;
    // Of a long table the rows that were sought stand out.
    for (const { row, text } of entry.rows) row.classList.toggle("found", fits && words.length > 0 && holds(text));
  }
  const all = shown === entries.length;
  for (const group of groups) group.hidden = !all && !group.querySelector("article:not([hidden])");
  const { noun, nounEn = noun } = form.dataset;
  const english = document.documentElement.lang === "en";
  one("conteggio").textContent = english ? `${shown} ${nounEn} of ${entries.length}` : `${shown} ${noun} di ${entries.length}`;
  one("nessuna").hidden = shown > 0;
};

for (const event of ["input", "change"]) form.addEventListener(event, filter);
form.addEventListener("submit", (event) => event.preventDefault());
form.addEventListener("reset", () => setTimeout(filter));
// A link to something that is filtered away shows it.
addEventListener("hashchange", () => {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  if (target?.closest("[hidden]")) {
    form.reset();
    filter();
    target.scrollIntoView();
  }
});
// A slash goes to the search box, as on many pages of reference.
addEventListener("keydown", (event) => {
  if (event.key === "/" && !event.target.closest("input, select, textarea")) {
    event.preventDefault();
    one("cerca").focus();
  }
});
// A page with a choice of language shows the one of the reader, or that of its address (`?lang=en`), or both.
const language = one("lingua");
if (language) {
  const speak = () => {
    document.documentElement.dataset.shown = language.value;
    document.documentElement.lang = language.value === "en" ? "en" : "it";
    filter();
  };
  const asked = new URLSearchParams(location.search).get("lang") ?? (navigator.language.startsWith("it") ? "it" : "en");
  if ([...language.options].some((option) => option.value === asked)) language.value = asked;
  language.addEventListener("change", speak);
  speak();
}
// On a small screen the contents stand before the entries: they open when asked.
if (matchMedia("(max-width: 60rem)").matches) for (const open of document.querySelectorAll("nav details[open]")) open.open = false;
form.hidden = false;
filter();
// The page has changed its length since the browser went to the place of its address.
if (location.hash) document.getElementById(decodeURIComponent(location.hash.slice(1)))?.scrollIntoView();
