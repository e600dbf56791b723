"""The command `collocamento batch`, as a shell runs it."""

import argparse
import decimal
import fcntl
import json
import os
import pathlib
import pty
import random
import signal
import struct
import subprocess
import sys
import termios
import time

import layouts
import people
import pyarrow as pa
import pyarrow.compute as compute
import pytest
from pyarrow import csv, parquet

import collocamento
import collocamento._tables.command as command
from collocamento._runtime.batches import common_schema
from collocamento.panels import panel
from collocamento.tables import agenda_table, assess_table, timeline_table

COMMAND = pathlib.Path(sys.executable).with_name("collocamento")
AS_OF = "2026-06-30"


def run(*arguments, **more):
    return subprocess.run([COMMAND, "batch", *map(str, arguments)], capture_output=True, text=True, timeout=120, **more)


def lines(done):
    assert done.returncode == 0, done.stderr
    assert done.stdout == ""
    return done.stderr.splitlines()


@pytest.fixture(scope="module")
def files(tmp_path_factory):
    """The same events and persons in each form that the command reads."""
    folder = tmp_path_factory.mktemp("tables")
    parquet.write_table(people.events(), folder / "events.parquet", row_group_size=100)
    parquet.write_table(people.persons(), folder / "persons.parquet")
    written = layouts.as_text(people.events())
    csv.write_csv(written, folder / "events.csv")
    csv.write_csv(people.persons(), folder / "persons.csv")
    csv.write_csv(written, folder / "semicolons.csv", csv.WriteOptions(delimiter=";"))
    (folder / "folder").mkdir()
    # A person goes from one file to the next.
    parquet.write_table(people.events().slice(0, 101), folder / "folder" / "part-0.parquet")
    parquet.write_table(people.events().slice(101), folder / "folder" / "part-1.parquet")
    return folder


@pytest.mark.parametrize("events", ["events.parquet", "events.csv", "semicolons.csv", "folder"])
@pytest.mark.parametrize("known", ["persons.parquet", "persons.csv"])
def test_status(files, tmp_path, events, known):
    out = tmp_path / "out.parquet"
    told = lines(run(files / events, "--persons", files / known, "--as-of", AS_OF, "--as-of", "2022-01-01", "-o", out))
    answers = assess_table(people.events(), as_of=[AS_OF, "2022-01-01"], persons=people.persons())
    assert parquet.read_table(out).to_pylist() == answers.rows()
    assert len(told) == 1
    assert told[0].startswith(f"{len(people.dossiers()):,} persons, {len(people.events()):,} rows, ")
    assert " rows/s; " in told[0]
    assert told[0].endswith(f"; persons with errors: {answers.persons_refused}")
    assert list(tmp_path.iterdir()) == [out]


def test_timeline_agenda_and_panel(files, tmp_path):
    common = (files / "events.parquet", "--persons", files / "persons.parquet", "--as-of", AS_OF, "--threads", 2)
    lines(run(*common, "--timeline", "-o", tmp_path / "spans.parquet"))
    spans = timeline_table(people.events(), as_of=AS_OF, persons=people.persons())
    assert parquet.read_table(tmp_path / "spans.parquet").to_pylist() == spans.rows()
    lines(run(*common, "--agenda", "--until", "2026-09-30", "-o", tmp_path / "agenda.parquet"))
    agenda = agenda_table(people.events(), as_of=AS_OF, until="2026-09-30", persons=people.persons())
    assert parquet.read_table(tmp_path / "agenda.parquet").to_pylist() == agenda.rows()
    lines(run(*common, "--panel", "monthly", "--from", "2026-04-15", "-o", tmp_path / "months.parquet"))
    months = panel(people.events(), first="2026-04", last="2026-06", persons=people.persons())
    assert parquet.read_table(tmp_path / "months.parquet").to_pylist() == months.rows()


def test_to_csv(files, tmp_path):
    lines(run(files / "events.csv", "--as-of", AS_OF, "-o", tmp_path / "out.csv"))
    answers = assess_table(people.events(), as_of=AS_OF).to_pyarrow()
    header, *rows = (tmp_path / "out.csv").read_text(encoding="utf-8").splitlines()
    assert header.replace('"', "").split(",") == answers.column_names
    assert len(rows) == answers.num_rows
    text = csv.ConvertOptions(column_types={"error": pa.string(), "state": pa.string()}, strings_can_be_null=True)
    again = csv.read_csv(tmp_path / "out.csv", convert_options=text)
    for name in ("person", "state", "since", "seniority_days", "error"):
        assert again[name].to_pylist() == answers[name].to_pylist()


