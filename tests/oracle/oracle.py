"""The state of unemployment, worked out one day at a time.

A second, deliberately naive implementation of the rules of chapter 2. It shares nothing with
the library: it exists to disagree with it. There is one loop over the days; every day first takes
that day's events in their order and is then judged. Nothing is computed ahead of its day.

Only well-formed input is understood. Days are numbers (``date.toordinal``), money is ``Decimal`` euros.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date, timedelta
from decimal import Decimal

# --------------------------------------------------------------------------------------------
# Days


def to_day(text: str) -> int:
    return date.fromisoformat(text).toordinal()


def to_text(day: int | None) -> str | None:
    return None if day is None else date.fromordinal(day).isoformat()


def add_months(day: int, months: int) -> int:
    """TERM-02: the same number in the month of arrival, or that month's last day."""
    start = date.fromordinal(day)
    months_from_zero = start.year * 12 + start.month - 1 + months
    year, month = divmod(months_from_zero, 12)
    next_year, next_month = divmod(months_from_zero + 1, 12)
    last_of_month = (date(next_year, next_month + 1, 1) - timedelta(days=1)).day
    return date(year, month + 1, min(start.day, last_of_month)).toordinal()


def easter(year: int) -> date:
    """The Gregorian computus (Meeus, Jones, Butcher)."""
    a, b, c = year % 19, year // 100, year % 100
    d, e = divmod(b, 4)
    g = (8 * b + 13) // 25
    h = (19 * a + b - d - g + 15) % 30
    i, k = divmod(c, 4)
    n = (32 + 2 * e + 2 * i - h - k) % 7
    m = (a + 11 * h + 22 * n) // 451
    month, day = divmod(h + n - 7 * m + 114, 31)
    return date(year, month, day + 1)


ALWAYS_HOLIDAYS = {(1, 1), (4, 25), (5, 1), (8, 15), (11, 1), (12, 8), (12, 25), (12, 26)}
HOLIDAYS_TO_1976 = {(3, 19), (6, 29), (11, 4)}


def is_holiday(day: int) -> bool:
    """National holidays and Sundays (chapter 1)."""
    that = date.fromordinal(day)
    month_day = (that.month, that.day)
    if that.weekday() == 6 or month_day in ALWAYS_HOLIDAYS:
        return True
    if month_day == (1, 6):
        return that.year <= 1976 or that.year >= 1986
    if month_day == (6, 2):
        return that.year <= 1976 or that.year >= 2001
    if month_day == (10, 4):
        return that.year >= 2026
    after_easter = (that - easter(that.year)).days
    if that.year <= 1976 and (month_day in HOLIDAYS_TO_1976 or after_easter in (39, 60)):
        return True  # Ascension and Corpus Domini are 39 and 60 days after Easter
    return after_easter == 1


def roll_over_holidays(day: int) -> int:
    """TERM-04: a last day that is a holiday moves to the next day that is not one."""
    while is_holiday(day):
        day += 1
    return day


# --------------------------------------------------------------------------------------------
# Regimes and limits

REG_B_FROM = to_day("2015-09-24")
REG_C_FROM = to_day("2019-03-30")


def regime(day: int) -> str:
    if day < REG_B_FROM:
        return "A"
    return "B" if day < REG_C_FROM else "C"


# Section 2.5, the latest first: (from, dependent limit, self-employed limit) in EUR a year.
LIMITS = [
    (to_day("2024-01-01"), Decimal("8500"), Decimal("5500")),
    (to_day("2022-01-01"), Decimal("8174"), Decimal("5500")),
    (to_day("2019-03-30"), Decimal("8145"), Decimal("4800")),
    (to_day("2015-09-24"), Decimal("8000"), Decimal("4800")),
]


def limits_on(day: int) -> tuple[Decimal, Decimal]:
    for since, dependent, self_employed in LIMITS:
        if day >= since:
            return dependent, self_employed
    raise ValueError("no limits before 2015-09-24")


# --------------------------------------------------------------------------------------------
# Jobs

SUBORDINATE = {"indeterminato", "determinato", "apprendistato", "somministrazione", "intermittente"}
SELF_EMPLOYED = {"autonomo", "autonomo_occasionale", "impresa_familiare"}
DEPENDENT_LIMIT = SUBORDINATE | {"parasubordinato"}  # STATO-12
COUNTING = DEPENDENT_LIMIT | SELF_EMPLOYED  # every other kind has no effect: STATO-17

