"""Every page of the guide has its Italian twin with the same blocks; links resolve; the page of overlays has every table of the format
with its fields, and shows what the commands say.
"""

import doctest
import pathlib
import re
import subprocess
import sys

import pytest
import twins

HERE = pathlib.Path(__file__).parent
ROOT = HERE.parents[1]
# The text blocks of these show what commands print, in the language of the page; a test below runs the commands.
OVERLAYS = [HERE / "overlay.md", HERE / "it" / "regole-proprie.md"]


def short(page):
    return str(page.relative_to(ROOT))


def test_every_page_has_a_twin_and_each_links_to_the_other():
    """The third line of `jobs.md` is `*[In italiano](it/rapporti.md)*`, that of its twin `*[In English](../jobs.md)*`."""
    pairs = {page: twins.twin(page) for page in [*twins.ENGLISH, *twins.ITALIAN]}
    assert {short(page) for page, other in pairs.items() if pairs.get(other) != page} == set()
    assert sorted(pairs[page] for page in twins.ENGLISH) == twins.ITALIAN


@pytest.mark.parametrize("page", twins.ITALIAN, ids=lambda page: page.stem)
def test_an_italian_page_has_the_blocks_of_its_twin_or_is_run(page):
    ours, theirs = twins.blocks(page), twins.blocks(twins.twin(page))
    assert [kind for kind, _ in ours] == [kind for kind, _ in theirs]
    different = [
        (kind, here) for (kind, here), (_, there) in zip(ours, theirs, strict=True) if twins.code(here) != twins.code(there)
    ]
    shown = [text for kind, text in different if kind == "text"]
    code = [text for kind, text in different if kind != "text"]
    assert not shown or page in OVERLAYS, "nothing runs a text block"
    if page.name in twins.RUN:
        assert code, f"{page.name} need not run: take it out of twins.RUN"
    else:
        assert not code, f"list {page.name} in twins.RUN if it shows Italian text"


def test_what_may_differ_between_twins():
    assert doctest.testmod(twins) == (0, 3)


@pytest.mark.parametrize("page", twins.ITALIAN, ids=lambda page: page.stem)
def test_twins_have_the_same_parts(page):
    ours, theirs = (
        [re.match(r"#+ |\||- ", line)[0] for line in twins.prose(one).splitlines() if re.match(r"#+ |\||- ", line)]
        for one in (page, twins.twin(page))
    )
    assert ours == theirs, "headings, rows of tables or items of lists"


def anchors(page):
    """The anchors of the headings of a page, as GitHub makes them."""
    heads = re.findall(r"^#+ (.+)$", twins.prose(page), re.MULTILINE)
    return {re.sub(r"[^\w\- ]", "", re.sub(r"\[([^\]]*)\]\([^)]*\)", r"\1", head)).strip().lower().replace(" ", "-") for head in heads}


@pytest.mark.parametrize("page", [*twins.ENGLISH, *twins.ITALIAN, ROOT / "README.md"], ids=short)
def test_links_resolve(page):
    others = {*twins.ENGLISH, *twins.ITALIAN} - {page, twins.twin(page)}
    for link in re.findall(r"\]\(([^)\s]+)\)", twins.prose(page)):
        if "://" in link:
            continue
        path, _, anchor = link.partition("#")
        file = (page.parent / path).resolve() if path else page
        assert file.exists(), link
        assert not anchor or anchor in anchors(file), link
        # A page sends its reader to pages in its own language.
        assert page.parent == ROOT or file not in others or file.parent == page.parent, link


RULEBOOK = ROOT / "core" / "src" / "rulebook"
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


@pytest.mark.parametrize("page", OVERLAYS, ids=lambda page: page.stem)
@pytest.mark.parametrize("table", TABLES)
def test_the_page_of_overlays_has_every_table_with_its_fields(table, page):
    page = page.read_text(encoding="utf-8")
    assert f"`{table}`" in page
    named = set(re.findall(r"`(\w+)`", page))
    assert TABLES[table].keys() - CARD.get(table, set()) - named == set()


@pytest.mark.parametrize("page", OVERLAYS, ids=lambda page: page.stem)
def test_the_page_of_overlays_shows_what_the_commands_say(page, tmp_path):
    said = ""
    for kind, text in twins.blocks(page):
        if kind == "text":
            assert " ".join(text.split()) in " ".join(said.split())
        elif kind == "sh" and "examples/" not in text:
            path = f"{pathlib.Path(sys.executable).parent}:/usr/bin:/bin"
            done = subprocess.run(["bash", "-eu", "-c", text], cwd=tmp_path, env={"PATH": path}, capture_output=True, check=True)
            said = (done.stdout + done.stderr).decode()
