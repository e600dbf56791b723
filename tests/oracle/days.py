"""Days as numbers (``date.toordinal``): months, holidays, terms (chapter 1)."""

from __future__ import annotations

from datetime import date, timedelta


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


def add_working_days(day: int, count: int) -> int:
    """TERM-07: Monday to Friday, holidays left out; the starting day is not counted."""
    while count:
        day += 1
        if date.fromordinal(day).weekday() < 5 and not is_holiday(day):
            count -= 1
    return day


# COVID-40: in these days the duties of conditionality and their terms stand still.
COVID_FROM, COVID_TO = to_day("2020-03-17"), to_day("2020-07-17")
COVID_BENEFITS = {"naspi", "dis_coll", "rdc", "costanza", "cigs"}


def stood_still(start: int, due: int) -> int:
    """COVID-40: the last day of a term that ran into those days, which do not count."""
    if start > COVID_TO or due < COVID_FROM:
        return due
    return due + COVID_TO - max(start, COVID_FROM - 1)


FOREVER = date.max.toordinal()


def end_day(text: str | None) -> int:
    """The agreed last day; one after 2199 stands for no end."""
    return FOREVER if text is None or text > "2199-12-31" else to_day(text)
