"""W9: a whole region from Parquet to Parquet, by the command that a user runs, with the time and the most memory that it takes."""

from __future__ import annotations

import os
import statistics
import subprocess
import sys
import time
from pathlib import Path

import machine
from data import LAST, ROOT

ROUNDS = 3


def run(persons: int, threads: list[int]) -> None:
    """Makes the tables of so many persons once, then answers them several times with each number of threads."""
    folder = ROOT / "build" / "peers-region" / str(persons)
    events, answers = folder / "events.parquet", folder / "states.parquet"
    if not events.exists():
        script = ROOT / "examples" / "python" / "region.py"
        subprocess.run([sys.executable, script, "--persons", str(persons), "--subset", "-o", folder], check=True)
    print(f"\nW9 a region of {persons:,} persons, from Parquet ({_mb(events)} MB) to Parquet")
    print(f"  {'threads':>8} {'median':>10} {'processor':>11} {'memory':>10}")
    load = machine.Load()
    for count in threads:
        rounds = [_once(events, answers, count) for _ in range(ROUNDS)]
        clock, processor = (statistics.median(some) for some in list(zip(*rounds, strict=True))[:2])
        print(f"  {count:>8} {clock:>8.2f} s {processor:>9.2f} s {max(most for *_, most in rounds) / 1e6:>7.0f} MB")
    answers.unlink()
    print(f"  {load.verdict()}")


def _once(events: Path, answers: Path, threads: int) -> tuple[float, float, int]:
    """The seconds, those of the processor, and the most bytes of memory."""
    command = Path(sys.executable).with_name("collocamento")
    arguments = ["batch", str(events), "--as-of", str(LAST), "--threads", str(threads), "-o", str(answers)]
    began = time.perf_counter()
    # Not by subprocess: its own wait would hide what the command took.
    child = os.posix_spawn(command, [str(command), *arguments], os.environ)
    _, status, used = os.wait4(child, 0)
    seconds = time.perf_counter() - began
    if status:
        sys.exit(f"{command} {' '.join(arguments)}: status {os.waitstatus_to_exitcode(status)}")
    return seconds, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024


def _mb(file: Path) -> int:
    return round(file.stat().st_size / 1e6)
