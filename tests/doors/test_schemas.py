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


# Fields that another field calls for, or the rulebook's data: a schema does not say so.
CALLED_FOR = {
    ("cob.events", "/documents"),
    ("codes.region", "/region"),
    ("conditionality.sanction", "/missed_hours_percent"),
    ("dossier.assess", "/events/0/annual_income"),
    ("dossier.assess", "/events/0/kind"),
    ("employer.assess", "/events/0/service"),  # of a `servizio`
    ("l68.penalty", "/missing"),
    ("matching.shortlist", "/sent"),  # with `names`
    ("patto.check", "/events"),  # with `person`
    ("portal.access", "/method"),
    ("portal.access", "/phase"),
    ("profiling.classify", "/class"),
    ("profiling.classify", "/index"),
    ("sap.compare", "/as_of"),
    ("sap.compare", "/events/0/kind"),
    ("sap.events", "/sap"),
    ("sap.print", "/sap"),
    ("sap.xml", "/sap"),
    ("services.agenda", "/dossiers/0/events/0/kind"),
    ("services.capacity", "/arrivals/0/services/0"),  # it needs its length in `services`
    ("services.capacity", "/services/0/group_size"),  # where the card sets no maximum
    ("services.plan", "/profile/index"),  # of the scale `indice_did`
}


def of_any_entry(path):
    return re.sub(r"/\d+(?=/|$)", "/0", path)


def field_refused(case):
    """The operation and the field that is missing or unknown, unless it stands in an XML text: no schema says what stands there."""
    error = case.get("expect_error", {})
    if error.get("code") in ("campo_mancante", "campo_sconosciuto") and not error.get("path", "").startswith("/xml/"):
        return case["op"], of_any_entry(error["path"])
    return None


REFUSED = [case for case in CASES if field_refused(case.values[0])]


@pytest.mark.parametrize("case", [case for case in REFUSED if field_refused(case.values[0]) not in CALLED_FOR])
def test_missing_and_unknown_fields_do_not_fit(case):
    assert not validator(case["op"], "input").is_valid(case["input"])


def test_a_field_that_is_called_for_is_a_case():
    fit = [case.values[0] for case in REFUSED if validator(case.values[0]["op"], "input").is_valid(case.values[0]["input"])]
    assert {field_refused(case) for case in fit} == CALLED_FOR
