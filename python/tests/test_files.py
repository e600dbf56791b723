"""`read_events` and `read_jobs`: tables in files, read as the command reads them."""

import datetime
import subprocess
import sys

import layouts
import people
import polars
import pyarrow as pa
import pytest
from pyarrow import csv, parquet

from collocamento import (
    FieldMissing,
    StreamUnreadable,
    ValueInvalid,
    assess_jobs,
    assess_table,
    by_person,
    findings_table,
    panel,
    read_events,
    read_jobs,
    sanction_table,
)

AS_OF = "2026-06-30"


def written(path, text, encoding="utf-8"):
    path.write_bytes(text.encode(encoding))
    return path


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    folder = tmp_path_factory.mktemp("files")
    text = layouts.as_text(people.events())
    parquet.write_table(people.events(), folder / "events.parquet", row_group_size=100)
    parquet.write_table(people.persons(), folder / "persons.parquet")
    csv.write_csv(people.persons(), folder / "persons.csv")
    csv.write_csv(text, folder / "commas.csv")
    for name, separator in (("semicolons", ";"), ("tabs", "\t"), ("bars", "|")):
        csv.write_csv(text, folder / f"{name}.csv", csv.WriteOptions(delimiter=separator))
    (folder / "bom.csv").write_bytes(b"\xef\xbb\xbf" + (folder / "semicolons.csv").read_bytes())
    (folder / "folder").mkdir()
    parquet.write_table(people.events().slice(0, 101), folder / "folder" / "part-0.parquet")
    parquet.write_table(people.events().slice(101), folder / "folder" / "part-1.parquet")
    return folder


@pytest.mark.parametrize("name", ["events.parquet", "folder", "commas.csv", "semicolons.csv", "tabs.csv", "bars.csv", "bom.csv"])
@pytest.mark.parametrize("known", ["persons.parquet", "persons.csv"])
def test_a_file_gives_what_the_table_gives(files, name, known):
    events, persons = read_events(files / name), read_events(files / known)
    expected = assess_table(people.events(), as_of=AS_OF, persons=people.persons()).rows()
    answers = assess_table(events, as_of=AS_OF, persons=persons)
    assert answers.rows() == expected == answers.rows()




def test_a_file_is_read_again(files):
    months = panel(read_events(files / "commas.csv"), first="2026-01", last="2026-06")
    expected = panel(people.events(), first="2026-01", last="2026-06")
    assert months.stocks().rows() == expected.stocks().rows()
    assert months.rows() == expected.rows()
    assert len(by_person(read_events(files / "commas.csv"))) == len(people.events())


def test_a_file_is_a_table_for_others_too(files):
    events = read_events(files / "events.parquet")
    assert pa.table(events).to_pylist() == people.events().to_pylist()
    assert len(events) == events.rows == len(people.events())
    assert polars.DataFrame(read_events(files / "commas.csv")).shape == (len(people.events()), len(events.columns))


def test_a_file_shows_itself(files):
    for name in ("events.parquet", "commas.csv"):
        events = read_events(files / name)
        assert events.columns == tuple(people.events().column_names)
        head = events.head(3)
        assert [str(row["date"]) for row in head] == [str(day) for day in people.events()["date"].to_pylist()[:3]]
        assert head.more and not events.head(10**6).more
        assert repr(events).splitlines()[1].startswith("type")
        assert "<th" in events._repr_html_()


def test_nothing_is_guessed(tmp_path):
    rows = "person,type,date,job,kind,annual_income\n007,did,2025-01-10,,,\n007,rapporto_inizio,2025-02-10,01,indeterminato,8499.5\n"
    path = written(tmp_path / "events.csv", rows)
    events = read_events(path)
    assert pa.table(events).schema == pa.schema(dict.fromkeys(events.columns, pa.string()))
    answers = assess_table(events, as_of="2025-12-31")
    assert [(row["person"], row["state"]) for row in answers.rows()] == [("007", "conservazione")]
    assert answers.notes() == ()


@pytest.mark.parametrize(("text", "day"), [
    ("10/01/2025", "2025-01-10"), ("1/4/2025", "2025-04-01"), ("01-04-2025", "2025-04-01"), ("1.4.2025", "2025-04-01"),
    ("01/04/2025 00:00:00", "2025-04-01"), ("1/4/2025 0:00", "2025-04-01"), ("01/04/2025 10:00", "01/04/2025 10:00"),
    ("2025-04-01", "2025-04-01"), ("01/04/25", "01/04/25"), ("1/4", "01/4"), ("2025/04/01", "2025/04/01"),
])  # fmt: skip
def test_italian_days(tmp_path, text, day):
    path = written(tmp_path / "events.csv", f"person;type;date;description\n1;did;{text};{text}\n")
    assert list(read_events(path, italian=True).head()) == [{"person": 1, "type": "did", "date": day, "description": text}]
    assert read_events(path).head()[0]["date"] == text


