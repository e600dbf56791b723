"""Writes the typed Python door from the JSON Schemas in `include/schema`.

usage: generate.py [--check]        --check: write nothing, exit 1 where a file is stale

One module of types and one of functions a chapter (the first half of an operation's name), and an index of both. Nothing
here is said by hand of an operation, but for the tables below: classes with a better name than their operation's, and
classes that do more than hold their fields.
"""

from __future__ import annotations

import json
import keyword
import pathlib
import re
import sys
import textwrap
from collections import defaultdict
from typing import Any

ROOT = pathlib.Path(__file__).parents[1]
PACKAGE = ROOT / "python" / "collocamento"
WIDTH = 120

# Answers that are called otherwise than chapter and operation.
ANSWERS = {
    "conditionality.sanction": "Sanction",
    "dossier.assess": "Assessment",
    "offer.evaluate": "OfferVerdict",
    "rulebook.parameter": "Parameter",
    "signature.replay": "Document",
}
# Inputs that are a value of their own; an operation that takes all their fields takes one of them.
INPUTS = {"dossier.assess": "Dossier"}
# Classes that do more, with the module of the base that says what.
BASES = {"Assessment": ("_assessment", "AssessmentBase"), "Dossier": ("_dossier", "DossierBase")}
# Fields with a class of their own.
FIELDS = {("Assessment", "timeline"): ("_timeline", "Timeline")}
# Fields that are never shown.
PRIVATE = {"codice_fiscale"}
ENVELOPE = ("explain", "rulebook")

Schema = dict[str, Any]


