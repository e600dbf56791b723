"""Stories: each writes the main line of a life."""

from __future__ import annotations

from additions import wrong_or_right
from benefits import BENEFITS, CLAIMS
from days import COVID_FROM, COVID_TO, add_months, to_day, to_text
from jobs import (
    ALL_KINDS, EMPLOYERS, LIMITS, PAY, SELF_EMPLOYED, SUBORDINATE, annual, free_id, gross, gross_or_annual, income, job,
    money, named,
)
from life import BORDERS, CAUSES, Life
from work import FARM_FROM


def employed_all_along(life: Life) -> None:
    """Work above the limit, and a DID that is refused; or nobody ever asked."""
    job(life, life.start, "above", kind="indeterminato")
    if life.chance(0.7):
        life.add("did", life.start + life.days(1, 300))
    else:
        life.add("contatto_cpi", life.start + life.days(1, 300))


def at_risk(life: Life) -> None:
    kind = life.rng.choice(["indeterminato", "indeterminato", "determinato", "apprendistato", "parasubordinato"])
    id, end = job(life, life.start, "above", kind=kind)
    notice = life.start + life.days(10, 400)
    if end is not None:
        notice = min(notice, end)
    life.add("preavviso_licenziamento", notice, job=id)
    if life.chance(0.25):  # another job beside the one that ends
        job(life, notice + life.days(-20, 40), life.rng.choice(["within", "near", "above"]))
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
        job(life, last + life.days(-5, 60))


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
    id, end = job(life, begin, life.rng.choice(["within", "near"]), kind=kind)
    if life.chance(0.5):
        life.add("rapporto_variazione", begin + life.days(1, 300), job=id, **annual(life, "any"))
    if life.chance(0.4):
        job(life, begin + life.days(0, 200), "near")
    life.as_of = begin + life.days(0, 500) if life.chance(0.5) else None


def suspended(life: Life) -> None:
    life.did(life.start)
    begin = life.start + life.days(0, 400)
    id, end = job(life, begin, "above", kind=life.rng.choice(SUBORDINATE))
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
    id, _ = job(life, begin, life.rng.choice(["above", "near"]), kind=kind, end=end)
    for _ in range(life.days(1, 3)):
        new_end = life.rng.choice([end + life.days(1, 90), begin + 179, begin + 180, begin + 181, add_months(begin, 6)])
        day = end + life.rng.choice([-10, -1, 0, 1, 1, 2])
        if life.chance(0.7):
            life.add("rapporto_proroga", day, job=id, end=to_text(new_end))
        else:
            given = to_text(new_end) if life.chance(0.5) else None
            new_kind = "indeterminato" if life.chance(0.4) else life.rng.choice(ALL_KINDS)
            life.add("rapporto_trasformazione", day, job=id, **named(life, new_kind), end=given)
        life.ask += [new_end, new_end + 1]
        end = max(end, new_end)


def one_after_another(life: Life) -> None:
    """Many jobs, often overlapping, and as many DIDs as it takes."""
    life.did(life.start)
    day = life.start
    for _ in range(life.days(2, 5)):
        day += life.days(0, 200)
        id, end = job(life, day)
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
    id, end = job(life, begin, life.rng.choice(["above", "above", "near"]), kind="intermittente",
                       availability_duty=life.rng.choice([False, False, False, True, None]))
    day = begin
    for _ in range(life.days(1, 4)):
        day += life.rng.choice([0, 1, 10, 40])
        last = day + life.rng.choice([0, 0, 5, 60, 179, 180, 181])
        life.add("giornate_lavorate", day, job=id, to=to_text(last) if last > day or life.chance(0.2) else None)
        life.ask += [last, last + 1, day + 180]
        day = last + life.rng.choice([1, 1, 2])
    if life.chance(0.4):
        job(life, begin + life.days(0, 200), "any")


def lost(life: Life) -> None:
    life.did(life.start)
    begin = life.start + life.days(0, 300)
    kinds = ["indeterminato", "autonomo", "impresa_familiare", "parasubordinato"]
    job(life, begin, "above", kind=life.rng.choice(kinds))
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
        job(life, life.start + life.days(0, 300))
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
        job(life, begin, life.rng.choice(["near", "above", "any"]))
    life.ask += [border - 1, border, border + 1, border + 20]


def six_months_or_180_days(life: Life) -> None:
    """Jobs of half a year that reach 2019-03-30 with their 180 days spent, or almost; also two on one day."""
    border = to_day("2019-03-30")
    life.start = border - life.days(190, 400)
    life.did(life.start)
    begin = border - life.days(176, 186)
    for _ in range(life.days(1, 2)):
        end = add_months(begin, 6) + life.rng.choice([-1, -1, -2, 0, -10])
        job(life, begin, "above", kind=life.rng.choice(SUBORDINATE[1:]), end=end)
        begin += life.rng.choice([0, 0, 1, 3])
    life.as_of = border + life.days(-12, 8)


