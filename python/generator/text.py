"""The parts of every written module: prose, imports, lists. Each is a list of lines."""

from __future__ import annotations

import json
import re
import textwrap
from collections import defaultdict
from collections.abc import Callable, Iterable

WIDTH = 120


def wrapped(text: str, indent: str, first: str = "") -> list[str]:
    text = " ".join(text.split()).replace("\\", "\\\\").replace("`", "``")
    return textwrap.wrap(f"{first}{text}", WIDTH, initial_indent=indent, subsequent_indent=indent) or [indent]


def docstring(
    lead: str, title: str, items: list[tuple[str, str]], indent: str, tail: list[str] | None = None
) -> list[str]:
    lines = wrapped(lead or "(no description)", indent, '"""')
    for text in tail or []:
        lines += ["", *wrapped(text, indent)]
    if items:
        lines += ["", f"{indent}{title}:"]
        for name, about in items:
            first, *rest = textwrap.wrap(f"{name}: {about.replace('`', '``')}", WIDTH - len(indent) - 8) or [f"{name}:"]
            lines += [f"{indent}    {first}", *(f"{indent}        {line}" for line in rest)]
        return [*lines, f'{indent}"""']
    lines[-1] += '"""'
    return lines


def left_out(hint: str) -> str:
    """The type and default of an optional value: nothing in a sequence, else None."""
    if re.fullmatch(r"(tuple|Sequence)\[.*\]", hint):
        return f"{hint} = ()"
    return f"{hint.removesuffix(' | None')} | None = None"


def imports(module: str, names: list[str]) -> list[str]:
    if not names:
        return []
    one = f"from {module} import {', '.join(sorted(names))}"
    return [one] if len(one) <= WIDTH else [f"from {module} import (", *(f"    {name}," for name in sorted(names)), ")"]


def listed(names: list[str]) -> list[str]:
    one = f"__all__ = [{', '.join(json.dumps(name) for name in sorted(names))}]"
    return [one] if len(one) <= WIDTH else ["__all__ = [", *(f"    {json.dumps(name)}," for name in sorted(names)), "]"]


def opening(about: str, standard: list[list[str]], own: list[list[str]], names: list[str]) -> list[str]:
    """The head of a module, up to its `__all__`."""
    lines = [f'"""{about} Written by `generate.py` from the schemas."""', "", "from __future__ import annotations", ""]
    for group in (standard, sorted(own)):
        block = [line for each in group for line in each]
        lines += [*block, *([""] if block else [])]
    return [*lines, *listed(names)]


def by_module(names: Iterable[str], module: Callable[[str], str]) -> list[list[str]]:
    """The imports of some classes, each from its module."""
    found: dict[str, list[str]] = defaultdict(list)
    for name in names:
        found[module(name)].append(name)
    return [imports(f"collocamento.{place}", found[place]) for place in sorted(found)]
