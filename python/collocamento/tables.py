"""Tables: millions of rows in, answers out, through the Arrow PyCapsule interface.

Every function accepts any object with this interface (a pyarrow table or reader, a polars or pandas frame, a DuckDB relation, a
file opened by :func:`collocamento.read_events`), or a list of dicts, one for each row. It returns a :class:`Table`, which also has
the interface. The package itself depends on none of these libraries.

A table of jobs, one row for each job, is read by :mod:`collocamento.jobs`.

An **events table** has one row for each event. Its columns have the names of the fields of an event in the contract: ``person``
(whole number or text), ``type``, ``date``, and as needed the others (``recorded_at``, ``job``, ``kind``, ``end``,
``annual_income``, ``benefit``, …), null where a row has no value. The rows of one person must be together, in any order;
:func:`by_person` groups them. Amounts are decimals, whole numbers or text, flags booleans or the texts ``true`` and ``false``. Binary floating point is read if it holds whole numbers, or amounts of whole cents,
exactly: pandas makes such columns of whole numbers beside missing values. :meth:`Table.notes` names them. Persons and jobs
may be whole numbers, decimals of whole numbers, text, or categories of them.

Columns of one's own go through with ``carry=["cpi", "note"]``: a person has the value of their last row that has one.

A **persons table** has one row for each person: ``person``, ``birth_date``, ``l68_from``, ``l68_to``.

A row that can't be read marks only its person with an error. A table that can't be read raises a RuleError whose path names
the column.
"""

from __future__ import annotations

import datetime
import os
import pathlib
import typing
from collections.abc import Iterable
from typing import Any

import collocamento._native as _native
from collocamento._files.reading import FileTable, check_pyarrow
from collocamento._files.writing import replaced, write
from collocamento._runtime.engine import opened
from collocamento._runtime.failure import own_exception
from collocamento._runtime.rows import AnyTable
from collocamento._runtime.wire import day_text
from collocamento._views.rows import FirstRows, Shown

if typing.TYPE_CHECKING:
    import pandas
    import polars
    import pyarrow

    from collocamento._rulebook import Rulebook

__all__ = [
    "Table",
    "agenda_table",
    "assess_table",
    "by_person",
    "findings_table",
    "flows",
    "sanction_table",
    "stocks",
    "timeline_table",
]


class Table(Shown):
    """Answers that are processed lazily, as they are read.

    It is an Arrow stream: ``pyarrow.table(answers)``, ``polars.DataFrame(answers)``, ``pandas.DataFrame.from_arrow(answers)``,
    ``duckdb.sql("FROM answers")`` all accept it. Each of them reads the rows again, batch by batch, so that a table may be
    larger than memory, and several threads may share one of its streams. An error on the way is reported in the consumer's
    own exception; the methods here raise a RuleError.
    """

    __slots__ = ("_native",)

    def __init__(self, native: _native.Table) -> None:
        self._native = native

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        return tuple(self._native.columns)

    def notes(self, lang: str = "it") -> tuple[str, ...]:
        """What to know about the columns of the rows that were read, in Italian (``it``) or English (``en``): each column of
        floating point, whose values must be exact."""
        return tuple(note[lang == "en"] for note in self._native.notes)

    @property
    def rows_done(self) -> int:
        """The number of rows of the input that the current or last run has processed."""
        return self._native.rows_done

    @property
    def persons_done(self) -> int:
        """The number of persons that the current or last run has processed; 0 for a table of sanctions."""
        return self._native.persons_done

    @property
    def persons_refused(self) -> int:
        """The number of persons with an error instead of an answer, in the current or last run."""
        return self._native.persons_refused

    def cancel(self) -> None:
        """Cancel the current run within some thousand rows, from any thread."""
        self._native.cancel()

    def head(self, n: int = 10) -> FirstRows:
        """The first answers, in a run of their own that ends after them. A table shows them.

        Raises ValueError if the rows come from a reader, which can be read only once: they would be lost.
        """
        rows = self._native.head(n + 1)
        return FirstRows(self.columns, rows[:n], more=len(rows) > n)

    def rows(self) -> list[dict[str, Any]]:
        """All answers as dicts of ``datetime.date``, ``Decimal``, ``str``, ``int`` and ``bool``; for small tables."""
        return self._native.rows()

    def to_pyarrow(self) -> pyarrow.Table:
        """All answers as a pyarrow table."""
        import pyarrow

        with own_exception(self._native):
            return pyarrow.table(self)

    def to_polars(self) -> polars.DataFrame:
        """All answers as a polars frame."""
        import polars

        with own_exception(self._native):
            return polars.DataFrame(self)

    def to_pandas(self) -> pandas.DataFrame:
        """All answers as a pandas frame with columns backed by Arrow: dates stay dates, and whole numbers may be missing."""
        import pandas

        return self.to_pyarrow().to_pandas(types_mapper=pandas.ArrowDtype)

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object:
        """The answers as an Arrow stream; each stream has its own run."""
        return self._native.__arrow_c_stream__(requested_schema)

    def __arrow_c_schema__(self) -> object:
        """The columns as an Arrow schema."""
        return self._native.__arrow_c_schema__()

    def write_parquet(self, path: str | os.PathLike[str]) -> None:
        """Write all answers to a Parquet file, batch by batch: they may be larger than memory. Needs pyarrow (the extra ``tables``).

        A run that fails leaves no file, and an earlier file of this name as it was. A file that the answers come from is never
        replaced: OSError.
        """
        self._write(path, ".parquet")

    def write_csv(self, path: str | os.PathLike[str]) -> None:
        """Write all answers to a CSV file, as :meth:`write_parquet`. An apostrophe stands before a text that a spreadsheet would take
        for a formula."""
        self._write(path, ".csv")

    def _write(self, path: str | os.PathLike[str], suffix: str) -> None:
        check_pyarrow()
        inputs = [file for table in self._native.in_files if isinstance(table, FileTable) for file in table.files]
        with replaced(pathlib.Path(path), inputs) as file, own_exception(self._native):
            write(self, file, suffix)


