"""The overlay made from a workbook."""

from __future__ import annotations

import dataclasses
import json
import pathlib
import re
import typing
from collections.abc import Callable, Mapping

import collocamento.codes as chapter
from collocamento._runtime.errors import RulebookInvalid
from collocamento._workbook import cells
from collocamento._workbook.fault import fault
from collocamento._workbook.reading import Workbook
from collocamento._workbook.sheet import Entry, entries

if typing.TYPE_CHECKING:
    from collocamento._rulebook import Rulebook

#: The lists of transformations, by their effect on the kind of job.
TRANSFORMATIONS = ("cob_trasformazione_indeterminato", "cob_trasformazione_senza_effetto")


@dataclasses.dataclass(frozen=True, slots=True)
class Overlay:
    """Rule data in TOML, with what was not read of the workbook."""

    text: str
    notes: tuple[str, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Kind:
    """A table of the workbook that the rulebook has too."""

    #: Its title, as the name of its sheet ends or as it stands above the table, and the words that make do for it.
    title: str
    words: tuple[str, ...]
    #: The form of its codes.
    form: re.Pattern[str]


CONTRACTS = Kind("TIPO CONTRATTI", ("TIPO", "CONTRATT"), re.compile(r"[A-Z]\.\d{2}\.\d{2}"))
CHANGES = Kind("TRASFORMAZIONI", ("TRASFORMAZION",), re.compile(r"[A-Z]{2}"))
#: A title above the table is within the first rows.
TITLE_ROWS = 10


def overlay_of(path: pathlib.Path, rulebook: Rulebook, kinds: Mapping[str, str] | None = None) -> Overlay:
    """The code lists of a workbook as an overlay of a rulebook.

    A contract type keeps the job kind that the rulebook gives it; ``kinds`` gives one to each code that is new. The overlay is
    loaded once, so that it is known to fit.

    Raises:
        ValueInvalid: The file is no workbook, is protected, or has a fault: the details say in which sheet, row and column.
        RulebookInvalid: A kind is not one of the kinds of job.
        LimitExceeded: The file, or a sheet, is too large.
    """
    workbook = Workbook(path)
    contracts = _one_sheet(workbook, CONTRACTS)
    found, notes = entries(contracts, workbook.rows(contracts), CONTRACTS.form)
    changes = _sheets(workbook, CHANGES)
    lists: list[str] = []
    if len(changes) == 1:
        renamed, said = entries(changes[0], workbook.rows(changes[0]), CHANGES.form)
        notes += said
        lists = _transformations(changes[0], renamed, rulebook, notes)
    head = [f"# Codes of the Comunicazioni Obbligatorie, from {_quoted(path.name)}.", ""]

    def text(of: list[Entry]) -> str:
        lines = [_contract(entry, kinds or {}) for entry in of]
        return "\n".join([*head, "contract_type = [", *lines, "]", *lists, ""])

    known = _with_a_kind(path, rulebook, found, kinds or {}, text)
    for entry in found:
        if entry not in known:
            notes.append(f"{contracts}, row {entry.row}: {entry.code} is new to the rulebook: give --kind {entry.code}=KIND")
    for name in workbook.names:
        if name != contracts and [name] != changes:
            notes.append(f"{name}: the rulebook has no such table, not read")
    return Overlay(text(known), tuple(notes))


def _sheets(workbook: Workbook, kind: Kind) -> list[str]:
    """The names of the sheets of a table, by their own names or else by a title above the table."""

    def matching(text: Callable[[str], str]) -> list[str]:
        found = [name for name in workbook.names if all(word in text(name) for word in kind.words)]
        exact = [name for name in found if text(name).endswith(kind.title)]
        return exact or found

    def above(name: str) -> str:
        return " ".join(cells.plain(cell) for row in workbook.rows(name)[:TITLE_ROWS] for cell in row)

    return matching(cells.plain) or matching(above)


def _one_sheet(workbook: Workbook, kind: Kind) -> str:
    found = _sheets(workbook, kind)
    if not found:
        raise fault(
            "nella cartella di lavoro manca un foglio", "the workbook lacks a sheet", title=kind.title, sheets=workbook.names
        )
    if len(found) > 1:
        raise fault("più fogli hanno lo stesso titolo", "several sheets have this title", title=kind.title, sheets=found)
    return found[0]


def _contract(entry: Entry, kinds: Mapping[str, str]) -> str:
    parts = [f"code = {_quoted(entry.code)}"]
    if entry.code in kinds:
        parts.append(f"kind = {_quoted(kinds[entry.code])}")
    parts += [f'{name} = "{day}"' for name, day in (("from", entry.first), ("to", entry.last)) if day is not None]
    return f"  {{ {', '.join(parts)} }}, # {entry.title}"


def _with_a_kind(
    path: pathlib.Path,
    rulebook: Rulebook,
    found: list[Entry],
    kinds: Mapping[str, str],
    text: Callable[[list[Entry]], str],
) -> list[Entry]:
    """The entries whose job kind is known or given: the rulebook names each one that it has no kind for."""
    while True:
        try:
            rulebook.overlay(path.stem, text(found))
        except RulebookInvalid as error:
            new = error.details.get("entry") if error.details.get("field") == "kind" else None
            if new not in {entry.code for entry in found} or new in kinds:
                raise
            found = [entry for entry in found if entry.code != new]
        else:
            return found


def _transformations(sheet: str, found: list[Entry], rulebook: Rulebook, notes: list[str]) -> list[str]:
    """The titles of the transformations that the rulebook knows: only it says what each does to a job."""
    by_code = {entry.code: entry for entry in found}
    lines = []
    for name in TRANSFORMATIONS:
        of_list = chapter.list(list=name, rulebook=rulebook).codes
        renamed = [(by_code.pop(one.code).title, one) for one in of_list if one.code in by_code]
        lines += ["", "[[code_list]]", f'name = "{name}"', "codes = ["]
        lines += [
            f"  {{ code = {_quoted(one.code)}, title = {_quoted(title or one.title)}, title_en = {_quoted(one.title_en)} }},"
            for title, one in renamed
        ]
        lines.append("]")
    for entry in by_code.values():
        notes.append(f"{sheet}, row {entry.row}: the effect of {entry.code} is not known to the rulebook, not read")
    return lines


def _quoted(text: str) -> str:
    """A string of TOML, which JSON writes alike but for DEL."""
    return json.dumps(text, ensure_ascii=False).replace("\x7f", "\\u007f")
