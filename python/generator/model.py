"""All schemas together: every definition is a class under one name."""

from __future__ import annotations

import builtins
import json
import keyword
import pathlib
import re
from collections import defaultdict
from collections.abc import Mapping
from typing import Any

# Inputs and answers with a name of their own. Any other answer is named after its chapter and operation. Any other input is not a
# class: its fields are the keywords of a function. An operation with all the fields of a named input takes that input.
NAMES = {
    "conditionality.sanction.output": "Sanction",
    "dossier.assess.input": "Dossier",
    "dossier.assess.output": "Assessment",
    "offer.evaluate.output": "OfferVerdict",
    "portal.training.output": "TrainingList",
    "rulebook.parameter.output": "Parameter",
    "signature.replay.output": "Document",
}
# Names that a class of the contract can't have: Python's own, and those of the package.
RESERVED = set(dir(builtins)) | {
    *("Comparison", "Engine", "JsonObject", "Nothing", "Panel", "Record", "RuleError", "Rulebook", "Table", "Timeline", "Word"),
}
# Fields that are never shown: the identity and contacts of a person, and a card with these data.
PRIVATE = {
    *("codice_fiscale", "first_name", "family_name"),
    *("address", "contacts", "email", "fax", "mobile", "phone", "web", "xml"),
}
# Fields that are left out of `repr`: the digest and id of the rulebook say nothing to a reader.
QUIET = {"rulebook_version"}
ENVELOPE = ("explain", "identify", "rulebook")

Schema = dict[str, Any]


def camel(text: str) -> str:
    return "".join(part[:1].upper() + part[1:] for part in re.split(r"[^A-Za-z0-9]+", text))


def python_name(wire: str) -> str:
    return f"{wire}_" if keyword.iskeyword(wire) else wire


def member(value: str, description: str) -> str:
    """The name of an enum's member: the word itself, or its meaning if the word is not a valid name."""
    name = re.sub(r"\W+", "_", value if value[:1].isalpha() else description).strip("_").upper()
    return name if name.isidentifier() else f"N{re.sub(r'[^0-9]+', '_', value)}"


class Class:
    """A class to be written: an enum (`words`), a record (`fields`) or an alias of alternatives (`parts`)."""

    def __init__(self, name: str, home: str, about: str) -> None:
        self.name, self.home, self.about = name, home, about
        self.words: list[tuple[str, ...]] = []  # wire name, label in Italian, in English, explanation in English, in Italian
        self.fields: dict[str, tuple[str, bool, str]] = {}  # wire name: hint, required, description
        self.parts: list[str] = []
        self.tag: tuple[str, str] | None = None
        self.labels: dict[str, str] | None = None  # what it is called, by language
        self.about_it = ""  # the description in Italian, if the schema has it
        self.kept: set[str] = set()  # fields that may be left out, and yet are written without a value
        self.uses: set[str] = set()


