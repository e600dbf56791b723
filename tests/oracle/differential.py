"""The library against the oracle, on made-up dossiers, violations and offers.

    python differential.py --count 20000 --seed 1 --jobs 2 --keep DIR

Each seed gives a dossier; both assess it, and everything that the oracle knows must be equal. A
difference is made as small as it goes and printed with both answers; the exit status is then 1.
As many violations (`sanctions.py`) and offers (`offers.py`) follow, each judged by both.
"""

from __future__ import annotations

import argparse
import json
import sys
import time
from collections import Counter
from concurrent.futures import ProcessPoolExecutor, as_completed
from concurrent.futures.process import BrokenProcessPool
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent))

import generate  # noqa: E402
import jobs  # noqa: E402
import offers  # noqa: E402
import oracle  # noqa: E402
import sanctions  # noqa: E402

HORIZON = 800
PRINTED = 10  # differences, at most
CHUNK = 100  # dossiers handed to a process at once
STATES = [
    "non_registrato", "a_rischio", "disoccupato", "conservazione", "sospeso", "decaduto", "revocato",
]
LEAST_SHARE = 0.025  # of the dossiers, for each state
LEAST_FEATURE_SHARE = 0.01  # of the dossiers, for each of the features below
COVERAGE_FROM = 1000  # dossiers: below that the shares say nothing
STATUS_FIELDS = [
    "state", "since", "did_date", "seniority_days", "seniority_months", "six_months", "long_term",
    "twenty_four_months", "six_months_on", "long_term_on", "legally_unemployed", "suspension", "bar_until",
]
AHEAD = ("six_months_on", "long_term_on")  # days that may lie further ahead than the oracle looks
DEADLINES = ("TERM-CPI-30", "TERM-CPI-15")
DEADLINE_FIELDS = ("id", "start", "due", "state", "met_by", "days_late")

# Fields that may be left out of an event, so that a difference can be made smaller.
OPTIONAL = {
    "*": ["id", "recorded_at", "channel"],
    "rapporto_inizio": [
        "employer", "end", "annual_income", "gross_annual_pay", "monthly_pay", "months_per_year", "pay_basis", "availability_duty",
    ],
    "cambio_datore": ["to_job", "employer"],
    "rapporto_trasformazione": ["end"],
    "giornate_lavorate": ["to"],
    "sanzione": ["loses_status"],
    "prestazione_inizio": ["monthly_amount"],
    "violazione": ["justified", "missed_hours_percent"],
    "colloquio": ["service", "activity"],
    "patto": ["kind", "signed_by", "partnership"],
}


# --------------------------------------------------------------------------------------------
# The two answers, in one shape


def flat(status: dict, timeline: list, refused: list, change: dict | None, deadlines: list) -> dict:
    answer = {name: status.get(name) for name in STATUS_FIELDS}
    answer["condition.non_occupato"] = status["condition"]["non_occupato"]
    answer["timeline"] = [{name: segment.get(name) for name in ("from", "to", "state")} for segment in timeline]
    answer["refused"] = sorted(refused)
    answer["next_change"] = change and {name: change.get(name) for name in ("date", "state")}
    listed = [{name: one.get(name) for name in DEADLINE_FIELDS} for one in deadlines if one["id"] in DEADLINES]
    answer["deadlines"] = sorted(listed, key=lambda one: json.dumps(one, sort_keys=True))
    return answer


def ask_oracle(input: dict) -> dict:
    given = oracle.assess(input, HORIZON)
    return flat(given["status"], given["timeline"], given["refused"], given["next_change"], given["deadlines"])


def ask_library(input: dict) -> dict:
    """The library's answer, or its error as one."""
    try:
        import collocamento

        given = collocamento.call("dossier.assess", json.loads(json.dumps(input)))
        refused = {finding["event"] for finding in given["findings"] if finding["severity"] == "errore"}
        refused.discard(None)
        return flat(given["status"], given["timeline"], list(refused), given["next_change"], given["deadlines"])
    except KeyboardInterrupt:
        raise
    except BaseException as error:  # a panic on the other side of the binding is no Exception
        return {"error": f"{type(error).__name__}: {error}"}


