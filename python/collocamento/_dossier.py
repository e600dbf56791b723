"""What a dossier can do beside holding its fields."""

from __future__ import annotations

import datetime
import typing
from collections.abc import Iterable, Mapping
from typing import Any, cast

from collocamento._errors import ValueInvalid
from collocamento._record import Record

if typing.TYPE_CHECKING:
    from typing_extensions import Self

    from collocamento._rulebook import Rulebook
    from collocamento.types import Assessment, Person


class DossierBase(Record):
    """A dossier from the rows of a table, and its assessment."""

    __slots__ = ()

    @classmethod
    def from_rows(
        cls,
        rows: Any,
        *,
        as_of: datetime.date,
        as_known_at: datetime.date | None = None,
        person: Person | Mapping[str, Any] | None = None,
    ) -> Self:
        """The dossier of one person from rows of events, one row an event, the wire names as columns.

        ``rows`` is any iterable of mappings, or a data frame of pandas or Polars, or an Arrow table. None, NaN, NaT and NA
        mean that the fact is absent. A column ``person`` may be there, with one value: the rows of several persons are
        refused. Errors have the path of the row: ``/events/3/date``.

        >>> from collocamento import Dossier
        >>> rows = [
        ...     {"type": "did", "date": datetime.date(2025, 1, 10), "job": None, "annual_income": float("nan")},
        ...     {"type": "rapporto_inizio", "date": "2025-03-01", "job": 7, "kind": "determinato", "annual_income": 18000.0},
        ... ]
        >>> dossier = Dossier.from_rows(rows, as_of=datetime.date(2025, 6, 1))
        >>> dossier.events[1].job, dossier.events[1].annual_income
        ('7', Decimal('18000'))
        """
        events, persons = [], set()
        for row in _records(rows):
            fields = {str(name): _value(value) for name, value in row.items() if not _absent(value)}
            persons.add(fields.pop("person", None))
            # Ids are texts, and often numbers in a table.
            events.append({name: str(value) if name in _IDS else value for name, value in fields.items()})
        if len(persons) > 1:
            raise ValueInvalid(
                "le righe sono di più persone", message_en="the rows are of several persons", path="/events"
            )
        given = {"person": person or {}, "events": events, "as_of": as_of, "as_known_at": as_known_at}
        return cls.from_dict(given)

    def assess(self, *, explain: bool = False, rulebook: str | Rulebook = "nazionale") -> Assessment:
        """State, timeline, seniority, deadlines, sanctions and services on the day ``as_of``."""
        from collocamento.dossier import assess
        from collocamento.types import Dossier

        return assess(cast("Dossier", self), explain=explain, rulebook=rulebook)


_IDS = ("id", "job")


def _records(rows: Any) -> Iterable[Mapping[str, Any]]:
    """The rows of a table as mappings, whoever made it."""
    if hasattr(rows, "to_dicts"):  # Polars
        return cast("Iterable[Mapping[str, Any]]", rows.to_dicts())
    if hasattr(rows, "to_pylist"):  # Arrow
        return cast("Iterable[Mapping[str, Any]]", rows.to_pylist())
    if hasattr(rows, "to_dict"):  # pandas
        return cast("Iterable[Mapping[str, Any]]", rows.to_dict("records"))
    return cast("Iterable[Mapping[str, Any]]", rows)


def _absent(value: Any) -> bool:
    """None, NaN and NaT, which differ from themselves, and pandas' NA, which has no truth."""
    if value is None:
        return True
    try:
        return bool(value != value)
    except (TypeError, ValueError):
        return type(value).__name__ == "NAType"


def _value(value: Any) -> Any:
    """A cell as Python has it: no numpy scalar, and no point in a whole number that stood beside a NaN."""
    if type(value).__module__ == "numpy" and hasattr(value, "tolist"):
        value = value.tolist()
    return int(value) if isinstance(value, float) and value.is_integer() else value
