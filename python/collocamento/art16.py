"""The operations of the chapter `art16`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.art16 import Art16Selection
from collocamento.types.common import Art16Candidate

__all__ = ["selection"]


def selection(
    *,
    date: datetime.date | str,
    posts: int,
    as_of: datetime.date | str | None = None,
    candidates: Sequence[Art16Candidate | Mapping[str, Any]] = (),
    compulsory_schooling_only: bool | None = None,
    started: datetime.date | str | None = None,
    told: datetime.date | str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> Art16Selection:
    """The answer to a request.

    The operation ``art16.selection``. A public body's request.

    Args:
        date: The day of the request.
        posts: The number of posts, at least 1.
        as_of: The day on which the answer is wanted, not before ``date``; if absent, nothing is said about what is
            late on it.
        candidates: The persons of the ranking, in any order; at most 10,000.
        compulsory_schooling_only: Whether the posts need compulsory schooling only.
        started: The day on which the service started the selection, not before ``date``.
        told: The day on which the body was informed of the persons that the service sends.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "date": date,
        "posts": posts,
        "as_of": as_of,
        "candidates": candidates,
        "compulsory_schooling_only": compulsory_schooling_only,
        "started": started,
        "told": told,
    }
    return ask(Art16Selection, "art16.selection", given, explain, identify, rulebook)