@pytest.mark.parametrize(("text", "amount"), [
    ("1.234,56", "1234.56"), ("1.234.567,8", "1234567.8"), ("8499,50", "8499.50"), ("8499", "8499"), ("1.234", "1234"), ("-1,5", "-1.5"),
    # No Italian amounts: the engine rejects them, with their row.
    ("8499.50", "8499,50"), ("1,234.56", "1,234,56"), ("12.34,5", "12,34,5"),
])  # fmt: skip
def test_italian_amounts(tmp_path, text, amount):
    path = written(tmp_path / "events.csv", f'person;type;date;job;kind;annual_income;title\n1;rapporto_inizio;10/01/2025;a;indeterminato;"{text}";"{text}"\n')
    first = read_events(path, italian=True).head()[0]
    assert (first["annual_income"], first["title"]) == (amount, text)


def test_italian_persons(tmp_path):
    path = written(tmp_path / "persons.csv", "person;birth_date\n1;1/4/1980\n")
    assert read_events(path, italian=True).head()[0] == {"person": 1, "birth_date": "1980-04-01"}


def test_an_answer_names_the_row_of_the_file(tmp_path):
    rows = "person;type;date;annual_income\n1;did;10/01/2025;\n2;did;30/02/2025;\n"
    answers = assess_table(read_events(written(tmp_path / "events.csv", rows), italian=True), as_of=AS_OF)
    assert [(row["error"], row["error_column"], row["error_row"]) for row in answers.rows()] == [
        (None, None, None), ("data_non_valida", "date", 1),
    ]  # fmt: skip


@pytest.mark.parametrize(("name", "content", "reason", "row"), [
    ("events.csv", b"", "no readable csv file", None),
    ("events.csv", b"person,type,date\n1,did,2025-01-10\n2,did,2025-01-10,Rossi\n", "line 3: expected 3 columns, got 4", 1),
    ("events.csv", b"person,type,date\n1,did,2025-01-1\xe8\n", "not in UTF-8", None),
    ("events.parquet", b"person,type,date\n", "no readable parquet file", None),
])  # fmt: skip
def test_a_file_that_is_no_table(tmp_path, name, content, reason, row):
    (tmp_path / name).write_bytes(content)
    with pytest.raises(StreamUnreadable) as caught:
        assess_table(read_events(tmp_path / name), as_of=AS_OF).rows()
    error = caught.value
    assert str(tmp_path / name) in error.message and reason in error.message_en
    assert error.details == {"file": str(tmp_path / name), **({} if row is None else {"row": row})}
    assert "Rossi" not in str(error) + error.message_en


def test_an_error_far_into_a_file(tmp_path):
    good = "".join(f"{person},did,2025-01-10,true\n" for person in range(100_000))
    path = written(tmp_path / "events.csv", f"person,type,date,justified\n{good}x,did,2025-01-10,true\n")
    with pytest.raises(ValueInvalid) as caught:
        assess_table(read_events(path), as_of=AS_OF).rows()
    assert (caught.value.path, caught.value.details) == ("/person", {"file": str(path), "row": 100_000})
    assert "line 100002: the first persons are whole numbers" in caught.value.message_en
    path = written(tmp_path / "events.csv", f"person,type,date,justified\n{good}1,did\n")
    with pytest.raises(StreamUnreadable) as caught:
        assess_table(read_events(path), as_of=AS_OF).rows()
    assert caught.value.details["row"] == 100_000


def test_what_a_spreadsheet_adds(tmp_path):
    rows = "person;type;date;\n1;did;10/01/2025;\n2;did;11/01/2025;\n" + ";;;\n" * 3
    events = read_events(written(tmp_path / "EVENTI.CSV", rows), italian=True)
    assert events.columns == ("person", "type", "date")
    assert [row["did_date"].day for row in assess_table(events, as_of=AS_OF).rows()] == [10, 11]
    # A blank row between others keeps its number, and a value under no name is not lost.
    between = written(tmp_path / "between.csv", "person;type;date\n1;did;2025-01-10\n;;\n2;did;2025-01-11\n")
    with pytest.raises(FieldMissing) as caught:
        assess_table(read_events(between), as_of=AS_OF).rows()
    assert (caught.value.path, caught.value.details["row"]) == ("/person", 1)
    nameless = written(tmp_path / "nameless.csv", "person;type;date;\n1;did;2025-01-10;x\n")
    with pytest.raises(FieldMissing) as caught:
        assess_table(read_events(nameless), as_of=AS_OF).rows()
    assert caught.value.details == {"file": str(nameless), "column": 4}


def test_many_blank_rows(tmp_path):
    rows = "".join(f"{person},did,2025-01-10\n" for person in range(100_000)) + ",,\n" * 100_000
    assert len(by_person(read_events(written(tmp_path / "events.csv", "person,type,date\n" + rows)))) == 100_000


