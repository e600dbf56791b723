"""The rulebook: the rules of one place, with the layers over them."""

from __future__ import annotations

import dataclasses
import datetime
from collections.abc import Mapping
from typing import Any, overload

import collocamento.rulebook as chapter
from collocamento._dossier.assessment import Assessment
from collocamento._dossier.dossier import Dossier
from collocamento._runtime.engine import Engine, opened
from collocamento._runtime.view import Html
from collocamento._views.rulebook import html
from collocamento.types.rulebook import Parameter, ParameterEntry, RulebookDiff, RuleEntry


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

    def parameters(self) -> tuple[ParameterEntry, ...]:
        """The parameters with every value that they have had, in the order of their names.

        >>> [one.name for one in Rulebook("umbria").parameters() if one.rule == "TERM-A2-30"]
        ['giorni_colloquio_a2']
        """
        return chapter.parameters(rulebook=self).parameters

    @overload
    def parameter(self, name: str) -> ParameterEntry: ...

    @overload
    def parameter(self, name: str, date: datetime.date | str) -> Parameter: ...

    def parameter(self, name: str, date: datetime.date | str | None = None) -> Parameter | ParameterEntry:
        """The value of a parameter on a day, with the act that sets it; without a day, the parameter with its ``history``.

        >>> Rulebook().parameter("giorni_sospensione", datetime.date(2025, 1, 1)).value
        180
        >>> Rulebook().parameter("limite_reddito_dipendente", datetime.date(2025, 1, 1)).value
        Decimal('8500.00')
        >>> for one in Rulebook().parameter("limite_reddito_autonomo").history:
        ...     print(one.from_, one.to, one.value, one.citation)
        2015-09-24 2019-03-29 4800.00 circ. MLPS 34/2015
        2019-03-30 2021-12-31 4800.00 circ. ANPAL 1/2019
        2022-01-01 None 5500.00 L. 234/2021 art. 1 c. 2; nota MLPS 5824/2022
        """
        if date is None:
            return chapter.parameters(name=name, rulebook=self).parameters[0]
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
