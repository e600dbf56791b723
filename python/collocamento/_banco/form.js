// The form of a dossier. Data becomes text and values of controls, never HTML.

const PAGE = 50;
const DAY = /^\d{4}-\d{2}-\d{2}$/;

/** An element with properties and children; a string becomes text. */
export function make(tag, properties = {}, ...children) {
  const { data, aria, ...plain } = properties;
  const made = Object.assign(document.createElement(tag), plain);
  Object.assign(made.dataset, data);
  for (const [name, value] of Object.entries(aria ?? {})) made.setAttribute(`aria-${name}`, value);
  made.append(...children);
  return made;
}

export const isObject = (value) => value !== null && typeof value === "object" && !Array.isArray(value);
const isDay = (text) => DAY.test(text) && !Number.isNaN(Date.parse(text)) && new Date(text).toISOString().startsWith(text);

export class Form {
  /** `described` is what the server says of the fields; `changed` runs after each change, `losing` before one that drops facts. */
  constructor(described, changed, losing) {
    this.described = described;
    this.words = described.words;
    this.changed = changed;
    this.losing = losing;
    this.first = 0;
    this.faults = [];
    this.list = document.getElementById("events");
    document.getElementById("earlier").addEventListener("click", () => this.turn(this.first - PAGE));
    document.getElementById("later").addEventListener("click", () => this.turn(this.first + PAGE));
  }

  show(dossier) {
    this.dossier = dossier;
    document.getElementById("person").replaceChildren(...this.controls(this.described.person, dossier.person, "/person"));
    this.turn(0);
  }

  /** Show the events from this place on. */
  turn(first) {
    const { events } = this.dossier;
    const last = Math.max(0, Math.floor((events.length - 1) / PAGE) * PAGE);
    this.first = Math.min(Math.max(first, 0), last);
    const shown = events.slice(this.first, this.first + PAGE);
    const rows = shown.map((event, place) => this.row(event, this.first + place));
    this.list.replaceChildren(...(rows.length ? rows : [make("li", { className: "quiet" }, this.words.no_events)]));
    const to = this.first + shown.length;
    document.getElementById("count").textContent = events.length > PAGE ? `${this.first + 1}–${to} ${this.words.of} ${events.length}` : `(${events.length})`;
    document.getElementById("pages").hidden = events.length <= PAGE;
    document.getElementById("earlier").disabled = this.first === 0;
    document.getElementById("later").disabled = to >= events.length;
    this.mark(this.faults);
  }

  /** Bring an event onto the screen and its first control under the cursor. */
  reach(place) {
    if (place < this.first || place >= this.first + PAGE) this.turn(Math.floor(place / PAGE) * PAGE);
    const row = document.getElementById(`event-${place}`);
    row?.scrollIntoView({ block: "center" });
    row?.querySelector("select, input")?.focus({ preventScroll: true });
  }

  add(event) {
    this.dossier.events.push(event);
    this.turn(this.dossier.events.length - 1 - ((this.dossier.events.length - 1) % PAGE));
    this.changed();
    this.list.lastElementChild.querySelector("input")?.focus();
  }

  row(event, place) {
    const { words } = this;
    const known = this.known(event.type);
    const legend = make("legend", {}, `${words.event} ${place + 1}`);
    const remove = make("button", { type: "button", className: "remove", aria: { label: `${words.remove}: ${words.event} ${place + 1}` } }, words.remove);
    remove.addEventListener("click", () => {
      this.losing();
      this.dossier.events.splice(place, 1);
      this.turn(this.first);
      this.changed();
      (document.getElementById(`event-${Math.max(place - 1, 0)}`)?.querySelector("select") ?? document.getElementById("add")).focus();
    });
    const names = new Set(known?.fields.map((field) => field.name));
    const foreign = Object.keys(event)
      .filter((name) => name !== "type" && !names.has(name))
      .map((name) => ({ name, label: name, control: typeof event[name] === "object" ? "json" : "text" }));
    // What is given or required is in sight, the rest below.
    const inSight = (field) => field.required || event[field.name] != null;
    const fields = [...(known?.fields ?? []), ...foreign];
    const near = make("div", { className: "fields" }, this.types(event, place), ...this.controls(fields.filter(inSight), event, `/events/${place}`));
    const far = fields.filter((field) => !inSight(field));
    const body = make("fieldset", {}, legend, remove, near);
    if (far.length) {
      const below = make("details", {}, make("summary", {}, words.more));
      below.append(make("div", { className: "fields" }, ...this.controls(far, event, `/events/${place}`)));
      body.append(below);
    }
    return make("li", { id: `event-${place}` }, body);
  }

  /** What is known of a type of event; nothing of a word such as "constructor". */
  known(type) {
    return Object.hasOwn(this.described.events, type) ? this.described.events[type] : undefined;
  }

