"""A model as Python text."""

from __future__ import annotations

import json
import re
import textwrap
from collections import defaultdict

from generator.model import BASES, ENVELOPE, FIELDS, INPUTS, PRIVATE, Class, Model, camel, member, python_name

WIDTH = 120


# A line of prose, a docstring, a class, a function, a module: each is a list of lines.


def wrapped(text: str, indent: str, first: str = "") -> list[str]:
    text = text.replace("\\", "\\\\").replace("`", "``")
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


def written_class(one: Class) -> list[str]:
    if one.words:
        lines = [f"class {one.name}(Word):", *docstring(one.about, "", [], "    "), ""]
        for value, about in one.words:
            lines.append(f"    {member(value, about)} = {json.dumps(value)}")
            if about:
                lines += docstring(about, "", [], "    ")
        return lines
    if one.parts:
        lines = [f"{one.name}: TypeAlias = ("]
        lines += [f"    {'' if index == 0 else '| '}{part}" for index, part in enumerate(one.parts)]
        return [*lines, ")", *docstring(one.about, "", [], "")]
    base = BASES[one.name][1] if one.name in BASES else "Record"
    items = [(python_name(wire), about) for wire, (_, _, about) in one.fields.items()]
    lines = ["@dataclass(frozen=True, slots=True, kw_only=True, repr=False)", f"class {one.name}({base}):"]
    lines += [*docstring(one.about, "Attributes", items, "    "), ""]
    if one.tag:
        lines += [f'    tag: ClassVar[str] = "{one.tag[0]}"', f'    {one.tag[0]}: ClassVar[str] = "{one.tag[1]}"']
    if one.kept:
        kept = [f"            {json.dumps(wire)}," for wire in one.fields if wire in one.kept]
        lines += ["    kept: ClassVar[frozenset[str]] = frozenset(", "        {", *kept, "        }", "    )"]
    for wire, (hint, required, _) in one.fields.items():
        lines.append(f"    {python_name(wire)}: {field(hint, required, wire)}")
    return lines


def field(hint: str, required: bool, wire: str) -> str:
    """A field of a record: its type and default, and whether it is kept out of sight."""
    declared = hint if required else left_out(hint)
    if wire not in PRIVATE or hint.startswith("bool"):
        return declared
    declared, _, default = declared.partition(" = ")
    return f"{declared} = field({f'default={default}, ' if default else ''}repr=False)"


def left_out(hint: str) -> str:
    """The type and default of what may be left out: nothing in a sequence, else None."""
    if re.fullmatch(r"(tuple|Sequence)\[.*\]", hint):
        return f"{hint} = ()"
    return f"{hint.removesuffix(' | None')} | None = None"


def argument(model: Model, hint: str) -> str:
    """The type of a keyword argument: what is easy to give."""
    hint = re.sub(r"\btuple\[(.+), \.\.\.\]", r"Sequence[\1]", hint)
    words = [
        f"{part} | str" if part in model.classes and model.classes[part].words else part for part in hint.split(" | ")
    ]
    hint = " | ".join(f"{part} | int | str" if part == "Decimal" else part for part in words)
    return model.union([hint])


