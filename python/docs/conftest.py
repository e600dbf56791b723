"""Every block of the guide runs: Python with what it shows, shell with its exit status, TOML as an overlay.

An Italian page whose blocks are those of its English twin does not run again: `test_pages.py` compares them.
"""

import os
import pathlib
import subprocess
import sys

import matplotlib
import pytest
import twins
from matplotlib.testing.compare import compare_images
from sybil import Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

from collocamento import Rulebook
from collocamento._overlay.change import changes

matplotlib.use("agg")
# For Spark: its settings, and the address it keeps to.
os.environ["SPARK_CONF_DIR"] = str(pathlib.Path(__file__).parents[1] / "tests" / "spark")
os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
IMAGES = pathlib.Path(__file__).parent / "img"
EXAMPLES = pathlib.Path(__file__).parents[2] / "examples"
# Root of the mean square of the difference in colour: letters and edges differ a little from one matplotlib to another.
CLOSE = 12


def shell(example):
    path = f"{pathlib.Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    subprocess.run(
        ["bash", "-eu", "-c", example.parsed], check=True, capture_output=True, env={**os.environ, "PATH": path}
    )


def overlay(example):
    """Lays the block over the rulebook that its first line names, or else the national one: it must change something."""
    named = twins.OVER.match(example.parsed)
    below = Rulebook(named[1] if named else "nazionale")
    assert changes(below, below.overlay("blocco", example.parsed))


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), CodeBlockParser("sh", shell), CodeBlockParser("toml", overlay)],
    pattern="*.md",
    excludes=[f"it/{page.name}" for page in twins.ITALIAN if page.name not in twins.RUN],
    fixtures=["elsewhere"],
).pytest()


@pytest.fixture(scope="module")
def elsewhere(tmp_path_factory):
    """The files that a page writes go to a folder of their own, beside the examples; its pictures are those of `img`."""
    before, folder = pathlib.Path.cwd(), tmp_path_factory.mktemp("guide")
    (folder / "examples").symlink_to(EXAMPLES)
    os.chdir(folder)
    yield folder
    os.chdir(before)
    for file in folder.glob("*.svg"):
        assert file.read_bytes() == (IMAGES / file.name).read_bytes(), f"img/{file.name} is stale"
    for file in folder.glob("*.png"):
        if (IMAGES / file.name).exists():
            assert compare_images(str(IMAGES / file.name), str(file), CLOSE) is None, f"img/{file.name} is stale"
