"""Persons for the tests of tables: their dossiers, the same as columns, and what each answers alone."""

import datetime
import decimal
import functools
import pathlib
import sys

import pyarrow as pa
import pyarrow.compute as pc

import collocamento

ROOT = pathlib.Path(__file__).parents[2]
for folder in ("tests/conformance", "tests/oracle"):
    sys.path.insert(0, str(ROOT / folder))

import generate  # noqa: E402  (the made-up dossiers of the oracle)
import run  # noqa: E402  (the runner of the conformance cases)

WORD = pa.dictionary(pa.int16(), pa.string())
MONEY = pa.decimal128(12, 2)
TYPES = {
    "person": pa.int64(),
    "date": pa.date32(),
    "recorded_at": pa.date32(),
    "end": pa.date32(),
    "to": pa.date32(),
    "job": pa.string(),
    "code": pa.string(),
    "service": pa.string(),
    "activity": pa.string(),
    "cob": pa.string(),
    "employer": pa.string(),
    "to_job": pa.string(),
    "did": pa.date32(),
    "seniority": pa.bool_(),
    "annual_income": MONEY,
    "gross_annual_pay": MONEY,
    "monthly_pay": MONEY,
    "monthly_amount": MONEY,
    "missed_hours_percent": MONEY,
    "months_per_year": pa.int16(),
    "availability_duty": pa.bool_(),
    "loses_status": pa.bool_(),
    "justified": pa.bool_(),
    "partnership": pa.bool_(),
    "agency": pa.bool_(),
    "public_body": pa.bool_(),
    "class": pa.string(),
    "index": pa.string(),
    "appointment": pa.timestamp("s"),
}
WORDS = ("type", "kind", "pay_basis", "cause", "measure", "benefit", "violation", "channel", "phase", "signed_by", "scheme")
SCHEMA = pa.schema([(name, WORD) for name in WORDS] + list(TYPES.items()))

# What a table of states counts no findings of: the form of a DID, the patti and the services, the vouchers' too.
NOT_COUNTED = ("DID-CANALE", "PATTO-", "ADR-TUTOR", "POL-", "SERV-")

# No column here: the caller's name for an event, which is not read, and lists, which a CSV file can't hold.
WITHOUT_COLUMN = {"id", "services"}

# Each is wrong in one thing.
FAULTS = (
    {"type": "di", "date": "2020-01-01"},
    {"type": "did"},
    {"type": "did", "date": "2200-01-01"},
    {"type": "did", "date": "1949-12-31"},
    {"type": "did", "date": "2020-01-01", "job": "a"},
    {"type": "rapporto_fine", "date": "2020-01-01"},
    {"type": "rapporto_inizio", "date": "2020-01-01", "job": "z", "kind": "altro"},
    {"type": "rapporto_inizio", "date": "2020-01-01", "job": "z", "kind": "autonomo", "annual_income": "-1.00"},
    {"type": "violazione", "date": "2025-01-01", "violation": "convocazione", "missed_hours_percent": "101"},
    {"type": "contatto_cpi", "date": "2025-01-01", "channel": "pec"},
    {"type": "convocazione", "date": "2025-01-01", "appointment": "2025-01-20T09:30", "channel": "sportello"},
)


@functools.cache
def dossiers(made_up=250):
    """The dossiers of the conformance cases on the state, made-up ones, and some with a fault."""
    cases = []
    for file in sorted((ROOT / "tests" / "conformance").glob("status*.yaml")):
        cases += run.cases(file)
    inputs = [case["input"] for case in cases if case["op"] == "dossier.assess"]
    inputs += [generate.dossier(seed) for seed in range(made_up)]
    inputs += [{"person": {}, "events": [{"type": "did", "date": "2019-06-03"}, fault]} for fault in FAULTS]
    given = [{"person": one.get("person", {}), "events": one["events"]} for one in inputs if one.get("events")]
    return [one for one in given if tellable(one)]


def tellable(dossier):
    """Whether a table can say it: a person table has no place for what is wrong there."""
    error = alone_or_error(dossier, "2026-06-30")[1]
    return error is None or error.path.startswith("/events/")


def alone_or_error(dossier, as_of):
    try:
        return collocamento.call("dossier.assess", {**dossier, "as_of": as_of}), None
    except collocamento.RuleError as error:
        return None, error


def cell(name, value):
    if value is None or name in ("person", *WORDS):
        return value
    kind = TYPES[name]
    if kind == pa.string():
        return str(value)
    if kind == MONEY:
        return decimal.Decimal(str(value)).quantize(decimal.Decimal("0.01"))
    if kind == pa.date32():
        return datetime.date.fromisoformat(value)
    return datetime.datetime.fromisoformat(value) if pa.types.is_timestamp(kind) else value


