"""The command ``collocamento codes``: the ministry's workbook in, an overlay out.

The workbooks are made here: the ministry's own is not shipped.
"""

import datetime
import json
import pathlib
import subprocess
import sys

import msoffcrypto.format.ooxml
import openpyxl
import pytest
import xlwt
import xlwt.CompoundDoc

from collocamento import Rulebook, RuleError, codes
from collocamento._workbook import cells, reading
from collocamento._workbook.overlay import overlay_of
from collocamento.cli import main

COMMAND = pathlib.Path(sys.executable).with_name("collocamento")
DAY = datetime.date
HEADER = ["CODICE", "DESCRIZIONE", "DATA INIZIO VALIDITÀ", "DATA FINE VALIDITÀ"]
CONTRACTS = [
    [" A.01.00 ", "LAVORO A TEMPO\n INDETERMINATO", DAY(2007, 6, 21), ""],
    [],
    ["A.02.00", "LAVORO A TEMPO DETERMINATO", "21/06/2007", "31-12-2026"],
    ["a.04. 02", "LAVORO DOMESTICO", 41284, "9999-12-31"],
    ["B.03.00", "COLLABORAZIONE", "2016-02-01 00:00:00", "-"],
]
SHEET = "ST-TIPO CONTRATTI"


def xls(path, sheets, merged=()):
    book = xlwt.Workbook()
    of_days = xlwt.easyxf(num_format_str="DD/MM/YYYY")
    for name, rows in sheets.items():
        sheet = book.add_sheet(name)
        for title in merged:
            sheet.write_merge(0, 1, 0, 3, title)
        for number, row in enumerate(rows):
            for column, cell in enumerate(row):
                if cell != "":
                    sheet.write(number, column, cell, *([of_days] if isinstance(cell, DAY) else []))
    book.save(str(path))
    return path


def xlsx(path, sheets, merged=()):
    book = openpyxl.Workbook()
    book.remove(book.active)
    for name, rows in sheets.items():
        sheet = book.create_sheet(name)
        for row in rows:
            sheet.append([None if cell == "" else cell for cell in row])
        for title in merged:
            sheet["A1"] = title
            sheet.merge_cells("A1:D2")
    book.save(path)
    return path


def contracts(*rows, header=HEADER, above=3):
    return {SHEET: [[]] * above + [header, *(rows or CONTRACTS)]}


def refused(path, **details):
    with pytest.raises(RuleError) as caught:
        overlay_of(path, Rulebook())
    error = caught.value
    assert {name: error.details.get(name) for name in details} == details
    assert error.message and error.message_en
    return error


@pytest.mark.parametrize("write", [xls, xlsx])
def test_it_changes_what_a_code_is_on_a_day(tmp_path, write):
    path = write(tmp_path / "Rev.099-ST-Classificazioni-Standard.xls", contracts(above=4), merged=["TIPO CONTRATTI"])
    overlay = overlay_of(path, Rulebook())
    changed = Rulebook().overlay("rev099", overlay.text)

    def kind(code, day, rulebook, **facts):
        try:
            return codes.cob(code=code, date=day, rulebook=rulebook, **facts).kind
        except RuleError as error:
            return error.code

    for code, day, before, after in [
        ("A.02.00", DAY(2026, 12, 31), "determinato", "determinato"),
        ("A.02.00", DAY(2027, 1, 1), "determinato", "valore_non_valido"),
        ("A.01.00", DAY(2027, 1, 1), "indeterminato", "indeterminato"),
        ("A.04.02", DAY(2013, 1, 10), "determinato", "determinato"),
        ("A.04.02", DAY(2013, 1, 9), "valore_non_valido", "valore_non_valido"),
        ("B.03.00", DAY(2016, 1, 31), "valore_non_valido", "valore_non_valido"),
        ("B.03.00", DAY(2150, 1, 1), "parasubordinato", "parasubordinato"),
        # It is not in the workbook: it stays as it was.
        ("C.01.00", DAY(2027, 1, 1), "tirocinio", "tirocinio"),
    ]:
        found = [kind(code, day, rulebook, has_end=True) for rulebook in ("nazionale", changed)]
        assert found == [before, after], (code, day)
    # The kind at an agency is still that of the rulebook.
    assert kind("A.02.00", DAY(2026, 12, 31), changed, agency=True) == "somministrazione"


