"""Errors about a place in a workbook."""

from __future__ import annotations

from typing import Any

from collocamento._runtime.errors import ValueInvalid


def fault(message: str, message_en: str, **details: Any) -> ValueInvalid:
    """An error whose details say where: ``sheet``, ``row`` and ``column`` as the program that shows the workbook counts them."""
    return ValueInvalid(message, message_en=message_en, details=details)


def column_name(index: int) -> str:
    """The letters of a column: A for 0, AA for 26.

    >>> [column_name(index) for index in (0, 25, 26, 701, 702)]
    ['A', 'Z', 'AA', 'ZZ', 'AAA']
    """
    name = ""
    while index >= 0:
        index, letter = divmod(index, 26)
        name = chr(ord("A") + letter) + name
        index -= 1
    return name
