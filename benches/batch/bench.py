"""The library's tables against DuckDB and Polars: the same rows, the same answers, the same run.

First every engine's answers are compared, all rows with each other and a sample with the library's single cases; where one
differs nothing is timed. Then the engines take turns, and the median of the rounds is printed. Arrow tables go in and
Arrow tables come out; "own tables" stand in the engine's own memory before its clock starts.
"""

from __future__ import annotations

import argparse
import functools
import os
import statistics
import sys
import time
from collections.abc import Callable


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--persons", type=int, default=1_000_000)
    parser.add_argument("--violations", type=int, default=1_000_000)
    parser.add_argument("--sample", type=int, default=20_000, help="how many are compared with single cases")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--rounds", type=int, default=5)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


given = options()
os.environ["POLARS_MAX_THREADS"] = str(given.threads)  # read once, when Polars is imported

import data  # noqa: E402
import numpy  # noqa: E402
import ours  # noqa: E402
import pyarrow as pa  # noqa: E402
from in_duckdb import DuckDB  # noqa: E402
from in_polars import Polars  # noqa: E402

LAST = data.LAST


def engines(function: str) -> list:
    found = [DuckDB(given.threads, own=False), DuckDB(given.threads, own=True), Polars(own=False), Polars(own=True)]
    if ours.table_function(function):
        # A sanction is looked up on one thread.
        threads = {1} if function == "sanction_table" else {1, given.threads}
        return [ours.Ours(count) for count in sorted(threads)] + found
    print(f"the installed package has no {function}: the peers alone")
    return found


def comparable(answer: pa.Table, columns: list[str]) -> pa.Table:
    """Words as text and numbers as int64, persons or rows in order: what the type of a column does not change."""
    by = next((name for name in ("person", "row") if name in answer.column_names), None)
    answer = (answer.sort_by(by) if by else answer).select(columns)
    wide = {
        pa.types.is_dictionary: pa.large_utf8(),
        pa.types.is_string: pa.large_utf8(),
        pa.types.is_integer: pa.int64(),
    }
    types = [next((to for is_type, to in wide.items() if is_type(field.type)), field.type) for field in answer.schema]
    return answer.cast(pa.schema(list(zip(columns, types, strict=True)))).combine_chunks()


def same(name: str, expected: pa.Table, answer: pa.Table) -> None:
    if answer.equals(expected):
        return
    for row, (one, other) in enumerate(zip(expected.to_pylist(), answer.to_pylist(), strict=False)):
        if one != other:
            sys.exit(f"{name} differs in row {row}:\n  expected {one}\n  given    {other}")
    sys.exit(f"{name} differs: {expected.num_rows} rows expected, {answer.num_rows} given")


def check(found: list, what: str, ask: Callable, columns: list[str], sample: list[dict]) -> None:
    """The sample against the single cases, then all rows of each engine against those of the first."""
    first = comparable(ask(found[0]), columns)
    single = pa.Table.from_pylist(sample, first.schema)
    same(f"{found[0].name}, {what}, against single cases", single, first.slice(0, len(sample)).combine_chunks())
    for engine in found[1:]:
        same(f"{engine.name}, {what}, against {found[0].name}", first, comparable(ask(engine), columns))


def race(found: list, ask: Callable, rows: int, unit: str) -> None:
    """Each engine once a round, in turns; then the table of the medians, with the processor's time beside the clock's."""
    times: dict[str, list[tuple[float, float]]] = {engine.name: [] for engine in found}
    for _ in range(given.rounds):
        for engine in found:
            began = time.perf_counter(), time.process_time()
            ask(engine)
            times[engine.name].append((time.perf_counter() - began[0], time.process_time() - began[1]))
    medians = {name: [statistics.median(some) for some in zip(*both, strict=True)] for name, both in times.items()}
    peer = min(clock for name, (clock, _) in medians.items() if not name.startswith(ours.NAME))
    print(f"  {'':24} {'median':>9} {'processor':>11} {'M ' + unit + '/s':>12} {'x the fastest peer':>20}")
    for name, (clock, processor) in medians.items():
        print(f"  {name:24} {clock:7.3f} s {processor:9.3f} s {rows / clock / 1e6:12.1f} {peer / clock:20.2f}")


def main() -> None:
    versions = [ours.VERSION, DuckDB.version, Polars.version, f"pyarrow {pa.__version__}", f"numpy {numpy.__version__}"]
    print(", ".join(versions))
    machine = f"Python {sys.version.split()[0]}, {given.threads} of {os.cpu_count()} cores"
    print(f"{machine}, seed {given.seed}, median of {given.rounds}")
    compare_status()
    compare_sanctions()


def compare_status() -> None:
    events = data.histories(given.persons, given.seed)
    found = engines("assess_table")
    for engine in found:
        engine.load("events", events)
    few = ours.first_persons(events, given.sample)
    for as_of in ours.some_days():
        ask = functools.partial(lambda engine, day: engine.status(day), day=as_of)
        check(found, f"status on {as_of}", ask, ours.STATUS, list(ours.statuses(few, as_of)))
    print(f"\nState on {LAST}: {given.persons:,} persons, {events.num_rows:,} events; all engines alike,")
    print(f"{given.sample:,} persons alike with single dossiers on {len(ours.some_days())} days")
    race(found, lambda engine: engine.status(LAST), events.num_rows, "events")


def compare_sanctions() -> None:
    rows = data.violations(given.violations, given.seed)
    found = engines("sanction_table")
    for engine in found:
        engine.load("violations", rows)
    single = list(ours.sanctions(rows.slice(0, given.sample)))
    check(found, "sanctions", lambda engine: engine.sanction(), ours.SANCTION, single)
    print(
        f"\nSanctions: {rows.num_rows:,} violations; all engines alike, {given.sample:,} rows alike with single cases"
    )
    race(found, lambda engine: engine.sanction(), rows.num_rows, "rows")


if __name__ == "__main__":
    main()
