"""The files of the page beside this one, and JSON as text."""

from __future__ import annotations

import functools
import importlib.resources
import json
from typing import Any


@functools.cache
def text(name: str) -> str:
    """A file of the page."""
    return (importlib.resources.files("collocamento._banco") / name).read_text(encoding="utf-8")


def written(value: Any) -> str:
    """A value as JSON for people: indented, letters as they are."""
    return json.dumps(value, ensure_ascii=False, indent=2)
