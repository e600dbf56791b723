"""The assessment: the record of its fields, with a timeline and a view for notebooks."""

from __future__ import annotations

import dataclasses
import typing

import collocamento.types.dossier as records
from collocamento._dossier.timeline import Timeline
from collocamento._views.html import assessment
from collocamento.types.words import Severity

if typing.TYPE_CHECKING:
    from typing_extensions import Self


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Assessment(records.Assessment):
    __doc__ = records.Assessment.__doc__

    # The record has a tuple of spans here. A timeline is also a sequence of spans, but not a tuple.
    timeline: Timeline  # type: ignore[assignment]

    def about(self, dossier: records.Dossier) -> Self:
        """The same assessment. Its timeline also knows the dossier, the deadlines and the refused events, and can draw them."""
        refused = tuple(
            one.event for one in self.findings if one.severity == Severity.ERRORE and one.event is not None
        )
        timeline = dataclasses.replace(
            self.timeline, dossier=dossier, deadlines=self.deadlines, refused=refused, as_of=self.as_of
        )
        return self._with(timeline=timeline)

    def _repr_html_(self) -> str:
        return assessment(self)
