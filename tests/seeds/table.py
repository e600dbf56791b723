#!/usr/bin/env python3
"""Count, for each source document and section, its statements and what shows that the library answers them.

usage: table.py

Each .tsv file beside this program is one document. Its head names the title, the act and the number of lines; `## ` starts a
section; every other line is one statement, in columns that tabs separate:

  lines      the line of the document, or the first and last one: 312, 345-356
  statement  what it says, in our own words
  shown by   what shows it, blanks between, `-` for nothing:
               a case of tests/conformance by its id, or one field that it expects: card-b2/service/mode/max_group; an item of
               a list goes by its name or its place: patto-of-nothing/missing/tempistica, card-a1/service/outputs/0; where the
               value of the field decides, it follows: no-facts-at-all/services/A2/eligible=true
               a test: rust:its_name, python:its_name
               a rule of the rulebooks: rule:SERV-A1
  remark     `not for a program: ` with the reason, or `open: ` with what is missing; else empty. A row that something shows in part
             and that has `open: ` counts as open

A row is wrong if it names what does not exist, or a field of another value, if its lines are outside the document, or if nothing shows it and no remark
says why. Open rows are listed and count neither as passed nor as failed.

Exit status: 0 when no row is wrong, 1 otherwise. The last line reads 'N passed, N failed'.
"""

import collections
import functools
import json
import pathlib
import re
import sys

HERE = pathlib.Path(__file__).resolve().parent
ROOT = HERE.parents[1]
sys.path.insert(0, str(ROOT / "tests" / "conformance"))

import run  # noqa: E402  (the runner of the cases: it reads their files)

HEAD = ("title", "act", "lines")
KINDS = ("shown", "not for a program", "open")
NAMES = ("id", "code", "element", "service", "letter", "kind", "name", "rule")
TESTS = {"rust": (("core", "ffi", "python"), "rs", r"\bfn (\w+)"), "python": (("python", "tests"), "py", r"\bdef (test_\w+)")}


@functools.cache
def cases():
    """All cases of each id."""
    found = collections.defaultdict(list)
    for file in (ROOT / "tests" / "conformance").glob("*.yaml"):
        for case in run.cases(file):
            found[case["id"]].append(case)
    return found


@functools.cache
def rules():
    """The ids of all rules of the bundled rulebooks."""
    texts = [file.read_text(encoding="utf-8") for file in (ROOT / "core" / "rulebook").rglob("*.toml")]
    return {rule for text in texts for rule in re.findall(r'^\[\[rule\]\]\nid = "([^"]+)"', text, re.MULTILINE)}


@functools.cache
def tests(language):
    """The names of the functions that may be tests."""
    folders, suffix, name = TESTS[language]
    files = [file for folder in folders for file in (ROOT / folder).rglob(f"*.{suffix}") if "target" not in file.parts]
    return {found for file in files for found in re.findall(name, file.read_text(encoding="utf-8"))}


def items(values):
    """The items of a list by their place, and those that have or are a name by that as well."""
    found = {str(place): value for place, value in enumerate(values)}
    for value in values:
        names = [value.get(key) for key in NAMES] if isinstance(value, dict) else [value]
        found |= {name: value for name in names if isinstance(name, str)}
    return found


class Missing(Exception):
    """A case does not expect a field."""


def expected(value, path):
    """What a case expects in a field. `$contains` and `$set` stand for their list."""
    for step in path:
        if isinstance(value, dict) and len(value) == 1:
            value = value.get("$contains", value.get("$set", value))
        if isinstance(value, list):
            value = items(value)
        if not isinstance(value, dict) or step not in value:
            raise Missing
        value = value[step]
    return value


def written(value):
    """A value as a reference writes it: that of a field without parts; the others have no such text."""
    if isinstance(value, (dict, list)):
        return None
    return value if isinstance(value, str) else json.dumps(value)