@functools.cache
def events():
    """The events of all, as an Arrow table with a type for each column; persons are numbered from 0."""
    told = {name for dossier in dossiers() for event in dossier["events"] for name in event}
    assert told <= {*SCHEMA.names, *WITHOUT_COLUMN}, told
    rows = [
        {name: cell(name, value) for name, value in {"person": person, **event}.items() if name in SCHEMA.names}
        for person, dossier in enumerate(dossiers())
        for event in dossier["events"]
    ]
    return pa.Table.from_pylist(rows, SCHEMA)


def events_without_annulments():
    """The same without annulled DIDs: what was known on a day is then what holds of it."""
    return events().filter(pc.not_equal(events()["type"].cast("string"), "annullamento_did"))


@functools.cache
def persons():
    """What is known of some of them."""
    rows = []
    for number, dossier in enumerate(dossiers()):
        l68 = dossier["person"].get("l68") or {}
        days = {"birth_date": dossier["person"].get("birth_date"), "l68_from": l68.get("from"), "l68_to": l68.get("to")}
        if any(days.values()):
            rows.append({"person": number, **{name: day and datetime.date.fromisoformat(day) for name, day in days.items()}})
    kinds = [("person", pa.int64()), ("birth_date", pa.date32()), ("l68_from", pa.date32()), ("l68_to", pa.date32())]
    return pa.Table.from_pylist(rows, pa.schema(kinds))


@functools.cache
def firsts():
    """The first row of each person."""
    counts = [len(dossier["events"]) for dossier in dossiers()]
    return [sum(counts[:person]) for person in range(len(counts))]


def refused(error, person):
    index, column = error.path.split("/")[2:4]
    return {"error": error.code, "error_column": column, "error_row": firsts()[person] + int(index)}


@functools.cache
def status(as_of, next_change=True):
    """What each answers alone on a day, as the rows of a table without what is null."""
    rows = []
    for person, dossier in enumerate(dossiers()):
        answer, error = alone_or_error(dossier, as_of)
        row = {"person": person, "as_of": as_of}
        if error is not None:
            row |= refused(error, person)
        else:
            held = answer["status"]
            names = ("state", "since", "did_date", "legally_unemployed", "seniority_days", "six_months", "long_term", "bar_until")
            row |= {name: held[name] for name in names}
            suspension = held["suspension"] or {}
            row["suspension_days_used"], row["loss_on"] = suspension.get("days_used"), suspension.get("loss_on")
            row["findings"] = sum(not finding["rule"].startswith(NOT_COUNTED) for finding in answer["findings"])
            if next_change:
                change = answer["next_change"] or {}
                row["next_change_date"], row["next_change_state"] = change.get("date"), change.get("state")
        rows.append({name: value for name, value in row.items() if value is not None})
    return rows


@functools.cache
def timeline(as_of):
    """The segments of each alone."""
    rows = []
    for person, dossier in enumerate(dossiers()):
        answer, error = alone_or_error(dossier, as_of)
        if error is not None:
            rows.append({"person": person, **refused(error, person)})
            continue
        for span in answer["timeline"]:
            named = {name: span[name] for name in ("from", "to", "state", "rule") if span[name] is not None}
            rows.append({"person": person, **named})
    return rows


@functools.cache
def agenda(as_of, until, rulebook):
    """The tasks of each alone."""
    names = ("act", "rule", "bound", "start", "due", "state", "days_left")
    rows = []
    for person, dossier in enumerate(dossiers()):
        known = {name: value for name, value in dossier["person"].items() if name != "citizenship"}
        asked = {"as_of": as_of, "until": until, "dossiers": [{"person": known, "events": dossier["events"]}]}
        try:
            tasks = collocamento.call("services.agenda", asked, rulebook=rulebook)["tasks"]
        except collocamento.RuleError as error:
            _, index, column = error.path.split("/")[3:6]
            rows.append({"person": person, "error": error.code, "error_column": column, "error_row": firsts()[person] + int(index)})
            continue
        rows += [{"person": person, **{name: task[name] for name in names}} for task in tasks]
    return rows


def plain(rows):
    """Rows without what is null, with days as text."""
    return [
        {name: str(value) if isinstance(value, datetime.date) else value for name, value in row.items() if value is not None}
        for row in rows
    ]


def plain_with_nulls(rows):
    """Rows with days as text."""
    return [{name: str(value) if isinstance(value, datetime.date) else value for name, value in row.items()} for row in rows]
