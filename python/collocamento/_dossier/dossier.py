"""The dossier: the record of its fields, also made from the rows of a table, with its assessment."""

from __future__ import annotations

import dataclasses
import datetime
import typing
from collections.abc import Iterable, Mapping
from typing import Any, TypeAlias

import collocamento.types.dossier as records
from collocamento._dossier.assessment import Assessment
from collocamento._dossier.rows import events
from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine, opened
from collocamento._runtime.errors import RuleError
from collocamento._runtime.view import Html
from collocamento._runtime.wire import encode
from collocamento._views.dossier import html
from collocamento.types.common import Person

if typing.TYPE_CHECKING:
    from typing_extensions import Self


Day: TypeAlias = datetime.date | str


# The constructor is that of the record.
@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False, init=False)
class Dossier(records.Dossier):
    __doc__ = records.Dossier.__doc__

    @classmethod
    def from_dict(cls, given: Mapping[str, Any]) -> Self:
        """Read it from the contract's JSON, given as a mapping.

        Raises a RuleError with every error: fields that are missing, unknown or of the wrong type, and values out of their range.

        >>> from collocamento import Dossier, FieldUnknown
        >>> events = [{"type": "did", "data": "2025-01-10"}, {"type": "violazione", "date": "2025-02-10", "missed_hours_percent": 101}]
        >>> try:
        ...     Dossier.from_dict({"person": {}, "events": events, "as_of": "2025-06-30"})
        ... except FieldUnknown as error:
        ...     [one.path for one in error.errors]
        ['/events/0/data', '/events/0/date', '/events/1/violation', '/events/1/missed_hours_percent']
        """
        try:
            # Dataclasses with slots have no `super()`.
            return super(Dossier, cls).from_dict(given)
        except RuleError as error:
            raise _with_ranges(error, given) from None

    @classmethod
    def from_rows(
        cls,
        rows: Any,
        *,
        as_of: Day,
        as_known_at: Day | None = None,
        person: Person | Mapping[str, Any] | None = None,
    ) -> Self:
        """The dossier of one person from rows of events, one row an event, the wire names as columns.

        ``rows`` is any iterable of mappings, or a data frame of pandas or Polars, or an Arrow table. None, NaN, NaT and NA
        mean that the fact is absent. An optional column ``person`` must have one value: the rows of several persons are
        rejected. Errors have the path of the row: ``/events/3/date``.

        >>> from collocamento import Dossier
        >>> rows = [
        ...     {"type": "did", "date": datetime.date(2025, 1, 10), "job": None, "annual_income": float("nan")},
        ...     {"type": "rapporto_inizio", "date": "2025-03-01", "job": 7, "kind": "determinato", "annual_income": 18000.0},
        ... ]
        >>> dossier = Dossier.from_rows(rows, as_of=datetime.date(2025, 6, 1))
        >>> dossier.events[1].job, dossier.events[1].annual_income
        ('7', Decimal('18000'))
        """
        return cls.from_dict(
            {"person": person or {}, "events": events(rows), "as_of": as_of, "as_known_at": as_known_at}
        )

    # A text is also an iterable of texts.
    @typing.overload
    def assess(  # type: ignore[overload-overlap]
        self,
        *,
        as_of: Day | None = None,
        explain: bool = False,
        identify: bool = False,
        rulebook: str | Engine = "nazionale",
    ) -> Assessment: ...
    @typing.overload
    def assess(
        self,
        *,
        as_of: Iterable[Day],
        explain: bool = False,
        identify: bool = False,
        rulebook: str | Engine = "nazionale",
    ) -> list[Assessment]: ...
    def assess(
        self,
        *,
        as_of: Day | Iterable[Day] | None = None,
        explain: bool = False,
        identify: bool = False,
        rulebook: str | Engine = "nazionale",
    ) -> Assessment | list[Assessment]:
        """State, timeline, seniority, deadlines, sanctions and services on the day ``as_of``: that of the dossier, another one, or
        several.

        >>> from collocamento import Did, Dossier
        >>> dossier = Dossier(person={}, events=[Did("2025-01-10")], as_of="2025-06-30")
        >>> [answer.status.seniority_days for answer in dossier.assess(as_of=["2025-01-31", "2025-12-31"])]
        [22, 356]

        With ``identify`` the answer holds its id, by which it can be cited: the same dossier gives the same id again.

        >>> one, again = (dossier.assess(identify=True) for _ in range(2))
        >>> one.answer_id == again.answer_id, one.answer_id.version
        (True, 5)
        """
        if as_of is not None and not isinstance(as_of, str | datetime.date):
            return [self.replace(as_of=day).assess(explain=explain, identify=identify, rulebook=rulebook) for day in as_of]
        dossier, engine = self if as_of is None else self.replace(as_of=as_of), opened(rulebook)
        answer = ask(Assessment, "dossier.assess", dossier.to_dict(), explain, identify, engine)
        return answer._about(dossier, engine)

    def show(self, *, lang: str = "it") -> Html:
        """The dossier for a notebook, in Italian (``it``) or English (``en``): the events with their names."""
        return Html(html(self, lang))


def _with_ranges(error: RuleError, given: Any) -> RuleError:
    """The errors about names and types, with those that only the library knows: values out of their range."""
    known = {one.path for one in error.errors}
    try:
        opened("nazionale").call_json("dossier.assess", encode(given))
    except RuleError as others:
        return error.with_others(one for one in others.apart() if one.path not in known)
    return error
