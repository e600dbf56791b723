"""A fact that is stated to be nothing, which is not the same as a fact that is absent."""

from __future__ import annotations

import enum
from typing import Final

from collocamento._runtime.errors import ValueInvalid


class Nothing(enum.Enum):
    """There is none. A field left out, or None, says that this is not known; on the wire ``NOTHING`` is null.

    Only a few fields tell the two apart, such as the last day of an offer, and only these accept it.

    >>> from collocamento import NOTHING
    >>> from collocamento.types import Offer
    >>> Offer(code="GR-9097", expiry=NOTHING).to_dict(), Offer(code="GR-9097").to_dict()
    ({'code': 'GR-9097', 'expiry': None}, {'code': 'GR-9097'})
    >>> Offer.from_dict({"code": "GR-9097", "expiry": None}).expiry, bool(NOTHING)
    (NOTHING, False)
    """

    NOTHING = None

    def __bool__(self) -> bool:
        return False

    def __repr__(self) -> str:
        return self.name

    __str__ = __repr__

    @classmethod
    def _read(cls, value: object) -> Nothing:
        """The value itself; anything else is not one."""
        if value is cls.NOTHING:
            return cls.NOTHING
        raise ValueInvalid(details={"expected": "NOTHING"})


NOTHING: Final = Nothing.NOTHING
