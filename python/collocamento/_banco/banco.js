// The workbench: it holds the dossier, asks the program after each change, and shows the answer.

import { Form, isObject, make, placeOf } from "./form.js";
import { download, keep, kept } from "./store.js";

const LARGEST = 16 * 1024 * 1024;
const DAY = 86_400_000;
const lang = document.documentElement.lang;
const at = (id) => document.getElementById(id);

const described = await (await fetch(`form/${lang}`)).json();
const words = described.words;
const today = new Date();
const iso = (days) => new Date(days * DAY).toISOString().slice(0, 10);
const number = (day) => Math.round(Date.parse(day) / DAY);
const isNumber = (days) => Number.isFinite(days);
const isKnown = (rulebook) => described.rulebooks.includes(rulebook);

const empty = () => ({
  person: {},
  events: [],
  as_of: iso(Math.floor((today.getTime() - today.getTimezoneOffset() * 60_000) / DAY)),
});
const state = { dossier: empty(), rulebook: "nazionale", overlay: "", against: "", before: null, ...kept() };
const form = new Form(described, changed, () => {
  state.before = structuredClone(state.dossier);
});

// Questions: one at a time, and always the last one.

let asking = false;
let again = false;

async function ask() {
  if (asking) {
    again = true;
    return;
  }
  asking = true;
  try {
    do {
      again = false;
      show(await answered());
    } while (again);
  } finally {
    asking = false;
  }
}

/** The answer about the dossier, or the errors. A refusal of the server itself is a sentence. */
async function answered() {
  try {
    const reply = await send("assess");
    return reply.ok ? await reply.json() : { errors: [{ path: "", text: await reply.text() }] };
  } catch {
    return { errors: [{ path: "", text: words.offline }] };
  }
}

function send(page) {
  const { rulebook, overlay, against } = state;
  const dossier = { ...state.dossier };
  // The page has a control of its own for the rulebook.
  if (isKnown(dossier.rulebook)) delete dossier.rulebook;
  const body = JSON.stringify({ dossier, rulebook, overlay, against, lang });
  return fetch(page, { method: "POST", headers: { "Content-Type": "application/json" }, body });
}

function show(reply) {
  if (reply.errors) {
    refuse(reply.errors, reply.omitted, reply.about);
    return;
  }
  at("errors").replaceChildren();
  at("answer").classList.remove("stale");
  at("overlay").removeAttribute("aria-invalid");
  form.mark([]);
  // The program escapes every text of the dossier; the policy of the page lets no script run but its own.
  const open = [...at("result").querySelectorAll("details[open]")].map((one) => one.id);
  const focused = at("result").contains(document.activeElement);
  const answer = new DOMParser().parseFromString(reply.html, "text/html").body;
  at("result").replaceChildren(...answer.childNodes);
  for (const id of open) if (at(id)) at(id).open = true;
  if (focused) at("answer").focus({ preventScroll: true });
  at("summary").textContent = reply.summary;
}

function refuse(errors, omitted = 0, about = "dossier") {
  const shown = errors.slice(0, 20);
  const lines = shown.map(({ path, text }) => {
    const place = about === "dossier" ? placeOf(path) : null;
    return make("li", {}, place === null ? text : make("a", { href: `#event-${place}`, data: { event: place } }, text));
  });
  const rest = errors.length - shown.length + omitted;
  if (rest) lines.push(make("li", {}, `… ${rest} ${words.omitted}`));
  const title = about === "overlay" ? words.in_overlay : words.errors;
  const stale = at("result").hasChildNodes() ? [make("p", {}, words.stale)] : [];
  at("errors").replaceChildren(make("p", {}, make("strong", {}, title)), make("ul", {}, ...lines), ...stale);
  at("answer").classList.add("stale");
  at("summary").textContent = "";
  if (about === "overlay") at("overlay").setAttribute("aria-invalid", "true");
  form.mark(about === "dossier" ? errors : []);
}

// Changes.

let isKept = true;
let timer;

/** Keep the dossier and ask about it, after a pause in which one may go on typing. */
function changed(pause = 200) {
  at("undo").hidden = state.before === null;
  isKept = keep(state);
  if (!isKept) at("notice").textContent = words.not_kept;
  scale();
  clearTimeout(timer);
  timer = setTimeout(ask, pause);
}

