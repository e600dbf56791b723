"""The made-up histories: each function adds events of one kind, for all persons of a chunk at once.

Days are numbers (days since 1970-01-01), amounts are cents. Each draw has its own name, so that a change to one rate does not
change the other draws.
"""

from __future__ import annotations

from types import SimpleNamespace

import numpy as np
from draws import Draws
from rates import DIS_COLL, NASPI, PLAIN


class Rows:
    """Events being built: columns by name, each event with the position of its person in the chunk."""

    def __init__(self) -> None:
        self.parts: list[dict] = []

    def add(self, who: np.ndarray, type: str, date: np.ndarray, **columns: np.ndarray | str | int) -> None:
        """Adds an event for each person that `who` marks. A column has one value for each person, or one for all."""
        place = np.flatnonzero(who)
        part = {"place": place, "type": type, "date": date[place]}
        part |= {name: value[place] if isinstance(value, np.ndarray) else value for name, value in columns.items()}
        self.parts.append(part)


def life(draws: Draws, rates: SimpleNamespace) -> Rows:
    """All events of all persons."""
    rows = Rows()
    did = did_day(draws, rates)
    claimed = register(draws, rates, rows, did)
    free = at_risk(draws, rates, rows, did)
    benefit(draws, rates, rows, did, claimed)
    service(draws, rates, rows, did)
    jobs(draws, rates, rows, did, free)
    revoca = draws.chance("revoca", rates.REVOKED)
    cause = np.where(draws.chance("pension", 300), "pensione", "volontaria")
    rows.add(revoca, "revoca", did + draws.between("revoca day", 10, 900), cause=cause)
    return rows


def did_day(draws: Draws, rates: SimpleNamespace) -> np.ndarray:
    months = np.arange(np.datetime64(rates.SINCE), np.datetime64(rates.UNTIL) + 1)
    shares = [rates.DID_BY_MONTH[month % 12] for month in months.astype(np.int64)]
    month = months[draws.choice("DID month", shares)]
    first, next_month = ((month + more).astype("datetime64[D]").astype(np.int64) for more in (0, 1))
    return first + (draws.bits("DID day") * (next_month - first) >> 32)


def register(draws: Draws, rates: SimpleNamespace, rows: Rows, did: np.ndarray) -> np.ndarray:
    """Adds the DID, or the claim that counts as one. Returns which of them each person has."""
    way = draws.choice("way in", rates.WAY_IN)
    rows.add(way == PLAIN, "did", did)
    for number, name in ((NASPI, "naspi"), (DIS_COLL, "dis_coll")):
        rows.add(way == number, "domanda_prestazione", did, benefit=name)
    second = (way != PLAIN) & draws.chance("second DID", rates.SECOND_DID)
    rows.add(second, "did", did + draws.between("second DID day", 1, 40))
    return way


def at_risk(draws: Draws, rates: SimpleNamespace, rows: Rows, did: np.ndarray) -> np.ndarray:
    """Some persons submit the DID during the notice period. Returns the day after which a new job may start."""
    who = draws.chance("at risk", rates.AT_RISK)
    start = did - draws.between("old job start", 200, 2000)
    last = did + draws.between("old job end", 5, 60)
    rows.add(
        who,
        "rapporto_inizio",
        start,
        job=0,
        kind="indeterminato",
        annual_income=draws.between("old pay", 12_000_00, 30_000_00),
    )
    rows.add(who, "preavviso_licenziamento", did - draws.between("notice", 0, 5), job=0)
    rows.add(who, "rapporto_fine", last, job=0)
    return np.where(who, last, did)


def benefit(draws: Draws, rates: SimpleNamespace, rows: Rows, did: np.ndarray, way: np.ndarray) -> None:
    """The days and the amount of the benefit, and the violations of its recipients."""
    paid = (way != PLAIN) & draws.chance("paid", rates.PAID)
    start = did + draws.between("claim to benefit", *rates.CLAIM_TO_BENEFIT)
    name = np.where(way == DIS_COLL, "dis_coll", "naspi")
    amount = draws.curve("benefit amount", rates.BENEFIT_CENTS)
    rows.add(paid, "prestazione_inizio", start, benefit=name, monthly_amount=amount)
    last = start + draws.curve("benefit days", rates.BENEFIT_DAYS)
    rows.add(paid, "prestazione_fine", last, benefit=name)
    who, day = paid, start
    for number, share in enumerate(rates.VIOLATIONS, 1):
        day = day + draws.curve(f"violation {number} day", rates.TO_VIOLATION)
        who = who & draws.chance(f"violation {number}", share) & (day <= last)
        kinds = np.array(list(rates.VIOLATION_KINDS))
        kind = kinds[draws.choice(f"violation {number} kind", list(rates.VIOLATION_KINDS.values()))]
        rows.add(
            who,
            "violazione",
            day,
            violation=kind,
            justified=draws.chance(f"violation {number} justified", rates.JUSTIFIED),
        )


