"""The first rows of a table, as text and in a notebook."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from typing import Any, overload

from collocamento._runtime.errors import RuleError
from collocamento._runtime.escape import escape

# Characters of a line of text, and of a cell.
LINE, CELL = 120, 28


class FirstRows(Sequence[Mapping[str, Any]]):
    """Some rows of a table as dicts; shown as a table."""

    __slots__ = ("_rows", "columns", "more")

    def __init__(self, columns: tuple[str, ...], rows: Sequence[Mapping[str, Any]], *, more: bool) -> None:
        #: The names of the columns.
        self.columns = columns
        #: Whether the table has further rows.
        self.more = more
        self._rows = tuple(rows)

    def __len__(self) -> int:
        return len(self._rows)

    @overload
    def __getitem__(self, index: int) -> Mapping[str, Any]: ...
    @overload
    def __getitem__(self, index: slice) -> Sequence[Mapping[str, Any]]: ...
    def __getitem__(self, index: int | slice) -> Mapping[str, Any] | Sequence[Mapping[str, Any]]:
        return self._rows[index]

    def __repr__(self) -> str:
        cells = {name: [_line(name), *(_line(row[name]) for row in self._rows)] for name in self.columns}
        widths = {name: max(map(len, column)) for name, column in cells.items()}
        shown, room = [], LINE
        for name in self.columns:
            if widths[name] > room:
                break
            shown.append(name)
            room -= widths[name] + 2
        lines = [
            "  ".join(cells[name][place].ljust(widths[name]) for name in shown).rstrip()
            for place in range(len(self._rows) + 1)
        ]
        lines += ["…"] * self.more
        left = self.columns[len(shown) :]
        lines += [f"further columns: {', '.join(left)}"] if left else []
        return "\n".join(lines)

    def _repr_html_(self) -> str:
        left = "text-align:left"
        head = "".join(f"<th style='{left}'>{escape(name)}</th>" for name in self.columns)
        rows = [
            "".join(f"<td style='{left}'>{escape(_cell(row[name]))}</td>" for name in self.columns) for row in self._rows
        ]
        rows += [f"<td style='{left}' colspan='{len(self.columns)}'>…</td>"] * self.more
        body = "".join(f"<tr>{row}</tr>" for row in rows)
        return f"<div style='overflow-x:auto'><table><thead><tr>{head}</tr></thead><tbody>{body}</tbody></table></div>"


class Shown:
    """A table that shows its first rows."""

    __slots__ = ()

    @property
    def columns(self) -> tuple[str, ...]:
        """The names of the columns."""
        raise NotImplementedError

    def head(self, n: int = 10) -> FirstRows:
        """The first rows."""
        raise NotImplementedError

    def _shown(self) -> FirstRows | str:
        """The first rows, or why there are none to show."""
        try:
            return self.head()
        except (RuleError, ValueError, OSError) as error:
            return str(error)

    def __repr__(self) -> str:
        shown = self._shown()
        named = "" if isinstance(shown, FirstRows) else f"{', '.join(self.columns)}\n"
        return f"{type(self).__name__}\n{named}{shown}"

    def _repr_html_(self) -> str:
        shown = self._shown()
        if isinstance(shown, FirstRows):
            return shown._repr_html_()
        return f"<p>{escape(', '.join(self.columns))}</p><p><i>{escape(shown)}</i></p>"


def _cell(value: object) -> str:
    return "" if value is None else str(value)


def _line(value: object) -> str:
    """A cell on one line, cut where it is long."""
    text = " ".join(_cell(value).split())
    return text if len(text) <= CELL else f"{text[: CELL - 1]}…"
