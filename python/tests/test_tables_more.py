"""What goes through a table besides the states: columns of one's own, findings, rules, persons without events, keys of any type."""

import collections
import decimal

import pandas
import people
import polars
import pyarrow as pa
import pytest

import collocamento
from collocamento.tables import (
    agenda_table,
    assess_table,
    by_person,
    findings_table,
    sanction_table,
    timeline_table,
)

AS_OF = "2025-12-31"
EVENTS = {
    "person": [7, 7, 8, 9],
    "type": ["did", "rapporto_inizio", "did", "did"],
    "date": ["2025-01-10", "2025-02-03", "2025-02-30", "2025-03-01"],
    "job": [None, "a", None, None],
    "kind": [None, "indeterminato", None, None],
    "cpi": ["Terni", None, "Foligno", None],
    "note": [1, 2, 3, 4],
}


def column(table, name):
    return [row[name] for row in table.rows()]


def test_own_columns_go_with_their_persons():
    events = pa.table(EVENTS)
    for ask in (assess_table, timeline_table, agenda_table):
        answers = ask(events, as_of=AS_OF, carry=["cpi", "note"])
        assert answers.columns[-2:] == ("cpi", "note")
        assert {row["person"]: (row["cpi"], row["note"]) for row in answers.rows()} == {
            person: value
            for person, value in {7: ("Terni", 2), 8: ("Foligno", 3), 9: (None, 4)}.items()
            if person in column(answers, "person")
        }
    days = assess_table(events.drop_columns(["note"]), as_of=["2025-06-30", AS_OF], carry=["cpi"])
    assert column(days, "cpi") == ["Terni", "Terni", "Foligno", "Foligno", None, None]
    # Without being named they are refused, as a name with a slip would be.
    with pytest.raises(collocamento.FieldUnknown):
        assess_table(events, as_of=AS_OF, carry=["cpi"])


def test_own_columns_of_any_layout_over_many_batches():
    table = by_person(people.events())
    table = pa.table(table)
    own = pa.array([f"c{row % 7}" for row in range(len(table))])
    own = own.dictionary_encode()
    more = table.append_column("own", own).append_column("when", pa.array([None] * len(table), pa.timestamp("us")))
    plain = assess_table(table, as_of=AS_OF, persons=people.persons()).rows()
    last = {person: word for person, word in zip(table["person"].to_pylist(), own.to_pylist(), strict=True)}
    for size in (3, 1000):
        pieces = pa.Table.from_batches(more.to_batches(max_chunksize=size))
        for threads in (1, 2):
            rows = assess_table(pieces, as_of=AS_OF, persons=people.persons(), carry=["own", "when"], threads=threads).rows()
            assert [{name: value for name, value in row.items() if name not in ("own", "when")} for row in rows] == plain
            assert all(row["own"] == last[row["person"]] and row["when"] is None for row in rows)


@pytest.mark.parametrize(("carry", "error"), [("cip", collocamento.FieldMissing), ("person", collocamento.ValueInvalid)])
def test_what_cannot_be_carried(carry, error):
    with pytest.raises(error) as refused:
        assess_table(pa.table({**EVENTS, "note": [None] * 4}).drop_columns(["cpi", "note"]), as_of=AS_OF, carry=["type", carry])
    assert refused.value.path == "/carry/1"


def test_findings_are_those_that_the_status_counts():
    events, persons = people.events(), people.persons()
    status = assess_table(events, as_of=AS_OF, persons=persons, rules=True).rows()
    found = findings_table(events, as_of=AS_OF, persons=persons).rows()
    by_person = collections.Counter(row["person"] for row in found if row["rule"] is not None)
    refused = {row["person"]: row for row in found if row["rule"] is None}
    for row in status:
        if row["error"] is None:
            assert by_person[row["person"]] == row["findings"]
            rules = collections.Counter(line["rule"] for line in found if line["person"] == row["person"])
            assert {one["rule"]: one["count"] for one in row["findings_by_rule"]} == rules
        else:
            one = refused[row["person"]]
            assert (one["code"], one["field"], one["row"]) == (row["error"], row["error_column"], row["error_row"])
    assert sum(row["findings"] or 0 for row in status) > 10
    owners = events["person"].to_pylist()
    assert all(row["row"] is None or owners[row["row"]] == row["person"] for row in found)
    # Each finding of an event names the row that an assessment names too, or one that differs in the day of its record alone.
    alike = [(row["type"], row["date"], row["job"]) for row in events.select(["type", "date", "job"]).to_pylist()]
    starts = {person: owners.index(person) for person in set(owners)}
    for person, dossier in zip(dict.fromkeys(owners), people.dossiers(), strict=True):
        alone, _ = people.alone_or_error(dossier, AS_OF)
        if alone is not None:
            counted = [one for one in alone["findings"] if not one["rule"].startswith(people.NOT_COUNTED)]
            wanted = collections.Counter(alike[one["event"] + starts[person]] for one in counted if one["event"] is not None)
            named = [alike[row["row"]] for row in found if row["person"] == person and row["row"] is not None]
            assert collections.Counter(named) == wanted


