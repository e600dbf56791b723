"""Tables of jobs: one row for each job, as the warehouses of the *comunicazioni obbligatorie* have them, and a table of DIDs.

Both tables may have their rows in any order, and columns of any name: ``columns`` says which column holds what.

- a dict from field to column, such as ``{"person": "cf", "start": "INIZIO"}``. The fields are ``person``, ``start`` (the first day),
  ``end`` (the last day), ``cob`` (the contract-type code) or ``kind``, the pay as ``gross_annual_pay``, ``annual_income`` (net
  of the worker's contributions) or ``monthly_pay`` with ``pay_basis`` and ``months_per_year``; ``employer``, ``job`` (a name),
  ``initial_cob``, ``agency``, ``availability_duty``, ``recorded_at``. A field that is not in the dict is found under its own name.
- the name of a bundled map: ``"lombardia"``, the warehouse of Lombardy;
- the path of a map in TOML, which may also name the values that stand for something else; or the map as a dict with the
  same entries ``jobs``, ``did`` and ``values``. :func:`job_map` returns a bundled one, as an example.

The columns of the DIDs are named by ``did_columns``: ``person``, ``date``, ``status`` (a DID that is ``Annullata`` does not count),
``naspi`` (whether the DID came with a claim). Without a table of DIDs nobody is registered.

``italian`` also reads days such as ``01/04/2024`` and amounts such as ``1.234,56``. A last day after 2199, or 1900-01-01, means "no
end". A job whose first day is unknown counts from 2008-03-01, the first day of the communications. Pay that is only a
placeholder of the source, such as 1.00, is unknown (STATO-30).

**Unknown pay** counts as above the limit (STATO-24). The answers say what hangs on it: ``pay_unknown``, and ``state_if_within``,
the state if each unknown pay were within the limits.

No job and no DID is lost in silence: what is left out is among the ``findings``, which :func:`findings_jobs` lists. A value that
can't be read, such as a day that does not exist, puts its person in error: ``error``, ``error_column``, and with ``error_row`` the ``error_table``, ``jobs`` or ``did``.
"""

from __future__ import annotations

import datetime
import functools
import json
import pathlib
import typing
from collections.abc import Iterable, Mapping
from typing import Any

import collocamento._native as _native
from collocamento._runtime.engine import opened
from collocamento._runtime.errors import ValueInvalid
from collocamento._runtime.rows import AnyTable
from collocamento._runtime.wire import day_text
from collocamento.panels import Panel, month_ends
from collocamento.tables import Table

if typing.TYPE_CHECKING:
    from collocamento._rulebook import Rulebook

__all__ = ["assess_jobs", "findings_jobs", "job_map", "panel_jobs", "timeline_jobs"]

#: The entries of a whole map; any other dict is that of the jobs.
_PARTS = {"jobs", "did", "values"}


def assess_jobs(
    jobs: AnyTable,
    did: AnyTable | None = None,
    *,
    as_of: datetime.date | str | Iterable[datetime.date | str],
    columns: str | pathlib.Path | Mapping[str, Any] | None = None,
    did_columns: Mapping[str, Any] | None = None,
    italian: bool = False,
    persons: AnyTable | None = None,
    rulebook: str | Rulebook = "nazionale",
    as_known_at: datetime.date | str | None = None,
    next_change: bool = True,
    threads: int | None = None,
    carry: Iterable[str] = (),
    rules: bool = False,
    all_persons: bool = False,
) -> Table:
    """What holds for each person on a day, or on several: the columns of :func:`collocamento.tables.assess_table`, with
    ``state_if_within`` and ``pay_unknown``. The persons are those of both tables, in their order. ``carry`` names columns of the jobs
    that go into the answer: a person has the value of their last job that has one.

    >>> import pyarrow
    >>> jobs = pyarrow.table({"cf": ["A", "B"], "inizio": ["2024-04-01", "2024-04-01"], "codice": ["A.01.00", "A.01.00"],
    ...                       "lordo": ["9300.00", "1"]})
    >>> did = pyarrow.table({"cf": ["B", "A"], "giorno": ["2024-01-10", "2024-01-10"]})
    >>> answers = assess_jobs(jobs, did, as_of="2024-12-31",
    ...                       columns={"person": "cf", "start": "inizio", "cob": "codice", "gross_annual_pay": "lordo"},
    ...                       did_columns={"person": "cf", "date": "giorno"})
    >>> [(row["person"], row["state"], row["state_if_within"], row["pay_unknown"]) for row in answers.rows()]
    [('A', 'conservazione', 'conservazione', False), ('B', 'decaduto', 'conservazione', True)]
    """
    days = [as_of] if isinstance(as_of, str | datetime.date) else as_of
    ask = _ask(jobs, did, columns, did_columns, italian, persons, rulebook, as_known_at, next_change, threads, carry)
    return Table(ask("status", as_of=[day_text(day) for day in days], rules=rules, all_persons=all_persons))


