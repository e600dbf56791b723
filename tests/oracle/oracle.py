"""The state of unemployment, worked out one day at a time.

A second, deliberately naive implementation of the rules of chapter 2. It shares nothing with
the library: it exists to disagree with it. There is one loop over the days; every day first takes
that day's events in their order and is then judged. Nothing is computed ahead of its day.

Only well-formed input is understood. Days are numbers (``date.toordinal``), money is ``Decimal`` euros.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import date

from benefits import CLAIMS
from days import (
    COVID_BENEFITS,
    COVID_FROM,
    COVID_TO,
    FOREVER,
    add_months,
    end_day,
    roll_over_holidays,
    stood_still,
    to_day,
    to_text,
)
from income import forecast, is_gross
from order import among_the_rest, in_order
from violations import days_of_loss
from work import (
    COUNTING,
    FARM,
    FARM_DAYS,
    FARM_FROM,
    REG_B_FROM,
    REG_C_FROM,
    SELF_EMPLOYED,
    SUBORDINATE,
    Job,
    Work,
    employer_of,
    kind_begun,
    kind_of,
    on_call_at_will,
    regime,
    verdict,
)


@dataclass(frozen=True)
class Policies:
    """The readings that a rulebook can choose, with the defaults."""

    redditi_autonomi_anno: str = "anno"  # STATO-31, or in_corso
    conteggio_dopo_variazione: str = "da_inizio_rapporto"  # STATO-21, or da_variazione
    conteggio_stesso_datore: str = "continua"  # STATO-33, or riparte


DEFAULT = Policies()

# --------------------------------------------------------------------------------------------
# The person, walked from day to day

ACTIVE = {"a_rischio", "disoccupato", "conservazione", "sospeso"}
UNEMPLOYED = {"disoccupato", "conservazione"}  # legally unemployed; the days of seniority
MEETS_THE_CONTACT = {"contatto_cpi", "colloquio", "patto"}


def not_signed(event: dict) -> bool:
    """PATTO-AGE: a patto that an accredited body signed; under the national rules it may not, whatever agreement it has."""
    return event["type"] == "patto" and event.get("signed_by") == "accreditato" and to_day(event["date"]) >= REG_B_FROM


def meets_the_contact(event: dict) -> bool:
    """An appointment booked on the Umbrian portal is no contact under the national rules (TERM-ATT-LPT)."""
    return event["type"] in MEETS_THE_CONTACT and not not_signed(event) and event.get("channel") != "lavoro_per_te"


class Refused(Exception):
    """The rules refuse the event: the state stays as it was."""


class Person:
    def __init__(self, l68: dict | None, birth_date: str | None, policies: Policies = DEFAULT):
        self.policies = policies
        self.birth_date = date.fromisoformat(birth_date) if birth_date else None
        self.l68_from = to_day(l68["from"]) if l68 else FOREVER
        self.l68_to = to_day(l68["to"]) if l68 and l68.get("to") else FOREVER
        self.state = "non_registrato"
        self.deceased = False
        self.did_day: int | None = None
        self.seniority = 0
        self.bar_until: int | None = None
        self.jobs: dict[str, Job] = {}  # the latest relationship of each id
        self.relationships: list[Job] = []  # all that ever began
        self.at_risk_jobs: list[Job] = []
        self.streak: dict[Job, int] = {}  # days suspended in a row, job by job
        self.reached: dict[int, int] = {}  # the day on which the seniority came to 181 and 366
        self.episodes: list[dict] = []  # one for each accepted DID; "end" = day of the loss
        self.deadlines: list[dict] = []

    def work(self, day: int) -> Work:
        running = [job for job in self.relationships if job.runs_on(day) and self.counts(job, day)]
        enrolled = self.l68_from <= day <= self.l68_to
        return Work(day, running, self.ended_self_employed(day), enrolled)

    def counts(self, job: Job, day: int) -> bool:
        if job.kind == FARM and day >= FARM_FROM:
            return self.farm_days(day) > FARM_DAYS
        return job.kind in COUNTING

    def farm_days(self, day: int) -> int:
        """Days of occasional farm work of the year so far, over all employers."""
        first = new_year(day)
        jobs = self.relationships
        return len({one for job in jobs for one in job.farm_days if first <= one <= day})

    def ended_self_employed(self, day: int) -> list[Job]:
        """STATO-31: the self-employed jobs of the year that are over."""
        if self.policies.redditi_autonomi_anno == "in_corso":
            return []
        over = [job for job in self.relationships if job.kind in SELF_EMPLOYED and job.last_day < day]
        return [job for job in over if job.last_day >= new_year(day)]

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

    def running_job(self, event: dict, day: int) -> Job:
        job = self.known_job(event)
        if not job.runs_on(day):
            raise Refused("STATO-23")
        return job

    def on_rapporto_inizio(self, event: dict, day: int) -> None:
        last_day = end_day(event.get("end"))
        earlier = self.jobs.get(event["job"])
        if last_day < day or (earlier and earlier.runs_on(day)):
            raise Refused("STATO-23")
        kind = kind_begun(kind_of(event), day)
        six_months = add_months(day, 6)
        job = Job(
            id=event["job"],
            kind=kind,
            employer=employer_of(event),
            start=day,
            last_day=last_day,
            income=forecast(event, kind, day),
            duty_to_answer=event.get("availability_duty", True),
            six_months=six_months,
            short=kind in SUBORDINATE and last_day < six_months,
            told=event,
        )
        self.go_on_with_the_count(job)
        self.jobs[job.id] = job
        self.relationships.append(job)

    def go_on_with_the_count(self, job: Job) -> None:
        """STATO-33: the same employer, with no day between."""
        if job.employer is None or self.policies.conteggio_stesso_datore == "riparte":
            return
        before = [
            days for other, days in self.streak.items()
            if other.employer == job.employer and other.last_day == job.start - 1
        ]
        if before:
            self.streak[job] = max(before)

    def on_rapporto_fine(self, event: dict, day: int) -> None:
        job = self.known_job(event)
        if job.closed or not job.runs_on(day):
            raise Refused("STATO-23")
        job.last_day = day  # the date is the last day worked
        job.closed = True

    def on_cambio_datore(self, event: dict, day: int) -> None:
        """The relationship goes on under another employer, with its count, its income and its start."""
        job = self.running_job(event, day)
        id = event.get("to_job", job.id)
        other = self.jobs.get(id)
        if other and other is not job and other.runs_on(day):
            raise Refused("STATO-23")
        del self.jobs[job.id]
        self.jobs[id] = job
        job.id = id
        job.employer = employer_of(event)

    def on_rapporto_variazione(self, event: dict, day: int) -> None:
        job = self.running_job(event, day)
        if "gross_annual_pay" in event and "annual_income" not in event and job.kind in SELF_EMPLOYED:
            raise Refused("STATO-29")
        before, job.income, job.told = job.income, forecast(event, job.kind, day), event  # STATO-21
        if before is not None and (job.income is None or job.income > before):
            job.raised_on = day

    def on_rapporto_proroga(self, event: dict, day: int) -> None:
        job = self.known_job(event)
        new_last_day = end_day(event["end"])
        if job.last_day == FOREVER or job.closed:
            raise Refused("STATO-23")
        if day > job.last_day + 1 or new_last_day <= job.last_day:
            raise Refused("STATO-23")
        job.last_day = new_last_day  # STATO-07: the same relationship, the same count

    def on_rapporto_trasformazione(self, event: dict, day: int) -> None:
        job, kind = self.known_job(event), kind_begun(kind_of(event), day)
        if job.closed or day > job.last_day + 1:
            raise Refused("STATO-23")
        if "end" in event:
            new_last_day = end_day(event["end"])
        elif kind == "indeterminato":
            new_last_day = FOREVER
        else:
            new_last_day = job.last_day
        if new_last_day < day:  # an end gone by, or a job just ended and given no new end
            raise Refused("STATO-23")
        if job.kind not in SUBORDINATE:  # REG-B: the subordinate relationship starts today
            job.six_months = add_months(day, 6)
            job.short = kind in SUBORDINATE and new_last_day < job.six_months
        job.kind = kind
        job.last_day = new_last_day
        # STATO-29: the contributions are those of the new kind; self-employed work has no gross pay.
        job.income = None if kind in SELF_EMPLOYED and is_gross(job.told) else forecast(job.told, kind, day)

    def on_giornate_lavorate(self, event: dict, day: int) -> None:
        job = self.running_job(event, day)
        last = to_day(event["to"]) if "to" in event else day
        if last < day:
            raise Refused("STATO-23")
        if job.kind == "intermittente":  # for any other: an avviso, no effect (STATO-16)
            job.worked.update(range(day, last + 1))
        elif job.kind == FARM:
            job.farm_days.update(range(day, min(last, job.last_day) + 1))

    def on_preavviso_licenziamento(self, event: dict, day: int) -> None:
        self.running_job(event, day).under_notice = True

    def on_preavviso_revocato(self, event: dict, day: int) -> None:
        """STATO-34: the dismissal is withdrawn, and a DID that rests on it falls."""
        job = self.running_job(event, day)
        if not job.under_notice:
            raise Refused("STATO-34")
        job.under_notice = False
        if self.state != "a_rischio" or job not in self.at_risk_jobs:
            return
        self.at_risk_jobs.remove(job)
        work = self.work(day)
        without, _ = verdict(work.without([job for job in work.running if job.under_notice]))
        if without not in UNEMPLOYED or not any(job.runs_on(day) for job in self.at_risk_jobs):
            self.leave("revocato", day)

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
        if event["benefit"] not in CLAIMS:
            return
        if self.deceased:
            raise Refused("STATO-18")
        if not self.is_active():  # STATO-02: no DID is added where one is active
            if self.too_young(day):
                raise Refused("PROF-14")
            self.register(day)
        self.open_deadline("TERM-CPI-15", day, 15, event["benefit"])

    def register(self, day: int) -> None:
        """A DID, or a claim that is one: STATO-18, STATO-27, STATO-28, STATO-03."""
        if self.bar_until is not None and day < self.bar_until:
            raise Refused("STATO-28")
        work = self.work(day)
        state, _ = verdict(work)
        at_risk_jobs = []
        if state not in UNEMPLOYED:
            at_risk_jobs = [job for job in work.running if job.under_notice]
            without, _ = verdict(work.without(at_risk_jobs))
            if not at_risk_jobs or without not in UNEMPLOYED:
                raise Refused("STATO-18")
            state = "a_rischio"
        self.state = state
        self.at_risk_jobs = at_risk_jobs
        self.did_day = day
        self.seniority = 0  # STATO-19
        self.reached = {}
        self.streak = {}
        self.episodes.append({"start": day, "end": None})

    def on_revoca(self, event: dict, day: int) -> None:
        if event["cause"] == "decesso":
            self.deceased = True
        if not self.is_active():
            raise Refused("STATO-19")
        self.leave("revocato", day)

    def on_ripristino(self, event: dict, day: int) -> None:
        raise Refused("STATO-19")  # the national rules give no term for it

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
        state, holding = verdict(self.work(day))
        # A job that does not hold today starts again from nothing (STATO-06, STATO-14).
        self.streak = {job: self.days_before(job, day) + 1 for job in holding}
        if day >= REG_C_FROM and any(days > 180 for days in self.streak.values()):
            state = "decaduto"  # STATO-08; REG-B has no 181st day
        if state == "decaduto":
            self.leave("decaduto", day)
            self.streak = {}
            return
        self.state = state
        if state in UNEMPLOYED:
            self.seniority += 1  # STATO-04
            self.reached.setdefault(self.seniority, day)

    def days_before(self, job: Job, day: int) -> int:
        """The days of a job's count up to yesterday."""
        if job in self.streak:
            return self.streak[job]
        from_the_start = self.policies.conteggio_dopo_variazione == "da_inizio_rapporto"
        if from_the_start and job.raised_on == day and not on_call_at_will(job):
            return day - job.start  # STATO-21
        return 0

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
        work = self.work(day)
        return not self.deceased and (not work.running or work.within_limits())

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
            "twenty_four_months": active and self.seniority >= 731,
            "suspension": self.suspension(day),
            "bar_until": to_text(self.bar_until) if barred else None,
            "condition": {"non_occupato": self.non_occupato(day)},
        }

    # -- deadlines --------------------------------------------------------------------------------

    def open_deadline(self, id: str, day: int, days: int, benefit: str | None = None) -> None:
        if day < REG_B_FROM:
            return  # artt. 20 and 21 of D.Lgs. 150/2015 were not in force yet
        stands_still = benefit in COVID_BENEFITS
        last = stood_still(day, day + days) if stands_still else day + days
        due = roll_over_holidays(last)  # TERM-01, TERM-09: it binds the person
        episode = self.episodes[-1]
        self.deadlines.append({"id": id, "start": day, "due": due, "episode": episode, "stands_still": stands_still})


