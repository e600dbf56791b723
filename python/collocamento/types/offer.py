"""The types of the chapter `offer`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import uuid
from dataclasses import dataclass, field
from decimal import Decimal
from typing import TYPE_CHECKING

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, RulebookVersion, TraceStep
from collocamento.types.words import JobKind

if TYPE_CHECKING:
    from collections.abc import Sequence

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
    """A band of months of unemployment, without suspensions."""

    FINO_6 = "fino_6", "fino a 6 mesi", "up to 6 months", "Up to six months, included.", "Fino a sei mesi, compresi."
    DA_6_A_12 = (
        "da_6_a_12",
        "oltre 6 e fino a 12 mesi",
        "over 6 and up to 12 months",
        "Over six and up to twelve months, included.",
        "Oltre sei e fino a dodici mesi, compresi.",
    )
    OLTRE_12 = "oltre_12", "oltre 12 mesi", "over 12 months", "Over twelve months.", "Oltre dodici mesi."


class OfferSubject(Word):
    """The subject of a criterion."""

    CONTRATTO = (
        "contratto",
        "Tipo e durata del contratto",
        "Kind and length of the contract",
        "Kind and length of the contract.",
        "Tipo e durata del contratto.",
    )
    ORARIO = "orario", "Orario di lavoro", "Hours of work", "Hours.", "Orario di lavoro."
    MINIMO_CONTRATTUALE = (
        "minimo_contrattuale",
        "Retribuzione non sotto i minimi contrattuali",
        "Pay not below the collective minimum",
        "The minimum of the collective agreement.",
        "Il minimo del contratto collettivo.",
    )
    COERENZA = (
        "coerenza",
        "Coerenza con quanto concordato",
        "Fit with what was agreed",
        "How the work fits the agreement in the patto.",
        "La coerenza del lavoro con quanto concordato nel patto.",
    )
    DISTANZA = (
        "distanza",
        "Distanza dal domicilio",
        "Distance from the domicile",
        "Distance and time of travel.",
        "Distanza e tempo di viaggio.",
    )
    RETRIBUZIONE = "retribuzione", "Retribuzione netta mensile", "Net pay a month", "Net pay.", "Retribuzione netta."
    REQUISITI = (
        "requisiti",
        "Requisiti e disponibilità dichiarati",
        "Requirements and availability declared",
        "Requirements and availability declared (L. 68/1999).",
        "Requisiti e disponibilità dichiarati (L. 68/1999).",
    )
    TESTO = (
        "testo",
        "Testo applicabile",
        "Text that applies",
        "The text as a whole, if it is disputed.",
        "Il testo nel suo insieme, se è controverso.",
    )


class Regime(Word):
    """The rules under which an offer must be accepted."""

    NASPI = (
        "naspi",
        "NASpI e disoccupati in generale",
        "NASpI and unemployed persons in general",
        "Recipients of NASpI, and unemployed persons in general.",
        "Percettori di NASpI, e disoccupati in generale.",
    )
    RDC = (
        "rdc",
        "reddito di cittadinanza (RdC)",
        "citizenship income (RdC)",
        "Recipients of the reddito di cittadinanza.",
        "Percettori del reddito di cittadinanza.",
    )
    ADI = (
        "adi",
        "assegno di inclusione (ADI)",
        "inclusion allowance (ADI)",
        "Recipients of the assegno di inclusione.",
        "Percettori dell'assegno di inclusione.",
    )
    SFL = (
        "sfl",
        "supporto per la formazione e il lavoro (SFL)",
        "support for training and work (SFL)",
        "Recipients of the supporto per la formazione e il lavoro.",
        "Percettori del supporto per la formazione e il lavoro.",
    )
    L68 = (
        "l68",
        "iscritti L. 68/1999",
        "enrolled under L. 68/1999",
        "Persons enrolled under L. 68/1999.",
        "Persone iscritte ai sensi della L. 68/1999.",
    )


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Coherence(Record):
    """How the work fits the areas of activity agreed in the patto.

    Attributes:
        agreed_occupations: The occupations that the patto names, at most 100: codes, or the words of the patto.
            Read where the rulebook has PATTO-FIG.
        occupation: The occupation offered, written as those in the patto. An occupation that the patto names is
            within the areas agreed; another one may be.
        related_sector: Similar, in another sector.
        same_area: One of the areas agreed.
        same_sector: Another area of the same economic-professional sector.
    """

    agreed_occupations: tuple[str, ...] = ()
    occupation: str | None = None
    related_sector: bool | None = None
    same_area: bool | None = None
    same_sector: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            agreed_occupations: Sequence[str] = (),
            occupation: str | None = None,
            related_sector: bool | None = None,
            same_area: bool | None = None,
            same_sector: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Contract(Record):
    """The contract offered.

    Attributes:
        kind: Its kind.
        collective_minimum: Whether the pay is at least the minimum of the collective agreement.
        hours_ratio: The ratio of its hours to those of the last contract for ``naspi``, otherwise to full time; 1
            means the same hours.
        months: Its length in months, if it has an end.
        net_pay: Net pay a month.
    """

    kind: JobKind
    collective_minimum: bool | None = None
    hours_ratio: Decimal | None = None
    months: Decimal | None = None
    net_pay: Decimal | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            kind: JobKind | str,
            collective_minimum: bool | None = None,
            hours_ratio: Decimal | float | str | None = None,
            months: Decimal | float | str | None = None,
            net_pay: Decimal | float | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Criterion(Record):
    """A criterion as an answer lists it.

    Attributes:
        rule: The rule behind it.
        criterion: Its subject.
        met: Whether it is met; null if that is not known.
        value: The value read; null if it is not known.
        limit: The value required; null if that is not known.
    """

    rule: str
    criterion: OfferSubject
    met: bool | None
    value: bool | str | JobKind | Decimal | Reading | None
    limit: bool | str | JobKind | Decimal | Reading | None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class L68Offer(Record):
    """The facts that art. 10 c. 6 L. 68/1999 requires.

    Attributes:
        requirements_met: Whether the offer matches the requirements and the availability that the person declared.
    """

    requirements_met: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            requirements_met: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class OfferVerdict(Record):
    """Whether an offer is suitable, criterion by criterion.

    Attributes:
        congrua: False if at least one criterion fails; true if all are met; otherwise null, because a criterion
            can't be judged.
        band: The band of months of unemployment; null if the text has no bands or the DID is not known.
        criteria: The criteria of the text in force.
        missing: The facts that would decide, as JSON pointers; empty unless ``congrua`` is null.
        reason: The reason, in Italian, if the question has no answer and no further fact would help.
        reason_en: The same in English.
        rules: The rules applied: ids, sorted, each once.
        rulebook: The name of the rulebook.
        rulebook_version: Which rules these are, exactly.
        answer_id: The id of the answer, if the input requests it with ``identify``: the name-based UUID (version 5)
            of the rulebook's id, the operation and the canonical input.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    congrua: bool | None
    band: Band | None
    criteria: tuple[Criterion, ...]
    missing: tuple[str, ...]
    reason: str | None
    reason_en: str | None
    rules: tuple[str, ...]
    rulebook: str
    rulebook_version: RulebookVersion = field(repr=False)
    answer_id: uuid.UUID | None = None
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Place(Record):
    """The place of work, from the person's domicile.

    Attributes:
        km: Kilometres.
        minutes: Minutes by public transport.
        public_transport: Whether there is public transport; if not, the minutes are not read.
    """

    km: Decimal | None = None
    minutes: Decimal | None = None
    public_transport: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            km: Decimal | float | str | None = None,
            minutes: Decimal | float | str | None = None,
            public_transport: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Rdc(Record):
    """The facts that the rules of the reddito di cittadinanza require.

    Attributes:
        offer_number: The number of the offer, from 1.
        benefit_months: Whole months of benefit received so far.
        renewal: Whether the benefit was renewed.
    """

    offer_number: int
    benefit_months: int
    renewal: bool

    if TYPE_CHECKING:

        def __init__(
            self,
            *,
            offer_number: int,
            benefit_months: int,
            renewal: bool,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Reading(Record):
    """A distance, a time, or both: either is enough.

    Attributes:
        km: Kilometres.
        minutes: Minutes by public transport.
    """

    km: Decimal | None
    minutes: Decimal | None