def test_a_rulebook_and_what_was_known(files, tmp_path):
    overlay = people.ROOT / "examples" / "overlays" / "limite-9000.toml"
    lines(run(files / "events.parquet", "--as-of", AS_OF, "--as-known-at", "2022-01-01", "--rulebook", "umbria",
              "--overlay", overlay, "-o", tmp_path / "out.parquet"))  # fmt: skip
    rulebook = collocamento.Rulebook("umbria").overlay("limite-9000", overlay.read_text(encoding="utf-8"))
    answers = assess_table(people.events(), as_of=AS_OF, as_known_at="2022-01-01", rulebook=rulebook)
    assert parquet.read_table(tmp_path / "out.parquet").to_pylist() == answers.rows()


def test_codes_of_persons_stay_as_they_are(tmp_path):
    (tmp_path / "events.csv").write_text("person,type,date\n007,did,2025-01-10\n7,did,2025-02-10\n", encoding="utf-8")
    lines(run(tmp_path / "events.csv", "--as-of", AS_OF, "-o", tmp_path / "out.parquet"))
    assert parquet.read_table(tmp_path / "out.parquet")["person"].to_pylist() == ["007", "7"]


def test_flags_and_empty_fields_of_csv(tmp_path):
    rows = [
        "person,type,date,job,kind,availability_duty,monthly_pay,months_per_year,benefit,violation,justified",
        "1,did,2025-01-10,,,,,,,,",
        '1,rapporto_inizio,2025-02-01,"a",intermittente,True,500.00,13,,,',
        "2,domanda_prestazione,2025-01-10,,,,,,naspi,,",
        "2,violazione,2025-02-10,,,,,,,offerta,false",
        "3,domanda_prestazione,2025-01-10,,,,,,naspi,,",
        "3,violazione,2025-02-10,,,,,,,offerta,true",
        "4,did,2025-02-30,,,,,,,,",
    ]
    # As a spreadsheet writes it: with a mark before it, and lines that end in two signs.
    (tmp_path / "events.csv").write_bytes(b"\xef\xbb\xbf" + "\r\n".join(rows).encode())
    told = lines(run(tmp_path / "events.csv", "--as-of", "2025-06-30", "-o", tmp_path / "out.parquet"))
    states = [(row["state"], row["error"]) for row in parquet.read_table(tmp_path / "out.parquet").to_pylist()]
    assert states == [("conservazione", None), ("decaduto", None), ("disoccupato", None), (None, "data_non_valida")]
    assert told[0].endswith("; persons with errors: 1")


def test_italian_events(tmp_path):
    rows = "person;type;date;job;kind;annual_income\n1;did;10/1/2025;;;\n1;rapporto_inizio;01/02/2025;a;indeterminato;8.499,50\n"
    (tmp_path / "events.csv").write_text(rows, encoding="utf-8")
    lines(run(tmp_path / "events.csv", "--italian", "--as-of", "2025-06-30", "-o", tmp_path / "out.parquet"))
    assert parquet.read_table(tmp_path / "out.parquet")["state"].to_pylist() == ["conservazione"]


def test_no_rows(tmp_path):
    (tmp_path / "events.csv").write_text("person,type,date\n", encoding="utf-8")
    told = lines(run(tmp_path / "events.csv", "--as-of", AS_OF, "-o", tmp_path / "out.csv"))
    assert told[0].startswith("0 persons, 0 rows")
    assert (tmp_path / "out.csv").read_text(encoding="utf-8").count("\n") == 1


def test_mixed_rows_are_refused_or_put_in_order(tmp_path):
    table = people.events().take(pa.array([*range(0, len(people.events()), 2), *range(1, len(people.events()), 2)]))
    parquet.write_table(table, tmp_path / "mixed.parquet")
    out = tmp_path / "out.parquet"
    out.write_text("from before", encoding="utf-8")
    done = run(tmp_path / "mixed.parquet", "--as-of", AS_OF, "-o", out)
    error = json.loads(done.stderr)["error"]
    assert (done.returncode, error["code"], error["path"]) == (1, "valore_non_valido", "/person")
    # The answer of another day is as it was, and nothing is beside it.
    assert out.read_text(encoding="utf-8") == "from before"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["mixed.parquet", "out.parquet"]
    lines(run(tmp_path / "mixed.parquet", "--as-of", AS_OF, "-o", out, "--by-person"))
    assert parquet.read_table(out).num_rows == len(people.dossiers())


