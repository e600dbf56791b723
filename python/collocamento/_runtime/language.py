"""The language of errors as text: Italian, or English if the program or its environment says so."""

from __future__ import annotations

import os

#: Read once, when the package is first used.
ENVIRONMENT = "COLLOCAMENTO_LANG"

_chosen = ["en" if os.environ.get(ENVIRONMENT, "").lower().startswith("en") else "it"]


def language() -> str:
    """The language in which errors are shown: ``it`` or ``en``."""
    return _chosen[0]


def set_language(lang: str) -> None:
    """Show errors in Italian (``it``) or in English (``en``), in the whole program.

    Without it they are in Italian, or in the language of the environment variable ``COLLOCAMENTO_LANG``. Both texts are always
    in ``error.message`` and ``error.message_en``.

    >>> import collocamento
    >>> collocamento.set_language("en")
    >>> try:
    ...     collocamento.Did(date="2025-02-30")
    ... except collocamento.RuleError as error:
    ...     print(error)
    data_non_valida /date: date: not a valid date: use YYYY-MM-DD
    >>> collocamento.set_language("it")
    """
    if lang not in ("it", "en"):
        raise ValueError("lang is 'it' or 'en'")
    _chosen[0] = lang
