"""The jobs of a life: their kinds, their pay on the limits to the cent, and their agreed ends."""

from __future__ import annotations

from days import add_months, to_text
from income import share
from life import Life

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
PAY = ("annual_income", "gross_annual_pay", "monthly_pay", "months_per_year", "pay_basis")
PLACEHOLDERS = [0, 100, 10_000, 99_900, 999_900, 9_999_900, 99_999_900, 100_000_000]  # cents (STATO-30)
NEAR_PLACEHOLDERS = [10_001, 99_901, 999_899, 9_999_901, 99_999_899]
EMPLOYERS = ["Alfa srl", "Beta spa"]
JOB_IDS = ["a", "b", "c", "B", "lavoro-10", "lavoro-9", "àgape"]
DURATIONS = [1, 2, 30, 60, 92, 120, 179, 180, 181, 182, 184, 200, 270, 365]


def named(life: Life, kind: str) -> dict:
    """The kind of a job, now and then by its code."""
    return {"cob": life.rng.choice(COBS[kind])} if kind in COBS and life.chance(0.1) else {"kind": kind}


def free_id(life: Life) -> str:
    used = {event.get("job") for event in life.events}
    free = [id for id in JOB_IDS if id not in used]
    return life.rng.choice(free or JOB_IDS)


def money(life: Life, cents: int):
    """The same amount in any of the accepted spellings."""
    spelling = life.rng.random()
    if cents % 100 == 0 and spelling < 0.5:
        return cents // 100
    return cents / 100 if spelling < 0.6 else f"{cents // 100}.{cents % 100:02d}"


def income(life: Life, flavour: str) -> dict:
    """`above`, `within`, `near` (a limit, alone or as one share of it), or `any`."""
    rng = life.rng
    if flavour == "any":
        flavour = rng.choices(["above", "within", "near", "unknown"], [4, 3, 4, 1])[0]
    if flavour == "unknown":
        field = rng.choice(["monthly_pay", "months_per_year", None])
        return {field: 12} if field else {}
    if flavour == "near":
        limit = rng.choice(LIMITS)
        cents = limit + rng.choice([-1, 0, 0, 1])
        if life.chance(0.35):
            cents = limit // 2 + rng.choice([-1, 0, 1])
    else:
        cents = rng.randint(50_000, 470_000) if flavour == "within" else rng.randint(860_000, 3_000_000)
    if flavour != "near" and life.chance(0.2):
        return monthly(life, cents)
    if flavour == "near" and life.chance(0.1):
        return {"monthly_pay": money(life, cents // 12), "months_per_year": 12}
    return {"annual_income": money(life, cents)}


def gross(life: Life, pay: dict, kind: str, day: int) -> dict:
    """The same income before the worker's contributions, to the cent (STATO-29); or what stands for none (STATO-30)."""
    rng = life.rng
    if life.chance(0.15):
        return {"gross_annual_pay": money(life, rng.choice(PLACEHOLDERS + NEAR_PLACEHOLDERS))}
    if "monthly_pay" in pay:
        return {**pay, "pay_basis": rng.choice(["lorda", "lorda", "imponibile"])}
    if "annual_income" not in pay:
        return pay
    net = round(float(pay["annual_income"]) * 100)
    cents = int(net / (1 - share(kind, day))) + rng.choice([-1, 0, 0, 1])
    both = {"annual_income": pay["annual_income"]} if life.chance(0.1) else {}
    return {"gross_annual_pay": money(life, max(cents, 0)), **both}


def monthly(life: Life, cents: int) -> dict:
    months = life.rng.choice([12, 13, 14])
    if cents > 850_000:
        cents += 1_400  # the division must not bring it under the limit
    return {"monthly_pay": money(life, cents // months), "months_per_year": months}


def end_for(life: Life, start: int) -> int:
    if life.chance(0.4):
        return add_months(start, 6) + life.rng.choice([-2, -1, -1, 0, 1])
    return start + life.rng.choice(DURATIONS) - 1


def job(life: Life, start: int, flavour="any", kind=None, end="by_kind", **fields) -> tuple[str, int | None]:
    """A relationship begins: gives its id and its agreed last day."""
    rng = life.rng
    if kind is None:
        kind = rng.choice(SUBORDINATE) if life.chance(0.6) else rng.choice(ALL_KINDS)
    if end == "by_kind":
        open_ended = kind == "indeterminato" or life.chance(0.25)
        end = None if open_ended else end_for(life, start)
    if kind == "intermittente" and "availability_duty" not in fields:
        fields["availability_duty"] = rng.choice([True, False, False, None])
    id = fields.pop("id", None) or free_id(life)
    name = named(life, kind)
    if life.chance(0.1):
        fields.setdefault("employer", rng.choice(EMPLOYERS))
    pay = income(life, flavour)
    if kind not in SELF_EMPLOYED and life.chance(0.15):
        pay = gross(life, pay, kind, start)
    no_end = rng.choice(["9999-12-31", "2999-12-31"]) if life.chance(0.02) else None
    life.add("rapporto_inizio", start, job=id, **name, end=to_text(end) or no_end, **pay, **fields)
    life.ask += [start - 1, start + 179, start + 180, start + 181, add_months(start, 6)]
    if end is not None:
        life.ask += [end, end + 1]
    return id, end


def annual(life: Life, flavour: str) -> dict:
    pay = income(life, flavour)
    return pay if "annual_income" in pay else {"annual_income": money(life, life.days(0, 2_000_000))}


def gross_or_annual(life: Life, kind: str, day: int) -> dict:
    return gross(life, annual(life, "near"), kind, day) or annual(life, "any")