@pytest.mark.parametrize(("text", "code", "path"), [
    ("person,type\n1,did\n", "campo_mancante", "/date"),
    ("person,type,date,nome\n1,did,2025-01-10,x\n", "campo_sconosciuto", "/nome"),
    ("person,person,type,date\n1,1,did,2025-01-10\n", "campo_sconosciuto", "/person"),
    ("person,type,date\n,did,2025-01-10\n", "campo_mancante", "/person"),
    ("person,type,date,\n1,did,2025-01-10,chissà\n", "campo_mancante", ""),
    ("person,type,date\n" + "1,did,2025-01-10\n" * 100_000 + "A7,did,2025-01-10\n", "valore_non_valido", "/person"),
], ids=range(6))  # fmt: skip
def test_a_refused_table(tmp_path, text, code, path):
    (tmp_path / "events.csv").write_text(text, encoding="utf-8")
    done = run(tmp_path / "events.csv", "--as-of", AS_OF, "-o", tmp_path / "out.parquet")
    assert (done.returncode, done.stdout) == (1, "")
    error = json.loads(done.stderr)["error"]
    assert (error["code"], error["path"]) == (code, path)
    assert "chissà" not in done.stderr and "A7" not in done.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["events.csv"]


@pytest.mark.parametrize(("name", "content", "reason"), [
    ("events.csv", b"", "no readable csv file"),
    ("events.csv", b"person,type,date\n1,did,2025-01-10,Rossi\n", "line 2: expected 3 columns, got 4"),
    ("events.csv", b"person,type,date\n1,did,2025-01-1\xff\n", "not in UTF-8"),
    ("events.parquet", b"person,type,date\n", "no readable parquet file"),
    ("events.parquet", b"", "no readable parquet file"),
])  # fmt: skip
def test_a_file_that_is_no_table(tmp_path, name, content, reason):
    (tmp_path / name).write_bytes(content)
    done = run(tmp_path / name, "--as-of", AS_OF, "-o", tmp_path / "out.parquet")
    assert (done.returncode, done.stdout) == (1, "")
    assert name in done.stderr and reason in done.stderr
    assert "Rossi" not in done.stderr and "Traceback" not in done.stderr
    assert [file.name for file in tmp_path.iterdir()] == [name]


def test_files_that_are_not_there(files, tmp_path):
    for arguments, missing in [
        ((tmp_path / "manca.csv",), "manca.csv"),
        ((tmp_path / "manca.parquet",), "manca.parquet"),
        ((files / "events.csv", "--persons", tmp_path / "manca.csv"), "manca.csv"),
        ((tmp_path,), "no .parquet file"),
    ]:
        done = run(*arguments, "--as-of", AS_OF, "-o", tmp_path / "out.parquet")
        assert (done.returncode, done.stdout) == (1, "")
        assert missing in done.stderr and "Traceback" not in done.stderr
    done = run(files / "events.csv", "--as-of", AS_OF, "-o", tmp_path / "no" / "out.parquet")
    assert done.returncode == 1
    assert "out.parquet" in done.stderr and "Traceback" not in done.stderr
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("more", [
    ["--as-of", AS_OF],
    ["-o", "out.parquet"],
    ["--as-of", AS_OF, "-o", "out.xlsx"],
    ["--as-of", AS_OF, "-o", "out.csv", "--panel", "monthly"],
    ["--as-of", AS_OF, "-o", "out.csv", "--from", "2025-01-01"],
    ["--as-of", AS_OF, "-o", "out.csv", "--panel", "monthly", "--from", "2025-01-01", "--timeline"],
    ["--as-of", AS_OF, "--as-of", "2025-01-01", "-o", "out.csv", "--timeline"],
    ["--as-of", AS_OF, "-o", "out.csv", "--agenda", "--timeline"],
    ["--as-of", AS_OF, "-o", "out.csv", "--until", "2027-01-31"],
    ["--as-of", AS_OF, "-o", "out.csv", "--threads", "0"],
    ["--as-of", AS_OF, "-o", "out.csv", "--persons", "persons.xlsx"],
], ids=" ".join)  # fmt: skip
def test_wrong_usage(files, tmp_path, more):
    done = run(files / "events.csv", *more, cwd=tmp_path)
    assert done.returncode == 2
    assert done.stderr.startswith("usage: ")
    assert not list(tmp_path.iterdir())


