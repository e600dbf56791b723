"""The command `collocamento cob`: files of many persons to events by person."""

import csv
import json
import os
import subprocess
import sys
import zipfile

import people
import pytest
from pyarrow import parquet

import collocamento
from collocamento import cli, cob
from collocamento._tables import communications

FIRST, SECOND = "RSSMRA80A01H501U", "BNCGLI85E41F205S"


def unilav(code, person, start, step="", prior="", kind="01"):
    contract = f'dataInizio="{start}" TipologiaContrattuale="A.01.00"><RetribuzioneCompenso>18500</RetribuzioneCompenso>'
    inside = step.format(contract=f"<Contratto {contract}</Contratto>") if step else f"<InizioRapporto {contract}</InizioRapporto>"
    prec = f' codiceComunicazionePrec="{prior:016}"' if prior else ""
    return (
        f'<UniLav codiceComunicazione="{code:016}"{prec} dataInvio="2024-03-29T10:00:00"><DatoreLavoro codiceFiscale="01234567890" '
        f'denominazione="Società"/><Lavoratore><AnagraficaCompleta><codice-fiscale>{person}</codice-fiscale><nascita>'
        f"<data>1980-01-01</data></nascita></AnagraficaCompleta></Lavoratore>{inside}<TipoComunicazione>{kind}</TipoComunicazione></UniLav>"
    )


END = '<Cessazione dataCessazione="2024-06-30" codiceCausa="DI">{contract}</Cessazione>'


@pytest.fixture
def files(tmp_path):
    """Two persons in three files: each has a document in more than one of them."""
    first = '<?xml version="1.0" encoding="ISO-8859-1"?>' + unilav(1, FIRST, "2024-04-01")
    (tmp_path / "first.xml").write_bytes((first + "\n<UniLav" + '\n<?xml version="1.0"?>').encode("latin-1"))
    (tmp_path / "second.xml").write_text("<Busta>" + unilav(2, SECOND, "2024-05-01") + "<Nota/></Busta>", encoding="utf-8")
    with zipfile.ZipFile(tmp_path / "third.zip", "w", zipfile.ZIP_DEFLATED) as archive:
        archive.writestr("in/fine.XML", unilav(3, FIRST, "2024-04-01", END, prior=1))
        archive.writestr("ricevuta.pdf", b"%PDF")
    return [tmp_path / name for name in ("first.xml", "second.xml", "third.zip")]


def run(files, *arguments):
    assert cli.main(["cob", *map(str, files), *map(str, arguments)]) == 0


def found(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.DictReader(file))


def test_each_person_has_the_events_of_all_files(files, tmp_path, capsys):
    out = tmp_path / "events.jsonl"
    run(files, "-o", out)
    dossiers = {one["person"]["codice_fiscale"]: one for one in map(json.loads, out.read_text(encoding="utf-8").splitlines())}
    assert dossiers.keys() == {FIRST, SECOND}
    assert [event["type"] for event in dossiers[FIRST]["events"]] == ["rapporto_inizio", "rapporto_fine"]
    for one in dossiers.values():
        collocamento.call("dossier.assess", {**one, "as_of": "2024-12-31"})
    told = capsys.readouterr().err
    assert told.startswith("5 documents, 2 persons, 3 events; errors: 2, ")
    assert str(tmp_path / "events.findings.csv") in told


def test_what_was_found_names_file_document_and_element(files, tmp_path):
    run(files, "-o", tmp_path / "events.csv", "--findings", tmp_path / "found.csv")
    rows = found(tmp_path / "found.csv")
    error = next(row for row in rows if row["severity"] == "errore")
    assert (error["file"], error["document"]) == (str(files[0]), "2")
    assert any(row["file"] == f"{files[2]}/ricevuta.pdf" for row in rows)
    assert any(row["element"] == "Nota" for row in rows)


def test_a_code_with_a_line_break_loses_nobody(tmp_path):
    broken = unilav(4, "RSS\nMRA\t80A01", "2024-04-01")
    (tmp_path / "broken.xml").write_text(broken + unilav(5, SECOND, "2024-05-01"), encoding="utf-8")
    run([tmp_path / "broken.xml"], "-o", tmp_path / "events.jsonl")
    codes = [json.loads(line)["person"]["codice_fiscale"] for line in (tmp_path / "events.jsonl").read_text(encoding="utf-8").splitlines()]
    assert sorted(codes) == [SECOND, "RSS\nMRA\t80A01"]
    assert any(row["element"] == "codice-fiscale" for row in found(tmp_path / "events.findings.csv"))


def test_a_termination_leaves_nothing_behind(tmp_path):
    """The command waits for a file that never ends."""
    program = f"""
import os, signal
from collocamento import cli
from collocamento._tables import communications
read = communications.Reading.read
def ended(self, path):
    read(self, path)
    os.kill(os.getpid(), signal.SIGTERM)
communications.Reading.read = ended
cli.main(["cob", "one.xml", "-o", "events.parquet"])
"""
    (tmp_path / "one.xml").write_text(unilav(1, FIRST, "2024-04-01"), encoding="utf-8")
    done = subprocess.run([sys.executable, "-c", program], cwd=tmp_path, capture_output=True, text=True, timeout=60)
    assert done.returncode == 143, done.stderr
    assert [file.name for file in tmp_path.iterdir()] == ["one.xml"]