def differing(expected: dict, given: dict, as_of: str) -> list[str]:
    """The names of the fields in which the two answers differ."""
    if "error" in given:
        return ["error"]
    names = [name for name in expected if expected[name] != given[name]]
    if "next_change" in names and expected["next_change"] is None:
        horizon = oracle.to_text(oracle.to_day(as_of) + HORIZON)
        if given["next_change"]["date"] > horizon:  # further than the oracle looks
            names.remove("next_change")
    for name in AHEAD:
        if name in names and expected[name] is None and given[name] > oracle.to_text(oracle.to_day(as_of) + HORIZON):
            names.remove(name)
    return names


def compare(input: dict) -> tuple[list[str], dict, dict]:
    expected, given = ask_oracle(input), ask_library(input)
    return differing(expected, given, input["as_of"]), expected, given


# --------------------------------------------------------------------------------------------
# Making a difference small


def smaller(input: dict):
    """Every input with one thing less."""
    for index in range(len(input["events"]) - 1, -1, -1):
        yield {**input, "events": input["events"][:index] + input["events"][index + 1:]}
    if "as_known_at" in input:
        yield {name: value for name, value in input.items() if name != "as_known_at"}
    for name in input["person"]:
        yield {**input, "person": {other: input["person"][other] for other in input["person"] if other != name}}
    l68 = input["person"].get("l68", {})
    for name in ("to", "disability_percent"):
        if name in l68:
            less = {other: l68[other] for other in l68 if other != name}
            yield {**input, "person": {**input["person"], "l68": less}}
    for index, event in enumerate(input["events"]):
        for name in OPTIONAL["*"] + OPTIONAL.get(event["type"], []):
            if name in event:
                less = {other: event[other] for other in event if other != name}
                yield {**input, "events": input["events"][:index] + [less] + input["events"][index + 1:]}


def minimise(input: dict, names: list[str]) -> dict:
    """Leave things out for as long as one of the same fields still differs."""
    wanted = set(names)
    while True:
        for candidate in smaller(input):
            try:
                remaining, _, _ = compare(candidate)
            except Exception:  # not a dossier any more for the oracle
                continue
            if wanted & set(remaining):
                input = candidate
                break
        else:
            return input


# --------------------------------------------------------------------------------------------
# Running


def started(input: dict, *kinds: str) -> list[dict]:
    """The starts of jobs, of these kinds where some are named."""
    starts = [event for event in input["events"] if event["type"] == "rapporto_inizio"]
    return [event for event in starts if not kinds or event.get("kind") in kinds]


def has_event(type: str):
    return lambda input, answer: any(event["type"] == type for event in input["events"])


def has_deadline(state: str):
    return lambda input, answer: any(deadline["state"] == state for deadline in answer["deadlines"])


def is_gross(event: dict) -> bool:
    return "gross_annual_pay" in event or event.get("pay_basis") == "lorda"


def same_employer(input: dict, answer: dict) -> bool:
    named = [event["employer"] for event in started(input) if "employer" in event]
    return len(set(named)) < len(named)


def ties(input: dict) -> int:
    """How many events have another one on their day."""
    days = Counter(event["date"] for event in input["events"])
    return sum(count for count in days.values() if count > 1)


def two_benefits_of_a_day(input: dict, answer: dict) -> bool:
    claims = {(event["date"], event["benefit"]) for event in input["events"] if event["type"] == "domanda_prestazione"}
    return len({day for day, _ in claims}) < len(claims)


