"""The same answers in zen-engine: a decision table for a sanction, a function in JavaScript for the state of one person."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from importlib.metadata import version
from typing import Any

import data
import zen

COLUMNS = ["measure", "step", "fraction", "days", "loses_benefit", "loses_status", "bar_until", "error"]
ASKED = ["benefit", "violation", "day", "earlier"]
IN_TWO_MONTHS = 'd(date).add(2, "M").format("%Y-%m-%d")'

# s, e: first and last day of a job. w: the first day on which its income is within the limit. u: the last day that it suspends.
STATUS = """
const NEVER = 131072;
export const handler = async ({ today, did, jobs, limits }) => {
  let lost = null, suspended = 0, changed = null, before = null, last = null;
  for (const job of jobs) {
    const s = job.s, e = Math.min(job.e ?? NEVER, job.f ?? NEVER);
    const limit = limits.find(([amount]) => job.income <= amount);
    const w = limit ? Math.max(s, limit[1]) : NEVER;
    const u = Math.min(e, w - 1, today);
    if (lost === null && u >= s) suspended += Math.min(u, s + 179) - s + 1;
    if (lost === null && u >= s + 180) lost = s + 180;
    const goesOn = before && before.e === s - 1 && (before.w <= before.e) === (w <= s);
    if (w > s && w <= Math.min(e, today)) changed = w; else if (!goesOn) changed = s;
    before = { e, w };
    last = { s, e, w };
  }
  const registered = did <= today, running = last !== null && last.e >= today, active = registered && lost === null;
  const isSuspended = running && last.w > today && lost === null;
  const seniority = registered ? (lost === null ? today : lost - 1) - did + 1 - suspended : 0;
  return {
    state: !registered ? "non_registrato" : lost !== null ? "decaduto" : isSuspended ? "sospeso"
      : running ? "conservazione" : "disoccupato",
    since: !registered ? null : lost !== null ? lost : running ? changed : last ? last.e + 1 : did,
    did_date: registered ? did : null,
    seniority_days: seniority,
    six_months: active && seniority >= 181,
    long_term: active && seniority >= 366,
    legally_unemployed: active && !isSuspended,
    suspension_days_used: isSuspended ? today - last.s + 1 : null,
    loss_on: isSuspended ? last.s + 180 : null,
  };
};
"""


def literal(value: object) -> str:
    return "null" if value is None else json.dumps(value)


def rules() -> Iterator[dict[str, str]]:
    """The benefits' lives, the suspended duties, then each step of each ladder; the last rule holds where there is none."""

    def rule(conditions: dict[str, str], found: dict[str, object]) -> dict[str, str]:
        nothing = {"measure": "nessuna", "loses_benefit": False, "loses_status": False}
        answer = found if "error" in found else nothing | found
        cells = {name: literal(answer.get(name)) for name in COLUMNS}
        if answer.get("loses_status"):
            cells["bar_until"] = IN_TWO_MONTHS
        return {"_id": "r"} | {name: conditions.get(name, "") for name in ASKED} | cells

    def words(some: list[str]) -> str:
        return ", ".join(literal(word) for word in some)

    def days(since: data.date, until: data.date) -> str:
        return f"[{data.number(since)}..{data.number(until)}]"

    error = {"error": "prestazione_non_vigente"}
    for name, (since, until) in data.benefits().items():
        for outside in (f"< {data.number(since)}", f"> {data.number(until)}"):
            yield rule({"benefit": literal(name), "day": outside}, error)
    for one in data.suspensions():
        yield rule({"benefit": words(one["benefits"]), "day": days(one["since"], one["until"])}, {})
    for one in data.ladders():
        for step, effect in enumerate(one["step"], 1):
            more = ">=" if step == len(one["step"]) else "=="
            conditions = {"benefit": words(one["benefits"]), "violation": words(one["violations"])}
            conditions |= {"day": days(one["since"], one["until"]), "earlier": f"$ {more} {step - 1}"}
            yield rule(conditions, data.taken(effect, step))
    yield rule({}, {})


def graph(content: dict[str, Any], kind: str) -> str:
    def node(name: str, type: str, **more: object) -> dict[str, Any]:
        return {"id": name, "name": name, "type": type, "position": {"x": 0, "y": 0}} | more

    nodes = [node("in", "inputNode"), node("it", kind, content=content), node("out", "outputNode")]
    ends = [("in", "it"), ("it", "out")]
    edges = [{"id": f"{a}-{b}", "type": "edge", "sourceId": a, "targetId": b} for a, b in ends]
    return json.dumps({"nodes": nodes, "edges": edges})


def sanctions() -> str:
    """The decision table as a document of the engine."""
    columns = {"inputs": ASKED, "outputs": COLUMNS}
    fields = {side: [{"id": name, "name": name, "field": name} for name in names] for side, names in columns.items()}
    return graph({"hitPolicy": "first", "rules": list(rules())} | fields, "decisionTableNode")


class Zen:
    """One question at a time, from dict to dict; days are numbers before the clock starts."""

    name, version = "zen-engine", f"zen-engine {version('zen-engine')}"

    def __init__(self) -> None:
        self.engine = zen.ZenEngine()
        self.sanctions = self.engine.create_decision(sanctions())
        self.status = self.engine.create_decision(graph({"source": STATUS}, "functionNode"))

    def loader(self) -> Callable[[], zen.ZenDecision]:
        """What loads the rules of a sanction; an overlay is another document, of the same size."""
        document = sanctions()
        return lambda: self.engine.create_decision(document)

    def one_sanction(self, question: dict[str, Any]) -> dict[str, Any]:
        return self.sanctions.evaluate(question)["result"]

    def one_status(self, question: dict[str, Any]) -> dict[str, Any]:
        return self.status.evaluate(question)["result"]
