"""The command `collocamento`, as a shell runs it."""

import json
import os
import pathlib
import subprocess
import sys

import pytest

import collocamento

DATA = pathlib.Path(__file__).parents[2] / "examples" / "data"
SIGNATURES = DATA.with_name("signatures")
DOCS = DATA.parents[1] / "docs"
COMMAND = pathlib.Path(sys.executable).with_name("collocamento")


def run(*arguments, stdin=b""):
    return subprocess.run([COMMAND, *map(str, arguments)], input=stdin, capture_output=True, timeout=60)


def test_call_prints_the_answer():
    done = run("call", "calendar.term", stdin=b'{"start": "2025-03-03", "amount": 30, "unit": "giorni"}')
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(b'{"due":"2025-04-02","rolled":false,"rules":["TERM-01","TERM-03","TERM-06"],"rulebook":"nazionale",')
    assert done.stdout.endswith(b"}\n")


def test_version_names_every_rulebook():
    done = run("version")
    assert (done.returncode, done.stderr) == (0, b"")
    library, heads, *rulebooks = done.stdout.decode().splitlines()
    assert library == f"collocamento {collocamento.__version__}"
    assert [line.split()[0] for line in rulebooks] == collocamento.rulebooks()
    for line in rulebooks:
        law = collocamento.Rulebook(line.split()[0])
        assert line.split()[1:] == [law.version, str(law.reviewed_to), str(law.id), law.digest]
        assert [line.index(law.digest), line.index(str(law.id))] == [heads.index("digest"), heads.index("id")]
    given = json.loads(run("version", "--json").stdout)
    assert given["library"] == collocamento.__version__
    answer = collocamento.call("calendar.holidays", {"year": 2026}, rulebook="umbria")
    assert {"rulebook": "umbria", "rulebook_version": answer["rulebook_version"]} in given["rulebooks"]
    overlay = DATA.with_name("overlays") / "limite-9000.toml"
    [own] = json.loads(run("version", "--json", "--overlay", overlay).stdout)["rulebooks"]
    assert own["rulebook"] == "limite-9000"
    assert own["rulebook_version"]["digest"] != collocamento.Rulebook().digest


@pytest.mark.parametrize("stdin", [b"", b"{", b"\xff\xfe", b'{"start": "2025-02-30", "amount": 30, "unit": "giorni"}'])
def test_call_prints_the_error(stdin):
    done = run("call", "calendar.term", stdin=stdin)
    assert (done.returncode, done.stdout) == (1, b"")
    assert json.loads(done.stderr)["error"]["code"] in ("json_non_valido", "data_non_valida")


@pytest.mark.parametrize("file", sorted(DATA.glob("*.json")), ids=lambda file: file.stem)
def test_assess_prints_for_an_operator(file):
    done = run("assess", file)
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.decode().startswith("Situazione al ")
    english = run("assess", file, "--lang", "en", "--explain").stdout.decode()
    assert english.startswith("Situation on ")
    assert "Reasons" in english
    assert run("assess", file, "--json").stdout == run("call", "dossier.assess", file).stdout


def test_assess_json_with_the_trace():
    answer = json.loads(run("assess", DATA / "dossier.json", "--json", "--explain", "--rulebook", "umbria").stdout)
    assert answer["rulebook"] == "umbria"
    assert answer["trace"]
    del answer["trace"]
    assert answer == json.loads(run("assess", DATA / "dossier.json", "--json", "--rulebook", "umbria").stdout)


@pytest.mark.parametrize("file", sorted(SIGNATURES.glob("*.json")), ids=lambda file: file.stem)
def test_signatures_prints_for_an_operator(file):
    done = run("signatures", file)
    assert (done.returncode, done.stderr) == (0, b"")
    given = json.loads(file.read_text(encoding="utf-8"))
    italian, english = done.stdout.decode(), run("signatures", file, "--lang", "en").stdout.decode()
    for index, action in enumerate(given["actions"], start=1):
        day, hour = action["at"].split("T")
        assert italian.splitlines()[index].startswith("  " + "/".join(reversed(day.split("-"))) + " " + hour)
        assert english.splitlines()[index].startswith(f"  {day} {hour}")
    assert "Esito" in italian
    assert "Outcome" in english
    assert run("signatures", file, "--json").stdout == run("call", "signature.replay", file).stdout


