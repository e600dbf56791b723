"""The rules of the Italian public employment services, each answer with the article that says so.

>>> import datetime
>>> from collocamento import Did, Dossier, Person
>>> dossier = Dossier(person=Person(), events=(Did(date=datetime.date(2023, 3, 1)),), as_of=datetime.date(2024, 2, 29))
>>> status = dossier.assess().status
>>> status.state, status.seniority_days, status.long_term
(State.DISOCCUPATO, 366, True)

Every operation is a function of its chapter, with the contract's names as keywords:

>>> from collocamento import conditionality
>>> sanction = conditionality.sanction(benefit="naspi", violation="convocazione", date=datetime.date(2025, 3, 3))
>>> sanction.measure, sanction.fraction
(ConditionalityMeasure.DECURTAZIONE, Fraction.A_QUARTER_OF_A_MONTH)

``call`` does the same from dict to dict, by the operation's name. Tables of millions of persons go through
:func:`assess_table` and its sisters in ``collocamento.tables``.
"""

from __future__ import annotations

import importlib
import json
from collections.abc import Mapping
from typing import TYPE_CHECKING, Any

from collocamento import _index, types
from collocamento._errors import (
    ActionNotAllowed,
    BenefitNotInForce,
    DateInvalid,
    FieldMissing,
    FieldUnknown,
    JsonInvalid,
    LimitExceeded,
    OperationUnknown,
    ParameterUnavailable,
    RegimeNotCovered,
    RulebookInvalid,
    RulebookUnknown,
    RuleError,
    ValueInvalid,
)
from collocamento._native import __version__, operations, rulebooks
from collocamento._rulebook import Rulebook, opened
from collocamento._timeline import Timeline
from collocamento.panels import Panel, panel
from collocamento.reform import Comparison, compare
from collocamento.tables import Table, assess_table, by_person, flows, sanction_table, stocks, timeline_table

if TYPE_CHECKING:
    from collocamento._index import *  # noqa: F403
    from collocamento.dossier import assess
    from collocamento.types import *  # noqa: F403

__all__ = [
    "ActionNotAllowed",
    "BenefitNotInForce",
    "Comparison",
    "DateInvalid",
    "FieldMissing",
    "FieldUnknown",
    "JsonInvalid",
    "LimitExceeded",
    "OperationUnknown",
    "Panel",
    "ParameterUnavailable",
    "RegimeNotCovered",
    "RuleError",
    "Rulebook",
    "RulebookInvalid",
    "RulebookUnknown",
    "Table",
    "Timeline",
    "ValueInvalid",
    "__version__",
    "assess",
    "assess_table",
    "by_person",
    "call",
    "compare",
    "flows",
    "operations",
    "panel",
    "report",
    "rulebooks",
    "sanction_table",
    "schema",
    "signature_report",
    "stocks",
    "timeline_table",
    "types",
]
__all__ += _index.__all__
__all__ += types.__all__

# Chapters and types are read when they are first needed: there are many, and a command needs few. A type checker does not
# see this: to that, a name that is not there is an error.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _index.__all__:
            return importlib.import_module(f"collocamento.{name}")
        if name in _index.TYPES:
            return getattr(types, name)
        if name == "assess":
            return importlib.import_module("collocamento.dossier").assess
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__


def call(operation: str, input: Mapping[str, Any], *, rulebook: str | Rulebook = "nazionale") -> dict[str, Any]:
    """Run an operation of the contract by its name: a dict in, a dict out.

    Dates may be ``datetime.date``, date-times ``datetime.datetime``, amounts ``decimal.Decimal``; the answer holds
    them as text. Raises RuleError for an input that the library refuses.

    >>> import datetime
    >>> call("calendar.term", {"start": datetime.date(2025, 3, 3), "amount": 30, "unit": "giorni"})["due"]
    '2025-04-02'
    """
    return opened(rulebook).call(operation, input)


def report(
    dossier: Dossier | Mapping[str, Any],  # noqa: F405
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


def schema(operation: str) -> dict[str, Any]:
    """The JSON Schemas of an operation: ``{"input": ..., "output": ...}``."""
    from collocamento import _native

    given, returned = _native.schema(operation)
    return {"input": json.loads(given), "output": json.loads(returned)}
