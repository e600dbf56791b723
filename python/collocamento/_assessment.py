"""What an assessment can do beside holding its fields."""

from __future__ import annotations

import dataclasses
import typing
from typing import cast

from collocamento._record import Record

if typing.TYPE_CHECKING:
    from typing_extensions import Self

    from collocamento.types import Assessment, Dossier


class AssessmentBase(Record):
    """An assessment in a notebook."""

    __slots__ = ()

    def about(self, dossier: Dossier) -> Self:
        """The same, its timeline knowing what it can draw."""
        answer = cast("Assessment", self)
        refused = tuple(one.event for one in answer.findings if one.severity == "errore" and one.event is not None)
        timeline = dataclasses.replace(
            answer.timeline, dossier=dossier, deadlines=answer.deadlines, refused=refused, as_of=answer.as_of
        )
        return cast("Self", dataclasses.replace(answer, timeline=timeline))

    def _repr_html_(self) -> str:
        from collocamento._html import assessment

        return assessment(cast("Assessment", self))
