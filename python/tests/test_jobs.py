"""Tables of jobs: rows as the warehouses have them, in any order, and the same answers as their events."""

import datetime
import pathlib
import random

import polars
import pyarrow as pa
import pytest
from pyarrow import csv

import collocamento
from collocamento import assess_jobs, assess_table, panel_jobs, timeline_jobs, timeline_table

HERE = pathlib.Path(__file__).parent / "jobs"
DAY = "2025-06-30"


def read(name):
    """A file as an analyst reads it, with what its reader guesses."""
    return csv.read_csv(HERE / name, parse_options=csv.ParseOptions(delimiter=";"))


def texts(name):
    """The same with every value as text."""
    table = read(name)
    texts = csv.ConvertOptions(column_types=dict.fromkeys(table.column_names, pa.string()))
    return csv.read_csv(HERE / name, parse_options=csv.ParseOptions(delimiter=";"), convert_options=texts)


def states(table):
    return {row["person"]: (row["state"], row["state_if_within"], row["error"]) for row in table.rows()}


EXPECTED = {
    "P01": ("decaduto", "decaduto", None),
    # 9999-12-31 and 1900-01-01 as an end are open ends; a pay of 1 is a placeholder.
    "P02": ("decaduto", "decaduto", None),
    "P03": ("decaduto", "conservazione", None),
    "P04": ("decaduto", "decaduto", None),
    # The job ends before it begins: it is left out.
    "P05": ("disoccupato", "disoccupato", None),
    # A job whose start is unknown counts from the first day of the communications.
    "P06": ("non_registrato", "non_registrato", None),
    # 8,800 gross is within the limit, net.
    "P07": ("disoccupato", "disoccupato", None),
    "P08": ("disoccupato", "disoccupato", None),
    "P09": ("conservazione", "conservazione", None),
    "P10": ("disoccupato", "disoccupato", None),
    "P11": ("disoccupato", "disoccupato", None),
    # Self-employed work has no gross pay.
    "P12": ("decaduto", "conservazione", None),
}


@pytest.mark.parametrize("reader", [read, texts, lambda name: polars.from_arrow(read(name))])
def test_twelve_persons_as_an_analyst_has_them(reader):
    answers = assess_jobs(reader("rapporti.csv"), reader("did.csv"), columns="lombardia", as_of=DAY)
    assert states(answers) == EXPECTED
    assert answers.persons_refused == 0


def test_the_order_of_the_rows_decides_nothing():
    jobs, did = read("rapporti.csv"), read("did.csv")
    wanted = assess_jobs(jobs, did, columns="lombardia", as_of=["2024-06-30", DAY]).to_pyarrow()
    for seed in range(5):
        chance = random.Random(seed)
        mixed = [table.take(chance.sample(range(len(table)), len(table))) for table in (jobs, did)]
        assert assess_jobs(*mixed, columns="lombardia", as_of=["2024-06-30", DAY]).to_pyarrow() == wanted


def test_a_map_as_dict_as_text_and_as_file(tmp_path):
    columns = {
        "person": "cf",
        "employer": "datore",
        "start": "inizio",  # in whatever case
        "end": "FINE",
        "cob": "COD_TIPOLOGIA_CONTRATTUALE",
        "gross_annual_pay": ["retrib", "RETRIBUZIONE"],
    }
    did = {"person": "cf", "date": "DATA_EVENTO", "status": "STATO_DID", "naspi": "DID_NASPI"}
    file = tmp_path / "mappa.toml"
    file.write_text(collocamento.job_map("lombardia"), encoding="utf-8")
    tables = read("rapporti.csv"), read("did.csv")
    for given in (
        {"columns": columns, "did_columns": did},
        {"columns": {"jobs": columns, "did": did}},
        {"columns": file},
        {"columns": str(file)},
        {"columns": file.read_text(encoding="utf-8")},
    ):
        assert states(assess_jobs(*tables, as_of=DAY, **given)) == EXPECTED