def assess_table(
    events: AnyTable,
    *,
    as_of: datetime.date | str | Iterable[datetime.date | str],
    persons: AnyTable | None = None,
    rulebook: str | Rulebook = "nazionale",
    as_known_at: datetime.date | str | None = None,
    next_change: bool = True,
    threads: int | None = None,
    carry: Iterable[str] = (),
    rules: bool = False,
    all_persons: bool = False,
) -> Table:
    """What holds for each person on a day, or on several: one row for each person and day, in the order of the persons.

    The columns are those of ``status`` in ``dossier.assess``: ``person``, ``as_of``, ``state``, ``since``, ``did_date``,
    ``legally_unemployed``, ``seniority_days``, ``six_months``, ``long_term``, ``suspension_days_used``, ``loss_on``,
    ``bar_until``, the number of ``findings`` about the state and the sanctions (not about the form of a DID, patti, vouchers'
    services and codes of services), and with ``next_change`` its date and state; for a person with a row that can't be read,
    ``error``, ``error_column`` and ``error_row`` (counted from 0) instead. ``as_known_at`` uses only what the office knew on
    that day. ``threads`` is every core by default; the answers do not depend on it.

    ``carry`` names columns of one's own that go into the answer. ``rules`` adds the list of the rules applied, and
    ``findings_by_rule``, the number of findings of each rule; :func:`findings_table` has the findings themselves.
    ``all_persons`` adds the persons of the persons table who have no events, after the others.

    >>> import pyarrow
    >>> events = pyarrow.table({"person": [7, 7], "type": ["did", "colloquio"], "date": ["2025-01-10", "2025-02-03"]})
    >>> row = assess_table(events, as_of=datetime.date(2025, 12, 31)).rows()[0]
    >>> row["person"], row["state"], row["seniority_days"]
    (7, 'disoccupato', 356)
    """
    return _table("status", events, as_of, persons, rulebook, as_known_at, next_change, threads, carry=carry, rules=rules, all_persons=all_persons)


def timeline_table(
    events: AnyTable,
    *,
    as_of: datetime.date | str,
    persons: AnyTable | None = None,
    rulebook: str | Rulebook = "nazionale",
    as_known_at: datetime.date | str | None = None,
    threads: int | None = None,
    carry: Iterable[str] = (),
) -> Table:
    """The states of each person up to a day: one row for each segment, ``from`` and ``to`` included, the last one without an end.
    ``carry`` names columns of one's own that go into the answer.

    >>> import pyarrow
    >>> events = pyarrow.table({"person": [7, 7], "type": ["did", "revoca"], "date": ["2025-01-10", "2025-02-03"],
    ...                         "cause": [None, "volontaria"]})
    >>> [(str(row["from"]), row["state"], row["rule"]) for row in timeline_table(events, as_of="2025-12-31").rows()]
    [('2025-01-10', 'disoccupato', 'STATO-01'), ('2025-02-03', 'revocato', 'STATO-19')]
    """
    return _table("timeline", events, as_of, persons, rulebook, as_known_at, False, threads, carry=carry)


