"""The README shows what its commands print today."""

import os
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).parents[2]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def test_the_example_output_is_todays():
    command, shown = re.search(r"```sh\n(cargo run --example assess)\n```\n\n```text\n(.*?)```", README, re.DOTALL).groups()
    # The same program, as ./tests/run has built it.
    program = ROOT / "target" / "checked" / "examples" / command.split()[-1]
    printed = subprocess.run([program], cwd=ROOT, capture_output=True, text=True, check=True).stdout
    assert shown == printed


def test_every_operation_is_listed():
    import collocamento

    listed = re.findall(r"^\| `([a-z0-9]+\.[a-z_]+)` \|", README, re.MULTILINE)
    assert sorted(listed) == sorted(collocamento.operations())


def test_the_python_example_runs(monkeypatch):
    monkeypatch.setenv("MPLBACKEND", "agg")
    (block,) = re.findall(r"```python\n(.*?)```", README, re.DOTALL)
    names = {}
    exec(block, names)
    assert names["assessment"].status.state == "disoccupato"


def test_the_version_of_rust_is_that_of_the_manifest():
    manifest = (ROOT / "Cargo.toml").read_text(encoding="utf-8")
    (version,) = re.findall(r'^rust-version = "(.*)"', manifest, re.MULTILINE)
    assert set(re.findall(r"Rust (\d+\.\d+)", README)) == {version}


def test_the_program_runs_in_every_language_as_shown(tmp_path):
    blocks = re.findall(r"```sh\n(.*?)```", README, re.DOTALL)
    lines = [line for block in blocks if "examples/c" in block for line in block.splitlines() if "ffi/install.sh" not in line]
    # Installed by ./tests/run, and found where the README puts it.
    (tmp_path / ".local").symlink_to(ROOT / "build" / "installed")
    (tmp_path / "examples").symlink_to(ROOT / "examples")
    ran = subprocess.run(
        ["bash", "-eu", "-c", "\n".join(lines)],
        cwd=tmp_path,
        capture_output=True,
        text=True,
        env={**os.environ, "HOME": str(tmp_path)},
    )
    assert ran.returncode == 0, ran.stderr
    assert ran.stdout.count("collocamento 0.1.0, ABI 1, rulebook umbria\n") == 7