def test_the_command(tmp_path):
    path = xls(tmp_path / "rev.xls", {**contracts(), "ST-CPI": [["CODICE", "DESCRIZIONE"]]})
    out = tmp_path / "overlay.toml"
    done = subprocess.run([COMMAND, "codes", path, "-o", out], capture_output=True, timeout=60)
    assert (done.returncode, done.stdout) == (0, b"")
    assert "ST-CPI: the rulebook has no such table, not read" in done.stderr.decode()
    given = b'{"code": "A.02.00", "date": "2027-01-01"}'
    asked = subprocess.run([COMMAND, "call", "codes.cob", "--overlay", out], input=given, capture_output=True, timeout=60)
    assert json.loads(asked.stderr)["error"]["details"] == {"code": "A.02.00"}
    printed = subprocess.run([COMMAND, "codes", path], capture_output=True, timeout=60)
    assert printed.stdout.decode() == out.read_text(encoding="utf-8").rstrip("\n") + "\n"
    failed = subprocess.run([COMMAND, "codes", tmp_path / "none.xls"], capture_output=True, timeout=60)
    assert (failed.returncode, b"none.xls" in failed.stderr) == (1, True)


def test_the_workbook_is_never_the_output(tmp_path):
    path = xls(tmp_path / "rev.xls", contracts())
    before = path.read_bytes()
    (tmp_path / "link.toml").symlink_to(path)
    for out, told in ((path, "also an input"), (tmp_path / "link.toml", "symbolic link")):
        done = subprocess.run([COMMAND, "codes", path, "-o", out], capture_output=True, timeout=60)
        assert (done.returncode, told in done.stderr.decode()) == (1, True)
    assert path.read_bytes() == before
    assert sorted(file.name for file in tmp_path.iterdir()) == ["link.toml", "rev.xls"]


def test_a_new_code_needs_its_kind(tmp_path):
    path = xlsx(tmp_path / "rev.xlsx", contracts(*CONTRACTS, ["X.01.00", "LAVORO NUOVO", "01/01/2027", ""]))
    overlay = overlay_of(path, Rulebook())
    assert [note for note in overlay.notes if "X.01.00" in note] == [
        f"{SHEET}, row 10: X.01.00 is new to the rulebook: give --kind X.01.00=KIND"
    ]
    with_kind = Rulebook().overlay("rev", overlay_of(path, Rulebook(), {"X.01.00": "determinato"}).text)
    assert codes.cob(code="X.01.00", date=DAY(2027, 1, 1), rulebook=with_kind).kind == "determinato"
    with pytest.raises(RuleError) as caught:
        overlay_of(path, Rulebook(), {"X.01.00": "lavoretto"})
    assert caught.value.code == "rulebook_non_valido"


def test_titles_of_transformations(tmp_path):
    sheets = {
        **contracts(),
        "ST-TRASFORMAZIONI": [
            ["COD. TRASFORMAZIONE", "DESCRIZIONE", "VALIDITÀ", ""],
            ["", "", "DAL", "AL"],
            ["DI", 'Trasformazione da "determinato" a indeterminato', "21/06/2007", ""],
            ["QQ", "Trasformazione nuova", "01/01/2027", ""],
        ],
    }
    overlay = overlay_of(xlsx(tmp_path / "rev.xlsx", sheets), Rulebook())
    changed = Rulebook().overlay("rev", overlay.text)
    titles = {one.code: one for one in codes.list(list="cob_trasformazione_indeterminato", rulebook=changed).codes}
    assert titles["DI"].title == 'Trasformazione da "determinato" a indeterminato'
    assert titles["DI"].title_en == "From fixed-term to open-ended work"
    assert set(titles) == {"AI", "DI", "FI", "II"}
    assert any("QQ" in note for note in overlay.notes)


