"""The conformance cases as the typed door takes them: each given field read by its function's own type hints."""

import collections.abc
import datetime
import decimal
import functools
import importlib
import pathlib
import re
import sys
import typing

import pytest

from collocamento import NOTHING, Dossier, RuleError
from collocamento._runtime.nothing import Nothing
from collocamento._runtime.read import reader
from collocamento._runtime.wire import Word, plain

ROOT = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "conformance"))

import run  # noqa: E402  (the runner beside the cases)


def cases():
    for file in sorted((ROOT / "tests" / "conformance").glob("*.yaml")):
        for case in run.cases(file):
            yield pytest.param(case, id=f"{file.stem}:{case['id']}")


CASES = list(cases())


@functools.cache
def door(operation):
    """An operation's function, and the type of each of its keywords on the wire."""
    chapter, _, name = operation.partition(".")
    function = getattr(importlib.import_module(f"collocamento.{chapter}"), name)
    hints = typing.get_type_hints(function)
    return function, {key.rstrip("_"): (key, narrowed(hint)) for key, hint in hints.items() if key != "return"}


def narrowed(hint):
    """What a keyword holds once read: `Benefit | str` a Benefit, `Decimal | float | str` a Decimal, `Person | Mapping` a Person, a
    Sequence a tuple."""
    parts = [narrowed_part(part) for part in typing.get_args(hint)] if is_union(hint) else [narrowed_part(hint)]
    read = (decimal.Decimal, datetime.date, datetime.datetime)
    if any(part in read or (isinstance(part, type) and issubclass(part, Word)) for part in parts):
        parts = [part for part in parts if part not in (float, str)]
    parts = [part for part in parts if typing.get_origin(part) is not collections.abc.Mapping]
    return functools.reduce(lambda one, other: one | other, parts)


def without_value(hint):
    """What null on the wire is for a keyword: that there is none, or that nothing is told."""
    return NOTHING if Nothing in typing.get_args(hint) else None


def is_union(hint):
    return type(hint).__name__ in ("Union", "UnionType", "_UnionGenericAlias")


def narrowed_part(part):
    if typing.get_origin(part) is collections.abc.Sequence:
        return tuple[narrowed(typing.get_args(part)[0]), ...]
    return part


def ask(operation, given, rulebook):
    """Read a case's input into typed values, ask the typed door, and give what went over the wire with the answer."""
    given = dict(given)
    envelope = {
        **{key: given.pop(key, False) for key in ("explain", "identify")},
        "rulebook": given.pop("rulebook", None) or rulebook,
    }
    function, hints = door(operation)
    keywords, sent = {}, {}
    # The input of such a function is a dossier, with other fields beside those of it.
    kind = hints.get("dossier", (None, None))[1]
    if isinstance(kind, type) and issubclass(Dossier, kind):
        others = {key: given.pop(key) for key in list(given) if key in hints}
        keywords["dossier"] = Dossier.from_dict(given)
        sent = keywords["dossier"].to_dict()
        given = others
    for key, value in given.items():
        name, hint = hints.get(key, (key, typing.Any))
        try:
            keywords[name] = without_value(hint) if value is None else reader(hint)(value)
        except RuleError as error:
            raise error.under(key) from None
    others = {key: value for key, value in keywords.items() if not isinstance(value, Dossier) and value is not None}
    sent = {**sent, **{key.rstrip("_"): plain(value) for key, value in others.items()}}
    return sent, lambda: function(**keywords, **envelope)


def same(sent, given):
    """Whether the wire says what the case says: absent, null and empty are one, and so are 1.50 and "1.5"."""
    if isinstance(given, dict):
        keys = {key for key, value in given.items() if value not in (None, [])}
        return keys == {key for key, value in sent.items() if value not in (None, [])} and all(
            same(sent[key], given[key]) for key in keys
        )
    if isinstance(given, list):
        return len(sent) == len(given) and all(map(same, sent, given))
    if isinstance(given, bool) or isinstance(sent, bool):
        return sent is given
    if re.fullmatch(r"[0-9-]{10}[T ].*", str(given)):
        return datetime.datetime.fromisoformat(sent) == datetime.datetime.fromisoformat(given)
    return sent == given or run.as_number(sent) == run.as_number(given) is not None
