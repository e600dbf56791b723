"""The library: its tables, where the installed package has them, and its single cases, against which all engines are checked."""

from __future__ import annotations

import json
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from typing import Any

import collocamento
import data
import pyarrow as pa
import pyarrow.compute as pc
from data import ROOT
from dossiers import dossiers

NAME = "collocamento"
VERSION = f"{NAME} {collocamento.__version__}"
STATUS = [
    *("person", "state", "since", "did_date", "seniority_days", "six_months", "long_term", "legally_unemployed"),
    *("suspension_days_used", "loss_on"),
]
SANCTION = ["measure", "step", "fraction", "days", "loses_benefit", "loses_status", "bar_until", "error"]


def names(engines: list) -> set[str]:
    """Those of them that are the library."""
    return {engine.name for engine in engines if isinstance(engine, Ours)}


class Ours:
    """The library's tables, with so many threads."""

    version = VERSION

    def __init__(self, threads: int):
        self.name, self.threads = f"{NAME}, threads: {threads}", threads
        self.tables: dict[str, pa.Table] = {}

    def load(self, name: str, given: pa.Table) -> None:
        # The answers stand in the order of the rows: they need no number.
        self.tables[name] = given.drop_columns("row") if "row" in given.column_names else given

    def status(self, as_of: date) -> pa.Table:
        # The next change is none of the columns compared.
        answers = collocamento.assess_table(self.tables["events"], as_of=as_of, next_change=False, threads=self.threads)
        return pa.table(answers)

    def panel(self, months: list[date]) -> pa.Table:
        answers = collocamento.assess_table(
            self.tables["events"], as_of=months, next_change=False, threads=self.threads
        )
        return pa.table(answers)

    def sanction(self) -> pa.Table:
        # On one thread, whatever is asked: a row is looked up.
        return pa.table(collocamento.sanction_table(self.tables["violations"]))


def statuses(events: pa.Table, as_of: date) -> Iterator[dict[str, Any]]:
    """The answers of single dossiers, one row a person."""
    for person, dossier in dossiers(events.to_batches(max_chunksize=50_000), as_of):
        answer = collocamento.call("dossier.assess", dossier)["status"]
        suspension = answer["suspension"] or {}
        row = {name: answer.get(name) for name in STATUS}
        row |= {
            "person": person,
            "suspension_days_used": suspension.get("days_used"),
            "loss_on": suspension.get("loss_on"),
        }
        yield row | {name: day(row[name]) for name in ("since", "did_date", "loss_on")}


def sanctions(violations: pa.Table) -> Iterator[dict[str, Any]]:
    """The answers of single violations, row by row. The earlier ones fell on the same day, on which all law is the same."""
    for row in violations.to_pylist():
        past = {"violation": row["violation"], "date": row["date"]}
        question = {name: row[name] for name in ("benefit", "violation", "date")} | {"history": [past] * row["earlier"]}
        try:
            answer = collocamento.call("conditionality.sanction", question)
        except collocamento.RuleError as error:
            yield dict.fromkeys(SANCTION) | {"error": error.code}
        else:
            yield {name: answer.get(name) for name in SANCTION} | {"bar_until": day(answer["bar_until"])}


def day(text: str | None) -> date | None:
    return None if text is None else date.fromisoformat(text)


def first_persons(events: pa.Table, persons: int) -> pa.Table:
    """The rows of the first persons: they are numbered from 1, in order."""
    return events.slice(0, pc.sum(pc.less_equal(events["person"], persons)).as_py())


def some_days() -> list[date]:
    """Days on which the states are checked: the last, the middle, and those around a new limit."""
    return [data.LAST, date(2023, 6, 30), date(2023, 12, 31), date(2023, 12, 31) + timedelta(1)]


def one_sanction(question: dict[str, Any]) -> dict[str, Any]:
    try:
        return collocamento.call("conditionality.sanction", question)
    except collocamento.RuleError as error:
        return {"error": error.code}


def one_dossier(dossier: dict[str, Any]) -> dict[str, Callable[[], Any]]:
    """The ways to assess a dossier: state, timeline, deadlines, services, findings."""
    typed, rulebook = collocamento.Dossier.from_dict(dossier), collocamento.Rulebook()
    text = json.dumps(dossier, default=str).encode()
    return {
        f"{NAME}, typed": lambda: typed.assess(rulebook=rulebook),
        f"{NAME}, typed, with trace": lambda: typed.assess(rulebook=rulebook, explain=True),
        f"{NAME}, dicts": lambda: collocamento.call("dossier.assess", dossier),
        f"{NAME}, JSON": lambda: rulebook.call_json("dossier.assess", text),
    }


def loading() -> dict[str, Callable[[], Any]]:
    """All rules of the library, with a reform over them."""
    reform = (ROOT / "examples" / "overlays" / "limite-9000.toml").read_text(encoding="utf-8")
    return {f"{NAME}, all rules": lambda: collocamento.Rulebook("nazionale").overlay("reform", reform)}


def signatures() -> dict[str, Callable[[], Any]]:
    """A document that six actions sign."""
    question = json.loads((ROOT / "examples" / "signatures" / "psp-lombardia.json").read_text(encoding="utf-8"))
    rulebook = collocamento.Rulebook(question.pop("rulebook"))
    text = json.dumps(question).encode()
    return {
        f"{NAME}, dicts": lambda: rulebook.call("signature.replay", question),
        f"{NAME}, JSON": lambda: rulebook.call_json("signature.replay", text),
    }