def test_tables_go_to_batch(files, tmp_path):
    for suffix in (".parquet", ".csv"):
        events, persons, states = (tmp_path / f"{name}{suffix}" for name in ("events", "persons", "states"))
        run(files, "-o", events, "--persons", persons)
        assert cli.main(["batch", str(events), "--persons", str(persons), "--as-of", "2024-12-31", "-o", str(states)]) == 0
        if suffix == ".parquet":
            assert parquet.read_table(states)["person"].to_pylist() in ([FIRST, SECOND], [SECOND, FIRST])
            assert {str(day) for day in parquet.read_table(persons)["birth_date"].to_pylist()} == {"1980-01-01"}


def test_every_event_of_the_cases_has_its_columns(tmp_path):
    """A file for each case: what is written are the events of the operation."""
    cases = [case for case in people.run.cases(people.ROOT / "tests" / "conformance" / "cob.yaml") if case["op"] == "cob.events"]
    seen = 0
    for number, case in enumerate(cases):
        given = case["input"]
        if "expect_error" in case or "documents" not in given or given.keys() - {"documents"} or case.get("overlay") or "rulebook" in case:
            continue
        answer = collocamento.call("cob.events", given)
        file, out = tmp_path / f"{number}.xml", tmp_path / f"{number}.parquet"
        file.write_text(given["documents"], encoding="utf-8")
        try:
            run([file], "-o", out)
        except SystemExit:
            raise AssertionError(case["id"]) from None
        rows = [row for row in parquet.read_table(out).to_pylist() if row["person"] == answer["person"].get("codice_fiscale")]
        written = [{name: value for name, value in row.items() if value is not None and name != "person"} for row in rows]
        assert [plain(row) for row in written] == [plain(event) for event in answer["events"]], case["id"]
        seen += 1
    assert seen > 40


def plain(event):
    return {name: value if isinstance(value, bool) else str(value) for name, value in event.items() if value is not None}


@pytest.mark.parametrize("method", [zipfile.ZIP_DEFLATED, zipfile.ZIP_BZIP2, zipfile.ZIP_LZMA])
def test_a_damaged_archive_loses_only_what_is_damaged(files, tmp_path, method):
    with zipfile.ZipFile(tmp_path / "damaged.zip", "w", method) as archive:
        archive.writestr("in/fine.XML", unilav(3, FIRST, "2024-04-01", END, prior=1))
    damaged = bytearray((tmp_path / "damaged.zip").read_bytes())
    at = damaged.index(b"in/fine.XML") + 60
    damaged[at] ^= 0xFF
    (tmp_path / "damaged.zip").write_bytes(bytes(damaged))
    (tmp_path / "empty.xml").write_text("", encoding="utf-8")
    run([files[0], tmp_path / "damaged.zip", tmp_path / "empty.xml"], "-o", tmp_path / "events.csv")
    errors = [row["file"] for row in found(tmp_path / "events.findings.csv") if row["severity"] == "errore"]
    assert f"{tmp_path / 'damaged.zip'}/in/fine.XML" in errors and str(tmp_path / "empty.xml") in errors
    assert (tmp_path / "events.csv").read_text(encoding="utf-8").count("rapporto_inizio") == 1


@pytest.mark.parametrize("arguments", [["-o", "events.xml"], ["-o", "e.csv", "--findings", "e.csv"], ["-o", "e.csv", "--persons", "p.jsonl"]])
def test_outputs_that_are_none(files, tmp_path, arguments, monkeypatch):
    monkeypatch.chdir(tmp_path)
    with pytest.raises(SystemExit):
        cli.main(["cob", str(files[0]), *arguments])
    assert not list(tmp_path.glob("e.*"))


def test_an_input_is_never_an_output(files, tmp_path, capsys):
    before = files[0].read_bytes()
    link = tmp_path / "link.csv"
    link.symlink_to(files[0])
    assert cli.main(["cob", str(files[0]), "-o", str(link)]) == 1
    assert cli.main(["cob", str(tmp_path / "none.xml"), "-o", str(tmp_path / "events.csv")]) == 1
    assert files[0].read_bytes() == before and not (tmp_path / "events.csv").exists()
    assert "none.xml" in capsys.readouterr().err


def test_an_exception_of_a_file_comes_back():
    class Torn:
        def read(self, size):
            raise OSError(5, "torn")

    with pytest.raises(OSError, match="torn"):
        list(collocamento._native.CobFile(Torn(), 0))


def test_every_event_that_communications_make_has_a_column():
    """The columns of events that the tables read."""
    assert communications.EVENT.keys() - {"person"} <= {*people.SCHEMA.names, "id", "placement", "job", "to_job"}


LENGTH = 1 << 30 if os.environ.get("COLLOC_FULL") else 1 << 24
PROGRAM = """
import resource, sys
from collocamento import cli
assert cli.main(["cob", sys.argv[1], "-o", sys.argv[2]]) == 0
print(resource.getrusage(resource.RUSAGE_SELF).ru_maxrss)
"""


def test_memory_does_not_grow_with_the_file(tmp_path):
    def memory(length):
        file = tmp_path / "long.xml"
        with file.open("w", encoding="utf-8") as out:
            number = 0
            while out.tell() < length:
                out.write("".join(unilav(one, f"P{one // 3:015}", "2024-04-01") for one in range(number, number + 1_000)))
                number += 1_000
        told = subprocess.run([sys.executable, "-c", PROGRAM, file, tmp_path / "out.parquet"], capture_output=True, text=True, timeout=3_600)
        assert told.returncode == 0, told.stderr
        return int(told.stdout) << 10

    short, long = memory(1 << 20), memory(LENGTH)
    # Each of the temporary files keeps its first megabyte in memory.
    assert long - short < 160 << 20, (short, long)
