"""Every operation with inputs at random: made from its schema, and conformance cases changed here and there.

Whatever goes in: an answer or an error of the contract, the same again; no message repeats the input; the reader takes what
the schema takes. `COLLOC_FUZZ` multiplies the number of inputs, `COLLOC_FUZZ_SEED` is another start.
"""

import functools
import json
import os
import random
import re

import jsonschema_rs
import pytest
from inputs import CANARY, Inputs
from test_doors import CASES, STATUS

import collocamento

TIMES = int(os.environ.get("COLLOC_FUZZ", "1"))
START = os.environ.get("COLLOC_FUZZ_SEED", "1")
EACH = 300 * TIMES

RULEBOOKS = ["nazionale", "umbria", "toscana", "lombardia"]

#: A key longer than a field's name ends a path.
LONGEST_PATH = 2 * 64 * 32

#: What an answer says in words. A `text` is the library's own where it is in English too; else it is the input's, such as the
#: text of a CV or a SAP as printed.
WORDS = {"message", "message_en", "text", "text_it", "text_en"}

#: What is read before anything is decided: its errors have one of these details.
READER = {"expected", "known", "allowed"}


@functools.cache
def validator(operation, side):
    return jsonschema_rs.validator_for(collocamento.schema(operation)[side])


@functools.cache
def rulebook(name):
    return collocamento.Rulebook(name)


def answer(operation, name, given):
    """The answer as text, or the error."""
    try:
        return rulebook(name).call_json(operation, json.dumps(given).encode()), None
    except collocamento.RuleError as error:
        return None, error


def words(value):
    if isinstance(value, dict):
        own = WORDS if "text_en" in value else WORDS - {"text"}
        for key, inner in value.items():
            yield from [inner] if key in own and isinstance(inner, str) else words(inner)
    elif isinstance(value, list):
        for inner in value:
            yield from words(inner)


def leads_somewhere(path, given):
    """Whether a path is in the input, but for a last part that is missing. What is inside a text of XML is not looked at."""
    assert path == "" or path.startswith("/")
    parts = [part.replace("~1", "/").replace("~0", "~") for part in path.split("/")[1:]]
    for index, part in enumerate(parts):
        if isinstance(given, dict) and part in given:
            given = given[part]
        elif isinstance(given, list) and part.isdigit() and int(part) < len(given):
            given = given[int(part)]
        elif isinstance(given, str) and parts[0] == "xml":
            return True
        else:
            return index == len(parts) - 1
    return True


def check(operation, name, given):
    text, error = answer(operation, name, given)
    fits = validator(operation, "input").is_valid(given)
    if error is not None:
        assert error.code in STATUS
        assert len(error.path) <= LONGEST_PATH
        assert leads_somewhere(error.path, given), error.path
        said = json.dumps([error.message, error.message_en, error.details])
        assert CANARY not in said, said
        again, same = answer(operation, name, given)
        assert again is None
        assert same.to_json() == error.to_json()
        # The schema does not say what stands in a text of XML.
        if fits and not error.path.startswith("/xml"):
            assert error.code not in ("campo_sconosciuto", "json_non_valido"), f"the schema takes it: {error.to_json()}"
            assert not READER & set(error.details) or error.rule or known_to_data(error), f"the schema takes it: {error.to_json()}"
        return
    assert fits, f"the schema refuses it: {[str(one.message)[:200] for one in validator(operation, 'input').iter_errors(given)][:3]}"
    assert answer(operation, name, given) == (text, None)
    got = json.loads(text)
    validator(operation, "output").validate(got)
    for said in words(got):
        assert CANARY not in said, said
    explained, none = answer(operation, name, {**given, "explain": True})
    assert none is None
    explained = json.loads(explained)
    assert {**explained, "trace": None} == {**got, "trace": None}
    assert all(CANARY not in said for said in words(explained))


def known_to_data(error):
    """A value that the rulebook's data lists, or a fact whose type they say, and not the schema."""
    return error.code != "campo_sconosciuto" and ("known" in error.details or "/facts/" in error.path)


def seeds(operation):
    return [case.values[0] for case in CASES if case.values[0]["op"] == operation]


@pytest.mark.parametrize("operation", collocamento.operations())
def test_whatever_goes_in(operation):
    draw = random.Random(f"{START} {operation}")
    cases = seeds(operation)
    inputs = Inputs(collocamento.schema(operation)["input"], [case["input"] for case in cases], draw)
    usual = [case.get("rulebook", "nazionale") for case in cases] or ["nazionale"]
    for _ in range(EACH):
        name = draw.choice(usual) if draw.random() < 0.7 else draw.choice(RULEBOOKS)
        given = inputs.one()
        try:
            check(operation, name, given)
        except BaseException as fault:
            if hasattr(fault, "add_note"):
                fault.add_note(f"{operation} {name} {json.dumps(given)[:4000]}")
            raise


def test_the_check_itself_finds_faults():
    assert not leads_somewhere("/a/b/c", {"a": {}})
    assert leads_somewhere("/a/b", {"a": {}})
    assert leads_somewhere("/a/0", {"a": []})
    assert list(words({"found": [{"message": "m", "name": "n"}]})) == ["m"]
    assert list(words([{"text": "t", "text_en": "e"}, {"text": "of the input"}])) == ["t", "e"]
    inputs = Inputs(collocamento.schema("dossier.assess")["input"], [], random.Random(1))
    made = [inputs.one() for _ in range(200)]
    valid = sum(validator("dossier.assess", "input").is_valid(one) for one in made)
    assert 20 < valid < 180
    assert any(re.search(CANARY, json.dumps(one)) for one in made)
