"""Reads files of cases."""

from __future__ import annotations

import datetime
import pathlib
from typing import Any

import yaml

from collocamento._runtime.errors import LimitExceeded, ValueInvalid

# The reader in C takes a seventh of the time; not every system has it.
LOADER = getattr(yaml, "CSafeLoader", yaml.SafeLoader)


def cases(file: pathlib.Path) -> list[Any]:
    """The cases of a file, as plain JSON values. Raises a ValueInvalid with file and line if it can't be read."""

    def wrong(message: str, message_en: str, line: int | None) -> ValueInvalid:
        where = {} if line is None else {"line": line}
        return ValueInvalid(message, message_en=message_en, details={"file": file.name, **where})

    try:
        text = file.read_text(encoding="utf-8-sig")
    except UnicodeDecodeError:
        raise wrong("il testo non è UTF-8", "the text is not UTF-8", None) from None
    loader = LOADER(text)
    try:
        found = plain(loader.get_single_data())
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        said = getattr(error, "problem", None) or "unreadable"
        line = None if mark is None else mark.line + 1
        raise wrong(f"YAML non leggibile; il lettore dice, in inglese: {said}", f"unreadable YAML: {said}", line) from None
    except ValueError:
        # The reader makes a date of what looks like one.
        message = "un giorno che non esiste si scrive tra virgolette: \"2025-02-30\""
        raise wrong(message, 'a day that does not exist is written in quotes: "2025-02-30"', None) from None
    except RecursionError:
        raise LimitExceeded("livelli annidati oltre il limite", message_en="nested too deep") from None
    finally:
        loader.dispose()
    if found is None:
        return []
    if not isinstance(found, list):
        raise wrong("un file di casi è un elenco", "a file of cases is a list", 1)
    return found


def plain(value: Any) -> Any:
    """YAML dates to ISO text, so that a case reads like the JSON it stands for."""
    if isinstance(value, dict):
        return {str(key): plain(item) for key, item in value.items()}
    if isinstance(value, list):
        return [plain(item) for item in value]
    if isinstance(value, datetime.datetime):
        return value.isoformat(timespec="minutes")
    if isinstance(value, datetime.date):
        return value.isoformat()
    return value
