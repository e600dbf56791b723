"""The operations of the chapter `profiling`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.profiling import (
    DataSet,
    DifficultyArea,
    DifficultyLevel,
    Hiring,
    Model,
    ProfilingClassify,
    ProfilingDifficulty,
    ProfilingGolRoute,
    ProfilingSchedule,
    ProfilingServiceRoute,
    ProfilingValidate,
    Risk,
)
from collocamento.types.words import Scheme

__all__ = ["classify", "difficulty", "gol_route", "schedule", "service_route", "validate"]


def classify(
    *,
    scheme: Scheme | str,
    date: datetime.date | str,
    class_: int | str | None = None,
    hiring: Hiring | Mapping[str, Any] | None = None,
    index: Decimal | float | str | None = None,
    model: Model | Mapping[str, Any] | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ProfilingClassify:
    """The class of a profile.

    The operation ``profiling.classify``. A profile to classify.

    Args:
        scheme: The scale.
        date: The day of the profile; for ``garanzia_giovani`` that of the measure.
        class_: The class: a word for ``gol`` (``basso``, ``medio``, ``alto``), a number from 1 for the others.
        hiring: A hiring, for the employment bonus of Garanzia Giovani (GG-BONUS).
        index: The index, 0 to 1, for ``garanzia_giovani`` and ``indice_did``.
        model: A logistic model in place of the index.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"scheme": scheme, "date": date, "class_": class_, "hiring": hiring, "index": index, "model": model}
    return ask(ProfilingClassify, "profiling.classify", given, explain, identify, rulebook)


def difficulty(
    *,
    date: datetime.date | str,
    areas: Sequence[DifficultyArea | Mapping[str, Any]],
    scale: Sequence[DifficultyLevel | Mapping[str, Any]],
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ProfilingDifficulty:
    """How hard it is for the person to find work.

    The operation ``profiling.difficulty``. The difficulties of a person: variables by area, with the weights and the
    scale of whoever asks. The library has none of its own, as the source leaves them to the services.

    Args:
        date: The day of the analysis.
        areas: The areas, each by a name of its own; from 1 to 100.
        scale: The levels, each by a name of its own, from 1 to 100, in ascending order; the first from 0.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"date": date, "areas": areas, "scale": scale}
    return ask(ProfilingDifficulty, "profiling.difficulty", given, explain, identify, rulebook)


def gol_route(
    *,
    risk: Risk | str,
    date: datetime.date | str,
    company_crisis: bool | None = None,
    complex_needs: bool | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ProfilingGolRoute:
    """The paths to consider, best first. The operator chooses.

    The operation ``profiling.gol_route``. The facts that a route depends on.

    Args:
        risk: The risk class.
        date: The day.
        company_crisis: Whether the person comes from a company crisis; if absent, path 5 is not proposed.
        complex_needs: Whether the person has complex needs; if absent, path 4 is not proposed.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"risk": risk, "date": date, "company_crisis": company_crisis, "complex_needs": complex_needs}
    return ask(ProfilingGolRoute, "profiling.gol_route", given, explain, identify, rulebook)


def schedule(
    *,
    last: datetime.date | str,
    as_of: datetime.date | str,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ProfilingSchedule:
    """When the next profile is due.

    The operation ``profiling.schedule``. The last profile, and the day that is asked about.

    Args:
        last: The day of the last profile.
        as_of: The day that is asked about.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"last": last, "as_of": as_of}
    return ask(ProfilingSchedule, "profiling.schedule", given, explain, identify, rulebook)


def service_route(
    *,
    class_: int,
    date: datetime.date | str,
    disadvantaged: bool | None = None,
    l68_enrolled: bool | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ProfilingServiceRoute:
    """The services to consider, best first. The operator chooses.

    The operation ``profiling.service_route``. The facts that the route to the services depends on.

    Args:
        class_: The class of the profile: 1 is the nearest to work, 4 the furthest from it.
        date: The day.
        disadvantaged: Whether the person is disadvantaged; if absent, unknown.
        l68_enrolled: Whether the person is enrolled under L. 68/1999; if absent, unknown.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"class_": class_, "date": date, "disadvantaged": disadvantaged, "l68_enrolled": l68_enrolled}
    return ask(ProfilingServiceRoute, "profiling.service_route", given, explain, identify, rulebook)


def validate(
    *,
    did_date: datetime.date | str,
    data: DataSet | Mapping[str, Any],
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> ProfilingValidate:
    """The corrected variables, and the findings about them.

    The operation ``profiling.validate``. The variables given with a DID.

    Args:
        did_date: The day of the DID.
        data: The variables.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"did_date": did_date, "data": data}
    return ask(ProfilingValidate, "profiling.validate", given, explain, identify, rulebook)
