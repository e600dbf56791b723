"""The parts of a view in a notebook."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

CELL = "style='text-align:left;vertical-align:top;padding:1px 10px 1px 0'"


def block(*parts: str) -> str:
    """The whole view."""
    return f"<div style='font-family:sans-serif;max-width:780px'>{''.join(parts)}</div>"


def line(html: str) -> str:
    """A line of text, given as HTML."""
    return f"<p style='margin:4px 0'>{html}</p>"


def table(title: str, rows: Iterable[Sequence[str]]) -> str:
    """A table of cells, given as HTML, below its title, if it has one; nothing without rows."""
    body = "".join(f"<tr>{''.join(f'<td {CELL}>{cell}</td>' for cell in row)}</tr>" for row in rows)
    head = line(f"<b>{title}</b>") if title else ""
    return f"{head}<table style='border-collapse:collapse'>{body}</table>" if body else ""