def test_a_finding_names_its_row_and_an_answer_its_rules():
    events = pa.table(EVENTS)
    rows = findings_table(events, as_of=AS_OF, carry=["cpi", "note"]).rows()
    assert [tuple(row.values()) for row in rows] == [
        (7, 1, "avviso", "STATO-24", "annual_income", None, None, 2),
        (8, 2, "errore", None, "date", "data_non_valida", "Foligno", 3),
    ]
    first = assess_table(events, as_of=AS_OF, carry=["cpi", "note"], rules=True).rows()[0]
    assert first["findings_by_rule"] == [{"rule": "STATO-24", "count": 1}]
    alone = collocamento.call(
        "dossier.assess",
        {
            "person": {},
            "as_of": AS_OF,
            "events": [
                {"type": "did", "date": "2025-01-10"},
                {"type": "rapporto_inizio", "date": "2025-02-03", "job": "a", "kind": "indeterminato"},
            ],
        },
    )
    state_rules = {rule for rule in alone["rules"] if rule.startswith("STATO")}
    # Those of the state; the seniority and the next change are computed after it.
    assert state_rules - {"STATO-04", "STATO-05", "STATO-26"} <= set(first["rules"])
    polars_rules = polars.DataFrame(assess_table(events, as_of=AS_OF, carry=["cpi", "note"], rules=True))["rules"]
    assert polars_rules[0].to_list() == first["rules"]


def test_persons_without_events():
    events = pa.table({"person": [5, 3], "type": ["did"] * 2, "date": ["2025-01-10"] * 2})
    persons = pa.table({"person": [1, 3, 4], "birth_date": [None, "1990-01-01", "1991-01-01"]})
    rows = assess_table(events, as_of=["2025-06-30", AS_OF], persons=persons, all_persons=True).rows()
    assert [(row["person"], row["state"], row["since"]) for row in rows[4:]] == [
        (1, "non_registrato", None),
        (1, "non_registrato", None),
        (4, "non_registrato", None),
        (4, "non_registrato", None),
    ]
    assert column(assess_table(events, as_of=AS_OF, persons=persons), "person") == [5, 3]
    text = [table.set_column(0, "person", table["person"].cast(pa.string())) for table in (events, persons)]
    assert column(assess_table(text[0], as_of=AS_OF, persons=text[1], all_persons=True), "person") == ["5", "3", "1", "4"]


@pytest.mark.parametrize(
    "keys",
    [
        pa.array([7, 7, 9], pa.uint64()),
        pa.array([7, 7, 9], pa.float64()),
        pa.array([7, 7, 9], pa.float32()),
        pa.array([decimal.Decimal(7), decimal.Decimal(7), decimal.Decimal(9)], pa.decimal128(38, 0)),
        pa.array([decimal.Decimal(7), decimal.Decimal(7), decimal.Decimal(9)], pa.decimal128(38, 10)),
        pa.array([7, 7, 9]).dictionary_encode(),
        pa.array([7.0, 7.0, 9.0]).dictionary_encode(),
        pandas.Series([7, 7, 9], dtype="category"),
    ],
    ids=str,
)
def test_keys_of_any_type(keys):
    events = {"person": keys, "type": ["did", "rapporto_inizio", "did"], "date": ["2025-01-10", "2025-02-03", "2025-01-10"]}
    jobs = pa.array([None, 3, None])
    rows = assess_table(pa.table({**events, "job": jobs, "kind": [None, "determinato", None]}), as_of=AS_OF).rows()
    assert [(row["person"], row["state"]) for row in rows] == [(7, "decaduto"), (9, "disoccupato")]


def test_sanctions_keep_the_keys_of_their_rows():
    violations = pa.table(
        {
            "person": ["a", "b"],
            "id": [10, 11],
            "benefit": ["naspi", "naspi"],
            "violation": ["convocazione", "offerta"],
            "date": ["2025-03-03", "2025-03-04"],
            "cpi": ["Terni", None],
        }
    )
    answers = sanction_table(violations, carry=["cpi", "date"])
    assert answers.columns[:5] == ("person", "id", "cpi", "date", "measure")
    assert [(row["person"], row["id"], row["cpi"], row["date"], row["measure"]) for row in answers.rows()] == [
        ("a", 10, "Terni", "2025-03-03", "decurtazione"),
        ("b", 11, None, "2025-03-04", "decadenza"),
    ]
    assert sanction_table(violations.drop_columns(["cpi"])).columns[:3] == ("person", "id", "measure")
    with pytest.raises(collocamento.FieldUnknown):
        sanction_table(violations)


def test_a_last_day_that_stands_for_none():
    events = {
        "person": [7, 7, 8, 8],
        "type": ["did", "rapporto_inizio"] * 2,
        "date": ["2024-01-10", "2024-04-01"] * 2,
        "job": [None, "a"] * 2,
        "kind": [None, "determinato"] * 2,
        "end": [None, "1900-01-01", None, "9999-12-31"],
        "annual_income": [None, 20000] * 2,
    }
    rows = assess_table(pa.table(events), as_of=AS_OF).rows()
    assert [(row["state"], row["findings"]) for row in rows] == [("decaduto", 1), ("decaduto", 0)]
    found = findings_table(pa.table(events), as_of=AS_OF).rows()
    assert [(row["person"], row["row"], row["severity"], row["rule"]) for row in found] == [(7, 1, "nota", "STATO-23")]
