"""Random numbers for each person: the same on every machine, in chunks of any size.

A draw depends only on the seed, the name of the draw and the number of the person (SplitMix64, seeded with the first two and
indexed by the third). It uses only whole numbers, so the result does not depend on a mathematical library or a version of
numpy, and a small region has the same persons as the start of a large one.
"""

from __future__ import annotations

import hashlib
from collections.abc import Sequence

import numpy as np

_GOLDEN = np.uint64(0x9E3779B97F4A7C15)
_MIX_1 = np.uint64(0xBF58476D1CE4E5B9)
_MIX_2 = np.uint64(0x94D049BB133111EB)

# Points (per thousand, value) from (0, minimum) to (1000, maximum): this many in a thousand have at most this value.
Curve = Sequence[tuple[int, int]]


class Draws:
    """The random numbers of some persons."""

    def __init__(self, seed: int, persons: np.ndarray):
        self.seed = seed
        self.steps = persons.astype(np.uint64) * _GOLDEN

    def __len__(self) -> int:
        return len(self.steps)

    def bits(self, name: str) -> np.ndarray:
        """32 random bits for each person, as int64."""
        digest = hashlib.sha256(f"{self.seed}/{name}".encode()).digest()
        z = self.steps + np.uint64(int.from_bytes(digest[:8], "little"))
        z = (z ^ (z >> np.uint64(30))) * _MIX_1
        z = (z ^ (z >> np.uint64(27))) * _MIX_2
        return ((z ^ (z >> np.uint64(31))) >> np.uint64(32)).astype(np.int64)

    def between(self, name: str, least: int, most: int) -> np.ndarray:
        """A whole number, all equally likely, both ends included."""
        return least + (self.bits(name) * (most - least + 1) >> 32)

    def chance(self, name: str, per_thousand: int) -> np.ndarray:
        """True for this many in a thousand."""
        return self.bits(name) * 1000 >> 32 < per_thousand

    def choice(self, name: str, shares: Sequence[int]) -> np.ndarray:
        """The index of one of the shares, which need not add up to a given total."""
        edges = np.cumsum(np.asarray(shares, dtype=np.int64))
        return np.searchsorted(edges, self.bits(name) * edges[-1] >> 32, side="right")

    def curve(self, name: str, points: Curve) -> np.ndarray:
        """A whole number from a curve that is linear between its points."""
        shares, values = (np.asarray(column, dtype=np.int64) for column in zip(*points, strict=True))
        at = self.bits(name) * 1000  # per thousand, times 2^32
        left = np.searchsorted(shares << 32, at, side="right") - 1
        width, height = np.diff(shares)[left], np.diff(values)[left]
        # The position between two points has 20 bits, so that the product always fits.
        way = ((at - (shares[left] << 32)) >> 12) // width
        return values[left] + (way * height >> 20)
