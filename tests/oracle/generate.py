"""Made-up dossiers: `dossier(seed)` gives an input for `dossier.assess`, the same for the same seed.

Every dossier is well formed, but by no means always right: besides plausible lives there are events
that the rules refuse. Incomes sit on the limits to the cent, and dates on the borders of the regimes,
of the 180 days, of the six months and of the tax years.
"""

from __future__ import annotations

from random import Random

from days import COVID_FROM, COVID_TO, add_months, to_day, to_text
from income import share
from work import FARM_FROM

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

LIMITS = [480_000, 550_000, 800_000, 814_500, 817_400, 850_000]  # cents
SUBORDINATE = ["indeterminato", "determinato", "apprendistato", "somministrazione"]
SELF_EMPLOYED = ["autonomo", "autonomo_occasionale", "impresa_familiare"]
NO_EFFECT = ["occasionale_54bis", "tirocinio", "lpu", "lsu", "esperienza_lavorativa", "partita_iva_inattiva"]
NO_EFFECT_EITHER = [
    "servizio_civile", "vigile_volontario", "cantiere_lavoro", "borsa_ricerca", "incarico_pubblico", "volontariato",
]
ALL_KINDS = SUBORDINATE + SELF_EMPLOYED + NO_EFFECT + NO_EFFECT_EITHER + ["intermittente", "parasubordinato", "estero"]
COBS = {
    "indeterminato": ["A.01.00"],
    "determinato": ["A.02.00", "A.02.00", "Z.99.00"],  # the last one was never a code
    "apprendistato": ["A.03.08"],
    "intermittente": ["A.05.02"],
    "somministrazione": ["A.06.00"],
    "parasubordinato": ["B.01.00", "B.03.00"],
    "tirocinio": ["C.01.00"],
    "lsu": ["C.03.00"],
    "autonomo": ["M.02.00", "G.03.00"],
    "occasionale_agricolo": ["H.03.00"],
}
CLAIMS = ["naspi", "dis_coll", "aspi", "mobilita"]
BENEFITS = CLAIMS + ["asdi", "sia", "rei", "rdc", "sfl", "adi", "costanza", "cigs"]
CAUSES = ["volontaria", "pensione", "decesso", "titolo_soggiorno", "inattivita"]
PLACEHOLDERS = [0, 100, 10_000, 99_900, 999_900, 9_999_900, 99_999_900, 100_000_000]  # cents (STATO-30)
NEAR_PLACEHOLDERS = [10_001, 99_901, 999_899, 9_999_901, 99_999_899]
EMPLOYERS = ["Alfa srl", "Beta spa"]
JOB_IDS = ["a", "b", "c", "B", "lavoro-10", "lavoro-9", "àgape"]
DURATIONS = [1, 2, 30, 60, 92, 120, 179, 180, 181, 182, 184, 200, 270, 365]


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

    def named(self, kind: str) -> dict:
        """The kind of a job, now and then by its code."""
        return {"cob": self.rng.choice(COBS[kind])} if kind in COBS and self.chance(0.1) else {"kind": kind}

    def add(self, type: str, day: int, **fields) -> None:
        event = {"type": type, "date": to_text(day)}
        event.update({name: value for name, value in fields.items() if value is not None})
        self.events.append(event)
        self.ask.append(day)

    def days(self, low: int, high: int) -> int:
        return self.rng.randint(low, high)

    def free_id(self) -> str:
        used = {event.get("job") for event in self.events}
        free = [id for id in JOB_IDS if id not in used]
        return self.rng.choice(free or JOB_IDS)

    # -- pieces of a life ---------------------------------------------------------------------

    def money(self, cents: int):
        """The same amount in any of the accepted spellings."""
        spelling = self.rng.random()
        if cents % 100 == 0 and spelling < 0.5:
            return cents // 100
        return cents / 100 if spelling < 0.6 else f"{cents // 100}.{cents % 100:02d}"

    def income(self, flavour: str) -> dict:
        """`above`, `within`, `near` (a limit, alone or as one share of it), or `any`."""
        rng = self.rng
        if flavour == "any":
            flavour = rng.choices(["above", "within", "near", "unknown"], [4, 3, 4, 1])[0]
        if flavour == "unknown":
            field = rng.choice(["monthly_pay", "months_per_year", None])
            return {field: 12} if field else {}
        if flavour == "near":
            limit = rng.choice(LIMITS)
            cents = limit + rng.choice([-1, 0, 0, 1])
            if self.chance(0.35):
                cents = limit // 2 + rng.choice([-1, 0, 1])
        else:
            cents = rng.randint(50_000, 470_000) if flavour == "within" else rng.randint(860_000, 3_000_000)
        if flavour != "near" and self.chance(0.2):
            return self.monthly(cents)
        if flavour == "near" and self.chance(0.1):
            return {"monthly_pay": self.money(cents // 12), "months_per_year": 12}
        return {"annual_income": self.money(cents)}

    def gross(self, income: dict, kind: str, day: int) -> dict:
        """The same income before the worker's contributions, to the cent (STATO-29); or what stands for none (STATO-30)."""
        rng = self.rng
        if self.chance(0.15):
            return {"gross_annual_pay": self.money(rng.choice(PLACEHOLDERS + NEAR_PLACEHOLDERS))}
        if "monthly_pay" in income:
            return {**income, "pay_basis": rng.choice(["lorda", "lorda", "imponibile"])}
        if "annual_income" not in income:
            return income
        net = round(float(income["annual_income"]) * 100)
        cents = int(net / (1 - share(kind, day))) + rng.choice([-1, 0, 0, 1])
        both = {"annual_income": income["annual_income"]} if self.chance(0.1) else {}
        return {"gross_annual_pay": self.money(max(cents, 0)), **both}

    def monthly(self, cents: int) -> dict:
        months = self.rng.choice([12, 13, 14])
        if cents > 850_000:
            cents += 1_400  # the division must not bring it under the limit
        return {"monthly_pay": self.money(cents // months), "months_per_year": months}

    def end_for(self, start: int) -> int:
        if self.chance(0.4):
            return add_months(start, 6) + self.rng.choice([-2, -1, -1, 0, 1])
        return start + self.rng.choice(DURATIONS) - 1

    def job(self, start: int, flavour="any", kind=None, end="by_kind", **fields) -> tuple[str, int | None]:
        """A relationship begins: gives its id and its agreed last day."""
        rng = self.rng
        if kind is None:
            kind = rng.choice(SUBORDINATE) if self.chance(0.6) else rng.choice(ALL_KINDS)
        if end == "by_kind":
            open_ended = kind == "indeterminato" or self.chance(0.25)
            end = None if open_ended else self.end_for(start)
        if kind == "intermittente" and "availability_duty" not in fields:
            fields["availability_duty"] = rng.choice([True, False, False, None])
        id = fields.pop("id", None) or self.free_id()
        name = self.named(kind)
        if self.chance(0.1):
            fields.setdefault("employer", rng.choice(EMPLOYERS))
        income = self.income(flavour)
        if kind not in SELF_EMPLOYED and self.chance(0.15):
            income = self.gross(income, kind, start)
        no_end = rng.choice(["9999-12-31", "2999-12-31"]) if self.chance(0.02) else None
        self.add("rapporto_inizio", start, job=id, **name, end=to_text(end) or no_end, **income, **fields)
        self.ask += [start - 1, start + 179, start + 180, start + 181, add_months(start, 6)]
        if end is not None:
            self.ask += [end, end + 1]
        return id, end

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


# --------------------------------------------------------------------------------------------
# Stories: each writes the main line of a life


def employed_all_along(life: Life) -> None:
    """Work above the limit, and a DID that is refused; or nobody ever asked."""
    life.job(life.start, "above", kind="indeterminato")
    if life.chance(0.7):
        life.add("did", life.start + life.days(1, 300))
    else:
        life.add("contatto_cpi", life.start + life.days(1, 300))


def at_risk(life: Life) -> None:
    kind = life.rng.choice(["indeterminato", "indeterminato", "determinato", "apprendistato", "parasubordinato"])
    id, end = life.job(life.start, "above", kind=kind)
    notice = life.start + life.days(10, 400)
    if end is not None:
        notice = min(notice, end)
    life.add("preavviso_licenziamento", notice, job=id)
    if life.chance(0.25):  # another job beside the one that ends
        life.job(notice + life.days(-20, 40), life.rng.choice(["within", "near", "above"]))
    registered = notice + life.rng.choice([0, 1, 7, 20])
    life.did(registered)
    last = registered + life.rng.choice([0, 1, 30, 60, 120])
    if life.chance(0.8):
        life.add("rapporto_fine", last, job=id)
    if life.chance(0.15):  # the dismissal is withdrawn
        life.add("preavviso_revocato", life.days(notice, last), job=id)
    elif life.chance(0.75):
        life.as_of = life.days(registered, last)
    if life.chance(0.2):
        life.job(last + life.days(-5, 60))


def plain(life: Life) -> None:
    life.did(life.start)
    life.ask += [life.start + n for n in (179, 180, 181, 364, 365, 366, 729, 730, 731)]
    if life.chance(0.3):
        life.did(life.start + life.days(10, 700))
    if life.chance(0.5):
        life.as_of = life.start + life.rng.choice([180, 364, 365, 366, 729, 730, 731, 732, 900])


def kept_by_income(life: Life) -> None:
    life.did(life.start)
    begin = life.start + life.days(0, 500)
    kind = life.rng.choice(SUBORDINATE + SELF_EMPLOYED + ["parasubordinato", "intermittente"])
    id, end = life.job(begin, life.rng.choice(["within", "near"]), kind=kind)
    if life.chance(0.5):
        life.add("rapporto_variazione", begin + life.days(1, 300), job=id, **annual(life, "any"))
    if life.chance(0.4):
        life.job(begin + life.days(0, 200), "near")
    life.as_of = begin + life.days(0, 500) if life.chance(0.5) else None


def annual(life: Life, flavour: str) -> dict:
    income = life.income(flavour)
    return income if "annual_income" in income else {"annual_income": life.money(life.days(0, 2_000_000))}


def suspended(life: Life) -> None:
    life.did(life.start)
    begin = life.start + life.days(0, 400)
    id, end = life.job(begin, "above", kind=life.rng.choice(SUBORDINATE))
    if life.chance(0.4):
        last = begin + life.rng.choice([1, 90, 178, 179, 180, 181])
        life.add("rapporto_fine", last if end is None else min(last, end), job=id)
    if life.chance(0.5):
        life.as_of = begin + life.days(0, 181)


def extended(life: Life) -> None:
    """Extensions and transformations of one relationship, around the 180 days and the six months."""
    life.did(life.start)
    begin = life.start + life.days(0, 300)
    end = begin + life.rng.choice([29, 59, 99, 149])
    kind = life.rng.choice(["determinato", "determinato", "apprendistato", "somministrazione", "tirocinio"])
    id, _ = life.job(begin, life.rng.choice(["above", "near"]), kind=kind, end=end)
    for _ in range(life.days(1, 3)):
        new_end = life.rng.choice([end + life.days(1, 90), begin + 179, begin + 180, begin + 181, add_months(begin, 6)])
        day = end + life.rng.choice([-10, -1, 0, 1, 1, 2])
        if life.chance(0.7):
            life.add("rapporto_proroga", day, job=id, end=to_text(new_end))
        else:
            given = to_text(new_end) if life.chance(0.5) else None
            new_kind = "indeterminato" if life.chance(0.4) else life.rng.choice(ALL_KINDS)
            life.add("rapporto_trasformazione", day, job=id, **life.named(new_kind), end=given)
        life.ask += [new_end, new_end + 1]
        end = max(end, new_end)


def one_after_another(life: Life) -> None:
    """Many jobs, often overlapping, and as many DIDs as it takes."""
    life.did(life.start)
    day = life.start
    for _ in range(life.days(2, 5)):
        day += life.days(0, 200)
        id, end = life.job(day)
        last = min(day + life.rng.choice([0, 40, 100, 179, 180, 250]), end or day + 400)
        if life.chance(0.6):
            life.add("rapporto_fine", last, job=id)
        if life.chance(0.3):
            life.add("rapporto_variazione", life.days(day, last), job=id, **annual(life, "any"))
        if life.chance(0.5):
            day = last + 1  # the next one may begin on the next day
        if life.chance(0.35):
            life.did(day + life.days(0, 60))


def on_call(life: Life) -> None:
    life.did(life.start)
    begin = life.start + life.days(0, 200)
    id, end = life.job(begin, life.rng.choice(["above", "above", "near"]), kind="intermittente",
                       availability_duty=life.rng.choice([False, False, False, True, None]))
    day = begin
    for _ in range(life.days(1, 4)):
        day += life.rng.choice([0, 1, 10, 40])
        last = day + life.rng.choice([0, 0, 5, 60, 179, 180, 181])
        life.add("giornate_lavorate", day, job=id, to=to_text(last) if last > day or life.chance(0.2) else None)
        life.ask += [last, last + 1, day + 180]
        day = last + life.rng.choice([1, 1, 2])
    if life.chance(0.4):
        life.job(begin + life.days(0, 200), "any")


def lost(life: Life) -> None:
    life.did(life.start)
    begin = life.start + life.days(0, 300)
    kinds = ["indeterminato", "autonomo", "impresa_familiare", "parasubordinato"]
    life.job(begin, "above", kind=life.rng.choice(kinds))
    if life.chance(0.5):
        life.as_of = begin + life.days(180, 500)


def sanctioned(life: Life) -> None:
    life.did(life.start)
    day = life.start + life.days(0, 300)
    life.sanction(day)
    if life.chance(0.6):
        border = add_months(day, 2) + life.rng.choice([-1, 0, 1, -30])
        life.did(border)
    if life.chance(0.4):
        life.as_of = life.days(day, add_months(day, 2))


def withdrawn(life: Life) -> None:
    life.did(life.start)
    day = life.start + life.days(0, 400)
    if life.chance(0.3):
        life.job(life.start + life.days(0, 300))
    life.add("revoca", day, cause=life.rng.choice(CAUSES))
    if life.chance(0.15):
        life.add("ripristino", day + life.days(0, 400), seniority=True)
    if life.chance(0.5):
        life.did(day + life.rng.choice([0, 1, 30, 200]))
    if life.chance(0.5):
        life.as_of = day + life.days(0, 200)


def across_the_border(life: Life) -> None:
    """A job running across one of the days on which the rules or the limits change."""
    border = life.rng.choice(BORDERS)
    life.start = border - life.days(30, 300)
    life.did(life.start)
    for _ in range(life.days(1, 2)):
        begin = border - life.rng.choice([0, 1, 10, 60, 150, 179, 180, 181, 183])
        life.job(begin, life.rng.choice(["near", "above", "any"]))
    life.ask += [border - 1, border, border + 1, border + 20]


def six_months_or_180_days(life: Life) -> None:
    """Jobs of half a year that reach 2019-03-30 with their 180 days spent, or almost; also two on one day."""
    border = to_day("2019-03-30")
    life.start = border - life.days(190, 400)
    life.did(life.start)
    begin = border - life.days(176, 186)
    for _ in range(life.days(1, 2)):
        end = add_months(begin, 6) + life.rng.choice([-1, -1, -2, 0, -10])
        life.job(begin, "above", kind=life.rng.choice(SUBORDINATE[1:]), end=end)
        begin += life.rng.choice([0, 0, 1, 3])
    life.as_of = border + life.days(-12, 8)


def together(life: Life) -> None:
    """Jobs above the limit that begin on one day: which one holds?"""
    life.did(life.start)
    begin = life.start + life.days(0, 200)
    for _ in range(life.days(2, 3)):
        life.job(begin, life.rng.choice(["above", "above", "near"]), kind=life.rng.choice(SUBORDINATE))
        begin += life.rng.choice([0, 0, 0, 1, 10])
    life.as_of = begin + life.days(0, 190)


def targeted(life: Life) -> None:
    """A person enrolled under L. 68/1999, who keeps the state by income also before 2019."""
    enrolled = life.start + life.days(-200, 300)
    life.l68 = {"from": to_text(enrolled)}
    if life.chance(0.4):
        life.l68["to"] = to_text(enrolled + life.days(0, 600))
        life.ask += [to_day(life.l68["to"]), to_day(life.l68["to"]) + 1]
    if life.chance(0.5):
        life.l68["disability_percent"] = life.rng.choice([46, 60, 100])
    life.did(life.start)
    for _ in range(life.days(1, 3)):
        life.job(life.start + life.days(0, 500), life.rng.choice(["near", "within", "any"]))


def anything(life: Life) -> None:
    """No plan at all."""
    for _ in range(life.days(3, 12)):
        wrong_or_right(life, life.start + life.days(0, 900))


def beneficiary(life: Life) -> None:
    """A benefit, and the duties that come with it: violations, convocations, the AdR."""
    rng, day = life.rng, life.start
    benefit = rng.choice(["naspi", "naspi", "naspi", "dis_coll", "costanza", "asdi", "rdc", "cigs"])
    if life.chance(0.9):
        life.add("domanda_prestazione", day, benefit=benefit)
    if life.chance(0.3):
        life.add("did", day + rng.choice([0, 1, 8]))
    if life.chance(0.8):
        life.add("prestazione_inizio", day + 8, benefit=benefit)
    violation = rng.choice(["convocazione", "orientamento", "formazione", "offerta"])
    at = day + rng.choice([0, 5, 20])
    for _ in range(rng.choice([1, 2, 3, 3, 4])):
        at += rng.choice([0, 1, 10, 30, 59, 60, 61, 62, 90])
        if life.chance(0.3):
            violation = rng.choice(["convocazione", "orientamento", "formazione", "offerta"])
        hours = rng.choice([None, "10", "25", "50", "80", "80.01"]) if violation == "formazione" else None
        life.add("violazione", at, violation=violation, justified=rng.choice([None, None, False, True]), missed_hours_percent=hours)
        if violation == "convocazione" and life.chance(0.4):
            channel = rng.choice([None, "raccomandata", "pec", "concordato", "email", "sms", "posta"])
            life.add("convocazione", at - rng.choice([0, 1, 3]), appointment=to_text(at) + "T09:30", channel=channel)
        if life.chance(0.3):
            life.add("did", at + rng.choice([0, 1, 58, 59, 60, 61, 62, 63]))
    if life.chance(0.3):
        issued = day + rng.choice([10, 60, 130])
        life.add("adr", issued, phase="rilascio")
        life.ask += [issued + 58, issued + 62, issued + 63]
        if life.chance(0.5):
            life.add("adr", issued + rng.choice([0, 20, 58, 59, 60, 61, 62, 63]), phase="scelta")
    if life.chance(0.3):  # a second benefit, claimed on the same day or near it (BEN-CONC)
        other, claimed = rng.choice(BENEFITS), day + rng.choice([0, 0, 0, -1, 1, 20])
        life.add("domanda_prestazione", claimed, benefit=other)
        if life.chance(0.7):
            life.add("prestazione_inizio", claimed + 8, benefit=other)
    if life.chance(0.2):
        life.add("prestazione_fine", at - rng.choice([0, 1, 30, -1]), benefit=benefit)
    if life.chance(0.1):
        life.add("domanda_prestazione", at - rng.choice([0, 1, 15]), benefit=benefit)


def paid_gross(life: Life) -> None:
    """Pay as the communications give it, before contributions, on the limits to the cent."""
    rng = life.rng
    life.did(life.start)
    begin = life.start + life.days(0, 400)
    kind = rng.choice(["indeterminato", "determinato", "apprendistato", "parasubordinato", "parasubordinato", "estero"])
    id, end = life.job(begin, "any", kind=kind, end=None)
    life.events[-1] = {name: value for name, value in life.events[-1].items() if name not in PAY}
    life.events[-1].update(life.gross(life.income("near"), kind, begin))
    if life.chance(0.4):
        at = begin + life.days(0, 250)
        life.add("rapporto_variazione", at, job=id, **gross_or_annual(life, kind, at))
    life.as_of = begin + life.days(0, 300)


PAY = ("annual_income", "gross_annual_pay", "monthly_pay", "months_per_year", "pay_basis")


def gross_or_annual(life: Life, kind: str, day: int) -> dict:
    income = life.gross(annual(life, "near"), kind, day)
    return income or annual(life, "any")


def self_employed_all_year(life: Life) -> None:
    """Several self-employed jobs in one tax year, one after the other or together, and now and then another kind."""
    rng = life.rng
    life.did(life.start)
    day = life.start + life.days(0, 60)
    for _ in range(life.days(2, 4)):
        id, end = life.job(day, "any", kind=rng.choice(SELF_EMPLOYED), end=day + rng.choice([0, 20, 60, 120]))
        life.events[-1].update({"annual_income": life.money(rng.choice(SHARES) + rng.choice([-1, 0, 0, 1]))})
        for name in ("monthly_pay", "months_per_year"):
            life.events[-1].pop(name, None)
        day = rng.choice([day, end, end + 1, end + 30])
    if life.chance(0.5):
        kind = rng.choice(["determinato", "parasubordinato"])
        life.job(day + life.days(0, 60), rng.choice(["within", "within", "near"]), kind=kind)
    border = to_day(f"{int(to_text(day)[:4]) + 1}-01-01")
    if life.chance(0.3):
        life.job(border + rng.choice([-1, 0, 1, 30]), "near", kind=rng.choice(SELF_EMPLOYED))
    if life.chance(0.3):
        life.did(day + life.days(0, 60))
    life.ask += [border - 1, border]


SHARES = [160_000, 183_300, 240_000, 275_000, 350_000, 480_000, 550_000]  # cents, parts of the limits


def raised(life: Life) -> None:
    """A job within the limit that is raised above it, young or old."""
    rng = life.rng
    life.did(life.start)
    begin = life.start - rng.choice([0, 0, 30, 200]) if life.chance(0.3) else life.start + life.days(0, 200)
    id, end = life.job(begin, "within", kind=rng.choice(SUBORDINATE + ["intermittente"]), end=None)
    at = begin + rng.choice([0, 1, 89, 90, 91, 178, 179, 180, 181, 300])
    life.add("rapporto_variazione", at, job=id, annual_income=life.money(rng.choice(LIMITS) + rng.choice([1, 100_000])))
    if life.chance(0.3):
        life.job(at + rng.choice([-60, -1, 0, 1]), rng.choice(["within", "near"]), kind=rng.choice(SUBORDINATE))
    if life.chance(0.3):
        back = at + rng.choice([1, 30, 100])
        life.add("rapporto_variazione", back, job=id, annual_income=life.money(life.days(10_000, 400_000)))
        life.add("rapporto_variazione", back + rng.choice([1, 20]), job=id, annual_income=life.money(1_200_000))
    if life.chance(0.5):
        life.as_of = at + life.days(0, 181)


def contracts_of_one_employer(life: Life) -> None:
    """Contracts in a row: the same employer or not, with a day between or not."""
    rng = life.rng
    life.did(life.start)
    begin = life.start + life.days(0, 200)
    for _ in range(life.days(2, 4)):
        end = begin + rng.choice([29, 59, 89, 99, 119, 149])
        employer = rng.choice([EMPLOYERS[0]] * 6 + [EMPLOYERS[1], None])
        flavour = rng.choice(["above"] * 5 + ["within"])
        id, _ = life.job(begin, flavour, kind=rng.choice(SUBORDINATE), end=end, employer=employer)
        if life.chance(0.2):
            end -= rng.choice([1, 10])
            life.add("rapporto_fine", end, job=id)
        begin = end + rng.choice([1, 1, 1, 1, 2, 30])
        life.ask += [begin + 90, begin + 120]


def on_the_farm(life: Life) -> None:
    """Occasional farm work, with its days of the year around the forty-fifth."""
    rng = life.rng
    life.start = max(life.start, FARM_FROM + life.days(0, 1000))
    life.did(life.start)
    begin = life.start + life.days(0, 200)
    for _ in range(rng.choice([1, 1, 2])):
        employer = rng.choice([*EMPLOYERS, None])
        id, end = life.job(begin, rng.choice(["above", "above", "near"]), kind="occasionale_agricolo",
                           end=begin + life.days(60, 300), employer=employer)
        day = begin + life.days(0, 40)
        for _ in range(life.days(1, 3)):
            last = day + rng.choice([0, 9, 19, 22, 43, 44, 45, 46, 60])
            life.add("giornate_lavorate", day, job=id, to=to_text(last) if last > day else None)
            life.ask += [last, last + 1, day + 45]
            day = last + rng.choice([0, 1, 1, 30])
        if life.chance(0.1):
            life.add("rapporto_trasformazione", day, job=id, **life.named(rng.choice(ALL_KINDS)))
        begin += life.days(0, 100)


def annulled(life: Life) -> None:
    """A DID given by mistake."""
    rng = life.rng
    day = life.start
    life.did(day)
    if life.chance(0.4):
        life.job(day + life.days(-30, 120), "any")
    given = [event["date"] for event in life.events if event["type"] == "did"]
    if life.chance(0.5):
        again = day + life.days(0, 60)
        life.add("did", again)
        given.append(to_text(again))
    for did in rng.sample(given, 1) if given else [to_text(day)]:
        at = to_day(did) + rng.choice([-1, 0, 4, 20, 100, 100])
        life.add("annullamento_did", at, did=did if life.chance(0.9) else to_text(to_day(did) + 1))
    if life.chance(0.3):
        life.did(day + life.days(20, 200))


def other_owner(life: Life) -> None:
    """The relationship goes on under another employer, and sometimes under another id."""
    rng = life.rng
    life.did(life.start)
    begin = life.start + life.days(0, 200)
    id, end = life.job(begin, rng.choice(["above", "above", "near"]), kind=rng.choice(SUBORDINATE), employer=EMPLOYERS[0],
                       end=rng.choice([None, begin + life.days(100, 250)]))
    at = begin + life.days(1, 200)
    to_job = life.free_id() if life.chance(0.6) else None
    life.add("cambio_datore", at, job=id, to_job=to_job, employer=rng.choice([*EMPLOYERS, None]))
    later = at + rng.choice([0, 1, 30, 100])
    if life.chance(0.5):
        life.add("rapporto_fine", later, job=rng.choice([id, to_job or id]))
    if life.chance(0.3):
        life.add("rapporto_variazione", later, job=rng.choice([id, to_job or id]), **annual(life, "any"))
    if life.chance(0.3):
        life.job(later + 1, "above", kind="determinato", employer=rng.choice(EMPLOYERS))


def at_work_at_once(life: Life) -> None:
    """Work found before the first contact was due; also in the months in which the terms stood still."""
    rng = life.rng
    if life.chance(0.3):
        life.start = rng.choice([COVID_FROM, COVID_TO]) + life.days(-20, 20)
    if life.chance(0.5):
        life.add("domanda_prestazione", life.start, benefit=rng.choice(CLAIMS))
        term = 15
    else:
        life.add("did", life.start)
        term = 30
    if life.chance(0.8):
        life.job(life.start + life.days(0, term + 2), rng.choice(["above", "above", "near"]))
    if life.chance(0.5):
        life.add("contatto_cpi", life.start + life.days(0, 3 * term))
    life.ask += [life.start + n for n in (term - 1, term, term + 1, term + 122, term + 123, term + 124)]


STORIES = [
    (10, beneficiary),
    (7, paid_gross), (7, self_employed_all_year), (5, raised), (6, contracts_of_one_employer), (5, on_the_farm),
    (5, annulled), (4, other_owner), (5, at_work_at_once),
    (7, employed_all_along), (21, at_risk), (9, plain), (14, kept_by_income), (15, suspended), (9, extended),
    (14, one_after_another), (10, on_call), (5, lost), (8, sanctioned), (9, withdrawn), (9, across_the_border),
    (4, six_months_or_180_days), (3, together), (8, targeted), (7, anything),
]


# --------------------------------------------------------------------------------------------
# What is added to every life


def wrong_or_right(life: Life, day: int) -> None:
    """An event put there without looking: most often one that the rules refuse."""
    rng = life.rng
    used = sorted({event["job"] for event in life.events if "job" in event})
    id = rng.choice(used) if used and life.chance(0.8) else rng.choice(JOB_IDS)
    what = rng.randrange(15)
    if what == 0:
        life.job(day, id=id, end=day - life.days(1, 30) if life.chance(0.4) else "by_kind")
    elif what == 1:
        life.add("rapporto_fine", day, job=id)
    elif what == 2:
        life.add("rapporto_variazione", day, job=id, **annual(life, "any"))
    elif what == 3:
        life.add("rapporto_proroga", day, job=id, end=to_text(day + life.days(-20, 200)))
    elif what == 4:
        end = to_text(day + life.days(-10, 200)) if life.chance(0.5) else None
        life.add("rapporto_trasformazione", day, job=id, **life.named(rng.choice(ALL_KINDS)), end=end)
    elif what == 5:
        to = to_text(day + life.days(-3, 190)) if life.chance(0.7) else None
        life.add("giornate_lavorate", day, job=id, to=to)
    elif what == 6:
        life.add("preavviso_licenziamento", day, job=id)
        if life.chance(0.5):
            life.add("did", day)
    elif what in (7, 8):
        life.add("did", day)
    elif what == 9:
        life.add("domanda_prestazione", day, benefit=rng.choice(BENEFITS))
    elif what == 10:
        life.add("revoca", day, cause=rng.choice(CAUSES))
    elif what == 11:
        life.add("preavviso_revocato", day, job=id)
    elif what == 12:
        life.add("cambio_datore", day, job=id, to_job=rng.choice([None, *JOB_IDS]), employer=rng.choice([None, *EMPLOYERS]))
    elif what == 13:
        dids = [event["date"] for event in life.events if event["type"] == "did"] or [to_text(day)]
        life.add("annullamento_did", day, did=rng.choice(dids))
    else:
        life.sanction(day)


def clash(life: Life) -> None:
    """A second fact on the day of another one about the same job, so that their order matters."""
    rng = life.rng
    facts = [event for event in life.events if "job" in event]
    if not facts:
        return
    fact = rng.choice(facts)
    day, id = to_day(fact["date"]), fact["job"]
    what = rng.randrange(6)
    if what <= 1:
        for _ in range(2):
            life.add("rapporto_variazione", day, job=id, **annual(life, "any"))
    elif what == 2:
        for _ in range(2):
            life.add("rapporto_proroga", day, job=id, end=to_text(day + life.days(1, 250)))
    elif what == 3:
        life.add("rapporto_trasformazione", day, job=id, **life.named(rng.choice(ALL_KINDS)))
        life.add("rapporto_proroga", day, job=id, end=to_text(day + life.days(1, 250)))
        life.add("rapporto_variazione", day, job=id, **annual(life, "any"))
    elif what == 4:
        life.add("rapporto_fine", day, job=id)
        life.add("rapporto_variazione", day, job=id, **annual(life, "any"))
    else:
        life.add("rapporto_fine", day, job=id)
        life.job(day + rng.choice([0, 0, 1]), id=id)


def meet(life: Life) -> None:
    """Several facts move to one day, so that the order within the day is asked for."""
    rng = life.rng
    day = rng.choice(life.events)["date"]
    for event in rng.sample(life.events, min(len(life.events), rng.choice([2, 2, 3, 4, 6]))):
        event["date"] = day


def neutral(life: Life, day: int) -> None:
    """An event of the service: it says nothing on the state."""
    rng = life.rng
    benefit = rng.choice(BENEFITS)
    choices = [
        ("contatto_cpi", {}),
        ("colloquio", rng.choice([{}, {"service": "A2"}, {"activity": "A01"}])),
        ("patto", rng.choice([{}, {"kind": "150"}])),
        ("convocazione", {
            "appointment": to_text(day + rng.choice([3, 7])) + "T09:30",
            "channel": rng.choice([None, "raccomandata", "pec", "concordato", "email", "sms", "posta"]),
        }),
        ("profilazione", rng.choice([
            {"scheme": "garanzia_giovani", "class": 1}, {"scheme": "indice_did", "class": 1},
            {"scheme": "gol", "class": "alto"}, {"scheme": "qualitativo", "class": 1},
        ])),
        ("fabbisogno", {"services": ["B1", "D1"]}),
        ("servizio", {"code": rng.choice(["B1", "C1", "D1"])}),
        ("siisl", {}),
        ("violazione", {
            "violation": rng.choice(["convocazione", "convocazione", "orientamento", "formazione", "offerta"]),
            "justified": rng.choice([None, False, True, True]),
        }),
        ("adr", {"phase": rng.choice(["rilascio", "scelta", "fine"])}),
        ("attivita_sap", {"code": "A01"}),
        ("prestazione_inizio", {"benefit": benefit, "monthly_amount": rng.choice([None, 900, "1200.50"])}),
        ("prestazione_fine", {"benefit": benefit}),
        ("domanda_prestazione", {"benefit": benefit}),
    ]
    type, fields = rng.choice(choices)
    life.add(type, day, **fields)


def record(life: Life, event: dict) -> None:
    """When the office learnt of it: mostly later, sometimes before the fact."""
    day = to_day(event["date"])
    event["recorded_at"] = to_text(day + life.rng.choice([0, 0, 1, 5, 20, 60, -10]))


def one_change_a_day(events: list[dict]) -> None:
    """Two new employers of one job on one day contradict each other, and no rule says which one holds."""
    seen = set()
    for event in list(events):
        if event["type"] == "cambio_datore":
            key = event["job"], event["date"]
            if key in seen:
                events.remove(event)
            seen.add(key)


def dossier(seed: int) -> dict:
    rng = Random(seed)
    life = Life(rng)
    story = rng.choices([story for _, story in STORIES], [weight for weight, _ in STORIES])[0]
    story(life)
    days = [to_day(event["date"]) for event in life.events]
    first, last = min(days), max(days)
    for _ in range(rng.choice([0, 0, 0, 1, 1, 2, 3])):
        day = rng.choice(days) if life.chance(0.4) else life.days(first, last + 30)
        wrong_or_right(life, day)
    if life.chance(0.2):
        clash(life)
    for _ in range(rng.choice([0, 0, 1, 2, 4])):
        neutral(life, life.days(first, last + 60))
    if life.l68 is None and life.chance(0.06):
        life.l68 = {"from": to_text(first + life.days(-100, 200))}

    if life.chance(0.3):
        meet(life)
    one_change_a_day(life.events)
    as_of = life.pick_as_of()
    input: dict = {"person": {}, "events": life.events, "as_of": to_text(as_of)}
    if life.l68:
        input["person"]["l68"] = life.l68
    if life.chance(0.1):
        input["person"].update(birth_date="1985-04-12", sex="F")
    elif life.chance(0.04):  # fifteen or sixteen years old while the dossier runs (PROF-14)
        input["person"]["birth_date"] = to_text(life.days(first, last) - rng.choice([5479, 5844]))
    if life.chance(0.1):
        input["person"]["residence"] = {"region": "umbria"}
    if life.chance(0.3):
        for event in life.events:
            if life.chance(0.5):
                record(life, event)
        if life.chance(0.6):
            input["as_known_at"] = to_text(as_of + life.rng.choice([0, 0, -5, -30, -120, 20]))
    if life.chance(0.08):
        for number, event in enumerate(life.events, 1):
            event["id"] = f"e{number}"
    if life.chance(0.4):
        rng.shuffle(life.events)
    return input
