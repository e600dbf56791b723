"""The operations of the chapter `matching`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.matching import MatchingShortlist, RequestKind
from collocamento.types.words import VacancyOrigin

__all__ = ["shortlist"]


def shortlist(
    *,
    received: datetime.date | str,
    candidates: int,
    as_of: datetime.date | str | None = None,
    asked: RequestKind | str | None = None,
    employer_allows_more: bool | None = None,
    names: int | None = None,
    origin: VacancyOrigin | str | None = None,
    selection_requested: datetime.date | str | None = None,
    sent: datetime.date | str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> MatchingShortlist:
    """The deadlines of a vacancy, each a last day, included.

    The operation ``matching.shortlist``. A vacancy and what has happened to it.

    Args:
        received: The day on which the vacancy is taken on.
        candidates: The number of suitable candidates.
        as_of: The day on which the answer is wanted, not before ``received``; if absent, nothing is said about what
            is late on it.
        asked: What the employer asks for; if absent, the deadlines of a preselection are given. If those of a
            shortlist without preselection differ, ``assumptions`` says so.
        employer_allows_more: Whether the employer accepts more persons than the maximum of a shortlist; if absent,
            no.
        names: The number of persons on the shortlist that was sent; if absent, all candidates.
        origin: How the service came to know of it; if absent, the employer asked. If the deadlines of the other
            origin differ, ``assumptions`` says so.
        selection_requested: The day on which the employer, or a public administration, asks for a selection; not
            before ``received``. If absent and ``asked`` is ``selezione``, it is taken to be ``received``.
        sent: The day on which the shortlist was sent; not before ``received``.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "received": received,
        "candidates": candidates,
        "as_of": as_of,
        "asked": asked,
        "employer_allows_more": employer_allows_more,
        "names": names,
        "origin": origin,
        "selection_requested": selection_requested,
        "sent": sent,
    }
    return ask(MatchingShortlist, "matching.shortlist", given, explain, identify, rulebook)
