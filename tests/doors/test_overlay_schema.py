"""The schema of overlays takes every file of rule data of the library, and refuses a field that is unknown or of the wrong type.

Whatever it refuses, the library refuses too: nobody is told by an editor that a good overlay is bad.
"""

import functools
import json
import os
import pathlib
import re
import subprocess
import sys

import jsonschema_rs
import pytest

import collocamento
from collocamento import Rulebook, RuleError

tomllib = pytest.importorskip("tomllib")
ROOT = pathlib.Path(__file__).parents[2]
SCHEMA = json.loads((ROOT / "include" / "schema" / "overlay.json").read_text(encoding="utf-8"))
VALIDATOR = jsonschema_rs.Draft7Validator(SCHEMA)
RULES = sorted((ROOT / "core" / "rulebook").glob("*/*.toml"))
EXAMPLES = sorted((ROOT / "examples" / "overlays").glob("*.toml"))
FULL = bool(os.environ.get("COLLOC_FULL"))
COMMAND = pathlib.Path(sys.executable).with_name("collocamento")


def read(file):
    return tomllib.loads(file.read_text(encoding="utf-8"))


def below(file):
    """The rulebook that a file lies over, or that it is a part of."""
    return file.parent.name if file in RULES else {"fatti": "toscana"}.get(file.stem, "nazionale")


def refused(data, rulebook):
    """The error with which the library refuses rule data as an overlay; None if it takes them."""
    try:
        Rulebook(rulebook).overlay("prova", json.dumps(data))
    except RuleError as error:
        return error
    return None


def test_it_is_the_one_of_the_package_and_of_the_command():
    assert SCHEMA == collocamento.overlay_schema()
    printed = subprocess.run([COMMAND, "schema", "overlay"], capture_output=True, check=True).stdout
    assert printed == (ROOT / "include" / "schema" / "overlay.json").read_bytes()


def test_the_command_prints_those_of_operations():
    for side, options in (("input", []), ("output", ["--output"])):
        printed = subprocess.run([COMMAND, "schema", "calendar.term", *options], capture_output=True, check=True).stdout
        assert printed == (ROOT / "include" / "schema" / f"calendar.term.{side}.json").read_bytes()
    unknown = subprocess.run([COMMAND, "schema", "calendar.terms"], capture_output=True)
    assert (unknown.returncode, json.loads(unknown.stderr)["error"]["code"]) == (1, "operazione_sconosciuta")
    assert subprocess.run([COMMAND, "schema", "overlay", "--output"], capture_output=True).returncode == 2


@pytest.mark.parametrize("file", [*RULES, *EXAMPLES], ids=lambda file: f"{file.parent.name}/{file.name}")
def test_every_file_of_rule_data_fits(file):
    VALIDATOR.validate(read(file))


def test_every_overlay_of_the_guide_fits():
    pages = [page.read_text(encoding="utf-8") for page in sorted((ROOT / "python" / "docs").glob("*.md"))]
    blocks = [block for page in pages for block in re.findall(r"```toml\n(.*?)```", page, re.DOTALL)]
    assert len(blocks) >= 7
    for block in blocks:
        VALIDATOR.validate(tomllib.loads(block))


def undescribed(node, outer=None, at=""):
    """The places of fields without a description. A case of a choice is described as a whole."""
    if isinstance(node, list):
        for place, part in enumerate(node):
            yield from undescribed(part, node, f"{at}/{place}")
    if not isinstance(node, dict):
        return
    properties = node.get("properties", {})
    for name, field in properties.items():
        if not field.get("description") and not (len(properties) == 1 and node.get("description")):
            yield f"{at}/{name}"
    for name, part in node.items():
        yield from undescribed(part, node, f"{at}/{name}")


def test_every_field_is_described():
    assert list(undescribed(SCHEMA)) == []
    # Rust's own names and links are for readers of the code.
    assert re.findall(r"\[`[^`]*`\]|`None`|::", json.dumps(SCHEMA)) == []


def test_null_is_nowhere():
    """TOML has none."""
    assert "null" not in re.findall(r'"(\w+)"', json.dumps(SCHEMA))


def resolved(node):
    while True:
        (part,) = node.get("allOf") or [node]
        if "$ref" not in part:
            return part
        node = SCHEMA["definitions"][part["$ref"].rpartition("/")[2]]


def places(node, data, path=()):
    """Every place of some data with the schema that it has there, as long as that is one; once for each field, whatever the entry."""
    node = resolved(node)
    yield path, node
    for name, field in node.get("properties", {}).items():
        if isinstance(data, dict) and name in data:
            yield from places(field, data[name], (*path, name))
    if isinstance(data, list):
        for place, item in enumerate(data):
            yield from places(node.get("items", {}), item, (*path, place))


@functools.cache
def fields():
    """Each field that occurs in a table: its rulebook and its table, an entry with it, its path there, its schema."""
    seen, found = set(), []
    for file in [*RULES, *EXAMPLES]:
        for table, entries in read(file).items():
            for entry in entries if isinstance(entries, list) else ():
                for path, node in places(SCHEMA["properties"][table]["items"], entry):
                    field = (table, *("*" if isinstance(step, int) else step for step in path))
                    if field not in seen:
                        seen.add(field)
                        found.append((below(file), table, entry, path, node))
    return found


