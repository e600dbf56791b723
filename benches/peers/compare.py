"""The library against other engines: the same work, the same answers, the same run.

First the answers are compared: every engine's rows with the library's, and a sample of the library's tables with its single
cases. Where one differs nothing is timed. Then the engines take turns, and the median of the rounds is printed. "Own" tables,
arrays and frames stand in the engine's own memory before its clock starts; else Arrow tables go in and come out.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable
from typing import Any


def options() -> argparse.Namespace:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--only", nargs="*", default=["W1", "W2", "W3", "W4", "W5", "W6"], help="W1 to W6, W9")
    parser.add_argument("--persons", type=int, default=1_000_000, help="of W2, full and slim")
    parser.add_argument("--panel", type=int, default=20_000, help="the persons of W3")
    parser.add_argument("--region", type=int, default=10_000_000, help="the persons of W9")
    parser.add_argument("--violations", type=int, default=1_000_000, help="of W1")
    parser.add_argument("--sample", type=int, default=5_000, help="how many rows are compared with single cases")
    parser.add_argument("--threads", type=int, default=1)
    parser.add_argument("--seed", type=int, default=1)
    return parser.parse_args()


given = options()
os.environ["POLARS_MAX_THREADS"] = str(given.threads)  # read once, when Polars is imported

import data  # noqa: E402
import files  # noqa: E402
import machine  # noqa: E402
import ours  # noqa: E402
import pyarrow as pa  # noqa: E402
import questions  # noqa: E402
import race  # noqa: E402
from in_duckdb import DuckDB  # noqa: E402
from in_numpy import Numpy  # noqa: E402
from in_openfisca import OpenFisca  # noqa: E402
from in_pandas import Pandas  # noqa: E402
from in_polars import Polars  # noqa: E402
from in_regorus import Regorus  # noqa: E402
from in_zen import Zen  # noqa: E402


def main() -> None:
    print(machine.describe())
    versions = [engine.version for engine in (ours.Ours, DuckDB, Polars, Pandas, Numpy, OpenFisca, Zen, Regorus)]
    print(", ".join([*versions, f"pyarrow {pa.__version__}", f"Python {sys.version.split()[0]}"]))
    print(f"{given.threads} thread(s), seed {given.seed}, median of {race.ROUNDS} rounds in turns")
    for name, work in WORKS.items():
        if name in given.only:
            work()


def peers(*more: Any) -> list:
    threads = given.threads
    tables = [DuckDB(threads, own=False), DuckDB(threads, own=True), Polars(own=False), Polars(own=True)]
    return [*tables, Numpy(own=False), Numpy(own=True), Pandas(), *more]


def tables(title: str, unit: str, units: int, engines: list, ask: Callable[[Any], Any]) -> None:
    """The engines that have compared equal, in turns."""
    race.run(
        title, unit, units, {engine.name: lambda engine=engine: ask(engine) for engine in engines}, ours.names(engines)
    )


def as_table(engine: Any, answer: Any) -> pa.Table:
    return answer if isinstance(answer, pa.Table) else engine.as_table(answer)


def sanctions() -> None:
    rows = data.violations(given.violations, given.seed)
    engines = [ours.Ours(1), *peers(OpenFisca())]
    for engine in engines:
        engine.load("violations", rows)
    single = list(ours.sanctions(rows.slice(0, given.sample)))
    race.check(engines, lambda engine: as_table(engine, engine.sanction()), ours.SANCTION, single)
    tables(f"W1 sanctions: {len(rows):,} violations", "rows", len(rows), engines, lambda engine: engine.sanction())

    few = list(questions.violations(rows.slice(0, 500)))
    rules = [Zen(), Regorus()]
    for engine in rules:
        for (_, plain), expected in zip(few, single, strict=False):
            race.alike(engine, plain, expected, engine.one_sanction(plain))
    asked = {f"{ours.NAME}, dicts": lambda: [ours.one_sanction(question) for question, _ in few]}
    asked |= {engine.name: lambda engine=engine: [engine.one_sanction(plain) for _, plain in few] for engine in rules}
    race.run(f"W1 sanctions, one by one: {len(few)} violations", "rows", len(few), asked, {f"{ours.NAME}, dicts"})


def status() -> None:
    events = data.histories(given.persons, given.seed)
    engines = [ours.Ours(count) for count in sorted({1, given.threads})] + peers()
    for engine in engines:
        engine.load("events", events)
    few = ours.first_persons(events, given.sample)
    for as_of in ours.some_days():
        single = list(ours.statuses(few, as_of))
        race.check(engines, lambda engine, day=as_of: as_table(engine, engine.status(day)), ours.STATUS, single)
    title = f"W2 status on {data.LAST}, slim table: {given.persons:,} persons, {len(events):,} events"
    tables(title, "events", len(events), engines, lambda engine: engine.status(data.LAST))

    del engines, events
    events = data.full_histories(given.persons, given.seed)
    engines = [ours.Ours(count) for count in sorted({1, given.threads})]
    for engine in engines:
        engine.load("events", events)
    title = f"W2 status on {data.LAST}, full table: {given.persons:,} persons, {len(events):,} events"
    tables(title, "events", len(events), engines, lambda engine: engine.status(data.LAST))


def panel() -> None:
    months = data.months(range(2021, 2026))
    events = data.histories(given.panel, given.seed)
    engines = [ours.Ours(given.threads), *peers()]
    for engine in engines:
        engine.load("events", events)
    race.check(engines, lambda engine: as_table(engine, engine.panel(months)), ["as_of", *ours.STATUS])
    rows = given.panel * len(months)
    title = f"W3 panel of {len(months)} months: {given.panel:,} persons, {len(events):,} events, {rows:,} rows"
    tables(title, "rows", rows, engines, lambda engine: engine.panel(months))


def one_dossier() -> None:
    events = data.histories(200, given.seed)
    asked = list(questions.histories(events, data.LAST))
    single = list(ours.statuses(events, data.LAST))
    rules = [Zen(), Regorus()]
    for engine in rules:
        for (_, plain), expected in zip(asked, single, strict=True):
            race.alike(engine, plain, expected, questions.with_days(engine.one_status(plain)))
    person = max(range(1, 201), key=lambda person: len(asked[person - 1][0]["events"]))
    dossier, plain = asked[person - 1]
    # The engines of tables have a table of one person.
    rows = events.filter(pa.compute.equal(events["person"], person)).combine_chunks()
    own, *engines = [ours.Ours(1), *peers()]
    for engine in (own, *engines):
        engine.load("events", rows)
    race.check(
        [own, *engines], lambda engine: as_table(engine, engine.status(data.LAST)), ours.STATUS, [single[person - 1]]
    )
    ways = ours.one_dossier(dossier)
    runners = ways | {engine.name: lambda engine=engine: engine.one_status(plain) for engine in rules}
    runners |= {engine.name: lambda engine=engine: engine.status(data.LAST) for engine in engines}
    title = f"W4 one dossier: {len(dossier['events'])} events; the peers find the state only"
    race.run(title, "dossiers", 1, runners, set(ways))


def loading() -> None:
    engines = {"zen-engine, sanctions only": Zen().loader(), "regorus, sanctions only": Regorus().loader()}
    # No ratio: the peers load the rules of one chapter.
    ways = ours.loading() | engines
    race.run("W5 loading with an overlay", "loads", 1, ways, set(ways))


def signatures() -> None:
    ways = ours.signatures()
    race.run("W6 signatures: six actions", "replays", 1, ways, set(ways))


def region() -> None:
    files.run(given.region, sorted({1, os.cpu_count() or 1}))


WORKS = {
    "W1": sanctions,
    "W2": status,
    "W3": panel,
    "W4": one_dossier,
    "W5": loading,
    "W6": signatures,
    "W9": region,
}

if __name__ == "__main__":
    main()