# What a good part of the dossiers must contain.
FEATURES = {
    "gross pay": lambda input, answer: any(is_gross(event) for event in input["events"]),
    "several self-employed jobs": lambda input, answer: len(started(input, *oracle.SELF_EMPLOYED)) > 1,
    "contracts of one employer": same_employer,
    "occasional farm work": lambda input, answer: bool(started(input, oracle.FARM)),
    "work abroad": lambda input, answer: bool(started(input, "estero")),
    "work without effect": lambda input, answer: bool(started(input, *jobs.NO_EFFECT)),
    "new kinds without effect": lambda input, answer: bool(started(input, *jobs.NO_EFFECT_EITHER)),
    "four events that meet others on their day": lambda input, answer: ties(input) >= 4,
    "two benefits claimed on one day": two_benefits_of_a_day,
    "changed pay": has_event("rapporto_variazione"),
    "annulled DID": has_event("annullamento_did"),
    "withdrawn notice": has_event("preavviso_revocato"),
    "change of employer": has_event("cambio_datore"),
    "violation": has_event("violazione"),
    "term met": has_deadline("rispettata"),
    "term met late": has_deadline("rispettata_in_ritardo"),
    "term extinct": has_deadline("estinta"),
    "term missed": has_deadline("scaduta"),
    "seniority of 24 months": lambda input, answer: answer["twenty_four_months"],
    "suspension": lambda input, answer: bool(answer["suspension"]),
    "bar": lambda input, answer: bool(answer["bar_until"]),
}


def count_coverage(coverage: Counter, input: dict, answer: dict) -> None:
    coverage["state: " + answer["state"]] += 1
    coverage["regime of as_of: " + oracle.regime(oracle.to_day(input["as_of"]))] += 1
    if answer["did_date"]:
        coverage["regime of the DID: " + oracle.regime(oracle.to_day(answer["did_date"]))] += 1
    for name, present in FEATURES.items():
        coverage["feature: " + name] += present(input, answer)
    for segment in answer["timeline"]:
        coverage["segments: " + segment["state"]] += 1
    for index in answer["refused"]:
        coverage["refused: " + input["events"][index]["type"]] += 1
    for deadline in answer["deadlines"]:
        coverage[f"deadline: {deadline['id']} {deadline['state']}"] += 1
    for name in ("suspension", "bar_until", "next_change", "six_months", "long_term"):
        coverage["with " + name] += bool(answer[name])
    if answer["suspension"]:
        coverage["suspension in regime: " + oracle.regime(oracle.to_day(input["as_of"]))] += 1
    if answer["suspension"] and answer["suspension"]["days_used"] >= 170:
        coverage["with suspension of 170 days and more"] += 1
    coverage["with as_known_at"] += "as_known_at" in input
    coverage["with l68"] += "l68" in input["person"]
    coverage["with nothing refused"] += not answer["refused"]
    coverage["without a DID needed: non_occupato"] += answer["condition.non_occupato"]


def run_seeds(first: int, count: int) -> tuple[Counter, list[tuple[int, list[str]]]]:
    coverage: Counter = Counter()
    failed = []
    for seed in range(first, first + count):
        try:
            input = generate.dossier(seed)
            names, expected, _ = compare(input)
        except Exception as error:  # the oracle or the generator fell: that is a failure too
            failed.append((seed, [f"oracle: {type(error).__name__}: {error}"]))
            continue
        count_coverage(coverage, input, expected)
        if names:
            failed.append((seed, names))
    return coverage, failed


def run_alone(first: int, count: int) -> tuple[Counter, list[tuple[int, list[str]]]]:
    """In a process of its own; where that dies, half by half down to the seed that does it."""
    try:
        with ProcessPoolExecutor(1) as pool:
            return pool.submit(run_seeds, first, count).result()
    except BrokenProcessPool:
        if count == 1:
            return Counter(), [(first, ["process died"])]
    half = count // 2
    left, right = run_alone(first, half), run_alone(first + half, count - half)
    return left[0] + right[0], left[1] + right[1]


