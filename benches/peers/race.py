"""Answers compared, then engines in turns."""

from __future__ import annotations

import statistics
import sys
import time
from collections.abc import Callable
from typing import Any

import machine
import pyarrow as pa

ROUNDS = 5
LONG_ENOUGH = 0.05
"""A turn of a fast engine asks so often that it takes about this many seconds."""


def comparable(answer: pa.Table, columns: list[str]) -> pa.Table:
    """Words as text and numbers as int64, persons or rows in order: what the type of a column does not change."""
    by = [(name, "ascending") for name in ("person", "row", "as_of") if name in answer.column_names]
    answer = (answer.sort_by(by) if by else answer).select(columns)
    wide = {
        pa.types.is_dictionary: pa.large_utf8(),
        pa.types.is_string: pa.large_utf8(),
        pa.types.is_string_view: pa.large_utf8(),
        pa.types.is_integer: pa.int64(),
        pa.types.is_timestamp: pa.date32(),
    }
    types = [next((to for is_type, to in wide.items() if is_type(field.type)), field.type) for field in answer.schema]
    return answer.cast(pa.schema(list(zip(columns, types, strict=True)))).combine_chunks()


def same(name: str, expected: pa.Table, answer: pa.Table) -> None:
    """Stops the run where one row differs."""
    if answer.equals(expected):
        return
    for row, (one, other) in enumerate(zip(expected.to_pylist(), answer.to_pylist(), strict=False)):
        if one != other:
            sys.exit(f"{name} differs in row {row}:\n  expected {one}\n  given    {other}")
    sys.exit(f"{name} differs: {expected.num_rows} rows expected, {answer.num_rows} given")


def check(engines: list, ask: Callable[[Any], pa.Table], columns: list[str], sample: list[dict] | None = None) -> None:
    """All rows of each engine against those of the first, and of the first a sample against single cases."""
    first = comparable(ask(engines[0]), columns)
    if sample is not None:
        single = pa.Table.from_pylist(sample, first.schema)
        same(f"{engines[0].name} against single cases", single, first.slice(0, len(sample)).combine_chunks())
    for engine in engines[1:]:
        same(f"{engine.name} against {engines[0].name}", first, comparable(ask(engine), columns))


def alike(engine: Any, question: object, expected: dict[str, Any], answer: dict[str, Any]) -> None:
    """Stops the run where one answer differs. What is null may be absent; days may be text."""
    plain = {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in expected.items()}
    other = {name: answer.get(name) for name in plain if name != "person"}
    other = {name: value.isoformat() if hasattr(value, "isoformat") else value for name, value in other.items()}
    plain.pop("person", None)
    if plain != other:
        sys.exit(f"{engine.name} differs for {question}:\n  expected {plain}\n  given    {other}")


def run(title: str, unit: str, units: int, runners: dict[str, Callable[[], Any]], ours: set[str]) -> None:
    """Each runner once a round, in turns; then the medians, with the processor's time beside the clock's. Without a peer there is
    no ratio."""
    load = machine.Load()
    calls = {name: max(1, int(LONG_ENOUGH / _seconds(runner))) for name, runner in runners.items()}
    times: dict[str, list[tuple[float, float]]] = {name: [] for name in runners}
    for _ in range(ROUNDS):
        for name, runner in runners.items():
            began = time.perf_counter(), time.process_time()
            for _ in range(calls[name]):
                runner()
            ended = time.perf_counter(), time.process_time()
            times[name].append(tuple((end - begin) / calls[name] for begin, end in zip(began, ended, strict=True)))
    medians = {name: [statistics.median(some) for some in zip(*both, strict=True)] for name, both in times.items()}
    print(f"\n{title}")
    print(f"  {'':34} {'median':>10} {'processor':>11} {unit + '/s':>16} {'x the fastest peer':>19}")
    peer = min((clock for name, (clock, _) in medians.items() if name not in ours), default=None)
    for name, (clock, processor) in medians.items():
        rate = f"{units / clock:,.0f}"
        ratio = f"{peer / clock:.2f}" if peer else ""
        print(f"  {name:34} {_readable(clock):>10} {_readable(processor):>11} {rate:>16} {ratio:>19}")
    print(f"  {load.verdict()}", flush=True)


def _seconds(runner: Callable[[], Any]) -> float:
    runner()
    began = time.perf_counter()
    runner()
    return time.perf_counter() - began


def _readable(seconds: float) -> str:
    return (
        f"{seconds:.3f} s"
        if seconds >= 0.1
        else f"{seconds * 1e3:.2f} ms"
        if seconds >= 1e-3
        else f"{seconds * 1e6:.1f} us"
    )
