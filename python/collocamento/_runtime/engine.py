"""The engine: a handle on the rules of one place. It takes JSON and returns JSON."""

from __future__ import annotations

import dataclasses
import datetime
import functools
import json
import typing
import uuid
from collections.abc import Mapping, Sequence
from typing import Any

import collocamento._native as _native
from collocamento._runtime.frozen import Frozen
from collocamento._runtime.record import Record
from collocamento._runtime.wire import encode

if typing.TYPE_CHECKING:
    from typing_extensions import Self


@dataclasses.dataclass(frozen=True, slots=True, init=False, repr=False)
class Engine(Frozen):
    """The rules of one place and the calls that they answer.

    Users hold a ``Rulebook``, which adds typed questions. Two engines of one class are equal if they have the same base
    and layers.
    """

    _native: _native.Rulebook

    def __init__(self, name: str = "nazionale") -> None:
        object.__setattr__(self, "_native", _native.Rulebook(name))

    @property
    def name(self) -> str:
        """Its name: that of a bundled rulebook, or that of the last layer."""
        return self._native.name

    @property
    def version(self) -> str:
        """Its version: that of the library, and after a plus sign those that its overlays state (``version = "2027.1"``)."""
        return self._native.version

    @property
    def digest(self) -> str:
        """The SHA-256 of its data with all layers. Any change of the data or of an overlay changes it; comments, formatting and
        the order of files do not.

        >>> law = Engine()
        >>> reform = "[[parameter]]\\nname = 'giorni_sospensione'\\nsegment = [{value = 200, citation = 'x', confidence = 'D'}]"
        >>> law.overlay("riforma", reform).digest == law.digest
        False
        >>> law.overlay("riforma", reform).digest == law.overlay("riforma", "# a comment\\n" + reform).digest
        True
        """
        return self._native.digest

    @property
    def id(self) -> uuid.UUID:
        """The name-based UUID (version 5) of its digest, by which the rules can be cited.

        >>> law = Engine()
        >>> law.id == uuid.uuid5(uuid.NAMESPACE_URL, f"urn:collocamento:rulebook:{law.digest}")
        True
        """
        return uuid.UUID(self._native.id)

    @property
    def reviewed_to(self) -> datetime.date | None:
        """The last day up to which every figure of the law has been reviewed; None if the rulebook does not say."""
        day = self._native.reviewed_to
        return datetime.date.fromisoformat(day) if day else None

    def overlay(self, name: str, text: str | Mapping[str, Any]) -> Self:
        """This rulebook with a layer of rule data over it, as TOML or JSON text or as a dict, under a name of its own.

        Raises RulebookInvalid with the file, line and field of the fault.
        """
        if isinstance(text, Mapping):
            text = encode(text).decode()
        elif not isinstance(text, str):
            raise TypeError(f"an overlay is TOML or JSON text, or a dict; this is of type {type(text).__name__}")
        layered = object.__new__(type(self))
        object.__setattr__(layered, "_native", self._native.overlay(name, text))
        return layered

    def call(self, operation: str, given: Mapping[str, Any], *, explain: bool = False) -> dict[str, Any]:
        """Run an operation of the contract: a dict in, a dict out."""
        answer: dict[str, Any] = json.loads(self.call_json(operation, encode(given), explain=explain))
        return answer

    def call_json(self, operation: str, given: bytes, *, explain: bool = False) -> str:
        """Run an operation on UTF-8 JSON and return its JSON."""
        return self._native.call_json(operation, given, explain=explain)

    def report(self, dossier: Record | Mapping[str, Any] | bytes, *, explain: bool = False, lang: str = "it") -> str:
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

    def plan_report(self, given: Mapping[str, Any] | bytes, *, lang: str = "it") -> str:
        """Plan the path of a person and return it as text for an operator."""
        if lang not in ("it", "en"):
            raise ValueError("lang is 'it' or 'en'")
        text = given if isinstance(given, bytes) else encode(given)
        return self._native.plan_report(text, lang=lang)

    def __repr__(self) -> str:
        return f"{type(self).__name__}({self.name!r})"


def rules_page(rulebooks: Sequence[Engine], *, html: bool) -> str:
    """The rules as a page to read, HTML or Markdown: the first rulebook completely, the others by what they add."""
    return _native.rules_page([rulebook._native for rulebook in rulebooks], html)


def opened(rulebook: str | Engine) -> Engine:
    """A rulebook by its name, or unchanged if it is one already."""
    return _bundled(rulebook) if isinstance(rulebook, str) else rulebook


@functools.lru_cache(maxsize=16)
def _bundled(name: str) -> Engine:
    return Engine(name)
