"""Cases of a user's own: how they are compared, read, and run by ``collocamento test``."""

import json
import pathlib
import subprocess
import sys

import pytest

from collocamento import RuleError
from collocamento._cases.case import Case
from collocamento._cases.compare import differences
from collocamento._cases.read import cases

ROOT = pathlib.Path(__file__).parents[2]
COMMAND = pathlib.Path(sys.executable).with_name("collocamento")
TERM = "- {id: a, op: calendar.term, input: {start: 2025-03-03, amount: 30, unit: giorni}, "


def run(*arguments):
    return subprocess.run([COMMAND, "test", *map(str, arguments)], capture_output=True, timeout=60)


@pytest.fixture
def file(tmp_path):
    def written(text):
        (tmp_path / "casi.yaml").write_bytes(text.encode() if isinstance(text, str) else text)
        return tmp_path / "casi.yaml"

    return written


@pytest.mark.parametrize(("want", "got"), [
    ({"a": 1}, {"a": 1, "b": 2}),
    ({"a": "1.50"}, {"a": 1.5}),
    ({"a": None}, {}),
    ({"a": {"$absent": True}}, {"a": None}),
    ({"a": {"$contains": [{"x": 2}]}}, {"a": [{"x": 1}, {"x": 2, "y": 3}]}),
    ({"a": {"$set": [2, 1]}}, {"a": [1, 2]}),
    ([1, {"a": 1}], [1, {"a": 1, "b": 2}]),
    ({"a": True}, {"a": True}),
    ({"a": "Nan", "b": "sNaN"}, {"a": "Nan", "b": "sNaN"}),
])
def test_what_matches(want, got):
    assert list(differences(want, got)) == []


@pytest.mark.parametrize(("want", "got", "told"), [
    ({"a": 1, "b": 2}, {"a": 3, "b": 4}, ["/a: expected 1, found 3", "/b: expected 2, found 4"]),
    ({"a": 1}, {}, ["/a: expected 1, found nothing"]),
    ({"a": 1}, {"a": True}, ["/a: expected 1, found true"]),
    ({"a": True}, {"a": 1}, ["/a: expected true, found 1"]),
    ({"a": {}}, {"a": None}, ["/a: expected an object, found null"]),
    ({"a": {"$absent": True}}, {"a": 0}, ["/a: expected nothing, found 0"]),
    ({"a": {"$contains": [3]}}, {"a": [1]}, ["/a: expected an entry 3, found [1]"]),
    ({"a": {"$contains": [3]}}, {"a": "3"}, ['/a: expected a list, found "3"']),
    ({"a": {"$set": [1]}}, {"a": [1, 2]}, ["/a: expected 1 entry [1], found 2 entries [1, 2]"]),
    ({"a": [1, 2]}, {"a": [1]}, ["/a: expected 2 entries [1, 2], found 1 entry [1]"]),
    ([1, 2], [1, 3], ["/1: expected 2, found 3"]),
    ({"a": []}, {"a": {}}, ["/a: expected [], found {}"]),
    ({"a": ""}, {"a": None}, ['/a: expected "", found null']),
    # Codes are no numbers.
    ({"a": "05"}, {"a": "5"}, ['/a: expected "05", found "5"']),
    ({"a": "1_0"}, {"a": 10}, ['/a: expected "1_0", found 10']),
])
def test_what_differs(want, got, told):
    assert [one.text("en") for one in differences(want, got)] == told


def test_in_italian_and_cut_where_it_is_long():
    (one,) = differences({"a": [1]}, {"a": list(range(1000))})
    assert one.text("it").startswith("/a: atteso: 1 voce [1], trovato: 1000 voci [0, 1, 2")
    assert one.text("it").endswith("…")


def test_days_stay_as_they_are_written(file):
    assert cases(file("- {a: 2025-02-30, b: 2025-01-01, c: 2025-01-01T08:30, 1: x}")) == [
        {"a": "2025-02-30", "b": "2025-01-01", "c": "2025-01-01T08:30", "1": "x"}
    ]
    assert cases(file("")) == []


@pytest.mark.parametrize(("text", "told", "line"), [
    ("- {id: a}\n}\n", "unreadable YAML", 2),
    ("- a\n- b: [\n", "unreadable YAML", 3),
    ("a: 1", "a file of cases is a list", 1),
    (b"\xff", "not UTF-8", None),
    ("- \x00", "control characters are not allowed", None),
    ("- !!python/object:os.system {}", "unreadable YAML", 1),
    ("- &a [*a]", "nested too deep", None),
])
def test_files_that_can_not_be_read(file, text, told, line):
    with pytest.raises(RuleError) as refused:
        cases(file(text))
    assert told in refused.value.message_en
    assert refused.value.details.get("line") == line