def test_the_sheet_is_found_by_the_title_above_the_table(tmp_path):
    rows = [["Tabella TIPO CONTRATTI, revisione 099"], [], HEADER, *CONTRACTS]
    assert "A.02.00" in overlay_of(xlsx(tmp_path / "a.xlsx", {"Foglio1": rows, "Foglio2": [["CPI"]]}), Rulebook()).text


@pytest.mark.parametrize(
    "data",
    [
        b"",
        b"CODICE;DESCRIZIONE\n" * 100,
        b"<html><table></table></html>",
        b"\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + b"\0" * 4000,
        b"PK\x03\x04" + b"\0" * 100,
    ],
    ids=["empty", "csv", "html", "ole", "zip"],
)
def test_a_file_that_is_no_workbook(tmp_path, data):
    path = tmp_path / "rev.xls"
    path.write_bytes(data)
    assert "no workbook" in refused(path, file="rev.xls").message_en


def test_a_truncated_workbook(tmp_path):
    path = xls(tmp_path / "rev.xls", contracts())
    whole = path.read_bytes()
    for length in range(0, len(whole), 997):
        path.write_bytes(whole[:length])
        try:
            overlay_of(path, Rulebook())
        except RuleError as error:
            assert error.message_en


def test_an_encrypted_workbook(tmp_path):
    path = xlsx(tmp_path / "rev.xlsx", contracts())
    with path.open("rb") as plain, (tmp_path / "secret.xlsx").open("wb") as secret:
        msoffcrypto.format.ooxml.OOXMLFile(plain).encrypt("password", secret)
    assert "password" in refused(tmp_path / "secret.xlsx", file="secret.xlsx").message_en
    # In the old format a record after the first one says so.
    book = xlwt.Workbook()
    book.add_sheet(SHEET).write(0, 0, "CODICE")
    stream = book.get_biff_data()
    first = 4 + int.from_bytes(stream[2:4], "little")
    locked = stream[:first] + b"\x2f\x00\x06\x00\x01\x00\x01\x00\x01\x00" + stream[first:]
    xlwt.CompoundDoc.XlsDoc().save(str(tmp_path / "secret.xls"), locked)
    assert "password" in refused(tmp_path / "secret.xls", file="secret.xls").message_en


def test_a_sheet_is_missing_or_there_twice(tmp_path):
    refused(xls(tmp_path / "a.xls", {"ST-CPI": [HEADER]}), title="TIPO CONTRATTI", sheets=["ST-CPI"])
    both = {"TIPO CONTRATTO A": [HEADER], "TIPO CONTRATTO B": [HEADER]}
    refused(xls(tmp_path / "b.xls", both), title="TIPO CONTRATTI", sheets=list(both))
    # The one with the exact title is taken.
    assert overlay_of(xls(tmp_path / "c.xls", {**contracts(), "TIPO CONTRATTO SAP": [HEADER]}), Rulebook()).text


def test_a_header_is_missing(tmp_path):
    refused(xls(tmp_path / "a.xls", {SHEET: CONTRACTS}), sheet=SHEET)
    refused(xls(tmp_path / "b.xls", {SHEET: [[]]}), sheet=SHEET)
    refused(xls(tmp_path / "c.xls", contracts(header=["CODICE", "DESCRIZIONE", "NOTE", ""])), sheet=SHEET, row=4)
    refused(xls(tmp_path / "d.xls", {SHEET: [HEADER, ["Nessun codice"]]}), sheet=SHEET, row=1)