@pytest.mark.parametrize("missing", ["pyarrow", "tqdm"])
def test_an_extra_that_is_not_installed(files, tmp_path, missing):
    program = f"import sys; sys.modules['{missing}'] = None; from collocamento.cli import main; sys.exit(main(sys.argv[1:]))"
    arguments = ["batch", str(files / "events.csv"), "--as-of", AS_OF, "-o", str(tmp_path / "out.csv")]
    done = subprocess.run([sys.executable, "-c", program, *arguments], capture_output=True, text=True, timeout=60)
    assert (done.returncode, done.stdout) == (1, "")
    assert done.stderr == f"collocamento: {missing} is missing: pip install 'collocamento[tables]'\n"


# A second file whose columns differ, and the column that refuses it; None where it must be read right.
SECOND = {
    "the same": (lambda table: table, None),
    "another order": (lambda table: table.select(["date", "annual_income", "person", "kind", "job", "type"]), None),
    "a narrow person": (lambda table: table.set_column(0, "person", table["person"].cast(pa.int32())), None),
    "an unsigned person": (lambda table: table.set_column(0, "person", table["person"].cast(pa.uint64())), None),
    "large text": (lambda table: table.set_column(1, "type", table["type"].cast(pa.large_string())), None),
    "a dictionary": (lambda table: table.set_column(1, "type", table["type"].dictionary_encode()), None),
    "another scale": (lambda table: table.set_column(5, "annual_income", table["annual_income"].cast(pa.decimal128(14, 4))), None),
    "a column less": (lambda table: table.drop_columns(["kind", "job", "annual_income"]).slice(0, 1), None),
    "a column more": (lambda table: table.append_column("recorded_at", pa.array(["2025-06-12"] * 2)), None),
    "a person as text": (lambda table: table.set_column(0, "person", pa.array(["2", "2"])), "person"),
    "a date as a date": (lambda table: table.set_column(2, "date", table["date"].cast(pa.date32())), "date"),
    "an amount in floating point": (lambda table: table.set_column(5, "annual_income", pa.array([None, 8000.0])), "annual_income"),
    "no date": (lambda table: table.drop_columns(["date"]), "date"),
}


@pytest.mark.parametrize(("change", "refused"), SECOND.values(), ids=SECOND)
@pytest.mark.parametrize("first", [True, False], ids=["first", "second"])
def test_files_whose_columns_differ(tmp_path, change, refused, first):
    folder, out = tmp_path / "in", tmp_path / "out.parquet"
    folder.mkdir()

    def person(number):
        income = pa.array([None, decimal.Decimal("8000.00")], pa.decimal128(12, 2))
        return pa.table({"person": [number] * 2, "type": ["did", "rapporto_inizio"], "date": ["2025-01-10", "2025-02-01"],
                         "job": [None, "a"], "kind": [None, "determinato"], "annual_income": income})  # fmt: skip

    tables = [change(person(2)), person(1)]
    for name, table in zip(["a", "b"], tables if first else reversed(tables), strict=True):
        parquet.write_table(table, folder / f"{name}.parquet")
    asked = [str(folder), "--as-of", "2025-12-31", "-o", str(out)]
    if refused is not None:
        with pytest.raises(collocamento.ValueInvalid) as caught:
            batch(asked)
        assert caught.value.path == f"/{refused}"
        assert caught.value.details["file"] in caught.value.message
        assert caught.value.details["file"] in ("a.parquet", "b.parquet")
        assert not out.exists()
        return
    batch(asked)
    short = change(person(2)).num_rows == 1
    rows = {row["person"]: row for row in parquet.read_table(out).to_pylist()}
    assert {row["error"] for row in rows.values()} == {None}
    assert rows[1]["state"] == "conservazione"
    assert rows[2]["state"] == ("disoccupato" if short else "conservazione")
    assert {str(row["did_date"]) for row in rows.values()} == {"2025-01-10"}


def test_the_finer_unit_holds_the_timestamps_of_both_files():
    schemas = {unit: pa.schema([("recorded_at", pa.timestamp(unit))]) for unit in ("us", "s", "ns")}
    for first, second, finer in (("us", "s", "us"), ("s", "us", "us"), ("us", "ns", "ns")):
        assert common_schema([("a", schemas[first]), ("b", schemas[second])]) == schemas[finer]


