"""The three doors give one answer, to the byte. That Python holds each case is what the runner beside the cases tests."""

import json
import pathlib
import subprocess
import sys

import pytest

import collocamento

ROOT = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "conformance"))

import run  # noqa: E402  (the runner beside the cases)

STATUS = {code: number for number, code in enumerate(
    ["json_non_valido", "campo_mancante", "campo_sconosciuto", "valore_non_valido", "data_non_valida", "regime_non_coperto",
     "prestazione_non_vigente", "azione_non_ammessa", "operazione_sconosciuta", "rulebook_non_valido", "rulebook_sconosciuto",
     "parametro_non_disponibile", "fuori_limite"], start=1)}


def cases():
    for file in sorted((ROOT / "tests" / "conformance").glob("*.yaml")):
        for case in run.cases(file):
            yield pytest.param(case, id=f"{file.stem}:{case['id']}")


CASES = list(cases())


@pytest.fixture(scope="module")
def c_door():
    """The C program that calls the library for each line on its standard input."""
    process = subprocess.Popen([ROOT / "build" / "c-call"], stdin=subprocess.PIPE, stdout=subprocess.PIPE)

    def call(operation, rulebook, text):
        process.stdin.write(f"{operation}\t{rulebook}\t{text}\n".encode())
        process.stdin.flush()
        status, _, answer = process.stdout.readline().decode().rstrip("\n").partition("\t")
        return int(status), answer

    yield call
    process.stdin.close()
    assert process.wait(timeout=10) == 0


def python_door(operation, rulebook, text):
    try:
        return 0, collocamento.Rulebook(rulebook).call_json(operation, text.encode())
    except collocamento.RuleError as error:
        return STATUS[error.code], error


@pytest.mark.parametrize("case", CASES)
def test_c_and_python_answer_alike(case, c_door):
    rulebook, text = case.get("rulebook", "nazionale"), json.dumps(case["input"])
    status, answer = c_door(case["op"], rulebook, text)
    other_status, other = python_door(case["op"], rulebook, text)
    assert status == other_status
    if status == 0:
        assert answer == other
        assert "expect_error" not in case
        assert run.mismatch(case["expect"], json.loads(answer)) is None
    else:
        error = json.loads(answer)["error"]
        assert error == json.loads(other.to_json())["error"]
        assert run.mismatch(case["expect_error"], error) is None


def test_an_unknown_rulebook_is_the_same_error(c_door):
    status, answer = c_door("calendar.holidays", "lazio", '{"year": 2026}')
    other_status, other = python_door("calendar.holidays", "lazio", '{"year": 2026}')
    assert (status, json.loads(answer)["error"]["code"]) == (other_status, other.code) == (11, "rulebook_sconosciuto")
