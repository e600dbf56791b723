"""A rulebook in a notebook: its rules with their acts."""

from __future__ import annotations

from collections.abc import Sequence

from collocamento._runtime.escape import escape
from collocamento._runtime.view import known, linked
from collocamento._views.page import block, line, table
from collocamento.types.rulebook import RuleEntry

WORDS = {"it": ("Regole", "regole", "elenco"), "en": ("Rulebook", "rules", "list")}


def html(name: str, rules: Sequence[RuleEntry], lang: str) -> str:
    """The HTML of a rulebook. ``lang`` is ``it`` or ``en``."""
    title, unit, listed = WORDS[known(lang)]
    rows = [
        (
            f"<b>{escape(rule.id)}</b>",
            escape(rule.title if lang == "it" else rule.title_en),
            linked(rule.citation, rule.link),
            f"{rule.from_ or '…'} – {rule.to or '…'}",
        )
        for rule in rules
    ]
    head = line(f"<b>{title} {escape(name)}</b> · {len(rules)} {unit}")
    return block(head, f"<details><summary>{listed}</summary>{table('', rows)}</details>")
