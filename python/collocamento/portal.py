"""The operations of the chapter `portal`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento._runtime.nothing import Nothing
from collocamento._runtime.wire import JsonObject
from collocamento.types.common import PortalAction
from collocamento.types.portal import (
    ActivityList,
    Application,
    AppointmentKind,
    BookedAppointment,
    ChosenCv,
    Course,
    CvField,
    CvFile,
    CvRecord,
    HeldInterview,
    InterviewMode,
    ListedActivity,
    ListedCv,
    Method,
    Offer,
    OfferRequirement,
    Phase,
    PortalAccess,
    PortalActivities,
    PortalApplication,
    PortalApplications,
    PortalAppointment,
    PortalAppointments,
    PortalCv,
    PortalCvRequest,
    PortalCvRequests,
    PortalCvSearch,
    PortalCvs,
    PortalGg,
    PortalHelpdesk,
    PortalInterview,
    PortalOfferSearch,
    PortalProcess,
    PortalSlots,
    ReceivedRequest,
    Registration,
    Replacement,
    SentApplication,
    Slot,
    StoredCv,
    TrainingList,
    Uploader,
)

__all__ = [
    "access",
    "activities",
    "application",
    "applications",
    "appointment",
    "appointments",
    "cv",
    "cv_request",
    "cv_requests",
    "cv_search",
    "cvs",
    "gg",
    "helpdesk",
    "interview",
    "offer_search",
    "process",
    "slots",
    "training",
]


def access(
    *,
    date: datetime.date | str,
    activated: bool | None = None,
    app: bool | None = None,
    data: Registration | Mapping[str, Any] | None = None,
    facts: JsonObject | Mapping[str, Any] | None = None,
    function: str | None = None,
    identity_active: bool | None = None,
    method: Method | str | None = None,
    phase: Phase | str | None = None,
    reader: bool | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalAccess:
    """Whether a person has access.

    The operation ``portal.access``. A person who wants to use the portal.

    Args:
        date: The day.
        activated: Whether the account has been activated through the e-mailed link.
        app: Whether the person has the app of the CIE on the telephone (PORT-MEZZI).
        data: The data given at registration; if absent, they are not checked.
        facts: Facts by their names: fields of the input, or facts that the rulebook declares.
        function: The function to use, by its name in the rulebook (``[[portal_function]]``); if absent, none in
            particular.
        identity_active: Whether the identity is active: the card of the CNS, the account of SPID (PORT-MEZZI).
        method: How the person is identified; may be absent only with a ``function``, for a visitor.
        phase: Whether the person registers or logs in; may be absent only with a ``function``, which then requires
            a login.
        reader: Whether the person has a reader of smart cards (PORT-MEZZI).
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "date": date,
        "activated": activated,
        "app": app,
        "data": data,
        "facts": facts,
        "function": function,
        "identity_active": identity_active,
        "method": method,
        "phase": phase,
        "reader": reader,
    }
    return ask(PortalAccess, "portal.access", given, explain, identify, rulebook)


def activities(
    *,
    as_of: datetime.date | str,
    list: ActivityList | str,
    activities: Sequence[ListedActivity | Mapping[str, Any]],
    interviews: Sequence[HeldInterview | Mapping[str, Any]] = (),
    joined: bool | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalActivities:
    """A list of activities.

    The operation ``portal.activities``. A list of activities to be read.

    Args:
        as_of: The day on which the list is read.
        list: The list.
        activities: The activities of the person, of any project; at most 10,000.
        interviews: The interviews, at most 10,000.
        joined: Whether the person has joined Garanzia Giovani; only for its list.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"as_of": as_of, "list": list, "activities": activities, "interviews": interviews, "joined": joined}
    return ask(PortalActivities, "portal.activities", given, explain, identify, rulebook)


def application(
    *,
    actions: Sequence[PortalAction | Mapping[str, Any]],
    activated: bool | None = None,
    cv: ChosenCv | Mapping[str, Any] | None = None,
    cv_uploaded: bool | None = None,
    facts: JsonObject | Mapping[str, Any] | None = None,
    offer: Offer | Mapping[str, Any] | None = None,
    offer_expiry: datetime.date | str | Nothing | None = None,
    registered: bool | None = None,
    requirements: Sequence[OfferRequirement | Mapping[str, Any]] = (),
    requirements_declared: bool | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalApplication:
    """An application after its actions.

    The operation ``portal.application``. An application to an offer of work.

    Args:
        actions: The actions done, in order; at most 1,000.
        activated: Whether the account is activated.
        cv: The CV that goes with it; a CV of the archive counts as uploaded.
        cv_uploaded: Whether the citizen has uploaded a CV.
        facts: Facts of the process by their names: fields of an input, or facts that the rulebook declares.
        offer: The offer.
        offer_expiry: The last day of the offer, included; null if it has none. If absent, that of ``offer``.
        registered: Whether the person is registered on the portal.
        requirements: The requirements one by one; at most 100.
        requirements_declared: Whether the person declares to meet each requirement of the offer.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "actions": actions,
        "activated": activated,
        "cv": cv,
        "cv_uploaded": cv_uploaded,
        "facts": facts,
        "offer": offer,
        "offer_expiry": offer_expiry,
        "registered": registered,
        "requirements": requirements,
        "requirements_declared": requirements_declared,
    }
    return ask(PortalApplication, "portal.application", given, explain, identify, rulebook)


