"""The script that follows the steps of a release finds what does not hold."""

import pathlib
import re
import sys
import zipfile

import pytest

ROOT = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests"))

import release  # noqa: E402


def test_the_page_has_the_steps_of_the_script():
    page = (ROOT / "docs" / "releasing.md").read_text(encoding="utf-8")
    steps = {name: " ".join(step.__doc__.split()) for name, step in release.STEPS.items()}
    assert dict(re.findall(r"^\| `([a-z-]+)` \| (.+) \|$", page, re.MULTILINE)) == steps


def test_a_version_that_differs_is_found(monkeypatch):
    release.versions()
    monkeypatch.setattr(release, "VERSION", "9.9.9")
    with pytest.raises(release.Failed, match=r"not 9\.9\.9"):
        release.versions()


@pytest.mark.parametrize("path", ["README.md", "include/collocamento.h", "examples/c/CMakeLists.txt", "python/pyproject.toml", "Cargo.lock"])
def test_a_file_with_another_version_is_found(monkeypatch, path):
    read = release.read

    def older(name):
        text = read(name)
        old = text.replace("find_package(collocamento 0.1", "find_package(collocamento 0.0")
        return re.sub(r'dynamic = .*|^version = "0\.1\.0"', 'version = "0.0.1"', old, flags=re.MULTILINE) if name == path else text

    monkeypatch.setattr(release, "read", older)
    with pytest.raises(release.Failed, match=path):
        release.versions()


@pytest.mark.parametrize(("head", "holds"), [
    (f"## {release.VERSION} - 2027-01-15\n\n### Meaning\n", True),
    (f"## [{release.VERSION}] - 2027-01-15\n", True),
    (f"## Unreleased\n\n## {release.VERSION} - 2027-01-15\n", False),
    (f"## {release.VERSION}\n", False),
    ("## 0.0.9 - 2027-01-15\n", False),
    ("", False),
])
def test_the_changelog_has_the_version_at_its_head(monkeypatch, head, holds):
    monkeypatch.setattr(release, "read", lambda path: f"# Changelog\n\n{head}")
    if holds:
        release.changelog()
    else:
        with pytest.raises(release.Failed):
            release.changelog()


@pytest.mark.parametrize("lacks", ["collocamento/py.typed", "collocamento/guide/overlay.md", f"collocamento-{release.VERSION}.dist-info/licenses/LICENCE"])
def test_a_wheel_without_what_its_users_need_is_found(tmp_path, lacks):
    info = f"collocamento-{release.VERSION}.dist-info"
    names = {f"collocamento/{name}" for name in ("__init__.py", "_native.abi3.so", "_native.pyi", "py.typed", "_banco/page.html")}
    names |= {f"{info}/{name}" for name in ("METADATA", "entry_points.txt", "licenses/LICENCE")}
    names |= {f"collocamento/guide/{page.name}" for page in (ROOT / "python" / "docs").glob("*.md")}

    def wheel(held):
        with zipfile.ZipFile(tmp_path / "a.whl", "w") as archive:
            for name in held:
                archive.writestr(name, "")
        return tmp_path / "a.whl"

    release.holds(wheel(names), guide=True)
    with pytest.raises(release.Failed, match=re.escape(lacks)):
        release.holds(wheel(names - {lacks}), guide=True)
    with pytest.raises(release.Failed, match="test"):
        release.holds(wheel({*names, "collocamento/tests/a.py"}), guide=True)
