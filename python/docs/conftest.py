"""Every block of the guide runs: Python with what it shows, shell with its exit status."""

import os
import pathlib
import subprocess
import sys

import matplotlib
import pytest
from sybil import Sybil
from sybil.parsers.markdown import CodeBlockParser, PythonCodeBlockParser

matplotlib.use("agg")
IMAGES = pathlib.Path(__file__).parent / "img"
EXAMPLES = pathlib.Path(__file__).parents[2] / "examples"


def shell(example):
    path = f"{pathlib.Path(sys.executable).parent}{os.pathsep}{os.environ['PATH']}"
    subprocess.run(
        ["bash", "-eu", "-c", example.parsed], check=True, capture_output=True, env={**os.environ, "PATH": path}
    )


pytest_collect_file = Sybil(
    parsers=[PythonCodeBlockParser(), CodeBlockParser("sh", shell)],
    pattern="*.md",
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
