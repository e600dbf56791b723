"""Our calendar against the independent package `holidays`, 2001 to 2025."""

import datetime

import holidays
import pytest

import collocamento

# Two feasts that always fall on a Sunday are listed there and not here: a Sunday is a holiday by itself, and these two
# add no day. Since 1977 the day of national unity is the first Sunday of November.
ALWAYS_ON_SUNDAY = {"Easter Sunday", "National Unity Day"}


def theirs(year, **place):
    listed = holidays.country_holidays("IT", years=year, language="en_US", **place)
    # Two feasts of one day share its entry.
    names = {day: set(text.split("; ")) for day, text in listed.items()}
    assert all(day.weekday() == 6 for day in names if names[day] & ALWAYS_ON_SUNDAY)
    return {day for day in names if names[day] - ALWAYS_ON_SUNDAY}


def ours(year, **given):
    listed = collocamento.call("calendar.holidays", {"year": year, **given})["holidays"]
    return {datetime.date.fromisoformat(holiday["date"]) for holiday in listed}


@pytest.mark.parametrize("year", range(2001, 2026))
def test_the_same_days(year):
    assert ours(year) == theirs(year)


@pytest.mark.parametrize("year", range(2001, 2026))
def test_the_same_patron_day_in_rome(year):
    assert ours(year, comune="H501") == theirs(year, subdiv="RM")


def test_saint_francis_from_2026():
    assert datetime.date(2026, 10, 4) in ours(2026)
    assert datetime.date(2025, 10, 4) not in ours(2025)
