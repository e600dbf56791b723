"""The README shows what its commands print today."""

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
