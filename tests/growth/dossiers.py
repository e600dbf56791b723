"""Dossiers of any size: every type of event, every kind of job, benefits, and what regional services look at."""

import datetime
import itertools
import json

import collocamento
from schemas import smallest_value
from shape import DOSSIERS, Shape, cases, day


def dossier(events, **more):
    return {"person": {"birth_date": "1980-05-05", "citizenship": "A03"}, "as_of": "2053-06-30", "events": events, **more}


def event_types():
    """An event of each type, from the conformance cases."""
    schema = json.loads(collocamento._native.schema("dossier.assess")[0])
    types = {part["properties"]["type"]["const"]: part for part in schema["$defs"]["Event"]["oneOf"]}
    events = {}
    for case in itertools.chain(*(cases()[operation] for operation in DOSSIERS)):
        for event in case["input"].get("events", ()) if "expect_error" not in case else ():
            events.setdefault(event["type"], event)
    return [events.get(kind) or smallest_value(part, schema) for kind, part in types.items()]


BENEFITS = ("naspi", "dis_coll", "rdc", "costanza", "cigs", "adi")
LONG_JOB = {"type": "rapporto_inizio", "kind": "determinato", "end": "2055-12-31", "annual_income": 20000}


def moved(event, number, job="j", **more):
    """The event on another day, its further days with it."""
    event = {**event, "date": day(number), **more}
    event.pop("recorded_at", None)
    if "job" in event:
        event["job"] = job
    if "to_job" in event:
        event["to_job"] = f"{job}-b"
    for name in ("end", "to", "found_on", "received"):
        if isinstance(event.get(name), str):
            event[name] = day(number + 20 if name == "end" else number)
    if "appointment" in event:
        event["appointment"] = day(number) + "T10:00"
    if event["type"] == "annullamento_did":
        event["did"] = day(number)
    return event


