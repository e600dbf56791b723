"""The oracle against the cases of `../conformance` and the worked examples of section 2.8."""

from __future__ import annotations

import datetime
import sys
from collections import Counter
from pathlib import Path

import pytest

HERE = Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE.parent / "conformance")]

import days  # noqa: E402
import differential  # noqa: E402
import generate  # noqa: E402
import jobs  # noqa: E402
import oracle  # noqa: E402
import order  # noqa: E402
import run  # noqa: E402  (the runner beside the cases)
from differential import DEADLINES  # noqa: E402

# --------------------------------------------------------------------------------------------
# The conformance cases

# What a case may expect and the oracle does not give.
NOT_GIVEN = {
    "status": {"in_cerca_di_altra_occupazione"},
    "timeline": {"rule"},
    "deadlines": {"bound", "authority", "rule", "title", "title_en"},
    "next_change": {"rule"},
}


def matches(expected, given) -> bool:
    """Objects: the named fields; lists: item by item; `$contains`: each item somewhere."""
    if isinstance(expected, dict) and "$contains" in expected:
        return all(any(matches(item, one) for one in given) for item in expected["$contains"])
    if isinstance(expected, dict):
        return isinstance(given, dict) and all(
            name in given and matches(expected[name], given[name]) for name in expected
        )
    if isinstance(expected, list):
        return len(expected) == len(given) and all(map(matches, expected, given))
    return expected == given


def without(expected, names):
    if isinstance(expected, dict):
        return {name: without(inner, names) for name, inner in expected.items() if name not in names}
    if isinstance(expected, list):
        return [without(inner, names) for inner in expected]
    return expected


def items(expected) -> list:
    """A list, or the items of `$contains` and `$set`."""
    return expected if isinstance(expected, list) else expected.get("$contains", expected.get("$set", []))


def check_findings(expected, refused) -> None:
    """Of the findings the oracle gives only the indexes of the refused events."""
    for finding in items(expected):
        if finding.get("event") is not None and "severity" in finding:
            assert (finding["event"] in refused) == (finding["severity"] == "errore")


def check_deadlines(expected, given) -> None:
    for deadline in items(expected):
        if deadline.get("id") in DEADLINES:
            assert any(matches(without(deadline, NOT_GIVEN["deadlines"]), one) for one in given), (deadline, given)


def cases(operation: str) -> list[dict]:
    """The cases of an operation under the national rules that expect an answer, from all files."""
    files = sorted((HERE.parent / "conformance").glob("*.yaml"))
    every = [case for file in files for case in run.cases(file)]
    return [case for case in every if case["op"] == operation and "rulebook" not in case]


@pytest.mark.parametrize(
    "case", [case for case in cases("dossier.assess") if "expect" in case], ids=lambda case: case["id"]
)
def test_conformance(case):
    given = oracle.assess(case["input"])
    for part, expected in case["expect"].items():
        if part == "findings":
            check_findings(expected, given["refused"])
        elif part == "deadlines":
            check_deadlines(expected, given[part])
        elif part in given:
            assert matches(without(expected, NOT_GIVEN.get(part, set())), given[part]), (part, given[part])


# --------------------------------------------------------------------------------------------
# The worked examples


def did(day):
    return {"type": "did", "date": day}


def job(first, last=None, income=18000, kind="determinato", id="a"):
    event = {"type": "rapporto_inizio", "date": first, "job": id, "kind": kind, "annual_income": income}
    return {**event, "end": last} if last else event


def assess(as_of, *events):
    return oracle.assess({"person": {}, "events": list(events), "as_of": as_of})


def status(as_of, *events):
    return assess(as_of, *events)["status"]


def segments(as_of, *events):
    return [(one["from"], one["to"], one["state"]) for one in assess(as_of, *events)["timeline"]]


def test_long_term_on_29_february():
    before, after = status("2024-02-28", did("2023-03-01")), status("2024-02-29", did("2023-03-01"))
    assert (before["seniority_days"], before["long_term"]) == (365, False)
    assert (after["seniority_days"], after["long_term"]) == (366, True)


def test_long_term_in_a_leap_year():
    assert not status("2024-12-30", did("2024-01-01"))["long_term"]
    assert status("2024-12-31", did("2024-01-01"))["long_term"]


def test_six_months():
    assert not status("2025-06-29", did("2025-01-01"))["six_months"]
    assert status("2025-06-30", did("2025-01-01"))["seniority_days"] == 181
    assert status("2025-06-30", did("2025-01-01"))["six_months"]


