"""The state of many persons with Spark: an events table in, one row a person out.

    python examples/python/region.py --persons 20000 -o region
    python examples/spark/assess.py region/events.parquet --as-of 2025-12-31 -o states.parquet

Needs what `requirements.txt` lists and Java 17 here, and the package `collocamento` where the executors run. The table is
split between persons and sorted by person inside each part, so that a worker sees the rows of one person one after the
other, also where they cross from one record batch to the next. The rulebook is broadcast: each Python worker opens it once.
"""

from __future__ import annotations

import argparse
import os
import sys
from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import collocamento
import pyarrow as pa
from pyspark.sql import DataFrame, SparkSession

sys.path.insert(0, str(Path(__file__).parents[1] / "python"))

import dossiers  # noqa: E402  (from the examples beside)

ROWS = 10_000  # of an answer's record batch
ANSWER = (
    "person long, state string, since date, did_date date, seniority_days int, legally_unemployed boolean, error string"
)
ARROW = pa.schema(
    [
        ("person", pa.int64()),
        ("state", pa.string()),
        ("since", pa.date32()),
        ("did_date", pa.date32()),
        ("seniority_days", pa.int32()),
        ("legally_unemployed", pa.bool_()),
        ("error", pa.string()),
    ]
)


def session(master: str, **more: str) -> SparkSession:
    """A session on this machine alone: no port to the outside, no web page."""
    os.environ.setdefault("PYSPARK_PYTHON", sys.executable)
    os.environ["SPARK_LOCAL_IP"] = "127.0.0.1"
    builder = SparkSession.builder.master(master).appName("collocamento")
    settings = {
        "spark.driver.host": "127.0.0.1",
        "spark.driver.bindAddress": "127.0.0.1",
        "spark.ui.enabled": "false",
        "spark.ui.showConsoleProgress": "false",
        "spark.sql.session.timeZone": "UTC",
        "spark.sql.shuffle.partitions": "8",
        # A short run: the quick compiler and the small collector start in half the time.
        "spark.driver.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
        "spark.executor.extraJavaOptions": "-XX:TieredStopAtLevel=1 -XX:+UseSerialGC",
    }
    for name, value in (settings | more).items():
        builder = builder.config(name, value)
    spark = builder.getOrCreate()
    spark.sparkContext.setLogLevel("ERROR")
    for module in (__file__, dossiers.__file__):
        spark.sparkContext.addPyFile(module)
    return spark


def by_person(events: DataFrame, parts: int) -> DataFrame:
    """Parts that hold whole persons, each sorted by person."""
    return events.repartitionByRange(parts, "person").sortWithinPartitions("person")


def states(events: DataFrame, rulebook: collocamento.Rulebook, as_of: date, parts: int = 8) -> DataFrame:
    """The state of each person on a day; for a person whose events the library refuses, its error code."""
    spark = events.sparkSession
    return by_person(events, parts).mapInArrow(assess(spark.sparkContext.broadcast(rulebook), as_of), ANSWER)


def assess(rulebook, as_of: date) -> Callable[[Iterator[pa.RecordBatch]], Iterator[pa.RecordBatch]]:
    """What a worker does with the record batches of its part."""

    def run(batches: Iterator[pa.RecordBatch]) -> Iterator[pa.RecordBatch]:
        import dossiers

        rows: list[dict] = []
        for person, dossier in dossiers.dossiers(batches, as_of):
            rows.append({"person": person} | answer(dossier, rulebook.value))
            if len(rows) == ROWS:
                yield pa.RecordBatch.from_pylist(rows, ARROW)
                rows = []
        yield pa.RecordBatch.from_pylist(rows, ARROW)

    return run


def answer(dossier: dict, rulebook: collocamento.Rulebook) -> dict:
    try:
        status = collocamento.call("dossier.assess", dossier, rulebook=rulebook)["status"]
    except collocamento.RuleError as error:
        return {"error": error.code}
    days = {name: status[name] and date.fromisoformat(status[name]) for name in ("since", "did_date")}
    return {name: status[name] for name in ("state", "seniority_days", "legally_unemployed")} | days


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("events", help="a Parquet file or folder")
    parser.add_argument("--as-of", type=date.fromisoformat, required=True)
    parser.add_argument("--rulebook", default="nazionale")
    parser.add_argument("--master", default="local[2]")
    parser.add_argument("-o", "--output", required=True)
    options = parser.parse_args()
    spark = session(options.master)
    events = spark.read.parquet(options.events)
    states(events, collocamento.Rulebook(options.rulebook), options.as_of).write.mode("overwrite").parquet(
        options.output
    )
    spark.stop()


if __name__ == "__main__":
    main()
