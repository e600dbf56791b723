"""The ladders of sanctions, worked out from the text of chapter 3 and of section 11.3.

A second, deliberately naive implementation of `conditionality.sanction`, with the default policies. It shares nothing with the
library. Its table is the chapter's, cell by cell; the engine walks through the violations of a claim one after the other and
writes down what each took.

    answer(input)              what a violation takes, or the code of the error
    make(seed)                 a made-up input, the same for the same seed
    run(call, count, seed)     both over `count` inputs: how many agree, and the ones that do not

`call(operation, input)` is the library's; an error of the library has a `code`.
"""

from __future__ import annotations

import random
import sys
from decimal import Decimal
from fractions import Fraction
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

from benefits import (  # noqa: E402
    ALWAYS,
    APPEAL_TO_INPS,
    BENEFIT,
    BOTH,
    CLAIM_AGAIN,
    DECIDED_BY_INPS,
    FOUND_BY_INSPECTORS,
    LESS,
    LIFE,
    NEVER,
    NOTHING,
    ROWS,
)
from days import COVID_BENEFITS, COVID_FROM, COVID_TO, add_months, add_working_days, roll_over_holidays, to_day, to_text  # noqa: E402

REFORM = "2015-09-24"
LETTERS = ["convocazione", "orientamento", "formazione", "offerta", "mancata_firma", "scuola_adulti", "comunicazione"]

# COND-QUARTO, in days of a month of 30.
DAYS = {"1/4": 8, "1": 30, "2": 60}

FIELDS = [
    "measure", "step", "fraction", "days", "amount", "minimum_amount", "loses_benefit", "loses_status", "bar_until",
    "found_by", "decided_by", "report_by", "appeal_to", "appeal_by", "claim_again_from", "notify", "missing",
]


class Refused(Exception):
    """The input is refused; the code is the contract's."""

    def __init__(self, code: str):
        super().__init__(code)
        self.code = code


# --------------------------------------------------------------------------------------------
# The engine


def exists(benefit: str, date: str) -> bool:
    first, last = LIFE[benefit]
    return first <= date <= last


def row_for(benefit: str, violation: str, date: str) -> tuple[str, list[str]] | None:
    """The rule and the steps for a violation of a day, where the law has any."""
    if date < REFORM or not exists(benefit, date):
        return None
    for rule, benefits, of, steps in ROWS:
        if benefit in benefits and violation == of:
            if rule == "COND-07D" and date < "2016-10-08":  # D.Lgs. 185/2016 art. 4
                return rule, [BENEFIT]
            return rule, steps
    return None


def refusals(input: dict, date: str, renewal: bool) -> list[str]:
    """COND-RDC-F: what the refusals of offers take, by the year."""
    if renewal or date >= "2023-01-01":
        return [BENEFIT]
    if date >= "2022-01-01":
        return [NOTHING if input.get("protected_household") is True else LESS, BENEFIT]
    return [NOTHING, NOTHING, BENEFIT]


def suspended(benefit: str, date: str) -> bool:
    """COVID-40: on these days nothing was due."""
    return benefit in COVID_BENEFITS and COVID_FROM <= to_day(date) <= COVID_TO


def in_the_own_municipality(input: dict) -> bool:
    """COVID-40: such an offer stayed due under RdC."""
    return input["benefit"] == "rdc" and input["violation"] == "offerta" and input.get("own_municipality") is True


def by_hours(percent: Decimal) -> str:
    """COND-25T: [25, 50) a third, [50, 80] a half, (80, 100] the benefit."""
    if percent < 25:
        return NOTHING
    if percent < 50:
        return "1/3"
    return "1/2" if percent <= 80 else BENEFIT


def counted_with(benefit: str, one: str, other: str) -> bool:
    """COND-CONT: each lettera for itself; COND-22A has one count for two of them."""
    if benefit == "costanza" and {one, other} <= {"convocazione", "orientamento"}:
        return True
    return one == other


def violations_of_the_claim(input: dict) -> list[tuple[str, str]]:
    """Date and violation of all that count, in order, the one asked about last."""
    earlier = []
    for past in input.get("history", []):
        if past.get("justified") is True:  # COND-GIUST
            continue
        if "claim_date" in input and past["date"] < input["claim_date"]:
            continue
        earlier.append((past["date"], past["violation"]))
    earlier.sort(key=lambda one: (one[0], LETTERS.index(one[1])))
    return earlier + [(input["date"], input["violation"])]


