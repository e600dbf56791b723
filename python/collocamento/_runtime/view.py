"""A value of the contract in a notebook, in Italian or in English."""

from __future__ import annotations

import dataclasses
import datetime
import json
from collections.abc import Iterable, Mapping
from typing import Any

from collocamento._runtime.escape import escape
from collocamento._runtime.frozen import Frozen
from collocamento._runtime.shape import shape
from collocamento._runtime.wire import Word, plain

#: What stands for a value that is there and is not shown.
HIDDEN = "…"
WORDS = {"it": {"trace": "Passi", "yes": "sì", "no": "no"}, "en": {"trace": "Steps", "yes": "yes", "no": "no"}}
#: What stands below a step of a trace, in Italian; in English by its wire name.
PARTS = {
    "citation": "fonte", "confidence": "certezza", "facts": "fatti", "from": "dal", "parameters": "parametri", "to": "al",
    "value": "valore", "values": "valori",
}  # fmt: skip
LEFT = "style='text-align:left'"


@dataclasses.dataclass(frozen=True, slots=True)
class Html(Frozen):
    """A picture of a value, in HTML. A notebook displays it."""

    html: str = dataclasses.field(repr=False)

    def _repr_html_(self) -> str:
        return self.html

    def __str__(self) -> str:
        return self.html


def known(lang: str) -> str:
    """The language, which must be one of two."""
    if lang not in WORDS:
        raise ValueError("lang is 'it' or 'en'")
    return lang


def record_html(record: object, lang: str) -> str:
    """The fields of a record that have a value, as a table; a trace as a tree."""
    values = visible(record, known(lang))
    steps = values.pop("trace", ())
    rows = "".join(f"<tr><th {LEFT}>{escape(name)}</th><td {LEFT}>{cell(value, lang)}</td></tr>" for name, value in values.items())
    return f"<table><caption>{type(record).__name__}</caption>{rows}</table>{trace(steps, lang)}"


def visible(record: object, lang: str) -> dict[str, Any]:
    """The fields of a record that have a value, by wire name: ``…`` for a hidden value, and of a text in two languages the one that
    is asked for."""
    slots = [slot for slot in shape(type(record)).slots if getattr(record, slot.name) not in (None, ())]
    values = {slot.wire: getattr(record, slot.name) if slot.shown else HIDDEN for slot in slots}
    for english in [name for name in values if name.endswith("_en")]:
        stem = english.removesuffix("_en")
        italian = next((name for name in (stem, f"{stem}_it") if name in values), None)
        if italian is not None:
            text = values.pop(english)
            values[italian] = text if lang == "en" else values[italian]
    return {name.removesuffix("_it"): value for name, value in values.items()}


def trace(steps: Iterable[object], lang: str) -> str:
    """The steps of a trace as a tree: the conclusion, and below it the act, the facts, the parameters and the values behind it."""
    items = [_step(visible(step, lang), lang) for step in steps]
    if not items:
        return ""
    return f"<details open=''><summary><b>{WORDS[lang]['trace']}</b></summary><ul style='list-style:none;padding-left:12px'>{''.join(items)}</ul></details>"


def _step(step: dict[str, Any], lang: str) -> str:
    text, rule, day, act, link = (step.pop(name, None) for name in ("text", "rule", "date", "citation", "link"))
    when = f"{day_html(day, lang)} · " if day else ""
    below = [f"<li>{linked(act, link)}</li>"] if act else []
    below += [f"<li>{escape(_part(name, lang))}: {tree(value, lang)}</li>" for name, value in step.items() if len(_parts(value)) != 0]
    return f"<li><details><summary>{when}{escape(text)} [{escape(rule)}]</summary><ul>{''.join(below)}</ul></details></li>"


def _part(name: str, lang: str) -> str:
    return PARTS.get(name, name) if lang == "it" else name


def _parts(value: Any) -> Any:
    """What a value has below it; a leaf has itself."""
    return value if isinstance(value, Mapping | tuple | list) else (value,)


def tree(value: Any, lang: str) -> str:
    """A value with what is below it as nested lists."""
    if _is_record(value):
        value = visible(value, lang)
    if isinstance(value, Mapping):
        link = value.get("link")
        items = [
            f"<li>{escape(_part(name, lang))}: {linked(one, link) if name == 'citation' else tree(one, lang)}</li>"
            for name, one in value.items()
            if name != "link" and one is not None
        ]
        return f"<ul>{''.join(items)}</ul>"
    if isinstance(value, tuple | list):
        return f"<ul>{''.join(f'<li>{_named(one, lang)}</li>' for one in value)}</ul>"
    return leaf(value, lang)


def _named(value: Any, lang: str) -> str:
    """A value in a list: a record by its name, with the rest below it."""
    if not _is_record(value) or "name" not in (values := visible(value, lang)):
        return tree(value, lang)
    return f"<b>{escape(values.pop('name'))}</b>{tree(values, lang)}"


def cell(value: Any, lang: str) -> str:
    """A value in a cell: the parts of a list below each other, the fields of a record beside each other."""
    if _is_record(value):
        value = visible(value, lang)
    if isinstance(value, tuple | list):
        return "<br/>".join(cell(item, lang) for item in value)
    if isinstance(value, Mapping):
        return ", ".join(f"{escape(name)}: {cell(item, lang)}" for name, item in value.items() if item is not None)
    return leaf(value, lang)


def leaf(value: Any, lang: str) -> str:
    """A single value: a word by its label, with the word itself for a reader who points at it."""
    if isinstance(value, Word):
        return f"<span title='{escape(value)}'>{escape(value.label(lang))}</span>"
    if type(value) is datetime.date:
        return day_html(value, lang)
    if isinstance(value, bool):
        return WORDS[lang]["yes" if value else "no"]
    written = plain(value)
    return escape(written if isinstance(written, str) else json.dumps(written, ensure_ascii=False))


def day_html(day: datetime.date, lang: str) -> str:
    """A day as people write it, on one line."""
    written = f"{day:%d/%m/%Y}" if lang == "it" else day.isoformat()
    return f"<span style='white-space:nowrap'>{written}</span>"


def linked(text: Any, link: Any) -> str:
    """A text that opens the page of an act, if its address is known."""
    if isinstance(link, str) and link.startswith("https://"):
        return f"<a href='{escape(link)}'>{escape(text)}</a>"
    return escape(text)


def _is_record(value: Any) -> bool:
    return dataclasses.is_dataclass(value) and hasattr(value, "to_dict")
