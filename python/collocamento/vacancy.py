"""The operations of the chapter `vacancy`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento._runtime.wire import JsonObject
from collocamento.types.common import Art16Candidate, PortalAction
from collocamento.types.vacancy import VacancyReplay
from collocamento.types.words import VacancyOrigin

__all__ = ["replay"]


def replay(
    *,
    asked: str,
    actions: Sequence[PortalAction | Mapping[str, Any]],
    as_of: datetime.date | str | None = None,
    compulsory_schooling_only: bool | None = None,
    employer_allows_more: bool | None = None,
    facts: JsonObject | Mapping[str, Any] | None = None,
    id: str | None = None,
    origin: VacancyOrigin | str | None = None,
    posts: int | None = None,
    public_body: bool | None = None,
    ranking: Sequence[Art16Candidate | Mapping[str, Any]] = (),
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> VacancyReplay:
    """The state of a vacancy after its actions.

    The operation ``vacancy.replay``. A vacancy and the actions on it. What is absent is unknown; what is taken to hold
    instead is in ``assumptions``.

    Args:
        asked: The kind of request: one of the documents of the workflow ``posto_vacante``, such as ``rosa``,
            ``preselezione``, ``selezione`` or ``art16``.
        actions: The actions done, in order; at most 1,000.
        as_of: The day that is asked about: later actions are not seen. If absent, the day of the last action.
        compulsory_schooling_only: Whether the posts need compulsory schooling only; read for a public
            administration.
        employer_allows_more: Whether the employer accepts more candidates than the maximum of a shortlist; if
            absent, no.
        facts: Facts of the vacancy by their names: fields of an input, or facts that the rulebook declares.
        id: The caller's name for it.
        origin: How the service came to know of it; if absent, the employer is assumed to have asked.
        posts: The number of posts, at least 1; read for ``art16``.
        public_body: Whether the employer is a public administration; a request of kind ``art16`` is one.
        ranking: The persons of the ranking, in any order; read for ``art16``; at most 10,000.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "asked": asked,
        "actions": actions,
        "as_of": as_of,
        "compulsory_schooling_only": compulsory_schooling_only,
        "employer_allows_more": employer_allows_more,
        "facts": facts,
        "id": id,
        "origin": origin,
        "posts": posts,
        "public_body": public_body,
        "ranking": ranking,
    }
    return ask(VacancyReplay, "vacancy.replay", given, explain, identify, rulebook)
