"""Suitable offers, worked out from sections 3.5 and 11.3 a second time, and compared with the library on made-up ones.

    python offers.py --count 20000 --seed 1

It shares nothing with the library. An offer is judged by trying: every fact that is absent is given each of a few values
that stand for all the values it could have; where every trial gives the same verdict that is the verdict, else nothing can be said.
Of the facts that the library calls missing it is checked that there are some exactly where nothing can be said, and that
none of them is there.
"""

from __future__ import annotations

import argparse
import random
import sys
from decimal import ROUND_HALF_UP, Decimal
from itertools import product
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from days import add_months, to_day, to_text  # noqa: E402

OPEN_ENDED = {"indeterminato", "apprendistato"}
FIXED_TERM = {"determinato", "somministrazione"}
CENT = Decimal("0.01")

# The days on which a benefit can be refused an offer: first, last.
LIFE = {
    "naspi": ("2015-05-01", "9999-12-31"),
    "rdc": ("2019-03-06", "2023-12-31"),
    "adi": ("2024-01-01", "9999-12-31"),
    "sfl": ("2023-09-01", "9999-12-31"),
    "l68": ("0001-01-01", "9999-12-31"),
}
DM_42 = "2018-07-14"

# What an absent fact may turn out to be: on either side of every limit, and on it. `None` for no such thing.
TRIALS = {
    "/did": [0, 200, 400],  # days before the offer: one for each band
    "/benefit_amount": [Decimal(0), Decimal(10) ** 8],
    "/contract/months": [Decimal(0), Decimal(1000)],
    "/contract/hours_ratio": [Decimal(0), Decimal("0.9"), Decimal(1)],
    "/contract/collective_minimum": [False, True],
    "/contract/net_pay": [Decimal(0), Decimal(10) ** 9],
    "/place/km": [Decimal(0), Decimal(10) ** 6],
    "/place/minutes": [Decimal(0), Decimal(10) ** 6],
    "/place/public_transport": [False, True],
    "/coherence/same_area": [False, True],
    "/coherence/same_sector": [False, True],
    "/coherence/related_sector": [False, True],
    "/children_under_14": [False, True],
    "/rdc": [(1, 0, False), (2, 0, False), (3, 0, False), (1, 25, True)],
    "/l68/requirements_met": [False, True],
}


# What is taken for no where nothing is said of it.
ASSUMED = {"/disabled_member", "/minor_children"}


# --------------------------------------------------------------------------------------------
# The criteria, with every fact known. Each is a pair: the facts that it may read, and a test of them.


def band_of(date: str, days: int, suspended: int) -> str:
    """OFF-BANDA, the DID so many days before the offer: the suspended days push the end of a band forward."""
    day = to_day(date)
    did = day - days
    if day <= add_months(did, 6) + suspended:
        return "fino_6"
    if day <= add_months(did, 12) + suspended:
        return "da_6_a_12"
    return "oltre_12"


def near(facts: dict, km: Decimal, minutes: int, cut: Decimal = Decimal(1)) -> bool:
    """So many kilometres or minutes; the minutes are by public transport, and count only where there is one."""
    if facts["/place/public_transport"]:
        return facts["/place/km"] <= km or facts["/place/minutes"] <= minutes
    return facts["/place/km"] <= km * cut


PLACE = ["/place/km", "/place/minutes", "/place/public_transport"]


