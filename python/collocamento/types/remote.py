"""The types of the chapter `remote`. Written by `generate.py` from the schemas."""

from __future__ import annotations

from dataclasses import dataclass, field

from collocamento._runtime.record import Record
from collocamento._runtime.wire import Word
from collocamento.types.common import Assumption, MissingElement, Problem, TraceStep

__all__ = [
    "Provider",
    "ProviderKind",
    "RemoteChannel",
    "RemoteCheck",
    "RemoteInvitation",
    "RemoteMode",
    "RemoteReason",
    "RemoteRequest",
    "RemoteService",
    "RequestChannel",
    "RequestContent",
]


class ProviderKind(Word):
    """The provider of a service."""

    CPI = "cpi", "Centro per l'Impiego", "Centro per l'Impiego", "A Centro per l'Impiego."
    ACCREDITATO = "accreditato", "operatore accreditato", "accredited operator", "An accredited operator."


class RemoteChannel(Word):
    """How a service at a distance is given."""

    VIDEO = "video", "in video colloquio", "by video call", "By video call."
    TELEFONO = "telefono", "per telefono", "by telephone", "By telephone alone."
    EMAIL = "email", "per posta elettronica", "by e-mail", "By e-mail."


class RemoteMode(Word):
    """How a service is to be given."""

    PRESENZA = "presenza", "in presenza", "in presence", "In presence."
    TELEFONO = "telefono", "per telefono", "by telephone", "By telephone."
    VIDEO = "video", "in video colloquio", "by video call", "By video call."
    EMAIL = "email", "per posta elettronica", "by e-mail", "By e-mail."


class RemoteReason(Word):
    """Why an appointment is requested."""

    NASPI = "naspi", "pratiche NASpI", "NASpI formalities", "NASpI formalities."
    ISCRIZIONE = (
        "iscrizione",
        "iscrizione e adempimenti collegati",
        "registration and what follows",
        "Registration and what follows.",
    )
    GOL = "gol", "adesione a GOL", "joining GOL", "Joining GOL."
    ORIENTAMENTO = (
        "orientamento",
        "colloquio di orientamento e preselezione",
        "guidance and preselection interview",
        "Guidance and preselection interview.",
    )
    DOCUMENTI = "documenti", "SAP o altri documenti", "SAP or other documents", "SAP or other documents."
    TIROCINI = "tirocini", "tirocini", "tirocini", "Tirocini."
    AVVISI_ART31 = (
        "avvisi_art31",
        "adesione ad avvisi art. 31 Reg. 7/R/2004",
        "joining notices under art. 31 Reg. 7/R/2004",
        "Joining notices under art. 31 Reg. 7/R/2004.",
    )
    CURRICULUM = "curriculum", "redazione del curriculum", "writing a CV", "Writing a CV."
    RICERCA_LAVORO = "ricerca_lavoro", "ricerca di lavoro", "job search", "Job search."
    ALTRO = "altro", "altro motivo", "another reason", "Another reason."


class RemoteService(Word):
    """A service that may be given at a distance."""

    INFORMAZIONE = "informazione", "informazione", "information", "Information on the services (Umbria's card A1)."
    DID = "did", "supporto alla DID", "support in giving the DID", "Support in giving the DID."
    ASSESSMENT = "assessment", "assessment", "assessment", "Assessment."
    PSP = "psp", "patto di servizio", "patto di servizio", "Preparing and signing the patto di servizio."
    SPECIALISTICO = (
        "specialistico",
        "servizio specialistico",
        "specialised service",
        "A specialised service after the patto.",
    )
    COLLOQUIO = "colloquio", "colloquio", "interview", "An interview."
    SAP = (
        "sap",
        "rilascio della SAP o di altro documento",
        "release of the SAP or of another document",
        "Release of the scheda anagrafico-professionale or of another document.",
    )
    NASPI = "naspi", "pratiche NASpI", "NASpI formalities", "NASpI formalities."
    GOL = "gol", "adesione a GOL", "joining GOL", "Joining GOL."
    TIROCINI = "tirocini", "tirocini", "tirocini", "The start of a tirocinio."
    AVVISI_ART31 = (
        "avvisi_art31",
        "adesione ad avvisi art. 31 Reg. 7/R/2004",
        "joining notices under art. 31 Reg. 7/R/2004",
        "Joining notices under art. 31 Reg. 7/R/2004.",
    )