def run_all(first: int, count: int, processes: int):
    """All chunks, in `processes` processes. A chunk whose process dies is run again on its own."""
    coverage: Counter = Counter()
    failed: list[tuple[int, list[str]]] = []
    broken: list[tuple[int, int]] = []
    chunks = [(start, min(CHUNK, first + count - start)) for start in range(first, first + count, CHUNK)]
    if processes <= 1:
        results = (run_seeds(*chunk) for chunk in chunks)
        for part, wrong in results:
            coverage += part
            failed += wrong
        return coverage, failed
    with ProcessPoolExecutor(processes) as pool:
        running = {pool.submit(run_seeds, *chunk): chunk for chunk in chunks}
        for done in as_completed(running):
            try:
                part, wrong = done.result()
            except BrokenProcessPool:
                broken.append(running[done])
                continue
            coverage += part
            failed += wrong
    for chunk in broken:
        part, wrong = run_alone(*chunk)
        coverage += part
        failed += wrong
    return coverage, sorted(failed)


def report(seed: int, names: list[str], keep: Path | None) -> None:
    if not names or names[0].startswith(("oracle:", "process")):
        print(f"--- seed {seed}: {', '.join(names)}")
        return
    input = minimise(generate.dossier(seed), names)
    remaining, expected, given = compare(input)
    difference = {
        "seed": seed,
        "differs": remaining,
        "input": input,
        "oracle": expected,
        "library": given,
    }
    if keep:
        keep.mkdir(parents=True, exist_ok=True)
        text = json.dumps(difference, indent=2, ensure_ascii=False)
        (keep / f"seed-{seed}.json").write_text(text + "\n", encoding="utf-8")
    print(f"--- seed {seed}: {', '.join(remaining)}")
    print(json.dumps(difference, indent=1, ensure_ascii=False))


def print_coverage(coverage: Counter, count: int) -> None:
    for name in sorted(coverage):
        print(f"{name:45} {coverage[name]:8} {100 * coverage[name] / count:7.1f} %")


def rare(coverage: Counter, count: int) -> list[str]:
    """The states and the features that come up too seldom."""
    states = [name for name in ("state: " + state for state in STATES) if coverage[name] < LEAST_SHARE * count]
    return states + [name for name in ("feature: " + one for one in FEATURES) if coverage[name] < LEAST_FEATURE_SHARE * count]


def run_chapter(chapter, options) -> tuple[int, int]:
    """The questions of another chapter: how many agree, and how many do not."""
    import collocamento

    passed, failures = chapter.run(collocamento.call, options.count, options.seed)
    for failure in failures[:PRINTED]:
        print(json.dumps(failure, indent=1, ensure_ascii=False, default=str))
    print(f"{chapter.__name__}: {passed} of {options.count} alike")
    return passed, len(failures)


def main() -> int:
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--count", type=int, default=20000, help="how many dossiers")
    parser.add_argument("--seed", type=int, default=1, help="the first seed")
    parser.add_argument("--jobs", type=int, default=2, help="how many processes")
    parser.add_argument("--keep", type=Path, help="a folder for the differences, one file each")
    options = parser.parse_args()
    try:
        import collocamento  # noqa: F401
    except ImportError as error:
        print(f"the Python package of the library cannot be imported: {error}", file=sys.stderr)
        return 2

    began = time.perf_counter()
    coverage, failed = run_all(options.seed, options.count, options.jobs)
    seconds = time.perf_counter() - began

    for seed, names in failed[:PRINTED]:
        report(seed, names, options.keep)
    if len(failed) > PRINTED:
        print(f"--- and {len(failed) - PRINTED} more, by the fields that differ:")
        kinds = Counter(", ".join(names) for _, names in failed)
        for kind, times in kinds.most_common(20):
            print(f"{times:8}  {kind}")
    print_coverage(coverage, max(1, options.count))
    print(f"{options.count} dossiers in {seconds:.1f} s, {1000 * seconds / max(1, options.count):.2f} ms each")
    wrong = len(failed)
    if options.count >= COVERAGE_FROM:
        for name in rare(coverage, options.count):
            wrong += 1
            print(f"too few dossiers: {name}")
    passed = options.count - len(failed)
    for chapter in (sanctions, offers):
        alike, different = run_chapter(chapter, options)
        passed, wrong = passed + alike, wrong + different
    print(f"{passed} passed, {wrong} failed")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