def walk(input: dict) -> tuple[str, str, int, str]:
    """Rule, date, step and what it takes; after a loss of the benefit that loss (COND-DECAD)."""
    taken = []  # every violation so far that has a ladder
    *earlier, asked = violations_of_the_claim(input)
    earlier = [(date, violation) for date, violation in earlier if not suspended(input["benefit"], date)]
    for place, (date, violation) in enumerate([*earlier, asked]):
        row = row_for(input["benefit"], violation, date)
        if row is None:
            continue
        rule, steps = row
        if rule == "COND-RDC-F" and violation == "offerta":
            steps = refusals(input, date, renewal=place == len(earlier) and input.get("renewal") is True)
        taken.append(violation)
        number = sum(1 for other in taken if counted_with(input["benefit"], violation, other))
        step = min(number, len(steps))
        latest = (rule, date, step, steps[step - 1])
        if latest[3] in (BENEFIT, BOTH):
            return latest
    return latest


def check(input: dict) -> None:
    date = input["date"]
    if not exists(input["benefit"], date):
        raise Refused("prestazione_non_vigente")
    if date < REFORM:
        raise Refused("regime_non_coperto")
    if any(past["date"] > date for past in input.get("history", [])):
        raise Refused("valore_non_valido")
    if input.get("claim_date", date) > date or min(input.get("received", date), input.get("found_on", date)) < date:
        raise Refused("valore_non_valido")
    if input.get("treatment_months") in (0, "0"):
        raise Refused("valore_non_valido")


def cents(exact: Decimal | Fraction) -> str:
    """To the cent, half up."""
    hundredths = int(Fraction(exact) * 100 + Fraction(1, 2))
    return f"{hundredths // 100}.{hundredths % 100:02}"


def authority(input: dict, on: str) -> dict:
    """Who finds, who decides, who is told, whom to appeal to and by when (section 11.3, COND-10, COND-12).

    The recipients are those of the day of the measure; the report goes by the day on which the violation was found, or else
    happened, the appeal by the day of receipt where it is known. DL 4/2019 as issued, to 29 March 2019: five days from the event.
    """
    benefit, date = input["benefit"], input["date"]
    found = to_day(input.get("found_on", date))
    if benefit in FOUND_BY_INSPECTORS:
        return {"found_by": "ispettorato", "decided_by": "inps", "appeal_to": "inps", "notify": ["inps"]}
    given = {"found_by": "cpi", "notify": ["anpal" if on < "2024-03-01" else "ministero", "inps"]}
    if benefit in DECIDED_BY_INPS:
        given.update(decided_by="inps", appeal_to="inps" if benefit in APPEAL_TO_INPS else None)
        if benefit == "rdc":
            converted = date >= "2019-03-30"
            given["report_by"] = to_text(add_working_days(found, 10) if converted else add_working_days(to_day(date), 5))
        elif benefit in ("adi", "sfl"):
            given["report_by"] = to_text(found + 10)
        return given
    day = input.get("received", date)
    in_bolzano = input.get("province") == "BZ" and day >= "2019-11-03"
    committee = "comitato_anpal" if day < "2024-03-01" else "comitato_ministero"
    given.update(decided_by="cpi", appeal_to="commissione_bolzano" if in_bolzano else committee)
    if "received" in input:
        given["appeal_by"] = to_text(roll_over_holidays(to_day(input["received"]) + 30))
    return given


def of_all_months(input: dict, fraction: str) -> dict:
    """COND-25T: the share of all the months of the treatment, and never less than one."""
    given = {"measure": "decurtazione", "fraction": fraction}
    given["missing"] = ["/" + name for name in ("monthly_amount", "treatment_months") if name not in input]
    if "monthly_amount" not in input:
        return given
    monthly = Fraction(input["monthly_amount"])
    if "treatment_months" not in input:
        return {**given, "minimum_amount": cents(monthly)}
    months = max(Fraction(fraction) * int(input["treatment_months"]), Fraction(1))
    return {**given, "amount": cents(months * monthly)}


