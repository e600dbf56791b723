"""What an answer lacks of what a case expects.

An expectation matches as a subset: each key that it names must be there and be equal. Lists must have the same length and match item
by item. ``{"$contains": [...]}`` wants each item somewhere in the list, ``{"$set": [...]}`` the same items in any order, and
``{"$absent": true}`` wants the key missing or null. Decimals are compared as numbers: "1.50" equals "1.5".
"""

from __future__ import annotations

import decimal
import json
import re
from collections.abc import Iterator
from typing import Any, NamedTuple

#: A number as texts have it; Python writes a large float with an exponent.
NUMBER = re.compile(r"-?(0|[1-9][0-9]*)([.][0-9]+)?(e[+-][0-9]+)?")

#: A longer value is not shown whole.
LONGEST = 300


class Difference(NamedTuple):
    """A place of an answer that is not as expected: what was wanted there, and what was found, in Italian and in English."""

    path: str
    wanted: tuple[str, str]
    found: tuple[str, str]

    def text(self, lang: str) -> str:
        """The difference as a line."""
        english = lang == "en"
        words = ("expected", "found") if english else ("atteso:", "trovato:")
        return f"{self.path or '/'}: {words[0]} {self.wanted[english]}, {words[1]} {self.found[english]}"


def shown(value: Any) -> str:
    """A value as JSON, cut if it is long.

    >>> shown({"state": "sospeso"})
    '{"state": "sospeso"}'
    """
    text = json.dumps(value, ensure_ascii=False, default=str)
    return text if len(text) <= LONGEST else f"{text[:LONGEST]}…"


def as_number(value: Any) -> decimal.Decimal | None:
    """The value as a number; None if it is none. A text is one if it is written as amounts are: a code such as "05" is not."""
    if isinstance(value, bool) or not isinstance(value, int | float | decimal.Decimal | str):
        return None
    text = str(value)
    return decimal.Decimal(text) if NUMBER.fullmatch(text) else None


def differences(want: Any, got: Any, path: str = "") -> Iterator[Difference]:
    """Every place at which an answer lacks what is expected.

    >>> [one.text("en") for one in differences({"due": "2025-04-02", "rolled": True}, {"due": "2025-04-01", "rolled": True})]
    ['/due: expected "2025-04-02", found "2025-04-01"']
    >>> list(differences({"amount": "1.5", "days": {"$contains": [2]}}, {"amount": "1.50", "days": [1, 2], "rules": []}))
    []
    """
    if isinstance(want, dict):
        yield from _object(want, got, path)
    elif isinstance(want, list):
        if not isinstance(got, list):
            yield _other(path, want, got)
        elif len(want) != len(got):
            yield Difference(path, _count(want), _count(got))
        else:
            for index, (one, other) in enumerate(zip(want, got, strict=True)):
                yield from differences(one, other, f"{path}/{index}")
    elif not _equal(want, got):
        yield _other(path, want, got)


def _object(want: dict[str, Any], got: Any, path: str) -> Iterator[Difference]:
    if "$absent" in want:
        if got is not None:
            yield Difference(path, ("niente", "nothing"), _same(got))
    elif "$contains" in want or "$set" in want:
        yield from _items(want, got, path)
    elif not isinstance(got, dict):
        yield Difference(path, ("un oggetto", "an object"), _same(got))
    else:
        for key, value in want.items():
            may_lack = value is None or (isinstance(value, dict) and "$absent" in value)
            if key not in got and not may_lack:
                yield Difference(f"{path}/{key}", _same(value), ("niente", "nothing"))
            else:
                yield from differences(value, got.get(key), f"{path}/{key}")


def _items(want: dict[str, Any], got: Any, path: str) -> Iterator[Difference]:
    items = want.get("$contains", want.get("$set"))
    if not isinstance(got, list) or not isinstance(items, list):
        yield Difference(path, ("un elenco", "a list"), _same(got))
        return
    for item in items:
        if all(any(True for _ in differences(item, one)) for one in got):
            text = shown(item)
            yield Difference(path, (f"una voce {text}", f"an entry {text}"), _same(got))
    if "$set" in want and len(items) != len(got):
        yield Difference(path, _count(items), _count(got))


def _equal(want: Any, got: Any) -> bool:
    if isinstance(want, bool) or want is None or isinstance(got, bool):
        return want is got
    one, other = as_number(want), as_number(got)
    return one == other if one is not None and other is not None else bool(want == got)


def _other(path: str, want: Any, got: Any) -> Difference:
    return Difference(path, _same(want), _same(got))


def _same(value: Any) -> tuple[str, str]:
    return (shown(value), shown(value))


def _count(items: list[Any]) -> tuple[str, str]:
    text = shown(items)
    italian, english = ("voce", "entry") if len(items) == 1 else ("voci", "entries")
    return (f"{len(items)} {italian} {text}", f"{len(items)} {english} {text}")
