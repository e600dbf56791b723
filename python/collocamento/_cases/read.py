"""Reads files of cases."""

from __future__ import annotations

import pathlib
from typing import Any

import yaml

from collocamento._runtime.errors import LimitExceeded, ValueInvalid

DATE = "tag:yaml.org,2002:timestamp"


# The reader in C takes a seventh of the time; not every system has it.
class Loader(getattr(yaml, "CSafeLoader", yaml.SafeLoader)):  # type: ignore[misc]  # one class or the other
    """Reads days as text, as they stand in JSON: one that does not exist is then for the library to reject."""

    yaml_implicit_resolvers = {
        first: [(tag, form) for tag, form in resolvers if tag != DATE]
        for first, resolvers in yaml.SafeLoader.yaml_implicit_resolvers.items()
    }


def cases(file: pathlib.Path) -> list[Any]:
    """The cases of a file, as plain JSON values. Raises a ValueInvalid with file and line if it can't be read."""

    def wrong(message: str, message_en: str, **where: int) -> ValueInvalid:
        return ValueInvalid(message, message_en=message_en, details={"file": file.name, **where})

    try:
        found = keyed(yaml.load(file.read_text(encoding="utf-8-sig"), Loader=Loader))
    except UnicodeDecodeError:
        raise wrong("il testo non è UTF-8", "the text is not UTF-8") from None
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        said = getattr(error, "problem", None) or getattr(error, "reason", None) or "unreadable"
        where = {"line": mark.line + 1} if mark else {}
        raise wrong(f"YAML non leggibile; il lettore dice, in inglese: {said}", f"unreadable YAML: {said}", **where) from None
    except RecursionError:
        raise LimitExceeded("livelli annidati oltre il limite", message_en="nested too deep") from None
    if not isinstance(found, list | None):
        raise wrong("un file di casi è un elenco", "a file of cases is a list", line=1)
    return found or []


def keyed(value: Any) -> Any:
    """The value with text as keys, as in JSON: YAML reads `1:` as a number."""
    if isinstance(value, dict):
        return {str(key): keyed(item) for key, item in value.items()}
    return [keyed(item) for item in value] if isinstance(value, list) else value
