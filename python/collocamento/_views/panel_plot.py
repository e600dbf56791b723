"""A panel painted with matplotlib: stocks by state, and below them the flows into and out of unemployment."""

from __future__ import annotations

import collections
import datetime
import typing
from collections.abc import Mapping, Sequence
from typing import Any

from collocamento._views.palette import FACT, STATES
from collocamento._views.picture import ticks
from collocamento._views.pyplot import pyplot
from collocamento.types.words import State

if typing.TYPE_CHECKING:
    from matplotlib.axes import Axes

# From the bottom: unemployed in law (`legally_unemployed`), may be so again, no longer so, never so.
STACK = [
    State.DISOCCUPATO,
    State.CONSERVAZIONE,
    State.SOSPESO,
    State.A_RISCHIO,
    State.DECADUTO,
    State.REVOCATO,
    State.NON_REGISTRATO,
]
UNEMPLOYED = STACK[:2]
# Persons without an earlier state: the dark blue of the same palette.
NEW = "#0072b2"
WORDS = {
    "it": {
        "stocks": "Persone per stato a fine mese",
        "flows": "Entrate e uscite dallo stato «disoccupato», per mese",
        "unemployed": "disoccupati a norma di legge",
        "new": "nuovi iscritti",
        "from": "da",
        "to": "a",
        "net": "saldo",
    },
    "en": {
        "stocks": "Persons by state at the end of the month",
        "flows": "Into and out of the state “unemployed”, by month",
        "unemployed": "unemployed by law",
        "new": "newly registered",
        "from": "from",
        "to": "to",
        "net": "net",
    },
}
# The layers of a stack, from the bottom: a label, a colour, a number for each month.
Layer = tuple[str, str, Sequence[int]]
# The rows of a table.
Rows = Sequence[Mapping[str, Any]]


def draw(
    months: Sequence[datetime.date], stocks: Rows, flows: Rows, ax: tuple[Axes, Axes] | None, lang: str
) -> tuple[Axes, Axes]:
    """Paint the stocks and flows of some months on a pair of axes, new ones if none are given."""
    words = WORDS.get(lang)
    if words is None:
        raise ValueError("lang is 'it' or 'en'")
    states, ways = _stocks(months, stocks, lang), _flows(months, flows, lang, words)
    if ax is None:
        _, (above, below) = pyplot().subplots(
            2, figsize=(11, 6.6), height_ratios=(3, 2), sharex=True, layout="constrained"
        )
    else:
        above, below = ax
    _draw_stocks(above, states, words, len(months))
    _draw_flows(below, *ways, words, len(months))
    for axes, title in ((above, words["stocks"]), (below, words["flows"])):
        _dress(axes, title, months, lang)
    return above, below


def _stocks(months: Sequence[datetime.date], rows: Rows, lang: str) -> dict[State, Layer]:
    """The states with at least one person, in the order of the stack."""
    counts: dict[State, collections.Counter[datetime.date]] = collections.defaultdict(collections.Counter)
    for row in rows:
        counts[State(row["state"])][row["month"]] = row["persons"]
    return {
        state: (state.label(lang), STATES[state], [counts[state][month] for month in months])
        for state in STACK
        if state in counts
    }


def _flows(
    months: Sequence[datetime.date], rows: Rows, lang: str, words: Mapping[str, str]
) -> tuple[list[Layer], list[Layer]]:
    """The persons who become `disoccupato`, by the state before, and those who cease to be, by the state after."""
    entries: dict[State | None, collections.Counter[datetime.date]] = collections.defaultdict(collections.Counter)
    exits: dict[State | None, collections.Counter[datetime.date]] = collections.defaultdict(collections.Counter)
    for row in rows:
        before, after = row["from_state"] and State(row["from_state"]), State(row["to_state"])
        if after is State.DISOCCUPATO:
            entries[before][row["month"]] += row["persons"]
        elif before is State.DISOCCUPATO:
            exits[after][row["month"]] -= row["persons"]

    def layers(counts: Mapping[State | None, collections.Counter[datetime.date]], way: str) -> list[Layer]:
        order: list[State | None] = [None, *STACK]
        return [
            (
                words["new"] if state is None else f"{words[way]} {state.label(lang)}",
                NEW if state is None else STATES[state],
                [counts[state][month] for month in months],
            )
            for state in order
            if state in counts
        ]

    return layers(entries, "from"), layers(exits, "to")


