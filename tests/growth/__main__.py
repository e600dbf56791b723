"""Time grows with the input and not with its square: every operation, every list and text of its input, every event, every job.

usage: python tests/growth [-v] [WORD...]      WORD: only the shapes whose line contains it; -v: the table of all shapes

A shape is an input of any size. Each is answered at a tenth of its size and at its whole size, 10,000 or what the schema
allows; the whole may take 15 times as long. Measured is the CPU time of the thread, the least of some runs. A shape that seems
to grow faster is measured again and again: noise passes and a square stays, as it takes 100 times as long. Differences below the
noise of a shared machine do not count.

An answer may also be the error `fuori_limite`, with a path: what would be too much work ends there. Any other error is one of
those in `NOT_ANSWERED`, or the error of a text that is too long, or the shape tests nothing and fails. Nothing may hang for ten
seconds, answer more than 64 MB, or take more than 256 MB of memory (measured on Linux).

Exit status: 0 when every shape holds, 1 otherwise. The shapes that failed come last; the last line reads 'N passed, N failed'.
"""

import functools
import itertools
import json
import pathlib
import sys
import time

sys.path.insert(0, str(pathlib.Path(__file__).parents[1]))

import collocamento  # noqa: E402
import memory  # noqa: E402
from dossiers import dossiers  # noqa: E402
from lists import lists  # noqa: E402
from texts import texts  # noqa: E402
from weeks import weeks  # noqa: E402

RATIO, NOISE, LONGEST, LARGEST, MEMORY = 15, 0.04, 10.0, 64 << 20, 256 << 20
TESTS_AGAIN = 25

# Workflows that end after a few actions: what is measured is that the action after the last one is refused.
NOT_ANSWERED = {
    # A taken application has an outcome, and no action after it.
    ("portal.application", "/actions"): "azione_non_ammessa",
    ("portal.application", "/actions named anew"): "azione_non_ammessa",
    # A request is accepted or refused once.
    ("portal.cv_request", "/actions"): "azione_non_ammessa",
    ("portal.cv_request", "/actions named anew"): "azione_non_ammessa",
}


def answered(shape, size):
    """The seconds, the outcome, the length of the answer and the memory it took."""
    text = json.dumps(shape.input(size)).encode()
    rulebook = opened(shape.rulebook)
    in_use = memory.in_use()
    before = time.thread_time()
    try:
        answer, outcome = rulebook.call_json(shape.operation, text, explain=shape.explain), ""
    except collocamento.RuleError as error:
        answer, outcome = "", f"{error.code} {error.path}"
    return time.thread_time() - before, outcome, len(answer), memory.peak() - in_use


@functools.cache
def opened(name):
    return collocamento.Rulebook(name)


def measured(shape):
    """The line of a shape, and why it does not hold."""
    whole = shape.most
    tenth = max(1, whole // 10)
    (small, *_), (large, outcome, length, most) = answered(shape, tenth), answered(shape, whole)
    for _ in range(TESTS_AGAIN):
        if large <= RATIO * small + NOISE or large > LONGEST:
            break
        small, large = min(small, answered(shape, tenth)[0]), min(large, answered(shape, whole)[0])
    ratio = large / small if small > 0 else 1.0
    line = f"{shape.operation:<26} {shape.name:<58} {small * 1000:8.1f} {large * 1000:9.1f} ms {ratio:7.1f} {length / 1e6:7.2f} MB {most / 1e6:6.0f} MB  {outcome}"
    return line, fault(shape, small, large, outcome, length, most)


def fault(shape, small, large, outcome, length, most):
    """Why a shape does not hold; None if it does."""
    code, _, path = outcome.partition(" ")
    if large > LONGEST:
        return "hangs"
    if large > RATIO * small + NOISE:
        return "grows faster than the input"
    if length > LARGEST:
        return "answers too much"
    if most > MEMORY:
        return "takes too much memory"
    if code == "fuori_limite":
        return None if path else "names no place"
    if not shape.refusable and code != NOT_ANSWERED.get((shape.operation, shape.name), ""):
        return "is not answered" if code else "is answered, against the list of those that are not"
    return None


def main(arguments):
    every, words = "-v" in arguments, [word for word in arguments if word != "-v"]
    good, bad = 0, []
    print(f"{'operation':<26} {'place':<58} {'a tenth':>8} {'the whole':>9}    {'ratio':>7} {'answer':>10} {'memory':>9}")
    for shape in itertools.chain(lists(), dossiers(), texts(), weeks()):
        if words and not any(word in f"{shape.operation} {shape.name}" for word in words):
            continue
        line, why = measured(shape)
        if why:
            line += f"  <-- {why}"
            bad.append(line)
        else:
            good += 1
        if every or words or why:
            print(line, flush=True)
    if bad:
        print("\nfailed:", *bad, sep="\n")
    print(f"{good} passed, {len(bad)} failed")
    return 1 if bad else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
