"""The operations of the chapter `portal`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Sequence

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.common import PortalAction
from collocamento.types.portal import (
    Application,
    AppointmentKind,
    CvField,
    CvFile,
    Function,
    ListedCv,
    Method,
    Phase,
    PortalAccess,
    PortalApplication,
    PortalAppointment,
    PortalCv,
    PortalCvRequest,
    PortalCvSearch,
    PortalGg,
    PortalInterview,
    Registration,
    Uploader,
)

__all__ = ["access", "application", "appointment", "cv", "cv_request", "cv_search", "gg", "interview"]


def access(
    *,
    date: datetime.date,
    activated: bool | None = None,
    data: Registration | None = None,
    function: Function | str | None = None,
    method: Method | str | None = None,
    phase: Phase | str | None = None,
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalAccess:
    """Whether a person has access.

    The operation ``portal.access``. A person who wants to use the portal.

    Args:
        date: The day.
        activated: Whether the account has been activated through the e-mailed link.
        data: The data given at registration; if absent, they are not checked.
        function: The function to use; if absent, none in particular.
        method: How the person is identified; may be absent only with a ``function``, for a visitor.
        phase: Whether the person registers or logs in; may be absent only with a ``function``, which then requires
            a login.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"date": date, "activated": activated, "data": data, "function": function, "method": method, "phase": phase}
    return ask(PortalAccess, "portal.access", given, explain, rulebook)


def application(
    *,
    actions: Sequence[PortalAction],
    cv_uploaded: bool | None = None,
    offer_expiry: datetime.date | None = None,
    requirements_declared: bool | None = None,
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalApplication:
    """The state of a process after its actions.

    The operation ``portal.application``. An application to an offer of work.

    Args:
        actions: The actions done, in order; at most 1,000.
        cv_uploaded: Whether the citizen has uploaded a CV.
        offer_expiry: The last day of the offer, included.
        requirements_declared: Whether the person declares to meet each requirement of the offer.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "actions": actions,
        "cv_uploaded": cv_uploaded,
        "offer_expiry": offer_expiry,
        "requirements_declared": requirements_declared,
    }
    return ask(PortalApplication, "portal.application", given, explain, rulebook)


def appointment(
    *,
    kind: AppointmentKind | str,
    start: datetime.datetime,
    slot_free: bool | None = None,
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalAppointment:
    """An appointment.

    The operation ``portal.appointment``. An appointment to book.

    Args:
        kind: Its kind.
        start: When it starts.
        slot_free: Whether the slot is free; if absent, not known.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"kind": kind, "start": start, "slot_free": slot_free}
    return ask(PortalAppointment, "portal.appointment", given, explain, rulebook)


def cv(
    *,
    file: CvFile,
    uploaded: datetime.date,
    as_of: datetime.date,
    applications: Sequence[Application] = (),
    change: CvField | str | None = None,
    consent: bool | None = None,
    territories: Sequence[str] = (),
    updates: Sequence[datetime.date] = (),
    uploaded_by: Uploader | str | None = None,
    uses: Sequence[datetime.date] = (),
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalCv:
    """The status of a CV.

    The operation ``portal.cv``. A CV with its history. Anything after ``as_of`` is ignored.

    Args:
        file: The file.
        uploaded: The day of the upload; not after ``as_of``.
        as_of: The day asked about.
        applications: Its uses for an application, with the offer; not before the upload.
        change: A field that the citizen wants to change.
        consent: Consent to search by companies and agencies; if absent, not known.
        territories: Territories of interest.
        updates: The days on which it was updated; not before the upload.
        uploaded_by: Who uploaded it; if absent, not known.
        uses: The days on which it was used in job search; not before the upload.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "file": file,
        "uploaded": uploaded,
        "as_of": as_of,
        "applications": applications,
        "change": change,
        "consent": consent,
        "territories": territories,
        "updates": updates,
        "uploaded_by": uploaded_by,
        "uses": uses,
    }
    return ask(PortalCv, "portal.cv", given, explain, rulebook)


def cv_request(
    *,
    actions: Sequence[PortalAction],
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalCvRequest:
    """The state of a process after its actions.

    The operation ``portal.cv_request``. A company's request to see a CV.

    Args:
        actions: The actions done, in order; at most 1,000.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"actions": actions}
    return ask(PortalCvRequest, "portal.cv_request", given, explain, rulebook)


def cv_search(
    *,
    date: datetime.date,
    cvs: Sequence[ListedCv],
    territory: str | None = None,
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalCvSearch:
    """What a company sees.

    The operation ``portal.cv_search``. A search by a company or an agency.

    Args:
        date: The day.
        cvs: The CVs, at most 1,000.
        territory: Only CVs with this territory of interest; if absent, all.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"date": date, "cvs": cvs, "territory": territory}
    return ask(PortalCvSearch, "portal.cv_search", given, explain, rulebook)


def gg(
    *,
    date: datetime.date,
    birth_date: datetime.date | None = None,
    income_within_limits: bool | None = None,
    studying: bool | None = None,
    traineeship_or_civil_service: bool | None = None,
    working: bool | None = None,
    explain: bool = False,
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
    return ask(PortalGg, "portal.gg", given, explain, rulebook)


def interview(
    *,
    at: datetime.datetime,
    actions: Sequence[PortalAction],
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> PortalInterview:
    """The state of a process after its actions.

    The operation ``portal.interview``. An online interview between a company and a candidate.

    Args:
        at: The first hour proposed for the interview.
        actions: The actions done, in order; at most 1,000.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"at": at, "actions": actions}
    return ask(PortalInterview, "portal.interview", given, explain, rulebook)
