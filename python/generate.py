"""Writes the typed Python interface from the JSON Schemas in `include/schema`.

usage: generate.py [--check]        --check: write nothing, exit 1 if a file is stale

Each chapter (the first half of an operation's name) gets a module of types and a module of functions; all types and all chapters get an index.
The only handwritten part of an operation is a better name, in `generator/model.py`. If a handwritten class extends a record
under the same name, the index lists that class.
"""

from __future__ import annotations

import pathlib
import sys

from generator.extended import extended
from generator.functions import functions_module
from generator.index import chapters_module, homes_module, types_index
from generator.model import Model
from generator.types import types_module

ROOT = pathlib.Path(__file__).parents[1]
PACKAGE = ROOT / "python" / "collocamento"


def files() -> dict[pathlib.Path, str]:
    model = Model(ROOT / "include" / "schema", extended(PACKAGE))
    types, chapters = PACKAGE / "types", {name.split(".")[0] for name in model.operations}
    return {
        **{types / f"{home}.py": types_module(model, home) for home in {one.home for one in model.classes.values()}},
        **{PACKAGE / f"{chapter}.py": functions_module(model, chapter) for chapter in chapters},
        types / "__init__.py": types_index(model),
        types / "_homes.py": homes_module(model),
        PACKAGE / "_chapters.py": chapters_module(sorted(chapters)),
    }


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
