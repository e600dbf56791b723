"""Follows docs/releasing.md: what a machine can do of a release, step by step, stopping at the first step that fails.

usage: release.py                every step, on the commit to be released
       release.py STEP...        some steps
       release.py --try          every step that can be tried on any commit
       release.py --quick WHEEL  what takes seconds, with a wheel that is already there

What is made goes to build/release.
"""

from __future__ import annotations

import json
import os
import pathlib
import platform
import re
import shutil
import subprocess
import sys
import tempfile
import zipfile

ROOT = pathlib.Path(__file__).parents[1]
OUT = ROOT / "build" / "release"
MANIFEST = (ROOT / "Cargo.toml").read_text(encoding="utf-8")
VERSION = re.search(r'^\[workspace\.package\]\nversion = "([^"]+)"', MANIFEST, re.MULTILINE)[1]
#: The glibc of the tag manylinux2014.
OLDEST_GLIBC = (2, 17)
DOSSIER = ROOT / "examples" / "data" / "dossier.json"


class Failed(Exception):
    """What does not hold."""


def need(holds: object, why: str) -> None:
    if not holds:
        raise Failed(why)


def run(*command: object, **options: object) -> str:
    """The output of a command that must succeed."""
    done = subprocess.run([str(part) for part in command], cwd=ROOT, stdout=subprocess.PIPE, text=True, **options)
    need(done.returncode == 0, f"status {done.returncode}: {' '.join(str(part) for part in command)}")
    return done.stdout


def read(path: str) -> str:
    return (ROOT / path).read_text(encoding="utf-8")


# The steps


def clean() -> None:
    """The tree has no changes, and no file that Git does not know."""
    changes = run("git", "status", "--porcelain")
    need(not changes, changes)


def versions() -> None:
    """One version, wherever one is written."""
    members = json.loads(run("cargo", "metadata", "--no-deps", "--format-version", "1"))["packages"]
    crates = {one["name"]: one["version"] for one in members}
    need(set(crates.values()) == {VERSION}, f"not {VERSION}: {crates}")
    for lock in ("Cargo.lock", "tests/fuzz/Cargo.lock"):
        locked = re.findall(r'^name = "(collocamento[\w-]*)"\nversion = "([^"]+)"', read(lock), re.MULTILINE)
        wrong = [name for name, version in locked if version != VERSION and name != "collocamento-fuzz"]
        need(locked and not wrong, f"{lock}: {wrong} is not {VERSION}")
    inside = re.findall(r'path = "[^"]+", version = "([^"]+)"', MANIFEST)
    need(set(inside) == {VERSION}, f"Cargo.toml: the crates name each other by {inside}")
    project = read("python/pyproject.toml")
    need('dynamic = ["version"]' in project, "python/pyproject.toml has a version of its own")
    short = ".".join(VERSION.split(".")[:2])
    for path in ("README.md", "include/collocamento.h", "examples/c/CMakeLists.txt"):
        found = re.findall(r"find_package\(collocamento ([\d.]+)", read(path))
        need(found and set(found) == {short}, f"{path}: find_package names {found}, not {short}")
    abi = re.search(r"^#define COLLOC_ABI_VERSION (\d+)$", read("include/collocamento.h"), re.MULTILINE)[1]
    readme = read("README.md")
    need(f"`libcollocamento.so.{abi}`" in readme, f"README.md: not libcollocamento.so.{abi}")
    need(f'"version": "{VERSION}"' in readme, f"README.md: the version of the example is not {VERSION}")
    compiler = re.search(r'^rust-version = "([^"]+)"', MANIFEST, re.MULTILINE)[1]
    need(f"Rust {compiler} or later" in readme, f"README.md: not Rust {compiler} or later")
    print(f"version {VERSION}, ABI {abi}, Rust {compiler}")


def changelog() -> None:
    """The changelog has this version with its day, and nothing above it."""
    headings = re.findall(r"^## (.+)$", read("CHANGELOG.md"), re.MULTILINE)
    wanted = re.compile(rf"\[?{re.escape(VERSION)}\]? - \d{{4}}-\d{{2}}-\d{{2}}")
    need(headings and wanted.fullmatch(headings[0]), f"the first heading is not `{VERSION} - YYYY-MM-DD`: {headings[:1]}")


def generated() -> None:
    """Every generated file is what the sources say."""
    before = run("git", "status", "--porcelain")
    run("./tests/write")
    after = run("git", "status", "--porcelain")
    need(before == after, f"./tests/write has changed files:\n{after}")


