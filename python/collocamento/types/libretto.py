"""The types of the chapter `libretto`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, Problem, RulebookVersion, TraceStep

__all__ = ["CheckedEntry", "LibrettoCheck", "LibrettoEntry", "LibrettoState"]


class LibrettoState(Word):
    """How far a libretto formativo is."""

    DA_ISTRUIRE = (
        "da_istruire",
        "da istruire",
        "to be prepared",
        "The Centro per l'Impiego has not prepared it.",
        "Il Centro per l'Impiego non l'ha preparato.",
    )
    ISTRUITO = "istruito", "istruito", "prepared", "Prepared.", "Preparato."
    VALIDATO = "validato", "validato", "validated", "Validated.", "Validato."
    RILASCIATO = (
        "rilasciato",
        "rilasciato",
        "issued",
        "Issued to the citizen, who can download it.",
        "Rilasciato al cittadino, che può scaricarlo.",
    )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CheckedEntry(Record):
    """Whether an entry may be recorded.

    Attributes:
        index: Its index, from 0.
        accepted: Whether it may be recorded; null if that is not known.
        problems: What prevents it, or is not known.
        missing: The facts that would decide, as JSON pointers.
    """

    index: int
    accepted: bool | None
    problems: tuple[Problem, ...]
    missing: tuple[str, ...]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LibrettoCheck(Record):
    """A libretto formativo, checked.

    Attributes:
        state: How far it is (LIB-STATI).
        valid: Whether every entry may be recorded (LIB-VOCI); null if that is not known.
        downloadable: Whether the citizen can download it.
        entries: Its entries.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    state: LibrettoState
    valid: bool | None
    downloadable: bool
    entries: tuple[CheckedEntry, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class LibrettoEntry(Record):
    """An entry of a libretto formativo. An absent fact is not known.

    Attributes:
        kind: Its kind: a code of the list ``libretto_voci``.
        accredited: Whether the body that gave the training is accredited by a region.
        certified: Whether the skill is certified.
        recognised: Whether the skill is recognised.
        title: What it is.
    """

    kind: str
    accredited: bool | None = None
    certified: bool | None = None
    recognised: bool | None = None
    title: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: str,
            accredited: bool | None = None,
            certified: bool | None = None,
            recognised: bool | None = None,
            title: str | None = None,
        ) -> None: ...