class RequestChannel(Word):
    """How an appointment is requested."""

    EMAIL = "email", "per posta elettronica", "by e-mail", "By e-mail."
    TELEFONO = "telefono", "per telefono", "by telephone", "By telephone."
    PORTALE = "portale", "sul portale", "on the portal", "On the portal."


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Provider(Record):
    """The provider of the service.

    Attributes:
        kind: A Centro per l'Impiego or an accredited operator.
        identified: Whether an accredited operator's staff are identified by their credentials, for the whole
            activity.
        partnership: Whether an accredited operator has a partnership agreement; if absent, it is assumed to exist,
            with a warning.
    """

    kind: ProviderKind
    identified: bool | None = None
    partnership: bool | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RemoteCheck(Record):
    """Whether a service may be provided at a distance.

    Attributes:
        in_scope: Whether the region's text covers the service; if it does not, it neither allows nor forbids it.
        allowed: Whether it may be provided at a distance; null if that is not known, or out of scope.
        mode: How it must be provided: as requested, or in person; null if that is not known, or out of scope.
        send_link: Whether the e-mail with appointment and link may be sent (DIST-TOS-LINK); null if that is not
            known, or if no rule makes it depend on the checks.
        to_sign: The documents that may go to signature at the end: after an interview all of them, or one (DIST-
            TOS-DOC).
        workflows: The workflows by which the document may be signed remotely, one of which is enough (DIST-LOM-
            PSP).
        problems: Each requirement that is not met, or is not known to be met.
        warnings: Further information for the operator.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    in_scope: bool
    allowed: bool | None
    mode: RemoteMode | None
    send_link: bool | None
    to_sign: tuple[str, ...]
    workflows: tuple[str, ...]
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RemoteInvitation(Record):
    """Whether an invitation contains what it must.

    Attributes:
        in_scope: Whether the region's text says what an invitation for that day contains.
        complete: Whether nothing is missing; null out of scope.
        missing: What is missing, in the order of the text.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    in_scope: bool
    complete: bool | None
    missing: tuple[MissingElement, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RemoteRequest(Record):
    """Whether a request for an appointment can be accepted.

    Attributes:
        in_scope: Whether the region's text says how an appointment is requested on that day.
        complete: Whether nothing prevents it; null out of scope, or if it depends on the reason and the reason is
            not known.
        missing: What is missing in an e-mail.
        problems: Other obstacles.
        warnings: Information for the operator.
        rules: The rules applied: ids, sorted, each once.
        assumptions: What the answer assumes, each once, by field; absent if there are no assumptions.
        trace: The steps that led to the answer, if requested.
    """

    in_scope: bool
    complete: bool | None
    missing: tuple[MissingElement, ...]
    problems: tuple[Problem, ...]
    warnings: tuple[Problem, ...]
    rules: tuple[str, ...]
    assumptions: tuple[Assumption, ...] = ()
    trace: tuple[TraceStep, ...] | None = None


@dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class RequestContent(Record):
    """The content of an e-mail that requests an appointment. An empty text counts as absent.

    Attributes:
        codice_fiscale: Codice fiscale.
        family_name: Family name.
        first_name: First name.
        phone: Telephone.
        subject: Subject of the request.
    """

    codice_fiscale: str | None = field(default=None, repr=False)
    family_name: str | None = field(default=None, repr=False)
    first_name: str | None = field(default=None, repr=False)
    phone: str | None = field(default=None, repr=False)
    subject: str | None = None