def packed() -> None:
    """The list of what the crate on crates.io would hold: the law, the generated data, the licence."""
    listed = set(run("cargo", "package", "-p", "collocamento", "--list", "--allow-dirty").split("\n"))
    core = ROOT / "core"
    files = [file for folder in ("rulebook", "job-tables", "generated", "src") for file in (core / folder).rglob("*.*")]
    wanted = {str(file.relative_to(core)) for file in files if file.is_file()}
    missing = sorted(wanted - listed) + [name for name in ("LICENCE", "README.md", "askama.toml") if name not in listed]
    need(not missing, f"not in the crate: {missing}")


def package() -> None:
    """The crate can be packed, and builds from its package alone."""
    packed()
    run("cargo", "package", "-p", "collocamento", *DIRTY)


def wheel() -> None:
    """The wheel is built; it has what its users need, and asks for no newer glibc than its tag says."""
    built = pathlib.Path(run("python/build-wheel", OUT).strip().split("\n")[-1])
    machine = platform.machine()
    tags = f"cp310-abi3-manylinux2014_{machine}.manylinux_2_17_{machine}"
    need(built.name == f"collocamento-{VERSION}-{tags}.whl", f"named {built.name}")
    holds(built, guide=True)
    with zipfile.ZipFile(built) as archive, tempfile.TemporaryDirectory() as folder:
        newest = glibc(pathlib.Path(archive.extract("collocamento/_native.abi3.so", folder)))
    need(newest <= OLDEST_GLIBC, f"the wheel needs glibc {newest}")
    print(f"{built.relative_to(ROOT)}: {size(built)}, glibc {newest[0]}.{newest[1]}")


def without_rust(wheel: pathlib.Path | None = None) -> None:
    """The wheel installs and answers where there is no Rust: in a virtual environment, and in a bare Debian."""
    wheels = [wheel] if wheel else sorted(OUT.glob("collocamento-*.whl"))
    need(len(wheels) == 1, f"one wheel is needed in {OUT}: run the step `wheel`")
    holds(wheels[0], guide=wheel is None)
    in_environment(wheels[0])
    if wheel is None:
        in_bare_debian(wheels[0])


def library() -> None:
    """The C library is built and packed; from the archive alone a program is built that answers."""
    archive = pathlib.Path(run("ffi/build-tarball", OUT).strip().split("\n")[-1])
    with tempfile.TemporaryDirectory() as folder:
        run("tar", "-C", folder, "--strip-components", "1", "-xzf", archive)
        prefix, program = pathlib.Path(folder), pathlib.Path(folder) / "assess"
        shared, static = next((prefix / "lib").glob("libcollocamento.so.*")), prefix / "lib" / "libcollocamento.a"
        flags = ["-std=c99", ROOT / "examples/c/assess.c", f"-I{prefix}/include", "-o", program]
        run("cc", *flags, f"-L{prefix}/lib", "-lcollocamento", f"-Wl,-rpath,{prefix}/lib")
        told = run(program, DOSSIER)
        run("cc", *flags, static, "-lpthread", "-ldl", "-lm")
        need(run(program, DOSSIER) == told and "264" in told, "the static library answers something else")
        newest = glibc(shared)
        need(newest <= OLDEST_GLIBC, f"the library needs glibc {newest}")
        print(f"{archive.relative_to(ROOT)}: {size(archive)}, glibc {newest[0]}.{newest[1]}")
        print(f"stripped: shared {size(shared)}, static {size(static)}, a program with the static one {size(program)}")


# What the steps share


def size(file: pathlib.Path) -> str:
    return f"{file.stat().st_size / 1e6:.1f} MB"


def holds(wheel: pathlib.Path, *, guide: bool) -> None:
    """The wheel has what its users need."""
    with zipfile.ZipFile(wheel) as archive:
        names = set(archive.namelist())
    info = f"collocamento-{VERSION}.dist-info"
    wanted = {f"collocamento/{name}" for name in ("__init__.py", "_native.abi3.so", "_native.pyi", "py.typed", "_banco/page.html")}
    wanted |= {f"{info}/{name}" for name in ("METADATA", "entry_points.txt", "licenses/LICENCE")}
    if guide:
        wanted |= {f"collocamento/guide/{page.name}" for page in (ROOT / "python" / "docs").glob("*.md")}
    need(not wanted - names, f"{wheel.name} lacks {sorted(wanted - names)}")
    libraries = {name for name in names if name.endswith((".so", ".a"))} - {"collocamento/_native.abi3.so"}
    strange = sorted(libraries | {name for name in names if "/tests/" in name})
    need(not strange, f"{wheel.name} has {strange}")