def applications(
    *,
    as_of: datetime.date | str,
    applications: Sequence[SentApplication | Mapping[str, Any]],
    from_: datetime.date | str | None = None,
    history: bool | None = None,
    outcome: str | None = None,
    to: datetime.date | str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalApplications:
    """The applications listed.

    The operation ``portal.applications``. The list of applications, with its filters (CAND-LISTA).

    Args:
        as_of: The day on which the list is read.
        applications: The applications, at most 10,000.
        from_: The first day; if absent, from the beginning.
        history: Whether concluded applications are listed too; if absent, no.
        outcome: Only those of this outcome; if absent, all.
        to: The last day, included; if absent, to the end.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "as_of": as_of,
        "applications": applications,
        "from_": from_,
        "history": history,
        "outcome": outcome,
        "to": to,
    }
    return ask(PortalApplications, "portal.applications", given, explain, identify, rulebook)


def appointment(
    *,
    kind: AppointmentKind | str,
    start: datetime.datetime | str,
    message: str | None = None,
    mode: InterviewMode | str | None = None,
    office: str | None = None,
    place: str | None = None,
    slot_free: bool | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalAppointment:
    """An appointment.

    The operation ``portal.appointment``. An appointment to book.

    Args:
        kind: Its kind.
        start: When it starts.
        message: The message to the Centro per l'Impiego, with the reason, if no slot is free.
        mode: How the interview is held.
        office: The Centro per l'Impiego.
        place: The desk, street, e-mail address and telephone, as the portal prints them.
        slot_free: Whether the slot is free; if absent, not known.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "kind": kind,
        "start": start,
        "message": message,
        "mode": mode,
        "office": office,
        "place": place,
        "slot_free": slot_free,
    }
    return ask(PortalAppointment, "portal.appointment", given, explain, identify, rulebook)


def appointments(
    *,
    as_of: datetime.datetime | str | datetime.date,
    appointments: Sequence[BookedAppointment | Mapping[str, Any]],
    from_: datetime.date | str | None = None,
    to: datetime.date | str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalAppointments:
    """The appointments listed.

    The operation ``portal.appointments``. The list of the citizen's own appointments, with its filters (APP-LISTA).

    Args:
        as_of: The day or the moment at which the list is read.
        appointments: The appointments, at most 10,000.
        from_: The first day; if absent, from the beginning.
        to: The last day, included; if absent, to the end.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"as_of": as_of, "appointments": appointments, "from_": from_, "to": to}
    return ask(PortalAppointments, "portal.appointments", given, explain, identify, rulebook)


def cv(
    *,
    file: CvFile | Mapping[str, Any],
    uploaded: datetime.datetime | str | datetime.date,
    as_of: datetime.date | str,
    applications: Sequence[Application | Mapping[str, Any]] = (),
    change: CvField | str | None = None,
    consent: bool | None = None,
    deleted_on: datetime.datetime | str | datetime.date | None = None,
    deletion_confirmed: bool | None = None,
    description: str | None = None,
    id: str | None = None,
    record: CvRecord | Mapping[str, Any] | None = None,
    replacements: Sequence[Replacement | Mapping[str, Any]] = (),
    territories: Sequence[str] = (),
    text_cleared: bool | None = None,
    updates: Sequence[datetime.datetime | str | datetime.date] = (),
    uploaded_by: Uploader | str | None = None,
    uses: Sequence[datetime.datetime | str | datetime.date] = (),
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalCv:
    """The status of a CV.

    The operation ``portal.cv``. A CV with its history. Anything after ``as_of`` is ignored.

    Args:
        file: The file.
        uploaded: The day of the upload, or its moment; not after ``as_of``.
        as_of: The day asked about.
        applications: Its uses for an application, with the offer; not before the upload.
        change: A field that the citizen wants to change.
        consent: Consent to search by companies and agencies; if absent, not known.
        deleted_on: When the citizen deleted it; not before the upload.
        deletion_confirmed: Whether the citizen confirmed the deletion; if absent, yes.
        description: The description that the citizen gave it.
        id: Its name in the archive.
        record: Its content; if absent, the answer does not say what a company sees of it.
        replacements: The files that replaced that of the upload; not before the upload.
        territories: Territories of interest; ``tutti`` for all.
        text_cleared: Whether an operator has cleared its texts for companies; if absent, no.
        updates: When it was updated; not before the upload.
        uploaded_by: Who uploaded it; if absent, not known.
        uses: When it was used in job search; not before the upload.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "file": file,
        "uploaded": uploaded,
        "as_of": as_of,
        "applications": applications,
        "change": change,
        "consent": consent,
        "deleted_on": deleted_on,
        "deletion_confirmed": deletion_confirmed,
        "description": description,
        "id": id,
        "record": record,
        "replacements": replacements,
        "territories": territories,
        "text_cleared": text_cleared,
        "updates": updates,
        "uploaded_by": uploaded_by,
        "uses": uses,
    }
    return ask(PortalCv, "portal.cv", given, explain, identify, rulebook)