def test_lines_within_a_text(tmp_path):
    rows = "".join(f'{person},did,2025-01-10,"a\nb {"x" * 100}"\n' for person in range(40_000))
    events = read_events(written(tmp_path / "events.csv", "person,type,date,note\n" + rows))
    answers = assess_table(events, as_of=AS_OF, carry=["note"]).rows()
    assert [(row["error"], row["note"][:3]) for row in answers] == [(None, "a\nb")] * 40_000


@pytest.mark.parametrize("name", ["events.csv", "persons.csv"])
def test_an_answer_never_replaces_its_input(files, tmp_path, name):
    own = tmp_path / name
    own.write_bytes((files / {"events.csv": "commas.csv"}.get(name, name)).read_bytes())
    before = own.read_bytes()
    given = {"events": files / "commas.csv", "persons": files / "persons.csv", own.stem: own}
    answers = assess_table(read_events(given["events"]), as_of=AS_OF, persons=read_events(given["persons"]))
    with pytest.raises(OSError, match="also an input"):
        answers.write_csv(own)
    assert own.read_bytes() == before


def test_a_flag_or_a_number_that_can_not_be_read_loses_only_its_person(tmp_path):
    rows = [
        "person,type,date,job,kind,annual_income,benefit,violation,justified,months_per_year,frequency_days,agency",
        *(f"{person},did,2025-01-10,,,,,,,,," for person in (1, 2, 3)),
        "1,violazione,2025-02-10,,,,,convocazione,TRUE,,,",
        "2,violazione,2025-02-10,,,,,convocazione,forse,,,",
        "3,rapporto_inizio,2025-02-10,a,determinato,,,,,012,,",
        "4,patto,2025-02-10,,,,,,,,30,",
        "5,patto,2025-02-10,,,,,,,,30.5,",
        "6,rapporto_inizio,2025-02-10,a,determinato,8000,,,,,,False",
        "7,rapporto_inizio,2025-02-10,a,determinato,8000,,,,,,no",
    ]
    events = by_person(read_events(written(tmp_path / "events.csv", "\n".join(rows))))
    answers = {row["person"]: (row["error"], row["error_column"]) for row in assess_table(events, as_of=AS_OF).rows()}
    assert answers == {
        1: (None, None), 2: ("valore_non_valido", "justified"), 3: ("valore_non_valido", "months_per_year"), 4: (None, None),
        5: ("valore_non_valido", "frequency_days"), 6: (None, None), 7: ("valore_non_valido", "agency"),
    }  # fmt: skip


def test_sanctions_from_a_file(tmp_path):
    rows = "benefit;violation;date;justified;earlier\nnaspi;convocazione;2025-03-03;false;1\nnaspi;convocazione;2025-03-03;forse;\nnaspi;convocazione;2025-03-03;;x\n"
    answers = sanction_table(read_events(written(tmp_path / "violations.csv", rows))).rows()
    assert [(row["step"], row["error_column"]) for row in answers] == [(2, None), (None, "justified"), (None, "earlier")]


def test_files_that_are_not_there(tmp_path):
    for name, error in (("no.csv", FileNotFoundError), ("no.parquet", FileNotFoundError), ("no.xlsx", ValueError)):
        with pytest.raises(error, match="no"):
            read_events(tmp_path / name)
    with pytest.raises(OSError, match="no .parquet file"):
        read_events(tmp_path)


def test_jobs(tmp_path):
    jobs = written(tmp_path / "jobs.csv", "cf;INIZIO;FINE;COD_TIPOLOGIA_CONTRATTUALE;RETRIBUZIONE\n007;01/02/2024;31/05/2024;A.02.00;18.500,00\n")
    dids = written(tmp_path / "did.csv", "cf\tDATA_EVENTO\n007\t10/01/2024\n")
    answers = assess_jobs(read_jobs(jobs), read_jobs(dids), as_of="2024-12-31", columns="lombardia", italian=True)
    (row,) = answers.rows()
    assert (row["person"], row["did_date"], row["state"]) == ("007", datetime.date(2024, 1, 10), "disoccupato")


def test_a_separator_of_ones_own(tmp_path):
    path = written(tmp_path / "events.csv", "person:type:date\n1:did:2025-01-10\n")
    assert read_events(path, separator=":").columns == ("person", "type", "date")
    quoted = written(tmp_path / "quoted.csv", '"person";"type";"date";"note, a, b, c"\n1;did;2025-01-10;x\n')
    assert read_events(quoted).columns == ("person", "type", "date", "note, a, b, c")


def test_without_pyarrow():
    code = """
import sys
sys.modules["pyarrow"] = None
import collocamento
for ask in (lambda: collocamento.read_events("x.csv"), lambda: collocamento.assess_table([{"person": 1}], as_of="2025-01-01")):
    try:
        ask()
    except (ImportError, TypeError) as error:
        assert "pip install 'collocamento[tables]'" in str(error), error
    else:
        raise AssertionError
"""
    subprocess.run([sys.executable, "-c", code], check=True, timeout=60)
