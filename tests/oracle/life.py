"""A life being written as a dossier: its events, and the days worth asking about."""

from __future__ import annotations

from random import Random

from benefits import CLAIMS
from days import add_months, to_day, to_text

# First days of a life, by what its years run into.
ERAS = [
    (3, "2015-02-01", "2015-12-31"),  # before and around the reform
    (4, "2016-01-01", "2018-05-31"),
    (6, "2018-06-01", "2019-05-31"),  # into the income rules
    (4, "2019-04-01", "2021-05-31"),
    (4, "2021-06-01", "2022-03-31"),  # the limits of 2022
    (5, "2023-03-01", "2024-03-31"),  # the limits of 2024
    (5, "2024-04-01", "2026-03-31"),
]
BORDERS = [to_day(text) for text in (
    "2015-09-23", "2015-09-24", "2019-03-29", "2019-03-30", "2019-12-31", "2020-01-01", "2021-12-31",
    "2022-01-01", "2023-12-31", "2024-01-01", "2024-02-29", "2025-01-01",
)]
FIRST_AS_OF = to_day("2015-09-24")

CAUSES = ["volontaria", "pensione", "decesso", "titolo_soggiorno", "inattivita"]


class Life:
    """A dossier being written: its events, and the days worth asking about."""

    def __init__(self, rng: Random):
        self.rng = rng
        weights = [era[0] for era in ERAS]
        _, first, last = rng.choices(ERAS, weights)[0]
        self.start = rng.randint(to_day(first), to_day(last))
        if rng.random() < 0.12:
            self.start = rng.choice(BORDERS) - rng.choice([0, 0, 1, 30, 179, 180, 181])
        self.events: list[dict] = []
        self.ask: list[int] = []  # days worth asking about
        self.as_of: int | None = None
        self.l68: dict | None = None

    def chance(self, probability: float) -> bool:
        return self.rng.random() < probability

    def add(self, type: str, day: int, **fields) -> None:
        event = {"type": type, "date": to_text(day)}
        event.update({name: value for name, value in fields.items() if value is not None})
        self.events.append(event)
        self.ask.append(day)

    def days(self, low: int, high: int) -> int:
        return self.rng.randint(low, high)

    def did(self, day: int) -> None:
        """A DID, or a claim that is one."""
        if self.chance(0.25):
            self.add("domanda_prestazione", day, benefit=self.rng.choice(CLAIMS))
        else:
            self.add("did", day, channel="portale" if self.chance(0.2) else None)
        self.ask += [day + 15, day + 16, day + 30, day + 31, day + 180, day + 365]
        if self.chance(0.4):
            late = self.chance(0.2)
            at = day + (self.days(16, 120) if late else self.days(0, 35))
            self.add(self.rng.choice(["contatto_cpi", "colloquio", "patto"]), at)

    def sanction(self, day: int) -> None:
        measure = self.rng.choice(["decurtazione", "decadenza", "decadenza"])
        self.add("sanzione", day, measure=measure, loses_status=self.rng.choice([None, None, True, False]))
        self.ask += [add_months(day, 2) - 1, add_months(day, 2)]

    def pick_as_of(self) -> int:
        if self.as_of is None:
            if self.chance(0.65):
                self.as_of = self.rng.choice(self.ask) + self.rng.choice([0, 0, -1, 1])
            else:
                last = max(to_day(event["date"]) for event in self.events)
                self.as_of = self.days(self.start, last + 240)
        return max(self.as_of, FIRST_AS_OF)