def taken(input: dict, takes: str, on: str) -> dict:
    """The measure of a step."""
    if takes in (BENEFIT, BOTH):
        given = {"measure": "decadenza", "loses_benefit": True, "loses_status": takes == BOTH}
        if takes == BOTH:  # COND-09
            given["bar_until"] = to_text(add_months(to_day(on), 2))
        if "received" in input and input["benefit"] in CLAIM_AGAIN:
            again = to_text(add_months(to_day(input["received"]), CLAIM_AGAIN[input["benefit"]]))
            given["claim_again_from"] = again if exists(input["benefit"], again) else None
        return given
    if takes == LESS:
        return {"measure": "riduzione", "amount": "5.00"}
    if input["benefit"] == "cigs":
        return of_all_months(input, takes)
    given = {"measure": "decurtazione", "fraction": takes, "days": DAYS[takes]}
    if "monthly_amount" in input:
        given["amount"] = cents(Fraction(input["monthly_amount"]) * DAYS[takes] / 30)
    return given


def answer(input: dict) -> dict:
    """The answer with the rule of its ladder under `rule`; `Refused` where the input is."""
    check(input)
    nothing = {name: None for name in FIELDS}
    nothing.update(measure="nessuna", loses_benefit=False, loses_status=False, notify=[], missing=[], rule=None)
    if input.get("justified") is True:
        return {**nothing, "rule": "COND-GIUST"}
    benefit, violation, date = input["benefit"], input["violation"], input["date"]

    if benefit == "cigs" and violation == "formazione" and date >= "2022-10-29":
        if "missed_hours_percent" not in input:
            raise Refused("campo_mancante")
        rule, on, step, takes = "COND-25T", date, None, by_hours(Decimal(input["missed_hours_percent"]))
    elif suspended(benefit, date) and not in_the_own_municipality(input):
        return {**nothing, "rule": "COVID-40"}
    elif row_for(benefit, violation, date) is None:
        return {**nothing, "rule": "COND-NESS"}
    else:
        rule, on, step, takes = walk(input)

    if takes == NOTHING:
        return {**nothing, "rule": rule}
    given = {**nothing, "rule": rule, "step": step, **taken(input, takes, on), **authority(input, on)}
    from_receipt = given["decided_by"] == "cpi" or (given["loses_benefit"] and benefit in CLAIM_AGAIN)
    if from_receipt and "received" not in input:
        given["missing"] = [*given["missing"], "/received"]
    return given


# --------------------------------------------------------------------------------------------
# Made-up inputs

BORDERS = sorted({day for life in LIFE.values() for day in life if day not in (ALWAYS, NEVER)} | {
    REFORM, "2016-10-08", "2019-03-30", "2019-11-03", "2020-03-17", "2020-07-17", "2022-01-01", "2022-08-05", "2022-10-29",
    "2023-01-01", "2024-03-01", "2024-12-31", "2025-04-20",
})
MAIN = LETTERS[:4]  # the others are of ADI, SFL and SIA, two of RdC too
EDGES = ["0", "24.99", "25", "49.99", "50", "80", "80.01", "100"]