def cv_request(
    *,
    actions: Sequence[PortalAction | Mapping[str, Any]],
    company: str | None = None,
    consent: bool | None = None,
    facts: JsonObject | Mapping[str, Any] | None = None,
    position: str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalCvRequest:
    """The state of a process after its actions.

    The operation ``portal.cv_request``. A company's request to see a CV.

    Args:
        actions: The actions done, in order; at most 1,000.
        company: The company, agency or professional.
        consent: The citizen's consent to searches of the CV (CV-CONS).
        facts: Facts of the process by their names: fields of an input, or facts that the rulebook declares.
        position: The job for which a person is sought.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"actions": actions, "company": company, "consent": consent, "facts": facts, "position": position}
    return ask(PortalCvRequest, "portal.cv_request", given, explain, identify, rulebook)


def cv_requests(
    *,
    as_of: datetime.date | str,
    requests: Sequence[ReceivedRequest | Mapping[str, Any]],
    from_: datetime.date | str | None = None,
    to: datetime.date | str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalCvRequests:
    """The requests listed.

    The operation ``portal.cv_requests``. The list of requests for a CV, with its filter (CV-RICH).

    Args:
        as_of: The day on which the list is read.
        requests: The requests, at most 1,000.
        from_: The first day; if absent, from the beginning.
        to: The last day, included; if absent, to the end.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"as_of": as_of, "requests": requests, "from_": from_, "to": to}
    return ask(PortalCvRequests, "portal.cv_requests", given, explain, identify, rulebook)


def cv_search(
    *,
    date: datetime.date | str,
    cvs: Sequence[ListedCv | Mapping[str, Any]],
    territory: str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalCvSearch:
    """What a company sees.

    The operation ``portal.cv_search``. A search by a company or an agency.

    Args:
        date: The day.
        cvs: The CVs, at most 1,000.
        territory: Only CVs with this territory of interest; if absent, all.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"date": date, "cvs": cvs, "territory": territory}
    return ask(PortalCvSearch, "portal.cv_search", given, explain, identify, rulebook)


def cvs(
    *,
    as_of: datetime.date | str,
    cvs: Sequence[StoredCv | Mapping[str, Any]],
    description: str | None = None,
    from_: datetime.date | str | None = None,
    to: datetime.date | str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalCvs:
    """The CVs listed.

    The operation ``portal.cvs``. The archive of a citizen's CVs, with its filters (CV-MULTI).

    Args:
        as_of: The day asked about.
        cvs: The CVs, at most 1,000.
        description: Words of the description, in any order; capitals and accents do not matter.
        from_: The first day of upload; if absent, from the beginning.
        to: The last day of upload, included; if absent, to the end.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"as_of": as_of, "cvs": cvs, "description": description, "from_": from_, "to": to}
    return ask(PortalCvs, "portal.cvs", given, explain, identify, rulebook)


def gg(
    *,
    date: datetime.date | str,
    birth_date: datetime.date | str | None = None,
    income_within_limits: bool | None = None,
    studying: bool | None = None,
    traineeship_or_civil_service: bool | None = None,
    working: bool | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalGg:
    """Whether a person may join.

    The operation ``portal.gg``. A person who wants to join. An absent fact is unknown, and never favourable.

    Args:
        date: The day on which the person joins.
        birth_date: Day of birth; not after ``date``.
        income_within_limits: Whether the income of the work is within the limits for the status of unemployment;
            then the work does not matter.
        studying: Whether the person is in school, or in training towards a qualification.
        traineeship_or_civil_service: Whether a traineeship or civil service is under way; if absent, none is
            assumed.
        working: Whether the person works.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "date": date,
        "birth_date": birth_date,
        "income_within_limits": income_within_limits,
        "studying": studying,
        "traineeship_or_civil_service": traineeship_or_civil_service,
        "working": working,
    }
    return ask(PortalGg, "portal.gg", given, explain, identify, rulebook)


def helpdesk(
    *,
    at: datetime.datetime | str,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalHelpdesk:
    """Whether the helpdesk answers.

    The operation ``portal.helpdesk``. A moment.

    Args:
        at: The moment.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"at": at}
    return ask(PortalHelpdesk, "portal.helpdesk", given, explain, identify, rulebook)


