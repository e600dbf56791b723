"""The benefits of chapter 3: when each exists, what a violation takes, who decides, and which duties weigh more.

A new benefit goes into `LIFE` and `ROWS`, and into the other lists to which it belongs.
"""

from __future__ import annotations

ALWAYS, NEVER = "0001-01-01", "9999-12-31"

# Section 3.1. The law closed aspi, mobilita and rei to new events; what had been granted went on to the day given here.
LIFE = {
    "aspi": ("2013-01-01", "2017-05-07"),
    "naspi": ("2015-05-01", NEVER),
    "dis_coll": ("2015-01-01", NEVER),
    "mobilita": (ALWAYS, "2022-12-30"),
    "asdi": ("2015-05-01", "2017-12-31"),
    "sia": ("2016-09-02", "2017-12-31"),
    "rei": ("2018-01-01", "2020-09-30"),
    "rdc": ("2019-03-06", "2023-12-31"),
    "sfl": ("2023-09-01", NEVER),
    "adi": ("2024-01-01", NEVER),
    "costanza": ("2015-09-24", "2021-12-31"),
    "cigs": ("2022-01-01", NEVER),
    "nessuna": (ALWAYS, NEVER),
}

# STATO-02: a claim for one of these is a DID.
CLAIMS = ["naspi", "dis_coll", "aspi", "mobilita"]
BENEFITS = [*CLAIMS, "asdi", "sia", "rei", "rdc", "sfl", "adi", "costanza", "cigs"]

# BEN-CONC: of two benefits claimed on one day, the one with the heavier duty.
BY_DUTY = ["naspi", "dis_coll", "aspi", "mobilita", "asdi", "adi", "sfl", "rdc", "rei", "sia", "costanza", "cigs"]

# What a step takes: a part of a month, the benefit alone, the benefit with the state, five euros a month, or nothing.
BENEFIT, BOTH, LESS, NOTHING = "benefit", "both", "less", "nothing"

# Section 3.2, a row a cell: rule, benefits, violation, steps.
INDENNITA = ("naspi", "dis_coll", "aspi", "mobilita")
ROWS = [
    ("COND-07A", INDENNITA, "convocazione", ["1/4", "1", BOTH]),
    ("COND-07B", INDENNITA, "orientamento", ["1/4", "1", BOTH]),
    ("COND-07C", INDENNITA, "formazione", ["1", BOTH]),
    ("COND-07D", INDENNITA, "offerta", [BOTH]),
    ("COND-08A", ("asdi",), "convocazione", ["1/4", "1", BOTH]),
    ("COND-08A", ("asdi",), "orientamento", ["1/4", "1", BOTH]),
    ("COND-08C", ("asdi",), "formazione", ["1", BOTH]),
    ("COND-08D", ("asdi",), "offerta", [BOTH]),
    ("COND-22A", ("costanza",), "convocazione", ["1/4", "1", BENEFIT]),
    ("COND-22A", ("costanza",), "orientamento", ["1/4", "1", BENEFIT]),
    ("COND-22B", ("costanza",), "formazione", ["1", BENEFIT]),
    ("COND-REI", ("rei",), "convocazione", ["1/4", "1", BENEFIT]),
    ("COND-REI-O", ("rei",), "orientamento", ["1", BENEFIT]),
    ("COND-REI-O", ("rei",), "formazione", [BENEFIT]),
    ("COND-REI-O", ("rei",), "offerta", [BENEFIT]),
    ("COND-RDC-C", ("rdc",), "convocazione", ["1", "2", BENEFIT]),
    ("COND-RDC-O", ("rdc",), "orientamento", ["2", BENEFIT]),
    ("COND-RDC-F", ("rdc",), "formazione", [BENEFIT]),
    ("COND-RDC-F", ("rdc",), "offerta", [NOTHING, NOTHING, BENEFIT]),  # to 2021: see `refusals`
    ("COND-RDC-P", ("rdc",), "mancata_firma", [BENEFIT]),
    ("COND-RDC-P", ("rdc",), "comunicazione", [BENEFIT]),
    ("COND-SIA", ("sia",), "convocazione", [BENEFIT]),
    ("COND-SIA", ("sia",), "mancata_firma", [BENEFIT]),
    ("COND-SIA", ("sia",), "orientamento", [BENEFIT]),
    ("COND-SIA", ("sia",), "formazione", [BENEFIT]),
    ("COND-SIA", ("sia",), "offerta", [BENEFIT]),
    ("COND-SIA", ("sia",), "scuola_adulti", [BENEFIT]),
    ("COND-SIA", ("sia",), "comunicazione", [BENEFIT]),
    ("COND-ADI", ("adi", "sfl"), "convocazione", [BENEFIT]),
    ("COND-ADI", ("adi", "sfl"), "mancata_firma", [BENEFIT]),
    ("COND-ADI", ("adi", "sfl"), "orientamento", [BENEFIT]),
    ("COND-ADI", ("adi", "sfl"), "formazione", [BENEFIT]),
    ("COND-ADI", ("adi", "sfl"), "scuola_adulti", [BENEFIT]),
    ("COND-ADI", ("adi", "sfl"), "offerta", [BENEFIT]),
    ("COND-ADI", ("adi", "sfl"), "comunicazione", [BENEFIT]),
]

# Section 11.3, who finds and who decides; the CPI both where nothing else is said.
DECIDED_BY_INPS = ("sia", "rei", "rdc", "adi", "sfl", "cigs")
APPEAL_TO_INPS = ("adi", "sfl", "cigs")
FOUND_BY_INSPECTORS = ("cigs",)

# DL 4/2019 art. 7 c. 11, DL 48/2023 art. 8 c. 9: months from the decision to a new claim.
CLAIM_AGAIN = {"rdc": 18, "adi": 6, "sfl": 6}
