"""A module of types: words, records and aliases as Python text."""

from __future__ import annotations

import json

from generator.model import PRIVATE, QUIET, Class, Model, member, python_name
from generator.text import WIDTH, by_module, docstring, imports, left_out, listed, opening


def types_module(model: Model, home: str) -> str:
    classes = [one for one in model.classes.values() if one.home == home]
    uses = set().union(*(one.uses for one in classes))
    names = {one.name for one in classes}
    records = [one for one in classes if not one.words and not one.parts]
    chapters = {name.split(".")[0] for name in model.operations}
    made = [one for one in records if one.name in model.given and one.fields]
    fields = any(set(one.fields) & (PRIVATE | QUIET) or one.labels for one in records)
    constants = any(one.tag or one.kept for one in records)
    typing = ["Any"] * ("Any" in uses) + ["ClassVar"] * constants + ["TypeAlias"] * any(one.parts for one in classes)
    standard = [
        ["import datetime"] if any(word.startswith("datetime.") for word in uses) else [],
        ["import uuid"] if "uuid.UUID" in uses else [],
        imports("dataclasses", ["dataclass"] * bool(records) + ["field"] * fields),
        imports("decimal", ["Decimal"] * ("Decimal" in uses)),
        imports("typing", typing + ["TYPE_CHECKING"] * bool(made)),
    ]
    own = [
        imports(
            "collocamento._runtime.record",
            ["Record"] * any(not one.labels for one in records) + ["Labelled"] * any(one.labels for one in records),
        ),
        imports("collocamento._runtime.nothing", ["Nothing"] * ("Nothing" in uses)),
        imports(
            "collocamento._runtime.wire",
            ["JsonObject"] * ("JsonObject" in uses) + ["Word"] * any(one.words for one in classes),
        ),
        *by_module(uses & set(model.classes) - names, model.generated),
    ]
    about = f"The types of the chapter `{home}`." if home in chapters else "Types that several chapters share."
    bodies = [line for each in sorted_by_use(classes) for line in ["", "", *written_class(model, each)]]
    # What only the constructors use, which only type checkers see.
    wide = " ".join(model.argument(hint) for one in made for hint, _, _ in one.fields.values())
    later = imports("collections.abc", [name for name in ("Mapping", "Sequence") if f"{name}[" in wide])
    later += imports("typing", ["Any"] * ("Any" in wide and "Any" not in typing))
    lines = opening(about, standard, own, sorted(names))
    if later:
        place = len(lines) - len(listed(sorted(names)))
        lines[place:place] = ["if TYPE_CHECKING:", *(f"    {line}" for line in later), ""]
    lines += bodies
    return "\n".join(lines) + "\n"


def sorted_by_use(classes: list[Class]) -> list[Class]:
    """Aliases after the types they name; otherwise by name, because type hints are read late."""
    return sorted(classes, key=lambda one: (bool(one.parts), not one.words, one.name))


def written_class(model: Model, one: Class) -> list[str]:
    if one.words:
        lines = [f"class {one.name}(Word):", *docstring(one.about, "", [], "    "), ""]
        for word in one.words:
            lines += written_word(member(word[0], word[3]), word)
        return lines
    if one.parts:
        lines = [f"{one.name}: TypeAlias = ("]
        lines += [f"    {'' if index == 0 else '| '}{part}" for index, part in enumerate(one.parts)]
        return [*lines, ")", *docstring(one.about, "", [], "")]
    items = [(python_name(wire), about) for wire, (_, _, about) in one.fields.items()]
    lines = ["@dataclass(frozen=True, slots=True, kw_only=True, repr=False)", f"class {one.name}({'Labelled' if one.labels else 'Record'}):"]
    tail = [f"In Italian: {one.about_it}"] if one.about_it else []
    lines += [*docstring(one.about, "Attributes", items, "    ", tail), ""]
    if one.tag:
        lines += [f'    _tag: ClassVar[str] = "{one.tag[0]}"', f'    {one.tag[0]}: ClassVar[str] = "{one.tag[1]}"']
    if one.labels:
        labels = json.dumps(one.labels, ensure_ascii=False)
        lines.append(f"    _labels: ClassVar[dict[str, str]] = {labels}")
    if one.kept:
        kept = [f"            {json.dumps(wire)}," for wire in one.fields if wire in one.kept]
        lines += ["    _kept: ClassVar[frozenset[str]] = frozenset(", "        {", *kept, "        }", "    )"]
    for wire, (hint, required, _) in one.fields.items():
        lines.append(f"    {python_name(wire)}: {field(hint, required, wire, by_place(one, wire))}")
    if one.name in model.given and one.fields:
        lines += ["", "    if TYPE_CHECKING:", "", *constructor(model, one)]
    return lines


def by_place(one: Class, wire: str) -> bool:
    """Whether a field is also an argument without a name: the day of an event."""
    return one.labels is not None and wire == "date"


def constructor(model: Model, one: Class) -> list[str]:
    """The constructor as type checkers see it: with the types that it accepts."""
    placed = [wire for wire in one.fields if by_place(one, wire)]
    order = sorted(one.fields, key=lambda wire: wire not in placed)
    lines = ["        def __init__(", "            self,"]
    for place, wire in enumerate(order):
        hint, required, _ = one.fields[wire]
        wide = model.argument(hint)
        lines += ["            *,"] * (place == len(placed))
        lines.append(f"            {python_name(wire)}: {wide if required else left_out(wide)},")
    return [*lines, "        ) -> None: ..."]


def written_word(name: str, word: tuple[str, ...]) -> list[str]:
    """A member: its value, its labels in Italian and in English, its meaning in English and in Italian."""
    texts = [json.dumps(text, ensure_ascii=False) for text in word]
    one = f"    {name} = {', '.join(texts)}"
    return [one] if len(one) <= WIDTH else [f"    {name} = (", *(f"        {text}," for text in texts), "    )"]


def field(hint: str, required: bool, wire: str, placed: bool) -> str:
    """A field of a record: its type and default, whether it is hidden, and whether it is also an argument without a name."""
    if placed:
        return f"{hint} = field(kw_only=False)"
    declared = hint if required else left_out(hint)
    if wire not in PRIVATE | QUIET or hint.startswith("bool"):
        return declared
    declared, _, default = declared.partition(" = ")
    return f"{declared} = field({f'default={default}, ' if default else ''}repr=False)"