def naspi(offer: dict) -> list:
    kind, date, suspended = offer["contract"]["kind"], offer["date"], offer.get("suspended_days", 0)

    def pay(f: dict) -> bool:
        return f["/contract/net_pay"] >= (f["/benefit_amount"] * Decimal("1.2")).quantize(CENT, ROUND_HALF_UP)

    paid = ("retribuzione", ["/benefit_amount", "/contract/net_pay"], pay)
    if date < DM_42:
        return [("distanza", PLACE, lambda f: near(f, Decimal(50), 80)), paid]

    def contract(f: dict) -> bool:
        return kind in OPEN_ENDED or f["/contract/months"] >= 3

    def coherent(f: dict) -> bool:
        band = band_of(date, f["/did"], suspended)
        return (
            f["/coherence/same_area"]
            or (f["/coherence/same_sector"] and band != "fino_6")
            or (f["/coherence/related_sector"] and band == "oltre_12")
        )

    def place(f: dict) -> bool:
        far = band_of(date, f["/did"], suspended) == "oltre_12"
        return near(f, Decimal(80 if far else 50), 100 if far else 80, Decimal("0.7"))

    areas = ["/coherence/same_area", "/coherence/same_sector", "/coherence/related_sector"]
    return [
        ("contratto", ["/contract/months"] if kind in FIXED_TERM else [], contract if kind in OPEN_ENDED | FIXED_TERM else never),
        ("orario", ["/contract/hours_ratio"], lambda f: f["/contract/hours_ratio"] >= Decimal("0.8")),
        ("minimo_contrattuale", ["/contract/collective_minimum"], lambda f: f["/contract/collective_minimum"]),
        ("coerenza", ["/did", *areas], coherent),
        ("distanza", ["/did", *PLACE], place),
        paid,
    ]


def never(_: dict) -> bool:
    return False


def rdc(offer: dict) -> list:
    kind, year = offer["contract"]["kind"], int(offer["date"][:4])
    if year == 2023:
        return []
    least = Decimal("0.6") if year == 2022 else Decimal("0.8")
    conversion = offer["date"] >= "2019-03-30"  # L. 26/2019

    def place(f: dict) -> bool:
        number, months, renewal = f["/rdc"]
        if year == 2022:
            limited = kind not in OPEN_ENDED or f["/contract/hours_ratio"] < 1
            return near(f, Decimal(80), 100) if limited or number == 1 else True
        first = near(f, Decimal(100), 100)
        if conversion and f["/disabled_member"]:
            return first if number == 1 else f["/place/km"] <= 100
        # Lett. d as it was first, and d-bis: no offer of a renewal anywhere, and the third not beyond 250 km.
        bounded = (f["/minor_children"] and months < 24) if conversion else f["/disabled_member"]
        if (renewal or number >= 3) and not bounded:
            return True
        return first if number == 1 and months < 12 else f["/place/km"] <= 250

    reads = ["/rdc", *PLACE]
    if year == 2022:
        reads += ["/contract/hours_ratio"] if kind in OPEN_ENDED else []
    else:
        reads += ["/disabled_member", "/minor_children"] if conversion else ["/disabled_member"]
    return [
        ("contratto", [], lambda f: kind in OPEN_ENDED | FIXED_TERM),
        ("orario", ["/contract/hours_ratio"], lambda f: f["/contract/hours_ratio"] >= least),
        ("distanza", reads, place),
        *([("retribuzione", ["/contract/net_pay"], lambda f: f["/contract/net_pay"] >= 858)] if conversion else []),
    ]


def adi(offer: dict) -> list:
    kind = offer["contract"]["kind"]

    def place(f: dict) -> bool:
        anywhere = kind in OPEN_ENDED and not f["/children_under_14"]
        return anywhere or near(f, Decimal(80), 120)

    return [
        ("contratto", [], lambda f: kind in OPEN_ENDED | FIXED_TERM),
        ("orario", ["/contract/hours_ratio"], lambda f: f["/contract/hours_ratio"] >= Decimal("0.6")),
        ("minimo_contrattuale", ["/contract/collective_minimum"], lambda f: f["/contract/collective_minimum"]),
        ("distanza", (["/children_under_14"] if kind in OPEN_ENDED else []) + PLACE, place),
    ]


def criteria_of(offer: dict) -> list:
    if offer["regime"] == "l68" or (offer["regime"] == "naspi" and "l68" in offer):
        return [("requisiti", ["/l68/requirements_met"], lambda f: f["/l68/requirements_met"])]
    return {"naspi": naspi, "rdc": rdc, "adi": adi, "sfl": adi}[offer["regime"]](offer)


