"""The contract codes of the compulsory communications: kind and validity (COB-01, COB-02)."""

from __future__ import annotations

ALWAYS = "9999-12-31"
REFORM_2013 = "2013-01-10"  # the last day of the codes that were closed then
BY_END = "by end"  # open-ended without an agreed end, else fixed-term

# Code, kind, first and last day of the start.
CODES = [
    ("A.01.00", "indeterminato", "2007-06-21", ALWAYS),
    ("A.02.00", "determinato", "2007-06-21", ALWAYS),
    ("A.02.01", "determinato", "2007-06-21", ALWAYS),
    ("A.03.00", "apprendistato", "2007-06-21", "2012-04-25"),
    ("A.03.01", "apprendistato", "2007-06-21", "2012-04-25"),
    ("A.03.02", "apprendistato", "2007-06-21", "2012-04-25"),
    ("A.03.03", "apprendistato", "2007-06-21", "2012-04-25"),
    ("A.03.04", "determinato", "2007-06-21", ALWAYS),
    ("A.03.07", "determinato", "2007-06-21", REFORM_2013),
    ("A.03.08", "apprendistato", "2012-04-26", ALWAYS),
    ("A.03.09", "apprendistato", "2012-04-26", ALWAYS),
    ("A.03.10", "apprendistato", "2012-04-26", ALWAYS),
    ("A.05.02", "intermittente", "2013-01-10", ALWAYS),
    ("A.06.00", "somministrazione", "2007-06-21", REFORM_2013),
    ("A.06.01", "somministrazione", "2007-06-21", REFORM_2013),
    ("A.07.02", BY_END, "2013-01-10", ALWAYS),
    ("A.08.02", BY_END, "2013-01-10", ALWAYS),
    ("A.09.00", "occasionale_54bis", "0001-01-01", "2017-12-31"),
    ("B.01.00", "parasubordinato", "2007-06-21", "2016-02-01"),
    ("B.02.00", "autonomo_occasionale", "2007-06-21", "2016-02-01"),
    ("B.03.00", "parasubordinato", "2016-02-01", ALWAYS),
    ("B.04.00", "parasubordinato", "2023-07-01", ALWAYS),
    ("C.01.00", "tirocinio", "2007-06-21", ALWAYS),
    ("C.03.00", "lsu", "2007-06-21", ALWAYS),
    ("C.04.00", "esperienza_lavorativa", "2014-01-10", ALWAYS),
    ("G.03.00", "autonomo", "2009-03-15", ALWAYS),
    ("H.02.00", BY_END, "2015-01-07", ALWAYS),
    ("H.03.00", "occasionale_agricolo", "2023-01-01", ALWAYS),
    ("M.02.00", "autonomo", "2013-01-10", ALWAYS),
    ("N.01.00", "indeterminato", "2022-01-01", ALWAYS),
    ("N.02.00", "determinato", "2022-01-01", ALWAYS),
    ("N.03.00", "determinato", "2022-01-01", ALWAYS),
]


def kind_of_code(code: str, start: str, has_end: bool) -> str:
    """COB-02: an unknown or expired code is a subordinate job, and never a reason to refuse."""
    by_end = "determinato" if has_end else "indeterminato"
    for known, kind, first, last in CODES:
        if known == code and first <= start <= last:
            return by_end if kind == BY_END else kind
    return by_end
