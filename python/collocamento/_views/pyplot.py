"""matplotlib, which is an extra."""

from __future__ import annotations

from types import ModuleType


def pyplot() -> ModuleType:
    """``matplotlib.pyplot``; an error with the way out if it is not installed."""
    try:
        from matplotlib import pyplot
    except ModuleNotFoundError as missing:
        name = missing.name
        raise ModuleNotFoundError(f"{name} is missing: pip install 'collocamento[plot]'", name=name) from None
    return pyplot
