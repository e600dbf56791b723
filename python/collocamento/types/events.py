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
    """A phase of the assegno di ricollocazione: issue, choice of the service, end (art. 23 D.Lgs. 150/2015). From the
    choice to the end the patto is suspended (ADR-PSP). If no service is chosen within the term from the issue, the
    status and the benefit are lost; under the RdC the benefit only (ADR-2M). Its type is ``adr``.

    In Italian: Una fase dell'assegno di ricollocazione: rilascio, scelta del servizio, fine (art. 23 D.Lgs. 150/2015).
    Dalla scelta alla fine il patto è sospeso (ADR-PSP). Se entro il termine dal rilascio non è scelto un servizio, si
    perdono lo stato e la prestazione; nel RdC solo la prestazione (ADR-2M).

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
    """A DID is annulled, because it should not have been registered. It counts as if it had never been submitted: its
    state and its seniority go. Its type is ``annullamento_did``.

    In Italian: Una DID è annullata, perché non andava registrata. Vale come se non fosse mai stata resa: il suo stato e
    la sua anzianità vengono meno.

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
    """An active measure as the SAP records it, with the codes of the SAP. The state does not change. ``sap.build``
    writes it into section 6 of the SAP. Its type is ``attivita_sap``.

    In Italian: Una politica attiva come la registra la SAP, con i codici della SAP. Lo stato non cambia. ``sap.build``
    la scrive nella sezione 6 della SAP.

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
    """A job continues under another employer, as in a merger or the transfer of a business. The state does not change:
    the count of days, the income and the start of the job stay as they are. Its type is ``cambio_datore``.

    In Italian: Un rapporto prosegue con un altro datore, come in una fusione o in un trasferimento d'azienda. Lo stato
    non cambia: il conteggio dei giorni, il reddito e l'inizio del rapporto restano quelli.

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
    """An interview between the person and the office takes place. The state does not change. It meets the deadlines for
    an interview, and for the service that it names. Its type is ``colloquio``.

    In Italian: Si svolge un colloquio tra la persona e l'ufficio. Lo stato non cambia. Rispetta le scadenze per un
    colloquio, e per il servizio che indica.

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
    """The person contacts the Centro per l'Impiego, without a summons. The state does not change. It meets the deadline
    of the person to contact the office for the patto (TERM-CPI-30, TERM-CPI-15). Its type is ``contatto_cpi``.

    In Italian: La persona contatta il Centro per l'Impiego, senza una convocazione. Lo stato non cambia. Rispetta il
    termine della persona per contattare l'ufficio per il patto (TERM-CPI-30, TERM-CPI-15).

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
    """The Centro per l'Impiego summons the person to an appointment. The state does not change. An absence can be
    sanctioned only if the channel and the notice of the summons allow it (``conditionality.convocation``). Its type is
    ``convocazione``.

    In Italian: Il Centro per l'Impiego convoca la persona a un appuntamento. Lo stato non cambia. Un'assenza si può
    sanzionare solo se il canale e il preavviso della convocazione lo permettono (``conditionality.convocation``).

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
    """The person declares to be immediately available for work (*dichiarazione di immediata disponibilità*, art. 19 c.
    1 D.Lgs. 150/2015). From its day the person is ``disoccupato``, or ``conservazione`` with work within the income
    limits, or ``a_rischio`` after a notice of dismissal; seniority starts. It is refused during work above the limits,
    while a DID is active, and during the bar after a sanction (STATO-18). Its type is ``did``.

    In Italian: La persona dichiara l'immediata disponibilità al lavoro (art. 19 c. 1 D.Lgs. 150/2015). Dal suo giorno
    la persona è ``disoccupato``, o ``conservazione`` con un lavoro entro i limiti di reddito, o ``a_rischio`` dopo un
    preavviso di licenziamento; l'anzianità inizia. È rifiutata durante un lavoro sopra i limiti, mentre una DID è
    attiva e durante il divieto dopo una sanzione (STATO-18).

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
    """The person claims a benefit. A claim for NASpI, DIS-COLL, ASpI or mobilità counts as a DID on its day (STATO-02).
    A claim for another benefit does not change the state. Its type is ``domanda_prestazione``.

    In Italian: La persona presenta la domanda di una prestazione. La domanda di NASpI, DIS-COLL, ASpI o mobilità vale
    come DID nel suo giorno (STATO-02). La domanda di un'altra prestazione non cambia lo stato.

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
    """The office records which services the person needs. The state does not change. It opens the services of the
    catalogue that require a recorded need. Its type is ``fabbisogno``.

    In Italian: L'ufficio registra di quali servizi la persona ha bisogno. Lo stato non cambia. Apre i servizi del
    catalogo che richiedono un fabbisogno registrato.

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
    """Days worked in an intermittent job, or in occasional farm work. In an intermittent job above the limit, without a
    duty to answer calls, only these days suspend the status (STATO-16). In farm work they count toward the days of the
    year without effect (STATO-17). Its type is ``giornate_lavorate``.

    In Italian: Giorni lavorati in un rapporto intermittente, o di lavoro occasionale agricolo. In un rapporto
    intermittente sopra il limite, senza obbligo di risposta, solo questi giorni sospendono lo stato (STATO-16). Nel
    lavoro agricolo contano per i giorni dell'anno senza effetto (STATO-17).

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
    """The person and the service sign a patto di servizio (art. 20 D.Lgs. 150/2015). The state does not change. It
    meets the deadlines for the patto and opens the services that require one; from then on contacts are due as often as
    agreed (TERM-CONTATTI). Its type is ``patto``.

    In Italian: La persona e il servizio firmano un patto di servizio (art. 20 D.Lgs. 150/2015). Lo stato non cambia.
    Rispetta le scadenze per il patto e apre i servizi che lo richiedono; da allora i contatti sono dovuti con la
    frequenza concordata (TERM-CONTATTI).

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
    """The worker receives the notice of a dismissal (art. 19 c. 4 D.Lgs. 150/2015). The state does not change by
    itself: a DID submitted from then on, while the job still runs, makes the person ``a_rischio`` (STATO-03). Its type
    is ``preavviso_licenziamento``.

    In Italian: Il lavoratore riceve il preavviso di un licenziamento (art. 19 c. 4 D.Lgs. 150/2015). Da solo non cambia
    lo stato: una DID resa da allora, mentre il rapporto dura ancora, rende la persona ``a_rischio`` (STATO-03).

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
    """A notice of dismissal is withdrawn (art. 19 c. 4 D.Lgs. 150/2015). A DID submitted during the notice becomes void
    (STATO-34). Its type is ``preavviso_revocato``.

    In Italian: Un preavviso di licenziamento è revocato (art. 19 c. 4 D.Lgs. 150/2015). Cade la DID resa durante il
    preavviso (STATO-34).

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
    """The last day for which a benefit is paid; a suspension is no end. The state does not change. From the day after,
    a violation has no sanction under that benefit. Its type is ``prestazione_fine``.

    In Italian: L'ultimo giorno per cui una prestazione è pagata; una sospensione non è una fine. Lo stato non cambia.
    Dal giorno dopo una violazione non ha sanzioni per quella prestazione.

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
    """The first day of a benefit. The state does not change. From then on the duties of that benefit hold: its
    deadlines, its sanctions and its rules on offers. Its type is ``prestazione_inizio``.

    In Italian: Il primo giorno di una prestazione. Lo stato non cambia. Da allora valgono gli obblighi di quella
    prestazione: le sue scadenze, le sue sanzioni e le sue regole sulle offerte.

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
    """The profile of the person is made, or made anew (art. 19 c. 5 and 6 D.Lgs. 150/2015). The state does not change.
    The next update is due 90 days later (TERM-PROF-90), and the class points to services. Its type is ``profilazione``.

    In Italian: Il profilo della persona è fatto, o rifatto (art. 19 c. 5 e 6 D.Lgs. 150/2015). Lo stato non cambia.
    L'aggiornamento seguente è dovuto dopo 90 giorni (TERM-PROF-90), e la classe porta ai servizi.

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
    """The last day worked in a job; a fixed-term job that ends on its agreed day needs none. From the day after,
    without other work, a person whose status was suspended, kept or at risk is ``disoccupato`` (STATO-03, STATO-08,
    STATO-23). A lost status does not come back. Its type is ``rapporto_fine``.

    In Italian: L'ultimo giorno lavorato di un rapporto; un rapporto a termine che finisce nel giorno pattuito non ne ha
    bisogno. Dal giorno dopo, senza altro lavoro, chi aveva lo stato sospeso, conservato o a rischio è ``disoccupato``
    (STATO-03, STATO-08, STATO-23). Uno stato decaduto non ritorna.

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
    """The first day of a job. With an income within the limit the status is kept, ``conservazione`` (STATO-09). Above
    it, or if the income is not known, subordinate work suspends the status, ``sospeso`` (STATO-06, STATO-24), and other
    work ends it, ``decaduto`` (STATO-10). Some kinds have no effect (STATO-17). Its type is ``rapporto_inizio``.

    In Italian: Il primo giorno di un rapporto di lavoro. Con un reddito entro il limite lo stato si conserva,
    ``conservazione`` (STATO-09). Oltre il limite, o se il reddito non è noto, il lavoro subordinato sospende lo stato,
    ``sospeso`` (STATO-06, STATO-24), e l'altro lavoro lo fa decadere, ``decaduto`` (STATO-10). Alcuni tipi non hanno
    effetto (STATO-17).

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
    """The agreed last day of a job becomes a later one. The same job goes on, with the same count of days of suspension
    (STATO-07). Its day is the old last day. Its type is ``rapporto_proroga``.

    In Italian: L'ultimo giorno pattuito di un rapporto diventa un giorno successivo. Lo stesso rapporto prosegue, con
    lo stesso conteggio dei giorni di sospensione (STATO-07). Il suo giorno è il vecchio ultimo giorno.

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
    """The kind of a job changes, as from fixed-term to open-ended. The same job goes on, with the same count of days of
    suspension (STATO-07); from its day the limit of the new kind applies (STATO-12). Its type is
    ``rapporto_trasformazione``.

    In Italian: Il tipo di un rapporto cambia, come da tempo determinato a tempo indeterminato. Lo stesso rapporto
    prosegue, con lo stesso conteggio dei giorni di sospensione (STATO-07); dal suo giorno si applica il limite del
    nuovo tipo (STATO-12).

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
    """The expected income of a job changes, and the job goes on. From its day the new income is compared with the
    limit: above it the status is suspended (STATO-21) or lost (STATO-10), within it the status is kept. Its type is
    ``rapporto_variazione``.

    In Italian: Il reddito previsto di un rapporto cambia, e il rapporto prosegue. Dal suo giorno si confronta con il
    limite il nuovo reddito: oltre il limite lo stato è sospeso (STATO-21) o decade (STATO-10), entro il limite si
    conserva.

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
    """The person withdraws the DID, or it ends by a pension, by death or with the right to work. From its day the state
    is ``revocato``; a new DID may be submitted, and seniority starts again from 1 (STATO-19). Its type is ``revoca``.

    In Italian: La persona revoca la DID, o questa cessa per pensione, decesso o perdita del diritto a lavorare. Dal suo
    giorno lo stato è ``revocato``; si può rendere una nuova DID, e l'anzianità riparte da 1 (STATO-19).

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
    """The office undoes the loss of the status for inactivity, if a regional rule sets a term for it (STATO-35). Within
    the term the person is ``disoccupato`` again, with the earlier seniority if ``seniority`` is true. Its type is
    ``ripristino``.

    In Italian: L'ufficio annulla la perdita dello stato per inattività, se una regola regionale dà un termine
    (STATO-35). Entro il termine la persona è di nuovo ``disoccupato``, con l'anzianità precedente se ``seniority`` è
    true.

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
    """A measure that the office has adopted, where the violation behind it is not on record. A ``decadenza`` ends the
    status, ``decaduto``, unless ``loses_status`` is false, and bars a new DID for two months (COND-09). A
    ``decurtazione`` leaves it as it is. Its type is ``sanzione``.

    In Italian: Una misura che l'ufficio ha adottato, se la violazione che ne è la causa non è registrata. Una
    ``decadenza`` fa cessare lo stato, ``decaduto``, se ``loses_status`` non è false, e vieta una nuova DID per due mesi
    (COND-09). Una ``decurtazione`` lo lascia com'è.

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
    """A service of the catalogue is given. The state does not change. It meets the deadlines of that service and opens
    those that come after it. Its type is ``servizio``.

    In Italian: È erogato un servizio del catalogo. Lo stato non cambia. Rispetta le scadenze di quel servizio e apre
    quelli che vengono dopo.

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
    """The person completes the PAD (digital activation agreement) and the CV on the platform SIISL (art. 25 DL
    60/2024). The state does not change. It meets the deadline of those who receive NASpI or DIS-COLL (TERM-SIISL-15).
    Its type is ``siisl``.

    In Italian: La persona compila il PAD (patto di attivazione digitale) e il CV sulla piattaforma SIISL (art. 25 DL
    60/2024). Lo stato non cambia. Rispetta il termine di chi percepisce NASpI o DIS-COLL (TERM-SIISL-15).

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
    """The person violates a duty: an appointment, a course, an offer, the patto, a report (art. 21 D.Lgs. 150/2015 and
    the laws on each benefit). The sanction follows from the benefit of that day and from earlier violations. Where it
    is the loss of the status, the person is ``decaduto`` from that day, and a new DID is barred for two months
    (COND-09). Without a benefit, or with a justified reason, nothing follows. Its type is ``violazione``.

    In Italian: La persona viola un obbligo: un appuntamento, un corso, un'offerta, il patto, una comunicazione (art. 21
    D.Lgs. 150/2015 e le leggi sulle singole prestazioni). La sanzione dipende dalla prestazione di quel giorno e dalle
    violazioni precedenti. Se è la decadenza dallo stato, la persona è ``decaduto`` da quel giorno, e una nuova DID è
    vietata per due mesi (COND-09). Senza una prestazione, o con un giustificato motivo, non segue nulla.

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
