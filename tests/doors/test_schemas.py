"""The schemas of `include/schema` take what the library takes, and describe what it gives."""

import functools
import json
import pathlib
import re

import jsonschema_rs
import pytest
from test_doors import CASES

import collocamento

SCHEMAS = pathlib.Path(__file__).parents[2] / "include" / "schema"


def committed(operation, side):
    return json.loads((SCHEMAS / f"{operation}.{side}.json").read_text(encoding="utf-8"))


@functools.cache
def validator(operation, side):
    """The validator of a schema; it refuses what is no schema."""
    return jsonschema_rs.Draft202012Validator(committed(operation, side))


@pytest.mark.parametrize("operation", collocamento.operations())
def test_schemas_are_schemas_and_those_of_the_package(operation):
    for side in ("input", "output"):
        assert validator(operation, side) is not None
        assert committed(operation, side) == collocamento.schema(operation)[side]


@pytest.mark.parametrize("case", [case for case in CASES if "expect" in case.values[0]])
def test_good_input_and_its_answer_fit(case):
    validator(case["op"], "input").validate(case["input"])
    answer = collocamento.call(case["op"], case["input"], rulebook=case.get("rulebook", "nazionale"))
    validator(case["op"], "output").validate(answer)


# Fields that another field calls for: a schema does not say so.
CALLED_FOR = set(
    "/events/0/kind /events/0/annual_income /missed_hours_percent /index /class /missing /method /phase /region /sap".split()
)


def of_any_entry(path):
    return re.sub(r"/\d+/", "/0/", path)


def does_not_fit(case):
    error = case.get("expect_error", {})
    # Nor does it say what stands in an XML text.
    inside = error.get("path", "").startswith("/xml/")
    return error.get("code") in ("campo_mancante", "campo_sconosciuto") and not inside and of_any_entry(error["path"]) not in CALLED_FOR


@pytest.mark.parametrize("case", [case for case in CASES if does_not_fit(case.values[0])])
def test_missing_and_unknown_fields_do_not_fit(case):
    assert not validator(case["op"], "input").is_valid(case["input"])
