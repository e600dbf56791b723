"""The rules of the Italian public employment services, each answer with the article that says so.

>>> import collocamento
>>> dossier = {"person": {}, "events": [{"type": "did", "date": "2023-03-01"}], "as_of": "2024-02-29"}
>>> answer = collocamento.call("dossier.assess", dossier)
>>> answer["status"]["state"], answer["status"]["seniority_days"]
('disoccupato', 366)
"""

from __future__ import annotations

import datetime
import decimal
import functools
import json
from collections.abc import Mapping
from typing import Any

from collocamento._errors import RuleError
from collocamento._native import Rulebook, __version__, operations, rulebooks

__all__ = ["RuleError", "Rulebook", "__version__", "call", "diff", "operations", "report", "rulebooks", "schema", "signature_report"]


def call(operation: str, input: Mapping[str, Any], *, rulebook: str | Rulebook = "nazionale") -> dict[str, Any]:
    """Run an operation of the contract.

    Dates may be ``datetime.date``, date-times ``datetime.datetime``, amounts ``decimal.Decimal``; the answer holds
    them as text. Raises RuleError for an input that the library refuses.

    >>> call("calendar.term", {"start": datetime.date(2025, 3, 3), "amount": 30, "unit": "giorni"})["due"]
    '2025-04-02'
    """
    answer: dict[str, Any] = json.loads(_book(rulebook).call_json(operation, _encode(input)))
    return answer


def report(
    dossier: Mapping[str, Any], *, rulebook: str | Rulebook = "nazionale", explain: bool = False, lang: str = "it"
) -> str:
    """Assess a dossier and return a text for an operator, in Italian (``it``) or English (``en``)."""
    return _book(rulebook).report(_encode(dossier), explain=explain, lang=_lang(lang))


def signature_report(input: Mapping[str, Any], *, rulebook: str | Rulebook = "nazionale", lang: str = "it") -> str:
    """Replay the actions on a document (the input of ``signature.replay``) and return them as text for an operator.

    >>> sent = {"action": "inserisci", "by": "cpi", "at": "2021-07-08T08:47"}
    >>> given = {"workflow": "toscana", "document": "ricevuta_did", "actions": [sent]}
    >>> print(signature_report(given, rulebook="toscana", lang="en").splitlines()[1])
      2021-07-08 08:47  CPI  sends to signature  entered
    """
    return _book(rulebook).signature_report(_encode(input), lang=_lang(lang))


def diff(rulebook: str | Rulebook, other: str | Rulebook) -> dict[str, Any]:
    """What another rulebook has otherwise: rules, parameters by stretches of days, deadlines, services, holidays.

    >>> [one["id"] for one in diff("nazionale", "toscana")["holidays"]][:1]
    ['San Donato (Arezzo)']
    """
    found: dict[str, Any] = json.loads(_book(rulebook).diff_json(_book(other)))
    return found


def _rebuild(base: str, overlays: list[tuple[str, str]]) -> Rulebook:
    """A pickled rulebook comes back from what it was made of."""
    rulebook = Rulebook(base)
    for name, text in overlays:
        rulebook = rulebook.overlay(name, text)
    return rulebook


def schema(operation: str) -> dict[str, Any]:
    """The JSON Schemas of an operation: ``{"input": ..., "output": ...}``."""
    from collocamento import _native

    given, returned = _native.schema(operation)
    return {"input": json.loads(given), "output": json.loads(returned)}


def _book(rulebook: str | Rulebook) -> Rulebook:
    return _bundled(rulebook) if isinstance(rulebook, str) else rulebook


@functools.lru_cache(maxsize=16)
def _bundled(name: str) -> Rulebook:
    return Rulebook(name)


def _lang(lang: str) -> str:
    if lang not in ("it", "en"):
        raise ValueError("lang is 'it' or 'en'")
    return lang


def _encode(value: Mapping[str, Any]) -> bytes:
    """JSON text; what JSON can't hold is refused with the contract's codes."""
    try:
        text = json.dumps(dict(value), default=_plain, allow_nan=False)
    except RecursionError:
        raise RuleError("fuori_limite", "livelli annidati oltre il limite", message_en="nested too deep") from None
    except (TypeError, ValueError):
        raise RuleError(
            "valore_non_valido", "un valore non si può scrivere in JSON", message_en="a value can't be written as JSON"
        ) from None
    return text.encode()


def _plain(value: Any) -> Any:
    if isinstance(value, datetime.datetime):
        return value.isoformat(timespec="minutes" if not (value.second or value.microsecond) else "seconds")
    if isinstance(value, datetime.date):
        return value.isoformat()
    if isinstance(value, decimal.Decimal):
        return str(value)
    if isinstance(value, Mapping):
        return dict(value)
    raise TypeError(type(value).__name__)
