"""The operations of the chapter `targets`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.dossier import Dossier
from collocamento.types.targets import Sector, TargetsAssess, TargetsClassify
from collocamento.types.words import Sex

__all__ = ["assess", "classify"]


def assess(
    dossier: Dossier | Mapping[str, Any],
    *,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> TargetsAssess:
    """The groups of a person, and the facts for them that the jobs of the dossier show.

    The operation ``targets.assess``. A person, their events in any order, and the day that is asked about.

    Args:
        dossier: A person, their events in any order, and the day that is asked about.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {**Dossier._read(dossier).to_dict()}
    return ask(TargetsAssess, "targets.assess", given, explain, identify, rulebook)


def classify(
    *,
    date: datetime.date | str,
    alone_with_dependants: bool | None = None,
    birth_date: datetime.date | str | None = None,
    education_ended: datetime.date | str | None = None,
    ethnic_minority: bool | None = None,
    had_regular_job: bool | None = None,
    isced: int | None = None,
    months_without_regular_work: int | None = None,
    needs_language_or_vocational_help: bool | None = None,
    sector: Sector | Mapping[str, Any] | None = None,
    seniority_days: int | None = None,
    sex: Sex | str | None = None,
    studying: bool | None = None,
    working: bool | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> TargetsClassify:
    """The groups that a person belongs to; null if that is not known.

    The operation ``targets.classify``. The known facts about a person on a day. An absent fact is unknown, and never
    favourable.

    Args:
        date: The day asked about, such as that of a hiring.
        alone_with_dependants: Whether the person lives alone with one or more dependants.
        birth_date: Day of birth.
        education_ended: The day on which full-time education ended, or will end.
        ethnic_minority: Whether the person belongs to an ethnic minority of a Member State.
        had_regular_job: Whether the person has had a first regularly paid job.
        isced: The highest ISCED level attained, 0 to 8; 3 is upper secondary or vocational.
        months_without_regular_work: Whole months up to the day without regularly paid work: without a subordinate
            relationship of at least six months, and with other work within the income limits only. It does not depend
            on a DID.
        needs_language_or_vocational_help: Whether a member of an ethnic minority needs better language skills,
            training or work experience to find a steady job.
        sector: The sector or occupation of the job in question.
        seniority_days: Days of unemployment, as in ``status.seniority_days`` of an assessment.
        sex: Sex, as the codice fiscale has it.
        studying: Whether the person is in education or training.
        working: Whether the person works.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "date": date,
        "alone_with_dependants": alone_with_dependants,
        "birth_date": birth_date,
        "education_ended": education_ended,
        "ethnic_minority": ethnic_minority,
        "had_regular_job": had_regular_job,
        "isced": isced,
        "months_without_regular_work": months_without_regular_work,
        "needs_language_or_vocational_help": needs_language_or_vocational_help,
        "sector": sector,
        "seniority_days": seniority_days,
        "sex": sex,
        "studying": studying,
        "working": working,
    }
    return ask(TargetsClassify, "targets.classify", given, explain, identify, rulebook)
