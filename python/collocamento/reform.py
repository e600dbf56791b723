"""Reform analysis: the same persons under two rulebooks, the law in force and a possible reform.

:func:`compare` accepts the same tables as :mod:`collocamento.tables`, and two rulebooks. One of them may be an overlay of the
other (:meth:`Rulebook.overlay`).
"""

from __future__ import annotations

import dataclasses
import datetime
import typing
from collections import Counter
from typing import Any

import collocamento._native as _native
from collocamento._runtime.engine import opened
from collocamento._runtime.frozen import Frozen
from collocamento._runtime.rows import AnyTable
from collocamento._runtime.wire import day_text
from collocamento.tables import Table

if typing.TYPE_CHECKING:
    from collocamento._rulebook import Rulebook

__all__ = ["Comparison", "RuleCount", "StateCount", "Totals", "compare"]


@dataclasses.dataclass(frozen=True, slots=True)
class StateCount(Frozen):
    """The number of persons in a state under the baseline and a state under the reform, on the day."""

    state_before: str
    state_after: str
    persons: int


@dataclasses.dataclass(frozen=True, slots=True)
class RuleCount(Frozen):
    """The number of histories that diverge because of a pair of rules, and of these the persons in another state on the day."""

    rule_before: str | None
    rule_after: str | None
    persons: int
    changed: int


@dataclasses.dataclass(frozen=True, slots=True)
class Totals(Frozen):
    """What a comparison comes to."""

    persons: int
    """All persons of the table."""
    refused: int
    """Those with an error instead of an answer."""
    differing: int
    """Those whose history differs on some day."""
    changed: int
    """Those whose state differs on the day of the comparison."""
    states: tuple[StateCount, ...]
    """The persons with an answer by their two states, in the order of the law."""
    rules: tuple[RuleCount, ...]
    """The persons who differ, by the two rules that made the difference, the most frequent first."""


class Comparison(Table):
    """One row for each person, processed lazily as it is read: an Arrow stream, like every :class:`Table`.

    The columns are ``person``; what holds on the day of the comparison, ``state_before`` and ``state_after``,
    ``since_before`` and ``since_after``, ``seniority_days_before`` and ``seniority_days_after``, and whether the state has
    ``changed``; ``differs_from``, the first day on which the states of the two histories differ, null if they never do,
    and ``rule_before`` and ``rule_after``, by which the states of that day hold; for a person with a row that can't be read
    ``error``, ``error_column`` and ``error_row`` (counted from 0) instead.

    ``changed`` is about the day of the comparison only: a person who has lost a state and returned to it differs, but has not
    changed.
    """

    __slots__ = ()

    def differing(self) -> Table:
        """The rows of those whose history differs on some day, and of no others."""
        return Table(self._native.shown("differing"))

    def totals(self) -> Totals:
        """The number of persons by their states, and by the rules that made the difference; no row is kept in memory for this."""
        return _totals(Table(self._native.shown("totals")).rows())


def compare(
    events: AnyTable,
    *,
    baseline: str | Rulebook = "nazionale",
    reform: str | Rulebook,
    as_of: datetime.date | str,
    persons: AnyTable | None = None,
    as_known_at: datetime.date | str | None = None,
    threads: int | None = None,
) -> Comparison:
    """What a reform changes for each person, up to a day: one row for each person, in the order of the persons.

    The tables, ``as_known_at``, ``threads`` and rejected input are as in :func:`assess_table`.

    >>> import pyarrow
    >>> from collocamento import Rulebook
    >>> law = Rulebook("nazionale")
    >>> reform = law.overlay("limite-9000", '''
    ... [[parameter]]
    ... name = "limite_reddito_dipendente"
    ... segment = [{ from = "2025-01-01", value = "9000", citation = "ipotesi di riforma", confidence = "D" }]
    ... ''')
    >>> events = pyarrow.table({
    ...     "person": [7, 7, 8, 8],
    ...     "type": ["did", "rapporto_inizio"] * 2,
    ...     "date": ["2025-01-10", "2025-02-03"] * 2,
    ...     "job": [None, "a"] * 2,
    ...     "kind": [None, "indeterminato"] * 2,
    ...     "annual_income": [None, "8800.00", None, "9500.00"],
    ... })
    >>> comparison = compare(events, baseline=law, reform=reform, as_of="2025-12-31")
    >>> for row in comparison.rows():
    ...     print(row["person"], row["state_before"], row["state_after"], row["differs_from"])
    7 decaduto conservazione 2025-02-03
    8 decaduto decaduto None
    >>> comparison.totals().rules
    (RuleCount(rule_before='STATO-06', rule_after='STATO-09', persons=1, changed=1),)
    """
    return Comparison(
        _native.Table(
            opened(baseline)._native,
            "persons",
            events,
            as_of=[day_text(as_of)],
            persons=persons,
            as_known_at=None if as_known_at is None else day_text(as_known_at),
            threads=threads,
            reform=opened(reform)._native,
        )
    )


def _totals(groups: list[dict[str, Any]]) -> Totals:
    refused = sum(group["persons"] for group in groups if group["error"])
    states: Counter[tuple[str, str]] = Counter()
    rules: Counter[tuple[str | None, str | None]] = Counter()
    changed: Counter[tuple[str | None, str | None]] = Counter()
    for group in groups:
        if group["error"]:
            continue
        pair, count = (group["state_before"], group["state_after"]), group["persons"]
        states[pair] += count
        by = (group["rule_before"], group["rule_after"])
        if by != (None, None):
            rules[by] += count
            changed[by] += count if pair[0] != pair[1] else 0
    return Totals(
        persons=refused + states.total(),
        refused=refused,
        differing=rules.total(),
        changed=changed.total(),
        states=tuple(StateCount(*pair, count) for pair, count in states.items()),
        rules=tuple(
            RuleCount(*by, count, changed[by])
            for by, count in sorted(rules.items(), key=lambda item: (-item[1], str(item[0])))
        ),
    )