KIND_OF_COB = [  # the beginning of a code of the compulsory communications
    ("A.01.", "indeterminato"),
    ("A.02.", "determinato"),
    ("A.03.", "apprendistato"),
    ("A.05.", "intermittente"),
    ("A.06.", "somministrazione"),
    ("B.", "parasubordinato"),
    ("C.01.", "tirocinio"),
    ("C.03.", "lsu"),
]

FOREVER = date.max.toordinal()


def kind_of(event: dict) -> str:
    if "kind" in event:
        return event["kind"]
    for beginning, kind in KIND_OF_COB:
        if event["cob"].startswith(beginning):
            return kind
    raise ValueError("code not in the oracle's table: " + event["cob"])


def forecast_income(event: dict) -> Decimal | None:
    """STATO-11, STATO-15: the declared yearly amount, or pay by months of pay, or unknown."""
    if "annual_income" in event:
        return Decimal(str(event["annual_income"]))
    if "monthly_pay" in event and "months_per_year" in event:
        return Decimal(str(event["monthly_pay"])) * Decimal(str(event["months_per_year"]))
    return None


@dataclass(eq=False)
class Job:
    """One relationship. The same id after its end is another relationship."""

    id: str
    kind: str
    start: int
    last_day: int  # FOREVER where no end is agreed
    income: Decimal | None
    duty_to_answer: bool
    six_months: int  # the start + 6 calendar months (REG-B)
    short: bool  # at its start: subordinate, and ending before six_months
    closed: bool = False  # a rapporto_fine was accepted
    under_notice: bool = False
    worked: set[int] = field(default_factory=set)  # days of giornate_lavorate

    def runs_on(self, day: int) -> bool:
        return self.start <= day <= self.last_day


def within_limits(jobs: list[Job], day: int) -> bool:
    """STATO-12, STATO-13, STATO-22, STATO-24: each kind in its own limit, and the total too."""
    dependent_limit, self_employed_limit = limits_on(day)
    dependent = self_employed = 0
    for job in jobs:
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


def idle_on_call(job: Job, day: int) -> bool:
    """STATO-16: a call worker with no duty to answer, on a day not worked."""
    return job.kind == "intermittente" and not job.duty_to_answer and day not in job.worked


# --------------------------------------------------------------------------------------------
# The verdict: what the running jobs make of a day, were a DID in force.
# It comes with the jobs that hold the person suspended.


def verdict(jobs: list[Job], day: int, l68_enrolled: bool) -> tuple[str, list[Job]]:
    if not jobs:
        return "disoccupato", []
    if day < REG_B_FROM:
        return "disoccupato", []  # REG-A is not computed
    if day < REG_C_FROM:
        return verdict_reg_b(jobs, day, l68_enrolled)
    return verdict_reg_c(jobs, day)


def verdict_reg_b(jobs: list[Job], day: int, l68_enrolled: bool) -> tuple[str, list[Job]]:
    if l68_enrolled and within_limits(jobs, day):
        return "conservazione", []
    for job in jobs:
        if job.kind not in SUBORDINATE or not job.short or day >= job.six_months:
            return "decaduto", []
    return "sospeso", jobs


def verdict_reg_c(jobs: list[Job], day: int) -> tuple[str, list[Job]]:
    if within_limits(jobs, day):
        return "conservazione", []  # STATO-09
    at_work = [job for job in jobs if not idle_on_call(job, day)]
    holding = [job for job in at_work if job.kind in SUBORDINATE]
    if holding:
        return "sospeso", holding  # STATO-06, STATO-14
    if not at_work:
        return "disoccupato", []
    if within_limits(at_work, day):
        return "conservazione", []
    return "decaduto", []  # STATO-10


# --------------------------------------------------------------------------------------------
# The events of one day and their order

RANK = {
    "rapporto_fine": 1,
    "rapporto_variazione": 2,
    "rapporto_inizio": 3,
    "rapporto_proroga": 4,
    "rapporto_trasformazione": 5,
    "giornate_lavorate": 6,
    "preavviso_licenziamento": 7,
    "did": 8,
    "domanda_prestazione": 9,
    "revoca": 10,
    "sanzione": 11,
}
AFTER_THE_STARTS = {"rapporto_fine": 3.1, "rapporto_variazione": 3.2}


