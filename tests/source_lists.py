"""Writes the lists in the source of the core that follow from other files of it, so that nobody keeps them by hand.

usage: source_lists.py [--check]        --check: write nothing, exit 1 if a list is stale

- the rules (`core/src/base/rule.rs`): each id of the rule data, a name for the code;
- the files of rule data (`core/src/rulebook/load/bundled.rs`), in the order that they have there, new ones last;
- the declared parameters (`core/src/rulebook/parameters/mod.rs`), a file a chapter;
- the chapters (`core/src/chapters/mod.rs`), each as visible as its line says, a new one public;
- the Italian of the schemas (`core/src/pages/dictionary/italian.rs`): each `italian.toml` of a chapter;
- the registry of operations (`core/src/operation/mod.rs`), by name: the rows of each `operations!`.

It reads the files as text, as the core does not compile before its lists are right.
"""

from __future__ import annotations

import pathlib
import re
import sys
import textwrap
import typing

CORE = pathlib.Path(__file__).parents[1] / "core"
SOURCE = CORE / "src"
RULE_DATA = CORE / "rulebook"
WIDTH = 120


class List(typing.NamedTuple):
    """A list in a file: what stands before it and after it (nothing, if it ends the file), and its lines."""

    file: pathlib.Path
    before: str
    after: str
    lines: str

    def put(self, text: str) -> str:
        head, before, rest = text.partition(self.before)
        _, after, tail = rest.partition(self.after) if self.after else (rest, "", "")
        if not before or after != self.after:
            raise SystemExit(f"{self.file}: no list between `{self.before.strip()}` and `{self.after.strip()}`")
        return head + before + self.lines + after + tail


def rules() -> List:
    """The rules, by id, those of a region with its folder; a line begins with the first of a group of ids."""
    places: dict[str, set[str]] = {}
    for data in RULE_DATA.glob("*/*.toml"):
        for rule in re.findall(r'^\[\[rule\]\]\nid = "(.+)"$', data.read_text(encoding="utf-8"), re.MULTILINE):
            places.setdefault(rule, set()).add(data.parent.name)
    groups: dict[str, list[str]] = {}
    for rule in sorted(places):
        where = "" if "nazionale" in places[rule] else f" in {min(places[rule])}"
        groups.setdefault(rule.partition("-")[0], []).append(f'{rule.replace("-", "_")} = "{rule}"{where},')
    # An entry stays on one line: its blanks are blanks again once the lines are full.
    lines = textwrap.TextWrapper(WIDTH, initial_indent="    ", subsequent_indent="    ", break_on_hyphens=False)
    filled = (lines.fill(" ".join(entry.replace(" ", "\0") for entry in group)) for group in groups.values())
    return List(SOURCE / "base" / "rule.rs", "\nrules! {\n", "\n}\n", "\n".join(filled).replace("\0", " "))


def bundled_files() -> typing.Iterator[List]:
    """The files of each folder of rule data."""
    file = SOURCE / "rulebook" / "load" / "bundled.rs"
    text = file.read_text(encoding="utf-8")
    for folder in sorted(one for one in RULE_DATA.iterdir() if one.is_dir()):
        present = sorted(f"{folder.name}/{one.name}" for one in folder.glob("*.toml"))
        before, after = f"const {folder.name.upper()}: &[File] = files! {{\n", "};\n"
        listed = re.findall(r'"(.+)"', text.partition(before)[2].partition(after)[0])
        order = [one for one in listed if one in present] + [one for one in present if one not in listed]
        yield List(file, before, after, "".join(f'    "{one}",\n' for one in order))


def parameters() -> typing.Iterator[List]:
    """The modules of parameters, and those that declare any."""
    folder = SOURCE / "rulebook" / "parameters"
    file = folder / "mod.rs"
    modules = {one.stem: one.read_text(encoding="utf-8") for one in sorted(folder.glob("*.rs")) if one != file}
    yield List(file, "\npub(crate) mod ", "\n\n", "\npub(crate) mod ".join(f"{name};" for name in modules))
    declaring = [name for name, text in modules.items() if re.search(r"^parameters! \{", text, re.MULTILINE)]
    yield List(file, "&[&[Declared]] = &[\n", "];\n", "".join(f"    {name}::DECLARED,\n" for name in declaring))


def chapters() -> List:
    """A folder each; a line stays as it is."""
    file = SOURCE / "chapters" / "mod.rs"
    known = re.findall(r"((?:#\[.*\]\n)?pub.* mod (\w+);\n)", file.read_text(encoding="utf-8"))
    lines = {name: line for line, name in known}
    folders = sorted(one.parent.name for one in file.parent.glob("*/mod.rs"))
    return List(file, "\n\n", "", "".join(lines.get(name, f"pub mod {name};\n") for name in folders))


def italian() -> List:
    """The texts that several rooms use, then those of each chapter."""
    files = sorted((SOURCE / "chapters").glob("*/italian.toml"))
    lines = "".join(f'    include_str!("../../chapters/{one.parent.name}/italian.toml"),\n' for one in files)
    file = SOURCE / "pages" / "dictionary" / "italian.rs"
    return List(file, '&[\n    include_str!("italian.toml"),\n', "];\n", lines)


def operations() -> List:
    """The operations by name, each with the feature that its module or its rows need."""
    rows = {}
    for source in SOURCE.rglob("mod.rs"):
        text = source.read_text(encoding="utf-8")
        path = "::".join(("crate", *source.relative_to(SOURCE).parent.parts))
        for feature, block in re.findall(r"((?:^#\[cfg.*\]\n)?)^operations! \{\n((?: .*\n)*)\}", text, re.MULTILINE):
            feature = feature or of_module(source.parent)
            for constant, name in re.findall(r'^    ([A-Z0-9_]+) = "([^"]+)"', block, re.MULTILINE):
                rows[name] = (f"        {feature}" if feature else "") + f"        {path}::{constant},\n"
    lines = "".join(rows[name] for name in sorted(rows))
    return List(SOURCE / "operation" / "mod.rs", "pub const ALL: &[Self] = &[\n", "    ];\n", lines)


def of_module(folder: pathlib.Path) -> str:
    """The condition under which a module is compiled."""
    parent = (folder.parent / "mod.rs").read_text(encoding="utf-8") if folder.parent != SOURCE else ""
    found = re.search(rf"^(#\[cfg.*\]\n)pub.* mod {folder.name};", parent, re.MULTILINE)
    return found.group(1) if found else ""


def main(arguments: list[str]) -> int:
    wanted: dict[pathlib.Path, str] = {}
    for one in (rules(), *bundled_files(), *parameters(), chapters(), italian(), operations()):
        wanted[one.file] = one.put(wanted.get(one.file) or one.file.read_text(encoding="utf-8"))
    stale = [file for file, text in wanted.items() if file.read_text(encoding="utf-8") != text]
    if "--check" in arguments:
        for file in stale:
            print(f"{file.relative_to(CORE.parent)}: a list in it is stale: run ./tests/write")
        return 1 if stale else 0
    for file in stale:
        file.write_text(wanted[file], encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
