"""The colours of a picture."""

from __future__ import annotations

from collocamento.types.words import DeadlineState, Severity, State

# Okabe and Ito's colours, which colour-blind readers can distinguish; greys for neutral states.
STATES = {
    State.NON_REGISTRATO: "#d9d9d9",
    State.A_RISCHIO: "#f0e442",
    State.DISOCCUPATO: "#56b4e9",
    State.CONSERVAZIONE: "#2fb58c",
    State.SOSPESO: "#e69f00",
    State.DECADUTO: "#d55e00",
    State.REVOCATO: "#a6a6a6",
}
DEADLINES = {
    DeadlineState.NON_ANCORA: "#d9d9d9",
    DeadlineState.APERTA: "#0072b2",
    DeadlineState.RISPETTATA: "#2fb58c",
    DeadlineState.RISPETTATA_IN_RITARDO: "#e69f00",
    DeadlineState.SCADUTA: "#d55e00",
    DeadlineState.ESTINTA: "#a6a6a6",
    DeadlineState.SOSPESA: "#cc79a7",
}
SEVERITIES = {Severity.ERRORE: "#d55e00", Severity.AVVISO: "#e69f00", Severity.NOTA: "#0072b2"}
JOB, FACT = "#9aa8bd", "#333333"
