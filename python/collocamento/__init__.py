"""The rules of the Italian public employment services, each answer with the article that says so.

>>> import datetime
>>> from collocamento import Did, Dossier, Person
>>> dossier = Dossier(person=Person(), events=(Did(date=datetime.date(2023, 3, 1)),), as_of=datetime.date(2024, 2, 29))
>>> status = dossier.assess().status
>>> status.state, status.seniority_days, status.long_term
(State.DISOCCUPATO, 366, True)

Every operation is a function of its chapter, with the names of the contract as keywords:

>>> from collocamento import conditionality
>>> sanction = conditionality.sanction(benefit="naspi", violation="convocazione", date=datetime.date(2025, 3, 3))
>>> sanction.measure, sanction.fraction
(Measure.DECURTAZIONE, Fraction.A_QUARTER_OF_A_MONTH)

``call`` does the same from dict to dict, by the operation's name. Tables of millions of persons go through
:func:`assess_table` and the other functions of ``collocamento.tables``.
"""

from __future__ import annotations

import importlib
from typing import TYPE_CHECKING, Any

from collocamento import _chapters, types
from collocamento._call import call, overlay_schema, plan_report, report, schema, signature_report
from collocamento._native import __version__, operations, rulebooks
from collocamento._runtime.errors import (
    ActionNotAllowed,
    BenefitNotInForce,
    DateInvalid,
    FieldMissing,
    FieldUnknown,
    InternalError,
    JsonInvalid,
    LimitExceeded,
    OperationUnknown,
    ParameterUnavailable,
    RegimeNotCovered,
    RulebookInvalid,
    RulebookUnknown,
    RuleError,
    StreamUnreadable,
    ValueInvalid,
)
from collocamento._runtime.language import set_language
from collocamento._runtime.nothing import NOTHING

if TYPE_CHECKING:
    from collocamento._chapters import *  # noqa: F403
    from collocamento._dossier.timeline import Timeline
    from collocamento._rulebook import Rulebook
    from collocamento.dossier import assess
    from collocamento.files import FileTable, read_events, read_jobs
    from collocamento.jobs import assess_jobs, findings_jobs, job_map, panel_jobs, timeline_jobs
    from collocamento.panels import Panel, panel
    from collocamento.reform import Comparison, compare
    from collocamento.tables import (
        Table,
        agenda_table,
        assess_table,
        by_person,
        findings_table,
        flows,
        sanction_table,
        stocks,
        timeline_table,
    )
    from collocamento.types import *  # noqa: F403

__all__ = [
    "NOTHING",
    "ActionNotAllowed",
    "BenefitNotInForce",
    "Comparison",
    "DateInvalid",
    "FieldMissing",
    "FieldUnknown",
    "FileTable",
    "InternalError",
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
    "StreamUnreadable",
    "Table",
    "Timeline",
    "ValueInvalid",
    "__version__",
    "agenda_table",
    "assess",
    "assess_jobs",
    "assess_table",
    "by_person",
    "call",
    "compare",
    "findings_jobs",
    "findings_table",
    "flows",
    "job_map",
    "operations",
    "overlay_schema",
    "panel",
    "panel_jobs",
    "plan_report",
    "read_events",
    "read_jobs",
    "report",
    "rulebooks",
    "sanction_table",
    "schema",
    "set_language",
    "signature_report",
    "stocks",
    "timeline_jobs",
    "timeline_table",
    "types",
]
__all__ += _chapters.__all__
__all__ += types.__all__

# Most modules are loaded on first use, so that the import stays fast. Chapters and types are found by their names; this is
# the module of every other name.
_HOMES = {
    "Comparison": "reform",
    "FileTable": "files",
    "Panel": "panels",
    "Rulebook": "_rulebook",
    "Table": "tables",
    "Timeline": "_dossier.timeline",
    "agenda_table": "tables",
    "assess": "dossier",
    "assess_jobs": "jobs",
    "assess_table": "tables",
    "by_person": "tables",
    "compare": "reform",
    "findings_jobs": "jobs",
    "findings_table": "tables",
    "flows": "tables",
    "job_map": "jobs",
    "panel": "panels",
    "panel_jobs": "jobs",
    "read_events": "files",
    "read_jobs": "files",
    "sanction_table": "tables",
    "stocks": "tables",
    "timeline_jobs": "jobs",
    "timeline_table": "tables",
}

# Type checkers do not see this function: for them a name that does not exist stays an error.
if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name in _HOMES:
            return getattr(importlib.import_module(f"collocamento.{_HOMES[name]}"), name)
        if name in types.__all__:
            return getattr(types, name)
        if name in __all__ or name in _HOMES.values():
            return importlib.import_module(f"collocamento.{name}")
        raise AttributeError(f"module {__name__!r} has no attribute {name!r}")


def __dir__() -> list[str]:
    return __all__