def camel(text: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", text))


def python_name(wire: str) -> str:
    return f"{wire}_" if keyword.iskeyword(wire) else wire


def member(value: str, description: str) -> str:
    """The name of an enum's member: the word itself, or what it means where the word is no name."""
    name = re.sub(r"\W+", "_", value if value[:1].isalpha() else description).strip("_").upper()
    return name if name.isidentifier() else f"N{re.sub(r'[^0-9]+', '_', value)}"


class Class:
    """A class to be written: an enum (`words`), a record (`fields`) or an alias of alternatives (`parts`)."""

    def __init__(self, name: str, home: str, about: str) -> None:
        self.name, self.home, self.about = name, home, about
        self.words: list[tuple[str, str]] = []
        self.fields: dict[str, tuple[str, bool, str]] = {}  # wire name: hint, required, description
        self.parts: list[str] = []
        self.tag: tuple[str, str] | None = None
        self.nulls = False
        self.uses: set[str] = set()


class Model:
    """All schemas together: their definitions under one name each."""

    def __init__(self) -> None:
        self.schemas: dict[str, Schema] = {}
        for file in sorted((ROOT / "include" / "schema").glob("*.json")):
            self.schemas[file.stem] = json.loads(file.read_text(encoding="utf-8"))
        self.operations = sorted({stem.rpartition(".")[0] for stem in self.schemas})
        self.classes: dict[str, Class] = {}
        self.names: dict[tuple[str, str], str] = {}  # (schema, definition): the name of its class
        self.answers = {name: ANSWERS.get(name, camel(name)) for name in self.operations}
        self._name_definitions()
        for stem, schema in self.schemas.items():
            self._root(stem, schema)

    def _name_definitions(self) -> None:
        """A definition keeps its name; where chapters use one name for different things, all but the dossier's get the chapter's."""
        variants: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for stem, schema in self.schemas.items():
            for name, definition in schema.get("$defs", {}).items():
                variants[name][self._form(definition, schema)].append(stem)
        taken = set(self.answers.values()) | set(INPUTS.values())
        self.homes: dict[str, str] = {}
        for name, forms in sorted(variants.items()):
            groups = sorted(forms.values(), key=lambda stems: (-len(stems), stems))
            plain = next((g for g in groups if any(s.startswith("dossier.") for s in g)), groups[0] if len(groups) == 1 else None)
            for stems in groups:
                chapters = sorted({stem.split(".")[0] for stem in stems})
                options = [name] if stems is plain else []
                options += [camel(f"{chapters[0]}.{name}"), camel(f"{stems[0]}.{name}")]
                chosen = next(option for option in options if option not in taken)
                taken.add(chosen)
                definition = self.schemas[stems[0]]["$defs"][name]
                self.homes[chosen] = chapters[0] if len(chapters) == 1 else self._shared(chosen, definition)
                for stem in stems:
                    self.names[stem, name] = chosen

    @staticmethod
    def _shared(name: str, definition: Schema) -> str:
        """The module of what several chapters use: alternatives with their classes, words, and the rest."""
        if "oneOf" in definition and "const" not in definition["oneOf"][0]:
            return f"{name.lower()}s"
        return "words" if "oneOf" in definition or "enum" in definition else "common"

    def _form(self, definition: Any, schema: Schema) -> str:
        """What makes two definitions the same: fields and words, not their descriptions or what is required of whom."""
        skipped = {"description", "required", "default", "additionalProperties", "unevaluatedProperties", "format"}

        def form(node: Any, inside_properties: bool = False) -> Any:
            if isinstance(node, list):
                return [form(item) for item in node]
            if not isinstance(node, dict):
                return node
            target = schema["$defs"].get(node.get("$ref", "").rpartition("/")[2])
            if target is not None and target.get("type") == "string":
                return {"type": "string"}
            return {k: form(v, k == "properties") for k, v in sorted(node.items()) if inside_properties or k not in skipped}

        return json.dumps(form(definition))

    def _root(self, stem: str, schema: Schema) -> None:
        operation, _, side = stem.rpartition(".")
        home = operation.split(".")[0]
        if side == "output":
            self._record(self.answers[operation], home, stem, schema)
        elif operation in INPUTS:
            self._record(INPUTS[operation], home, stem, schema, skip=ENVELOPE)
        else:
            for name, one in schema.get("properties", {}).items():
                if name not in ENVELOPE:
                    self.hint(one, stem, camel(f"{operation}.{name}"))

    def _class(self, name: str, home: str, schema: Schema) -> Class:
        """The class of this name, new or met before."""
        return self.classes.setdefault(name, Class(name, home, schema.get("description", "")))

    def _record(self, name: str, home: str, stem: str, schema: Schema, skip: tuple[str, ...] = ()) -> Class:
        made = self._class(name, home, schema)
        required = schema.get("required", [])
        properties = schema.get("properties", {})
        if name in BASES:
            made.uses.add(BASES[name][1])
        for wire in [*required, *(wire for wire in properties if wire not in required)]:
            one = properties[wire]
            if wire in skip or "const" in one:
                continue
            hint = self.hint(one, stem, f"{name}{camel(wire)}")
            if (name, wire) in FIELDS:
                hint = FIELDS[name, wire][1]
                made.uses.add(hint)
            before = made.fields.pop(wire, None)
            # Where one class is both taken and given, the taker says what may be left out, the giver the order and the nulls.
            needed = wire in required and (before is None or before[1])
            made.nulls |= before is not None and before[1] != (wire in required)
            made.fields[wire] = (hint, needed, one.get("description", ""))
            made.uses |= self._names_in(hint)
        return made

    def _names_in(self, hint: str) -> set[str]:
        return {word for word in re.findall(r"[A-Za-z_][\w.]*", hint) if word in self.classes or word in {"Decimal", "datetime.date", "datetime.datetime", "JsonObject", "Any"}}

    def hint(self, schema: Any, stem: str, fallback: str) -> str:
        """The Python type of a schema; `fallback` names a class for what is described in place."""
        if not isinstance(schema, dict):
            return "Any"
        if "$ref" in schema:
            return self._definition(schema["$ref"].rpartition("/")[2], stem)
        if "enum" in schema or "oneOf" in schema or self._is_object(schema):
            return self._complex(fallback, self.home_of(stem), stem, schema)
        if "anyOf" in schema:
            parts = [self.hint(one, stem, fallback if self._is_object(one) else f"{fallback}{index}") for index, one in enumerate(schema["anyOf"], 1)]
            return self._union(parts)
        types = schema.get("type", [])
        kinds = [types] if isinstance(types, str) else list(types)
        if {"string", "number"} <= set(kinds):
            return self._union(["Decimal", *(["None"] if "null" in kinds else [])])
        return self._union([self._simple(kind, schema, stem, fallback) for kind in kinds]) or "Any"

    def home_of(self, stem: str) -> str:
        return stem.split(".")[0]

    @staticmethod
    def _is_object(schema: Schema) -> bool:
        return schema.get("type") == "object" and "properties" in schema

    @staticmethod
    def _union(parts: list[str]) -> str:
        flat = list(dict.fromkeys(word for part in parts for word in part.split(" | ")))
        return " | ".join([part for part in flat if part != "None"] + ["None"] * ("None" in flat))

    def _simple(self, kind: str, schema: Schema, stem: str, fallback: str) -> str:
        if kind == "array":
            item = self.hint(schema.get("items", True), stem, f"{fallback}Item")
            return f"tuple[{item}, ...]"
        if kind == "string":
            return self._text(schema)
        return {"boolean": "bool", "integer": "int", "number": "Decimal", "null": "None", "object": "JsonObject"}[kind]

    @staticmethod
    def _text(schema: Schema) -> str:
        """A text is a day, a moment, either, or a decimal where its pattern takes only those."""
        if schema.get("format") == "decimal":
            return "Decimal"
        pattern = schema.get("pattern")
        if pattern is None:
            return {"date": "datetime.date", "date-time": "datetime.datetime"}.get(schema.get("format", ""), "str")
        day, moment, other = (re.search(pattern, text) for text in ("2025-01-31", "2025-01-31T09:30", "ab-12.5"))
        if other or not (day or moment):
            return "str"
        return " | ".join((["datetime.datetime"] if moment else []) + (["datetime.date"] if day else []))

    def _definition(self, name: str, stem: str) -> str:
        schema = self.schemas[stem]["$defs"][name]
        chosen = self.names[stem, name]
        if "enum" in schema or "oneOf" in schema or self._is_object(schema):
            return self._complex(chosen, self.homes[chosen], stem, schema)
        return self.hint(schema, stem, chosen)

    def _complex(self, name: str, home: str, stem: str, schema: Schema) -> str:
        alternatives = schema.get("oneOf", [])
        if "enum" in schema or all("const" in one for one in alternatives) and alternatives:
            made = self._class(name, home, schema)
            made.words = made.words or [(one["const"], one.get("description", "")) for one in alternatives] or [(word, "") for word in schema["enum"]]
        elif alternatives:
            made = self._class(name, home, schema)
            if not made.parts:
                made.parts = [self._alternative(name, home, stem, schema, one) for one in alternatives]
                made.uses = set(made.parts)
        elif name in self.classes and (stem, name) in self._seen:
            pass
        else:
            self._seen.add((stem, name))
            self._record(name, home, stem, schema)
        return name

    _seen: set[tuple[str, str]] = set()

    def _alternative(self, name: str, home: str, stem: str, whole: Schema, one: Schema) -> str:
        """One of several objects: its own fields and the common ones, told apart by a constant."""
        if "$ref" in one:
            return self.hint(one, stem, name)
        tag = next(((wire, field["const"]) for wire, field in one.get("properties", {}).items() if "const" in field), None)
        merged = {
            "description": one.get("description", whole.get("description", "")),
            "properties": {**whole.get("properties", {}), **one.get("properties", {})},
            "required": [*whole.get("required", []), *one.get("required", [])],
        }
        plain = camel(tag[1]) if tag else f"{name}{len(self.classes)}"
        taken = plain in self.names.values() or plain in self.answers.values() or plain in self.classes
        made = self._record(f"{plain}{name}" if taken else plain, home, stem, merged)
        made.tag = tag
        return made.name


def wrapped(text: str, indent: str, first: str = "") -> list[str]:
    text = text.replace("\\", "\\\\").replace("`", "``")
    return textwrap.wrap(f"{first}{text}", WIDTH, initial_indent=indent, subsequent_indent=indent) or [indent]


def docstring(lead: str, title: str, items: list[tuple[str, str]], indent: str, tail: list[str] | None = None) -> list[str]:
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
    if one.nulls:
        lines.append("    nulls: ClassVar[bool] = True")
    for wire, (hint, required, _) in one.fields.items():
        lines.append(f"    {python_name(wire)}: {field(hint, required, wire)}")
    return lines


def field(hint: str, required: bool, wire: str) -> str:
    default = None if required else "()" if hint.startswith("tuple[") and "None" not in hint.rpartition("]")[2] else "None"
    if default == "None" and not hint.endswith("None"):
        hint += " | None"
    if wire not in PRIVATE:
        return hint if default is None else f"{hint} = {default}"
    return f"{hint} = field(repr=False)" if default is None else f"{hint} = field(default={default}, repr=False)"


def argument(model: Model, hint: str) -> str:
    """The type of a keyword argument: what is easy to give."""
    hint = re.sub(r"\btuple\[(.+), \.\.\.\]", r"Sequence[\1]", hint)
    words = [f"{part} | str" if part in model.classes and model.classes[part].words else part for part in hint.split(" | ")]
    hint = " | ".join(f"{part} | int | str" if part == "Decimal" else part for part in words)
    return model._union([hint])


def written_function(model: Model, operation: str) -> tuple[list[str], set[str]]:
    stem = f"{operation}.input"
    schema = model.schemas[stem]
    answer = model.answers[operation]
    properties = {wire: one for wire, one in schema.get("properties", {}).items() if wire not in ENVELOPE}
    taken = [name for owner, name in INPUTS.items() if set(model.classes[name].fields) <= set(properties)]
    whole = taken[0] if taken else None
    if whole:
        properties = {wire: one for wire, one in properties.items() if wire not in model.classes[whole].fields}
    required = schema.get("required", [])
    order = [*(w for w in required if w in properties), *(w for w in properties if w not in required)]
    signature, items, hints = [], [], []
    for wire in order:
        hint = argument(model, model.hint(properties[wire], stem, camel(f"{operation}.{wire}")))
        if wire not in required:
            hint = f"{hint} = ()" if hint.startswith("Sequence[") and "None" not in hint else f"{hint.removesuffix(' | None')} | None = None"
        signature.append(f"    {python_name(wire)}: {hint},")
        items.append((python_name(wire), properties[wire].get("description", "")))
        hints.append(hint)
    head = []
    if whole:
        lower = whole.lower()
        head = [f"    {lower}: {whole} | Mapping[str, Any],"]
        items.insert(0, (lower, model.classes[whole].about))
    items += [("explain", "Whether the answer holds the trace."), ("rulebook", "A rulebook, or the name of a bundled one.")]
    name = python_name(operation.split(".")[1])
    lines = [f"def {name}(", *head, "    *,", *signature, "    explain: bool = False,", '    rulebook: str | Rulebook = "nazionale",', f") -> {answer}:"]
    about = model.schemas[f"{operation}.output"].get("description", "")
    lines += docstring(about, "Args", items, "    ", [f"The operation `{operation}`. {schema.get('description', '')}"])
    pairs = [f'"{python_name(wire)}": {python_name(wire)}' for wire in order]
    uses = set(re.findall(r"[A-Za-z_][\w.]*", " ".join(hints))) | {answer}
    if whole:
        uses |= {whole, "Mapping", "Any"}
        lines.append(f"    taken = {whole}.read({lower})")
        pairs.insert(0, "**taken.to_dict()")
    given = f"{{{', '.join(pairs)}}}"
    call = f'    given = {given}' if len(given) < WIDTH - 12 else "\n".join(["    given = {", *(f"        {pair}," for pair in pairs), "    }"])
    ending = ".about(taken)" if whole and answer in BASES else ""
    return [*lines, *call.split("\n"), f'    return ask({answer}, "{operation}", given, explain, rulebook){ending}'], uses


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


def types_module(model: Model, home: str, classes: list[Class]) -> str:
    uses = set().union(*(one.uses for one in classes))
    names = {one.name for one in classes}
    chapters = {name.split(".")[0] for name in model.operations}
    about = f"The types of the chapter `{home}`." if home in chapters else "Types that several chapters share."
    lines = [f'"""{about} Written by `generate.py` from the schemas."""', "", "from __future__ import annotations", ""]
    standard = ["import datetime"] * any(word.startswith("datetime.") for word in uses)
    records = [one for one in classes if not one.words and not one.parts]
    dataclass = (["dataclass"] if records else []) + (["field"] if any(set(one.fields) & PRIVATE for one in records) else [])
    standard += imports("dataclasses", dataclass) + (["from decimal import Decimal"] if "Decimal" in uses else [])
    typing = (["Any"] if "Any" in uses else []) + (["ClassVar"] if any(one.tag or one.nulls for one in records) else [])
    standard += imports("typing", typing + (["TypeAlias"] if any(one.parts for one in classes) else []))
    own = []
    for one, (module, base) in sorted(BASES.items()):
        own += imports(f"collocamento.{module}", [base] if one in names else [])
    own += imports("collocamento._record", ["Record"] if any(one.name not in BASES for one in records) else [])
    for (one, _), (module, kind) in sorted(FIELDS.items()):
        own += imports(f"collocamento.{module}", [kind] if one in names else [])
    words = (["JsonObject"] if "JsonObject" in uses else []) + (["Word"] if any(one.words for one in classes) else [])
    own += imports("collocamento._wire", words)
    for other in sorted({model.classes[name].home for name in uses if name in model.classes} - {home}):
        own += imports(f"collocamento.types.{other}", [name for name in uses if name in model.classes and model.classes[name].home == other])
    lines += [*standard, *([""] if standard else []), *own, "", *listed(sorted(names))]
    for one in sorted_by_use(classes):
        lines += ["", "", *written_class(one)]
    return "\n".join(lines) + "\n"


def functions_module(model: Model, chapter: str) -> str:
    operations = [name for name in model.operations if name.startswith(f"{chapter}.")]
    bodies, uses = [], set()
    for operation in operations:
        lines, used = written_function(model, operation)
        bodies += ["", "", *lines]
        uses |= used
    lines = [f'"""The operations of the chapter `{chapter}`. Written by `generate.py` from the schemas."""', "", "from __future__ import annotations", ""]
    standard = ["import datetime"] * any(word.startswith("datetime.") for word in uses)
    standard += imports("collections.abc", [name for name in ("Mapping", "Sequence") if name in uses])
    standard += ["from decimal import Decimal"] * ("Decimal" in uses) + ["from typing import Any"] * ("Any" in uses)
    own = [*imports("collocamento._ask", ["ask"]), *imports("collocamento._rulebook", ["Rulebook"])]
    own += imports("collocamento._wire", ["JsonObject"] if "JsonObject" in uses else [])
    own += imports("collocamento.types", [name for name in uses if name in model.classes])
    names = [python_name(operation.split(".")[1]) for operation in operations]
    return "\n".join([*lines, *standard, *([""] if standard else []), *own, "", *listed(names), *bodies]) + "\n"


def files() -> dict[pathlib.Path, str]:
    model = Model()
    homes: dict[str, list[Class]] = defaultdict(list)
    for one in model.classes.values():
        homes[one.home].append(one)
    found = {PACKAGE / "types" / f"{home}.py": types_module(model, home, classes) for home, classes in homes.items()}
    chapters = sorted({name.split(".")[0] for name in model.operations})
    for chapter in chapters:
        found[PACKAGE / f"{chapter}.py"] = functions_module(model, chapter)
    lines = ['"""Every type of the contract, under one name each. Written by `generate.py` from the schemas."""', ""]
    for home in sorted(homes):
        lines += imports(f"collocamento.types.{home}", [one.name for one in homes[home]])
    lines += ["", *listed([one.name for one in model.classes.values()])]
    found[PACKAGE / "types" / "__init__.py"] = "\n".join(lines) + "\n"
    lines = ['"""The chapters, a module of operations each. Written by `generate.py` from the schemas."""', ""]
    lines += [*imports("collocamento", chapters), "", *listed(chapters)]
    found[PACKAGE / "_chapters.py"] = "\n".join(lines) + "\n"
    return found


def main(arguments: list[str]) -> int:
    wanted = files()
    marked = {file for file in PACKAGE.rglob("*.py") if "Written by `generate.py`" in file.read_text(encoding="utf-8").split("\n", 1)[0]}
    stale = sorted(marked - set(wanted)) + sorted(f for f, text in wanted.items() if not f.exists() or f.read_text(encoding="utf-8") != text)
    for file in stale:
        print(file.relative_to(ROOT))
        if "--check" not in arguments:
            if file in wanted:
                file.parent.mkdir(exist_ok=True)
                file.write_text(wanted[file], encoding="utf-8")
            else:
                file.unlink()
    return 1 if stale and "--check" in arguments else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
