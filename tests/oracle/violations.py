"""Violations in a dossier (chapter 3): on which days they take the state.

Which benefit a person receives, whether a convocation can carry a sanction, what each violation takes, and the AdR whose
service was not asked for in time.
"""

from __future__ import annotations

import sanctions
from benefits import BY_DUTY
from days import add_months, is_holiday, roll_over_holidays, stood_still, to_day, to_text

# Of two convocations of one day to the same appointment the later channel counts.
CHANNELS = [None, "raccomandata", "pec", "concordato", "email", "sms", "posta", "siisl"]


def benefit_on(day: int, events: list[tuple[int, dict]]) -> tuple[str, int | None]:
    """The benefit received on a day, else the one claimed and not over; of two the one claimed last. With its claim."""

    def latest(kind: str, benefit: str, before: int = day) -> int | None:
        days = [to_day(event["date"]) for _, event in events if event["type"] == kind and event["benefit"] == benefit]
        return max((one for one in days if one <= before), default=None)

    received, claimed = [], []
    for benefit in BY_DUTY:
        start, claim = latest("prestazione_inizio", benefit), latest("domanda_prestazione", benefit)
        end = latest("prestazione_fine", benefit, day - 1)  # the last day still belongs to it
        if claim is not None and end is not None and claim <= end:
            claim = None  # of an earlier period
        if start is not None and (end is None or end < start):
            received.append((claim or start, -BY_DUTY.index(benefit), benefit, claim))
        if claim is not None:
            claimed.append((claim, -BY_DUTY.index(benefit), benefit, claim))
    for found in (received, claimed):
        if found:
            _, _, benefit, claim = max(found, key=lambda one: one[:2])
            return benefit, claim
    return "nessuna", None


def convocation_fails(day: int, events: list[tuple[int, dict]]) -> bool:
    """CONV-CANALE, CONV-FERIALE: the latest convocation for that day can't carry a sanction."""
    for_that_day = [
        (event["date"], event.get("recorded_at", event["date"]), event["appointment"], CHANNELS.index(event.get("channel")))
        for _, event in events
        if event["type"] == "convocazione" and event["appointment"][:10] == to_text(day) and to_day(event["date"]) <= day
    ]
    if not for_that_day:
        return False
    sent, _, _, place = max(for_that_day)
    channel = CHANNELS[place]
    benefit, _ = benefit_on(day, events)
    if not channel or sent < "2015-09-24" or not sanctions.exists(benefit, sent):
        return False
    return is_holiday(day) or not carries_a_sanction(channel, benefit, sent)


def carries_a_sanction(channel: str, benefit: str, sent: str) -> bool:
    """CONV-CANALE; e-mails and messages are taken to have gone to the contacts that were given."""
    if channel in ("email", "sms"):
        if benefit == "rdc":
            return sent >= "2019-03-30"
        if benefit in ("adi", "sfl"):
            return sent >= "2023-07-04"
        return sent < "2019-12-02" or (sent >= "2024-11-24" and benefit in ("naspi", "dis_coll"))
    if channel == "siisl":
        return benefit in ("adi", "sfl")
    return channel != "posta" or sent < "2019-12-02"


# ADR-VIG: when vouchers were issued to those whose state rests on the benefit.
VOUCHERS = {
    "naspi": [("2015-09-24", "2019-01-28"), ("2021-01-01", "2021-12-20")],
    "dis_coll": [("2021-01-01", "2021-12-20")],
}


def voucher_in_operation(benefit: str, day: int) -> bool:
    return any(first <= to_text(day) <= last for first, last in VOUCHERS.get(benefit, []))


def rest(violation: dict) -> tuple:
    """What orders two violations of one day and letter: when they were recorded, the reason, the hours missed."""
    recorded, justified = violation.get("recorded_at", violation["date"]), violation.get("justified")
    return recorded, [None, False, True].index(justified), float(violation.get("missed_hours_percent", -1))


def days_of_loss(events: list[tuple[int, dict]]) -> list[int]:
    """The days on which a violation, or an AdR whose service was not asked for, takes the state."""
    violations = [(event["date"], sanctions.LETTERS.index(event["violation"]), rest(event), index, event)
                  for index, event in events if event["type"] == "violazione"]
    lost, days, history = set(), [], []
    for date, _, _, _, event in sorted(violations, key=lambda one: one[:4]):
        day = to_day(date)
        benefit, claim = benefit_on(day, events)
        justified = event.get("justified") is True
        if event["violation"] == "convocazione" and not justified and convocation_fails(day, events):
            continue
        if not justified and (benefit, claim) in lost:
            continue  # COND-DECAD
        question = {"benefit": benefit, "violation": event["violation"], "date": date, "history": list(history)}
        if claim is not None:
            question["claim_date"] = to_text(claim)
        for name in ("justified", "missed_hours_percent"):
            if name in event:
                question[name] = event[name]
        try:
            answer = sanctions.answer(question)
        except sanctions.Refused:
            answer = {"loses_benefit": False, "loses_status": False}
        if answer["loses_benefit"]:
            lost.add((benefit, claim))
        if answer["loses_status"]:
            days.append(day)
        if not sanctions.suspended(benefit, date):
            history.append({"violation": event["violation"], "date": date, "justified": justified})
    for _, event in events:  # ADR-2M
        if event["type"] == "adr" and event["phase"] == "rilascio":
            issued = to_day(event["date"])
            last = roll_over_holidays(stood_still(issued, add_months(issued, 2)))
            chosen = any(
                other["type"] == "adr" and other["phase"] == "scelta" and issued <= to_day(other["date"]) <= last
                for _, other in events
            )
            benefit, _ = benefit_on(issued, events)
            if voucher_in_operation(benefit, issued) and voucher_in_operation(benefit, last) and not chosen:
                days.append(last + 1)
    return days
