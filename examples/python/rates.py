"""The rates of the made-up region, and where each comes from.

Shares in a list need not add up to anything; a curve is a list of points (per thousand, value). "Assumption" means that
nobody measured it: it is there so that every rule has work, in the order of magnitude that an office sees.
"""

from types import SimpleNamespace

# The months of the DID.
SINCE, UNTIL = "2017-01", "2025-12"

# Claims for unemployment benefits by month, January first, in thousands. INPS, Osservatorio sulle domande di
# disoccupazione, year 2018 as the press printed it: January 178, July 280, August 115, September 224, October 311,
# November 224, December 127, and 1,383 in the first nine months; the rest is spread evenly from February to June.
DID_BY_MONTH = [178, 117, 117, 117, 117, 118, 280, 115, 224, 311, 224, 127]

# Age classes of the persons hired in 2019 (to 24, 25-34, 35-54, from 55), men, in thousands: Ministry of Labour, Rapporto
# annuale sulle comunicazioni obbligatorie 2021, table 2.5. Taken for both sexes.
AGES = [669, 950, 1464, 479]
AGE_CLASSES = [(16, 24), (25, 34), (35, 54), (55, 66)]

# Men among the persons hired in 2018: 3.5 of 6.5 million (same table).
MEN = 540

# Way in: claim for NASpI, claim for DIS-COLL, plain DID. Assumption. In 2020 INPS paid 1,763,593 NASpI and 20,292
# DIS-COLL (Osservatorio sulle politiche occupazionali): the second is a hundredth of the first.
NASPI, DIS_COLL, PLAIN = 0, 1, 2
WAY_IN = [600, 7, 393]

# Assumptions, per thousand persons.
AT_RISK = 50  # the DID is given during the notice of dismissal, while the job still runs
SECOND_DID = 30  # who has claimed gives a DID as well, which is refused
PAID = 900  # claims that become a benefit
REVOKED = 25  # the DID is withdrawn, or ends with a pension

# Assumptions: monthly benefit in cents; days from the claim to the first and from the first to the last day of the benefit.
BENEFIT_CENTS = [(0, 250_00), (200, 600_00), (600, 950_00), (900, 1_250_00), (1000, 1_550_00)]
CLAIM_TO_BENEFIT = (1, 8)
BENEFIT_DAYS = [(0, 15), (300, 120), (700, 360), (1000, 730)]

# What the office does: per thousand persons, and days from the DID. Assumptions; the law wants the contact within 30
# days of a DID and 15 of a claim, and the profile every 90.
SERVICE = {
    "contatto_cpi": (450, [(0, 0), (500, 14), (850, 30), (1000, 120)]),
    "colloquio": (450, [(0, 1), (500, 25), (800, 35), (1000, 200)]),
    "profilazione": (400, [(0, 1), (500, 25), (800, 45), (1000, 250)]),
    "patto": (400, [(0, 1), (500, 30), (800, 60), (1000, 250)]),
}

# Who finds a first, second, third job, per thousand of those who had the one before. Assumption; with 1.79 activations
# a worker and year (Rapporto annuale 2020) the jobs of who works often are more than these.
JOBS = [720, 640, 520]

# Kinds of new jobs. 68.2 % of the activations of 2019 were fixed-term, and agency work adds 1.4 to 11.8 million
# (Rapporto annuale 2020). Open-ended 395 thousand, collaborations 98 and apprenticeships about as many of 2,721 in the last
# quarter of 2019 (Nota trimestrale 32). The remaining tenth is taken as intermittent work: assumption. Self-employed
# work, family businesses and traineeships are not in these communications: assumption.
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

# Days from the DID, or the end of the job before, to a job. Below none the jobs overlap; one is the next day. Assumption.
TO_FIRST_JOB = [(0, 1), (250, 30), (500, 100), (800, 300), (1000, 900)]
TO_NEXT_JOB = [(0, -60), (60, 0), (160, 1), (450, 30), (800, 150), (1000, 600)]

# Days that a job lasts. Assumption, on the classes of the Ministry's reports (to 30 days, to 90, to a year, beyond), with
# enough around the 180 that matter.
DAYS_WITH_TERM = [(0, 1), (220, 15), (350, 30), (550, 90), (750, 181), (900, 330), (1000, 730)]
DAYS_OPEN_ENDED = [(0, 5), (100, 90), (300, 365), (1000, 3650)]

# What happens to a job, per thousand. Assumptions; 749 thousand jobs became open-ended in 2023, against 13 million
# activations (Rapporto annuale with the data of 2023).
ENDS_EARLY = 150
EXTENDED = 180
TRANSFORMED = 57
INCOME_CHANGES = 40
INCOME_UNKNOWN = 20
NO_DUTY_TO_ANSWER = 700  # of the intermittent ones

# Forecast annual income in cents, net of contributions: a third within the limits of 8,145 to 8,500, a good part near
# them. Assumption.
INCOME_CENTS = [(0, 500_00), (220, 6_000_00), (330, 8_500_00), (450, 10_000_00), (850, 20_000_00), (1000, 38_000_00)]
# So many stand on an edge exactly: each limit, and a cent above it.
ON_AN_EDGE = 30
EDGES_CENTS = [4_800_00, 4_800_01, 5_500_00, 5_500_01, 8_145_00, 8_145_01, 8_174_00, 8_174_01, 8_500_00, 8_500_01]

# Violations, per thousand of who receives a benefit, and of who has violated before. Assumption.
VIOLATIONS = [60, 350, 300]
VIOLATION_KINDS = {"convocazione": 700, "orientamento": 150, "formazione": 100, "offerta": 50}
JUSTIFIED = 250
TO_VIOLATION = [(0, 20), (500, 90), (1000, 400)]

# Days from a fact to its record. Starts of jobs are due the day before, the rest within five days (D.Lgs. 181/2000 art.
# 4-bis; L. 608/1996 art. 9-bis); how many come late is an assumption.
RECORDED = {
    "rapporto_inizio": [(0, -10), (700, -1), (900, 0), (970, 20), (1000, 200)],
    "rapporto_fine": [(0, 0), (850, 5), (950, 20), (1000, 200)],
    "rapporto_proroga": [(0, 0), (850, 5), (950, 20), (1000, 200)],
    "rapporto_trasformazione": [(0, 0), (850, 5), (950, 20), (1000, 200)],
    "violazione": [(0, 1), (800, 15), (1000, 60)],
    "domanda_prestazione": [(0, 0), (900, 2), (1000, 30)],
}
RECORDED_OTHERWISE = [(0, 0), (950, 0), (1000, 10)]

# Histories that a few lines of SQL can express too, to compare with: one DID after 30 March 2019, then jobs as an employee, one
# after the other, with known income and end; recorded on their day.
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
