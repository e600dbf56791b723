"""The rates of the made-up region, each with its source.

Shares in a list need not add up to a given total; a curve is a list of points (per thousand, value). "Assumption" means that
there is no measured value: the rate is set so that every rule applies to somebody, in the order of magnitude that an office sees.
"""

from types import SimpleNamespace

# The months of the DID.
SINCE, UNTIL = "2017-01", "2025-12"

# Claims for unemployment benefits by month, January first, in thousands. INPS, Osservatorio sulle domande di
# disoccupazione, year 2018 as published in the press: January 178, July 280, August 115, September 224, October 311,
# November 224, December 127, and 1,383 in the first nine months; the rest is spread evenly from February to June.
DID_BY_MONTH = [178, 117, 117, 117, 117, 118, 280, 115, 224, 311, 224, 127]

# Age classes of the persons hired in 2019 (up to 24, 25-34, 35-54, from 55), men, in thousands: Ministry of Labour, Rapporto
# annuale sulle comunicazioni obbligatorie 2021, table 2.5. Used for both sexes.
AGES = [669, 950, 1464, 479]
AGE_CLASSES = [(16, 24), (25, 34), (35, 54), (55, 66)]

# Men among the persons hired in 2018: 3.5 of 6.5 million (same table).
MEN = 540

# How persons register: claim for NASpI, claim for DIS-COLL, plain DID. Assumption. In 2020 INPS paid 1,763,593 NASpI and 20,292
# DIS-COLL (Osservatorio sulle politiche occupazionali): the second is a hundredth of the first.
NASPI, DIS_COLL, PLAIN = 0, 1, 2
WAY_IN = [600, 7, 393]

# Assumptions, per thousand persons.
AT_RISK = 50  # the DID is submitted during the notice period, while the job still lasts
SECOND_DID = 30  # a person who has claimed also submits a DID, which is refused
PAID = 900  # claims that become a benefit
REVOKED = 25  # the DID is withdrawn, or ends with a pension

# Assumptions: monthly benefit in cents; days from the claim to the first and from the first to the last day of the benefit.
BENEFIT_CENTS = [(0, 250_00), (200, 600_00), (600, 950_00), (900, 1_250_00), (1000, 1_550_00)]
CLAIM_TO_BENEFIT = (1, 8)
BENEFIT_DAYS = [(0, 15), (300, 120), (700, 360), (1000, 730)]

# The actions of the office: per thousand persons, and days from the DID. Assumptions; the law requires the contact within 30
# days of a DID and 15 of a claim, and the profile every 90.
SERVICE = {
    "contatto_cpi": (450, [(0, 0), (500, 14), (850, 30), (1000, 120)]),
    "colloquio": (450, [(0, 1), (500, 25), (800, 35), (1000, 200)]),
    "profilazione": (400, [(0, 1), (500, 25), (800, 45), (1000, 250)]),
    "patto": (400, [(0, 1), (500, 30), (800, 60), (1000, 250)]),
}

# Persons who find a first, second, third job, per thousand of those who had the previous one. Assumption; with 1.79
# activations per worker and year (Rapporto annuale 2020) persons who change jobs often have more jobs than these.
JOBS = [720, 640, 520]

# Kinds of new jobs. 68.2 % of the activations of 2019 were fixed-term, and agency work adds 1.4 to 11.8 million
# (Rapporto annuale 2020). In the last quarter of 2019, of 2,721 thousand activations 395 were open-ended, 98 collaborations and
# about as many apprenticeships (Nota trimestrale 32). The remaining tenth is counted as intermittent work: assumption.
# Self-employed work, family businesses and traineeships are not in these communications: assumption.
KINDS = {
    "determinato": 610,
    "somministrazione": 106,
    "indeterminato": 130,
    "intermittente": 90,
    "apprendistato": 32,
    "parasubordinato": 32,
    "autonomo": 40,
    "autonomo_occasionale": 10,
    "impresa_familiare": 5,
    "occasionale_54bis": 5,
    "tirocinio": 30,
}
WITH_TERM = ["determinato", "somministrazione", "parasubordinato", "tirocinio"]

