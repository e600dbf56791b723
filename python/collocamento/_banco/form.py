"""The form of a dossier, read from the schema: the types of events with their fields, in the library's own words."""

from __future__ import annotations

import functools
from typing import Any

from collocamento._banco.words import words
from collocamento._call import schema
from collocamento._native import error_texts, rulebooks

#: What the browser shows for a field of a shared type. A class is a number or a word; so is what is typed for an integer.
CONTROLS = {
    "Day": "day", "Birth": "day", "Moment": "moment", "Money": "decimal", "Percent": "decimal", "Index": "decimal", "Class": "integer",
}  # fmt: skip


@functools.lru_cache(maxsize=2)
def form(lang: str) -> dict[str, Any]:
    """What the page needs to draw its form in one language."""
    given = schema("dossier.assess")["input"]
    types = given["$defs"]
    shared = types["Event"]
    events = {}
    for one in shared["oneOf"]:
        own = {**one["properties"]}
        name = own.pop("type")["const"]
        # The day comes first; what every event may have, last.
        fields = {"date": shared["properties"]["date"], **own, **shared["properties"]}
        required = {*shared["required"], *one["required"]}
        described = [_field(field, fields[field], types, f"/events/0/{field}", field in required, lang) for field in fields]
        events[name] = {"label": one["x-label"][lang], "fields": sorted(described, key=lambda field: not field["required"])}
    person = types["Person"]["properties"]
    return {
        "events": events,
        "person": [field for name in person for field in _fields(name, person[name], types, lang)],
        "most": given["properties"]["events"]["maxItems"],
        "rulebooks": list(rulebooks()),
        "words": words(lang),
    }


def _fields(name: str, given: dict[str, Any], types: dict[str, Any], lang: str) -> list[dict[str, Any]]:
    """A fact about the person: one field, or those of the record within it."""
    shared = [part["$ref"].rpartition("/")[2] for part in given.get("anyOf", ()) if "$ref" in part]
    inner = types[shared[0]].get("properties") if shared else None
    if inner is None:
        return [_field(name, given, types, f"/person/{name}", False, lang)]
    return [{**_field(one, inner[one], types, f"/person/{name}/{one}", False, lang), "within": name} for one in inner]


def _field(name: str, given: dict[str, Any], types: dict[str, Any], path: str, required: bool, lang: str) -> dict[str, Any]:
    """A field: its name, its label and the control for it."""
    field = {"name": name, "label": _label(path, name, lang), "required": required}
    parts = [given, *given.get("anyOf", [])]
    shared = next((part["$ref"].rpartition("/")[2] for part in parts if "$ref" in part), None)
    if shared in CONTROLS:
        return {**field, "control": CONTROLS[shared]}
    kind = types[shared] if shared else given
    if "oneOf" in kind and all("const" in one for one in kind["oneOf"]):
        choices = [[one["const"], one.get("x-label", {}).get(lang, one["const"])] for one in kind["oneOf"]]
        return {**field, "control": "choice", "choices": choices}
    if "enum" in kind:
        return {**field, "control": "choice", "choices": [[one, one] for one in kind["enum"] if one is not None]}
    held = kind.get("type", "object")
    held = held if isinstance(held, str) else held[0]
    listed = held == "array" and kind.get("items", {}).get("type") == "string"
    controls = {"boolean": "boolean", "integer": "integer", "number": "decimal", "string": "text"}
    return {**field, "control": "list" if listed else controls.get(held, "json")}


def _label(path: str, name: str, lang: str) -> str:
    """The label of a field. The library's errors name a field by it, as in "event 1, recorded on: a required field is missing"."""
    texts = error_texts("campo_mancante", path, "{}", "", "")
    place = texts[lang == "en"].rpartition(": ")[0] if texts else ""
    return place.partition(", ")[2] or name.replace("_", " ")