def interview(
    *,
    at: datetime.datetime | str,
    actions: Sequence[PortalAction | Mapping[str, Any]],
    application_sent: bool | None = None,
    company: str | None = None,
    facts: JsonObject | Mapping[str, Any] | None = None,
    offer: str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalInterview:
    """The state of a process after its actions.

    The operation ``portal.interview``. An online interview between a company and a candidate.

    Args:
        at: The first hour proposed for the interview.
        actions: The actions done, in order; at most 1,000.
        application_sent: Whether the person applied to the offer and the Centro per l'Impiego sent the application
            to the company.
        company: The company, agency or professional.
        facts: Facts of the process by their names: fields of an input, or facts that the rulebook declares.
        offer: The code of the offer.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "at": at,
        "actions": actions,
        "application_sent": application_sent,
        "company": company,
        "facts": facts,
        "offer": offer,
    }
    return ask(PortalInterview, "portal.interview", given, explain, identify, rulebook)


def offer_search(
    *,
    offers: Sequence[Offer | Mapping[str, Any]],
    area: str | None = None,
    code: str | None = None,
    comune: str | None = None,
    contract: str | None = None,
    date: datetime.date | str | None = None,
    office: str | None = None,
    province: str | None = None,
    qualification: str | None = None,
    region: str | None = None,
    type: str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalOfferSearch:
    """The offers found.

    The operation ``portal.offer_search``. A search for offers: each field that is given narrows it (OFF-CERCA).

    Args:
        offers: The offers, at most 10,000.
        area: The area of the Centro per l'Impiego in charge.
        code: The code of the offer.
        comune: The municipality of a place of work.
        contract: The contract: a code of the list ``offerte_contratti``.
        date: The day; if absent, the answer does not say which offers are open.
        office: The Centro per l'Impiego in charge.
        province: The province of a place of work.
        qualification: Words of the qualification or its description, in any order; capitals and accents do not
            matter.
        region: The region of a place of work.
        type: The type: a code of the list ``offerte_tipi``.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "offers": offers,
        "area": area,
        "code": code,
        "comune": comune,
        "contract": contract,
        "date": date,
        "office": office,
        "province": province,
        "qualification": qualification,
        "region": region,
        "type": type,
    }
    return ask(PortalOfferSearch, "portal.offer_search", given, explain, identify, rulebook)


def process(
    *,
    workflow: str,
    actions: Sequence[PortalAction | Mapping[str, Any]],
    activated: bool | None = None,
    facts: JsonObject | Mapping[str, Any] | None = None,
    registered: bool | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalProcess:
    """The state of a process after its actions.

    The operation ``portal.process``. A process of a workflow that is not about documents.

    Args:
        workflow: The workflow, such as ``registrazione``.
        actions: The actions done, in order; at most 1,000.
        activated: Whether the account is activated.
        facts: Facts of the process by their names: fields of an input, or facts that the rulebook declares.
        registered: Whether the person is registered on the portal.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"workflow": workflow, "actions": actions, "activated": activated, "facts": facts, "registered": registered}
    return ask(PortalProcess, "portal.process", given, explain, identify, rulebook)


def slots(
    *,
    kind: AppointmentKind | str,
    slots: Sequence[Slot | Mapping[str, Any]],
    area: str | None = None,
    from_: datetime.date | str | None = None,
    office: str | None = None,
    to: datetime.date | str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalSlots:
    """The free slots.

    The operation ``portal.slots``. A search for free slots (APP-POSTI).

    Args:
        kind: The kind of appointment.
        slots: The slots, at most 10,000.
        area: Only slots of this area; if absent, all.
        from_: The first day; if absent, from the beginning.
        office: Only slots of this Centro per l'Impiego; if absent, all.
        to: The last day, included; if absent, to the end.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"kind": kind, "slots": slots, "area": area, "from_": from_, "office": office, "to": to}
    return ask(PortalSlots, "portal.slots", given, explain, identify, rulebook)


def training(
    *,
    as_of: datetime.date | str,
    courses: Sequence[Course | Mapping[str, Any]],
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> TrainingList:
    """The list of courses.

    The operation ``portal.training``. The courses of a citizen.

    Args:
        as_of: The day on which the list is read.
        courses: The courses, at most 10,000.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"as_of": as_of, "courses": courses}
    return ask(TrainingList, "portal.training", given, explain, identify, rulebook)