def _draw_stocks(axes: Axes, stocks: Mapping[State, Layer], words: Mapping[str, str], months: int) -> None:
    tops = _stack(axes, list(stocks.values()), months, width=1.0)
    unemployed = [numbers for state, (_, _, numbers) in stocks.items() if state in UNEMPLOYED]
    sums = [sum(layer[month] for layer in unemployed) for month in range(months)]
    axes.stairs(sums, [place - 0.5 for place in range(months + 1)], baseline=None, color="black", linewidth=1.6)
    axes.plot([], [], color="black", linewidth=1.6, label=words["unemployed"])
    axes.set_ylim(0, max(tops) * 1.04 or 1)
    _legend(axes, [*(label for label, _, _ in reversed([*stocks.values()])), words["unemployed"]])


def _draw_flows(
    axes: Axes, entries: list[Layer], exits: list[Layer], words: Mapping[str, str], months: int
) -> None:
    ups, downs = _stack(axes, entries, months, width=0.86), _stack(axes, exits, months, width=0.86)
    net = [up + down for up, down in zip(ups, downs, strict=True)]
    axes.axhline(0, color=FACT, linewidth=0.8)
    axes.plot(range(months), net, "o-", color="black", markersize=2.5, linewidth=1, label=words["net"])
    room = 0.06 * (max(ups) - min(downs)) or 1
    axes.set_ylim(min(downs) - room, max(ups) + room)
    _legend(axes, [*(label for label, _, _ in reversed(entries)), words["net"], *(label for label, _, _ in exits)])


def _stack(axes: Axes, layers: Sequence[Layer], months: int, width: float) -> list[int]:
    """Stacked bars; returns where they end."""
    ends = [0] * months
    for label, colour, numbers in layers:
        axes.bar(range(months), numbers, width, bottom=ends, color=colour, label=label, linewidth=0)
        ends = [end + number for end, number in zip(ends, numbers, strict=True)]
    return ends


def _legend(axes: Axes, order: Sequence[str]) -> None:
    """A legend beside the axes, in the order of the stack from top to bottom."""
    handles, labels = axes.get_legend_handles_labels()
    named = dict(zip(labels, handles, strict=True))
    shown = [named[label] for label in order]
    axes.legend(shown, order, loc="center left", bbox_to_anchor=(1.0, 0.5), frameon=False, fontsize=8)


def _dress(axes: Axes, title: str, months: Sequence[datetime.date], lang: str) -> None:
    from matplotlib.ticker import FuncFormatter, MaxNLocator

    mark = "." if lang == "it" else ","
    first = months[0].replace(day=1)
    before = first - datetime.timedelta(days=1)
    days = ticks(before, months[-1])
    marks = [((day.year - first.year) * 12 + day.month - first.month, label) for day, label in days]
    axes.set_title(title, loc="left", fontsize=10)
    axes.set_xlim(-0.5, len(months) - 0.5)
    axes.set_xticks([place for place, _ in marks], [label for _, label in marks], fontsize=8)
    axes.yaxis.set_major_locator(MaxNLocator(6, integer=True))
    axes.yaxis.set_major_formatter(FuncFormatter(lambda number, _: f"{round(number):,}".replace(",", mark)))
    axes.tick_params(axis="y", labelsize=8)
    axes.tick_params(axis="both", length=0)
    axes.grid(axis="y", color="#e6e6e6")
    axes.set_axisbelow(True)
    axes.spines[["top", "right", "left"]].set_visible(False)
