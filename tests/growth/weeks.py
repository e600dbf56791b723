"""Arrivals that need every service in every week: a row costs its services, not its weeks."""

from shape import Shape

CARDS = ("A1", "A2", "B1", "B2", "B3", "C1", "C2", "D2", "D5")


def weeks():
    yield Shape("services.capacity", "/arrivals over all weeks", arrivals, "umbria")


def arrivals(size):
    rows = [{"persons": 1, "services": list(CARDS), "week": 1 + number % 52, "to_week": 104} for number in range(size)]
    services = [{"service": code, "minutes": 60} for code in CARDS]
    return {"start": "2025-03-03", "arrivals": rows, "services": services, "staff": [{"services": list(CARDS), "minutes_week": 2160}]}