# --------------------------------------------------------------------------------------------
# Judging by trying


def fact(offer: dict, path: str):
    value = offer
    for part in path.strip("/").split("/"):
        value = value.get(part) if isinstance(value, dict) else None
    if value is None:
        return None
    if path == "/did":
        return to_day(offer["date"]) - to_day(value)
    if path == "/rdc":
        return value["offer_number"], value["benefit_months"], value["renewal"]
    return value if isinstance(value, bool) else Decimal(str(value))


def judge(offer: dict, paths: list[str], test) -> bool | None:
    known = [fact(offer, path) for path in paths]
    known = [False if value is None and path in ASSUMED else value for path, value in zip(paths, known, strict=True)]
    # The DID of a trial is never nearer than the days suspended since, and those only move the bands.
    shift = offer.get("suspended_days", 0)
    trials = [
        [value] if value is not None else [days + shift for days in TRIALS[path]] if path == "/did" else TRIALS[path]
        for path, value in zip(paths, known, strict=True)
    ]
    verdicts = {test(dict(zip(paths, chosen, strict=True))) for chosen in product(*trials)}
    return verdicts.pop() if len(verdicts) == 1 else None


def evaluate(offer: dict) -> dict:
    first, last = LIFE[offer["regime"]]
    if not first <= offer["date"] <= last:
        return {"error": "prestazione_non_vigente"}
    verdicts = [(name, judge(offer, paths, test)) for name, paths, test in criteria_of(offer)]
    values = [verdict for _, verdict in verdicts]
    congrua = False if False in values else True if values and all(values) else None
    banded = offer["regime"] == "naspi" and offer["date"] >= DM_42 and "l68" not in offer and "did" in offer
    days = fact(offer, "/did") if banded else None
    return {
        "congrua": congrua,
        "band": band_of(offer["date"], days, offer.get("suspended_days", 0)) if banded else None,
        "criteria": verdicts,
    }


# --------------------------------------------------------------------------------------------
# Made-up offers

DATES = [
    "2015-04-30", "2015-05-01", "2016-02-29", "2018-07-13", "2018-07-14", "2019-03-05", "2019-03-06", "2019-03-29", "2019-03-30",
    "2021-06-01", "2021-12-31",
    "2022-01-01", "2022-12-31", "2023-01-01", "2023-08-31", "2023-09-01", "2023-12-31", "2024-01-01", "2024-02-29", "2025-07-10",
]
KINDS = ["indeterminato"] * 5 + ["determinato"] * 4 + ["somministrazione", "somministrazione", "apprendistato", "tirocinio", "intermittente"]


