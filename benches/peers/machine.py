"""What a figure depends on beside the code: the machine, the commit, and who else used the processor."""

from __future__ import annotations

import os
import subprocess
import time
from pathlib import Path

QUIET = 0.05
"""Below this share of one core the others do not matter."""


def describe() -> str:
    """The machine and the commit, for the head of a report."""
    lines = _read("/proc/cpuinfo").splitlines()
    cpu = next((line.partition(":")[2].strip() for line in lines if line.startswith("model name")), "unknown processor")
    command = ["git", "describe", "--always", "--dirty", "--abbrev=10"]
    commit = subprocess.run(command, capture_output=True, text=True, cwd=Path(__file__).parent).stdout.strip()
    return f"{cpu}, {os.cpu_count()} cores\ncommit {commit}; load average {_average()}"


class Load:
    """What others do on the machine from now on (Linux only)."""

    def __init__(self) -> None:
        self.began, self.all, self.own = time.monotonic(), _ticks(), _own()

    def verdict(self) -> str:
        """A line that tells whether the machine was quiet."""
        of_all = (_ticks() - self.all) / os.sysconf("SC_CLK_TCK")
        others = max(0.0, of_all - (_own() - self.own)) / (time.monotonic() - self.began)
        quiet = "quiet" if others < QUIET else "NOT QUIET"
        return f"{quiet}: others used {others:.0%} of one core; load average {_average()}"


def _own() -> float:
    """The seconds that this process and those that it has started took of a processor."""
    return sum(os.times()[:4])


def _ticks() -> int:
    """User, nice, system, interrupts and what the host took: all but idle."""
    fields = _read("/proc/stat").partition("\n")[0].split()[1:]
    return sum(int(fields[place]) for place in (0, 1, 2, 5, 6, 7) if place < len(fields))


def _average() -> str:
    return " ".join(_read("/proc/loadavg").split()[:2])


def _read(path: str) -> str:
    try:
        return Path(path).read_text()
    except OSError:
        return ""
