"""The command ``collocamento test``: cases of one's own against a rulebook, with overlays or without."""

from __future__ import annotations

import argparse
import functools
import json
import pathlib
import sys
import typing
from collections.abc import Callable, Mapping
from typing import Any

from collocamento._cases.case import Ask, Case
from collocamento._runtime.errors import RuleError

if typing.TYPE_CHECKING:
    from collocamento._rulebook import Rulebook

#: The name of a case that has none.
NUMBER = {"it": "caso n. {}", "en": "case {}"}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> argparse.ArgumentParser:
    """The arguments of the command; the caller adds those of a rulebook."""
    test = commands.add_parser(
        "test",
        help="run cases of your own: what is asked, and what the answer is expected to hold",
        description="Runs the cases of YAML files and shows every difference. A case has `id`, `op`, `input`, and either `expect` "
        "or `expect_error`; it may name `rules` that must apply, and the `rulebook` below the overlays. "
        "The exit status is 0 if every case holds, and 1 otherwise.",
    )
    test.add_argument("files", metavar="CASES", type=pathlib.Path, nargs="+", help="a file of cases, or a folder of them")
    test.add_argument("-v", "--verbose", action="store_true", help="name the cases that hold too")
    test.add_argument("--json", action="store_true", help="the result as JSON instead of text")
    return test


def run(arguments: argparse.Namespace, opened: Callable[[str | None], Rulebook], lang: str) -> int:
    """Run the command; 0 if every case holds, else 1. ``opened`` lays the overlays over the rulebook that a case names."""
    try:
        from collocamento._cases.read import cases
    except ImportError as missing:
        print(f"collocamento: {missing.name} is missing: pip install 'collocamento[cases]'", file=sys.stderr)
        return 1
    opened = functools.cache(opened)
    # An overlay that can't be laid fails the whole run, not each case.
    opened(None)

    def ask(operation: str, given: Mapping[str, Any], rulebook: str | None) -> dict[str, Any]:
        return opened(rulebook).call(operation, given)

    results = [
        (file, name, found)
        for file in _files(arguments.files)
        for index, given in enumerate(cases(file), start=1)
        for name, found in [_outcome(given, index, ask, lang)]
    ]
    failed = sum(bool(found) for _, _, found in results)
    if arguments.json:
        print(json.dumps(_as_json(results, failed), ensure_ascii=False))
    else:
        for file, name, found in results:
            if found:
                print(f"FAIL {file} {name}", *(f"  {line}" for line in found), sep="\n")
            elif arguments.verbose:
                print(f"ok   {file} {name}")
        print(_counted(len(results) - failed, failed, lang))
    return 1 if failed or not results else 0


def _files(paths: list[pathlib.Path]) -> list[pathlib.Path]:
    return [file for path in paths for file in (sorted(path.rglob("*.yaml")) if path.is_dir() else [path])]


def _outcome(given: Any, index: int, ask: Ask, lang: str) -> tuple[str, list[str]]:
    """The name of a case, and what differs, a line each."""
    number = NUMBER[lang].format(index)
    try:
        case = Case.read(given)
    except RuleError as error:
        named = given.get("id") if isinstance(given, dict) else None
        return str(named or number), [error.message_en if lang == "en" else error.message]
    return case.id, [one.text(lang) for one in case.differences(ask)]


def _counted(passed: int, failed: int, lang: str) -> str:
    if lang == "en":
        return f"{passed} passed, {failed} failed"
    return f"{passed} {'riuscito' if passed == 1 else 'riusciti'}, {failed} {'fallito' if failed == 1 else 'falliti'}"


def _as_json(results: list[tuple[pathlib.Path, str, list[str]]], failed: int) -> dict[str, Any]:
    return {
        "passed": len(results) - failed,
        "failed": failed,
        "cases": [
            {"file": str(file), "id": name, "passed": not found, "differences": found} for file, name, found in results
        ],
    }