def test_italian_days_and_amounts():
    jobs = pa.table(
        {
            "person": ["a", "b", "c", "d"],
            "start": ["01/04/2024", "1/4/2024", "01-04-2024", "2024-04-01 00:00:00"],
            "end": ["31/12/9999", "", None, "31/05/2024"],
            "cob": ["A.01.00"] * 4,
            "gross_annual_pay": ["9.360,20", "9360,21", "9.360,2", "9.36,20"],
        }
    )
    did = pa.table({"person": list("abcd"), "date": ["10/01/2024"] * 4})
    rows = assess_jobs(jobs, did, as_of=DAY, italian=True).rows()
    assert [row["state"] for row in rows] == ["conservazione", "decaduto", "conservazione", None]
    assert (rows[3]["error"], rows[3]["error_column"], rows[3]["error_row"], rows[3]["error_table"]) == (
        "valore_non_valido",
        "gross_annual_pay",
        3,
        "jobs",
    )
    # Without being asked, no day is guessed.
    rows = assess_jobs(jobs, did, as_of=DAY).rows()
    assert {row["error"] for row in rows} == {"data_non_valida"}


def test_a_value_that_cannot_be_read_marks_its_person():
    jobs = pa.table({"person": [2, 1, 1], "start": ["2024-02-30", "2024-04-01", "2024-04-01"], "kind": ["determinato"] * 3})
    did = pa.table({"person": [3, 1, 4], "date": ["2024-13-01", "2024-01-10", "2024-01-10"]})
    rows = {row["person"]: row for row in assess_jobs(jobs, did, as_of=DAY).rows()}
    told = {person: tuple(row[name] for name in ("error", "error_column", "error_row", "error_table")) for person, row in rows.items()}
    assert told == {
        1: (None, None, None, None),
        2: ("data_non_valida", "start", 0, "jobs"),
        3: ("data_non_valida", "date", 0, "did"),
        4: (None, None, None, None),
    }
    assert rows[4]["state"] == "disoccupato"


def test_what_a_did_says():
    did = pa.table(
        {
            "person": [1, 2, 3, 4, 5],
            "date": ["2024-01-10"] * 4 + [None],
            "status": ["Convalidata", "ANNULLATA", "Chiusa", None, "Inserita"],
            "naspi": ["1", "0", "0", "S", "0"],
        }
    )
    jobs = pa.table({"person": pa.array([], pa.int64()), "start": pa.array([], pa.string())})
    rows = assess_jobs(jobs, did, as_of=DAY).rows()
    assert [(row["state"], row["findings"]) for row in rows] == [
        ("disoccupato", 0),
        ("non_registrato", 1),
        ("non_registrato", 1),
        ("disoccupato", 0),
        ("non_registrato", 1),
    ]


def test_a_job_without_a_code_counts_as_subordinate():
    jobs = pa.table({"person": [1, 2], "start": ["2024-04-01"] * 2, "cob": ["", "Z.99.99"], "annual_income": [20000, 20000]})
    did = pa.table({"person": [1, 2], "date": ["2024-01-10"] * 2})
    rows = assess_jobs(jobs, did, as_of=DAY).rows()
    assert [(row["state"], row["findings"]) for row in rows] == [("decaduto", 1)] * 2


@pytest.mark.parametrize(
    ("columns", "path"),
    [
        ({"person": "cf", "start": "INIZIO", "end": "fin"}, "/columns/jobs/end"),
        ({"person": "cf"}, "/columns/jobs/start"),
        ({"person": "cf", "inizio": "INIZIO"}, "/columns/jobs/inizio"),
        ({"person": "cf", "start": 3}, "/columns/jobs/start"),
        ({"jobs": {}, "values": {"italian": True}}, "/columns/values/italian"),
        ({"jobs": {}, "values": {"open_end": ["31/12/9999"]}}, "/columns/values/open_end"),
        ({"jobs": {}, "values": {"did_status": {"Chiusa": "chiusa"}}}, "/columns/values/did_status/Chiusa"),
        ("piemonte", "/columns"),
        ("[jobs]\nperson = ", "/columns"),
    ],
)
def test_a_wrong_map_says_where(columns, path):
    with pytest.raises(collocamento.RuleError) as refused:
        assess_jobs(read("rapporti.csv"), columns=columns, as_of=DAY)
    assert refused.value.path == path


def test_a_column_of_the_wrong_type():
    jobs = pa.table({"person": [1], "start": [7.5]})
    with pytest.raises(collocamento.ValueInvalid) as refused:
        assess_jobs(jobs, as_of=DAY)
    assert refused.value.path == "/jobs/start"
    with pytest.raises(collocamento.FieldMissing) as refused:
        assess_jobs(pa.table({"person": [1, None], "start": ["2024-01-10"] * 2}), as_of=DAY).rows()
    assert (refused.value.path, refused.value.details["row"]) == ("/jobs/person", 1)
    with pytest.raises(collocamento.ValueInvalid) as refused:
        assess_jobs(pa.table({"person": [1], "start": ["2024-01-10"]}), pa.table({"person": ["1"], "date": ["2024-01-10"]}), as_of=DAY)
    assert refused.value.path == "/did/person"


