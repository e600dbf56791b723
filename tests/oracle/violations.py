"""Violations in a dossier (chapter 3): on which days they take the state.

Which benefit a person receives, whether a convocation can carry a sanction, what each violation takes, and the AdR whose
service was not asked for in time.
"""

from __future__ import annotations

import sanctions
from days import add_months, is_holiday, roll_over_holidays, to_day, to_text
from work import REG_B_FROM


def benefit_on(day: int, events: list[tuple[int, dict]]) -> tuple[str, int | None]:
    """The benefit received on a day, else the one claimed last and not over; with the day of its claim."""
    past = sorted((to_day(event["date"]), index, event) for index, event in events if to_day(event["date"]) <= day)

    def over(benefit: str, since: int) -> bool:
        """The last day of a benefit still belongs to it."""
        return any(
            event["type"] == "prestazione_fine" and event["benefit"] == benefit and since <= on < day
            for on, _, event in past
        )

    def latest(kind: str, wanted: str | None = None) -> tuple[str, int] | None:
        for on, _, event in reversed(past):
            if event["type"] == kind and wanted in (None, event["benefit"]):
                if wanted or not over(event["benefit"], on):
                    return event["benefit"], on
        return None

    started = latest("prestazione_inizio")
    if started:
        claim = latest("domanda_prestazione", started[0])
        return started[0], claim and claim[1]
    return latest("domanda_prestazione") or ("nessuna", None)


def convocation_fails(day: int, events: list[tuple[int, dict]]) -> bool:
    """CONV-CANALE, CONV-FERIALE: the latest convocation for that day can't carry a sanction."""
    for_that_day = [
        (event["date"], index, event)
        for index, event in events
        if event["type"] == "convocazione" and event["appointment"][:10] == to_text(day) and to_day(event["date"]) <= day
    ]
    if not for_that_day:
        return False
    sent, _, convened = max(for_that_day, key=lambda one: one[:2])
    channel = convened.get("channel")
    benefit, _ = benefit_on(day, events)
    if channel is None or sent < "2015-09-24" or not sanctions.exists(benefit, sent):
        return False
    if is_holiday(day):
        return True
    if channel in ("email", "sms"):  # ANPAL resolution 54/2019; DM 174/2024 for the contacts of the claim
        return sent >= "2019-12-02" and not (sent >= "2024-11-24" and benefit in ("naspi", "dis_coll"))
    return channel == "posta" and sent >= "2019-12-02"


def days_of_loss(events: list[tuple[int, dict]]) -> list[int]:
    """The days on which a violation, or an AdR whose service was not asked for, takes the state."""
    violations = [(event["date"], sanctions.LETTERS.index(event["violation"]), index, event)
                  for index, event in events if event["type"] == "violazione"]
    lost, days, history = set(), [], []
    for date, _, _, event in sorted(violations, key=lambda one: one[:3]):
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
        history.append({"violation": event["violation"], "date": date, "justified": justified})
    for _, event in events:  # ADR-2M
        if event["type"] == "adr" and event["phase"] == "rilascio":
            issued = to_day(event["date"])
            last = roll_over_holidays(add_months(issued, 2))
            chosen = any(
                other["type"] == "adr" and other["phase"] == "scelta" and issued <= to_day(other["date"]) <= last
                for _, other in events
            )
            if issued >= REG_B_FROM and benefit_on(issued, events)[0] in ("naspi", "dis_coll") and not chosen:
                days.append(last + 1)
    return days