def glibc(library: pathlib.Path) -> tuple[int, ...]:
    """The newest version of glibc of which it needs a symbol."""
    symbols = run("readelf", "--wide", "--version-info", library)
    return max(tuple(int(part) for part in found.split(".")) for found in re.findall(r"GLIBC_([\d.]+)", symbols))


#: What is tried of an installed wheel, with the dossier `$1`.
TRIED = """
set -eu
for tool in cargo rustc cc; do
    if command -v "$tool"; then echo "there is $tool"; exit 1; fi
done
collocamento version
collocamento assess "$1" --lang en
collocamento schema overlay
python -c 'import collocamento; print(collocamento.call("calendar.term", {"start": "2025-03-03", "amount": 30, "unit": "giorni"})["due"])'
"""


def answers(told: str) -> None:
    for wanted in (f"collocamento {VERSION}", "264 days", '"An overlay of collocamento"', "2025-04-02"):
        need(wanted in told, f"the installed wheel does not say {wanted!r}")


def in_environment(wheel: pathlib.Path) -> None:
    """In a new virtual environment, with nothing else on the path."""
    with tempfile.TemporaryDirectory() as folder:
        new = pathlib.Path(folder) / "new"
        run(sys.executable, "-m", "venv", "--without-pip", new)
        pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "--python", new]
        run(*pip, "install", "--quiet", "--no-index", "--no-deps", "--no-compile", wheel)
        alone = {"PATH": str(new / "bin"), "HOME": folder}
        answers(run(shutil.which("bash"), "-c", TRIED, "bash", DOSSIER, env=alone))


def in_bare_debian(wheel: pathlib.Path) -> None:
    """In a new root of Debian with Python and nothing else, without a network."""
    need(os.geteuid() == 0, "a root of Debian is made by root only")
    if not shutil.which("debootstrap"):
        silent = {**os.environ, "DEBIAN_FRONTEND": "noninteractive"}
        run("apt-get", "update", "-qq")
        run("apt-get", "install", "-y", "-qq", "--no-install-recommends", "debootstrap", env=silent)
    root = ROOT / "build" / "debian"
    if not (root / "usr" / "bin" / "python3").exists():
        shutil.rmtree(root, ignore_errors=True)
        run("debootstrap", "--variant=minbase", "--include=python3,python3-venv,python3-pip", "stable", root)
    place = root / "tmp" / "release"
    shutil.rmtree(place, ignore_errors=True)
    place.mkdir(parents=True)
    for file in (wheel, DOSSIER):
        shutil.copy(file, place)
    script = f"""
        set -eu
        cd /tmp/release
        python3 -m venv new
        new/bin/pip install --quiet --no-index --no-deps {wheel.name}
        PATH=/tmp/release/new/bin:/usr/bin:/bin
        {TRIED}
    """
    inside = ["/bin/bash", "-c", script, "bash", f"/tmp/release/{DOSSIER.name}"]
    bare = {"PATH": "/usr/sbin:/usr/bin:/sbin:/bin", "HOME": "/tmp", "LANG": "C.UTF-8"}
    answers(run("unshare", "--net", "chroot", root, *inside, env=bare))
    print("tried in Debian", (root / "etc" / "debian_version").read_text(encoding="utf-8").strip())


STEPS = {
    "clean": clean,
    "versions": versions,
    "changelog": changelog,
    "generated": generated,
    "package": package,
    "wheel": wheel,
    "without-rust": without_rust,
    "library": library,
}
#: What holds on the commit of the release only; and what ./tests/run has compared.
OF_THE_RELEASE = ("clean", "changelog", "generated")
DIRTY = ["--allow-dirty"]


def main(arguments: list[str]) -> int:
    quick = arguments[:1] == ["--quick"]
    if quick:
        (wheel,) = arguments[1:]
        steps = {"versions": versions, "package": packed, "without-rust": lambda: without_rust(pathlib.Path(wheel).resolve())}
    elif arguments == ["--try"]:
        steps = {name: step for name, step in STEPS.items() if name not in OF_THE_RELEASE}
    else:
        steps = {name: STEPS[name] for name in arguments or STEPS}
    if not arguments:
        DIRTY.clear()
    OUT.mkdir(parents=True, exist_ok=True)
    passed = 0
    for name, step in steps.items():
        print(f"{name}: {(step.__doc__ or '').strip()}" if not quick else name, flush=True)
        try:
            step()
        except Failed as why:
            print(f"  {why}\n{passed} passed, 1 failed")
            return 1
        passed += 1
    print(f"{passed} passed, 0 failed")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
