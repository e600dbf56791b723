"""The assessment: the record of its fields, with a timeline, the report for an operator and a view for notebooks."""

from __future__ import annotations

import dataclasses
import typing

import collocamento.types.dossier as records
from collocamento._dossier.timeline import Timeline
from collocamento._runtime.engine import Engine
from collocamento._runtime.view import Html
from collocamento._views.assessment import html
from collocamento.types.words import Severity

if typing.TYPE_CHECKING:
    from typing_extensions import Self


@dataclasses.dataclass(frozen=True, slots=True, kw_only=True, repr=False)
class Assessment(records.Assessment):
    __doc__ = records.Assessment.__doc__

    # The record has a tuple of spans here. A timeline is also a sequence of spans, but not a tuple.
    timeline: Timeline  # type: ignore[assignment]

    def _about(self, dossier: records.Dossier, rulebook: Engine) -> Self:
        """The same assessment. Its timeline also knows the dossier, the deadlines, the refused events and the rules, and can draw
        them."""
        refused = tuple(
            one.event for one in self.findings if one.severity == Severity.ERRORE and one.event is not None
        )
        timeline = dataclasses.replace(
            self.timeline,
            dossier=dossier,
            deadlines=self.deadlines,
            refused=refused,
            as_of=self.as_of,
            rulebook=rulebook,
        )
        return self._with(timeline=timeline)

    def report(self, *, lang: str = "it") -> str:
        """The assessment as text for an operator, in Italian (``it``) or English (``en``); ``print(assessment)`` prints it in Italian.

        Raises ValueError for an assessment that was read from JSON: it knows neither the dossier nor the rules.
        """
        dossier, rulebook = self.timeline.dossier, self.timeline.rulebook
        if dossier is None or rulebook is None:
            raise ValueError("this assessment does not know its dossier: assess the dossier for a report")
        return rulebook.report(dossier, explain=self.trace is not None, lang=lang)

    def __str__(self) -> str:
        return repr(self) if self.timeline.rulebook is None else self.report().rstrip("\n")

    def show(self, *, lang: str = "it") -> Html:
        """The assessment for a notebook, in Italian (``it``) or English (``en``): state, timeline, deadlines, what comes next, findings,
        and why."""
        return Html(html(self, self.timeline, lang))
