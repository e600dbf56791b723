"""Each room of the package imports only from the floors below it, and no files import one another in a circle.

The tests read every import: at the head of a file, inside a function, and for type checkers only.
"""

import ast
import graphlib
import pathlib
import re

import pytest

import collocamento

PACKAGE = pathlib.Path(collocamento.__file__).parent
SOURCES = pathlib.Path(__file__).parents[1] / "src"
CHAPTERS = {name.partition(".")[0] for name in collocamento.operations()}
# From the ground up. A room is a folder or a file; the rooms of one floor do not import one another.
FLOORS = [
    {"_native"},
    {"_runtime"},
    {"types"},
    # The answer of `dossier.assess` is a class written by hand, in `_dossier`.
    CHAPTERS - {"dossier"},
    {"_views"},
    {"_dossier", "_files"},
    {"dossier", "_rulebook"},
    {"tables", "files", "_call", "_chapters", "places"},
    {"panels", "reform"},
    {"jobs"},
    {"spark"},
    {"_banco", "_cases", "_overlay", "_tables", "_workbook"},
    {"cli"},
    {"__main__"},
]
# They re-export names from every floor. No module may import them.
FACES = {"collocamento", "collocamento.types"}


def module_of(file):
    parts = file.relative_to(PACKAGE.parent).with_suffix("").parts
    return ".".join(parts[:-1] if parts[-1] == "__init__" else parts)


TREES = {module_of(file): ast.parse(file.read_text(encoding="utf-8")) for file in sorted(PACKAGE.rglob("*.py"))}
MODULES = {*TREES, "collocamento._native"}


def imported(tree, modules=MODULES):
    """The modules of the package that a file imports, with the line of each import."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Import):
            yield from ((alias.name, node.lineno) for alias in node.names if alias.name.split(".")[0] == "collocamento")
        elif isinstance(node, ast.ImportFrom):
            assert node.level == 0, f"line {node.lineno}: a relative import"
            if node.module.split(".")[0] == "collocamento":
                for alias in node.names:
                    inner = f"{node.module}.{alias.name}"
                    yield inner if inner in modules else node.module, node.lineno


def room(module):
    return module.split(".")[1]


def floor(module):
    return next(number for number, rooms in enumerate(FLOORS) if room(module) in rooms)


def climbs(module, target):
    """Whether an import goes up, or to a face."""
    if module in FACES:
        return False
    return target in FACES or (room(module) != room(target) and floor(module) <= floor(target))


def test_every_module_has_its_floor():
    rooms = [name for rooms in FLOORS for name in rooms]
    assert sorted({room(module) for module in MODULES - {"collocamento"}}) == sorted(rooms)


@pytest.mark.parametrize("module", TREES)
def test_imports_go_down(module):
    assert [f"line {line}: {target}" for target, line in imported(TREES[module]) if climbs(module, target)] == []


def test_there_is_no_circle_of_files():
    graph = {module: {target for target, _ in imported(tree)} - {module} for module, tree in TREES.items()}
    assert list(graphlib.TopologicalSorter(graph).static_order())


@pytest.mark.parametrize("module", sorted(TREES.keys() - FACES))
def test_only_faces_import_by_a_name_made_at_run_time(module):
    called = [node.func for node in ast.walk(TREES[module]) if isinstance(node, ast.Call)]
    names = {name.attr if isinstance(name, ast.Attribute) else getattr(name, "id", "") for name in called}
    assert names.isdisjoint({"import_module", "__import__"})


def test_the_compiled_part_looks_up_only_errors_and_checked_tables():
    text = "".join(file.read_text(encoding="utf-8") for file in SOURCES.glob("*.rs"))
    assert set(re.findall(r'import\("(collocamento[^"]*)"\)', text)) == {
        "collocamento._runtime.errors", "collocamento._runtime.batches",
    }  # fmt: skip
    # They lie on the ground, so that the compiled part can look them up while it is loaded.
    ground = {module for module, _ in imported(TREES["collocamento._runtime.errors"])}
    assert ground == {"collocamento._native", "collocamento._runtime.language"}
    assert list(imported(TREES["collocamento._runtime.language"])) == []


def test_written_code_and_generated_code_stand_apart():
    def generated(module):
        return "Written by `generate.py`" in ast.get_docstring(TREES[module]).split("\n")[0]

    assert {module for module in TREES if generated(module)} == {
        "collocamento._chapters",
        *(f"collocamento.{chapter}" for chapter in CHAPTERS),
        *(module for module in TREES if module.startswith("collocamento.types")),
    }


@pytest.mark.parametrize(
    ("module", "line", "goes_up"),
    [
        ("_runtime.read", "from collocamento._runtime.wire import Word", False),
        ("_views.svg", "from collocamento.types.words import DeadlineState", False),
        ("_runtime.read", "from collocamento.types.words import DeadlineState", True),
        ("_runtime.read", "def read():\n    import collocamento.types.words", True),
        ("_dossier.timeline", "if TYPE_CHECKING:\n    from collocamento.panels import Panel", True),
        ("_dossier.timeline", "from collocamento import panels", True),
        ("_dossier.timeline", "from collocamento import Dossier", True),
        ("adr", "import collocamento.sap as sap", True),
        ("panels", "from collocamento.types import State", True),
    ],
)
def test_an_upward_import_is_seen(module, line, goes_up):
    ((target, _),) = imported(ast.parse(line))
    assert climbs(f"collocamento.{module}", target) is goes_up
