"""Facts of one day, whose order decides, and facts that contradict each other."""

from __future__ import annotations

from days import to_day, to_text
from jobs import ALL_KINDS, annual, job, named
from life import Life


def clash(life: Life) -> None:
    """A second fact on the day of another one about the same job, so that their order matters."""
    rng = life.rng
    facts = [event for event in life.events if "job" in event]
    if not facts:
        return
    fact = rng.choice(facts)
    day, id = to_day(fact["date"]), fact["job"]
    what = rng.randrange(6)
    if what <= 1:
        for _ in range(2):
            life.add("rapporto_variazione", day, job=id, **annual(life, "any"))
    elif what == 2:
        for _ in range(2):
            life.add("rapporto_proroga", day, job=id, end=to_text(day + life.days(1, 250)))
    elif what == 3:
        life.add("rapporto_trasformazione", day, job=id, **named(life, rng.choice(ALL_KINDS)))
        life.add("rapporto_proroga", day, job=id, end=to_text(day + life.days(1, 250)))
        life.add("rapporto_variazione", day, job=id, **annual(life, "any"))
    elif what == 4:
        life.add("rapporto_fine", day, job=id)
        life.add("rapporto_variazione", day, job=id, **annual(life, "any"))
    else:
        life.add("rapporto_fine", day, job=id)
        job(life, day + rng.choice([0, 0, 1]), id=id)


def meet(life: Life) -> None:
    """Several facts move to one day, so that the order within the day is asked for."""
    rng = life.rng
    day = rng.choice(life.events)["date"]
    for event in rng.sample(life.events, min(len(life.events), rng.choice([2, 2, 3, 4, 6]))):
        event["date"] = day


def one_change_a_day(events: list[dict]) -> None:
    """Two new employers of one job on one day contradict each other, and no rule says which one holds."""
    seen = set()
    for event in list(events):
        if event["type"] == "cambio_datore":
            key = event["job"], event["date"]
            if key in seen:
                events.remove(event)
            seen.add(key)
