"""A module of functions: the operations of a chapter as Python text."""

from __future__ import annotations

import re

from generator.model import ENVELOPE, Model, camel, python_name
from generator.text import WIDTH, by_module, docstring, imports, left_out, opening


def functions_module(model: Model, chapter: str) -> str:
    operations = [name for name in model.operations if name.startswith(f"{chapter}.")]
    # A chapter whose answer is a handwritten class is a room above that class and imports it; the others are below.
    above = any(model.answers[operation] in model.extended for operation in operations)
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
        imports("collocamento._runtime.ask", ["ask"] * ("ask" in uses)),
        imports("collocamento._runtime.engine", ["Engine"]),
        imports("collocamento._runtime.nothing", ["Nothing"] * ("Nothing" in uses)),
        imports("collocamento._runtime.wire", ["JsonObject"] * ("JsonObject" in uses)),
        *by_module(uses & set(model.classes), model.seen if above else model.generated),
    ]
    names = [python_name(operation.split(".")[1]) for operation in operations]
    return "\n".join([*opening(f"The operations of the chapter `{chapter}`.", standard, own, names), *bodies]) + "\n"


def written_function(model: Model, operation: str) -> tuple[list[str], set[str]]:
    """The function of an operation, and the names that its signature uses."""
    chapter, _, last = operation.partition(".")
    schema, answer = model.schemas[f"{operation}.input"], model.answers[operation]
    properties = {wire: one for wire, one in schema.get("properties", {}).items() if wire not in ENVELOPE}
    required = schema.get("required", [])
    whole = next((name for name in model.inputs if set(model.classes[name].fields) <= set(properties)), None)
    signature, items, pairs, uses = [], [], [], {answer}
    if whole:
        signature.append(f"    {whole.lower()}: {whole} | Mapping[str, Any],")
        items.append((whole.lower(), model.classes[whole].about))
        pairs.append(f"**{whole}._read({whole.lower()}).to_dict()")
        uses |= {whole, "Mapping", "Any"}
        properties = {wire: one for wire, one in properties.items() if wire not in model.classes[whole].fields}
    signature.append("    *,")
    for wire in sorted(properties, key=lambda wire: required.index(wire) if wire in required else len(required)):
        name, one = python_name(wire), properties[wire]
        hint = model.argument(model.hint(one, f"{operation}.input", camel(f"{operation}.{wire}"), chapter))
        signature.append(f"    {name}: {hint if wire in required else left_out(hint)},")
        items.append((name, one.get("description", "")))
        pairs.append(f'"{name}": {name}')
        uses |= set(re.findall(r"[A-Za-z_][\w.]*", hint))
    signature += ["    explain: bool = False,", "    identify: bool = False,", '    rulebook: str | Engine = "nazionale",', f") -> {answer}:"]
    items += [
        ("explain", "Whether the answer holds the trace."),
        ("identify", "Whether the answer holds its id, by which it can be cited."),
        ("rulebook", "A rulebook, or the name of a bundled one."),
    ]
    about = model.schemas[f"{operation}.output"].get("description", "")
    tail = [f"The operation `{operation}`. {schema.get('description', '')}"]
    if whole and answer in model.extended:
        # The input has a handwritten method for this operation.
        body = [f"    return {whole}._read({whole.lower()}).{last}(explain=explain, identify=identify, rulebook=rulebook)"]
    else:
        given = f"    given = {{{', '.join(pairs)}}}"
        body = [given] if len(given) <= WIDTH else ["    given = {", *(f"        {pair}," for pair in pairs), "    }"]
        body.append(f'    return ask({answer}, "{operation}", given, explain, identify, rulebook)')
        uses.add("ask")
    return [f"def {python_name(last)}(", *signature, *docstring(about, "Args", items, "    ", tail), *body], uses