class Model:
    """All schemas together: their definitions under one name each."""

    def __init__(self, folder: pathlib.Path, extended: Mapping[str, str]) -> None:
        self.extended = extended  # records that a class written by hand extends: the module of that class
        self.schemas: dict[str, Schema] = {}
        for file in sorted(folder.glob("*.*.json")):
            self.schemas[file.stem] = json.loads(file.read_text(encoding="utf-8"))
        self.operations = sorted({stem.rpartition(".")[0] for stem in self.schemas})
        self.classes: dict[str, Class] = {}
        self.names: dict[tuple[str, str], str] = {}  # (schema, definition): the name of its class
        self.answers = {name: NAMES.get(f"{name}.output", camel(name)) for name in self.operations}
        self.inputs = [name for stem, name in NAMES.items() if stem.endswith(".input")]
        self._seen: set[tuple[str, str]] = set()  # (schema, class): read already
        self.given: set[str] = set()  # classes that a caller makes: those of an input, and their parts
        self._name_definitions()
        for stem, schema in self.schemas.items():
            self._root(stem, schema)
        waiting = list(self.given)
        while waiting:
            parts = self.classes[waiting.pop()].uses & set(self.classes) - self.given
            self.given |= parts
            waiting += parts

    def generated(self, name: str) -> str:
        """The module of the class that is written from the schemas."""
        return f"types.{self.classes[name].home}"

    def seen(self, name: str) -> str:
        """The module of the class that users see under this name."""
        return self.extended.get(name) or self.generated(name)

    def _name_definitions(self) -> None:
        """A definition keeps its name. If chapters mean different things by it, all but the dossier's get that of the chapter."""
        variants: dict[str, dict[str, list[str]]] = defaultdict(lambda: defaultdict(list))
        for stem, schema in self.schemas.items():
            for name, definition in schema.get("$defs", {}).items():
                variants[name][self._form(definition, schema)].append(stem)
        taken = RESERVED | set(self.answers.values()) | set(self.inputs)
        self.homes: dict[str, str] = {}
        for name, forms in sorted(variants.items()):
            groups = sorted(forms.values(), key=lambda stems: (-len(stems), stems))
            of_dossier = [stems for stems in groups if any(stem.startswith("dossier.") for stem in stems)]
            plain = groups[0] if len(groups) == 1 else next(iter(of_dossier), None)
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
        return "words" if "oneOf" in definition else "common"

    def _form(self, definition: Any, schema: Schema) -> str:
        """What makes two definitions the same: fields and words, not their descriptions or the required fields."""
        skipped = {
            *("description", "required", "default", "additionalProperties", "unevaluatedProperties", "format"),
            *("x-label", "x-description"),
        }

        def form(node: Any, inside_properties: bool = False) -> Any:
            if isinstance(node, list):
                return [form(item) for item in node]
            if not isinstance(node, dict):
                return node
            target = schema["$defs"].get(node.get("$ref", "").rpartition("/")[2])
            if target is not None and target.get("type") == "string":
                return {"type": "string"}
            return {
                k: form(v, k == "properties") for k, v in sorted(node.items()) if inside_properties or k not in skipped
            }

        return json.dumps(form(definition))

    def _root(self, stem: str, schema: Schema) -> None:
        operation, _, side = stem.rpartition(".")
        home = operation.split(".")[0]
        if side == "output":
            self._record(self.answers[operation], home, stem, schema)
        elif stem in NAMES:
            self.given.add(self._record(NAMES[stem], home, stem, schema, skip=ENVELOPE).name)
        else:
            for name, one in schema.get("properties", {}).items():
                if name not in ENVELOPE:
                    hint = self.hint(one, stem, camel(f"{operation}.{name}"), home)
                    self.given |= self._names_in(hint) & set(self.classes)

    def _class(self, name: str, home: str, schema: Schema) -> Class:
        """The class of this name, new or met before."""
        return self.classes.setdefault(name, Class(name, home, schema.get("description", "")))

    def _record(self, name: str, home: str, stem: str, schema: Schema, skip: tuple[str, ...] = ()) -> Class:
        made = self._class(name, home, schema)
        required = schema.get("required", [])
        properties = schema.get("properties", {})
        # In the order in which it is written: that of `required`, or that of the schema if little is required.
        for wire in schema.get("x-order") or [*required, *(wire for wire in properties if wire not in required)]:
            one = properties[wire]
            if wire in skip or "const" in one:
                continue
            hint = self.hint(one, stem, f"{name}{camel(wire)}", home)
            before = made.fields.pop(wire, None)
            # If a class is both an input and an answer, the input decides what is optional, the answer the order and what is
            # written anyway: a null, an empty list.
            needed = wire in required and (before is None or before[1])
            if before is not None and before[1] != (wire in required) and hint.endswith(("None", "...]")):
                made.kept.add(wire)
            made.fields[wire] = (hint, needed, one.get("description", ""))
            made.uses |= self._names_in(hint)
        return made

    def _names_in(self, hint: str) -> set[str]:
        return {
            word
            for word in re.findall(r"[A-Za-z_][\w.]*", hint)
            if word in self.classes
            or word in {"Decimal", "datetime.date", "datetime.datetime", "uuid.UUID", "JsonObject", "Nothing", "Any"}
        }

    def hint(self, schema: Any, stem: str, fallback: str, home: str) -> str:
        """The Python type of a schema; what is described in place becomes a class named `fallback`, in the module `home`."""
        if not isinstance(schema, dict):
            return "Any"
        if "x-nothing" in schema:
            # Null says that there is none, apart from a field left out.
            told = {key: value for key, value in schema.items() if key != "x-nothing"}
            return self.union([self.hint(told, stem, fallback, home), "Nothing"])
        if "$ref" in schema:
            return self._definition(schema["$ref"].rpartition("/")[2], stem)
        if "oneOf" in schema or self._is_object(schema):
            return self._complex(fallback, home, stem, schema)
        if "anyOf" in schema:
            parts = [
                self.hint(one, stem, fallback if self._is_object(one) else f"{fallback}{index}", home)
                for index, one in enumerate(schema["anyOf"], 1)
            ]
            return self.union(parts)
        types = schema.get("type", [])
        kinds = [types] if isinstance(types, str) else list(types)
        if {"string", "number"} <= set(kinds):
            return self.union(["Decimal", *(["None"] if "null" in kinds else [])])
        return self.union([self._simple(kind, schema, stem, fallback, home) for kind in kinds]) or "Any"

    @staticmethod
    def _is_object(schema: Schema) -> bool:
        return schema.get("type") == "object" and "properties" in schema

    def argument(self, hint: str) -> str:
        """The type of an argument: what the reader of the hint accepts."""
        wide = []
        for part in hint.split(" | ") if "[" not in hint else re.split(r" \| (?![^\[]*\])", hint):
            items = re.fullmatch(r"tuple\[(.+), \.\.\.\]", part)
            one = self.classes.get(part)
            if items:
                wide.append(f"Sequence[{self.argument(items[1])}]")
            elif part in ("datetime.date", "datetime.datetime") or (one and one.words):
                wide.append(f"{part} | str")
            elif part == "Decimal":
                wide.append("Decimal | float | str")
            elif one or part == "JsonObject":
                wide.append(f"{part} | Mapping[str, Any]")
            else:
                wide.append(part)
        return self.union(wide)

    @staticmethod
    def union(parts: list[str]) -> str:
        flat = list(dict.fromkeys(word for part in parts for word in re.split(r" \| (?![^\[]*\])", part)))
        return " | ".join([part for part in flat if part != "None"] + ["None"] * ("None" in flat))

    def _simple(self, kind: str, schema: Schema, stem: str, fallback: str, home: str) -> str:
        if kind == "array":
            item = self.hint(schema.get("items", True), stem, f"{fallback}Item", home)
            return f"tuple[{item}, ...]"
        if kind == "string":
            return self._text(schema)
        return {"boolean": "bool", "integer": "int", "number": "Decimal", "null": "None", "object": "JsonObject"}[kind]

    @staticmethod
    def _text(schema: Schema) -> str:
        """A text is a day, a moment, either, a decimal or a UUID if its format or pattern accepts only those."""
        if schema.get("format") == "decimal":
            return "Decimal"
        pattern = schema.get("pattern")
        if pattern is None:
            typed = {"date": "datetime.date", "date-time": "datetime.datetime", "uuid": "uuid.UUID"}
            return typed.get(schema.get("format", ""), "str")
        day, moment, other = (re.search(pattern, text) for text in ("2025-01-31", "2025-01-31T09:30", "ab-12.5"))
        if other or not (day or moment):
            return "str"
        return " | ".join((["datetime.datetime"] if moment else []) + (["datetime.date"] if day else []))

    def _definition(self, name: str, stem: str) -> str:
        schema = self.schemas[stem]["$defs"][name]
        chosen = self.names[stem, name]
        if "oneOf" in schema or self._is_object(schema):
            return self._complex(chosen, self.homes[chosen], stem, schema)
        return self.hint(schema, stem, chosen, self.homes[chosen])

    def _complex(self, name: str, home: str, stem: str, schema: Schema) -> str:
        if (stem, name) in self._seen:
            return name
        self._seen.add((stem, name))
        alternatives = schema.get("oneOf", [])
        if alternatives and all("const" in one for one in alternatives):
            made = self._class(name, home, schema)
            made.words = [
                (one["const"], one["x-label"]["it"], one["x-label"]["en"], " ".join(one["description"].split()), one["x-description"]["it"])
                for one in alternatives
            ]
        elif alternatives:
            made = self._class(name, home, schema)
            if not made.parts:
                made.parts = [self._alternative(name, home, stem, schema, one) for one in alternatives]
                made.uses = set(made.parts)
        else:
            self._record(name, home, stem, schema)
        return name

    def _alternative(self, name: str, home: str, stem: str, whole: Schema, one: Schema) -> str:
        """One of several objects: its own fields and the common ones, distinguished by a constant or by the first field."""
        if "properties" not in one:
            return self.hint(one, stem, f"{name}Word", home)
        tag = next(((wire, field["const"]) for wire, field in one["properties"].items() if "const" in field), None)
        required = [*whole.get("required", []), *one.get("required", [])]
        merged = {
            "description": one.get("description", whole.get("description", "")),
            "properties": {**whole.get("properties", {}), **one["properties"]},
            "required": required,
        }
        plain = camel(tag[1]) if tag else camel(f"{name}.{required[0]}")
        taken = RESERVED | set(self.names.values()) | set(self.answers.values()) | set(self.classes)
        made = self._record(f"{plain}{name}" if plain in taken else plain, home, stem, merged)
        made.tag, made.labels, made.about_it = tag, one.get("x-label"), one.get("x-description", {}).get("it", "")
        return made.name
