"""The rulebook: the rules of one place, with the layers laid over them."""

from __future__ import annotations

import dataclasses
import datetime
import functools
import json
import typing
from collections.abc import Mapping, Sequence
from typing import Any

from collocamento import _native
from collocamento._wire import encode

if typing.TYPE_CHECKING:
    from collocamento.types import Assessment, Dossier, Parameter, RulebookDiff, RuleEntry


@dataclasses.dataclass(frozen=True, slots=True, init=False, repr=False)
class Rulebook:
    """The rules of one place: immutable, cheap, shareable between threads.

    Equal and hashable by what it is made of, picklable. Every operation takes one, or the name of a bundled one, as
    ``rulebook``.

    >>> Rulebook("umbria")
    Rulebook('umbria')
    >>> Rulebook("umbria") == Rulebook("umbria") != Rulebook()
    True
    """

    _native: _native.Rulebook

    def __init__(self, name: str = "nazionale") -> None:
        object.__setattr__(self, "_native", _native.Rulebook(name))

    @property
    def name(self) -> str:
        """Its name: a bundled one, or that of the last layer laid over it."""
        return self._native.name

    def overlay(self, name: str, text: str) -> Rulebook:
        """This rulebook with a layer of rule data over it, as TOML or JSON text, under a name of its own.

        Raises RulebookInvalid with file, line and field of what is wrong.
        """
        return _wrap(self._native.overlay(name, text))

    def assess(self, dossier: Dossier | Mapping[str, Any], *, explain: bool = False) -> Assessment:
        """Assess a dossier: the operation ``dossier.assess`` under these rules.

        >>> from collocamento import Dossier
        >>> dossier = Dossier.from_dict(
        ...     {"person": {}, "events": [{"type": "did", "date": "2023-03-01"}], "as_of": "2024-02-29"}
        ... )
        >>> Rulebook("umbria").assess(dossier).status.long_term
        True
        """
        from collocamento.dossier import assess

        return assess(dossier, explain=explain, rulebook=self)

    def rules(self, date: datetime.date | None = None) -> tuple[RuleEntry, ...]:
        """The rules with their citations, those in force on a day where one is given.

        >>> [rule.citation for rule in Rulebook().rules() if rule.id == "STATO-08"]
        ['circ. ANPAL 1/2019']
        """
        from collocamento.rulebook import rules

        return rules(date=date, rulebook=self).rules

    def parameter(self, name: str, date: datetime.date) -> Parameter:
        """The value of a parameter on a day, with the act that sets it.

        >>> Rulebook().parameter("giorni_sospensione", datetime.date(2025, 1, 1)).value
        180
        >>> Rulebook().parameter("limite_reddito_dipendente", datetime.date(2025, 1, 1)).value
        Decimal('8500.00')
        """
        from collocamento.rulebook import parameter

        return parameter(name=name, date=date, rulebook=self)

    def diff(self, other: str | Rulebook) -> RulebookDiff:
        """What another rulebook has otherwise: rules, parameters by stretches of days, deadlines, services, holidays.

        >>> Rulebook().diff("toscana").holidays[0].id
        'San Donato (Arezzo)'
        """
        from collocamento.types import RulebookDiff

        return RulebookDiff.from_json(self._native.diff_json(opened(other)._native))

    def call(self, operation: str, given: Mapping[str, Any], *, explain: bool = False) -> dict[str, Any]:
        """Run an operation of the contract: a dict in, a dict out."""
        answer: dict[str, Any] = json.loads(self.call_json(operation, encode(given), explain=explain))
        return answer

    def call_json(self, operation: str, given: bytes, *, explain: bool = False) -> str:
        """Run an operation on UTF-8 JSON and return its JSON."""
        return self._native.call_json(operation, given, explain=explain)

    def report(self, dossier: Dossier | Mapping[str, Any] | bytes, *, explain: bool = False, lang: str = "it") -> str:
        """Assess a dossier, given as such or as UTF-8 JSON, and return a text for an operator."""
        if lang not in ("it", "en"):
            raise ValueError("lang is 'it' or 'en'")
        text = dossier if isinstance(dossier, bytes) else encode(dossier)
        return self._native.report(text, explain=explain, lang=lang)

    def signature_report(self, given: Mapping[str, Any] | bytes, *, lang: str = "it") -> str:
        """Replay the actions on a document and return them as text for an operator."""
        if lang not in ("it", "en"):
            raise ValueError("lang is 'it' or 'en'")
        text = given if isinstance(given, bytes) else encode(given)
        return self._native.signature_report(text, lang=lang)

    def __repr__(self) -> str:
        return f"Rulebook({self.name!r})"


def rules_page(rulebooks: Sequence[Rulebook], *, html: bool) -> str:
    """The rules as a page to read, HTML or Markdown: the first of the rulebooks whole, of each further one what it adds."""
    return _native.rules_page([rulebook._native for rulebook in rulebooks], html)


def opened(rulebook: str | Rulebook) -> Rulebook:
    """A rulebook by its name, or as it is."""
    return _bundled(rulebook) if isinstance(rulebook, str) else rulebook


@functools.lru_cache(maxsize=16)
def _bundled(name: str) -> Rulebook:
    return Rulebook(name)


def _wrap(native: _native.Rulebook) -> Rulebook:
    rulebook = object.__new__(Rulebook)
    object.__setattr__(rulebook, "_native", native)
    return rulebook


def rebuild(base: str, overlays: list[tuple[str, str]]) -> _native.Rulebook:
    """A pickled rulebook comes back from what it was made of."""
    rulebook = _native.Rulebook(base)
    for name, text in overlays:
        rulebook = rulebook.overlay(name, text)
    return rulebook
