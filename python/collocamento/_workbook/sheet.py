"""A table of codes in a sheet: its header row, wherever it is, and its rows with their validity."""

from __future__ import annotations

import dataclasses
import datetime
import re

from collocamento._workbook import cells
from collocamento._workbook.fault import column_name, fault
from collocamento._workbook.reading import Row

#: The header is among the first rows.
MOST_HEADER_ROWS = 50
#: How the header of a column begins, or a word in it.
CODE, TITLE = ("COD",), ("DES", "DENOM")
FIRST, LAST = {"INIZIO", "DAL", "DECORRENZA", "FROM"}, {"FINE", "AL", "CESSAZIONE", "SCADENZA", "TERMINE"}


@dataclasses.dataclass(frozen=True, slots=True)
class Entry:
    """A code with its validity and the number of its row."""

    code: str
    title: str
    first: datetime.date | None
    last: datetime.date | None
    row: int


@dataclasses.dataclass(frozen=True, slots=True)
class Columns:
    """Where the columns are."""

    code: int
    title: int
    first: int
    last: int
    #: The number of the first row under the header.
    under: int


def entries(sheet: str, rows: list[Row], form: re.Pattern[str]) -> tuple[list[Entry], list[str]]:
    """The codes of a sheet, each once, and notes on the rows that hold none."""
    columns = _columns(sheet, rows)
    found: dict[str, list[Entry]] = {}
    notes = []
    for number, row in enumerate(rows[columns.under :], start=columns.under + 1):
        code = cells.code(_cell(row, columns.code))
        if not code:
            continue
        if not form.fullmatch(code):
            # Headings and footnotes stand in this column too. They have no validity.
            if cells.words(_cell(row, columns.first)) or cells.words(_cell(row, columns.last)):
                where = {"sheet": sheet, "row": number, "column": column_name(columns.code)}
                raise fault("il codice non ha la forma prevista", "the code does not have the required form", **where)
            notes.append(f"{sheet}, row {number}: not a code, not read")
            continue
        entry = Entry(
            code,
            cells.words(_cell(row, columns.title)),
            _day(sheet, row, number, columns.first),
            _day(sheet, row, number, columns.last),
            number,
        )
        found.setdefault(code, []).append(_checked(sheet, entry, columns))
    if not found:
        where = {"sheet": sheet, "row": columns.under}
        raise fault("sotto l'intestazione non c'è alcun codice", "there is no code under the header", **where)
    return [_joined(sheet, several, columns) for several in found.values()], notes


def _columns(sheet: str, rows: list[Row]) -> Columns:
    for index, row in enumerate(rows[:MOST_HEADER_ROWS]):
        names = [cells.plain(cell) for cell in row]
        code = next((place for place, name in enumerate(names) if name.startswith(CODE)), None)
        title = next((place for place, name in enumerate(names) if name.startswith(TITLE)), None)
        if code is None or title is None:
            continue
        # A header of two rows: "VALIDITÀ" over "DAL" and "AL".
        below = rows[index + 1] if index + 1 < len(rows) else []
        under = index + 1
        if not cells.code(_cell(below, code)) and any(_holds(cells.plain(cell), FIRST | LAST) for cell in below):
            width = max(len(names), len(below))
            names = [f"{cells.plain(_cell(row, place))} {cells.plain(_cell(below, place))}" for place in range(width)]
            under += 1
        first = next((place for place, name in enumerate(names) if _holds(name, FIRST)), None)
        last = next((place for place, name in enumerate(names) if _holds(name, LAST)), None)
        if first is None or last is None:
            raise fault(
                "nell'intestazione mancano le colonne di inizio e fine validità",
                "the header has no columns for the first and the last day of validity",
                sheet=sheet,
                row=index + 1,
            )
        return Columns(code, title, first, last, under)
    raise fault(
        "manca la riga di intestazione, con un codice e una descrizione",
        "there is no header row with a code and a description",
        sheet=sheet,
        rows=MOST_HEADER_ROWS,
    )


def _holds(name: str, words: set[str]) -> bool:
    return not words.isdisjoint(name.split())


def _cell(row: Row, index: int) -> object:
    return row[index] if index < len(row) else ""


def _day(sheet: str, row: Row, number: int, column: int) -> datetime.date | None:
    try:
        return cells.day(_cell(row, column))
    except (ValueError, OverflowError):
        where = {"sheet": sheet, "row": number, "column": column_name(column)}
        raise fault("la cella non contiene una data", "the cell holds no date", **where) from None


def _checked(sheet: str, entry: Entry, columns: Columns) -> Entry:
    """The entry without the days that stand for none."""
    first = None if entry.first is not None and entry.first.year <= cells.NO_START else entry.first
    last = None if entry.last is not None and entry.last.year >= cells.NO_END else entry.last
    if first is not None and last is not None and last < first:
        where = {"sheet": sheet, "row": entry.row, "column": column_name(columns.last)}
        raise fault("la fine precede l'inizio", "the last day is before the first", **where)
    return dataclasses.replace(entry, first=first, last=last)


def _joined(sheet: str, several: list[Entry], columns: Columns) -> Entry:
    """One entry for the rows of a code: each must begin on the day after the one before."""
    several = sorted(several, key=lambda entry: entry.first or datetime.date.min)
    whole = several[0]
    for entry in several[1:]:
        where = {
            "sheet": sheet,
            "row": entry.row,
            "other_row": whole.row,
            "column": column_name(columns.code),
            "code": entry.code,
        }
        if (entry.first, entry.last) == (whole.first, whole.last):
            raise fault("codice ripetuto", "code given twice", **where)
        if entry.first is None or whole.last is None or entry.first <= whole.last:
            raise fault("due periodi di validità dello stesso codice si sovrappongono", "two periods of one code overlap", **where)
        if entry.first != whole.last + datetime.timedelta(days=1):
            raise fault(
                "il codice ha due periodi con un intervallo: le regole ne ammettono uno; togliere la riga che non serve",
                "the code has two periods with a gap: a rulebook has one; delete the row that is not needed",
                **where,
            )
        whole = dataclasses.replace(entry, first=whole.first)
    return whole
