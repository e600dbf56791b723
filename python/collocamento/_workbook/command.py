"""The command ``collocamento codes``."""

from __future__ import annotations

import argparse
import pathlib
import sys
import typing

from collocamento._files.writing import replaced
from collocamento._workbook.overlay import overlay_of

if typing.TYPE_CHECKING:
    from collocamento._rulebook import Rulebook


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> argparse.ArgumentParser:
    """The arguments of the command; the caller adds those of a rulebook."""
    codes = commands.add_parser(
        "codes",
        help="the code lists of the ministry's workbook, as an overlay",
        description="Reads the workbook of the standard classifications of the Comunicazioni Obbligatorie (xls, xlsx or ods) and writes "
        "the codes that the rulebook has too as an overlay, for --overlay. What is not read is named on standard error.",
    )
    codes.add_argument("file", metavar="FILE", type=pathlib.Path, help="the workbook")
    codes.add_argument("-o", "--output", metavar="OUT", type=pathlib.Path, help="the overlay, .toml (default: standard output)")
    codes.add_argument(
        "--kind",
        metavar="CODE=KIND",
        action="append",
        default=[],
        type=_kind,
        help="the job kind of a contract type that the rulebook does not have, or secondo_termine; repeatable",
    )
    return codes


def _kind(text: str) -> tuple[str, str]:
    code, equals, kind = text.partition("=")
    if not (code and equals and kind):
        raise argparse.ArgumentTypeError("a code and its job kind, such as X.01.00=determinato")
    return code.strip().upper(), kind.strip()


def run(arguments: argparse.Namespace, rulebook: Rulebook) -> str | None:
    """Run the command; the text of the overlay if no file was given."""
    try:
        import python_calamine  # noqa: F401
    except ImportError as missing:
        print(f"collocamento: {missing.name} is missing: pip install 'collocamento[codes]'", file=sys.stderr)
        raise SystemExit(1) from None
    overlay = overlay_of(arguments.file, rulebook, dict(arguments.kind))
    for note in overlay.notes:
        print(note, file=sys.stderr)
    if arguments.output is None:
        return overlay.text.rstrip("\n")
    with replaced(arguments.output, [arguments.file]) as file:
        file.write(overlay.text.encode())
    return None
