"""The order of the events of one day: by content, never by their place in the input (11.1, 11.6)."""

from __future__ import annotations

from decimal import Decimal

from income import money
from work import kind_of

RANK = {
    "rapporto_fine": 1,
    "rapporto_inizio": 2,
    "rapporto_proroga": 3,
    "rapporto_trasformazione": 4,
    "cambio_datore": 5,
    "rapporto_variazione": 6,  # last, so that pay that changes with the job is never lost
    "giornate_lavorate": 7,
    "preavviso_licenziamento": 8,
    "preavviso_revocato": 9,
    "did": 10,
    "annullamento_did": 11,
    "domanda_prestazione": 12,
    "revoca": 13,
    "ripristino": 14,
    "sanzione": 15,
}
THE_REST = 16
AFTER_THE_STARTS = 2.1

KINDS = [
    *("indeterminato", "determinato", "apprendistato", "somministrazione", "intermittente", "parasubordinato"),
    *("autonomo", "autonomo_occasionale", "impresa_familiare", "occasionale_54bis", "tirocinio", "lpu", "lsu"),
    *("esperienza_lavorativa", "partita_iva_inattiva", "servizio_civile", "vigile_volontario", "cantiere_lavoro"),
    *("borsa_ricerca", "incarico_pubblico", "volontariato", "occasionale_agricolo", "estero"),
]
CAUSES = ["volontaria", "pensione", "decesso", "titolo_soggiorno", "inattivita"]


def in_order(events: list[tuple[int, dict]]) -> list[tuple[int, dict]]:
    """The (index, event) pairs of one day, in the order in which they are taken."""
    starting = {event["job"] for _, event in events if event["type"] == "rapporto_inizio"}

    def place(pair):
        index, event = pair
        kind = event["type"]
        rank = RANK.get(kind, THE_REST)
        if kind == "rapporto_fine" and event["job"] in starting:
            rank = AFTER_THE_STARTS  # so that a one-day job can end
        return rank, *recorded_and_job(event), content_of(event), "kind" in event, event.get("id", ""), "recorded_at" in event, index

    return sorted(events, key=place)


def recorded_and_job(event: dict) -> tuple[str, str]:
    return event.get("recorded_at", event["date"]), event.get("job", "")


def among_the_rest(pair: tuple[int, dict]) -> tuple:
    """The place of a fact that says nothing on the state: by type, then as above; what is absent comes first."""
    index, event = pair
    service = [event.get(name, "") for name in ("service", "activity", "kind", "document")]
    kind = ["contatto_cpi", "colloquio", "patto"].index(event["type"])
    return event["date"], kind, recorded_and_job(event)[0], service, event.get("id", ""), "recorded_at" in event, index


def content_of(event: dict) -> tuple:
    """What orders two facts of one day, type and job, so that the order of the input does not matter.

    An absent field comes before a given one; an income by year before a gross one, a monthly one and none.
    """
    kind = event["type"]
    if kind == "rapporto_inizio":
        duty = [None, False, True].index(event.get("availability_duty"))
        return KINDS.index(kind_of(event)), event.get("end", ""), pay(event), duty, event.get("employer", "")
    if kind == "rapporto_variazione":
        return pay(event)
    if kind == "rapporto_proroga":
        return (event["end"],)
    if kind == "rapporto_trasformazione":
        return KINDS.index(kind_of(event)), event.get("end", "")
    if kind == "cambio_datore":
        return event.get("to_job", event["job"]), event.get("employer", "")
    if kind == "giornate_lavorate":
        return (event.get("to", event["date"]),)
    if kind == "revoca":
        return (CAUSES.index(event["cause"]),)
    if kind == "annullamento_did":
        return (event["did"],)
    if kind == "did":
        return (event.get("channel", ""),)
    if kind == "ripristino":
        return ([None, False, True].index(event.get("seniority")),)
    return ()


def pay(event: dict) -> tuple:
    for place, name in enumerate(("annual_income", "gross_annual_pay", "monthly_pay")):
        if name in event:
            return place, money(event[name]), event.get("months_per_year", 0), event.get("pay_basis", "")
    return 3, Decimal(0), 0, ""