def typed_dossiers():
    """Every type of event: many on one day, one a day, between a DID and its withdrawal, each about a job of its own."""
    for event in event_types():
        kind, about_job = event["type"], "job" in event
        first = [{"type": "did", "date": day(0)}]
        if about_job and kind != "rapporto_inizio":
            first.append({**LONG_JOB, "date": day(1), "job": "j"})

        def one_day(size, event=event, first=first):
            return dossier(first + [moved(event, 20) for _ in range(size - len(first))])

        def one_a_day(size, event=event, first=first):
            return dossier(first + [moved(event, 2 + number) for number in range(size - len(first))])

        def between(size, event=event):
            three = lambda n: [{"type": "did", "date": day(n)}, moved(event, n, f"j{n}"), {"type": "revoca", "date": day(n + 1), "cause": "volontaria"}]
            return dossier([one for number in range(size // 3) for one in three(2 * number)])

        def of_jobs(size, event=event):
            two = lambda n: [{**LONG_JOB, "date": day(n), "job": f"j{n}", "end": day(n + 3)}, moved(event, n, f"j{n}")]
            return dossier([one for number in range(size // 2) for one in two(number)])

        yield from (Shape("dossier.assess", f"{kind}: {name}", make) for name, make in (
            ("on one day", one_day), ("one a day", one_a_day), ("between DID and revoca", between)))
        if about_job:
            yield Shape("dossier.assess", f"{kind}: each of another job", of_jobs)
        yield Shape("dossier.assess", f"{kind}: one a day", one_a_day, explain=True)
        if "benefit" in event:
            def of_benefits(size, event=event):
                turns = itertools.cycle(BENEFITS)
                return dossier([{"type": "did", "date": day(0)}] + [moved(event, number // 3, benefit=next(turns)) for number in range(size - 1)])
            yield Shape("dossier.assess", f"{kind}: of several benefits", of_benefits)


def adr_dossiers():
    """Benefits with vouchers, and with violations."""
    start = [{"type": "did", "date": "2018-06-01"}, {"type": "domanda_prestazione", "date": "2018-06-01", "benefit": "naspi"},
             {"type": "prestazione_inizio", "date": "2018-06-02", "benefit": "naspi"}]
    issued = {"type": "adr", "phase": "rilascio", "date": "2018-11-05"}
    chosen = {"type": "adr", "phase": "scelta", "date": "2018-11-06"}
    missed = {"type": "violazione", "violation": "convocazione"}
    summons = {"type": "convocazione", "channel": "pec"}
    on = lambda number: (datetime.date(2018, 7, 2) + datetime.timedelta(days=number)).isoformat()
    for name, one in (("issued", lambda n: issued), ("issued and chosen", lambda n: (issued, chosen)[n % 2]),
                      ("missed on one day", lambda n: {**missed, "date": on(0)}), ("missed daily", lambda n: {**missed, "date": on(n)}),
                      ("justified daily", lambda n: {**missed, "date": on(n), "justified": True}),
                      ("summoned and missed", lambda n: ({**summons, "date": on(n // 2), "appointment": on(n // 2 + 7) + "T10:00"}, {**missed, "date": on(n // 2 + 7)})[n % 2]),
                      ("started and ended", lambda n: {"type": ("prestazione_inizio", "prestazione_fine")[n % 2], "date": on(n), "benefit": "naspi"}),
                      ("claimed, missed and withdrawn", lambda n: ({"type": "domanda_prestazione", "date": on(n), "benefit": "naspi"}, {**missed, "date": on(n)}, {"type": "revoca", "date": on(n), "cause": "volontaria"})[n % 3])):
        make = lambda size, one=one: dossier(start + [one(number) for number in range(size - 3)])
        yield Shape("dossier.assess", f"NASpI: {name}", make)
        # Each step of a trace lists facts of its own: a whole of 10,000 would answer nearly what is allowed.
        yield Shape("dossier.assess", f"NASpI: {name}", make, explain=True, most=3_000)


def job_kinds():
    schema = json.loads(collocamento._native.schema("dossier.assess")[0])
    kinds = schema["$defs"]["JobKind"]
    return kinds.get("enum") or [part["const"] for part in kinds["oneOf"]]


def job_dossiers():
    """Every kind of job: many at once, one after the other, each with facts of its own."""
    did = {"type": "did", "date": day(0)}
    for kind in job_kinds():
        self_employed = kind in ("autonomo", "partita_iva", "partita_iva_inattiva", "impresa")
        job = {"type": "rapporto_inizio", "kind": kind, "annual_income": 20000, "employer": "Alfa"}
        if kind == "intermittente":
            job["availability_duty"] = False
        worked = {"type": "giornate_lavorate"}
        varied = {"type": "rapporto_variazione"}

        def at_once(size, job=job):
            half = size // 2
            return dossier([did] + [{**job, "date": day(3), "job": f"j{n}"} for n in range(half - 1)]
                           + [{**worked, "date": day(4 + 2 * n), "job": f"j{n % 7}"} for n in range(half)])

        def few_at_once(size, job=job):
            return dossier([did] + [{**job, "date": day(3), "job": f"j{n}"} for n in range(4)]
                           + [{**worked, "date": day(4 + n), "job": f"j{n % 4}"} for n in range(size - 5)])

        def one_a_day(size, job=job):
            return dossier([did] + [{**job, "date": day(3 + n), "job": f"j{n}", "end": day(3 + n)} for n in range(size - 1)])

        def overlapping(size, job=job):
            return dossier([did] + [{**job, "date": day(3 + n), "job": f"j{n}", "annual_income": 1} for n in range(size - 1)])

        def small_and_varied(size, job=job):
            return dossier([did] + [{**job, "date": day(3), "job": f"j{n}", "annual_income": 10} for n in range(9)]
                           + [{**varied, "date": day(4 + n), "job": f"j{n % 9}", "annual_income": 10 + n % 5} for n in range(size - 10)])

        def with_dids(size, job=job):
            third = size // 3
            return dossier([{**job, "date": day(1), "job": f"j{n}", "annual_income": 1} for n in range(third)]
                           + [{"type": ("did", "revoca")[n % 2], "date": day(4 + n), **({"cause": "volontaria"} if n % 2 else {})} for n in range(2 * third)])

        shapes = [("many at once", at_once), ("few at once, days worked", few_at_once), ("one a day", one_a_day),
                  ("overlapping", overlapping), ("incomes varied", small_and_varied), ("with DID and revoca", with_dids)]
        for name, make in shapes:
            yield Shape("dossier.assess", f"{kind}: {name}", make)
        yield Shape("dossier.assess", f"{kind}: many at once", at_once, explain=True)
        yield Shape("dossier.assess", f"{kind}: overlapping", overlapping, explain=True)
        yield Shape("targets.assess", f"{kind}: one a day", one_a_day)
        yield Shape("targets.assess", f"{kind}: overlapping", overlapping)

    def handed_on(size):
        half = size // 2
        return dossier([did] + [{**LONG_JOB, "date": day(3), "job": f"j{n}"} for n in range(half - 1)]
                       + [{"type": "cambio_datore", "date": day(4 + n), "job": f"j{n}", "to_job": "t", "employer": "Beta"} for n in range(half)])

    def one_name(size):
        return dossier([did] + [{**LONG_JOB, "date": day(3 + n), "job": "j", "end": day(3 + n)} for n in range(size - 1)])

    def of_one_day(size):
        half = size // 2
        return dossier([did] + [{**LONG_JOB, "date": day(3), "job": f"j{n}"} for n in range(half - 1)]
                       + [{"type": "rapporto_fine", "date": day(3), "job": f"j{n}"} for n in range(half)])

    def annulled(size):
        half = size // 2
        return dossier([{"type": "did", "date": day(n)} for n in range(half)]
                       + [{"type": "annullamento_did", "date": day(half + n), "did": day(n)} for n in range(half)])

    def repeated(size):
        events = next(case["input"]["events"] for case in cases()["dossier.assess"] if len(case["input"].get("events", ())) > 7)
        return dossier([{**event, **({"job": f"{event['job']}-{n}"} if "job" in event else {})}
                        for n in range(size // len(events)) for event in events])

    for name, make in (("jobs handed on", handed_on), ("one job after the other, of one name", one_name), ("jobs of one day", of_one_day), ("DIDs annulled", annulled),
                       ("a case again and again", repeated)):
        for operation in DOSSIERS:
            yield Shape(operation, name, make, rulebook="umbria")


def services_dossiers():
    """What the services of a region look for among the events."""
    did = {"type": "did", "date": day(0)}
    l68 = {"birth_date": "1980-05-05", "l68": {"from": day(0), "disability_percent": 60}}
    placed = lambda size: dossier([did] + [{**LONG_JOB, "date": day(3 + n // 5), "job": f"j{n}", "end": day(3 + n)} for n in range(size - 1)], person=l68)
    interviews = lambda size: dossier([did] + [{"type": "colloquio", "date": day(1 + n // 4), "service": f"X{n}"} for n in range(size - 1)])
    served = lambda size: dossier([did] + [{"type": "servizio", "date": day(1), "code": f"X{n}"} for n in range(size - 1)])
    profiled = lambda size: dossier([did] + [{"type": "profilazione", "date": day(1 + n // 4), "scheme": "gol", "class": 1 + n % 4} for n in range(size - 1)])
    for rulebook in ("umbria", "toscana", "lombardia"):
        for name, make in (("placements under L. 68/1999", placed), ("interviews", interviews), ("services", served), ("profiles", profiled)):
            yield Shape("services.eligibility", f"{rulebook}: {name}", make, rulebook=rulebook)


def dossiers():
    """All shapes of dossiers."""
    return itertools.chain(typed_dossiers(), adr_dossiers(), job_dossiers(), services_dossiers())
