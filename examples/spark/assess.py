"""The state of many persons with Spark on two workers, from an events table to one row for each person, as on one machine.

    python examples/spark/assess.py

makes up a region of more than five million events unless there is one already, starts a cluster of two workers on this machine,
writes the states as Parquet, and compares every row and column with the library's answers without Spark. It needs the package
with its extra `spark` (`pip install 'collocamento[spark]'`), numpy, and Java 17. The page `python/docs/spark.md` lists what a
real cluster needs.
"""

from __future__ import annotations

import argparse
import os
import sys
import time
from datetime import date
from pathlib import Path

import pyarrow as pa
import pyarrow.compute as pc
import pyarrow.parquet as pq
from pyspark.sql import SparkSession

from collocamento import spark, tables

sys.path.insert(0, str(Path(__file__).parents[1] / "python"))

import region  # noqa: E402  (from examples/python)

QUICK = "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC"  # for a short run: starts in half the time


def session(master: str) -> SparkSession:
    """A session on this machine only: no external port, no web page."""
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    settings = {
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.sql.shuffle.partitions": "8",
        "spark.driver.extraJavaOptions": QUICK,
        "spark.executor.extraJavaOptions": QUICK,
    }
    builder = SparkSession.builder.master(master).appName("collocamento").config(map=settings)
    started = builder.getOrCreate()
    started.sparkContext.setLogLevel("ERROR")
    return started


def made_up(folder: Path, persons: int) -> None:
    """Makes up a region in a folder, unless there is one already."""
    if not (folder / "done").exists():
        region.write(folder, persons, seed=1)
        (folder / "done").touch()


def differing(found: pa.Table, expected: pa.Table) -> list[str]:
    """The columns in which two tables, with one row for each person, differ."""
    found, expected = (table.sort_by("person") for table in (found, expected))
    if found.num_rows != expected.num_rows or found.schema.names != expected.schema.names:
        return ["the number of rows, or the names of the columns"]
    columns = zip(found.schema.names, found.columns, expected.columns, strict=True)
    return [name for name, one, other in columns if one.combine_chunks() != other.combine_chunks()]


def plain(answers: tables.Table) -> pa.Table:
    """The answers of one machine in the form of Spark: words as text, and no number of an invalid row."""
    table = answers.to_pyarrow().drop_columns("error_row")
    for place, field in enumerate(table.schema):
        if pa.types.is_dictionary(field.type):
            table = table.set_column(place, field.name, pc.cast(table[field.name], pa.string()))
    return table


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", nargs="?", type=Path, default=Path("build/spark"), help="for the region and the states")
    parser.add_argument("--persons", type=int, default=950_000, help="of a region to make up")
    parser.add_argument("--as-of", type=date.fromisoformat, default=date(2025, 12, 31))
    parser.add_argument("--rulebook", default="nazionale")
    parser.add_argument("--master", default="local-cluster[2,1,1024]")
    options = parser.parse_args()
    made = options.folder / f"region-{options.persons}"
    made_up(made, options.persons)
    output = str(options.folder / "states")
    events, persons = (str(made / f"{name}.parquet") for name in ("events", "persons"))

    before = time.monotonic()
    started = session(options.master)
    print(f"a session on {options.master} in {time.monotonic() - before:.0f} s", flush=True)
    before = time.monotonic()
    asked = {"as_of": options.as_of, "rulebook": options.rulebook}
    read = started.read.parquet
    states = spark.assess(read(events), persons=read(persons), **asked)
    states.write.mode("overwrite").parquet(output)
    count = pq.read_metadata(events).num_rows
    print(f"{count:,} events in {time.monotonic() - before:.0f} s", flush=True)
    # The driver counts as one.
    workers = started.sparkContext._jsc.sc().getExecutorMemoryStatus().size() - 1
    started.stop()

    found = pq.read_table(output)
    before = time.monotonic()
    alone = tables.assess_table(pq.read_table(events), persons=pq.read_table(persons), **asked)
    expected = plain(alone)
    print(f"the same without Spark in {time.monotonic() - before:.0f} s", flush=True)
    unlike = differing(found, expected)
    if unlike:
        sys.exit(f"Spark and one machine differ in {', '.join(unlike)}")
    for counted in sorted(pc.value_counts(found["state"]).to_pylist(), key=lambda counted: -counted["counts"]):
        print(f"{counted['counts']:>12,} {counted['values']}")
    rows, names = found.num_rows, ", ".join(found.schema.names)
    print(f"alike: {count:,} events, {rows:,} persons on {workers} workers, in {len(found.schema)} columns: {names}")


if __name__ == "__main__":
    main()
