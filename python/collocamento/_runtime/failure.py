"""The exception of a table that another library reads."""

from __future__ import annotations

import contextlib
import typing
from collections.abc import Iterator

if typing.TYPE_CHECKING:
    import collocamento._native as _native


@contextlib.contextmanager
def own_exception(table: _native.Table) -> Iterator[None]:
    """Raise the exception of a run that failed instead of the consumer's own."""
    try:
        yield
    except Exception as error:
        failure = table.failure()
        if failure is None:
            raise
        # The original cause is more useful than the consumer's error.
        raise failure from failure.__cause__ or error