def test_92_days_suspended():
    events = did("2025-01-10"), job("2025-03-01", "2025-05-31")
    assert ("2025-03-01", "2025-05-31", "sospeso") in segments("2025-12-31", *events)
    assert status("2025-05-31", *events)["suspension"]["days_used"] == 92
    assert status("2025-12-31", *events)["seniority_days"] == 264


def test_the_same_below_the_limit():
    events = did("2025-01-10"), job("2025-03-01", "2025-05-31", 8000)
    assert ("2025-03-01", "2025-05-31", "conservazione") in segments("2025-12-31", *events)
    assert status("2025-12-31", *events)["seniority_days"] == 356


def test_lost_after_the_180th_day():
    events = did("2025-09-01"), job("2026-01-07", kind="indeterminato")
    last = status("2026-07-05", *events)
    assert (last["state"], last["seniority_days"], last["suspension"]["days_used"]) == ("sospeso", 128, 180)
    assert assess("2026-03-01", *events)["next_change"] == {"date": "2026-07-06", "state": "decaduto"}
    lost = status("2026-08-01", *events)
    assert (lost["state"], lost["since"], lost["seniority_days"]) == ("decaduto", "2026-07-06", 128)


def test_ended_on_the_180th_day():
    end = {"type": "rapporto_fine", "date": "2026-07-05", "job": "a"}
    back = status("2026-07-10", did("2025-09-01"), job("2026-01-07", kind="indeterminato"), end)
    assert (back["state"], back["since"]) == ("disoccupato", "2026-07-06")


def test_extended_past_180_days():
    extension = {"type": "rapporto_proroga", "date": "2025-05-14", "job": "a", "end": "2025-08-21"}
    lost = status("2025-09-30", did("2025-01-02"), job("2025-02-03", "2025-05-13"), extension)
    assert (lost["state"], lost["since"]) == ("decaduto", "2025-08-02")


def test_two_employers_each_its_count():
    events = did("2024-11-01"), job("2025-02-03", "2025-07-02"), job("2025-07-03", "2025-10-30", id="b")
    assert status("2025-02-02", *events)["seniority_days"] == 94
    assert status("2025-12-31", *events)["seniority_days"] == 156
    assert "decaduto" not in [state for _, _, state in segments("2025-12-31", *events)]


def test_the_limit_of_the_year():
    events = did("2023-01-10"), job("2023-09-01", None, 8400)
    assert segments("2024-06-01", *events) == [
        ("2023-01-10", "2023-08-31", "disoccupato"),
        ("2023-09-01", "2023-12-31", "sospeso"),
        ("2024-01-01", None, "conservazione"),
    ]


@pytest.mark.parametrize(
    "kind, income, state",
    [
        ("parasubordinato", 7000, "conservazione"),
        ("autonomo", 5600, "decaduto"),
        ("autonomo", 5500, "conservazione"),
    ],
)
def test_each_kind_its_limit(kind, income, state):
    assert status("2025-06-01", did("2025-02-03"), job("2025-03-03", "2025-12-31", income, kind))["state"] == state


def test_six_months_may_be_181_days():
    lost = status("2026-07-15", did("2025-11-03"), job("2026-01-01", "2026-06-30"))
    assert (lost["state"], lost["since"]) == ("decaduto", "2026-06-30")
    kept = status("2026-07-15", did("2025-11-03"), job("2026-01-02", "2026-06-30"))
    assert (kept["state"], kept["since"]) == ("disoccupato", "2026-07-01")


# --------------------------------------------------------------------------------------------
# Readings that no case shows


def test_a_job_of_one_day():
    end = {"type": "rapporto_fine", "date": "2025-03-03", "job": "a"}
    given = assess("2025-03-10", did("2025-02-03"), end, job("2025-03-03"))
    assert given["refused"] == []
    assert given["status"]["since"] == "2025-03-04"


def test_a_call_worker_is_suspended_on_the_days_worked_only():
    call = {**job("2025-03-01", kind="intermittente", income=20000), "availability_duty": False}
    worked = {"type": "giornate_lavorate", "date": "2025-03-10", "to": "2025-03-11", "job": "a"}
    assert segments("2025-03-20", did("2025-02-01"), call, worked) == [
        ("2025-02-01", "2025-03-09", "disoccupato"),
        ("2025-03-10", "2025-03-11", "sospeso"),
        ("2025-03-12", None, "disoccupato"),
    ]


def test_the_count_goes_on_across_30_march_2019():
    # Six months from 2018-10-01 are 182 days: the border finds the count at 180.
    events = did("2018-09-03"), job("2018-10-01", "2019-03-31")
    assert status("2019-03-29", *events)["suspension"]["days_used"] == 180
    assert segments("2019-04-10", *events)[-1] == ("2019-03-30", None, "decaduto")


