"""The operations of the chapter `libretto`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.libretto import LibrettoCheck, LibrettoEntry

__all__ = ["check"]


def check(
    *,
    as_of: datetime.date | str,
    entries: Sequence[LibrettoEntry | Mapping[str, Any]],
    issued: datetime.date | str | None = None,
    prepared: datetime.date | str | None = None,
    validated: datetime.date | str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> LibrettoCheck:
    """A libretto formativo, checked.

    The operation ``libretto.check``. A libretto formativo. Anything after ``as_of`` is ignored.

    Args:
        as_of: The day asked about.
        entries: Its entries, at most 1,000.
        issued: The day on which it was issued to the citizen; not before it was validated.
        prepared: The day on which the Centro per l'Impiego prepared it.
        validated: The day on which the Centro per l'Impiego validated it; not before it was prepared.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"as_of": as_of, "entries": entries, "issued": issued, "prepared": prepared, "validated": validated}
    return ask(LibrettoCheck, "libretto.check", given, explain, identify, rulebook)