  /** The choice of an event's type; the fields that the new type has too stay. */
  types(event, place) {
    const all = Object.entries(this.described.events).map(([name, one]) => [name, one.label]);
    const select = choice(all, event.type ?? "");
    select.dataset.path = `/events/${place}/type`;
    select.addEventListener("change", () => {
      const names = new Set(this.known(select.value)?.fields.map((field) => field.name));
      const left = Object.entries(event).filter(([name]) => names.has(name));
      if (left.length < Object.keys(event).length - 1) this.losing();
      this.dossier.events[place] = { type: select.value, ...Object.fromEntries(left) };
      const row = this.row(this.dossier.events[place], place);
      document.getElementById(`event-${place}`).replaceWith(row);
      row.querySelector("select").focus();
      this.changed();
    });
    return labelled(this.words.type, select, "whole");
  }

  controls(fields, record, path) {
    return fields.map((field) => {
      const holder = field.within ? record[field.within] : record;
      const control = this.control(field, isObject(holder) ? holder[field.name] : undefined);
      control.dataset.path = [path, field.within, field.name].filter(Boolean).join("/");
      control.required = Boolean(field.required);
      control.addEventListener(control.tagName === "SELECT" ? "change" : "input", () => {
        write(record, field, read(field, control.value));
        this.changed();
      });
      const help = { list: this.words.list_help, json: this.words.json_help }[field.control];
      return labelled(field.label + (field.required ? " *" : ""), control, ["json", "list"].includes(field.control) ? "whole" : "", help);
    });
  }

  control(field, value) {
    const text = value == null ? "" : typeof value === "object" && field.control !== "list" ? JSON.stringify(value) : Array.isArray(value) ? value.join(", ") : String(value);
    if (field.control === "choice") return choice([["", "—"], ...field.choices], text);
    if (field.control === "boolean") return choice([["", "—"], ["true", this.words.yes], ["false", this.words.no]], text);
    if (field.control === "json") return make("textarea", { rows: 2, value: text, spellcheck: false });
    // A control for days shows no text that is not a day.
    if (field.control === "day" && (text === "" || isDay(text))) return make("input", { type: "date", value: text, max: "9999-12-31" });
    const made = make("input", { type: "text", value: text, autocomplete: "off" });
    if (["decimal", "integer"].includes(field.control)) made.inputMode = "decimal";
    if (field.control === "moment") made.placeholder = "2025-03-03T09:30";
    return made;
  }

  /** Mark the fields and the events that errors name. */
  mark(faults) {
    this.faults = faults;
    for (const one of document.querySelectorAll("[data-path][aria-invalid]")) {
      one.removeAttribute("aria-invalid");
      one.removeAttribute("aria-describedby");
    }
    for (const one of this.list.querySelectorAll(".fault")) one.remove();
    for (const row of this.list.querySelectorAll(".wrong")) row.classList.remove("wrong");
    faults.forEach(({ path, text }, number) => {
      const control = document.querySelector(`[data-path="${CSS.escape(path)}"]`);
      control?.setAttribute("aria-invalid", "true");
      const hidden = control?.closest("details");
      if (hidden) hidden.open = true;
      const row = document.getElementById(`event-${placeOf(path)}`);
      if (!row) return;
      row.classList.add("wrong");
      const fault = make("p", { className: "fault", id: `fault-${number}` }, text);
      row.firstElementChild.append(fault);
      control?.setAttribute("aria-describedby", fault.id);
    });
  }
}

/** The event that a path of an error names. */
export function placeOf(path) {
  const found = /^\/events\/(\d+)/.exec(path);
  return found ? Number(found[1]) : null;
}

/** The value of a field as JSON has it; undefined for none. What can't be read stays text, and the rules say what is wrong. */
function read(field, text) {
  if (text.trim() === "") return undefined;
  switch (field.control) {
    case "boolean":
      return text === "true" ? true : text === "false" ? false : text;
    case "integer":
      return /^\d{1,15}$/.test(text.trim()) ? Number(text) : text;
    case "decimal":
      return text.trim();
    case "list":
      return text.split(",").map((one) => one.trim()).filter(Boolean);
    case "json":
      try {
        return JSON.parse(text);
      } catch {
        return text;
      }
    default:
      return text;
  }
}

/** Set a field, or remove it. A record within the record goes with its last field. */
function write(record, { name, within }, value) {
  if (within) {
    const inner = isObject(record[within]) ? record[within] : {};
    write(inner, { name }, value);
    if (Object.keys(inner).length) record[within] = inner;
    else delete record[within];
  } else if (value === undefined) delete record[name];
  else record[name] = value;
}

/** A list to choose from; a word that it does not have is shown as it is. */
function choice(choices, value) {
  const select = make("select", {}, ...choices.map(([word, label]) => make("option", { value: word }, label)));
  if (!choices.some(([word]) => word === value)) select.append(make("option", { value }, value || "—"));
  select.value = value;
  return select;
}

function labelled(text, control, className, help) {
  const label = make("label", { className }, text, control);
  if (help) label.insertBefore(make("small", {}, ` (${help})`), control);
  return label;
}
