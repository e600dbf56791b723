"""Operations by their names: a dict in, a dict or a text out."""

from __future__ import annotations

import json
import typing
from collections.abc import Mapping
from typing import Any

import collocamento._native as _native
from collocamento._runtime.engine import opened

# For type checkers only: a call loads no types.
if typing.TYPE_CHECKING:
    from collocamento._dossier.dossier import Dossier
    from collocamento._rulebook import Rulebook


def call(operation: str, input: Mapping[str, Any], *, rulebook: str | Rulebook = "nazionale") -> dict[str, Any]:
    """Run an operation of the contract by its name: a dict in, a dict out.

    Dates may be ``datetime.date``, date-times ``datetime.datetime``, amounts ``decimal.Decimal``; the answer holds
    them as text. Raises RuleError for an input that the library rejects.

    >>> import datetime
    >>> call("calendar.term", {"start": datetime.date(2025, 3, 3), "amount": 30, "unit": "giorni"})["due"]
    '2025-04-02'
    """
    return opened(rulebook).call(operation, input)


def report(
    dossier: Dossier | Mapping[str, Any],
    *,
    rulebook: str | Rulebook = "nazionale",
    explain: bool = False,
    lang: str = "it",
) -> str:
    """Assess a dossier and return a text for an operator, in Italian (``it``) or English (``en``)."""
    return opened(rulebook).report(dossier, explain=explain, lang=lang)


def signature_report(input: Mapping[str, Any], *, rulebook: str | Rulebook = "nazionale", lang: str = "it") -> str:
    """Replay the actions on a document (the input of ``signature.replay``) and return them as text for an operator.

    >>> sent = {"action": "inserisci", "by": "cpi", "at": "2021-07-08T08:47"}
    >>> given = {"workflow": "toscana", "document": "ricevuta_did", "actions": [sent]}
    >>> print(signature_report(given, rulebook="toscana", lang="en").splitlines()[1])
      2021-07-08 08:47  CPI  sends for signature  entered
    """
    return opened(rulebook).signature_report(input, lang=lang)


def plan_report(input: Mapping[str, Any], *, rulebook: str | Rulebook = "nazionale", lang: str = "it") -> str:
    """Plan the path of a person (the input of ``services.plan``) and return it as text for an operator.

    >>> given = {"person": {}, "events": [{"type": "did", "date": "2025-03-03"}], "as_of": "2025-03-04"}
    >>> print(plan_report(given, rulebook="umbria", lang="en").splitlines()[4])
      1. the person: contact the CPI
    """
    return opened(rulebook).plan_report(input, lang=lang)


def schema(operation: str) -> dict[str, Any]:
    """The JSON Schemas of an operation: ``{"input": ..., "output": ...}``."""
    given, returned = _native.schema(operation)
    return {"input": json.loads(given), "output": json.loads(returned)}


def overlay_schema() -> dict[str, Any]:
    """The JSON Schema of an overlay, for an editor that completes and checks it.

    >>> overlay_schema()["properties"]["holiday"]["description"]
    'A holiday, in addition to the others.'
    """
    schema: dict[str, Any] = json.loads(_native.overlay_schema())
    return schema