def batch(arguments):
    """The command in this process."""
    parser = argparse.ArgumentParser()
    table = command.add(parser.add_subparsers())
    table.set_defaults(wrong=table.error)
    command.run(parser.parse_args(["batch", *arguments]), collocamento.Rulebook())


EVENTS = "person,type,date\n1,did,2025-01-10\n"


def test_nothing_else_is_overwritten(tmp_path):
    events, out, victim = tmp_path / "events.csv", tmp_path / "out.csv", tmp_path / "victim.csv"
    events.write_text(EVENTS, encoding="utf-8")
    victim.write_text("dear", encoding="utf-8")
    # Another's temporary file, and a link in its place.
    (tmp_path / "out.csv.part").symlink_to(victim)
    batch([str(events), "--as-of", AS_OF, "-o", str(out)])
    assert (tmp_path / "out.csv.part").is_symlink()
    # A link as the output.
    out.unlink()
    out.symlink_to(victim)
    with pytest.raises(OSError, match="symbolic link"):
        batch([str(events), "--as-of", AS_OF, "-o", str(out)])
    out.unlink()
    # The input, under its own name and another.
    os.link(events, tmp_path / "same.csv")
    for name in ("events.csv", "same.csv"):
        with pytest.raises(OSError, match="also an input"):
            batch([str(events), "--as-of", AS_OF, "-o", str(tmp_path / name)])
    with pytest.raises(OSError, match="also an input"):
        batch([str(victim), "--persons", str(events), "--as-of", AS_OF, "-o", str(events)])
    assert events.read_text(encoding="utf-8") == EVENTS
    assert victim.read_text(encoding="utf-8") == "dear"
    assert sorted(file.name for file in tmp_path.iterdir()) == ["events.csv", "out.csv.part", "same.csv", "victim.csv"]


def test_what_is_no_file(tmp_path):
    (tmp_path / "events.csv").write_text(EVENTS, encoding="utf-8")
    os.mkfifo(tmp_path / "pipe.csv")
    (tmp_path / "folder.csv").mkdir()
    for events, out in (("pipe.csv", "out.csv"), ("events.csv", "pipe.csv"), ("events.csv", "folder.csv")):
        with pytest.raises(OSError, match="not a regular file"):
            batch([str(tmp_path / events), "--as-of", AS_OF, "-o", str(tmp_path / out)])
    assert sorted(file.name for file in tmp_path.iterdir()) == ["events.csv", "folder.csv", "pipe.csv"]


def test_an_encoding_that_is_not_read(tmp_path):
    for text in ("person,type,date,job\n1,did,2025-01-10,perch\xe9\n", "person,type,date,perch\xe9\n1,did,2025-01-10,a\n"):
        (tmp_path / "events.csv").write_bytes(text.encode("latin-1"))
        told = run(tmp_path / "events.csv", "--as-of", AS_OF, "-o", tmp_path / "out.csv")
        assert told.returncode == 1
        error = json.loads(told.stderr)["error"]
        assert error["code"] == "flusso_non_leggibile"
        assert error["message_en"] == f"{tmp_path / 'events.csv'}: the text is not in UTF-8: save the file in this encoding"
        told = run(tmp_path / "events.csv", "--as-of", AS_OF, "-o", tmp_path / "out.csv", "--lang", "it")
        assert "il testo non è in UTF-8" in told.stderr and "{" not in told.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["events.csv"]


