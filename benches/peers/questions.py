"""One question at a time, as dicts: as the library reads it, and as numbers, which engines of rules read."""

from __future__ import annotations

from collections.abc import Iterator
from datetime import date
from typing import Any

import data
import pyarrow as pa
from dossiers import dossiers

LIMITS = [[8145, -(2**31)], [8174, data.number(date(2022, 1, 1))], [8500, data.number(date(2024, 1, 1))]]
DAYS = ("since", "did_date", "loss_on")


def violations(rows: pa.Table) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each violation, twice. The earlier ones fell on the same day, on which all law is the same."""
    for row in rows.to_pylist():
        plain = {name: row[name] for name in ("benefit", "violation", "earlier")}
        past = {"violation": row["violation"], "date": row["date"].isoformat()}
        asked = {"benefit": row["benefit"], "violation": row["violation"], "date": row["date"].isoformat()}
        yield (
            asked | {"history": [past] * row["earlier"]},
            plain | {"date": asked["date"], "day": data.number(row["date"])},
        )


def histories(events: pa.Table, as_of: date) -> Iterator[tuple[dict[str, Any], dict[str, Any]]]:
    """Each person's dossier, twice: all its events; the DID, and the jobs in order with what was recorded of them by the day."""
    for _, dossier in dossiers(events.to_batches(max_chunksize=50_000), as_of):
        yield dossier, plain(dossier["events"], as_of)


def plain(events: list[dict[str, Any]], as_of: date) -> dict[str, Any]:
    did, jobs = None, {}
    for event in sorted(events, key=lambda event: event["date"]):
        day = data.number(event["date"])
        if event["type"] == "did":
            did = day
        elif event["date"] <= as_of and event["type"] == "rapporto_inizio":
            jobs[event["job"]] = {"s": day, "income": float(event["annual_income"])}
            if "end" in event:
                jobs[event["job"]]["e"] = data.number(event["end"])
        elif event["date"] <= as_of and event["type"] == "rapporto_fine":
            jobs[event["job"]]["f"] = day
    return {"today": data.number(as_of), "did": did, "jobs": list(jobs.values()), "limits": LIMITS}


def with_days(answer: dict[str, Any]) -> dict[str, Any]:
    """An answer of numbers with its days as days. The engines leave out what is null."""
    given = {name: int(answer[name]) for name in DAYS if answer.get(name) is not None}
    return answer | {name: data.EPOCH + data.timedelta(number) for name, number in given.items()}