# Days from the DID, or from the end of the previous job, to a job. Below 0 the jobs overlap; 1 is the next day. Assumption.
TO_FIRST_JOB = [(0, 1), (250, 30), (500, 100), (800, 300), (1000, 900)]
TO_NEXT_JOB = [(0, -60), (60, 0), (160, 1), (450, 30), (800, 150), (1000, 600)]

# Length of a job in days. Assumption, on the classes of the Ministry's reports (up to 30 days, up to 90, up to a year, more),
# with enough jobs around the 180 days that matter.
DAYS_WITH_TERM = [(0, 1), (220, 15), (350, 30), (550, 90), (750, 181), (900, 330), (1000, 730)]
DAYS_OPEN_ENDED = [(0, 5), (100, 90), (300, 365), (1000, 3650)]

# What happens to a job, per thousand. Assumptions; 749 thousand jobs became open-ended in 2023, against 13 million
# activations (Rapporto annuale with the data of 2023).
ENDS_EARLY = 150
EXTENDED = 180
TRANSFORMED = 57
INCOME_CHANGES = 40
INCOME_UNKNOWN = 20
NO_DUTY_TO_ANSWER = 700  # of the intermittent jobs

# Forecast annual income in cents, net of contributions: a third within the limits of 8,145 to 8,500, a good part near
# them. Assumption.
INCOME_CENTS = [(0, 500_00), (220, 6_000_00), (330, 8_500_00), (450, 10_000_00), (850, 20_000_00), (1000, 38_000_00)]
# Incomes exactly on an edge, per thousand: each limit, and a cent above it.
ON_AN_EDGE = 30
EDGES_CENTS = [4_800_00, 4_800_01, 5_500_00, 5_500_01, 8_145_00, 8_145_01, 8_174_00, 8_174_01, 8_500_00, 8_500_01]

# Violations, per thousand persons who receive a benefit, and per thousand with an earlier violation. Assumption.
VIOLATIONS = [60, 350, 300]
VIOLATION_KINDS = {"convocazione": 700, "orientamento": 150, "formazione": 100, "offerta": 50}
JUSTIFIED = 250
TO_VIOLATION = [(0, 20), (500, 90), (1000, 400)]

# Days from a fact to its record. Job starts must be reported the day before, the rest within five days (D.Lgs. 181/2000 art.
# 4-bis; L. 608/1996 art. 9-bis); how many reports are late is an assumption.
RECORDED = {
    "rapporto_inizio": [(0, -10), (700, -1), (900, 0), (970, 20), (1000, 200)],
    "rapporto_fine": [(0, 0), (850, 5), (950, 20), (1000, 200)],
    "rapporto_proroga": [(0, 0), (850, 5), (950, 20), (1000, 200)],
    "rapporto_trasformazione": [(0, 0), (850, 5), (950, 20), (1000, 200)],
    "violazione": [(0, 1), (800, 15), (1000, 60)],
    "domanda_prestazione": [(0, 0), (900, 2), (1000, 30)],
}
RECORDED_OTHERWISE = [(0, 0), (950, 0), (1000, 10)]

# Histories that a few lines of SQL can also express, for comparison: one DID after 30 March 2019, then jobs as an employee, one
# after the other, with known income and end, recorded on the same day.
SUBSET = {
    "SINCE": "2019-04",
    "WAY_IN": [0, 0, 1],
    "AT_RISK": 0,
    "SECOND_DID": 0,
    "REVOKED": 0,
    "SERVICE": {type: (850, days) for type, (_, days) in SERVICE.items() if type != "profilazione"},
    "JOBS": [950, 850, 750],
    "KINDS": {"determinato": 700, "indeterminato": 300},
    "TO_NEXT_JOB": [(0, 1), (150, 1), (450, 30), (800, 150), (1000, 600)],
    "ENDS_EARLY": 300,
    "EXTENDED": 0,
    "TRANSFORMED": 0,
    "INCOME_CHANGES": 0,
    "INCOME_UNKNOWN": 0,
    "RECORDED": {},
    "RECORDED_OTHERWISE": [(0, 0), (1000, 0)],
}


def rates(subset: bool = False) -> SimpleNamespace:
    """The rates above by name, or those of the subset."""
    whole = {name: value for name, value in globals().items() if name.isupper()}
    return SimpleNamespace(**(whole | SUBSET if subset else whole))
