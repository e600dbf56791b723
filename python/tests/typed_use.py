"""What a type checker sees of the package: run by mypy, never by Python."""

import datetime
from decimal import Decimal

from typing_extensions import assert_type

import collocamento
from collocamento import (
    Assessment,
    Benefit,
    Did,
    Dossier,
    Event,
    Measure,
    OfferVerdict,
    Parameter,
    Person,
    RapportoInizio,
    Rulebook,
)
from collocamento import Sanction, Span, State, Status, Timeline, conditionality, offer

dossier = Dossier(person=Person(), events=(Did(date=datetime.date(2025, 1, 10)),), as_of=datetime.date(2025, 12, 31))
assert_type(dossier.events, tuple[Event, ...])
assert_type(dossier.assess(), Assessment)
assert_type(Rulebook("umbria").assess(dossier), Assessment)
assert_type(dossier.assess().timeline, Timeline)
assert_type(dossier.assess().timeline[0], Span)
assert_type(dossier.assess().status, Status)
assert_type(dossier.assess().status.state, State)
assert_type(dossier.assess().status.since, datetime.date | None)
assert_type(Rulebook().parameter("giorni_sospensione", datetime.date(2025, 1, 1)), Parameter)

sanction = conditionality.sanction(benefit=Benefit.NASPI, violation="convocazione", date=datetime.date(2025, 3, 3))
assert_type(sanction, Sanction)
assert_type(sanction.measure, Measure)
assert_type(sanction.amount, Decimal | None)


def verdict(given: collocamento.Contract, place: collocamento.Place) -> OfferVerdict:
    return offer.evaluate(regime="naspi", date=datetime.date(2025, 3, 3), contract=given, place=place)


assert_type(collocamento.conditionality.sanction(benefit="naspi", violation="offerta", date=dossier.as_of), Sanction)
assert_type(collocamento.assess(dossier), Assessment)

# What a constructor reads, its types say.
Did(datetime.date(2025, 1, 10))
Did(date="2025-01-10")
RapportoInizio(
    "2025-03-01", job="a", kind="determinato", end="2025-05-31", annual_income=18000, monthly_pay=900.5, months_per_year=13
)
Dossier(person={}, events=[Did("2025-01-10"), {"type": "did", "date": "2025-02-10"}], as_of="2025-12-31")
assert_type(dossier.assess(as_of="2025-06-30"), Assessment)
assert_type(dossier.assess(as_of=["2025-06-30", datetime.date(2025, 12, 31)]), list[Assessment])
assert_type(dossier.replace(as_of="2025-06-30"), Dossier)
assert_type(dossier.assess().timeline.at("2025-04-01"), Span | None)
conditionality.sanction(benefit="naspi", violation="offerta", date="2025-03-03", monthly_amount=900.5)

# What is no date, and what no field has: the checker says so (an unused "ignore" is an error too).
Did(date=20250110)  # type: ignore[arg-type]
Did(day=datetime.date(2025, 1, 10))  # type: ignore[call-arg]
dossier.as_of = datetime.date(2026, 1, 1)  # type: ignore[misc]
sanction.measure = Measure.NESSUNA  # type: ignore[misc]
collocamento.Dosier  # type: ignore[attr-defined]
collocamento.types.Dosier  # type: ignore[attr-defined]
