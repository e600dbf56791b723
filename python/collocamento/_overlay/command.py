"""The command ``collocamento check``: whether rule data of one's own load, and what they change."""

from __future__ import annotations

import argparse
import json
import pathlib
import sys
import typing

from collocamento._overlay.change import changes
from collocamento._overlay.laid import laid
from collocamento._overlay.report import as_json, text
from collocamento._runtime.errors import RuleError

if typing.TYPE_CHECKING:
    from collocamento._rulebook import Rulebook


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> argparse.ArgumentParser:
    """The arguments of the command; the caller adds those of a rulebook."""
    check = commands.add_parser(
        "check",
        help="check rule data of your own, and show what they change",
        description="Lays an overlay over a rulebook. If it can't be read, says file, line, entry and field, and what would be right; "
        "if it can, shows what differs from the rulebook below: + what it brings, - what it takes away, ~ what it changes.",
    )
    check.add_argument("file", metavar="OVERLAY", type=pathlib.Path, help="your own rule data, TOML or JSON")
    check.add_argument("--json", action="store_true", help="the result as JSON instead of text")
    return check


def run(arguments: argparse.Namespace, below: Rulebook, lang: str) -> str:
    """Run the command; what differs. An overlay that can't be read ends the program with status 1."""
    try:
        above = laid(below, arguments.file)
    except RuleError as error:
        if arguments.json:
            print(error.to_json(), file=sys.stderr)
        else:
            for one in error.errors:
                line = f":{one.details['line']}" if "line" in one.details else ""
                print(f"{arguments.file}{line}: {one.message_en if lang == 'en' else one.message}", file=sys.stderr)
        raise SystemExit(1) from None
    found = changes(below, above)
    if arguments.json:
        head = {"overlay": above.name, "digest": above.digest, "below": below.name, "digest_below": below.digest}
        return json.dumps({**head, **as_json(found)}, ensure_ascii=False)
    return text(str(arguments.file), below.name, found, lang)
