"""The operations of the chapter `rulebook`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.rulebook import Parameter, RulebookDiff, RulebookParameters, RulebookRules

__all__ = ["diff", "parameter", "parameters", "rules"]


def diff(
    *,
    other: str,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> RulebookDiff:
    """What differs between two rulebooks, seen from the first.

    The operation ``rulebook.diff``. The rulebook to compare with.

    Args:
        other: The name of a bundled rulebook.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"other": other}
    return ask(RulebookDiff, "rulebook.diff", given, explain, identify, rulebook)


def parameter(
    *,
    name: str,
    date: datetime.date | str,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> Parameter:
    """The segment of a parameter.

    The operation ``rulebook.parameter``. A parameter, and a day.

    Args:
        name: Its name.
        date: The day for which the value is requested.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"name": name, "date": date}
    return ask(Parameter, "rulebook.parameter", given, explain, identify, rulebook)


def parameters(
    *,
    name: str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> RulebookParameters:
    """Parameters with their history.

    The operation ``rulebook.parameters``. The parameters to list.

    Args:
        name: Only the parameter with this name; if absent, all.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"name": name}
    return ask(RulebookParameters, "rulebook.parameters", given, explain, identify, rulebook)


def rules(
    *,
    date: datetime.date | str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> RulebookRules:
    """The index of the rules. Here ``rules`` holds the index itself.

    The operation ``rulebook.rules``. The rules to list.

    Args:
        date: Only the rules in force on this day; if absent, all.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"date": date}
    return ask(RulebookRules, "rulebook.rules", given, explain, identify, rulebook)
