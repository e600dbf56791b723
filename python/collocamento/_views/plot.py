"""A picture painted with matplotlib."""

from __future__ import annotations

import typing
from typing import Literal

from collocamento._views.picture import Bar, Picture, written
from collocamento._views.pyplot import pyplot

if typing.TYPE_CHECKING:
    from matplotlib.axes import Axes


def draw(shown: Picture, ax: Axes | None) -> Axes:
    """Paint a picture on axes, new ones if none are given."""
    rows = len(shown.tracks)
    if ax is None:
        _, ax = pyplot().subplots(figsize=(11, 0.9 + 0.27 * rows), layout="constrained")
    for row, track in enumerate(shown.tracks):
        for bar in track.bars:
            _bar(ax, shown, bar, row)
        for mark in track.marks:
            inside = "white" if mark.hollow else mark.colour
            ax.plot(
                shown.place(mark.day),
                row,
                "o",
                markersize=5,
                markerfacecolor=inside,
                markeredgecolor=mark.colour,
                zorder=4,
            )
    if shown.as_of is not None:
        place = shown.place(shown.as_of)
        ax.axvline(place, color="black", linestyle=(0, (4, 3)), linewidth=1, zorder=3)
        side: Literal["left", "right"] = "left" if place < shown.days / 2 else "right"
        ax.text(place, -0.7, f"{shown.as_of_label} {written(shown.as_of)}", ha=side, fontsize=8)
    ax.set_xlim(0, shown.days)
    ax.set_ylim(rows - 0.4, -0.6)
    ax.set_yticks(range(rows), [track.label for track in shown.tracks], fontsize=8)
    ax.set_xticks([shown.place(day) for day, _ in shown.ticks], [label for _, label in shown.ticks], fontsize=8)
    ax.grid(axis="x", color="#e6e6e6")
    ax.set_axisbelow(True)
    ax.spines[["top", "right", "left"]].set_visible(False)
    ax.tick_params(axis="both", length=0)
    return ax


def _bar(ax: Axes, shown: Picture, bar: Bar, row: int) -> None:
    start, end = shown.extent(bar)
    height = 0.12 if bar.thin else 0.66
    ax.broken_barh(
        [(start, end - start)], (row - height / 2, height), facecolor=bar.colour, edgecolor="white", linewidth=0.7
    )
    # About 0.8 % of the width for each letter: a label is shown only where it fits.
    if bar.label and len(bar.label) * 0.008 * shown.days < end - start:
        ax.text(start + 0.004 * shown.days, row, bar.label, va="center", fontsize=8, clip_on=True)