def agenda_table(
    events: AnyTable,
    *,
    as_of: datetime.date | str,
    until: datetime.date | str | None = None,
    persons: AnyTable | None = None,
    rulebook: str | Rulebook = "nazionale",
    as_known_at: datetime.date | str | None = None,
    threads: int | None = None,
    carry: Iterable[str] = (),
) -> Table:
    """The list of an office: one row for each thing to do for a person from ``as_of`` to ``until`` (if absent, on ``as_of``), as
    ``services.agenda`` lists them. The persons come in the order of the table, their rows in the order of ``due``; a person
    without anything to do has no row.

    Columns: ``person``; ``act`` (``convocazione``, ``profilo``, ``contatto``, ``valutazione``, …), the ``rule`` that asks for it,
    the responsible party ``bound`` (``cpi``, ``persona``), ``start``, the last day ``due``, ``state``, and ``days_left`` to ``due``,
    negative if it is past; for a person with a row that can't be read, ``error``, ``error_column`` and ``error_row`` instead.

    ``carry`` names columns of one's own that go into the answer.

    The columns ``code``, ``service`` and ``activity`` are read too, and of a patto ``signed_by``, ``partnership`` and
    ``frequency_days``. Without ``code`` a table shows nothing that only a certain ``servizio`` meets (such as the assessment at 18
    months), without ``service`` and ``activity`` nothing that only a certain ``colloquio`` meets, without ``frequency_days`` no next
    contact, without ``code`` and ``service`` no update of the patto. What depends on a fact for which there is no column, such as the
    citizenship, is in ``services.agenda`` only.

    >>> import pyarrow
    >>> events = pyarrow.table({"person": [7, 8, 8], "type": ["did", "did", "profilazione"],
    ...                         "date": ["2025-01-10", "2025-01-10", "2025-01-15"]})
    >>> rows = agenda_table(events, as_of="2025-02-20", until="2025-04-30").rows()
    >>> [(row["person"], row["act"], row["rule"], str(row["due"]), row["days_left"]) for row in rows]
    [(7, 'convocazione', 'TERM-CPI-CONV', '2025-02-11', -9), (8, 'convocazione', 'TERM-CPI-CONV', '2025-02-11', -9), \
(8, 'profilo', 'TERM-PROF-90', '2025-04-15', 54)]
    """
    return _table("agenda", events, as_of, persons, rulebook, as_known_at, False, threads, until=until, carry=carry)


def findings_table(
    events: AnyTable,
    *,
    as_of: datetime.date | str,
    persons: AnyTable | None = None,
    rulebook: str | Rulebook = "nazionale",
    as_known_at: datetime.date | str | None = None,
    threads: int | None = None,
    carry: Iterable[str] = (),
) -> Table:
    """What was found about each person on a day: one row for each of the ``findings`` that :func:`assess_table` counts.

    Columns: ``person``; the ``row`` of the table behind the finding, counted from 0, null if there is no single one;
    ``severity`` (``errore``: the row is ignored, ``avviso``, ``nota``); ``rule``; ``field``, the column that it is about, if it is
    about one; ``code``, that of the national DID service. A person with a row that can't be read has one row, with the code
    of the error and no rule. Columns to ``carry`` have the value of the row.

    >>> import pyarrow
    >>> events = pyarrow.table({"person": [7, 7], "type": ["did", "rapporto_inizio"], "date": ["2025-01-10", "2025-02-03"],
    ...                         "job": [None, "a"], "kind": [None, "indeterminato"], "cpi": ["Terni", "Foligno"]})
    >>> findings_table(events, as_of="2025-06-30", carry=["cpi"]).rows()
    [{'person': 7, 'row': 1, 'severity': 'avviso', 'rule': 'STATO-24', 'field': 'annual_income', 'code': None, 'cpi': 'Foligno'}]
    """
    return _table("findings", events, as_of, persons, rulebook, as_known_at, False, threads, carry=carry)


