"""The colours and the words of a picture."""

from __future__ import annotations

from collocamento.types.dossier import State
from collocamento.types.words import DeadlineState

# Okabe and Ito's colours, which the colour-blind tell apart; greys where nothing is claimed.
STATES = {
    State.NON_REGISTRATO: "#d9d9d9",
    State.A_RISCHIO: "#f0e442",
    State.DISOCCUPATO: "#56b4e9",
    State.CONSERVAZIONE: "#2fb58c",
    State.SOSPESO: "#e69f00",
    State.DECADUTO: "#d55e00",
    State.REVOCATO: "#a6a6a6",
}
STATES_EN = {
    State.NON_REGISTRATO: "not registered",
    State.A_RISCHIO: "at risk",
    State.DISOCCUPATO: "unemployed",
    State.CONSERVAZIONE: "kept (low income)",
    State.SOSPESO: "suspended",
    State.DECADUTO: "lost",
    State.REVOCATO: "withdrawn",
}
DEADLINES = {
    DeadlineState.APERTA: ("#0072b2", "open"),
    DeadlineState.RISPETTATA: ("#2fb58c", "met"),
    DeadlineState.SCADUTA: ("#d55e00", "missed"),
    DeadlineState.ESTINTA: ("#a6a6a6", "ended"),
}
JOB, FACT = "#9aa8bd", "#333333"


def state_name(state: State, lang: str) -> str:
    """A state in words."""
    return STATES_EN[state] if lang == "en" else state.value.replace("_", " ")
