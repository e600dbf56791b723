"""The indexes of the types and of the chapters as Python text."""

from __future__ import annotations

import json

from generator.model import Model
from generator.text import by_module, imports, listed, opening


def types_index(model: Model) -> str:
    """Every type by name. Type checkers see them all; at run time each is loaded on first use."""
    standard = [["import importlib"], ["from typing import TYPE_CHECKING, Any"]]
    own = [["from collocamento.types._homes import HOMES"]]
    lines = opening("Every type of the contract.", standard, own, list(model.classes))
    everything = [line for lines in by_module(model.classes, model.seen) for line in lines]
    place = len(lines) - len(listed(list(model.classes))) - 1
    lines[place:place] = ["", "if TYPE_CHECKING:", *(f"    {line}" for line in everything)]
    return "\n".join(lines) + GETTER


# Type checkers do not see this function: for them a name that does not exist stays an error.
GETTER = """

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in HOMES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(importlib.import_module(f"collocamento.{HOMES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
"""


def homes_module(model: Model) -> str:
    """The module of each type, inside the package."""
    homes = [f"    {json.dumps(name)}: {json.dumps(model.seen(name))}," for name in sorted(model.classes)]
    return "\n".join([*opening("The module of each type.", [], [], ["HOMES"]), "", "HOMES = {", *homes, "}"]) + "\n"


def chapters_module(chapters: list[str]) -> str:
    """Every chapter by name: the package loads each on first use, and type checkers see them all."""
    lines = opening("Every chapter of the rules.", [["from typing import TYPE_CHECKING"]], [], chapters)
    place = len(lines) - len(listed(chapters)) - 1
    lines[place:place] = ["", "if TYPE_CHECKING:", *(f"    {line}" for line in imports("collocamento", chapters))]
    return "\n".join(lines) + "\n"