def in_order(events: list[tuple[int, dict]]) -> list[tuple[int, dict]]:
    """The (index, event) pairs of one day, in the order in which they are taken."""
    starting = {event["job"] for _, event in events if event["type"] == "rapporto_inizio"}

    def place(pair):
        index, event = pair
        kind = event["type"]
        rank = RANK.get(kind, 12)
        if event.get("job") in starting:
            rank = AFTER_THE_STARTS.get(kind, rank)  # so that a one-day job can end
        return rank, event.get("recorded_at", event["date"]), event.get("job", ""), content_of(event), index

    return sorted(events, key=place)


KINDS = [
    *("indeterminato", "determinato", "apprendistato", "somministrazione", "intermittente", "parasubordinato"),
    *("autonomo", "autonomo_occasionale", "impresa_familiare", "occasionale_54bis", "tirocinio", "lpu", "lsu"),
    *("esperienza_lavorativa", "partita_iva_inattiva"),
]
CAUSES = ["volontaria", "pensione", "decesso", "titolo_soggiorno"]


def content_of(event: dict) -> tuple:
    """What orders two facts of one day, type and job, so that the order of the input does not matter.

    An absent field comes before a given one; an income by year before a monthly one before none.
    """
    kind = event["type"]
    if kind == "rapporto_inizio":
        if "annual_income" in event:
            income = (0, Decimal(str(event["annual_income"])), 0)
        elif "monthly_pay" in event:
            income = (1, Decimal(str(event["monthly_pay"])), event.get("months_per_year", 0))
        else:
            income = (2, Decimal(0), 0)
        duty = [None, False, True].index(event.get("availability_duty"))
        return KINDS.index(kind_of(event)), event.get("end", ""), income, duty
    if kind == "rapporto_variazione":
        return (Decimal(str(event["annual_income"])),)
    if kind == "rapporto_proroga":
        return (event["end"],)
    if kind == "rapporto_trasformazione":
        return KINDS.index(event["kind"]), event.get("end", "")
    if kind == "giornate_lavorate":
        return (event.get("to", event["date"]),)
    if kind == "revoca":
        return (CAUSES.index(event["cause"]),)
    return ()


# --------------------------------------------------------------------------------------------
# The person, walked from day to day

ACTIVE = {"a_rischio", "disoccupato", "conservazione", "sospeso"}
UNEMPLOYED = {"disoccupato", "conservazione"}  # legally unemployed; the days of seniority
CLAIMS_THAT_ARE_A_DID = {"naspi", "dis_coll", "aspi", "mobilita"}  # STATO-02
MEETS_THE_CONTACT = {"contatto_cpi", "colloquio", "patto"}


class Refused(Exception):
    """The rules refuse the event: the state stays as it was."""


