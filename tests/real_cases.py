#!/usr/bin/env python3
"""Write docs/real-cases.md: the public cases with their sources, what is expected, and what the installed library answers.

usage: real_cases.py [--check]      --check only compares: exit status 1 where the page is not up to date

Reads conformance/public.yaml. Needs PyYAML and the installed package `collocamento`.
"""

import pathlib
import sys


HERE = pathlib.Path(__file__).resolve().parent
PAGE = HERE.parent / "docs" / "real-cases.md"
sys.path.insert(0, str(HERE / "conformance"))

import run  # noqa: E402  (the runner beside the cases)

INTRODUCTION = """\
# Real cases

Questions that were asked in public, the answer of a ministry, INPS, a region, a court or a professional, and the answer of this
library. A note says where the source and the law part.

This page is made by `tests/real_cases.py` from `tests/conformance/public.yaml`: it is not edited by hand.
"""


def leaves(expected, path=""):
    """What a case expects, one text for each value: `status.state = sospeso`."""
    if isinstance(expected, dict) and "$absent" in expected:
        yield f"no {path}"
    elif isinstance(expected, dict):
        for key, value in expected.items():
            yield from leaves(value, path if key.startswith("$") else f"{path}.{key}".lstrip("."))
    elif isinstance(expected, list) and any(isinstance(item, dict) for item in expected):
        for item in expected:
            yield f"{path}: " + ", ".join(leaves(item))
    else:
        yield f"{path} = {shown(expected)}"


def shown(value):
    if isinstance(value, list):
        return ", ".join(map(shown, value)) or "none"
    if isinstance(value, bool):
        return "yes" if value else "no"
    return "null" if value is None else str(value)


def cell(text):
    """Text for a cell of a Markdown table."""
    return " ".join(text.split()).replace("|", "\\|")


def row(case, why):
    source = case["source"]
    asked = source["asked"] + (f" *{source['note']}*" if "note" in source else "")
    expected = "; ".join(leaves(case.get("expect") or {"error": case["expect_error"]}))
    first = "; at first another" if "first_answer" in source else ""
    answer = f"the same{first}" if why is None else f"**differs**: {why[:160]}"
    cells = (f"`{case['id']}`", asked, f"[{source['title']}]({source['address']})", expected, answer)
    return "| " + " | ".join(map(cell, cells)) + " |\n"


def page(cases, call):
    answers = [run.run_case(case, call) for case in cases]
    right = answers.count(None)
    at_first = sum("first_answer" not in case["source"] for case in cases)
    head = "| case | asked | source | expected | answer |\n|---|---|---|---|---|\n"
    counts = f"{right} of {len(cases)} answers are right; {at_first} were right when they were first asked."
    return f"{INTRODUCTION}\n{counts}\n\n{head}{''.join(map(row, cases, answers))}"


def main(argv):
    import collocamento

    cases = run.cases(HERE / "conformance" / "public.yaml")
    text = page(cases, collocamento.call)
    if argv == ["--check"]:
        fresh = PAGE.exists() and PAGE.read_text(encoding="utf-8") == text
        print("docs/real-cases.md is up to date" if fresh else "docs/real-cases.md is not up to date: run ./tests/write")
        return 0 if fresh else 1
    PAGE.write_text(text, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