def test_damaged_parquet(files, tmp_path):
    whole = (files / "events.parquet").read_bytes()
    chance = random.Random(7)
    damaged = [whole[:-40] + b"\xff" * 28 + whole[-12:], whole[: len(whole) // 2], whole[:8] + whole[-8:]]
    for _ in range(200 if os.environ.get("COLLOC_FULL") else 20):
        changed = bytearray(whole)
        for _ in range(chance.choice([1, 10, 100])):
            changed[chance.randrange(4, len(whole))] = chance.randrange(256)
        damaged.append(bytes(changed))
    for content in damaged:
        file = tmp_path / "events.parquet"
        file.write_bytes(content)
        try:
            batch([str(file), "--as-of", AS_OF, "-o", str(tmp_path / "out.parquet")])
            (tmp_path / "out.parquet").unlink()
        except collocamento.RuleError:
            pass
        except OSError as error:
            assert (error.filename, error.strerror) == (str(file), "no readable parquet file")
        assert [left.name for left in tmp_path.iterdir()] == ["events.parquet"]


def test_persons_that_a_spreadsheet_would_run(tmp_path):
    persons = ["=cmd|' /C calc'!A0", "+1", "-1", "@x", "A-1", "'x"]
    table = pa.table({"person": persons, "type": ["did"] * len(persons), "date": ["2025-01-10"] * len(persons)})
    parquet.write_table(table, tmp_path / "events.parquet")
    for out in ("out.csv", "out.parquet"):
        batch([str(tmp_path / "events.parquet"), "--as-of", AS_OF, "-o", str(tmp_path / out)])
    options = csv.ConvertOptions(column_types={"person": pa.string()})
    assert csv.read_csv(tmp_path / "out.csv", convert_options=options)["person"].to_pylist() == [
        *(f"'{person}" for person in persons[:4]), *persons[4:],
    ]  # fmt: skip
    assert parquet.read_table(tmp_path / "out.parquet")["person"].to_pylist() == persons


def test_a_full_disk_leaves_nothing(files, tmp_path):
    limited = ["bash", "-c", 'ulimit -f 1; exec "$@"', "bash", COMMAND, "batch", files / "events.parquet"]
    out = tmp_path / "out.csv"
    days = [part for month in range(1, 13) for part in ("--as-of", f"2025-{month:02}-01")]
    ignored = {"preexec_fn": lambda: signal.signal(signal.SIGXFSZ, signal.SIG_IGN)}
    told = subprocess.run([*map(str, limited), *days, "-o", str(out)], capture_output=True, text=True, timeout=60, **ignored)
    assert told.returncode == 1 and "Traceback" not in told.stderr
    assert not list(tmp_path.iterdir())


@pytest.fixture(scope="module")
def large(tmp_path_factory):
    """Events that take longer than a test may."""
    file = tmp_path_factory.mktemp("large") / "events.parquet"
    table = people.events()
    with parquet.ParquetWriter(file, table.schema) as writer:
        for copy in range(400):
            moved = compute.add(table["person"], copy * len(people.dossiers()))
            writer.write_table(table.set_column(table.column_names.index("person"), "person", moved))
    return file


def started(process, folder):
    """Waits until it writes; it would go on for minutes."""
    until = time.monotonic() + 60
    while not any(file.suffix == ".part" for file in folder.iterdir()):
        assert process.poll() is None and time.monotonic() < until
        time.sleep(0.05)
    time.sleep(0.5)


@pytest.mark.parametrize("more", [[], ["--by-person"]], ids=["straight", "put in order"])
@pytest.mark.parametrize(("threads", "number"), [(1, signal.SIGINT), (2, signal.SIGTERM)])
def test_an_interrupt_stops_it_and_leaves_nothing(large, tmp_path, threads, number, more):
    out = tmp_path / "out.parquet"
    arguments = ["--as-of", AS_OF, "--panel", "monthly", "--from", "2015-10-01", "--threads", str(threads), *more]
    process = subprocess.Popen([COMMAND, "batch", large, *arguments, "-o", out], stderr=subprocess.PIPE, text=True)
    try:
        started(process, tmp_path)
        process.send_signal(number)
        # It takes a fraction of a second; the bound is for a machine with other things to do.
        _, told = process.communicate(timeout=30)
    finally:
        process.kill()
    assert process.returncode == 128 + number
    assert "Traceback" not in told
    assert not list(tmp_path.iterdir())


def test_progress_on_a_terminal(files, tmp_path):
    ours, its = pty.openpty()
    fcntl.ioctl(its, termios.TIOCSWINSZ, struct.pack("4H", 24, 100, 0, 0))
    process = subprocess.Popen(
        [COMMAND, "batch", files / "events.parquet", "--as-of", AS_OF, "-o", tmp_path / "out.parquet"], stderr=its
    )
    os.close(its)
    shown = b""
    while True:
        try:
            piece = os.read(ours, 4096)
        except OSError:  # Linux: the other end is closed.
            break
        shown += piece
    os.close(ours)
    assert process.wait(timeout=60) == 0
    assert b"rows/s" in shown and b"%|" in shown
    assert b"persons with errors: " in shown.splitlines()[-1]


JOBS = pathlib.Path(__file__).parent / "jobs"


def test_jobs_and_dids_as_a_warehouse_has_them(tmp_path):
    asked = ("--jobs", JOBS / "rapporti.csv", "--did", JOBS / "did.csv", "--map", "lombardia", "--as-of", "2025-06-30")
    told = lines(run(*asked, "-o", tmp_path / "out.parquet"))
    assert told[0].startswith("12 persons, 26 rows, ") and told[0].endswith("; persons with errors: 0")
    semicolons = csv.ParseOptions(delimiter=";")
    tables = [csv.read_csv(JOBS / name, parse_options=semicolons) for name in ("rapporti.csv", "did.csv")]
    answers = collocamento.assess_jobs(*tables, as_of="2025-06-30", columns="lombardia")
    assert parquet.read_table(tmp_path / "out.parquet").to_pylist() == answers.rows()
    # A map in a file, other questions, a column of one's own.
    (tmp_path / "mappa.toml").write_text(collocamento.job_map("lombardia"), encoding="utf-8")
    asked = (*asked[:5], tmp_path / "mappa.toml", *asked[6:], "--carry", "COD_TIPO_ORARIO")
    lines(run(*asked, "--findings", "-o", tmp_path / "found.csv"))
    header, first, *_ = (tmp_path / "found.csv").read_text(encoding="utf-8").splitlines()
    assert header.replace('"', "") == "person,row,table,severity,rule,field,code,COD_TIPO_ORARIO"
    assert first.replace('"', "") == "P03,2,jobs,avviso,STATO-30,gross_annual_pay,,P"
    lines(run(*asked, "--timeline", "-o", tmp_path / "spans.parquet"))
    spans = collocamento.timeline_jobs(*tables, as_of="2025-06-30", columns="lombardia", carry=["COD_TIPO_ORARIO"])
    assert parquet.read_table(tmp_path / "spans.parquet").to_pylist() == spans.rows()
    lines(run(*asked, "--panel", "monthly", "--from", "2024-01", "-o", tmp_path / "months.parquet"))
    assert parquet.read_table(tmp_path / "months.parquet").num_rows == 12 * 18


def test_jobs_in_italian(tmp_path):
    (tmp_path / "jobs.csv").write_text("person;start;cob;gross_annual_pay\n1;01/04/2024;A.01.00;9.360,20\n", encoding="utf-8")
    (tmp_path / "did.csv").write_text("person;date\n1;10/01/2024\n", encoding="utf-8")
    asked = ("--jobs", tmp_path / "jobs.csv", "--did", tmp_path / "did.csv", "--as-of", "2025-06-30", "-o", tmp_path / "out.parquet")
    lines(run(*asked, "--italian"))
    assert parquet.read_table(tmp_path / "out.parquet")["state"].to_pylist() == ["conservazione"]
    done = run(*asked, "--map", tmp_path / "manca.toml")
    assert done.returncode == 1 and "manca.toml" in done.stderr and "Traceback" not in done.stderr
    (tmp_path / "mappa.toml").write_text('[jobs]\nstart = "inizio"\n', encoding="utf-8")
    error = json.loads(run(*asked, "--map", tmp_path / "mappa.toml").stderr)["error"]
    assert (error["code"], error["path"]) == ("campo_mancante", "/columns/jobs/start")
    (tmp_path / "mappa.toml").write_bytes("# perch\xe9\n".encode("latin-1"))
    error = json.loads(run(*asked, "--map", tmp_path / "mappa.toml").stderr)["error"]
    assert (error["code"], error["path"]) == ("valore_non_valido", "/columns")
    (tmp_path / "mappa.toml").write_bytes(b"\xef\xbb\xbf[values]\nitalian_dates = true\ndecimal_comma = true\n")
    lines(run(*asked, "--map", tmp_path / "mappa.toml"))


@pytest.mark.parametrize("asked", [
    ("--jobs", "a.csv", "b.csv"), (), ("a.csv", "--did", "b.csv"), ("--jobs", "a.csv", "--agenda"), ("--jobs", "a.csv", "--by-person"),
    ("a.csv", "--map", "lombardia"), ("a.csv", "--all-persons"), ("a.csv", "--findings", "--timeline"),
], ids=str)  # fmt: skip
def test_questions_that_do_not_go_together(tmp_path, asked):
    done = run(*asked, "--as-of", "2025-06-30", "-o", tmp_path / "out.parquet")
    assert done.returncode == 2 and "usage" in done.stderr