def test_signatures_refuses():
    given = {"rulebook": "toscana", "workflow": "toscana", "document": "ricevuta_did",
             "actions": [{"action": "scarica", "by": "cittadino", "at": "2021-07-08T08:47"}]}
    done = run("signatures", "-", stdin=json.dumps(given).encode())
    assert (done.returncode, done.stdout) == (1, b"")
    assert json.loads(done.stderr)["error"]["rule"] == "FIRMA-TOS-INVIO"


def test_rules():
    lines = run("rules").stdout.decode().splitlines()
    assert len(lines) == len(collocamento.call("rulebook.rules", {})["rules"])
    assert any(line.startswith("STATO-08") for line in lines)
    assert not any(line.startswith("TERM-A2-30") for line in lines)
    assert any(line.startswith("TERM-A2-30") for line in run("rules", "--rulebook", "umbria").stdout.decode().splitlines())
    in_2018 = [rule["id"] for rule in json.loads(run("rules", "--json", "--date", "2018-01-01").stdout)["rules"]]
    assert "REG-B" in in_2018
    assert "REG-C" not in in_2018


@pytest.mark.parametrize("form", ["html", "md"])
def test_the_page_of_the_rules(form):
    done = run("rules", f"--{form}")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout == (DOCS / f"rules.{form}").read_bytes()
    changed = b"riforma.STATO-12" if form == "html" else b"STATO-12 (modificata)"
    assert changed not in done.stdout
    overlay = DATA.parent / "overlays" / "limite-9000.toml"
    changed = changed.replace(b"riforma", b"limite-9000")
    assert changed in run("rules", f"--{form}", "--overlay", overlay).stdout
    national = run("rules", f"--{form}", "--rulebook", "nazionale").stdout
    assert b"STATO-08" in national and b"TERM-A2-30" not in national
    assert run("rules", f"--{form}", "--date", "2025-01-01").returncode == 2


def test_a_file_that_is_not_there():
    done = run("assess", "manca.json")
    assert done.returncode == 1
    assert b"manca.json" in done.stderr


def test_wrong_usage():
    assert run().returncode == 2
    assert run("assess", "--lang", "fr", "x").returncode == 2
    assert run("--version").stdout.decode().split() == ["collocamento", collocamento.__version__]


def test_a_reader_that_stops_early():
    done = subprocess.run(f"'{COMMAND}' rules | head -n 1", shell=True, capture_output=True, timeout=60)
    assert (done.returncode, done.stderr) == (0, b"")


def test_timeline():
    lines = run("timeline", DATA / "dossier.json").stdout.decode().splitlines()
    assert lines[0].split() == ["2025-01-10", "2025-02-28", "disoccupato", "STATO-01"]
    assert lines[-1].split() == ["2025-09-15", "…", "conservazione", "STATO-09"]


def test_timeline_as_a_picture(tmp_path):
    done = run("timeline", DATA / "dossier.json", "--svg", tmp_path / "a.svg", "--rulebook", "umbria", "--lang", "en")
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")
    dossier = collocamento.Dossier.from_json((DATA / "dossier.json").read_text(encoding="utf-8"))
    assert (tmp_path / "a.svg").read_text(encoding="utf-8") == dossier.assess(rulebook="umbria").timeline.to_svg(lang="en")
    refused = run("timeline", "-", stdin=b'{"person": {}, "events": [{"type": "did"}], "as_of": "2025-01-01"}')
    assert (refused.returncode, json.loads(refused.stderr)["error"]["path"]) == (1, "/events/0/date")
    assert run("timeline", DATA / "dossier.json", "--svg", tmp_path / "no" / "a.svg").returncode == 1
    own = tmp_path / "own.json"
    own.write_bytes((DATA / "dossier.json").read_bytes())
    refused = run("timeline", own, "--svg", own)
    assert (refused.returncode, b"also an input" in refused.stderr) == (1, True)
    assert own.read_bytes() == (DATA / "dossier.json").read_bytes()
    assert sorted(file.name for file in tmp_path.iterdir()) == ["a.svg", "own.json"]


def test_a_name_that_is_no_text():
    done = run("assess", os.fsdecode(b"perch\xe9.json"))
    assert (done.returncode, b"Traceback" in done.stderr) == (1, False)