def make(seed: int) -> dict:
    dice = random.Random(seed)
    benefit = dice.choice(list(LIFE))
    letters = LETTERS if benefit in ("adi", "sfl", "sia", "rdc") or dice.random() < 0.05 else MAIN
    violation = dice.choice(letters)
    if benefit == "rdc" and dice.random() < 0.5:  # refusals, by the year
        violation = "offerta"
        date = dice.randint(to_day("2021-09-01"), to_day("2023-02-28"))
    elif benefit in COVID_BENEFITS and benefit != "cigs" and dice.random() < 0.1:
        date = dice.randint(COVID_FROM - 3, COVID_TO + 3)
    elif dice.random() < 0.3:  # around a border
        date = to_day(dice.choice(BORDERS)) + dice.randint(-2, 2)
    else:  # within the life of the benefit, mostly
        first, last = LIFE[benefit]
        first, last = to_day(max(first, "2015-09-01")), to_day(min(last, "2026-12-31"))
        date = dice.randint(first - 3, max(first, last) + 3)
    input = {"benefit": benefit, "violation": violation, "date": to_text(date)}
    history = []
    for _ in range(dice.choice([0, 0, 1, 1, 2, 2, 3, 4, 6])):
        past = {
            "violation": violation if dice.random() < 0.6 else dice.choice(letters),
            "date": to_text(date - dice.choice([0, 1, dice.randint(0, 60), dice.randint(0, 800)])),
        }
        if dice.random() < 0.02:
            past["date"] = to_text(date + dice.randint(1, 30))
        if dice.random() < 0.3:
            past["justified"] = dice.random() < 0.5
        history.append(past)
    if history:
        input["history"] = history
    if dice.random() < 0.1:
        input["justified"] = dice.random() < 0.5
    if dice.random() < 0.3:
        near = to_day(dice.choice(history)["date"]) if history else date
        input["claim_date"] = to_text(near + dice.randint(-3, 3))
    if dice.random() < 0.7:
        input["monthly_amount"] = f"{dice.randint(0, 2500)}.{dice.choice([0, 1, 5, 50, 99, dice.randint(0, 99)]):02}"
    if benefit == "cigs" and dice.random() < 0.9:
        input["missed_hours_percent"] = dice.choice(EDGES + [str(dice.randint(0, 100))])
    if dice.random() < 0.3:
        input["received"] = to_text(date + dice.randint(-1, 60))
    if dice.random() < (0.7 if benefit == "cigs" else 0.02):
        input["treatment_months"] = dice.choice([0, 1, 2, 3, 4, 6, 7, 12, 24])
    if dice.random() < (0.25 if benefit == "rdc" else 0.02):
        input["renewal"] = dice.random() < 0.6
    if dice.random() < (0.25 if benefit == "rdc" else 0.02):
        input["protected_household"] = dice.random() < 0.6
    if dice.random() < (0.2 if benefit == "rdc" else 0.02):
        input["own_municipality"] = dice.random() < 0.6
    if dice.random() < 0.15:
        input["found_on"] = to_text(date + dice.randint(-1, 60))
    if dice.random() < 0.15:
        input["province"] = dice.choice(["BZ", "BZ", "PG", "TN"])
    return input


# --------------------------------------------------------------------------------------------
# The library against the oracle


def expected(input: dict) -> dict:
    try:
        return answer(input)
    except Refused as refused:
        return {"error": refused.code}


def given(call, input: dict) -> dict:
    try:
        return call("conditionality.sanction", input)
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # a panic on the other side of the binding is no Exception
        return {"error": getattr(error, "code", f"{type(error).__name__}: {error}")}


def differing(want: dict, got: dict) -> list[str]:
    """The names of the fields in which the two answers differ."""
    if "error" in want or "error" in got:
        return [] if want.get("error") == got.get("error") else ["error"]
    names = [name for name in FIELDS if want[name] != got.get(name)]
    if want["rule"] not in got["rules"]:
        names.append("rule")
    if (want["rule"] == "COVID-40") != bool(got.get("suspended_by")):
        names.append("suspended_by")
    return names


def run(call, count: int, seed: int) -> tuple[int, list[dict]]:
    """How many inputs from `seed` on both answer alike, and for the others what each said."""
    passed, failures = 0, []
    for one in range(seed, seed + count):
        input = make(one)
        want, got = expected(input), given(call, input)
        names = differing(want, got)
        if names:
            failures.append({"seed": one, "differs": names, "input": input, "oracle": want, "library": got})
        else:
            passed += 1
    return passed, failures


def main() -> int:
    import argparse
    import json
    from collections import Counter

    parser = argparse.ArgumentParser(description="The library against the oracle, on made-up violations.")
    parser.add_argument("--count", type=int, default=20000, help="how many violations")
    parser.add_argument("--seed", type=int, default=1, help="the first seed")
    options = parser.parse_args()
    try:
        import collocamento
    except ImportError as error:
        print(f"the Python package of the library cannot be imported: {error}", file=sys.stderr)
        return 2
    passed, failures = run(collocamento.call, options.count, options.seed)
    for failure in failures[:10]:
        print(json.dumps(failure, indent=1, ensure_ascii=False))
    answers = [expected(make(seed)) for seed in range(options.seed, options.seed + options.count)]
    covered = Counter(one.get("error") or f"{one['rule']} {one['measure']} {one['step'] or ''}".strip() for one in answers)
    for name in sorted(covered):
        print(f"{name:45} {covered[name]:8} {100 * covered[name] / options.count:7.1f} %")
    print(f"{passed} passed, {len(failures)} failed")
    return 1 if failures else 0


if __name__ == "__main__":
    sys.exit(main())
