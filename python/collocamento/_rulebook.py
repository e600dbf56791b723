"""The rulebook: the rules of one place, with the layers over them."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping
from typing import Any

import collocamento.rulebook as chapter
from collocamento._dossier.assessment import Assessment
from collocamento._dossier.dossier import Dossier
from collocamento._runtime.engine import Engine, opened
from collocamento._runtime.view import Html
from collocamento._views.rulebook import html
from collocamento.types.rulebook import Parameter, RulebookDiff, RuleEntry


@dataclasses.dataclass(frozen=True, slots=True, init=False, repr=False)
class Rulebook(Engine):
    """The rules of one place: immutable, cheap to copy, shareable between threads.

    Equal and hashable by its base and layers, picklable. Every operation takes one, or the name of a bundled one, as
    ``rulebook``.

    >>> Rulebook("umbria")
    Rulebook('umbria')
    >>> Rulebook("umbria") == Rulebook("umbria") != Rulebook()
    True
    """

    def assess(
        self, dossier: Dossier | Mapping[str, Any], *, explain: bool = False, identify: bool = False
    ) -> Assessment:
        """Assess a dossier: the operation ``dossier.assess`` under these rules.

        >>> from collocamento import Dossier
        >>> dossier = Dossier.from_dict(
        ...     {"person": {}, "events": [{"type": "did", "date": "2023-03-01"}], "as_of": "2024-02-29"}
        ... )
        >>> Rulebook("umbria").assess(dossier).status.long_term
        True
        """
        return Dossier._read(dossier).assess(explain=explain, identify=identify, rulebook=self)

    def rules(self, date: datetime.date | str | None = None) -> tuple[RuleEntry, ...]:
        """The rules with their citations; with a day, only those in force on it.

        >>> [rule.citation for rule in Rulebook().rules() if rule.id == "STATO-08"]
        ['circ. ANPAL 1/2019']
        """
        return chapter.rules(date=date, rulebook=self).rules

    def parameter(self, name: str, date: datetime.date | str) -> Parameter:
        """The value of a parameter on a day, with the act that sets it.

        >>> Rulebook().parameter("giorni_sospensione", datetime.date(2025, 1, 1)).value
        180
        >>> Rulebook().parameter("limite_reddito_dipendente", datetime.date(2025, 1, 1)).value
        Decimal('8500.00')
        """
        return chapter.parameter(name=name, date=date, rulebook=self)

    def show(self, *, lang: str = "it") -> Html:
        """The rules with their acts for a notebook, in Italian (``it``) or English (``en``)."""
        return Html(html(self.name, self.rules(), lang))

    def _repr_html_(self) -> str:
        return self.show().html

    def diff(self, other: str | Rulebook) -> RulebookDiff:
        """The differences of another rulebook: rules, parameters by periods, deadlines, services, holidays.

        >>> Rulebook().diff("toscana").holidays[0].id
        'San Donato (Arezzo)'
        """
        return RulebookDiff.from_json(self._native.diff_json(opened(other)._native))
