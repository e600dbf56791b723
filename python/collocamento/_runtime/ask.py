"""What the typed operations share: typed values to JSON, the library's answer back to a typed value."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any, TypeVar

from collocamento._runtime.engine import Engine, opened
from collocamento._runtime.record import Record
from collocamento._runtime.wire import encode

A = TypeVar("A", bound=Record)


def ask(
    answer: type[A], operation: str, given: Mapping[str, Any], explain: bool, identify: bool, rulebook: str | Engine
) -> A:
    """Run an operation; arguments that are None are left out."""
    wire = {name.rstrip("_"): value for name, value in given.items() if value is not None}
    if identify:
        wire["identify"] = identify
    return answer.from_json(opened(rulebook).call_json(operation, encode(wire), explain=explain))