def test_a_sanction_bars_a_new_did_for_two_months():
    sanction = {"type": "sanzione", "date": "2025-03-31", "measure": "decadenza"}
    events = did("2025-01-02"), sanction, did("2025-05-30"), did("2025-05-31")
    early = assess("2025-05-01", *events)
    assert early["status"]["bar_until"] == "2025-05-31"
    assert early["next_change"] == {"date": "2025-05-31", "state": "decaduto"}
    late = assess("2025-06-01", *events)
    assert (late["refused"], late["status"]["since"]) == ([2], "2025-05-31")


def test_l68_keeps_the_state_by_income_before_2019():
    events = [did("2016-02-01"), job("2016-06-01", None, 8000, "indeterminato")]
    person = {"l68": {"from": "2016-01-01", "to": "2016-09-30"}}
    given = oracle.assess({"person": person, "events": events, "as_of": "2016-10-31"})
    assert [one["state"] for one in given["timeline"]] == ["disoccupato", "conservazione", "decaduto"]
    assert given["status"]["since"] == "2016-10-01"


def test_what_the_office_did_not_know():
    late = {**job("2025-03-01", kind="autonomo"), "recorded_at": "2025-05-01"}
    input = {"person": {}, "events": [did("2025-02-01"), late], "as_of": "2025-04-01"}
    assert oracle.assess(input)["status"]["state"] == "decaduto"
    assert oracle.assess({**input, "as_known_at": "2025-04-01"})["status"]["state"] == "disoccupato"


# --------------------------------------------------------------------------------------------
# Chapter 11


def pay(**fields):
    event = job("2025-03-03", None, kind=fields.pop("kind", "indeterminato"))
    del event["annual_income"]
    return {**event, **fields}


@pytest.mark.parametrize(
    "fields, state",
    [
        ({"gross_annual_pay": "9360.20"}, "conservazione"),  # 8,500.00 net
        ({"gross_annual_pay": "9360.21"}, "sospeso"),
        ({"gross_annual_pay": "9027.19", "kind": "apprendistato"}, "conservazione"),  # 8,500.00 net
        ({"gross_annual_pay": "9027.20", "kind": "apprendistato"}, "sospeso"),
        ({"gross_annual_pay": "9623.73", "kind": "parasubordinato"}, "conservazione"),  # a third of 35.03 %
        ({"gross_annual_pay": "9623.74", "kind": "parasubordinato"}, "decaduto"),
        ({"monthly_pay": "720.01", "months_per_year": 13, "pay_basis": "lorda"}, "conservazione"),
        ({"monthly_pay": "720.01", "months_per_year": 13}, "sospeso"),
        ({"gross_annual_pay": "9000", "annual_income": "8500.01"}, "sospeso"),
        ({"gross_annual_pay": "100.00"}, "sospeso"),
        ({"gross_annual_pay": "100.01"}, "conservazione"),
        ({"gross_annual_pay": 999}, "sospeso"),
        ({"gross_annual_pay": "999.01"}, "conservazione"),
    ],
)
def test_gross_pay(fields, state):
    assert status("2025-06-30", did("2025-01-10"), pay(**fields))["state"] == state


def test_the_self_employed_limit_is_of_the_year():
    first = job("2025-02-03", "2025-03-31", 4000, "autonomo_occasionale")
    second = job("2025-06-02", "2025-12-31", 3000, "autonomo_occasionale", "b")
    assert status("2025-07-31", did("2025-01-10"), first, second)["since"] == "2025-06-02"
    next_year = {**second, "date": "2026-01-02", "end": "2026-06-30"}
    assert status("2026-02-01", did("2025-01-10"), first, next_year)["state"] == "conservazione"
    running_only = oracle.Policies(redditi_autonomi_anno="in_corso")
    input = {"person": {}, "events": [did("2025-01-10"), first, second], "as_of": "2025-07-31"}
    assert oracle.assess(input, policies=running_only)["status"]["state"] == "conservazione"


def test_self_employed_work_that_is_over_counts_in_the_total():
    over = job("2025-02-03", "2025-03-31", 4000, "autonomo")
    assert status("2025-07-31", did("2025-01-10"), over, job("2025-06-02", None, 4501, id="b"))["state"] == "sospeso"
    assert status("2025-07-31", did("2025-01-10"), over, job("2025-06-02", None, 4500, id="b"))["state"] == "conservazione"


