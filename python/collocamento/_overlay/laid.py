"""Lays a file of rule data over a rulebook."""

from __future__ import annotations

import pathlib
import typing

from collocamento._runtime.errors import RulebookInvalid

if typing.TYPE_CHECKING:
    from collocamento._rulebook import Rulebook


def laid(rulebook: Rulebook, file: pathlib.Path) -> Rulebook:
    """A rulebook with the rule data of a file over it, named after the file.

    Raises RulebookInvalid with file, line, entry and field.
    """
    try:
        text = file.read_text(encoding="utf-8")
    except UnicodeDecodeError as error:
        line = error.object.count(b"\n", 0, error.start) + 1
        details = {"file": file.stem, "line": line}
        raise RulebookInvalid("il testo non è UTF-8", message_en="the text is not UTF-8", details=details) from None
    return rulebook.overlay(file.stem, text)