def panel_jobs(
    jobs: AnyTable,
    did: AnyTable | None = None,
    *,
    first: datetime.date | str,
    last: datetime.date | str,
    columns: str | pathlib.Path | Mapping[str, Any] | None = None,
    did_columns: Mapping[str, Any] | None = None,
    italian: bool = False,
    persons: AnyTable | None = None,
    rulebook: str | Rulebook = "nazionale",
    as_known_at: datetime.date | str | None = None,
    threads: int | None = None,
    carry: Iterable[str] = (),
) -> Panel:
    """Each person at the end of each month, as :func:`collocamento.panels.panel`; the columns are those of :func:`assess_jobs`.

    >>> import pyarrow
    >>> jobs = pyarrow.table({"person": [7], "start": ["2024-04-01"], "end": ["2024-05-31"], "cob": ["A.02.00"]})
    >>> did = pyarrow.table({"person": [7], "date": ["2024-03-10"]})
    >>> months = panel_jobs(jobs, did, first="2024-03", last="2024-05")
    >>> [(str(row["as_of"]), row["state"], row["state_if_within"]) for row in months.rows()]
    [('2024-03-31', 'disoccupato', 'disoccupato'), ('2024-04-30', 'sospeso', 'conservazione'), \
('2024-05-31', 'sospeso', 'conservazione')]
    """
    ask = _ask(jobs, did, columns, did_columns, italian, persons, rulebook, as_known_at, False, threads, carry)
    once = any(hasattr(table, "__next__") for table in (jobs, did, persons))
    return Panel(ask, month_ends(first, last), once)


def timeline_jobs(
    jobs: AnyTable,
    did: AnyTable | None = None,
    *,
    as_of: datetime.date | str,
    columns: str | pathlib.Path | Mapping[str, Any] | None = None,
    did_columns: Mapping[str, Any] | None = None,
    italian: bool = False,
    persons: AnyTable | None = None,
    rulebook: str | Rulebook = "nazionale",
    as_known_at: datetime.date | str | None = None,
    threads: int | None = None,
    carry: Iterable[str] = (),
) -> Table:
    """The states of each person up to a day, as :func:`collocamento.tables.timeline_table`. A segment ends where ``state`` or
    ``state_if_within`` changes.

    >>> import pyarrow
    >>> jobs = pyarrow.table({"person": [7], "start": ["2024-04-01"], "end": ["2024-05-31"], "cob": ["A.02.00"]})
    >>> did = pyarrow.table({"person": [7], "date": ["2024-03-10"]})
    >>> [(str(row["from"]), row["state"], row["state_if_within"]) for row in timeline_jobs(jobs, did, as_of="2024-12-31").rows()]
    [('2024-03-10', 'disoccupato', 'disoccupato'), ('2024-04-01', 'sospeso', 'conservazione'), \
('2024-06-01', 'disoccupato', 'disoccupato')]
    """
    ask = _ask(jobs, did, columns, did_columns, italian, persons, rulebook, as_known_at, False, threads, carry)
    return Table(ask("timeline", as_of=[day_text(as_of)]))


def findings_jobs(
    jobs: AnyTable,
    did: AnyTable | None = None,
    *,
    as_of: datetime.date | str,
    columns: str | pathlib.Path | Mapping[str, Any] | None = None,
    did_columns: Mapping[str, Any] | None = None,
    italian: bool = False,
    persons: AnyTable | None = None,
    rulebook: str | Rulebook = "nazionale",
    as_known_at: datetime.date | str | None = None,
    threads: int | None = None,
    carry: Iterable[str] = (),
) -> Table:
    """What was found about each person, as :func:`collocamento.tables.findings_table`: beside ``row`` the ``table`` of the row, ``jobs``
    or ``did``.

    >>> import pyarrow
    >>> jobs = pyarrow.table({"person": [7], "start": ["2024-04-01"], "end": ["2024-03-30"], "cob": ["A.02.00"], "cpi": ["Como"]})
    >>> findings_jobs(jobs, as_of="2024-12-31", carry=["cpi"]).rows()
    [{'person': 7, 'row': 0, 'table': 'jobs', 'severity': 'errore', 'rule': 'STATO-23', 'field': None, 'code': None, 'cpi': 'Como'}]
    """
    ask = _ask(jobs, did, columns, did_columns, italian, persons, rulebook, as_known_at, False, threads, carry)
    return Table(ask("findings", as_of=[day_text(as_of)]))


def job_map(name: str) -> str:
    """A bundled map, as TOML text.

    >>> "RETRIBUZIONE" in job_map("lombardia")
    True
    """
    return _native.job_map(name)


def _ask(
    jobs: AnyTable,
    did: AnyTable | None,
    columns: str | pathlib.Path | Mapping[str, Any] | None,
    did_columns: Mapping[str, Any] | None,
    italian: bool,
    persons: AnyTable | None,
    rulebook: str | Rulebook,
    as_known_at: datetime.date | str | None,
    next_change: bool,
    threads: int | None,
    carry: Iterable[str],
) -> typing.Callable[..., _native.Table]:
    return functools.partial(
        _native.Table,
        opened(rulebook)._native,
        rows=jobs,
        dids=did,
        columns=map_text(columns, did_columns),
        italian=italian,
        persons=persons,
        as_known_at=None if as_known_at is None else day_text(as_known_at),
        next_change=next_change,
        threads=threads,
        carry=list(carry),
    )


def map_text(columns: str | pathlib.Path | Mapping[str, Any] | None, did_columns: Mapping[str, Any] | None = None) -> str:
    """A map as text, as the engine reads it."""
    if isinstance(columns, pathlib.Path) or (isinstance(columns, str) and columns.endswith(".toml")):
        try:
            columns = pathlib.Path(columns).read_text(encoding="utf-8-sig")
        except UnicodeDecodeError:
            raise ValueInvalid("il testo non è UTF-8", message_en="the text is not UTF-8", path="/columns") from None
    if isinstance(columns, str):
        if did_columns is not None:
            raise TypeError("did_columns goes with a dict of columns: a map has those of the DIDs itself")
        return columns
    given = dict(columns or {})
    parts = given if given and given.keys() <= _PARTS else {"jobs": given}
    if did_columns is not None:
        parts = {**parts, "did": dict(did_columns)}
    return json.dumps(parts)