/** The slider spans the events and two years after them. */
function scale() {
  const { dossier } = state;
  const now = number(dossier.as_of);
  let [first, last] = isNumber(now) ? [now, now] : [number(empty().as_of), number(empty().as_of)];
  for (const event of dossier.events) {
    for (const day of [event.date, event.end].map(number)) {
      if (!isNumber(day) || day > number("2199-12-31")) continue;
      first = Math.min(first, day);
      last = Math.max(last, day);
    }
  }
  const slider = at("slider");
  // While it is dragged, its ends stay.
  const held = document.activeElement === slider && now >= Number(slider.min) && now <= Number(slider.max);
  if (!held) {
    slider.min = Math.max(first - 30, number("2015-09-24"));
    slider.max = last + 730;
  }
  if (isNumber(now)) {
    slider.value = now;
    slider.setAttribute("aria-valuetext", new Date(now * DAY).toLocaleDateString(lang, { dateStyle: "long", timeZone: "UTC" }));
  }
  if (at("day").value !== dossier.as_of) at("day").value = dossier.as_of;
  if (at("known").value !== (dossier.as_known_at ?? "")) at("known").value = dossier.as_known_at ?? "";
}

function turnTo(day) {
  state.dossier.as_of = day;
  changed(0);
}

function byMonth(months) {
  const day = new Date(number(state.dossier.as_of) * DAY);
  if (Number.isNaN(day.getTime())) return;
  const before = day.getUTCDate();
  day.setUTCMonth(day.getUTCMonth() + months);
  // 31 January and a month is the last day of February.
  if (day.getUTCDate() !== before) day.setUTCDate(0);
  turnTo(day.toISOString().slice(0, 10));
}

/** Another dossier in place of the open one, which can come back. */
function replace(dossier) {
  state.before = state.dossier;
  state.dossier = dossier;
  if (isKnown(dossier.rulebook)) state.rulebook = at("rulebook").value = dossier.rulebook;
  form.faults = [];
  form.show(dossier);
  changed();
}

function notice(...texts) {
  at("notice").textContent = texts.join(" ");
}

async function opened(file) {
  if (file.size > LARGEST) return notice(words.too_large, words.kept);
  let text;
  try {
    text = (await file.text()).replace(/^\ufeff/, "");
  } catch {
    return notice(words.unreadable, words.kept);
  }
  let dossier;
  try {
    dossier = JSON.parse(text);
  } catch {
    return notice(words.not_json, words.kept);
  }
  const isDossier = isObject(dossier) && isObject(dossier.person ?? {}) && Array.isArray(dossier.events) && dossier.events.every(isObject);
  if (!isDossier) return notice(words.not_dossier, words.kept);
  if (dossier.events.length > described.most) return notice(`${words.too_many} ${described.most}.`, words.kept);
  dossier.person ??= {};
  dossier.as_of ??= empty().as_of;
  notice(words.loaded, dossier.events.length);
  replace(dossier);
}

// Controls.

at("day").addEventListener("input", () => at("day").value && turnTo(at("day").value));
at("known").addEventListener("input", ({ target }) => {
  if (target.value) state.dossier.as_known_at = target.value;
  else delete state.dossier.as_known_at;
  changed();
});
at("slider").addEventListener("input", () => turnTo(iso(Number(at("slider").value))));
at("back").addEventListener("click", () => byMonth(-1));
at("on").addEventListener("click", () => byMonth(1));
for (const name of ["rulebook", "against", "overlay"]) {
  at(name).value = state[name];
  at(name).addEventListener(name === "overlay" ? "input" : "change", () => {
    state[name] = at(name).value;
    // A file that names its rulebook names the chosen one when it is exported.
    if (name === "rulebook" && isKnown(state.dossier.rulebook)) state.dossier.rulebook = state.rulebook;
    changed();
  });
}
at("own").open = state.overlay !== "";
at("overlay-file").addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  if (!file) return;
  try {
    if (file.size > LARGEST) return notice(words.too_large);
    state.overlay = at("overlay").value = await file.text();
    changed();
  } catch {
    notice(words.unreadable);
  } finally {
    target.value = "";
  }
});
at("file").addEventListener("change", async ({ target }) => {
  const [file] = target.files;
  if (file) await opened(file);
  target.value = "";
});
at("new").addEventListener("click", () => {
  notice();
  replace(empty());
});
at("undo").addEventListener("click", () => {
  notice();
  replace(state.before);
});
at("add").addEventListener("click", () => form.add({ type: at("kind").value, date: state.dossier.as_of }));
at("save-dossier").addEventListener("click", () => download("fascicolo.json", JSON.stringify(state.dossier, null, 2)));
at("save-answer").addEventListener("click", async () => {
  try {
    const reply = await send("answer");
    if (reply.ok) download("risposta.json", await reply.text());
    else notice(words.stale);
  } catch {
    notice(words.offline);
  }
});
// The browser asks before it leaves a dossier that is nowhere else.
window.addEventListener("beforeunload", (event) => isKept || event.preventDefault());
document.addEventListener("click", (event) => {
  const link = event.target.closest("[data-event], [data-day]");
  if (!link) return;
  event.preventDefault();
  if (link.dataset.day) turnTo(link.dataset.day);
  else form.reach(Number(link.dataset.event));
});

form.show(state.dossier);
changed(0);