def made_up(seed: int) -> dict:
    dice = random.Random(seed)
    # Most facts there and most of them good, so that verdicts of each sort come up.
    absent = dice.choice([0, 0, 0.05, 0.15, 0.5])
    bad = dice.choice([0, 0.1, 0.1, 0.4])

    def pick(good: list, wrong: list):
        return None if dice.random() < absent else dice.choice(wrong if dice.random() < bad else good)

    def filled(**fields) -> dict:
        return {name: value for name, value in fields.items() if value is not None}

    regime = dice.choice(["naspi"] * 5 + ["rdc"] * 4 + ["adi", "adi", "sfl", "sfl", "l68"])
    first, last = LIFE[regime]
    dates = DATES if dice.random() < 0.1 else [date for date in DATES if first <= date <= last]
    date = dice.choice(dates)
    benefit = pick(["900", "850.50", "333.33", "1000.02", "0"], ["1299.99"])
    enough = (Decimal(benefit or 900) * Decimal("1.2")).quantize(CENT, ROUND_HALF_UP)
    pays = [str(enough), str(enough + CENT), "1500", "858", "858.01"]
    offer = filled(
        regime=regime,
        date=date,
        benefit_amount=benefit,
        contract=filled(
            kind=dice.choice(KINDS),
            months=pick(["3", "3.5", "12", "24"], ["2.99", "1", "0"]),
            hours_ratio=pick(["1", "0.8", "0.99", "0.6", "1.2"], ["0.79", "0.59", "0"]),
            collective_minimum=pick([True], [False]),
            net_pay=pick(pays, [str(max(enough - CENT, Decimal(0))), "857.99", "0"]),
        ),
        place=filled(
            km=pick(["0", "35", "50", "56", "80", "100"], ["35.01", "50.01", "56.5", "80.1", "100.1", "250", "250.1", "900"]),
            minutes=pick(["0", "80", "100", "120"], ["80.5", "101", "121", "600"]),
            public_transport=pick([True, True, False], [False]),
        ),
        children_under_14=pick([False, True], [True]),
        disabled_member=pick([False, False, True], [True]) if regime == "rdc" else None,
        minor_children=pick([False, False, True], [True]) if regime == "rdc" else None,
    )
    if dice.random() >= absent:
        day = to_day(date)
        edges = [add_months(day, -months) + dice.randint(-2, 2) for months in (6, 12)]
        did = dice.choice([*edges, day, day - dice.randint(0, 900)])
        offer["did"] = to_text(did)
        if dice.random() < 0.4:
            offer["suspended_days"] = dice.randint(0, min(day - did, 200))
    elif dice.random() < 0.3:
        offer["suspended_days"] = dice.randint(0, 200)
    if dice.random() >= absent / 2:
        offer["coherence"] = filled(
            same_area=pick([True, True, False], [False]),
            same_sector=pick([True, False], [False]),
            related_sector=pick([True, False], [False]),
        )
    if dice.random() >= absent:
        offer["rdc"] = {
            "offer_number": dice.randint(1, 4), "benefit_months": dice.choice([0, 11, 12, 13, 20, 23, 24, 25]), "renewal": dice.random() < 0.2,
        }
    if regime == "l68" or dice.random() < 0.05:
        offer["l68"] = filled(requirements_met=pick([True], [False]))
    return offer


# --------------------------------------------------------------------------------------------
# Running


def ask(call, offer: dict) -> dict:
    try:
        given = call("offer.evaluate", offer)
    except Exception as error:
        return {"error": getattr(error, "code", repr(error))}
    missing, told = given["missing"], given["reason"]
    if (given["congrua"] is None) != bool(missing or told):
        return {"error": "missing facts do not go with the verdict", **given}
    if any(fact(offer, path) is not None for path in missing):
        return {"error": "a fact that is there is called missing", **given}
    criteria = [(one["criterion"], one["met"]) for one in given["criteria"] if one["criterion"] != "testo"]
    return {"congrua": given["congrua"], "band": given["band"], "criteria": criteria}


def run(call, count: int, seed: int) -> tuple[int, list[str]]:
    """How many made-up offers are judged alike, and a line for each that is not.

    ``call(operation, input)`` gives the library's answer, or raises an error with a ``code``.
    """
    passed, failures = 0, []
    for number in range(seed, seed + count):
        offer = made_up(number)
        expected, given = evaluate(offer), ask(call, offer)
        if expected == given:
            passed += 1
        else:
            failures.append(f"seed {number}: {offer}\n  expected {expected}\n  given    {given}")
    return passed, failures


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__.split("\n", maxsplit=1)[0])
    parser.add_argument("--count", type=int, default=20000)
    parser.add_argument("--seed", type=int, default=1)
    chosen = parser.parse_args()
    import collocamento

    passed, failures = run(collocamento.call, chosen.count, chosen.seed)
    for failure in failures[:10]:
        print(failure)
    sorts: dict = {}
    for number in range(chosen.seed, chosen.seed + chosen.count):
        offer = made_up(number)
        answer = evaluate(offer)
        sort = (offer["regime"], str(answer.get("congrua", answer.get("error"))))
        sorts[sort] = sorts.get(sort, 0) + 1
    for sort in sorted(sorts):
        print(f"{sort[0]:6} {sort[1]:24} {sorts[sort]}")
    print(f"{passed} alike, {len(failures)} not")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