def stocks(
    events: AnyTable,
    *,
    as_of: datetime.date | str,
    first: datetime.date | str | None = None,
    persons: AnyTable | None = None,
    rulebook: str | Rulebook = "nazionale",
    as_known_at: datetime.date | str | None = None,
    threads: int | None = None,
) -> Table:
    """The number of persons in each state at the end of each month, up to a day: ``month`` (its last day), ``state``,
    ``persons``. The first month is that of the day ``first``, if given, or else that of the first event. A state without
    persons has no row; persons with a row that can't be read are left out.

    >>> import pyarrow
    >>> events = pyarrow.table({"person": [7, 8], "type": ["did", "did"], "date": ["2025-01-10", "2025-02-03"]})
    >>> [(str(row["month"]), row["state"], row["persons"]) for row in stocks(events, as_of="2025-02-28").rows()]
    [('2025-01-31', 'disoccupato', 1), ('2025-02-28', 'disoccupato', 2)]
    """
    return _table("stocks", events, as_of, persons, rulebook, as_known_at, False, threads, first)


def flows(
    events: AnyTable,
    *,
    as_of: datetime.date | str,
    first: datetime.date | str | None = None,
    persons: AnyTable | None = None,
    rulebook: str | Rulebook = "nazionale",
    as_known_at: datetime.date | str | None = None,
    threads: int | None = None,
) -> Table:
    """The number of changes from one state to another in each month, up to a day: ``month`` (its last day),
    ``from_state`` (null for their first one), ``to_state``, ``persons``. The first month is as for :func:`stocks`. Persons with a
    row that can't be read are left out."""
    return _table("flows", events, as_of, persons, rulebook, as_known_at, False, threads, first)


def sanction_table(
    violations: AnyTable, *, rulebook: str | Rulebook = "nazionale", carry: Iterable[str] = ()
) -> Table:
    """The sanction for each violation: ``conditionality.sanction`` row by row, in the same order.

    Columns in: ``benefit``, ``violation``, ``date``; as needed ``justified``, ``monthly_amount``,
    ``missed_hours_percent``, and the number of earlier unjustified violations of the same claim, by kind:
    ``earlier_convocazione``, ``earlier_orientamento``, ``earlier_formazione``, ``earlier_offerta``; or instead
    ``earlier``, for the row's own kind.
    Columns out: ``measure``, ``step``, ``fraction``, ``days``, ``amount``, ``loses_benefit``, ``loses_status``, ``bar_until``,
    ``rules`` (with a blank between), or ``error`` and ``error_column``. Before them come ``person`` and ``id``, if the table
    has them, and the columns to ``carry``.

    >>> import pyarrow
    >>> violations = pyarrow.table({"benefit": ["naspi"], "violation": ["convocazione"], "date": ["2025-03-03"]})
    >>> row = sanction_table(violations).rows()[0]
    >>> row["measure"], row["fraction"], row["loses_status"]
    ('decurtazione', '1/4', False)
    """
    return Table(_native.Table(opened(rulebook)._native, "sanction", violations, as_of=[], carry=list(carry)))


def by_person(events: AnyTable) -> _native.Rows:
    """The same rows, grouped by person, in the order of the persons; this loads all of them into memory.

    >>> import pyarrow
    >>> events = pyarrow.table({"person": [2, 1, 2], "date": ["2025-01-10", "2025-01-11", "2025-01-12"]})
    >>> pyarrow.table(by_person(events))["person"].to_pylist()
    [1, 2, 2]
    """
    return _native.by_person(events)


def _table(
    kind: str,
    events: AnyTable,
    as_of: datetime.date | str | Iterable[datetime.date | str],
    persons: AnyTable | None,
    rulebook: str | Rulebook,
    as_known_at: datetime.date | str | None,
    next_change: bool,
    threads: int | None,
    first: datetime.date | str | None = None,
    until: datetime.date | str | None = None,
    *,
    carry: Iterable[str] = (),
    rules: bool = False,
    all_persons: bool = False,
) -> Table:
    days = [as_of] if isinstance(as_of, str | datetime.date) else as_of
    return Table(
        _native.Table(
            opened(rulebook)._native,
            kind,
            events,
            as_of=[day_text(day) for day in days],
            first=None if first is None else day_text(first),
            until=None if until is None else day_text(until),
            persons=persons,
            as_known_at=None if as_known_at is None else day_text(as_known_at),
            next_change=next_change,
            threads=threads,
            carry=list(carry),
            rules=rules,
            all_persons=all_persons,
        )
    )
