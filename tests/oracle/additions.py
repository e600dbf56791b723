"""What is added to every life: events that the rules refuse, events of the service, days of recording."""

from __future__ import annotations

from benefits import BENEFITS
from days import to_day, to_text
from jobs import ALL_KINDS, EMPLOYERS, JOB_IDS, annual, job, named
from life import CAUSES, Life


def wrong_or_right(life: Life, day: int) -> None:
    """An event put there without looking: most often one that the rules refuse."""
    rng = life.rng
    used = sorted({event["job"] for event in life.events if "job" in event})
    id = rng.choice(used) if used and life.chance(0.8) else rng.choice(JOB_IDS)
    what = rng.randrange(15)
    if what == 0:
        job(life, day, id=id, end=day - life.days(1, 30) if life.chance(0.4) else "by_kind")
    elif what == 1:
        life.add("rapporto_fine", day, job=id)
    elif what == 2:
        life.add("rapporto_variazione", day, job=id, **annual(life, "any"))
    elif what == 3:
        life.add("rapporto_proroga", day, job=id, end=to_text(day + life.days(-20, 200)))
    elif what == 4:
        end = to_text(day + life.days(-10, 200)) if life.chance(0.5) else None
        life.add("rapporto_trasformazione", day, job=id, **named(life, rng.choice(ALL_KINDS)), end=end)
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


def neutral(life: Life, day: int) -> None:
    """An event of the service: it says nothing on the state."""
    rng = life.rng
    benefit = rng.choice(BENEFITS)
    choices = [
        ("contatto_cpi", rng.choice([{}, {"channel": "lavoro_per_te"}])),
        ("colloquio", rng.choice([{}, {"service": "A2"}, {"activity": "A01"}])),
        ("patto", rng.choice([{}, {"kind": "150"}, {"signed_by": "accreditato"}, {"signed_by": "accreditato", "partnership": True}])),
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
