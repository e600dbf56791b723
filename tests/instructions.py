#!/usr/bin/env python3
"""Nothing takes more instructions than the committed file says: tables of sanctions and of states, one dossier, signatures.

usage: instructions.py [--write] [PROGRAM]

PROGRAM is what Cargo makes of benches/instructions.rs; without one, the one of the profile `checked`, as ./tests/run builds it.
Valgrind's Callgrind counts its instructions, which do not depend on what else the machine does. A count more than 5 % above
the one in benches/instructions.txt fails; --write writes the file anew. Counts depend on the compiler: the file names it.
Exit status: 0 when every count holds, 1 otherwise. The last line reads 'N passed, N failed'.
"""

import pathlib
import re
import subprocess
import sys
import tempfile

ROOT = pathlib.Path(__file__).parents[1]
FILE = ROOT / "benches" / "instructions.txt"
# The profile of the tests, not that of a release: to build the rules once more takes minutes, and this build is there. It
# optimises less, so its counts are higher, but work that is added shows in both.
PROGRAM = ROOT / "target" / "checked" / "examples" / "instructions"
MORE = 1.05


def counts(program):
    """The instructions a unit of each piece of work, by its name."""
    with tempfile.TemporaryDirectory() as folder:
        # Two patterns for the same function, as Callgrind takes one option for each. They must differ in their first letter.
        only = ["--toggle-collect=*instructions::counted_by_callgrind*", "--dump-after=*counted_by_callgrind*"]
        callgrind = ["valgrind", "--tool=callgrind", f"--callgrind-out-file={folder}/out", *only]
        run = subprocess.run([*callgrind, program], capture_output=True, text=True)
        if run.returncode:
            sys.exit(f"{run.stderr}\n{program}: status {run.returncode}")
        works = [line.split("\t") for line in run.stdout.splitlines()]
        totals = [total(pathlib.Path(f"{folder}/out.{place}")) for place in range(1, len(works) + 1)]
    return {name: of_all / int(units) for (name, units), of_all in zip(works, totals, strict=True)}


def total(dump):
    return int(re.search(r"^(?:summary|totals): (\d+)", dump.read_text(), re.MULTILINE)[1])


def toolchain():
    said = [
        subprocess.run([name, "--version"], capture_output=True, text=True).stdout.split("\n")[0]
        for name in ("rustc", "valgrind")
    ]
    return ", ".join(said)


def written(found):
    head = f"# Instructions of the work in benches/instructions.rs, by tests/instructions.py --write.\n# {toolchain()}\n"
    FILE.write_text(head + "".join(f"{name:<40}{count:12.1f}\n" for name, count in found.items()), encoding="utf-8")


def committed():
    lines = [line for line in FILE.read_text(encoding="utf-8").splitlines() if not line.startswith("#")]
    return {line[:40].strip(): float(line[40:]) for line in lines}


def main():
    arguments = [argument for argument in sys.argv[1:] if argument != "--write"]
    found = counts(arguments[0] if arguments else PROGRAM)
    if "--write" in sys.argv[1:]:
        written(found)
    allowed = committed()
    failed = 0
    for name in allowed | found:
        before, now = allowed.get(name), found.get(name)
        # Work that the file lacks, or that is gone, needs a new file.
        fails = before is None or now is None or now > before * MORE
        failed += fails
        print(f"{name:<40}{before or 0:12.1f} -> {now or 0:12.1f}{'  differs' * fails}")
    if failed:
        print(f"Counted with {toolchain()}.")
        print("If the file was written with another compiler, or the work is worth it: tests/instructions.py --write")
    print(f"{len(allowed | found) - failed} passed, {failed} failed")
    sys.exit(failed > 0)


if __name__ == "__main__":
    main()
