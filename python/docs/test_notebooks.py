"""The notebooks of the guide run from a fresh kernel, and show today's answers."""

import pathlib

import nbformat
import pytest
from nbclient import NotebookClient

NOTEBOOKS = sorted(pathlib.Path(__file__).parent.glob("*.ipynb"))


def shown(notebook):
    """What the cells show, but for pictures made of pixels."""
    for cell in notebook.cells:
        for output in cell.get("outputs", []):
            data = output.get("data", {})
            yield cell.id, output.get("text"), data.get("text/html")


@pytest.mark.parametrize("file", NOTEBOOKS, ids=lambda file: file.stem)
def test_a_notebook_runs(file):
    committed = nbformat.read(file, as_version=4)
    today = nbformat.read(file, as_version=4)
    NotebookClient(today, timeout=300).execute()
    assert list(shown(today)) == list(shown(committed))
