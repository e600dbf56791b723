"""Types that several chapters share. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from dataclasses import dataclass, field
from decimal import Decimal
from typing import ClassVar, TYPE_CHECKING, TypeAlias

from collocamento._runtime.record import Labelled
from collocamento.types.words import (
    AdrPhase,
    AdrProvider,
    Benefit,
    Cause,
    ContactChannel,
    ConvocationChannel,
    ConvocationKind,
    JobKind,
    PayBasis,
    Placement,
    RecordedMeasure,
    Scheme,
    Signer,
    Violation,
)

if TYPE_CHECKING:
    from collections.abc import Sequence

__all__ = [
    "Adr",
    "AnnullamentoDid",
    "AttivitaSap",
    "CambioDatore",
    "Colloquio",
    "ContattoCpi",
    "Convocazione",
    "Did",
    "DomandaPrestazione",
    "Event",
    "Fabbisogno",
    "GiornateLavorate",
    "Patto",
    "PreavvisoLicenziamento",
    "PreavvisoRevocato",
    "PrestazioneFine",
    "PrestazioneInizio",
    "Profilazione",
    "RapportoFine",
    "RapportoInizio",
    "RapportoProroga",
    "RapportoTrasformazione",
    "RapportoVariazione",
    "Revoca",
    "Ripristino",
    "Sanzione",
    "Servizio",
    "Siisl",
    "Violazione",
]


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Adr(Labelled):
    """An event of type ``adr``.

    Attributes:
        date: The day on which it happened.
        phase: Which.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        programme: The programme of intensive search, by the caller's name (art. 23 c. 5 lett. b, ADR-TUTOR); for
            the phase ``scelta``.
        provider: The body that the person chose for the service; for the phase ``scelta``. If absent, it is not
            known.
        tutor: The tutor that the provider appointed, by the caller's name (art. 23 c. 5 lett. a, ADR-TUTOR); for
            the phase ``scelta``.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "adr"
    _labels: ClassVar[dict[str, str]] = {"en": "assegno di ricollocazione", "it": "assegno di ricollocazione"}
    date: datetime.date = field(kw_only=False)
    phase: AdrPhase
    id: str | None = None
    recorded_at: datetime.date | None = None
    programme: str | None = None
    provider: AdrProvider | None = None
    tutor: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            phase: AdrPhase | str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            programme: str | None = None,
            provider: AdrProvider | str | None = None,
            tutor: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AnnullamentoDid(Labelled):
    """An event of type ``annullamento_did``.

    Attributes:
        date: The day on which it happened.
        did: The day of the DID.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "annullamento_did"
    _labels: ClassVar[dict[str, str]] = {"en": "annulment of the DID", "it": "annullamento della DID"}
    date: datetime.date = field(kw_only=False)
    did: datetime.date
    id: str | None = None
    recorded_at: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            did: datetime.date | str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class AttivitaSap(Labelled):
    """An event of type ``attivita_sap``.

    Attributes:
        date: The day on which it happened.
        code: Its activity code, such as ``C06``.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        body: The promoting body, such as ``E202C000002``.
        description: Its description.
        duration: Its length, in ``duration_unit``.
        duration_unit: The unit of the length: ``O`` hours, ``G`` days, ``M`` months, ``A`` years.
        end: Its last day.
        last_event: Its last event, ``01`` to ``15`` (POL-EVT).
        last_event_date: The day of its last event.
        policy_id: Its id, such as ``000000160EX`` (POL-ID).
        project: The project, such as ``05``.
        proposed: The day on which it was proposed.
        start: Its first day.
        title: Its denomination.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "attivita_sap"
    _labels: ClassVar[dict[str, str]] = {"en": "active measure (SAP)", "it": "politica attiva (SAP)"}
    date: datetime.date = field(kw_only=False)
    code: str
    id: str | None = None
    recorded_at: datetime.date | None = None
    body: str | None = None
    description: str | None = None
    duration: int | None = None
    duration_unit: str | None = None
    end: datetime.date | None = None
    last_event: str | None = None
    last_event_date: datetime.date | None = None
    policy_id: str | None = None
    project: str | None = None
    proposed: datetime.date | None = None
    start: datetime.date | None = None
    title: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            code: str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            body: str | None = None,
            description: str | None = None,
            duration: int | None = None,
            duration_unit: str | None = None,
            end: datetime.date | str | None = None,
            last_event: str | None = None,
            last_event_date: datetime.date | str | None = None,
            policy_id: str | None = None,
            project: str | None = None,
            proposed: datetime.date | str | None = None,
            start: datetime.date | str | None = None,
            title: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class CambioDatore(Labelled):
    """An event of type ``cambio_datore``.

    Attributes:
        date: The day on which it happened.
        job: The job.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        employer: The new employer.
        to_job: Its name in later events; if absent, the same.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "cambio_datore"
    _labels: ClassVar[dict[str, str]] = {"en": "change of employer", "it": "cambio del datore di lavoro"}
    date: datetime.date = field(kw_only=False)
    job: str
    id: str | None = None
    recorded_at: datetime.date | None = None
    employer: str | None = None
    to_job: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            job: str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            employer: str | None = None,
            to_job: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Colloquio(Labelled):
    """An event of type ``colloquio``.

    Attributes:
        date: The day on which it happened.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        activity: The activity code of the SAP, such as ``A01``.
        service: The service given, such as ``A2``.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "colloquio"
    _labels: ClassVar[dict[str, str]] = {"en": "interview", "it": "colloquio"}
    date: datetime.date = field(kw_only=False)
    id: str | None = None
    recorded_at: datetime.date | None = None
    activity: str | None = None
    service: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            activity: str | None = None,
            service: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class ContattoCpi(Labelled):
    """An event of type ``contatto_cpi``.

    Attributes:
        date: The day on which it happened.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        channel: How. An appointment booked on LavoroPerTe counts as a contact only where TERM-ATT-LPT is in force.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "contatto_cpi"
    _labels: ClassVar[dict[str, str]] = {"en": "contact with the CPI", "it": "contatto con il CPI"}
    date: datetime.date = field(kw_only=False)
    id: str | None = None
    recorded_at: datetime.date | None = None
    channel: ContactChannel | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            channel: ContactChannel | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Convocazione(Labelled):
    """An event of type ``convocazione``.

    Attributes:
        date: The day on which it happened.
        appointment: When to appear.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        channel: How the person was summoned.
        claim_contact: Whether the contact details used are those that the person gave with the claim or the patto;
            absent is yes.
        kind: Whether the appointment was agreed in the patto, or is in addition to it.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "convocazione"
    _labels: ClassVar[dict[str, str]] = {"en": "summons", "it": "convocazione"}
    date: datetime.date = field(kw_only=False)
    appointment: datetime.datetime
    id: str | None = None
    recorded_at: datetime.date | None = None
    channel: ConvocationChannel | None = None
    claim_contact: bool | None = None
    kind: ConvocationKind | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            appointment: datetime.datetime | str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            channel: ConvocationChannel | str | None = None,
            claim_contact: bool | None = None,
            kind: ConvocationKind | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Did(Labelled):
    """An event of type ``did``.

    Attributes:
        date: The day on which it happened.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        channel: How it was submitted; ``carta`` for a DID on paper.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "did"
    _labels: ClassVar[dict[str, str]] = {"en": "declaration of availability (DID)", "it": "DID"}
    date: datetime.date = field(kw_only=False)
    id: str | None = None
    recorded_at: datetime.date | None = None
    channel: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            channel: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class DomandaPrestazione(Labelled):
    """An event of type ``domanda_prestazione``.

    Attributes:
        date: The day on which it happened.
        benefit: The benefit.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "domanda_prestazione"
    _labels: ClassVar[dict[str, str]] = {"en": "claim for a benefit", "it": "domanda di prestazione"}
    date: datetime.date = field(kw_only=False)
    benefit: Benefit
    id: str | None = None
    recorded_at: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            benefit: Benefit | str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Fabbisogno(Labelled):
    """An event of type ``fabbisogno``.

    Attributes:
        date: The day on which it happened.
        services: The services needed, by code.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "fabbisogno"
    _labels: ClassVar[dict[str, str]] = {"en": "need for services", "it": "fabbisogno di servizi"}
    date: datetime.date = field(kw_only=False)
    services: tuple[str, ...]
    id: str | None = None
    recorded_at: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            services: Sequence[str],
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class GiornateLavorate(Labelled):
    """An event of type ``giornate_lavorate``.

    Attributes:
        date: The day on which it happened.
        job: The job.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        to: The last of the consecutive days, included; absent for one day.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "giornate_lavorate"
    _labels: ClassVar[dict[str, str]] = {"en": "days worked", "it": "giornate lavorate"}
    date: datetime.date = field(kw_only=False)
    job: str
    id: str | None = None
    recorded_at: datetime.date | None = None
    to: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            job: str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            to: datetime.date | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Patto(Labelled):
    """An event of type ``patto``.

    Attributes:
        date: The day on which it happened.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        document: Its document.
        frequency_days: The agreed number of days from one contact with the responsible person to the next, 1 to
            366; if absent, none is known (TERM-CONTATTI).
        kind: Its kind.
        partnership: Whether an accredited body that signed has a partnership agreement; if absent, unknown.
        signed_by: The signer for the services; if absent, a Centro per l'Impiego.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "patto"
    _labels: ClassVar[dict[str, str]] = {"en": "patto di servizio", "it": "patto di servizio"}
    date: datetime.date = field(kw_only=False)
    id: str | None = None
    recorded_at: datetime.date | None = None
    document: str | None = None
    frequency_days: int | None = None
    kind: str | None = None
    partnership: bool | None = None
    signed_by: Signer | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            document: str | None = None,
            frequency_days: int | None = None,
            kind: str | None = None,
            partnership: bool | None = None,
            signed_by: Signer | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PreavvisoLicenziamento(Labelled):
    """An event of type ``preavviso_licenziamento``.

    Attributes:
        date: The day on which it happened.
        job: The job.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "preavviso_licenziamento"
    _labels: ClassVar[dict[str, str]] = {"en": "notice of dismissal", "it": "preavviso di licenziamento"}
    date: datetime.date = field(kw_only=False)
    job: str
    id: str | None = None
    recorded_at: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            job: str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PreavvisoRevocato(Labelled):
    """An event of type ``preavviso_revocato``.

    Attributes:
        date: The day on which it happened.
        job: The job.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "preavviso_revocato"
    _labels: ClassVar[dict[str, str]] = {"en": "withdrawal of a notice of dismissal", "it": "revoca del preavviso di licenziamento"}
    date: datetime.date = field(kw_only=False)
    job: str
    id: str | None = None
    recorded_at: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            job: str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PrestazioneFine(Labelled):
    """An event of type ``prestazione_fine``.

    Attributes:
        date: The day on which it happened.
        benefit: The benefit.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "prestazione_fine"
    _labels: ClassVar[dict[str, str]] = {"en": "end of a benefit", "it": "fine della prestazione"}
    date: datetime.date = field(kw_only=False)
    benefit: Benefit
    id: str | None = None
    recorded_at: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            benefit: Benefit | str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class PrestazioneInizio(Labelled):
    """An event of type ``prestazione_inizio``.

    Attributes:
        date: The day on which it happened.
        benefit: The benefit.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        hours_cut_percent: Support during employment: the share of the working time of twelve months that is cut, 0
            to 100.
        monthly_amount: Its monthly amount.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "prestazione_inizio"
    _labels: ClassVar[dict[str, str]] = {"en": "start of a benefit", "it": "inizio della prestazione"}
    date: datetime.date = field(kw_only=False)
    benefit: Benefit
    id: str | None = None
    recorded_at: datetime.date | None = None
    hours_cut_percent: Decimal | None = None
    monthly_amount: Decimal | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            benefit: Benefit | str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            hours_cut_percent: Decimal | float | str | None = None,
            monthly_amount: Decimal | float | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Profilazione(Labelled):
    """An event of type ``profilazione``.

    Attributes:
        date: The day on which it happened.
        scheme: Its scale.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        class_: The class.
        index: The index, 0 to 1.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "profilazione"
    _labels: ClassVar[dict[str, str]] = {"en": "profile", "it": "profilazione"}
    date: datetime.date = field(kw_only=False)
    scheme: Scheme
    id: str | None = None
    recorded_at: datetime.date | None = None
    class_: int | str | None = None
    index: Decimal | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            scheme: Scheme | str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            class_: int | str | None = None,
            index: Decimal | float | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RapportoFine(Labelled):
    """An event of type ``rapporto_fine``.

    Attributes:
        date: The day on which it happened.
        job: The job.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        cause: Why it ended.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "rapporto_fine"
    _labels: ClassVar[dict[str, str]] = {"en": "end of a job", "it": "fine del rapporto di lavoro"}
    date: datetime.date = field(kw_only=False)
    job: str
    id: str | None = None
    recorded_at: datetime.date | None = None
    cause: str | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            job: str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            cause: str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RapportoInizio(Labelled):
    """An event of type ``rapporto_inizio``.

    Attributes:
        date: The day on which it happened.
        job: The name of the job in later events.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        agency: Whether the employer is an agency that supplies the worker to others; only with a contract-type code
            of ordinary work, such as ``A.01.00``, which then means agency work.
        annual_income: Subordinate and assimilated work: the taxable pay that the job gives in a full year, whatever
            its agreed length, net of the worker's social contributions. Self-employed work: the income forecast for the
            tax year.
        availability_duty: Intermittent work: whether the worker must answer a call (availability allowance).
        cob: Its contract-type code of the Comunicazioni Obbligatorie; either this or ``kind`` is given.
        employer: The employer.
        end: The agreed last day, included; absent if none is agreed. A day after 2199-12-31, such as 9999-12-31,
            means "no end".
        gross_annual_pay: The gross pay of a full year, if no annual income is given; not for self-employed work
            (STATO-29).
        kind: Its kind; either this or ``cob`` is given.
        monthly_pay: The monthly pay, if no pay of a year is given.
        months_per_year: The number of months of pay in a year, 1 to 16.
        pay_basis: Whether the monthly pay is taxable or gross; if absent, ``imponibile``.
        placement: The scheme under which the person was placed in this job; if absent, none is known.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "rapporto_inizio"
    _labels: ClassVar[dict[str, str]] = {"en": "start of a job", "it": "inizio del rapporto di lavoro"}
    date: datetime.date = field(kw_only=False)
    job: str
    id: str | None = None
    recorded_at: datetime.date | None = None
    agency: bool | None = None
    annual_income: Decimal | None = None
    availability_duty: bool | None = None
    cob: str | None = None
    employer: str | None = None
    end: datetime.date | None = None
    gross_annual_pay: Decimal | None = None
    kind: JobKind | None = None
    monthly_pay: Decimal | None = None
    months_per_year: int | None = None
    pay_basis: PayBasis | None = None
    placement: Placement | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            job: str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            agency: bool | None = None,
            annual_income: Decimal | float | str | None = None,
            availability_duty: bool | None = None,
            cob: str | None = None,
            employer: str | None = None,
            end: datetime.date | str | None = None,
            gross_annual_pay: Decimal | float | str | None = None,
            kind: JobKind | str | None = None,
            monthly_pay: Decimal | float | str | None = None,
            months_per_year: int | None = None,
            pay_basis: PayBasis | str | None = None,
            placement: Placement | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RapportoProroga(Labelled):
    """An event of type ``rapporto_proroga``.

    Attributes:
        date: The day on which it happened.
        job: The job.
        end: The new last day, included; a day after 2199-12-31 means "no end".
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "rapporto_proroga"
    _labels: ClassVar[dict[str, str]] = {"en": "extension of a job", "it": "proroga del rapporto di lavoro"}
    date: datetime.date = field(kw_only=False)
    job: str
    end: datetime.date
    id: str | None = None
    recorded_at: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            job: str,
            end: datetime.date | str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RapportoTrasformazione(Labelled):
    """An event of type ``rapporto_trasformazione``.

    Attributes:
        date: The day on which it happened.
        job: The job.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        cob: The new contract-type code of the Comunicazioni Obbligatorie; either this or ``kind`` is given.
        end: The new last day, included, if one is agreed; a day after 2199-12-31 means "no end".
        kind: The new kind; either this or ``cob`` is given.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "rapporto_trasformazione"
    _labels: ClassVar[dict[str, str]] = {"en": "transformation of a job", "it": "trasformazione del rapporto di lavoro"}
    date: datetime.date = field(kw_only=False)
    job: str
    id: str | None = None
    recorded_at: datetime.date | None = None
    cob: str | None = None
    end: datetime.date | None = None
    kind: JobKind | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            job: str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            cob: str | None = None,
            end: datetime.date | str | None = None,
            kind: JobKind | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RapportoVariazione(Labelled):
    """An event of type ``rapporto_variazione``.

    Attributes:
        date: The day on which it happened.
        job: The job.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        annual_income: From now on: the taxable pay of a full year, or the forecast of the tax year for self-
            employed work.
        gross_annual_pay: The gross pay of a full year from now on, if no annual income is given; not for self-
            employed work (STATO-29).
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "rapporto_variazione"
    _labels: ClassVar[dict[str, str]] = {"en": "change of income", "it": "variazione del reddito"}
    date: datetime.date = field(kw_only=False)
    job: str
    id: str | None = None
    recorded_at: datetime.date | None = None
    annual_income: Decimal | None = None
    gross_annual_pay: Decimal | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            job: str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            annual_income: Decimal | float | str | None = None,
            gross_annual_pay: Decimal | float | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Revoca(Labelled):
    """An event of type ``revoca``.

    Attributes:
        date: The day on which it happened.
        cause: Why.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "revoca"
    _labels: ClassVar[dict[str, str]] = {"en": "withdrawal of the DID", "it": "revoca della DID"}
    date: datetime.date = field(kw_only=False)
    cause: Cause
    id: str | None = None
    recorded_at: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            cause: Cause | str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Ripristino(Labelled):
    """An event of type ``ripristino``.

    Attributes:
        date: The day on which it happened.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        seniority: Whether the earlier seniority is restored; if absent, no.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "ripristino"
    _labels: ClassVar[dict[str, str]] = {"en": "restoration of the status", "it": "ripristino dello stato"}
    date: datetime.date = field(kw_only=False)
    id: str | None = None
    recorded_at: datetime.date | None = None
    seniority: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            seniority: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Sanzione(Labelled):
    """An event of type ``sanzione``.

    Attributes:
        date: The day on which it happened.
        measure: The measure.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        loses_status: Whether the state is lost; if absent, yes for a ``decadenza`` and no for a ``decurtazione``.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "sanzione"
    _labels: ClassVar[dict[str, str]] = {"en": "sanction", "it": "sanzione"}
    date: datetime.date = field(kw_only=False)
    measure: RecordedMeasure
    id: str | None = None
    recorded_at: datetime.date | None = None
    loses_status: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            measure: RecordedMeasure | str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            loses_status: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Servizio(Labelled):
    """An event of type ``servizio``.

    Attributes:
        date: The day on which it happened.
        code: Its code, such as ``D1``.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        end: Its last day, included; absent where it is open. A day after 2199-12-31, such as 9999-12-31, stands for
            none.
        public_body: E1 and E2: whether the employer is a public administration that requests a selection (art. 16
            L. 56/1987); if absent, no.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "servizio"
    _labels: ClassVar[dict[str, str]] = {"en": "service given", "it": "servizio erogato"}
    date: datetime.date = field(kw_only=False)
    code: str
    id: str | None = None
    recorded_at: datetime.date | None = None
    end: datetime.date | None = None
    public_body: bool | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            code: str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            end: datetime.date | str | None = None,
            public_body: bool | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Siisl(Labelled):
    """An event of type ``siisl``.

    Attributes:
        date: The day on which it happened.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "siisl"
    _labels: ClassVar[dict[str, str]] = {"en": "registration on SIISL", "it": "iscrizione al SIISL"}
    date: datetime.date = field(kw_only=False)
    id: str | None = None
    recorded_at: datetime.date | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
        ) -> None: ...


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Violazione(Labelled):
    """An event of type ``violazione``.

    Attributes:
        date: The day on which it happened.
        violation: Which.
        id: The caller's name for it.
        recorded_at: The day on which the office recorded it; if absent, its own date.
        found_on: The day on which the violation was found, not before it; absent, the day of the violation.
        justified: Whether the person had a justified reason; if absent, no.
        missed_hours_percent: The share of the course's hours that were missed, 0 to 100; required for
            ``formazione`` under ``cigs``.
        own_municipality: Whether the offer was in the person's own municipality (COVID-40); if absent, no.
        protected_household: Whether the household is one of L. 234/2021 art. 1 c. 77, for ``offerta`` under ``rdc``
            in 2022; if absent, no.
        received: The day on which the person received the decision, not before the violation; absent, no deadline
            for the appeal is given.
        renewal: Whether the benefit was renewed, for ``offerta`` under ``rdc``; if absent, no.
        treatment_months: All the months of the treatment, for ``cigs``; if absent, the amount is not known.
    """

    _tag: ClassVar[str] = "type"
    type: ClassVar[str] = "violazione"
    _labels: ClassVar[dict[str, str]] = {"en": "violation of a duty", "it": "violazione di un obbligo"}
    date: datetime.date = field(kw_only=False)
    violation: Violation
    id: str | None = None
    recorded_at: datetime.date | None = None
    found_on: datetime.date | None = None
    justified: bool | None = None
    missed_hours_percent: Decimal | None = None
    own_municipality: bool | None = None
    protected_household: bool | None = None
    received: datetime.date | None = None
    renewal: bool | None = None
    treatment_months: int | None = None

    if TYPE_CHECKING:

        def __init__(
            self,
            date: datetime.date | str,
            *,
            violation: Violation | str,
            id: str | None = None,
            recorded_at: datetime.date | str | None = None,
            found_on: datetime.date | str | None = None,
            justified: bool | None = None,
            missed_hours_percent: Decimal | float | str | None = None,
            own_municipality: bool | None = None,
            protected_household: bool | None = None,
            received: datetime.date | str | None = None,
            renewal: bool | None = None,
            treatment_months: int | None = None,
        ) -> None: ...


Event: TypeAlias = (
    Did
    | DomandaPrestazione
    | PrestazioneInizio
    | PrestazioneFine
    | PreavvisoLicenziamento
    | RapportoInizio
    | RapportoProroga
    | RapportoTrasformazione
    | RapportoVariazione
    | RapportoFine
    | GiornateLavorate
    | Revoca
    | ContattoCpi
    | Convocazione
    | Colloquio
    | Profilazione
    | Patto
    | Fabbisogno
    | Servizio
    | Siisl
    | Violazione
    | Sanzione
    | Adr
    | AttivitaSap
    | PreavvisoRevocato
    | CambioDatore
    | AnnullamentoDid
    | Ripristino
)
"""A fact with its day."""
