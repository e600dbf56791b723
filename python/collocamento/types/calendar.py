"""The types of the chapter `calendar`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, RulebookVersion, TraceStep

__all__ = ["CalendarHolidays", "CalendarTerm", "Holiday", "Roll", "Unit"]


class Roll(Word):
    """Where the last day moves if it is a holiday."""

    NESSUNO = "nessuno", "nessuno spostamento", "no move", "Nowhere (TERM-06).", "Il giorno non si sposta (TERM-06)."
    FESTIVO = (
        "festivo",
        "al primo giorno non festivo",
        "to the next day that is not a holiday",
        "To the next day that is not a holiday; a Saturday does not move (TERM-04, TERM-05).",
        "Al primo giorno non festivo; il sabato non sposta (TERM-04, TERM-05).",
    )
    FESTIVO_E_SABATO = (
        "festivo_e_sabato",
        "al primo giorno né festivo né sabato",
        "to the next day that is neither a holiday nor a Saturday",
        "To the next day that is neither a holiday nor a Saturday (TERM-05, procedural terms).",
        "Al primo giorno che non è né festivo né sabato (TERM-05, termini processuali).",
    )


class Unit(Word):
    """The unit of a term."""

    GIORNI = (
        "giorni",
        "giorni",
        "days",
        "Calendar days, holidays included (TERM-03).",
        "Giorni di calendario, festivi compresi (TERM-03).",
    )
    MESI = "mesi", "mesi", "months", "Calendar months (TERM-02).", "Mesi di calendario (TERM-02)."
    ANNI = "anni", "anni", "years", "Calendar years (TERM-02).", "Anni di calendario (TERM-02)."
    GIORNI_LAVORATIVI = (
        "giorni_lavorativi",
        "giorni lavorativi",
        "working days",
        "Monday to Friday, holidays left out (TERM-07).",
        "Dal lunedì al venerdì, esclusi i festivi (TERM-07).",
    )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CalendarHolidays(Record):
    """The holidays of a year.

    Attributes:
        holidays: In date order. Other Sundays are holidays too, but are not listed.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    holidays: tuple[Holiday, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CalendarTerm(Record):
    """The end of a term.

    Attributes:
        due: The last day, included.
        rolled: Whether a holiday moved it.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    due: datetime.date
    rolled: bool
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Holiday(Record):
    """A holiday of one year.

    Attributes:
        date: Its day.
        name: Its Italian name.
    """

    date: datetime.date
    name: str
