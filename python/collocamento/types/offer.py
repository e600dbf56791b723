"""The types of the chapter `offer`. Written by `generate.py` from the schemas."""

from __future__ import annotations

from dataclasses import dataclass
from decimal import Decimal

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, TraceStep
from collocamento.types.words import JobKind

__all__ = [
    "Band",
    "Coherence",
    "Contract",
    "Criterion",
    "L68Offer",
    "OfferSubject",
    "OfferVerdict",
    "Place",
    "Rdc",
    "Reading",
    "Regime",
]


class Band(Word):
    """A band of months of unemployment, suspensions left out."""

    FINO_6 = "fino_6", "fino a 6 mesi", "up to 6 months", "Up to six months, included."
    DA_6_A_12 = (
        "da_6_a_12",
        "oltre 6 e fino a 12 mesi",
        "over 6 and up to 12 months",
        "Over six and up to twelve months, included.",
    )
    OLTRE_12 = "oltre_12", "oltre 12 mesi", "over 12 months", "Over twelve months."


class OfferSubject(Word):
    """What a criterion is about."""

    CONTRATTO = (
        "contratto",
        "Tipo e durata del contratto",
        "Kind and length of the contract",
        "Kind and length of the contract.",
    )
    ORARIO = "orario", "Orario di lavoro", "Hours of work", "Hours."
    MINIMO_CONTRATTUALE = (
        "minimo_contrattuale",
        "Retribuzione non sotto i minimi contrattuali",
        "Pay not below the collective minimum",
        "The minimum of the collective agreement.",
    )
    COERENZA = (
        "coerenza",
        "Coerenza con quanto concordato",
        "Fit with what was agreed",
        "How the work fits what was agreed.",
    )
    DISTANZA = "distanza", "Distanza dal domicilio", "Distance from the domicile", "Distance and time of travel."
    RETRIBUZIONE = "retribuzione", "Retribuzione netta mensile", "Net pay a month", "Net pay."
    REQUISITI = (
        "requisiti",
        "Requisiti e disponibilità dichiarati",
        "Requirements and availability declared",
        "Requirements and availability declared (L. 68/1999).",
    )
    TESTO = "testo", "Testo applicabile", "Text that applies", "The text as a whole, where it is disputed."


class Regime(Word):
    """The rules under which an offer must be accepted."""

    NASPI = (
        "naspi",
        "NASpI e disoccupati in generale",
        "NASpI and the unemployed at large",
        "Recipients of NASpI, and the unemployed at large.",
    )
    RDC = "rdc", "reddito di cittadinanza (RdC)", "citizenship income (RdC)", "Reddito di cittadinanza."
    ADI = "adi", "assegno di inclusione (ADI)", "inclusion allowance (ADI)", "Assegno di inclusione."
    SFL = (
        "sfl",
        "supporto per la formazione e il lavoro (SFL)",
        "support for training and work (SFL)",
        "Supporto per la formazione e il lavoro.",
    )
    L68 = "l68", "iscritti L. 68/1999", "enrolled under L. 68/1999", "Persons enrolled under L. 68/1999."


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Coherence(Record):
    """How the work fits the areas of activity agreed in the patto.

    Attributes:
        related_sector: Similar, in another sector.
        same_area: One of the areas agreed.
        same_sector: Another area of the same economic-professional sector.
    """

    related_sector: bool | None = None
    same_area: bool | None = None
    same_sector: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Contract(Record):
    """The contract offered.

    Attributes:
        kind: Its kind.
        collective_minimum: Whether the pay is at least the minimum of the collective agreement.
        hours_ratio: Its hours: for ``naspi`` over those of the last contract, else over full time; 1 is the whole.
        months: How many months it lasts, where it ends.
        net_pay: Net pay a month.
    """

    kind: JobKind
    collective_minimum: bool | None = None
    hours_ratio: Decimal | None = None
    months: Decimal | None = None
    net_pay: Decimal | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Criterion(Record):
    """A criterion as an answer lists it.

    Attributes:
        rule: The rule that asks for it.
        criterion: What it is about.
        met: Whether it is met; null where that can't be said.
        value: What was read; null where it is not known.
        limit: What is asked for; null where that can't be said.
    """

    rule: str
    criterion: OfferSubject
    met: bool | None
    value: bool | str | JobKind | Decimal | Reading | None
    limit: bool | str | JobKind | Decimal | Reading | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class L68Offer(Record):
    """What art. 10 c. 6 L. 68/1999 needs to know.

    Attributes:
        requirements_met: Whether the offer matches the requirements and the availability that the person declared.
    """

    requirements_met: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OfferVerdict(Record):
    """Whether an offer is suitable, criterion by criterion.

    Attributes:
        congrua: False as soon as one criterion fails, null where none fails and one can't be judged, true where all
            are met.
        band: The months of unemployment; null where the text knows no bands or the DID is not known.
        criteria: The criteria of the text in force.
        missing: The facts that would decide, as JSON pointers; empty unless ``congrua`` is null.
        reason: Why nothing can be said where no fact would help, in Italian.
        reason_en: The same in English.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer takes for granted, each once, by field; absent where there is nothing.
        trace: The steps that led to the answer, where asked for.
    """

    congrua: bool | None
    band: Band | None
    criteria: tuple[Criterion, ...]
    missing: tuple[str, ...]
    reason: str | None
    reason_en: str | None
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Place(Record):
    """The place of work, from the person's domicile.

    Attributes:
        km: Kilometres.
        minutes: Minutes by public transport.
        public_transport: Whether there is public transport; without it the minutes are not read.
    """

    km: Decimal | None = None
    minutes: Decimal | None = None
    public_transport: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Rdc(Record):
    """What the rules of the reddito di cittadinanza need to know.

    Attributes:
        offer_number: Which offer it is, from 1.
        benefit_months: Whole months of benefit received so far.
        renewal: Whether the benefit was renewed.
    """

    offer_number: int
    benefit_months: int
    renewal: bool


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Reading(Record):
    """A distance, a time, or both: either is enough.

    Attributes:
        km: Kilometres.
        minutes: Minutes by public transport.
    """

    km: Decimal | None
    minutes: Decimal | None