class Person:
    def __init__(self, l68: dict | None, birth_date: str | None):
        self.birth_date = date.fromisoformat(birth_date) if birth_date else None
        self.l68_from = to_day(l68["from"]) if l68 else FOREVER
        self.l68_to = to_day(l68["to"]) if l68 and l68.get("to") else FOREVER
        self.state = "non_registrato"
        self.deceased = False
        self.did_day: int | None = None
        self.seniority = 0
        self.bar_until: int | None = None
        self.jobs: dict[str, Job] = {}  # the latest relationship of each id
        self.at_risk_jobs: list[Job] = []
        self.streak: dict[Job, int] = {}  # days suspended in a row, job by job
        self.episodes: list[dict] = []  # one for each accepted DID; "end" = day of the loss
        self.deadlines: list[dict] = []

    def running_jobs(self, day: int) -> list[Job]:
        return [job for job in self.jobs.values() if job.runs_on(day) and job.kind in COUNTING]

    def l68_enrolled(self, day: int) -> bool:
        return self.l68_from <= day <= self.l68_to

    def is_active(self) -> bool:
        return self.state in ACTIVE

    def leave(self, state: str, day: int) -> None:
        """Loss or revoca, from this day."""
        self.state = state
        self.at_risk_jobs = []
        self.episodes[-1]["end"] = day

    # -- the events ---------------------------------------------------------------------------

    def take(self, event: dict, day: int) -> None:
        handler = getattr(self, "on_" + event["type"], None)
        if handler:  # the other types have no effect on the state
            handler(event, day)

    def known_job(self, event: dict) -> Job:
        if event["job"] not in self.jobs:
            raise Refused("STATO-23: unknown job")
        return self.jobs[event["job"]]

    def on_rapporto_inizio(self, event: dict, day: int) -> None:
        last_day = to_day(event["end"]) if "end" in event else FOREVER
        earlier = self.jobs.get(event["job"])
        if last_day < day or (earlier and earlier.runs_on(day)):
            raise Refused("STATO-23")
        kind = kind_of(event)
        six_months = add_months(day, 6)
        self.jobs[event["job"]] = Job(
            id=event["job"],
            kind=kind,
            start=day,
            last_day=last_day,
            income=forecast_income(event),
            duty_to_answer=event.get("availability_duty", True),
            six_months=six_months,
            short=kind in SUBORDINATE and last_day < six_months,
        )

    def on_rapporto_fine(self, event: dict, day: int) -> None:
        job = self.known_job(event)
        if job.closed or not job.runs_on(day):
            raise Refused("STATO-23")
        job.last_day = day  # the date is the last day worked
        job.closed = True

    def on_rapporto_variazione(self, event: dict, day: int) -> None:
        job = self.known_job(event)
        if not job.runs_on(day):
            raise Refused("STATO-23")
        job.income = Decimal(str(event["annual_income"]))  # STATO-21

    def on_rapporto_proroga(self, event: dict, day: int) -> None:
        job = self.known_job(event)
        new_last_day = to_day(event["end"])
        if job.last_day == FOREVER or job.closed:
            raise Refused("STATO-23")
        if day > job.last_day + 1 or new_last_day <= job.last_day:
            raise Refused("STATO-23")
        job.last_day = new_last_day  # STATO-07: the same relationship, the same count

    def on_rapporto_trasformazione(self, event: dict, day: int) -> None:
        job = self.known_job(event)
        if job.closed or day > job.last_day + 1:
            raise Refused("STATO-23")
        if "end" in event:
            new_last_day = to_day(event["end"])
        elif event["kind"] == "indeterminato":
            new_last_day = FOREVER
        else:
            new_last_day = job.last_day
        if new_last_day < day:  # an end gone by, or a job just ended and given no new end
            raise Refused("STATO-23")
        if job.kind not in SUBORDINATE:  # REG-B: the subordinate relationship starts today
            job.six_months = add_months(day, 6)
            job.short = event["kind"] in SUBORDINATE and new_last_day < job.six_months
        job.kind = event["kind"]
        job.last_day = new_last_day

    def on_giornate_lavorate(self, event: dict, day: int) -> None:
        job = self.known_job(event)
        if not job.runs_on(day):
            raise Refused("STATO-23")
        last = to_day(event["to"]) if "to" in event else day
        if last < day:
            raise Refused("STATO-23")
        if job.kind != "intermittente":
            return  # STATO-16: an avviso, no effect
        job.worked.update(range(day, last + 1))

    def on_preavviso_licenziamento(self, event: dict, day: int) -> None:
        job = self.known_job(event)
        if not job.runs_on(day):
            raise Refused("STATO-23")
        job.under_notice = True

    def on_did(self, event: dict, day: int) -> None:
        if self.too_young(day):
            raise Refused("PROF-14")
        if self.deceased or self.is_active():
            raise Refused("STATO-18")
        self.register(day)
        self.open_deadline("TERM-CPI-30", day, 30)

    def too_young(self, day: int) -> bool:
        """PROF-14: not 15 yet, from 20 February 2024 not 16; an age that is not known is no reason."""
        if self.birth_date is None:
            return False
        then, born = date.fromordinal(day), self.birth_date
        minimum = 16 if then >= date(2024, 2, 20) else 15
        return then.year - born.year - ((then.month, then.day) < (born.month, born.day)) < minimum

    def on_domanda_prestazione(self, event: dict, day: int) -> None:
        if event["benefit"] not in CLAIMS_THAT_ARE_A_DID:
            return
        if self.deceased:
            raise Refused("STATO-18")
        if not self.is_active():  # STATO-02: no DID is added where one is active
            self.register(day)
        self.open_deadline("TERM-CPI-15", day, 15)

    def register(self, day: int) -> None:
        """A DID, or a claim that is one: STATO-18, STATO-27, STATO-28, STATO-03."""
        if self.bar_until is not None and day < self.bar_until:
            raise Refused("STATO-28")
        jobs = self.running_jobs(day)
        state, _ = verdict(jobs, day, self.l68_enrolled(day))
        at_risk_jobs = []
        if state not in UNEMPLOYED:
            at_risk_jobs = [job for job in jobs if job.under_notice]
            others = [job for job in jobs if not job.under_notice]
            without, _ = verdict(others, day, self.l68_enrolled(day))
            if not at_risk_jobs or without not in UNEMPLOYED:
                raise Refused("STATO-18")
            state = "a_rischio"
        self.state = state
        self.at_risk_jobs = at_risk_jobs
        self.did_day = day
        self.seniority = 0  # STATO-19
        self.streak = {}
        self.episodes.append({"start": day, "end": None})

    def on_revoca(self, event: dict, day: int) -> None:
        if event["cause"] == "decesso":
            self.deceased = True
        if not self.is_active():
            raise Refused("STATO-19")
        self.leave("revocato", day)

    def on_sanzione(self, event: dict, day: int) -> None:
        loses_status = event.get("loses_status", event["measure"] == "decadenza")
        if loses_status and self.is_active():  # where none is active: an avviso, no bar
            self.leave("decaduto", day)
            self.bar_until = add_months(day, 2)  # COND-09

    # -- the judgement of the day -------------------------------------------------------------

    def judge(self, day: int) -> None:
        """After all the day's events: which state is it today?"""
        if not self.is_active():
            self.streak = {}
            return
        if any(job.runs_on(day) for job in self.at_risk_jobs):  # STATO-03
            self.state = "a_rischio"
            self.streak = {}
            return
        self.at_risk_jobs = []
        state, holding = verdict(self.running_jobs(day), day, self.l68_enrolled(day))
        # A job that does not hold today starts again from nothing (STATO-06, STATO-14).
        self.streak = {job: self.streak.get(job, 0) + 1 for job in holding}
        if day >= REG_C_FROM and any(days > 180 for days in self.streak.values()):
            state = "decaduto"  # STATO-08; REG-B has no 181st day
        if state == "decaduto":
            self.leave("decaduto", day)
            self.streak = {}
            return
        self.state = state
        if state in UNEMPLOYED:
            self.seniority += 1  # STATO-04

    # -- what holds today -----------------------------------------------------------------------

    def suspension(self, day: int) -> dict | None:
        if self.state != "sospeso":
            return None
        job = min(self.streak, key=lambda job: (-self.streak[job], job.start, job.id))
        days_used = self.streak[job]
        first = day - days_used + 1
        loss_on = first + 180
        if regime(day) == "B":
            loss_on = job.six_months if job.six_months < REG_C_FROM else max(REG_C_FROM, loss_on)
        return {
            "job": job.id,
            "from": to_text(first),
            "days_used": days_used,
            "days_left": max(0, loss_on - day - 1),
            "loss_on": to_text(loss_on),
        }

    def non_occupato(self, day: int) -> bool:
        """Art. 19 c. 7: no work, or work within the limits; no DID is needed."""
        jobs = self.running_jobs(day)
        return not self.deceased and (not jobs or within_limits(jobs, day))

    def status(self, day: int) -> dict:
        active = self.is_active()
        barred = self.bar_until is not None and day < self.bar_until
        return {
            "state": self.state,
            "did_date": to_text(self.did_day),
            "legally_unemployed": self.state in UNEMPLOYED,
            "seniority_days": self.seniority,
            "seniority_months": self.seniority // 30,
            "six_months": active and self.seniority >= 181,  # STATO-05
            "long_term": active and self.seniority >= 366,
            "suspension": self.suspension(day),
            "bar_until": to_text(self.bar_until) if barred else None,
            "condition": {"non_occupato": self.non_occupato(day)},
        }

    # -- deadlines --------------------------------------------------------------------------------

    def open_deadline(self, id: str, day: int, days: int) -> None:
        if day < REG_B_FROM:
            return  # artt. 20 and 21 of D.Lgs. 150/2015 were not in force yet
        due = roll_over_holidays(day + days)  # TERM-01, TERM-09: it binds the person
        self.deadlines.append({"id": id, "start": day, "due": due, "episode": self.episodes[-1]})


