"""Our calendar against the independent package `holidays`, 2001 to 2025."""

import datetime

import holidays
import pytest

import collocamento


def easter_sunday(year):
    """Listed there, and not here: a Sunday is a holiday by itself."""
    monday = next(day for day, name in theirs(year).items() if "Angelo" in name)
    return monday - datetime.timedelta(days=1)


def theirs(year):
    return dict(holidays.country_holidays("IT", years=year, language="it"))


def ours(year, comune=None):
    given = {"year": year} if comune is None else {"year": year, "comune": comune}
    listed = collocamento.call("calendar.holidays", given)["holidays"]
    return {datetime.date.fromisoformat(holiday["date"]) for holiday in listed}


@pytest.mark.parametrize("year", range(2001, 2026))
def test_the_same_days(year):
    assert ours(year) == set(theirs(year)) - {easter_sunday(year)}


@pytest.mark.parametrize("year", [2001, 2014, 2025])
def test_the_same_patron_day_in_rome(year):
    rome = set(holidays.country_holidays("IT", subdiv="RM", years=year))
    assert ours(year, "H501") == rome - {easter_sunday(year)}
