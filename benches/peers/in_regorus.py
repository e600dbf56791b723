"""The same answers in Rego, by regorus: the law as a data document, the rest as rules."""

from __future__ import annotations

import json
from collections.abc import Callable
from importlib.metadata import version
from typing import Any

import data
import hobofan_regorus

SANCTION = """
package sanction
import rego.v1

exists if {
    life := data.benefits[input.benefit]
    life.since <= input.day
    input.day <= life.until
}

suspended if {
    some one in data.suspensions
    input.benefit in one.benefits
    one.since <= input.day
    input.day <= one.until
}

ladder := one if {
    some one in data.ladders[input.benefit][input.violation]
    one.since <= input.day
    input.day <= one.until
}

default answer := {"error": "prestazione_non_vigente"}

answer := data.nothing if { exists; suspended }
answer := data.nothing if { exists; not suspended; not ladder }
answer := object.union(taken, {"bar_until": bar}) if { exists; not suspended; taken.loses_status }
answer := taken if { exists; not suspended; not taken.loses_status }

taken := ladder.steps[min([input.earlier, count(ladder.steps) - 1])]

# Two months later, or the last day of that month.
bar := sprintf("%04d-%02d-%02d", [year, month, min([parts[2], length])]) if { length }

parts := [to_number(trim_left(part, "0")) | some part in split(input.date, "-")]
months := ((parts[0] * 12) + parts[1]) + 1
year := floor(months / 12)
month := (months % 12) + 1

leap if { year % 4 == 0; year % 100 != 0 }
leap if { year % 400 == 0 }

length := 29 if { month == 2; leap }
length := data.lengths[month - 1] if { not february_of_leap }
february_of_leap if { month == 2; leap }
"""

# s, e: first and last day of a job. w: the first day on which its income is within the limit. u: the last day that it suspends.
STATUS = """
package status
import rego.v1

today := input.today
never := 131072
jobs := input.jobs

e(i) := min([object.get(jobs[i], "e", never), object.get(jobs[i], "f", never)])
w(i) := min([day |
    some limit in array.concat(input.limits, [[999999999, never]])
    jobs[i].income <= limit[0]
    day := max([jobs[i].s, limit[1]])
])
u(i) := min([e(i), w(i) - 1, today])

losses := [loss | some i, job in jobs; loss := job.s + 180; u(i) >= loss]
lost := min(losses)
suspensions := [days |
    some i, job in jobs
    u(i) >= job.s
    every loss in losses { job.s < loss }
    days := (min([u(i), job.s + 179]) - job.s) + 1
]

goes_on(i) if { e(i - 1) == jobs[i].s - 1; within(i - 1) == starts_within(i) }
within(i) := w(i) <= e(i)
starts_within(i) := w(i) <= jobs[i].s
rises(i) if { w(i) > jobs[i].s; w(i) <= min([e(i), today]) }

changes := [day | some i, _ in jobs; rises(i); day := w(i)]
starts := [day | some i, job in jobs; not rises(i); not goes_on(i); day := job.s]
changed := max(array.concat(changes, starts))

last := count(jobs) - 1
default registered := false
registered if { input.did <= today }
default running := false
running if { e(last) >= today }
default is_lost := false
is_lost if { lost }
default suspended := false
suspended if { running; not is_lost; w(last) > today }
default active := false
active if { registered; not is_lost }

state := "non_registrato" if { not registered }
state := "decaduto" if { registered; is_lost }
state := "sospeso" if { registered; suspended }
state := "conservazione" if { registered; running; not is_lost; not suspended }
state := "disoccupato" if { registered; not running; not is_lost }

default since := null
since := lost if { registered; is_lost }
since := changed if { registered; not is_lost; running }
since := e(last) + 1 if { registered; not is_lost; not running; last >= 0 }
since := input.did if { registered; not is_lost; last < 0 }

default seniority := 0
seniority := ((lost - 1 - input.did) + 1) - sum(suspensions) if { registered; is_lost }
seniority := ((today - input.did) + 1) - sum(suspensions) if { registered; not is_lost }

default did := null
did := input.did if { registered }
default used := null
used := (today - jobs[last].s) + 1 if { suspended }
default loss_on := null
loss_on := jobs[last].s + 180 if { suspended }
default six_months := false
six_months if { active; seniority >= 181 }
default long_term := false
long_term if { active; seniority >= 366 }
default legally := false
legally if { active; not suspended }

answer := {
    "state": state, "since": since, "did_date": did, "seniority_days": seniority, "six_months": six_months,
    "long_term": long_term, "legally_unemployed": legally, "suspension_days_used": used, "loss_on": loss_on,
}
"""


def document() -> dict[str, Any]:
    """The law of a sanction as a data document."""
    ladders: dict[str, dict[str, list]] = {}
    for one in data.ladders():
        steps = [data.taken(effect, step) for step, effect in enumerate(one["step"], 1)]
        days = {"since": data.number(one["since"]), "until": data.number(one["until"])}
        for benefit in one["benefits"]:
            for violation in one["violations"]:
                ladders.setdefault(benefit, {}).setdefault(violation, []).append(days | {"steps": steps})
    span = {
        name: {"since": data.number(since), "until": data.number(until)}
        for name, (since, until) in data.benefits().items()
    }
    suspensions = [
        {"benefits": one["benefits"], "since": data.number(one["since"]), "until": data.number(one["until"])}
        for one in data.suspensions()
    ]
    lengths = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31]
    return {
        "benefits": span,
        "suspensions": suspensions,
        "ladders": ladders,
        "nothing": data.taken(None, None),
        "lengths": lengths,
    }


class Regorus:
    """One question at a time, from dict to dict; days are numbers before the clock starts."""

    name, version = "regorus", f"regorus (hobofan-regorus {version('hobofan-regorus')})"

    def __init__(self) -> None:
        self.sanctions = self.loaded(json.dumps(document()))
        self.states = hobofan_regorus.Engine()
        self.states.add_policy("status.rego", STATUS)

    def loader(self) -> Callable[[], hobofan_regorus.Engine]:
        """What loads the rules of a sanction; an overlay is another document, of the same size."""
        law = json.dumps(document())
        return lambda: self.loaded(law)

    def loaded(self, document: str) -> hobofan_regorus.Engine:
        engine = hobofan_regorus.Engine()
        engine.add_policy("sanction.rego", SANCTION)
        engine.add_data_json(document)
        return engine

    def one_sanction(self, question: dict[str, Any]) -> dict[str, Any]:
        self.sanctions.set_input(question)
        return self.sanctions.eval_rule("data.sanction.answer")

    def one_status(self, question: dict[str, Any]) -> dict[str, Any]:
        self.states.set_input(question)
        return self.states.eval_rule("data.status.answer")
