"""An input of any size, and the conformance cases of which such inputs are made."""

import datetime
import functools
import pathlib
import sys


ROOT = pathlib.Path(__file__).parents[2]
sys.path.insert(0, str(ROOT / "tests" / "conformance"))

import run  # noqa: E402  (the runner beside the cases)

#: The whole size of an input, where its schema allows as much.
MOST = 10_000
#: The operations whose input is a dossier.
DOSSIERS = ("dossier.assess", "services.eligibility", "targets.assess")


class Shape:
    def __init__(self, operation, name, input, rulebook="nazionale", explain=False, most=MOST, refusable=False):
        self.operation, self.name, self.input, self.rulebook = operation, name + (" explained" if explain else ""), input, rulebook
        self.explain, self.most = explain, most
        #: Whether an error of any kind is right: a long text is refused in many places, and its reading is measured.
        self.refusable = refusable


@functools.cache
def day(number):
    # The rule data changes little from here on, so that the same rules apply to a tenth and to the whole.
    return (datetime.date(2025, 6, 2) + datetime.timedelta(days=number)).isoformat()


@functools.cache
def cases():
    """The conformance cases by operation."""
    found = {}
    for file in sorted((ROOT / "tests" / "conformance").glob("*.yaml")):
        for case in run.cases(file):
            found.setdefault(case["op"], []).append(case)
    return found
