"""A picture as SVG text: no package, no script, no style sheet, so that it fits into any page."""

from __future__ import annotations

from collections.abc import Iterator

from collocamento._runtime.escape import escape
from collocamento._views.palette import FACT
from collocamento._views.picture import Bar, Mark, Picture, Track, written

ROW, BAR, LETTER = 24, 15, 6.3


def svg(picture: Picture, *, width: int = 960, labels: bool = True) -> str:
    """The picture, `width` pixels wide; without `labels` only its tracks and its scale."""
    left = int(max((len(track.label) for track in picture.tracks), default=0) * LETTER) + 14 if labels else 24
    painter = _Painter(picture, left, width - 28)
    bottom = 26 + ROW * len(picture.tracks)
    body = "".join([*painter.scale(bottom), *painter.tracks(labels), *painter.day(bottom)])
    return (
        f'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 {width} {bottom + 22}" width="{width}" height="{bottom + 22}" '
        f'font-family="sans-serif" font-size="11" role="img"><rect width="100%" height="100%" fill="#ffffff"/>{body}</svg>'
    )


class _Painter:
    def __init__(self, picture: Picture, left: int, right: int) -> None:
        self.picture = picture
        self.left = left
        self.scaled = (right - left) / max(picture.days, 1)

    def x(self, place: int) -> float:
        return round(self.left + place * self.scaled, 1)

    def scale(self, bottom: int) -> Iterator[str]:
        for day, label in self.picture.ticks:
            x = self.x(self.picture.place(day))
            yield f'<line x1="{x}" x2="{x}" y1="20" y2="{bottom}" stroke="#e6e6e6"/>'
            yield f'<text x="{x}" y="{bottom + 14}" fill="#666666" text-anchor="middle">{escape(label)}</text>'

    def day(self, bottom: int) -> Iterator[str]:
        """The line of the day of the assessment."""
        if self.picture.as_of is None:
            return
        x = self.x(self.picture.place(self.picture.as_of))
        text = f"{self.picture.as_of_label} {written(self.picture.as_of)}"
        anchor = "end" if x > self.left + 100 else "start"
        yield f'<line x1="{x}" x2="{x}" y1="16" y2="{bottom}" stroke="#000000" stroke-dasharray="4 3"/>'
        yield f'<text x="{x}" y="12" text-anchor="{anchor}" fill="#000000">{escape(text)}</text>'

    def tracks(self, labels: bool) -> Iterator[str]:
        for row, track in enumerate(self.picture.tracks):
            middle = 26 + ROW * row + ROW // 2 - 2
            if labels:
                yield f'<text x="{self.left - 8}" y="{middle + 4}" text-anchor="end" fill="#333333">{escape(track.label)}</text>'
            yield from self.track(track, middle)

    def track(self, track: Track, middle: int) -> Iterator[str]:
        for bar in track.bars:
            yield self.bar(bar, middle)
        for mark in track.marks:
            yield self.mark(mark, middle)

    def bar(self, bar: Bar, middle: int) -> str:
        start, end = map(self.x, self.picture.extent(bar))
        height = 3 if bar.thin else BAR
        ends = "…" if bar.end is None else written(bar.end)
        title = f"{bar.label} {written(bar.start)} – {ends}".strip()
        drawn = (
            f'<rect x="{start}" y="{middle - height / 2}" width="{max(round(end - start, 1), 1)}" height="{height}" '
            f'fill="{bar.colour}" stroke="#ffffff" stroke-width="0.7"><title>{escape(title)}</title></rect>'
        )
        if bar.label and len(bar.label) * LETTER < end - start - 4:
            drawn += f'<text x="{start + 4}" y="{middle + 4}" fill="#000000">{escape(bar.label)}</text>'
        return drawn

    def mark(self, mark: Mark, middle: int) -> str:
        fill = "#ffffff" if mark.hollow else mark.colour
        x = self.x(self.picture.place(mark.day))
        return (
            f'<circle cx="{x}" cy="{middle}" r="4" fill="{fill}" stroke="{mark.colour or FACT}" stroke-width="1.5">'
            f"<title>{written(mark.day)}</title></circle>"
        )