def close_deadline(deadline: dict, events: list[tuple[int, dict]], states: dict[int, str], as_of: int) -> dict:
    """Section 2.6 and 11.2: met in time, extinct, met late, missed, standing still or open on the day asked for."""
    start, due, end = deadline["start"], deadline["due"], deadline["episode"]["end"]
    contacts = [
        (to_day(event["date"]), index)
        for index, event in sorted((one for one in events if meets_the_contact(one[1])), key=among_the_rest)
        if to_day(event["date"]) >= start
    ]
    late = [contact for contact in contacts if contact[0] > due and (end is None or contact[0] < end)]
    in_time = [contact for contact in contacts if contact[0] <= due]
    ended = end is not None and end <= min(due, as_of)
    suspended = any(states[day] == "sospeso" for day in range(start, min(due - 1, as_of) + 1))
    met = None
    if in_time:
        state, met = "rispettata", in_time[0]
    elif ended or suspended:
        state = "estinta"
    elif late:
        state, met = "rispettata_in_ritardo", late[0]
    elif due < as_of:
        state = "scaduta"
    elif deadline["stands_still"] and COVID_FROM <= as_of <= COVID_TO:
        state = "sospesa"
    else:
        state = "aperta"
    return {
        "id": deadline["id"],
        "start": to_text(start),
        "due": to_text(due),
        "state": state,
        "met_by": met and met[1],
        "days_late": met[0] - due if met and met[0] > due else None,
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


def is_did(event: dict) -> bool:
    return event["type"] == "did"


def is_claim(event: dict) -> bool:
    """STATO-02: a claim that is a DID."""
    return event["type"] == "domanda_prestazione" and event["benefit"] in CLAIMS


def annulments(events: list[tuple[int, dict]]) -> tuple[set[int], list[int]]:
    """The DIDs that were never given, and the annulments of a DID that is not known."""
    annulled: set[int] = set()
    refused = []
    by_day: dict[str, list[tuple[int, dict]]] = {}
    for index, event in events:
        if event["type"] == "annullamento_did":
            by_day.setdefault(event["date"], []).append((index, event))
    for index, event in (one for day in sorted(by_day) for one in in_order(by_day[day])):
        dids = set()
        for is_meant in (is_did, is_claim):  # a claim only where no DID was given on that day
            if not dids and event["did"] <= event["date"]:
                dids = {at for at, other in events if is_meant(other) and other["date"] == event["did"]}
        if not dids - annulled:
            refused.append(index)
        annulled |= dids
    return annulled, refused


def look_ahead(person: Person, as_of: int, horizon: int, losses: list[int]) -> tuple[dict | None, dict]:
    """STATO-26: walk on with no further event. The first day with another state, and those that reach a length."""
    before = person.state
    if not person.is_active():  # nothing brings a state back but an event
        barred = person.bar_until is not None and as_of < person.bar_until
        return {"date": to_text(person.bar_until), "state": before} if barred else None, {}
    change = None
    for day in range(as_of + 1, as_of + horizon + 1):
        if change and (366 in person.reached or not person.is_active()):
            break
        if day in losses:
            person.on_sanzione({"measure": "decadenza"}, day)
        person.judge(day)
        if change is None and person.state != before:
            change = {"date": to_text(day), "state": person.state}
    return change, person.reached


def new_year(day: int) -> int:
    return date(date.fromordinal(day).year, 1, 1).toordinal()


def assess(input: dict, horizon: int = 800, policies: Policies = DEFAULT) -> dict:
    as_of = to_day(input["as_of"])
    person = Person(input.get("person", {}).get("l68"), input.get("person", {}).get("birth_date"), policies)
    events = seen_events(input)

    events_of_day: dict[int, list[tuple[int, dict]]] = {}
    first_day = min((to_day(event["date"]) for _, event in events), default=as_of + 1)
    for index, event in events:
        events_of_day.setdefault(to_day(event["date"]), []).append((index, event))

    losses = days_of_loss(events)
    for day in losses:
        events_of_day.setdefault(day, []).append((-1, {"type": "sanzione", "date": to_text(day), "measure": "decadenza"}))

    annulled, refused = annulments(events)
    refused += [index for index, event in events if not_signed(event)]
    states: dict[int, str] = {}
    for day in range(first_day, as_of + 1):
        for index, event in in_order(events_of_day.get(day, [])):
            if index in annulled:
                continue
            try:
                person.take(event, day)
            except Refused:
                refused.append(index)
        person.judge(day)
        states[day] = person.state

    timeline = timeline_of(list(states.items()), {episode["start"] for episode in person.episodes})
    status = person.status(as_of)
    status["since"] = timeline[-1]["from"] if timeline else None
    deadlines = [close_deadline(deadline, events, states, as_of) for deadline in person.deadlines]
    change, reached = look_ahead(person, as_of, horizon, losses)
    status["six_months_on"] = to_text(reached.get(181))
    status["long_term_on"] = to_text(reached.get(366))
    return {
        "status": status,
        "timeline": timeline,
        "refused": sorted(refused),
        "deadlines": deadlines,
        "next_change": change,
    }
