"""Writes the typed Python door from the JSON Schemas in `include/schema`.

usage: generate.py [--check]        --check: write nothing, exit 1 where a file is stale

One module of types and one of functions a chapter (the first half of an operation's name), and an index of both. Nothing is
said by hand of an operation, but for the tables of `generator/model.py`: classes with a better name than their operation's,
and classes that do more than hold their fields.
"""

from __future__ import annotations

import pathlib
import sys
from collections import defaultdict

from generator.model import Class, Model
from generator.writing import functions_module, index, types_index, types_module

ROOT = pathlib.Path(__file__).parents[1]
PACKAGE = ROOT / "python" / "collocamento"


def files() -> dict[pathlib.Path, str]:
    model = Model(ROOT / "include" / "schema")
    homes: dict[str, list[Class]] = defaultdict(list)
    for one in model.classes.values():
        homes[one.home].append(one)
    found = {PACKAGE / "types" / f"{home}.py": types_module(model, home, classes) for home, classes in homes.items()}
    chapters = sorted({name.split(".")[0] for name in model.operations})
    for chapter in chapters:
        found[PACKAGE / f"{chapter}.py"] = functions_module(model, chapter)
    types = {one.name: one.home for one in model.classes.values()}
    found[PACKAGE / "types" / "__init__.py"] = types_index(types)
    found[PACKAGE / "_index.py"] = index(chapters, types)
    return found


def main(arguments: list[str]) -> int:
    wanted = files()
    marked = {
        file
        for file in PACKAGE.rglob("*.py")
        if "Written by `generate.py`" in file.read_text(encoding="utf-8").split("\n", 1)[0]
    }
    stale = sorted(marked - set(wanted)) + sorted(
        f for f, text in wanted.items() if not f.exists() or f.read_text(encoding="utf-8") != text
    )
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
