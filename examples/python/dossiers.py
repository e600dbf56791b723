"""Dossiers from an events table, to look at single persons or to compare with the answers of a table."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from datetime import date
from itertools import groupby
from operator import itemgetter
from typing import Any

import pyarrow as pa


def dossiers(batches: Iterable[pa.RecordBatch], as_of: date) -> Iterator[tuple[int, dict[str, Any]]]:
    """Each person with the input of `dossier.assess`. The rows of one person are adjacent, also across batches."""
    rows = (row for batch in batches for row in batch.to_pylist())
    for person, own in groupby(rows, itemgetter("person")):
        yield person, {"person": {}, "events": [event(row) for row in own], "as_of": as_of}


def event(row: dict[str, Any]) -> dict[str, Any]:
    """A row as an event, without empty columns and with the name of the job as text."""
    given = {name: value for name, value in row.items() if value is not None and name != "person"}
    if "job" in given:
        given["job"] = str(given["job"])
    return given
