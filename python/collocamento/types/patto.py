"""The types of the chapter `patto`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
import uuid
from dataclasses import dataclass, field
from typing import TYPE_CHECKING

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, Finding, MissingElement, RulebookVersion, TraceStep

if TYPE_CHECKING:
    from collections.abc import Mapping, Sequence
    from typing import Any

__all__ = ["CheckedElement", "Content", "Frailty", "NeedHead", "PattoCheck", "PattoKind", "PattoPlannedService"]


class Frailty(Word):
    """The needs of a SIA recipient."""

    SEMPLICE = (
        "semplice",
        "fragilità semplice",
        "simple needs",
        "They concern work alone.",
        "Riguardano il solo lavoro.",
    )
    COMPLESSA = (
        "complessa",
        "fragilità complessa",
        "complex needs",
        "They concern more than work.",
        "Riguardano altro oltre al lavoro.",
    )


class NeedHead(Word):
    """A head on which the need of an ASDI claimant is judged (DM 29 October 2015, art. 5)."""

    PROFILO = (
        "profilo",
        "il profilo di occupabilità",
        "the employability profile",
        "The employability profile.",
        "Il profilo di occupabilità.",
    )
    CARICHI_FAMILIARI = (
        "carichi_familiari",
        "i carichi familiari",
        "the dependent family members",
        "Dependent family members.",
        "I familiari a carico.",
    )
    RESPONSABILITA_CURA = (
        "responsabilita_cura",
        "le responsabilità di cura",
        "the care responsibilities",
        "Care responsibilities.",
        "Le responsabilità di cura.",
    )
    STATO_SALUTE = (
        "stato_salute",
        "lo stato di salute",
        "the state of health",
        "The state of health.",
        "Lo stato di salute.",
    )
    DISABILITA = (
        "disabilita",
        "l'eventuale disabilità",
        "a disability, if there is one",
        "A disability, if there is one.",
        "Una disabilità, se c'è.",
    )
    ALTRI_FATTORI = (
        "altri_fattori",
        "altri fattori che richiedono servizi sociali, sanitari o formativi",
        "other factors that call for social, health or training services",
        "Other factors that call for social, health or training services.",
        "Altri fattori che richiedono servizi sociali, sanitari o formativi.",
    )


class PattoKind(Word):
    """The kind of a patto."""

    ORDINARIO = (
        "ordinario",
        "patto di servizio ordinario",
        "ordinary patto di servizio",
        "For a person registered as unemployed (art. 20).",
        "Per una persona registrata come disoccupata (art. 20).",
    )
    ASDI = (
        "asdi",
        "progetto personalizzato ASDI",
        "personal project for the ASDI",
        "The personal project for the ASDI.",
        "Il progetto personalizzato per l'ASDI.",
    )
    COSTANZA = (
        "costanza",
        "patto in costanza di rapporto di lavoro",
        "patto during employment",
        "For workers on short time (art. 22).",
        "Per chi lavora a orario ridotto (art. 22).",
    )
    L68 = (
        "l68",
        "patto per iscritti L. 68/1999",
        "patto under L. 68/1999",
        "For a person enrolled under L. 68/1999.",
        "Per una persona iscritta ai sensi della L. 68/1999.",
    )
    SIA = (
        "sia",
        "patto per chi percepisce il SIA",
        "patto for SIA recipients",
        "For a recipient of the SIA.",
        "Per chi percepisce il SIA.",
    )
    LUNGA_DURATA = (
        "lunga_durata",
        "patto per disoccupati di lunga durata",
        "patto for the long-term unemployed",
        "For a long-term unemployed person: the job-integration agreement.",
        "Per un disoccupato di lunga durata: l'accordo di inserimento lavorativo.",
    )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CheckedElement(Record):
    """An element that a patto must contain.

    Attributes:
        rule: The rule that requires it.
        element: The field that holds it.
        held: Whether the patto contains it; null if nothing is said about it.
        message: The message in Italian.
        message_en: The message in English.
    """

    rule: str
    element: str
    held: bool | None
    message: str
    message_en: str


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Content(Record):
    """The contents of a patto. An absent element counts as missing; for an optional element that is only a warning.

    Attributes:
        atti_ricerca: The job-search acts (lett. c).
        atti_settimanali: ASDI: the acts of each week.
        disponibilita_formazione: Availability for training, retraining or other active measures (lett. b).
        disponibilita_laboratori: Availability for workshops on job-search skills (c. 3 lett. a).
        disponibilita_offerta: Availability to accept suitable offers (lett. c).
        figure_professionali: The occupations that the person is available for, or the list of them;
            ``offer.evaluate`` takes the list as ``coherence.agreed_occupations``.
        frequenza_bisettimanale: ASDI: appointments every two weeks.
        frequenza_contatti: The ordinary frequency of contacts (lett. d).
        frequenza_derogata: ASDI: the project itself sets another frequency of appointments.
        offerte_settori: Long-term unemployment: information on offers in the sectors of the economy.
        ostacoli: Long-term unemployment: the obstacles to employment.
        percorso: The services, their contents and timing, and the possible paths; or the list of the services.
        profilo: The employability profile (lett. b).
        progetto_personalizzato: SIA, complex needs: the personal project.
        prospettive: Long-term unemployment: the prospects of employment.
        prova_ricerca: How the search is proved (lett. e).
        punto_contatto: Long-term unemployment: the single point of contact.
        registro_atti: ASDI: how the person keeps a record of the acts done.
        responsabile: The responsible person (art. 20 c. 2 lett. a).
        strumento_valutazione: SIA, complex needs: the assessment made with a tool of its own.
        tempistica: Their timing (lett. c).
        tentativi: Long-term unemployment: the earlier attempts to find work.
        valutazione_bisogno: ASDI: the assessment of need, or the heads on which the need is judged.
    """

    atti_ricerca: bool | None = None
    atti_settimanali: bool | None = None
    disponibilita_formazione: bool | None = None
    disponibilita_laboratori: bool | None = None
    disponibilita_offerta: bool | None = None
    figure_professionali: bool | tuple[str, ...] | None = None
    frequenza_bisettimanale: bool | None = None
    frequenza_contatti: bool | None = None
    frequenza_derogata: bool | None = None
    offerte_settori: bool | None = None
    ostacoli: bool | None = None
    percorso: bool | tuple[PattoPlannedService, ...] | None = None
    profilo: bool | None = None
    progetto_personalizzato: bool | None = None
    prospettive: bool | None = None
    prova_ricerca: bool | None = None
    punto_contatto: bool | None = None
    registro_atti: bool | None = None
    responsabile: bool | None = None
    strumento_valutazione: bool | None = None
    tempistica: bool | None = None
    tentativi: bool | None = None
    valutazione_bisogno: bool | tuple[NeedHead, ...] | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            atti_ricerca: bool | None = None,
            atti_settimanali: bool | None = None,
            disponibilita_formazione: bool | None = None,
            disponibilita_laboratori: bool | None = None,
            disponibilita_offerta: bool | None = None,
            figure_professionali: bool | Sequence[str] | None = None,
            frequenza_bisettimanale: bool | None = None,
            frequenza_contatti: bool | None = None,
            frequenza_derogata: bool | None = None,
            offerte_settori: bool | None = None,
            ostacoli: bool | None = None,
            percorso: bool | Sequence[PattoPlannedService | Mapping[str, Any]] | None = None,
            profilo: bool | None = None,
            progetto_personalizzato: bool | None = None,
            prospettive: bool | None = None,
            prova_ricerca: bool | None = None,
            punto_contatto: bool | None = None,
            registro_atti: bool | None = None,
            responsabile: bool | None = None,
            strumento_valutazione: bool | None = None,
            tempistica: bool | None = None,
            tentativi: bool | None = None,
            valutazione_bisogno: bool | Sequence[NeedHead | str] | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PattoCheck(Record):
    """Whether a patto contains what it must.

    Attributes:
        complete: Whether nothing is missing.
        missing: What is missing, in the order of the law.
        valid_for_claim: ``asdi``: whether it is enough to claim the ASDI (PATTO-ASDI-NASPI); null if that is not
            known, and for other kinds.
        to_add: ``asdi``: what is added to it to make it the personal project; none for other kinds.
        checklist: Every element that the kind requires, in the order of the law.
        assess_by: ``lunga_durata``: the last day for the assessment at 18 months (TERM-LTU-18M), if ``events`` show
            the registration.
        findings: Further information for the operator: a profile to refresh, services that the person may not have,
            the rules of the kind.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    complete: bool
    missing: tuple[MissingElement, ...]
    valid_for_claim: bool | None
    to_add: tuple[MissingElement, ...]
    checklist: tuple[CheckedElement, ...]
    assess_by: datetime.date | None
    findings: tuple[Finding, ...]
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PattoPlannedService(Record):
    """A service that a patto names.

    Attributes:
        service: Its code, such as ``B1``.
        by: The day by which it is given; if absent, the patto gives no time for it.
    """

    service: str
    by: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            service: str,
            by: datetime.date | str | None = None,
        ) -> None: ...
