"""The typed door gives what `call` gives, case by case, to the byte."""

import copy
import json
import pickle

import pytest
from conformance import CASES, ask, door, run, same

import collocamento
from collocamento import RuleError, Rulebook

GOOD = [case for case in CASES if "expect" in case.values[0]]
BAD = [case for case in CASES if "expect_error" in case.values[0] and case.values[0]["op"] in collocamento.operations()]


@pytest.mark.parametrize("case", GOOD)
def test_a_case_there_and_back(case):
    rulebook = case.get("rulebook", "nazionale")
    sent, answer = ask(case["op"], case["input"], rulebook)
    given = {key: value for key, value in case["input"].items() if key not in ("explain", "rulebook")}
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