@pytest.mark.parametrize(("given", "told"), [
    ("x", "a case is an object"),
    ({"op": "a", "input": {}, "expect": {}}, "`id` is missing"),
    ({"id": "a", "op": 1, "input": {}, "expect": {}}, "`op` is a text"),
    ({"id": "a", "op": "a", "input": [], "expect": {}}, "`input` is an object"),
    ({"id": "a", "op": "a", "input": {}}, "either `expect` or `expect_error`"),
    ({"id": "a", "op": "a", "input": {}, "expect": {}, "expect_error": {}}, "either `expect` or `expect_error`"),
    ({"id": "a", "op": "a", "input": {}, "expect": []}, "`expect` is an object"),
    ({"id": "a", "op": "a", "input": {}, "expect": {}, "rules": "STATO-01"}, "`rules` is a list"),
    ({"id": "a", "op": "a", "input": {}, "expect": {}, "rulebook": 1}, "`rulebook` is a text"),
    ({"id": "a", "op": "a", "input": {}, "expected": {}}, "did you mean: expect"),
])
def test_cases_that_are_none(given, told):
    with pytest.raises(RuleError) as refused:
        Case.read(given)
    assert told in refused.value.message_en


def test_the_shared_cases_hold():
    done = run(ROOT / "tests" / "conformance" / "calendar.yaml", ROOT / "tests" / "conformance" / "rulebook.yaml", "--lang", "en")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().rstrip().endswith(" passed, 0 failed")


def test_each_difference_has_its_line(file):
    done = run(file(TERM + "expect: {due: 2025-04-03, rolled: true}, rules: [TERM-01, TERM-99]}"), "--lang", "en")
    assert done.returncode == 1
    head, *lines, count = done.stdout.decode().splitlines()
    assert head.endswith("casi.yaml a")
    assert [line.split(":")[0].strip() for line in lines] == ["/rules", "/due", "/rolled"]
    assert lines[1] == '  /due: expected "2025-04-03", found "2025-04-02"'
    assert count == "0 passed, 1 failed"


def test_errors_that_are_expected_and_that_are_not(file):
    bad = TERM.replace("2025-03-03", "2025-02-30")
    assert run(file(bad + "expect_error: {code: data_non_valida, path: /start}}")).returncode == 0
    done = run(file(bad + "expect: {}}"), "--lang", "en")
    assert "/start: expected an answer, found the error" in done.stdout.decode()
    done = run(file(TERM + "expect_error: {code: data_non_valida}}"), "--lang", "en")
    assert "expected the error" in done.stdout.decode()
    assert run(file(bad.replace("calendar.term", "calendar.termin") + "expect: {}}")).returncode == 1


def test_an_overlay_lies_over_the_rulebook_of_a_case(file):
    overlay = ROOT / "examples" / "overlays" / "limite-9000.toml"
    ask = "op: rulebook.parameter, input: {name: limite_reddito_dipendente, date: 2025-06-01}, expect: {value: '9000'}"
    given = file(f"- {{id: a, {ask}}}\n- {{id: b, rulebook: umbria, {ask}}}\n- {{id: c, rulebook: lazio, {ask}}}")
    done = run(given, "--overlay", overlay, "--json")
    told = json.loads(done.stdout)
    assert (done.returncode, told["passed"], told["failed"]) == (1, 2, 1)
    assert [case["passed"] for case in told["cases"]] == [True, True, False]
    assert run(given).returncode == 1


def test_what_is_no_case_fails_and_the_others_run(file):
    done = run(file(f"- x\n{TERM}expect: {{due: 2025-04-02}}}}"), "--lang", "en", "-v")
    assert done.returncode == 1
    assert "case 1" in done.stdout.decode()
    assert "ok   " in done.stdout.decode()
    assert done.stdout.decode().endswith("1 passed, 1 failed\n")


def test_a_folder_has_both_kinds_of_files(tmp_path):
    for name in ("a.yaml", "b.yml", "c.txt"):
        (tmp_path / name).write_text(TERM + "expect: {due: 2025-04-02}}", encoding="utf-8")
    assert run(tmp_path, "--lang", "en").stdout.decode() == "2 passed, 0 failed\n"


def test_no_case_is_a_failure(file, tmp_path):
    assert run(file("")).returncode == 1
    (tmp_path / "none").mkdir()
    assert run(tmp_path / "none").returncode == 1
    missing = run(tmp_path / "nessuno.yaml")
    assert missing.returncode == 1
    assert b"nessuno.yaml" in missing.stderr


def test_an_overlay_that_can_not_be_read_ends_the_run(file, tmp_path):
    (tmp_path / "rotto.toml").write_text("[[parameter]]\nname = 'limite'\nsegment = []\n")
    done = run(file(TERM + "expect: {}}"), "--overlay", tmp_path / "rotto.toml", "--lang", "en")
    assert (done.returncode, done.stdout) == (1, b"")
    assert b"rotto, line 2, entry `limite`" in done.stderr