def close_deadline(deadline: dict, events: list[tuple[int, dict]], as_of: int) -> dict:
    """Section 2.6: met, extinct, missed or open on the day asked for."""
    start, due, end = deadline["start"], deadline["due"], deadline["episode"]["end"]
    contacts = [
        (to_day(event["date"]), index)
        for index, event in events
        if event["type"] in MEETS_THE_CONTACT and start <= to_day(event["date"]) <= min(due, as_of)
    ]
    met_by = None
    if contacts:
        state = "rispettata"
        met_by = min(contacts)[1]
    elif end is not None and end <= min(due, as_of):
        state = "estinta"
    elif due < as_of:
        state = "scaduta"
    else:
        state = "aperta"
    return {
        "id": deadline["id"],
        "start": to_text(start),
        "due": to_text(due),
        "state": state,
        "met_by": met_by,
    }


# --------------------------------------------------------------------------------------------
# The assessment


def seen_events(input: dict) -> list[tuple[int, dict]]:
    """The (index, event) pairs that the office knew of and that have happened (STATO-25)."""
    known_at = input.get("as_known_at")
    return [
        (index, event)
        for index, event in enumerate(input["events"])
        if (known_at is None or event.get("recorded_at", event["date"]) <= known_at)
        and event["date"] <= input["as_of"]
    ]