@pytest.mark.parametrize(
    ("rows", "details"),
    [
        ([["A.01.00", "X", "31/02/2007", ""]], {"row": 5, "column": "C"}),
        ([["A.01.00", "X", "21/06/07", ""]], {"row": 5, "column": "C"}),
        ([["A.01.00", "X", "", "domani"]], {"row": 5, "column": "D"}),
        ([["A.01.00", "X", "", 12]], {"row": 5, "column": "D"}),
        ([["A.01.00", "X", "02/01/2020", "01/01/2020"]], {"row": 5, "column": "D"}),
        ([["A.1.00", "X", "01/01/2020", ""]], {"row": 5, "column": "A"}),
        ([["A.01.00", "X", "", ""], ["A.01.00", "X", "", ""]], {"row": 6, "other_row": 5, "code": "A.01.00"}),
        ([["A.01.00", "X", "01/01/2010", "31/12/2015"], ["A.01.00", "X", "31/12/2015", ""]], {"row": 6, "other_row": 5}),
        ([["A.01.00", "X", "01/01/2010", ""], ["A.01.00", "X", "01/01/2016", ""]], {"row": 6, "other_row": 5}),
        ([["A.01.00", "X", "01/01/2016", ""], ["A.01.00", "X", "", "31/12/2014"]], {"row": 5, "other_row": 6}),
    ],
)
@pytest.mark.parametrize("write", [xls, xlsx])
def test_a_fault_is_named_by_sheet_row_and_column(tmp_path, write, rows, details):
    refused(write(tmp_path / "rev.xls", contracts(*rows)), sheet=SHEET, **details)


def test_periods_that_follow_one_another_are_one(tmp_path):
    rows = [["A.01.00", "X", "01/01/2016", ""], ["A.01.00", "Y", "01/01/2010", "31/12/2015"]]
    text = overlay_of(xlsx(tmp_path / "rev.xlsx", contracts(*rows)), Rulebook()).text
    assert '{ code = "A.01.00", from = "2010-01-01" }, # X' in text


def test_headings_and_footnotes_are_no_codes(tmp_path):
    rows = [["A", "LAVORO SUBORDINATO", "", ""], *CONTRACTS, ["(*) dal 2013"]]
    notes = overlay_of(xls(tmp_path / "rev.xls", contracts(*rows)), Rulebook()).notes
    assert [note for note in notes if "not a code" in note] == [f"{SHEET}, row {row}: not a code, not read" for row in (5, 11)]


def test_a_title_can_not_break_the_overlay(tmp_path):
    rows = [["A.01.00", 'X"\n] # \t\u2028fine\\', "", ""]]
    assert Rulebook().overlay("rev", overlay_of(xlsx(tmp_path / "rev.xlsx", contracts(*rows)), Rulebook()).text)


def test_a_sheet_or_a_file_that_is_too_large(tmp_path, monkeypatch):
    path = xlsx(tmp_path / "rev.xlsx", contracts())
    monkeypatch.setattr(reading, "MOST_CELLS", 30)
    assert refused(path, sheet=SHEET).code == "fuori_limite"
    for most in ("MOST_INSIDE", "MOST_BYTES"):
        monkeypatch.setattr(reading, most, 1000)
        assert refused(path, file="rev.xlsx").code == "fuori_limite"


def test_any_serial_is_a_day_or_none():
    assert (cells.day(20_000), cells.day(2_958_465)) == (DAY(1954, 10, 3), DAY(9999, 12, 31))
    for cell in (19_999, 2_958_466, True, "0", -1, 1.5, "20/13/2020", float("nan")):
        with pytest.raises(ValueError):
            cells.day(cell)


def test_it_says_what_to_install(tmp_path, monkeypatch, capsys):
    monkeypatch.setitem(sys.modules, "python_calamine", None)
    with pytest.raises(SystemExit):
        main(["codes", str(tmp_path / "rev.xls")])
    assert "pip install 'collocamento[codes]'" in capsys.readouterr().err
