"""Reads a test runner's output and prints `PASSED FAILED SKIPPED`.

usage: count.py STATUS < output

Knows the closing lines of cargo, pytest and our own runners (`N passed, N failed`). Output without any of them is one test,
passed where the command's exit status is 0. A status other than 0 never counts as nothing failed.
"""

import re
import sys

LINES = (
    # cargo: test result: ok. 3 passed; 0 failed; 0 ignored; 0 measured; 0 filtered out
    re.compile(r"^test result: \w+\. (?P<passed>\d+) passed; (?P<failed>\d+) failed; (?P<skipped>\d+) ignored"),
    # our own runners: 12 passed, 0 failed
    re.compile(r"^(?P<passed>\d+) passed, (?P<failed>\d+) failed$"),
)
PYTEST = re.compile(r"^=*\s*(?:\d+ \w+, )*\d+ \w+(?:, \d+ \w+)* in [\d.]+s")


def count(text: str, status: int) -> tuple[int, int, int]:
    passed = failed = skipped = 0
    seen = False
    for line in text.splitlines():
        for pattern in LINES:
            if found := pattern.match(line):
                seen = True
                counts = found.groupdict()
                passed += int(counts["passed"])
                failed += int(counts["failed"])
                skipped += int(counts.get("skipped") or 0)
        if PYTEST.match(line):
            seen = True
            words = {word: int(number) for number, word in re.findall(r"(\d+) (\w+)", line)}
            passed += words.get("passed", 0)
            failed += words.get("failed", 0) + words.get("error", 0) + words.get("errors", 0)
            skipped += words.get("skipped", 0) + words.get("xfailed", 0)
    if not seen:
        passed, failed = (1, 0) if status == 0 else (0, 1)
    elif status != 0 and failed == 0:
        failed = 1
    return passed, failed, skipped


if __name__ == "__main__":
    print(*count(sys.stdin.read(), int(sys.argv[1])))
