"""The oracle of the suitable offers against the conformance cases, and what its generator covers."""

from __future__ import annotations

import sys
from collections import Counter
from pathlib import Path

import pytest

sys.path.insert(0, str(Path(__file__).resolve().parent))

import offers  # noqa: E402
from test_oracle import cases  # noqa: E402

CASES = [
    case
    for case in cases("offer.evaluate")
    if "expect" in case or case["expect_error"]["code"] == "prestazione_non_vigente"
]


@pytest.mark.parametrize("case", CASES, ids=[case["id"] for case in CASES])
def test_case(case):
    given = offers.evaluate(case["input"])
    wanted = case["expect"] if "expect" in case else {"error": case["expect_error"]["code"]}
    names = [name for name in ("congrua", "band", "error") if name in wanted]
    assert {name: given.get(name) for name in names} == {name: wanted[name] for name in names}


def test_rdc_by_household():
    """Art. 4 c. 9 lett. d and d-bis DL 4/2019."""

    def suitable(km, number, months, renewal=False, disabled=False, children=False, date="2021-06-01"):
        return offers.evaluate({
            "regime": "rdc", "date": date,
            "contract": {"kind": "indeterminato", "hours_ratio": "1", "net_pay": "900"},
            "place": {"km": km, "minutes": 300, "public_transport": True},
            "rdc": {"offer_number": number, "benefit_months": months, "renewal": renewal},
            "disabled_member": disabled, "minor_children": children,
        })["congrua"]  # fmt: skip

    assert not suitable(101, 3, 13, disabled=True) and suitable(100, 1, 13, disabled=True)
    assert suitable(250, 3, 13, disabled=True, date="2019-03-29") and not suitable(251, 3, 13, disabled=True, date="2019-03-29")
    assert not suitable(251, 3, 20, children=True) and suitable(250, 3, 20, children=True)
    assert not suitable(300, 1, 20, renewal=True, children=True) and suitable(300, 1, 25, renewal=True, children=True)


def test_each_verdict_comes_up_in_each_regime():
    made = [offers.made_up(seed) for seed in range(4000)]
    seen = Counter((offer["regime"], offers.evaluate(offer).get("congrua")) for offer in made if offer["date"][:4] != "2023")
    for regime in ("naspi", "rdc", "adi", "sfl"):
        assert min(seen[regime, verdict] for verdict in (True, False, None)) >= 40, seen


def test_the_same_seed_is_the_same_offer():
    assert [offers.made_up(seed) for seed in range(50)] == [offers.made_up(seed) for seed in range(50)]
