"""Jobs, and what the running jobs make of a day (sections 2.3 and 2.4)."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from decimal import Decimal

from codes import kind_of_code
from days import to_day
from income import limits_on

REG_B_FROM = to_day("2015-09-24")
REG_C_FROM = to_day("2019-03-30")


def regime(day: int) -> str:
    if day < REG_B_FROM:
        return "A"
    return "B" if day < REG_C_FROM else "C"


FARM = "occasionale_agricolo"
FARM_FROM = to_day("2023-01-01")
FARM_DAYS = 45  # worked in a calendar year, over all employers: so long it has no effect

SUBORDINATE = {"indeterminato", "determinato", "apprendistato", "somministrazione", "intermittente", "estero", FARM}
SELF_EMPLOYED = {"autonomo", "autonomo_occasionale", "impresa_familiare"}
COUNTING = SUBORDINATE | {"parasubordinato"} | SELF_EMPLOYED  # every other kind has no effect: STATO-17


def kind_of(event: dict) -> str:
    return event["kind"] if "kind" in event else kind_of_code(event["cob"], event["date"], "end" in event)


def kind_begun(kind: str, day: int) -> str:
    """Occasional farm work that begins before its law is fixed-term work to its end."""
    return "determinato" if kind == FARM and day < FARM_FROM else kind


def employer_of(event: dict) -> str | None:
    """The employer's name, in capitals or not; None for a blank one."""
    return event.get("employer", "").strip().lower() or None


@dataclass(eq=False)
class Job:
    """One relationship. The same id after its end is another relationship."""

    id: str
    kind: str
    employer: str | None
    start: int
    last_day: int  # FOREVER where no end is agreed
    income: Decimal | None
    duty_to_answer: bool
    six_months: int  # the start + 6 calendar months (REG-B)
    short: bool  # at its start: subordinate, and ending before six_months
    closed: bool = False  # a rapporto_fine was accepted
    under_notice: bool = False
    worked: set[int] = field(default_factory=set)  # days of giornate_lavorate, of work on call
    farm_days: set[int] = field(default_factory=set)  # the same, of occasional farm work
    raised_on: int | None = None  # the last day on which its pay rose
    told: dict = field(default_factory=dict)  # the event that gave its pay

    def runs_on(self, day: int) -> bool:
        return self.start <= day <= self.last_day


def within_limits(jobs: list[Job], ended: list[Job], day: int) -> bool:
    """STATO-12, STATO-13, STATO-22, STATO-24: each kind in its own limit, and the total too.

    `ended` is the self-employed work of the year that is over: it counts to the end of the year (STATO-31).
    """
    dependent_limit, self_employed_limit = limits_on(day)
    dependent = self_employed = 0
    for job in [*jobs, *ended]:
        if job.income is None:
            return False  # an absent fact is never favourable
        if job.kind in SELF_EMPLOYED:
            self_employed += job.income
        else:
            dependent += job.income
    return (
        dependent <= dependent_limit
        and self_employed <= self_employed_limit
        and dependent + self_employed <= dependent_limit
    )


def on_call_at_will(job: Job) -> bool:
    """STATO-16: a call worker with no duty to answer, who is at work on the days worked only."""
    return job.kind == "intermittente" and not job.duty_to_answer


def idle(job: Job, day: int) -> bool:
    return on_call_at_will(job) and day not in job.worked


@dataclass
class Work:
    """The jobs that count on a day, and what else the verdict rests on."""

    day: int
    running: list[Job]
    ended: list[Job]  # self-employed work of the year that is over
    l68_enrolled: bool

    def without(self, left_out: Iterable[Job]) -> Work:
        return Work(self.day, [job for job in self.running if job not in left_out], self.ended, self.l68_enrolled)

    def within_limits(self) -> bool:
        return within_limits(self.running, self.ended, self.day)


def verdict(work: Work) -> tuple[str, list[Job]]:
    """The state that the work makes, were a DID in force, and the jobs that hold the person suspended."""
    if not work.running or work.day < REG_B_FROM:
        return "disoccupato", []  # REG-A is not computed
    if work.day < REG_C_FROM:
        return verdict_reg_b(work)
    return verdict_reg_c(work)


def verdict_reg_b(work: Work) -> tuple[str, list[Job]]:
    if work.l68_enrolled and work.within_limits():
        return "conservazione", []
    for job in work.running:
        if job.kind not in SUBORDINATE or not job.short or work.day >= job.six_months:
            return "decaduto", []
    return "sospeso", work.running


def verdict_reg_c(work: Work) -> tuple[str, list[Job]]:
    if work.within_limits():
        return "conservazione", []  # STATO-09
    at_work = work.without([job for job in work.running if idle(job, work.day)])
    holding = [job for job in at_work.running if job.kind in SUBORDINATE]
    if holding:
        return "sospeso", holding  # STATO-06, STATO-14
    if not at_work.running:
        return "disoccupato", []
    if at_work.within_limits():
        return "conservazione", []
    return "decaduto", []  # STATO-10