def written_function(model: Model, operation: str) -> tuple[list[str], set[str]]:
    """The function of an operation, and the names that its signature uses."""
    chapter, _, last = operation.partition(".")
    schema, answer = model.schemas[f"{operation}.input"], model.answers[operation]
    properties = {wire: one for wire, one in schema.get("properties", {}).items() if wire not in ENVELOPE}
    required = schema.get("required", [])
    whole = next((name for name in INPUTS.values() if set(model.classes[name].fields) <= set(properties)), None)
    signature, items, pairs, body, uses = [], [], [], [], {answer}
    if whole:
        signature.append(f"    {whole.lower()}: {whole} | Mapping[str, Any],")
        items.append((whole.lower(), model.classes[whole].about))
        body.append(f"    taken = {whole}.read({whole.lower()})")
        pairs.append("**taken.to_dict()")
        uses |= {whole, "Mapping", "Any"}
        properties = {wire: one for wire, one in properties.items() if wire not in model.classes[whole].fields}
    signature.append("    *,")
    for wire in sorted(properties, key=lambda wire: required.index(wire) if wire in required else len(required)):
        name, one = python_name(wire), properties[wire]
        hint = argument(model, model.hint(one, f"{operation}.input", camel(f"{operation}.{wire}"), chapter))
        signature.append(f"    {name}: {hint if wire in required else left_out(hint)},")
        items.append((name, one.get("description", "")))
        pairs.append(f'"{name}": {name}')
        uses |= set(re.findall(r"[A-Za-z_][\w.]*", hint))
    signature += ["    explain: bool = False,", '    rulebook: str | Rulebook = "nazionale",', f") -> {answer}:"]
    items += [
        ("explain", "Whether the answer holds the trace."),
        ("rulebook", "A rulebook, or the name of a bundled one."),
    ]
    about = model.schemas[f"{operation}.output"].get("description", "")
    tail = [f"The operation `{operation}`. {schema.get('description', '')}"]
    given = f"    given = {{{', '.join(pairs)}}}"
    body += [given] if len(given) <= WIDTH else ["    given = {", *(f"        {pair}," for pair in pairs), "    }"]
    ending = ".about(taken)" if whole and answer in BASES else ""
    body.append(f'    return ask({answer}, "{operation}", given, explain, rulebook){ending}')
    return [f"def {python_name(last)}(", *signature, *docstring(about, "Args", items, "    ", tail), *body], uses


def imports(module: str, names: list[str]) -> list[str]:
    if not names:
        return []
    one = f"from {module} import {', '.join(sorted(names))}"
    return [one] if len(one) <= WIDTH else [f"from {module} import (", *(f"    {name}," for name in sorted(names)), ")"]


def listed(names: list[str]) -> list[str]:
    one = f"__all__ = [{', '.join(json.dumps(name) for name in sorted(names))}]"
    return [one] if len(one) <= WIDTH else ["__all__ = [", *(f"    {json.dumps(name)}," for name in sorted(names)), "]"]


def sorted_by_use(classes: list[Class]) -> list[Class]:
    """Aliases after what they name; otherwise by name, for type hints are read late."""
    return sorted(classes, key=lambda one: (bool(one.parts), not one.words, one.name))


def opening(about: str, standard: list[list[str]], own: list[list[str]], names: list[str]) -> list[str]:
    """The head of a module, up to its `__all__`."""
    first, second = [line for group in standard for line in group], [line for group in own for line in group]
    lines = [f'"""{about} Written by `generate.py` from the schemas."""', "", "from __future__ import annotations", ""]
    return [*lines, *first, *([""] if first else []), *second, "", *listed(names)]


def types_by_home(model: Model, uses: set[str]) -> list[list[str]]:
    """The imports of the types among these names."""
    homes: dict[str, list[str]] = defaultdict(list)
    for name in uses & set(model.classes):
        homes[model.classes[name].home].append(name)
    return [imports(f"collocamento.types.{home}", homes[home]) for home in sorted(homes)]


