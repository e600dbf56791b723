"""What a job is expected to pay in a year, and the limits it is held against (chapter 2.5, 11.1)."""

from __future__ import annotations

from decimal import Decimal
from fractions import Fraction

from days import to_day

CENT = Decimal("0.01")

# Section 2.5, the latest first: (from, dependent limit, self-employed limit) in EUR a year.
LIMITS = [
    (to_day("2024-01-01"), Decimal("8500"), Decimal("5500")),
    (to_day("2022-01-01"), Decimal("8174"), Decimal("5500")),
    (to_day("2019-03-30"), Decimal("8145"), Decimal("4800")),
    (to_day("2015-09-24"), Decimal("8000"), Decimal("4800")),
]

# STATO-29: the worker's share of the contributions. That of the collaborators is a third of the rate, the latest first.
EMPLOYEE_SHARE = Fraction("0.0919")
APPRENTICE_SHARE = Fraction("0.0584")
COLLABORATOR_RATES = [
    (to_day("2022-01-01"), Fraction("0.3503")),
    (to_day("2018-01-01"), Fraction("0.3423")),
    (to_day("2017-07-01"), Fraction("0.3323")),
    (to_day("2017-01-01"), Fraction("0.3272")),
    (to_day("2016-01-01"), Fraction("0.3172")),
    (0, Fraction("0.3072")),
]


def limits_on(day: int) -> tuple[Decimal, Decimal]:
    for since, dependent, self_employed in LIMITS:
        if day >= since:
            return dependent, self_employed
    raise ValueError("no limits before 2015-09-24")


def share(kind: str, day: int) -> Fraction:
    if kind == "apprendistato":
        return APPRENTICE_SHARE
    if kind == "parasubordinato":
        return next(rate for since, rate in COLLABORATOR_RATES if day >= since) / 3
    return EMPLOYEE_SHARE


def net(gross: Decimal, kind: str, day: int) -> Decimal:
    """STATO-29: less the worker's contributions, half up to the cent."""
    in_cents = Fraction(gross) * 100 * (1 - share(kind, day))
    return Decimal(int(in_cents + Fraction(1, 2))) * CENT


def is_placeholder(gross: Decimal) -> bool:
    """STATO-30: what a source writes where it does not know."""
    return gross <= 100 or gross in (999, 9999, 99999) or gross >= 999999


def money(value) -> Decimal:
    return Decimal(str(value))


def is_gross(event: dict) -> bool:
    """Whether an event gives a pay before contributions."""
    if "annual_income" in event:
        return False
    return "gross_annual_pay" in event or ("monthly_pay" in event and event.get("pay_basis") == "lorda")


def forecast(event: dict, kind: str, day: int) -> Decimal | None:
    """STATO-11, STATO-15, STATO-29, STATO-30: the yearly income that a start or a variation tells; None is unknown."""
    if "annual_income" in event:
        return money(event["annual_income"])
    if "gross_annual_pay" in event:
        gross = money(event["gross_annual_pay"])
        return None if is_placeholder(gross) else net(gross, kind, day)
    if "monthly_pay" in event and "months_per_year" in event:
        yearly = money(event["monthly_pay"]) * money(event["months_per_year"])
        return net(yearly, kind, day) if event.get("pay_basis") == "lorda" else yearly
    return None