def unknown(reference):
    """Why a reference names nothing, or None."""
    kind, colon, name = reference.partition(":")
    if colon and "/" not in kind:
        if kind in TESTS:
            return None if name in tests(kind) else f"no test {name}"
        if kind == "rule":
            return None if name in rules() else f"no rule {name}"
        return f"no such kind of reference: {kind}"
    field, equals, wanted = reference.partition("=")
    name, *path = field.split("/")
    named = cases().get(name, [])
    if len(named) != 1:
        return f"{len(named) or 'no'} cases {name}"
    if equals and not path:
        return f"the case {name} has no value: a field has"
    try:
        found = expected(named[0].get("expect", named[0].get("expect_error")), path)
    except Missing:
        return f"the case {name} does not expect /{'/'.join(path)}"
    if equals and written(found) != wanted:
        return f"the case {name} expects {json.dumps(found, ensure_ascii=False)} in /{'/'.join(path)}"
    return None


def kind_of(row):
    """What counts a row, by its remark."""
    remark = row[3] if len(row) > 3 else ""
    return next((kind for kind in KINDS[1:] if remark.startswith(kind + ": ")), "shown")


def problems(row, last):
    """What is wrong with a row."""
    if len(row) not in (3, 4) or not all(row):
        return ["not three or four columns"]
    lines, _, shown, *remark = row
    found = []
    span = re.fullmatch(r"(\d+)(?:-(\d+))?", lines)
    if not span or not 1 <= int(span[1]) <= int(span[2] or span[1]) <= last:
        found.append(f"no such lines: {lines} of {last}")
    references = [] if shown == "-" else shown.split()
    found += [why for reference in references if (why := unknown(reference))]
    kind = kind_of(row)
    if remark and kind == "shown":
        found.append("a remark starts with 'not for a program: ' or 'open: '")
    if kind == "not for a program" and references:
        found.append("not for a program, and yet shown")
    if kind == "shown" and not references:
        found.append("nothing shows it")
    return found


def document(file):
    """The head of a document, and its rows with the number of their line and their section."""
    head, rows, section = {}, [], None
    for number, line in enumerate(file.read_text(encoding="utf-8").splitlines(), 1):
        if line.startswith("## "):
            section = line[3:]
        elif line.startswith("# "):
            name, _, value = line[2:].partition(": ")
            head[name] = value
        elif line:
            rows.append((number, section, line.split("\t")))
    if tuple(head) != HEAD:
        sys.exit(f"{file.name}: the head names {', '.join(head)} and not {', '.join(HEAD)}")
    return head, rows


def main():
    total, unfinished, wrong = collections.Counter(), [], []
    print(f"{'document and section':<62}{'statements':>11}" + "".join(f"{kind:>19}" for kind in KINDS))
    for file in sorted(HERE.glob("*.tsv")):
        head, rows = document(file)
        sections, seen = collections.defaultdict(collections.Counter), set()
        for number, section, row in rows:
            found = problems(row, int(head["lines"])) + (["twice"] if tuple(row) in seen else [])
            seen.add(tuple(row))
            sections[section][kind_of(row)] += 1
            place = f"{file.name}:{number}: {row[0]}: {row[1] if len(row) > 1 else ''}"
            wrong += [f"{place}: {why}" for why in found]
            if kind_of(row) == "open":
                unfinished.append(f"{place} ({row[3]})")
            total["failed" if found else kind_of(row)] += 1
        print(f"\n{head['act']}")
        for section, counts in [*sections.items(), ("total", sum(sections.values(), collections.Counter()))]:
            print(f"  {section:<60}{counts.total():>11}" + "".join(f"{counts[kind]:>19}" for kind in KINDS))
    for title, lines in (("open", unfinished), ("wrong", wrong)):
        if lines:
            print(f"\n{title}:\n" + "\n".join(lines))
    print(f"{total['shown'] + total['not for a program']} passed, {total['failed']} failed")
    return 1 if total["failed"] else 0


if __name__ == "__main__":
    sys.exit(main())