@pytest.mark.parametrize(
    "raised_on, as_of, state",
    [
        ("2025-04-20", "2025-07-18", "sospeso"),  # the raise on day 91, the loss on day 181
        ("2025-04-20", "2025-07-19", "decaduto"),
        ("2025-07-18", "2025-07-18", "sospeso"),  # the 180th day
        ("2025-07-19", "2025-07-19", "decaduto"),
    ],
)
def test_a_raise_counts_from_the_start_of_the_job(raised_on, as_of, state):
    change = {"type": "rapporto_variazione", "date": raised_on, "job": "a", "annual_income": 11000}
    events = [did("2024-11-04"), job("2025-01-20", None, 7800), change]
    assert status(as_of, *events)["state"] == state
    from_the_raise = oracle.Policies(conteggio_dopo_variazione="da_variazione")
    input = {"person": {}, "events": events, "as_of": as_of}
    assert oracle.assess(input, policies=from_the_raise)["status"]["state"] == "sospeso"


def test_a_further_job_counts_from_the_day_above():
    events = did("2024-11-04"), job("2025-01-07", None, 8000), job("2025-06-02", None, 1000, id="b")
    suspension = status("2025-09-01", *events)["suspension"]
    assert (suspension["job"], suspension["from"], suspension["loss_on"]) == ("a", "2025-06-02", "2025-11-29")


@pytest.mark.parametrize(
    "employer, start, since",
    [
        ("Alfa", "2025-05-01", "2025-07-06"),
        ("Alfa", "2025-05-02", "2025-10-01"),
        ("Beta", "2025-05-01", "2025-10-01"),
        (None, "2025-05-01", "2025-10-01"),
    ],
)
def test_the_count_goes_on_with_the_same_employer(employer, start, since):
    first = {**job("2025-01-07", "2025-04-30"), "employer": "Alfa"}
    second = job(start, "2025-09-30", id="b")
    if employer:
        second["employer"] = employer
    assert status("2025-10-31", did("2024-11-04"), first, second)["since"] == since


def test_a_change_of_employer_goes_on_with_the_job():
    change = {"type": "cambio_datore", "date": "2025-04-01", "job": "a", "to_job": "b", "employer": "Beta"}
    given = assess("2025-07-05", did("2024-11-04"), job("2025-01-07"), change)
    assert given["status"]["suspension"] == {
        "job": "b", "from": "2025-01-07", "days_used": 180, "days_left": 0, "loss_on": "2025-07-06",
    }  # fmt: skip
    end = {"type": "rapporto_fine", "date": "2025-06-30", "job": "a"}
    assert assess("2025-07-05", did("2024-11-04"), job("2025-01-07"), change, end)["refused"] == [3]


@pytest.mark.parametrize("last, segment", [("2025-10-15", "disoccupato"), ("2025-10-16", "sospeso")])
def test_the_46th_day_of_occasional_farm_work(last, segment):
    farm = job("2025-08-25", "2025-11-30", kind="occasionale_agricolo")
    worked = {"type": "giornate_lavorate", "date": "2025-09-01", "to": last, "job": "a"}
    assert segments("2025-10-31", did("2025-02-10"), farm, worked)[-1][2] == segment


def test_occasional_farm_work_starts_again_with_the_year():
    farm = job("2025-11-03", "2026-02-28", kind="occasionale_agricolo")
    worked = {"type": "giornate_lavorate", "date": "2025-11-03", "to": "2026-01-31", "job": "a"}
    states = [state for _, _, state in segments("2026-02-28", did("2025-02-10"), farm, worked)]
    assert states == ["disoccupato", "sospeso", "disoccupato"]


@pytest.mark.parametrize("kind", jobs.NO_EFFECT_EITHER)
def test_new_kinds_without_effect(kind):
    assert segments("2025-06-30", did("2025-01-10"), job("2025-02-03", kind=kind)) == [("2025-01-10", None, "disoccupato")]


def test_an_annulled_did_was_never_given():
    annulment = {"type": "annullamento_did", "date": "2025-01-14", "did": "2025-01-10"}
    events = [did("2025-01-10"), did("2025-01-12"), annulment]
    after = assess("2025-02-01", *events)
    assert (after["status"]["did_date"], after["refused"], len(after["deadlines"])) == ("2025-01-12", [], 1)
    assert status("2025-01-13", *events)["did_date"] == "2025-01-10"
    assert assess("2025-02-01", did("2025-01-10"), {**annulment, "did": "2025-01-09"})["refused"] == [1]


