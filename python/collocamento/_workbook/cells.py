"""The content of cells: words, codes and days."""

from __future__ import annotations

import datetime
import re
import unicodedata

#: Day 0 of the serial numbers that stand for days.
EPOCH = datetime.date(1899, 12, 30)
#: From these years on, a last day means "no end"; a first day up to 1900 means "no first day".
NO_END, NO_START = 2200, 1900
#: The serial numbers that are taken for days: those of 1954-10-03 to 9999-12-31.
SERIALS = range(20_000, 2_958_466)

WRITTEN = (
    (re.compile(r"(\d{1,2})[/.\-](\d{1,2})[/.\-](\d{4})"), (2, 1, 0)),
    (re.compile(r"(\d{4})[/.\-](\d{1,2})[/.\-](\d{1,2})"), (0, 1, 2)),
    (re.compile(r"(\d{4})(\d{2})(\d{2})"), (0, 1, 2)),
)
TIME = re.compile(r"[ T]0{1,2}[:.]00([:.]00(\.0+)?)?$")


def words(cell: object) -> str:
    """The text of a cell, with single blanks between its words.

    >>> words("  LAVORO A\\n TEMPO "), words(12.0), words(None)
    ('LAVORO A TEMPO', '12', '')
    """
    if isinstance(cell, float) and cell.is_integer():
        cell = int(cell)
    text = " ".join(("" if cell is None else str(cell)).split())
    return "".join(letter for letter in text if letter.isprintable())


def plain(cell: object) -> str:
    """The same in capitals, without accents and signs, to find a sheet or a column by its name.

    >>> plain("ST-TIPO  Contratti"), plain("Validità (dal)")
    ('ST TIPO CONTRATTI', 'VALIDITA DAL')
    """
    letters = unicodedata.normalize("NFD", words(cell)).upper()
    letters = "".join(letter for letter in letters if not unicodedata.combining(letter))
    return " ".join(re.sub(r"[^A-Z0-9]", " ", letters).split())


def code(cell: object) -> str:
    """The code in a cell: in capitals, without any blank.

    >>> code(" a.03. 10\\n")
    'A.03.10'
    """
    return words(cell).replace(" ", "").upper()


def day(cell: object) -> datetime.date | None:
    """The day in a cell: a date, the serial number of one, or a text such as 21/06/2007; None for an empty cell.

    Raises:
        ValueError: The cell holds anything else.

    >>> day(39254), day("21/06/2007 00:00:00"), day("2007-06-21"), day(" - ")
    (datetime.date(2007, 6, 21), datetime.date(2007, 6, 21), datetime.date(2007, 6, 21), None)
    """
    if isinstance(cell, datetime.datetime):
        return cell.date()
    if isinstance(cell, datetime.date):
        return cell
    text = TIME.sub("", words(cell))
    if not text.strip("-–—/. "):
        return None
    if not isinstance(cell, bool) and text.isdecimal() and int(text) in SERIALS:
        return EPOCH + datetime.timedelta(days=int(text))
    for form, (year, month, of_month) in WRITTEN:
        if found := form.fullmatch(text):
            parts = [int(part) for part in found.groups()]
            return datetime.date(parts[year], parts[month], parts[of_month])
    raise ValueError(text)
