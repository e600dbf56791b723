"""The pages that exist in two languages have the same blocks; the page of overlays has every table of the format with its fields, and
shows what the command says.
"""

import pathlib
import re
import subprocess
import sys

import pytest

HERE = pathlib.Path(__file__).parent


@pytest.mark.parametrize(("english", "italian"), [("from-your-data.md", "dai-propri-dati.md")])
def test_both_languages_have_the_same_blocks(english, italian):
    blocks, same = (re.findall(r"```.*?```", (HERE / page).read_text(encoding="utf-8"), re.DOTALL) for page in (english, italian))
    assert blocks == same
    assert blocks


RULEBOOK = HERE.parents[1] / "core" / "src" / "rulebook"
STRUCT = re.compile(r"struct (\w+) \{\n(.*?)\n\}", re.DOTALL)
FIELD = re.compile(r"^    (?:#\[serde\(rename = \"(?P<renamed>\w+)\"\)\]\n    )?(?:pub(?:\(\w+\))? )?(?P<name>\w+): (?P<type>.+),$", re.MULTILINE)


def fields(body):
    """The names of the fields of a Rust struct on the wire, with their types."""
    return {one["renamed"] or one["name"]: one["type"] for one in FIELD.finditer(body)}


# Each table of a file of rule data, with the fields of its entries, as the types that read it have them.
STRUCTS = {
    name: fields(body)
    for file in [*sorted((RULEBOOK / "tables").rglob("*.rs")), RULEBOOK / "chapter.rs", RULEBOOK / "load" / "source.rs"]
    for name, body in STRUCT.findall(file.read_text(encoding="utf-8"))
    if name.endswith("Source") or name in ("Act", "Area", "Regime", "RemoteExtension", "Service", "Workflow", "WorkflowExtension")
}
TABLES = {
    table: STRUCTS[re.findall(r"\w+", kind)[-1]]
    for table, kind in STRUCTS["Source"].items()
    if table != "version"
}
# The lists of a card, which the page names together.
CARD = {"area": {"cut", "access", "structural", "operational", "knowledge", "skills"}, "service": {"cut"}}


@pytest.mark.parametrize("table", TABLES)
def test_the_page_of_overlays_has_every_table_with_its_fields(table):
    page = (HERE / "overlay.md").read_text(encoding="utf-8")
    assert f"`{table}`" in page
    named = set(re.findall(r"`(\w+)`", page))
    assert TABLES[table].keys() - CARD.get(table, set()) - named == set()


def test_the_page_of_overlays_shows_what_the_commands_say(tmp_path):
    page = (HERE / "overlay.md").read_text(encoding="utf-8")
    blocks = re.findall(r"```(sh|text)\n(.*?)```", page, re.DOTALL)
    said = ""
    for kind, text in blocks:
        if kind == "text":
            assert " ".join(text.split()) in " ".join(said.split())
        elif "examples/" not in text:
            path = f"{pathlib.Path(sys.executable).parent}:/usr/bin:/bin"
            done = subprocess.run(["bash", "-eu", "-c", text], cwd=tmp_path, env={"PATH": path}, capture_output=True, check=True)
            said = (done.stdout + done.stderr).decode()
