"""Made-up dossiers: `dossier(seed)` gives an input for `dossier.assess`, the same for the same seed.

Every dossier is well formed, but by no means always right: besides plausible lives there are events
that the rules refuse. Incomes sit on the limits to the cent, and dates on the borders of the regimes,
of the 180 days, of the six months and of the tax years.
"""

from __future__ import annotations

from random import Random

from additions import neutral, record, wrong_or_right
from days import to_day, to_text
from life import Life
from stories import STORIES
from ties import clash, meet, one_change_a_day


def dossier(seed: int) -> dict:
    rng = Random(seed)
    life = Life(rng)
    story = rng.choices([story for _, story in STORIES], [weight for weight, _ in STORIES])[0]
    story(life)
    days = [to_day(event["date"]) for event in life.events]
    first, last = min(days), max(days)
    for _ in range(rng.choice([0, 0, 0, 1, 1, 2, 3])):
        day = rng.choice(days) if life.chance(0.4) else life.days(first, last + 30)
        wrong_or_right(life, day)
    if life.chance(0.2):
        clash(life)
    for _ in range(rng.choice([0, 0, 1, 2, 4])):
        neutral(life, life.days(first, last + 60))
    if life.l68 is None and life.chance(0.06):
        life.l68 = {"from": to_text(first + life.days(-100, 200))}

    if life.chance(0.3):
        meet(life)
    one_change_a_day(life.events)
    as_of = life.pick_as_of()
    input: dict = {"person": {}, "events": life.events, "as_of": to_text(as_of)}
    if life.l68:
        input["person"]["l68"] = life.l68
    if life.chance(0.1):
        input["person"].update(birth_date="1985-04-12", sex="F")
    elif life.chance(0.04):  # fifteen or sixteen years old while the dossier runs (PROF-14)
        input["person"]["birth_date"] = to_text(life.days(first, last) - rng.choice([5479, 5844]))
    if life.chance(0.1):
        input["person"]["residence"] = {"region": "umbria"}
    if life.chance(0.3):
        for event in life.events:
            if life.chance(0.5):
                record(life, event)
        if life.chance(0.6):
            input["as_known_at"] = to_text(as_of + life.rng.choice([0, 0, -5, -30, -120, 20]))
    if life.chance(0.08):
        for number, event in enumerate(life.events, 1):
            event["id"] = f"e{number}"
    if life.chance(0.4):
        rng.shuffle(life.events)
    return input