def test_an_annulled_claim_is_no_did():
    claim = {"type": "domanda_prestazione", "date": "2025-01-10", "benefit": "naspi"}
    annulment = {"type": "annullamento_did", "date": "2025-01-14", "did": "2025-01-10"}
    assert status("2025-02-01", claim, annulment)["state"] == "non_registrato"
    assert status("2025-02-01", did("2025-01-10"), claim, annulment)["state"] == "disoccupato"


def test_a_withdrawn_dismissal_takes_the_did_with_it():
    notice = {"type": "preavviso_licenziamento", "date": "2025-03-17", "job": "a"}
    withdrawn = {"type": "preavviso_revocato", "date": "2025-03-28", "job": "a"}
    events = job("2019-05-06"), notice, did("2025-03-20"), withdrawn
    assert segments("2025-04-30", *events)[-2:] == [("2025-03-20", "2025-03-27", "a_rischio"), ("2025-03-28", None, "revocato")]


def test_terms_that_end_with_work_or_are_met_late():
    def term(*events):
        return assess("2025-06-30", did("2025-03-03"), *events)["deadlines"][0]

    contact = {"type": "contatto_cpi", "date": "2025-04-12"}
    assert term(job("2025-04-01"))["state"] == "estinta"  # the day before the last one
    assert term(job("2025-04-02"))["state"] == "scaduta"
    assert (term(contact)["state"], term(contact)["days_late"]) == ("rispettata_in_ritardo", 10)
    assert term(job("2025-03-10", None, 30000, "autonomo"), contact)["state"] == "estinta"


def test_terms_stand_still_in_2020():
    claim = {"type": "domanda_prestazione", "date": "2020-03-10", "benefit": "naspi"}
    assert assess("2020-04-01", claim)["deadlines"][0]["state"] == "sospesa"
    due = assess("2020-08-01", claim)["deadlines"][0]["due"]
    assert due == "2020-07-27"  # six days in March and nine in July; the 26th is a Sunday
    assert assess("2020-08-01", did("2020-03-10"))["deadlines"][0]["due"] == "2020-04-09"


def test_the_days_on_which_a_length_is_reached():
    stopped = did("2024-01-05"), job("2024-02-01", "2024-03-31")
    given = status("2024-06-01", *stopped)
    assert (given["six_months_on"], given["long_term_on"]) == ("2024-09-01", "2025-03-05")
    assert status("2024-06-01", did("2024-01-05"), job("2024-02-01"))["long_term_on"] is None
    assert status("2026-01-03", did("2024-01-05"))["twenty_four_months"] is False
    assert status("2026-01-04", did("2024-01-05"))["twenty_four_months"] is True


@pytest.mark.parametrize("born, given, refused", [
    ("2009-06-10", "2025-06-10", []), ("2009-06-11", "2025-06-10", [0]),
    ("2008-06-11", "2024-02-19", []), ("2008-06-11", "2024-02-20", [0]),
])  # fmt: skip
def test_the_least_age(born, given, refused):
    for event in (did(given), {"type": "domanda_prestazione", "date": given, "benefit": "naspi"}):
        answer = oracle.assess({"person": {"birth_date": born}, "events": [event], "as_of": given})
        assert answer["refused"] == refused


@pytest.mark.parametrize("day, holiday", [
    ("2025-04-21", True), ("2024-04-01", True), ("2025-10-04", False), ("2026-10-04", True),
    ("2025-03-19", False), ("1976-03-19", True), ("2000-06-02", False), ("2001-06-02", True),
    ("1980-01-06", True), ("1981-01-06", False), ("1976-06-17", True), ("2025-07-20", True),
])  # fmt: skip
def test_holidays(day, holiday):
    assert days.is_holiday(days.to_day(day)) == holiday


# --------------------------------------------------------------------------------------------
# The generator


def test_the_generator_is_deterministic():
    assert [generate.dossier(seed) for seed in range(50)] == [generate.dossier(seed) for seed in range(50)]


def test_every_state_and_feature_comes_up_often_enough():
    count, coverage = 2000, Counter()
    for seed in range(count):
        input = generate.dossier(seed)
        differential.count_coverage(coverage, input, differential.ask_oracle(input))
    assert not differential.rare(coverage, count), coverage


def test_every_event_type_is_generated():
    types = {event["type"] for seed in range(2000) for event in generate.dossier(seed)["events"]}
    assert types == set(order.RANK) | {
        "contatto_cpi", "convocazione", "colloquio", "profilazione", "patto", "fabbisogno", "servizio", "siisl",
        "violazione", "adr", "attivita_sap", "prestazione_inizio", "prestazione_fine",
    }