def timeline_of(days: list[tuple[int, str]], did_days: set[int]) -> list[dict]:
    """Equal days make one segment; an accepted DID always opens a new one."""
    segments: list[dict] = []
    for day, state in days:
        if not segments or segments[-1]["state"] != state or day in did_days:
            if segments:
                segments[-1]["to"] = to_text(day - 1)
            segments.append({"from": to_text(day), "to": None, "state": state})
    return segments


def next_change(person: Person, as_of: int, horizon: int, losses: list[int]) -> dict | None:
    """STATO-26: walk on with no further event until the state differs."""
    before = person.state
    if not person.is_active():  # nothing brings a state back but an event
        if person.bar_until is not None and as_of < person.bar_until:
            return {"date": to_text(person.bar_until), "state": before}
        return None
    for day in range(as_of + 1, as_of + horizon + 1):
        if day in losses:
            person.on_sanzione({"measure": "decadenza"}, day)
        person.judge(day)
        if person.state != before:
            return {"date": to_text(day), "state": person.state}
    return None


def assess(input: dict, horizon: int = 800) -> dict:
    as_of = to_day(input["as_of"])
    person = Person(input.get("person", {}).get("l68"), input.get("person", {}).get("birth_date"))
    events = seen_events(input)

    events_of_day: dict[int, list[tuple[int, dict]]] = {}
    first_day = min((to_day(event["date"]) for _, event in events), default=as_of + 1)
    for index, event in events:
        events_of_day.setdefault(to_day(event["date"]), []).append((index, event))

    from violations import days_of_loss  # it reads the helpers of this module, so it is asked for late

    losses = days_of_loss(events)
    for day in losses:
        events_of_day.setdefault(day, []).append((-1, {"type": "sanzione", "date": to_text(day), "measure": "decadenza"}))

    refused: list[int] = []
    days: list[tuple[int, str]] = []
    for day in range(first_day, as_of + 1):
        for index, event in in_order(events_of_day.get(day, [])):
            try:
                person.take(event, day)
            except Refused:
                refused.append(index)
        person.judge(day)
        days.append((day, person.state))

    timeline = timeline_of(days, {episode["start"] for episode in person.episodes})
    status = person.status(as_of)
    status["since"] = timeline[-1]["from"] if timeline else None
    return {
        "status": status,
        "timeline": timeline,
        "refused": sorted(refused),
        "deadlines": [close_deadline(deadline, events, as_of) for deadline in person.deadlines],
        "next_change": next_change(person, as_of, horizon, losses),
    }
