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


def histories(persons: int, seed: int) -> pa.Table:
    """Histories that SQL can express: one DID, then jobs as an employee one after the other."""
    events, _ = region.tables(persons, seed, subset=True)
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
    """The ladders that count violations."""
    return [
        one | {"since": date.fromisoformat(one["from"]), "until": day(one.get("to"), LAST)}
        for one in law("sanzioni.toml")["ladder"]
        if not one.get("by_missed_hours")
    ]


@cache
def stretches() -> list[date]:
    """The days on which the answer may change: the first days of stretches within which all days are alike."""
    ends = [(one["since"], one["until"]) for one in ladders()] + list(benefits().values())
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
    nothing = {
        "measure": "nessuna",
        "step": None,
        "fraction": None,
        "days": None,
        "loses_benefit": False,
        "loses_status": False,
        "error": None,
    }
    if not since <= on <= until:
        return dict.fromkeys(nothing) | {"error": "prestazione_non_vigente"}
    for one in ladders():
        if benefit in one["benefits"] and violation in one["violations"] and one["since"] <= on <= one["until"]:
            step = min(earlier + 1, len(one["step"]))
            effect = one["step"][step - 1]
            fraction, loses = effect.get("fraction"), effect["measure"] == "decadenza"
            return nothing | {
                "measure": effect["measure"],
                "step": step,
                "fraction": fraction,
                "days": {None: None, "1/4": 8, "1": 30, "2": 60}[fraction],
                "loses_benefit": loses,
                "loses_status": effect.get("loses_status", False),
            }
    return nothing


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
