"""The oracle of the sanctions against the conformance cases, and what its generator covers."""

from __future__ import annotations

import sys
from collections import Counter
from decimal import Decimal
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE))

import sanctions  # noqa: E402
from test_oracle import cases  # noqa: E402

CASES = cases("conditionality.sanction")
# A malformed value, which the oracle does not read.
MALFORMED = {"/monthly_amount", "/province", "/missed_hours_percent"}


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_case(case):
    error = case.get("expect_error")
    if error and error.get("code", "valore_non_valido") == "valore_non_valido" and error["path"] in MALFORMED:
        return
    given = sanctions.expected({name: as_text(value) for name, value in case["input"].items()})
    if error:
        assert given == {"error": error.get("code", "valore_non_valido")}
    else:
        assert {name: given[name] for name in case["expect"] if name in given} == {
            name: value for name, value in case["expect"].items() if name in given
        }


def as_text(value):
    """Amounts and shares are text for the oracle."""
    return str(value) if isinstance(value, (int, float, Decimal)) and not isinstance(value, bool) else value


def test_every_step_of_every_row_comes_up():
    seen = Counter()
    for seed in range(1, 20001):
        given = sanctions.expected(sanctions.make(seed))
        seen[given.get("error") or (given["rule"], given["step"])] += 1
    wanted = {
        (rule, number)
        for rule, _, _, steps in sanctions.ROWS
        for number, takes in enumerate(steps, 1)
        if takes != sanctions.NOTHING
    }
    wanted |= {("COND-25T", None), ("COND-NESS", None), ("COND-GIUST", None), ("COVID-40", None), ("COND-RDC-F", None)}
    wanted |= {"prestazione_non_vigente", "regime_non_coperto", "valore_non_valido", "campo_mancante"}
    assert not wanted - set(seen)


def test_every_measure_comes_up():
    seen = Counter(sanctions.expected(sanctions.make(seed)).get("measure") for seed in range(1, 5001))
    assert set(seen) == {None, "nessuna", "decurtazione", "riduzione", "decadenza"}
    assert min(seen.values()) >= 25, seen


def test_the_same_seed_is_the_same_input():
    assert [sanctions.make(seed) for seed in range(50)] == [sanctions.make(seed) for seed in range(50)]


def test_a_wrong_library_is_found_out():
    def wrong(operation, input):
        given = sanctions.expected(input)
        rule = given.get("rule")
        return {**given, "rules": [rule], "suspended_by": rule == "COVID-40", "loses_status": False}

    passed, failures = sanctions.run(wrong, 500, 1)
    assert passed + len(failures) == 500
    assert failures and all(failure["differs"] == ["loses_status"] for failure in failures)
