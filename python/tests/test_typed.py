"""The typed door gives what `call` gives, case by case, to the byte."""

import copy
import dataclasses
import importlib
import json
import pickle
import typing

import pytest
from conformance import CASES, ask, door, run, same

import collocamento
import collocamento.types
from collocamento import RuleError, Rulebook
from collocamento.types._homes import HOMES

GOOD = [case for case in CASES if "expect" in case.values[0]]
BAD = [case for case in CASES if "expect_error" in case.values[0] and case.values[0]["op"] in collocamento.operations()]


@pytest.mark.parametrize("case", GOOD)
def test_a_case_there_and_back(case):
    rulebook = case.get("rulebook", "nazionale")
    sent, answer = ask(case["op"], case["input"], rulebook)
    given = {key: value for key, value in case["input"].items() if key not in ("explain", "identify", "rulebook")}
    assert same(sent, given)
    typed = answer()
    text = Rulebook(rulebook).call_json(case["op"], json.dumps(case["input"]).encode())
    assert typed.to_dict() == json.loads(text)
    assert typed.to_json() == text
    assert run.mismatch(case["expect"], typed.to_dict()) is None
    assert type(typed).from_json(text) == typed
    assert hash(type(typed).from_json(text)) == hash(typed)
    assert pickle.loads(pickle.dumps(typed)) == copy.deepcopy(typed) == typed


# What Python's own signatures refuse: a keyword that is missing, or that the function does not have.
def is_about_keywords(case):
    error = case["expect_error"]
    return (
        error.get("code") in ("campo_mancante", "campo_sconosciuto")
        and "dossier" not in door(case["op"])[1]
        and error["path"].count("/") <= 1
    )


@pytest.mark.parametrize("case", BAD)
def test_a_refusal_is_the_same(case):
    refused = (RuleError, TypeError) if is_about_keywords(case) or case["input"].get("explain") == "si" else RuleError
    with pytest.raises(refused) as caught:
        ask(case["op"], case["input"], case.get("rulebook", "nazionale"))[1]()
    if isinstance(caught.value, RuleError):
        got = json.loads(caught.value.to_json())["error"]
        assert run.mismatch(case["expect_error"], got) is None


def classes(hint, found):
    """The classes of the package in an annotation, and in the fields of its records."""
    for part in typing.get_args(hint):
        classes(part, found)
    if isinstance(hint, type) and hint.__module__.startswith("collocamento.") and hint.__name__ not in found:
        found.add(hint.__name__)
        for field in typing.get_type_hints(hint).values() if dataclasses.is_dataclass(hint) else ():
            classes(field, found)
    return found


def test_every_type_is_taken_or_given_by_a_function():
    found = set()
    for operation in collocamento.operations():
        chapter, name = operation.split(".")
        function = getattr(importlib.import_module(f"collocamento.{chapter}"), name)
        for hint in typing.get_type_hints(function).values():
            classes(hint, found)
    aliases = {name for name in HOMES if not isinstance(getattr(collocamento.types, name), type)}
    assert set(HOMES) - found == aliases
    # A definition that an input and an answer share is one class.
    assert [name for name in HOMES if "Input" in name or "Output" in name] == []
