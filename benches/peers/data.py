"""The tables that all engines read: made up from a seed, the same on every machine."""

from __future__ import annotations

import sys
import tomllib
from datetime import date, timedelta
from functools import cache
from itertools import product
from pathlib import Path

import numpy as np
import pyarrow as pa

ROOT = Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "examples" / "python"))

import region  # noqa: E402  (the generator beside the examples)
from draws import Draws  # noqa: E402

EPOCH = date(1970, 1, 1)
FIRST, LAST = date(2015, 9, 24), date(2025, 12, 31)
WORD = pa.dictionary(pa.int8(), pa.utf8())
DEPTH = 3
VIOLATIONS = ["convocazione", "orientamento", "formazione", "offerta"]


def number(day: date) -> int:
    return (day - EPOCH).days


def in_two_months(day: date) -> date:
    """The same day of the month after the next, or its last day."""
    year, month = divmod(day.year * 12 + day.month + 1, 12)
    following = date(year + (month + 1) // 12, (month + 1) % 12 + 1, 1)
    return min(date(year, month + 1, 1) + timedelta(day.day - 1), following - timedelta(1))


def months(years: range) -> list[date]:
    """The last days of the months of these years."""
    return [date(year + month // 12, month % 12 + 1, 1) - timedelta(1) for year in years for month in range(1, 13)]


def histories(persons: int, seed: int) -> pa.Table:
    """Histories that SQL can express: one DID, then jobs as an employee one after the other. Eight columns."""
    events, _ = region.tables(persons, seed, subset=True)
    return events.combine_chunks()


def full_histories(persons: int, seed: int) -> pa.Table:
    """All kinds of histories, seventeen columns."""
    events, _ = region.tables(persons, seed)
    return events.combine_chunks()


def law(name: str) -> dict:
    return tomllib.loads((ROOT / "core" / "rulebook" / "nazionale" / name).read_text(encoding="utf-8"))


def day(text: str | None, absent: date) -> date:
    return absent if text is None else date.fromisoformat(text)


@cache
def benefits() -> dict[str, tuple[date, date]]:
    """The first and last day of each benefit, within the days of the comparison."""
    return {
        one["code"]: (max(FIRST, day(one.get("from"), FIRST)), min(LAST, day(one.get("to"), LAST)))
        for one in law("prestazioni.toml")["benefit"]
    }


@cache
def ladders() -> list[dict]:
    """The ladders that count violations, for a benefit that was not renewed."""
    return [
        one | {"since": date.fromisoformat(one["from"]), "until": day(one.get("to"), LAST)}
        for one in law("sanzioni.toml")["ladder"]
        if not one.get("by_missed_hours") and not one.get("renewal")
    ]


@cache
def suspensions() -> list[dict]:
    """The days on which there was no duty to break."""
    return [
        one | {"since": date.fromisoformat(one["from"]), "until": day(one.get("to"), LAST)}
        for one in law("sanzioni.toml").get("suspension", [])
    ]


@cache
def stretches() -> list[date]:
    """The days on which the answer may change: the first days of stretches within which all days are alike."""
    ends = [(one["since"], one["until"]) for one in ladders() + suspensions()] + list(benefits().values())
    return sorted(
        {max(FIRST, since) for since, _ in ends} | {until + timedelta(1) for _, until in ends if until < LAST}
    )


def outcomes() -> list[dict]:
    """What a violation takes: one row for each benefit, violation, number of earlier ones (0 to 2) and stretch, in this order.

    No ladder has more than three steps, so two earlier violations stand for more as well.
    """
    places = product(benefits(), VIOLATIONS, range(DEPTH), stretches())
    return [{"place": place} | outcome(*where) for place, where in enumerate(places)]


def outcome(benefit: str, violation: str, earlier: int, on: date) -> dict:
    since, until = benefits()[benefit]
    if not since <= on <= until:
        return dict.fromkeys(taken(None, None)) | {"error": "prestazione_non_vigente"}
    if any(benefit in one["benefits"] and one["since"] <= on <= one["until"] for one in suspensions()):
        return taken(None, None)
    for one in ladders():
        if benefit in one["benefits"] and violation in one["violations"] and one["since"] <= on <= one["until"]:
            step = min(earlier + 1, len(one["step"]))
            return taken(one["step"][step - 1], step)
    return taken(None, None)


def taken(effect: dict | None, step: int | None) -> dict:
    """What a step of a ladder takes; nothing without one."""
    measure = effect["measure"] if effect else "nessuna"
    if measure == "nessuna":
        effect = step = None
    fraction = effect.get("fraction") if effect else None
    return {
        "measure": measure,
        "step": step,
        "fraction": fraction,
        "days": {None: None, "1/4": 8, "1": 30, "2": 60}[fraction],
        "loses_benefit": measure == "decadenza",
        "loses_status": bool(effect and effect.get("loses_status")),
        "error": None,
    }


def violations(rows: int, seed: int) -> pa.Table:
    """Violations: benefit, violation, date, and how many of the same kind came before on the same claim.

    `row` numbers them, for engines that give their answers in an order of their own.
    """
    draws = Draws(seed, np.arange(rows))
    exists = benefits()
    names = list(exists)
    shares = [700 if name == "naspi" else 30 for name in names]
    benefit = draws.choice("benefit", shares)
    violation = draws.choice("violation", [700, 150, 100, 50])
    # The training of CIGS is judged by hours, not by a count.
    violation[(benefit == names.index("cigs")) & (violation == VIOLATIONS.index("formazione"))] = 0
    first, last = (np.array([number(ends[i]) for ends in exists.values()])[benefit] for i in (0, 1))
    within = first + (draws.bits("date") * (last - first + 1) >> 32)
    anywhere = draws.between("any date", number(FIRST), number(LAST))
    days = np.where(draws.chance("out of days", 20), anywhere, within)
    earlier = draws.choice("earlier", [700, 180, 80, 30, 10])
    return pa.table(
        {
            "row": pa.array(np.arange(rows, dtype=np.int32)),
            "benefit": pa.DictionaryArray.from_arrays(pa.array(benefit, pa.int8()), names),
            "violation": pa.DictionaryArray.from_arrays(pa.array(violation, pa.int8()), VIOLATIONS),
            "date": pa.array(days.astype(np.int32)).cast(pa.date32()),
            "earlier": pa.array(earlier, pa.int32()),
        }
    )
