"""The pages that exist in two languages have the same blocks; the page of overlays has every table of the format with its fields, and
shows what the command says.
"""

import pathlib
import re
import subprocess
import sys

import pytest

from collocamento import overlay_schema

HERE = pathlib.Path(__file__).parent


@pytest.mark.parametrize(("english", "italian"), [("from-your-data.md", "dai-propri-dati.md")])
def test_both_languages_have_the_same_blocks(english, italian):
    blocks, same = (re.findall(r"```.*?```", (HERE / page).read_text(encoding="utf-8"), re.DOTALL) for page in (english, italian))
    assert blocks == same
    assert blocks


SCHEMA = overlay_schema()


def entry(table):
    """The fields of a table, or of its entries."""
    node = SCHEMA["properties"][table]
    (part,) = node.get("allOf") or [node["items"]]
    return SCHEMA["definitions"][part["$ref"].rpartition("/")[2]]["properties"]


# Each table of a file of rule data, with the fields of its entries.
TABLES = {table: set(entry(table)) for table in SCHEMA["properties"] if table != "version"}
# The lists of a card, which the page names together.
CARD = {"area": {"cut", "access", "structural", "operational", "knowledge", "skills"}, "service": {"cut"}}


@pytest.mark.parametrize("table", TABLES)
def test_the_page_of_overlays_has_every_table_with_its_fields(table):
    page = (HERE / "overlay.md").read_text(encoding="utf-8")
    assert f"`{table}`" in page
    named = set(re.findall(r"`(\w+)`", page))
    assert TABLES[table] - CARD.get(table, set()) - named == set()


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