def types_module(model: Model, home: str, classes: list[Class]) -> str:
    uses = set().union(*(one.uses for one in classes))
    names = {one.name for one in classes}
    records = [one for one in classes if not one.words and not one.parts]
    chapters = {name.split(".")[0] for name in model.operations}
    private = any(set(one.fields) & PRIVATE for one in records)
    constants = any(one.tag or one.kept for one in records)
    standard = [
        ["import datetime"] if any(word.startswith("datetime.") for word in uses) else [],
        imports("dataclasses", ["dataclass"] * bool(records) + ["field"] * private),
        imports("decimal", ["Decimal"] * ("Decimal" in uses)),
        imports(
            "typing",
            ["Any"] * ("Any" in uses) + ["ClassVar"] * constants + ["TypeAlias"] * any(one.parts for one in classes),
        ),
    ]
    own = [
        *(imports(f"collocamento.{module}", [base]) for name, (module, base) in sorted(BASES.items()) if name in names),
        imports("collocamento._record", ["Record"] * any(one.name not in BASES for one in records)),
        *(
            imports(f"collocamento.{module}", [kind])
            for (name, _), (module, kind) in sorted(FIELDS.items())
            if name in names
        ),
        imports(
            "collocamento._wire", ["JsonObject"] * ("JsonObject" in uses) + ["Word"] * any(one.words for one in classes)
        ),
        *types_by_home(model, uses - names),
    ]
    about = f"The types of the chapter `{home}`." if home in chapters else "Types that several chapters share."
    lines = opening(about, standard, own, sorted(names))
    for each in sorted_by_use(classes):
        lines += ["", "", *written_class(each)]
    return "\n".join(lines) + "\n"


def functions_module(model: Model, chapter: str) -> str:
    operations = [name for name in model.operations if name.startswith(f"{chapter}.")]
    bodies: list[str] = []
    uses: set[str] = set()
    for operation in operations:
        lines, used = written_function(model, operation)
        bodies += ["", "", *lines]
        uses |= used
    standard = [
        ["import datetime"] if any(word.startswith("datetime.") for word in uses) else [],
        imports("collections.abc", [name for name in ("Mapping", "Sequence") if name in uses]),
        imports("decimal", ["Decimal"] * ("Decimal" in uses)),
        imports("typing", ["Any"] * ("Any" in uses)),
    ]
    own = [
        imports("collocamento._ask", ["ask"]),
        imports("collocamento._rulebook", ["Rulebook"]),
        imports("collocamento._wire", ["JsonObject"] * ("JsonObject" in uses)),
        *types_by_home(model, uses),
    ]
    names = [python_name(operation.split(".")[1]) for operation in operations]
    return "\n".join([*opening(f"The operations of the chapter `{chapter}`.", standard, own, names), *bodies]) + "\n"


def index(chapters: list[str], types: dict[str, str]) -> str:
    """The chapters, which only a type checker imports here, and where each type is, for who reads it late."""
    lines = opening("The chapters, and the module of each type.", [["from typing import TYPE_CHECKING"]], [], chapters)
    place = len(lines) - len(listed(chapters)) - 1
    lines[place:place] = ["if TYPE_CHECKING:", *(f"    {line}" for line in imports("collocamento", chapters)), ""]
    homes = [f"    {json.dumps(name)}: {json.dumps(types[name])}," for name in sorted(types)]
    return "\n".join([*lines, "", "TYPES = {", *homes, "}"]) + "\n"


def types_index(types: dict[str, str]) -> str:
    """All types under one roof: read when they are needed, for there are many."""
    homes: dict[str, list[str]] = defaultdict(list)
    for name, home in types.items():
        homes[home].append(name)
    standard = [["import importlib"], ["from typing import TYPE_CHECKING, Any"]]
    lines = opening("Every type of the contract.", standard, [["from collocamento._index import TYPES"]], list(types))
    everything = [line for home in sorted(homes) for line in imports(f"collocamento.types.{home}", homes[home])]
    place = len(lines) - len(listed(list(types))) - 1
    lines[place:place] = ["", "if TYPE_CHECKING:", *(f"    {line}" for line in everything)]
    return "\n".join(lines) + GETTER


# A type checker does not see it: to that, a name that is not there is an error.
GETTER = """

if not TYPE_CHECKING:

    def __getattr__(name: str) -> Any:
        if name not in TYPES:
            raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
        return getattr(importlib.import_module(f"{__name__}.{TYPES[name]}"), name)


def __dir__() -> list[str]:
    return __all__
"""