def changed(value, path, new):
    """A copy of a value with another one at a path, which is made of the old one there."""
    if not path:
        return new(value)
    copy = list(value) if isinstance(value, list) else dict(value)
    copy[path[0]] = changed(copy[path[0]], path[1:], new)
    return copy


#: Values with the types that they have.
VALUES = [
    (True, {"boolean"}),
    (7, {"integer", "number"}),
    (2.5, {"number"}),
    ("qualcosa", {"string"}),
    ([], {"array"}),
    ({}, {"object"}),
]


def test_a_value_of_the_wrong_type_does_not_fit():
    """Each field with a value of every type: where the schema has one type, no other fits. What does not fit is refused by the library;
    COLLOC_FULL=1 asks it each time.
    """
    fit = unfit = 0
    for rulebook, table, entry, path, node in fields():
        wanted = node.get("type", ())
        for value, types in VALUES:
            data = {table: [changed(entry, path, lambda _, value=value: value)]}
            if VALIDATOR.is_valid(data):
                fit += 1
                assert not wanted or types & ({wanted} if isinstance(wanted, str) else set(wanted)), (table, path, value)
                continue
            unfit += 1
            if FULL or unfit % 5 == 0:
                assert refused(data, rulebook) is not None, (table, path, value)
    assert unfit > 4 * fit > 400, (fit, unfit)


def test_an_unknown_field_does_not_fit():
    objects = [one for one in fields() if "properties" in one[-1]]
    for rulebook, table, entry, path, _ in objects:
        data = {table: [changed(entry, path, lambda inside: {**inside, "sconosciuto": "x"})]}
        assert not VALIDATOR.is_valid(data), (table, path)
        error = refused(data, rulebook)
        assert (error.code, error.details.get("field")) == ("rulebook_non_valido", "sconosciuto"), (table, path)
    assert len(objects) >= 50, len(objects)


@pytest.mark.parametrize("text", [
    '[[parametr]]\nname = "x"\n',
    'parameter = "x"\n',
    "version = 2027\n",
    '[[chapter]]\ntitle = "a"\ntitle_en = "a"\n',
    '[[rule]]\nid = "minuscolo"\ntitle = "a"\ntitle_en = "a"\n',
    '[[parameter]]\nname = "x"\n',
    '[[parameter]]\nname = "giorni_sospensione"\nsegment = [{ value = 5, citation = "c", confidence = "Z" }]\n',
    '[[parameter]]\nname = "giorni_sospensione"\nsegment = [{ value = -5, citation = "c", confidence = "D" }]\n',
    '[[parameter]]\nname = "giorni_sospensione"\nsegment = [{ form = "2027-01-01", value = 5, citation = "c", confidence = "D" }]\n',
    '[[parameter]]\nname = "giorni_sospensione"\nsegment = [{ value = [1], citation = "c", confidence = "D" }]\n',
    '[[parameter]]\nname = "giorni_sospensione"\nsegment = [{ value = 5.5, citation = "c", confidence = "D" }]\n',
    '[[deadline]]\nrule = "TERM-CPI-30"\nstart = "did"\nbound = "cpi"\nmet_by = [{ type = "colloqui" }]\n',
    '[[holiday]]\nname = "x"\nday = "24 giugno"\ncitation = "c"\n',
    '[[holiday]]\nname = "x"\nday = "06-24"\ncomune = "Torino"\ncitation = "c"\n',
    '[[fact]]\nname = "x"\narea = "altrove"\ntype = "si_no"\ntitle = "a"\ntitle_en = "a"\ncitation = "c"\n',
    '[[contract_type]]\ncode = "A.01.00"\nkind = "a_vita"\n',
    '[[workflow_extension]]\nworkflow = "toscana"\nguards = [{ on = {}, any = [{ hold = "x" }], rule = "CAD-20" }]\n',
])
def test_wrong_overlays(text):
    assert not VALIDATOR.is_valid(tomllib.loads(text))
    with pytest.raises(RuleError) as error:
        Rulebook("toscana").overlay("prova", text)
    assert error.value.code == "rulebook_non_valido"


def taplo(folder, text):
    """What the program behind the editors says of an overlay whose first line names its schema."""
    (folder / "overlay.schema.json").write_text(json.dumps(SCHEMA), encoding="utf-8")
    (folder / "prova.toml").write_text(f"#:schema ./overlay.schema.json\n{text}", encoding="utf-8")
    done = subprocess.run([COMMAND.with_name("taplo"), "check", "prova.toml"], cwd=folder, capture_output=True, text=True, timeout=60)
    return done.returncode, done.stderr


def test_an_editor_reads_it(tmp_path):
    text = (ROOT / "examples" / "overlays" / "fatti.toml").read_text(encoding="utf-8")
    assert taplo(tmp_path, text)[0] == 0
    status, said = taplo(tmp_path, text.replace('type = "si_no"', 'tipo = "si_no"', 1))
    assert (status, "tipo" in said) == (1, True), said
    status, said = taplo(tmp_path, text.replace('type = "si_no"', 'type = "forse"', 1))
    assert (status, "forse" in said) == (1, True), said