def together(life: Life) -> None:
    """Jobs above the limit that begin on one day: which one holds?"""
    life.did(life.start)
    begin = life.start + life.days(0, 200)
    for _ in range(life.days(2, 3)):
        job(life, begin, life.rng.choice(["above", "above", "near"]), kind=life.rng.choice(SUBORDINATE))
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
        job(life, life.start + life.days(0, 500), life.rng.choice(["near", "within", "any"]))


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
    id, end = job(life, begin, "any", kind=kind, end=None)
    life.events[-1] = {name: value for name, value in life.events[-1].items() if name not in PAY}
    life.events[-1].update(gross(life, income(life, "near"), kind, begin))
    if life.chance(0.4):
        at = begin + life.days(0, 250)
        life.add("rapporto_variazione", at, job=id, **gross_or_annual(life, kind, at))
    life.as_of = begin + life.days(0, 300)


SHARES = [160_000, 183_300, 240_000, 275_000, 350_000, 480_000, 550_000]  # cents, parts of the limits


def self_employed_all_year(life: Life) -> None:
    """Several self-employed jobs in one tax year, one after the other or together, and now and then another kind."""
    rng = life.rng
    life.did(life.start)
    day = life.start + life.days(0, 60)
    for _ in range(life.days(2, 4)):
        id, end = job(life, day, "any", kind=rng.choice(SELF_EMPLOYED), end=day + rng.choice([0, 20, 60, 120]))
        life.events[-1].update({"annual_income": money(life, rng.choice(SHARES) + rng.choice([-1, 0, 0, 1]))})
        for name in ("monthly_pay", "months_per_year"):
            life.events[-1].pop(name, None)
        day = rng.choice([day, end, end + 1, end + 30])
    if life.chance(0.5):
        kind = rng.choice(["determinato", "parasubordinato"])
        job(life, day + life.days(0, 60), rng.choice(["within", "within", "near"]), kind=kind)
    border = to_day(f"{int(to_text(day)[:4]) + 1}-01-01")
    if life.chance(0.3):
        job(life, border + rng.choice([-1, 0, 1, 30]), "near", kind=rng.choice(SELF_EMPLOYED))
    if life.chance(0.3):
        life.did(day + life.days(0, 60))
    life.ask += [border - 1, border]


def raised(life: Life) -> None:
    """A job within the limit that is raised above it, young or old."""
    rng = life.rng
    life.did(life.start)
    begin = life.start - rng.choice([0, 0, 30, 200]) if life.chance(0.3) else life.start + life.days(0, 200)
    id, end = job(life, begin, "within", kind=rng.choice(SUBORDINATE + ["intermittente"]), end=None)
    at = begin + rng.choice([0, 1, 89, 90, 91, 178, 179, 180, 181, 300])
    life.add("rapporto_variazione", at, job=id, annual_income=money(life, rng.choice(LIMITS) + rng.choice([1, 100_000])))
    if life.chance(0.3):
        job(life, at + rng.choice([-60, -1, 0, 1]), rng.choice(["within", "near"]), kind=rng.choice(SUBORDINATE))
    if life.chance(0.3):
        back = at + rng.choice([1, 30, 100])
        life.add("rapporto_variazione", back, job=id, annual_income=money(life, life.days(10_000, 400_000)))
        life.add("rapporto_variazione", back + rng.choice([1, 20]), job=id, annual_income=money(life, 1_200_000))
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
        id, _ = job(life, begin, flavour, kind=rng.choice(SUBORDINATE), end=end, employer=employer)
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
        id, end = job(life, begin, rng.choice(["above", "above", "near"]), kind="occasionale_agricolo",
                           end=begin + life.days(60, 300), employer=employer)
        day = begin + life.days(0, 40)
        for _ in range(life.days(1, 3)):
            last = day + rng.choice([0, 9, 19, 22, 43, 44, 45, 46, 60])
            life.add("giornate_lavorate", day, job=id, to=to_text(last) if last > day else None)
            life.ask += [last, last + 1, day + 45]
            day = last + rng.choice([0, 1, 1, 30])
        if life.chance(0.1):
            life.add("rapporto_trasformazione", day, job=id, **named(life, rng.choice(ALL_KINDS)))
        begin += life.days(0, 100)


def annulled(life: Life) -> None:
    """A DID given by mistake."""
    rng = life.rng
    day = life.start
    life.did(day)
    if life.chance(0.4):
        job(life, day + life.days(-30, 120), "any")
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
    id, end = job(life, begin, rng.choice(["above", "above", "near"]), kind=rng.choice(SUBORDINATE), employer=EMPLOYERS[0],
                       end=rng.choice([None, begin + life.days(100, 250)]))
    at = begin + life.days(1, 200)
    to_job = free_id(life) if life.chance(0.6) else None
    life.add("cambio_datore", at, job=id, to_job=to_job, employer=rng.choice([*EMPLOYERS, None]))
    later = at + rng.choice([0, 1, 30, 100])
    if life.chance(0.5):
        life.add("rapporto_fine", later, job=rng.choice([id, to_job or id]))
    if life.chance(0.3):
        life.add("rapporto_variazione", later, job=rng.choice([id, to_job or id]), **annual(life, "any"))
    if life.chance(0.3):
        job(life, later + 1, "above", kind="determinato", employer=rng.choice(EMPLOYERS))


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
        job(life, life.start + life.days(0, term + 2), rng.choice(["above", "above", "near"]))
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
