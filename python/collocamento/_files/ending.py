"""A run that leaves nothing behind where it is told to end."""

from __future__ import annotations

import contextlib
import signal
import threading
import typing
from collections.abc import Iterator

#: A termination, and the end of the terminal, which not every system has.
SIGNALS = ("SIGTERM", "SIGHUP")


@contextlib.contextmanager
def ended() -> Iterator[None]:
    """Let these signals end the run like an interruption. One that is ignored, as under nohup, stays ignored."""

    def end(number: int, frame: object) -> typing.NoReturn:
        raise SystemExit(128 + number)

    if threading.current_thread() is not threading.main_thread():
        yield
        return
    known = [getattr(signal, name) for name in SIGNALS if hasattr(signal, name)]
    before = {number: signal.getsignal(number) for number in known}
    heard = [number for number in known if before[number] not in (signal.SIG_IGN, None)]
    for number in heard:
        signal.signal(number, end)
    try:
        yield
    finally:
        for number in heard:
            signal.signal(number, before[number])
