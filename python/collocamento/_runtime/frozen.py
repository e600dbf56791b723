"""The base of every frozen dataclass with slots."""

from __future__ import annotations

import dataclasses
from typing import Any, NoReturn


class Frozen:
    """A value without attributes to set.

    Dataclasses bring methods of their own that say so, but with slots those fail with an unrelated TypeError for a name that is
    not a field. They are left out in favour of these: with slots a dataclass is made twice, and its second class has the methods
    of the first from the start.
    """

    __slots__ = ()

    def __init_subclass__(cls, **more: Any) -> None:
        super().__init_subclass__(**more)
        for name in ("__setattr__", "__delattr__"):
            if name in cls.__dict__:
                delattr(cls, name)

    def __setattr__(self, name: str, value: object) -> NoReturn:
        raise dataclasses.FrozenInstanceError(f"cannot assign to {name!r}: a {type(self).__name__} does not change")

    def __delattr__(self, name: str) -> NoReturn:
        raise dataclasses.FrozenInstanceError(f"cannot delete {name!r}: a {type(self).__name__} does not change")
