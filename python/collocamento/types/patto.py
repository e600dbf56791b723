"""The types of the chapter `patto`. Written by `generate.py` from the schemas."""

from __future__ import annotations

from dataclasses import dataclass

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, Finding, MissingElement, TraceStep

__all__ = ["Content", "PattoCheck", "PattoKind", "Signer"]


class PattoKind(Word):
    """The kind of a patto."""

    ORDINARIO = (
        "ordinario",
        "patto di servizio ordinario",
        "ordinary patto di servizio",
        "For a person registered as unemployed (art. 20).",
    )
    ASDI = "asdi", "progetto personalizzato ASDI", "personal project for the ASDI", "The personal project for the ASDI."
    COSTANZA = (
        "costanza",
        "patto in costanza di rapporto di lavoro",
        "patto during employment",
        "For workers on short time (art. 22).",
    )
    L68 = "l68", "patto per iscritti L. 68/1999", "patto under L. 68/1999", "For a person enrolled under L. 68/1999."
    SIA = "sia", "patto per chi percepisce il SIA", "patto for SIA recipients", "For a recipient of the SIA."
    LUNGA_DURATA = (
        "lunga_durata",
        "patto per disoccupati di lunga durata",
        "patto for the long-term unemployed",
        "For a long-term unemployed person: the job-integration agreement.",
    )


class Signer(Word):
    """The signer of a patto for the services."""

    CPI = "cpi", "Centro per l'Impiego", "Centro per l'Impiego", "A Centro per l'Impiego."
    ACCREDITATO = "accreditato", "soggetto accreditato", "accredited body", "An accredited body."


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Content(Record):
    """The contents of a patto. An absent element counts as missing; for an optional element that is only a warning.

    Attributes:
        atti_ricerca: The job-search acts (lett. c).
        atti_settimanali: ASDI: the acts of each week.
        disponibilita_formazione: Availability for training, retraining or other active measures (lett. b).
        disponibilita_laboratori: Availability for workshops on job-search skills (c. 3 lett. a).
        disponibilita_offerta: Availability to accept suitable offers (lett. c).
        figure_professionali: The occupations that the person is available for.
        frequenza_bisettimanale: ASDI: appointments every two weeks.
        frequenza_contatti: The ordinary frequency of contacts (lett. d).
        frequenza_derogata: ASDI: the project itself sets another frequency of appointments.
        percorso: The services, their contents and timing, and the possible paths.
        profilo: The employability profile (lett. b).
        prova_ricerca: How the search is proved (lett. e).
        responsabile: The responsible person (art. 20 c. 2 lett. a).
        tempistica: Their timing (lett. c).
        valutazione_bisogno: ASDI: the assessment of need.
    """

    atti_ricerca: bool | None = None
    atti_settimanali: bool | None = None
    disponibilita_formazione: bool | None = None
    disponibilita_laboratori: bool | None = None
    disponibilita_offerta: bool | None = None
    figure_professionali: bool | None = None
    frequenza_bisettimanale: bool | None = None
    frequenza_contatti: bool | None = None
    frequenza_derogata: bool | None = None
    percorso: bool | None = None
    profilo: bool | None = None
    prova_ricerca: bool | None = None
    responsabile: bool | None = None
    tempistica: bool | None = None
    valutazione_bisogno: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PattoCheck(Record):
    """Whether a patto contains what it must.

    Attributes:
        complete: Whether nothing is missing.
        missing: What is missing, in the order of the law.
        findings: Further information for the operator: a profile to refresh, the rules of the kind.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    complete: bool
    missing: tuple[MissingElement, ...]
    findings: tuple[Finding, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None