def service(draws: Draws, rates: SimpleNamespace, rows: Rows, did: np.ndarray) -> None:
    """The actions of the office."""
    for type, (share, days) in rates.SERVICE.items():
        columns = {}
        if type == "profilazione":
            columns = {"scheme": "qualitativo", "class": draws.between("class", 1, 4)}
        rows.add(draws.chance(type, share), type, did + draws.curve(f"{type} day", days), **columns)


def jobs(draws: Draws, rates: SimpleNamespace, rows: Rows, did: np.ndarray, free: np.ndarray) -> None:
    """The jobs after the DID, one after the other or overlapping."""
    who, last = np.ones(len(draws), dtype=bool), free
    for number, share in enumerate(rates.JOBS, 1):
        who = who & draws.chance(f"job {number}", share)
        gap = draws.curve(f"job {number} gap", rates.TO_FIRST_JOB if number == 1 else rates.TO_NEXT_JOB)
        start = np.maximum(free + 1, last + gap)
        last = job(draws, rates, rows, number, who, start)


def job(
    draws: Draws, rates: SimpleNamespace, rows: Rows, number: int, who: np.ndarray, start: np.ndarray
) -> np.ndarray:
    """A job from its start to its end. Returns its last day."""

    def name(what: str) -> str:
        return f"job {number} {what}"

    kinds = np.array(list(rates.KINDS))
    kind = kinds[draws.choice(name("kind"), list(rates.KINDS.values()))]
    term = np.isin(kind, rates.WITH_TERM)
    open_days = draws.curve(name("open days"), rates.DAYS_OPEN_ENDED)
    days = np.where(term, draws.curve(name("days"), rates.DAYS_WITH_TERM), open_days)
    agreed = start + days - 1
    on_call = (kind == "intermittente") & draws.chance(name("on call"), rates.NO_DUTY_TO_ANSWER)
    rows.add(
        who,
        "rapporto_inizio",
        start,
        job=number,
        kind=kind,
        end=np.where(term, agreed, NO_DAY),
        annual_income=np.where(
            draws.chance(name("no income"), rates.INCOME_UNKNOWN), NO_CENTS, income(draws, rates, name("income"))
        ),
        availability_duty=np.where(kind == "intermittente", np.where(on_call, 0, 1), NO_FLAG),
    )
    worked = start + draws.between(name("worked"), 0, 60)
    to = np.minimum(worked + draws.between(name("worked days"), 0, 20), agreed)
    rows.add(who & on_call & (worked <= agreed), "giornate_lavorate", worked, job=number, to=to)

    # A fixed-term job changes at most once: it ends early, is extended, or becomes open-ended.
    fate = draws.bits(name("fate")) * 1000 >> 32
    early = term & (fate < rates.ENDS_EARLY)
    extended = term & ~early & (fate < rates.ENDS_EARLY + rates.EXTENDED)
    transformed = (
        (kind == "determinato") & ~early & ~extended & (fate < rates.ENDS_EARLY + rates.EXTENDED + rates.TRANSFORMED)
    )
    longer = agreed + draws.curve(name("more days"), rates.DAYS_WITH_TERM)
    rows.add(who & extended, "rapporto_proroga", agreed, job=number, end=longer)
    rows.add(who & transformed, "rapporto_trasformazione", agreed, job=number, kind="indeterminato")
    last = np.where(
        early, start + days // 2, np.where(extended, longer, np.where(transformed, agreed + open_days, agreed))
    )

    half = start + (last - start) // 2
    rows.add(
        who & draws.chance(name("change"), rates.INCOME_CHANGES),
        "rapporto_variazione",
        half,
        job=number,
        annual_income=income(draws, rates, name("new income")),
    )
    rows.add(who & (early | transformed | ~term), "rapporto_fine", last, job=number)
    return last


def income(draws: Draws, rates: SimpleNamespace, name: str) -> np.ndarray:
    edges = np.array(rates.EDGES_CENTS)
    edge = edges[draws.between(name + " edge", 0, len(edges) - 1)]
    return np.where(draws.chance(name + " on an edge", rates.ON_AN_EDGE), edge, draws.curve(name, rates.INCOME_CENTS))


# The number that represents an absent value while the columns are numbers.
NO_DAY = np.int64(-(2**31))
NO_CENTS = np.int64(-1)
NO_FLAG = np.int64(-1)