def histories(count):
    """Random histories as rows of jobs, DIDs, and as rows of events."""
    chance = random.Random(7)
    jobs, dids, events = [], [], []

    def day():
        return datetime.date(2018, 1, 1) + datetime.timedelta(days=chance.randrange(2500))

    for person in range(count):
        for number in range(chance.randrange(5)):
            start = day()
            end = chance.choice([None, start + datetime.timedelta(days=chance.randrange(-3, 500))])
            code = chance.choice(["A.01.00", "A.02.00", "A.03.09", "B.03.00", "C.01.00", "M.02.00", "Z.99.99"])
            pay = chance.choice([None, "1", "4000", "8800", "9400.50", "24000"])
            employer = chance.choice([None, "E1", "E2", f"E{number}x"])
            jobs.append({"person": person, "start": start, "end": end, "cob": code, "gross_annual_pay": pay, "employer": employer})
            events.append(
                {
                    **{name: value for name, value in jobs[-1].items() if name != "start"},
                    "type": "rapporto_inizio",
                    "date": start,
                    "job": f"{start}{employer}" if employer else f"{number}",
                }
            )
        for _ in range(chance.randrange(3)):
            dids.append({"person": person, "date": day()})
            events.append({**dids[-1], "type": "did"})
    chance.shuffle(jobs)
    chance.shuffle(dids)
    return pa.Table.from_pylist(jobs), pa.Table.from_pylist(dids), pa.Table.from_pylist(events)


def test_jobs_give_the_timeline_of_their_events():
    jobs, dids, events = histories(10_000)
    wanted = timeline_table(events, as_of="2026-06-30").to_pyarrow()
    got = timeline_jobs(jobs, dids, as_of="2026-06-30").to_pyarrow().to_pylist()
    # Segments of the second answer are joined again.
    joined = []
    for row in got:
        if joined and all(joined[-1][name] == row[name] for name in ("person", "state", "rule")):
            joined[-1]["to"] = row["to"]
        else:
            joined.append({name: row[name] for name in wanted.column_names})
    assert joined == wanted.to_pylist()
    status = assess_jobs(jobs, dids, as_of=["2020-06-30", "2024-12-31"]).to_pyarrow()
    plain = assess_table(events, as_of=["2020-06-30", "2024-12-31"]).to_pyarrow()
    assert status.select(plain.column_names) == plain


def test_the_second_answer_is_that_of_a_pay_within_the_limits():
    jobs, dids, _ = histories(2_000)
    days = ["2020-06-30", "2021-12-31", "2024-12-31"]
    unknown = [pay in (None, "1") for pay in jobs["gross_annual_pay"].to_pylist()]
    # Self-employed work has no gross pay at all.
    unknown = [one or code == "M.02.00" for one, code in zip(unknown, jobs["cob"].to_pylist(), strict=True)]
    income = pa.array(["0" if one else None for one in unknown])
    within = assess_jobs(jobs.append_column("annual_income", income), dids, as_of=days).rows()
    rows = assess_jobs(jobs, dids, as_of=days).rows()
    assert [row["state_if_within"] for row in rows] == [row["state"] for row in within]
    assert sum(row["state_if_within"] != row["state"] for row in rows) > 100
    assert all(row["pay_unknown"] for row in rows if row["state_if_within"] != row["state"])
    timeline = timeline_jobs(jobs, dids, as_of=days[-1]).rows()
    for row in timeline:
        assert row["to"] is None or row["from"] <= row["to"]
    last = {row["person"]: row["state_if_within"] for row in timeline}
    assert last.items() <= {row["person"]: row["state_if_within"] for row in rows if str(row["as_of"]) == days[-1]}.items()


def test_a_panel_counts_its_months():
    jobs, dids, events = histories(500)
    panel = panel_jobs(jobs, dids, first="2020-01", last="2020-06")
    plain = collocamento.panel(events, first="2020-01", last="2020-06")
    assert panel.stocks().rows() == plain.stocks().rows()
    assert panel.flows().rows() == plain.flows().rows()
    assert panel.to_pyarrow().select(plain.columns) == plain.to_pyarrow()
