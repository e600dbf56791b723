"""The workbench's server: whom it answers, and what it says to bad questions. `tests/pages` has the page in a browser."""

import decimal
import http.client
import json
import pathlib
import re
import socket
import threading

import pytest

import collocamento
from collocamento import Rulebook
from collocamento._banco import server as serving
from collocamento._banco.answers import MOST_ROWS, Question, assess
from collocamento._banco.differences import euro
from collocamento._banco.form import form
from collocamento._banco.words import TEXTS
from collocamento.cli import main
from collocamento.types import events

PLACE = pathlib.Path(serving.__file__).parent
DOSSIER = {
    "person": {},
    "events": [
        {"type": "did", "date": "2025-03-03"},
        {"type": "rapporto_inizio", "date": "2025-06-01", "job": "<b>&\"'", "kind": "determinato", "end": "2025-09-30", "annual_income": 9000.5},
    ],
    "as_of": "2025-07-15",
}


@pytest.fixture(scope="module")
def server():
    with serving.Server(0) as server:
        thread = threading.Thread(target=server.serve_forever, daemon=True)
        thread.start()
        yield server
        server.shutdown()
        thread.join()


@pytest.fixture
def ask(server):
    def ask(method, path, body=None, secret=True, **headers):
        connection = http.client.HTTPConnection(serving.ADDRESS, server.server_port, timeout=30)
        headers = {name.replace("_", "-"): value for name, value in headers.items()}
        if body is not None:
            headers = {"Content-Type": "application/json", **headers}
        connection.request(method, f"/{server.token}{path}" if secret else path, body, headers)
        reply = connection.getresponse()
        read = reply.status, dict(reply.getheaders()), reply.read().decode()
        connection.close()
        return read

    return ask


def posted(ask, path="/assess", **question):
    return json.loads(ask("POST", path, json.dumps({"dossier": DOSSIER, **question}))[2])


def test_it_listens_on_this_machine_only(server):
    assert server.socket.getsockname()[0] == "127.0.0.1"
    assert server.url == f"http://127.0.0.1:{server.server_port}/{server.token}/"


@pytest.mark.parametrize("path", ["/", "/form/it", "/form/en", "/banco.js", "/form.js", "/store.js", "/banco.css", "/?lang=en"])
def test_every_page_has_its_policy(ask, path):
    status, headers, body = ask("GET", path)
    assert status == 200 and body
    assert "default-src 'none'" in headers["Content-Security-Policy"] and "unsafe" not in headers["Content-Security-Policy"]
    assert headers["X-Content-Type-Options"] == "nosniff" and headers["Referrer-Policy"] == "no-referrer" and headers["Cache-Control"] == "no-store"
    assert "Access-Control-Allow-Origin" not in headers
    assert "http://" not in body and ("https://" not in body or path == "/banco.js"), "no address of the network"


@pytest.mark.parametrize("host", ["evil.example", "127.0.0.1", "127.0.0.1:1", "localhost.evil.example", ""])
def test_another_host_name_is_refused(ask, host):
    status, headers, body = ask("GET", "/", Host=host)
    assert status == 403 and "<" not in body and "Content-Security-Policy" in headers


def test_localhost_is_this_machine(ask, server):
    assert ask("GET", "/", Host=f"localhost:{server.server_port}")[0] == 200


@pytest.mark.parametrize(
    "headers", [{"Origin": "http://evil.example"}, {"Origin": "null"}, {"Sec_Fetch_Site": "cross-site"}, {"Sec_Fetch_Site": "same-site"}]
)
def test_another_site_is_refused(ask, headers):
    assert ask("POST", "/assess", json.dumps({"dossier": DOSSIER}), **headers)[0] == 403


@pytest.mark.parametrize("path", ["/", "/x/", "/assess", "/../", "/banco.js"])
def test_without_the_secret_there_is_nothing(ask, path):
    status, headers, body = ask("GET", path, secret=False)
    assert status == 404 and "<" not in body and "Content-Security-Policy" in headers


@pytest.mark.parametrize("path", ["/server.py", "/page.html", "/../server.py", "/%2e%2e/server.py", "/form/<script>"])
def test_only_the_files_of_the_page_are_served(ask, path):
    status, _, body = ask("GET", path)
    assert status == 404 and "script" not in body


def test_a_form_of_another_site_can_not_ask(ask):
    for kind in ("text/plain", "application/x-www-form-urlencoded", ""):
        assert ask("POST", "/assess", "{}", Content_Type=kind)[0] == 415


@pytest.mark.parametrize("body", ["", "{", "[]", "3", "null", '{"dossier": 3}', '{"dossier": {}, "lang": {}}', "[" * 100_000, "\x00"])
def test_a_bad_question_is_an_error(ask, body):
    status, _, reply = ask("POST", "/assess", body)
    assert status == 200 and json.loads(reply)["errors"][0]["text"]


def test_a_question_that_is_too_large_is_not_read(server):
    with socket.create_connection((serving.ADDRESS, server.server_port), timeout=30) as line:
        head = f"POST /{server.token}/assess HTTP/1.1\r\nHost: 127.0.0.1:{server.server_port}\r\nContent-Type: application/json\r\n"
        line.sendall(f"{head}Content-Length: {serving.LARGEST + 1}\r\n\r\n".encode())
        reply = b""
        while part := line.recv(65536):
            reply += part
    assert json.loads(reply.partition(b"\r\n\r\n")[2])["errors"]


def test_a_silent_connection_stops_nobody(ask, server):
    with socket.create_connection((serving.ADDRESS, server.server_port)):
        assert ask("GET", "/")[0] == 200


@pytest.mark.parametrize("rulebook", collocamento.rulebooks())
def test_the_answer_is_that_of_call(ask, rulebook):
    assert posted(ask, "/answer", rulebook=rulebook) == collocamento.call("dossier.assess", DOSSIER, rulebook=rulebook)
    explained = {**DOSSIER, "explain": True}
    assert posted(ask, "/answer", rulebook=rulebook, dossier=explained) == collocamento.call("dossier.assess", explained, rulebook=rulebook)


def test_the_answer_with_an_overlay_and_the_error(ask):
    overlay = "[[parameter]]\nname = 'giorni_sospensione'\nsegment = [{value = 20, citation = 'x', confidence = 'D'}]"
    layered = Rulebook().overlay("modifiche", overlay)
    assert posted(ask, "/answer", overlay=overlay) == collocamento.call("dossier.assess", DOSSIER, rulebook=layered)
    assert posted(ask, "/answer", dossier={"events": 3})["error"]["code"]
    assert posted(ask, rulebook="marte")["about"] == "overlay"
    assert "riga 1" in posted(ask, overlay="<b>")["errors"][0]["text"]


@pytest.mark.parametrize("lang", ["it", "en"])
def test_what_a_name_says_is_text(lang):
    html = assess(Question(DOSSIER, against="toscana", lang=lang))["html"]
    assert "<b>&" not in html and "&lt;b&gt;&amp;&quot;" in html


@pytest.mark.parametrize("lang", ["it", "en"])
def test_both_languages_are_complete(lang):
    described = form(lang)
    assert {name for name in described["events"]} == {getattr(events, name).type for name in events.__all__ if name != "Event"}
    fields = [*described["person"], *(field for event in described["events"].values() for field in event["fields"])]
    for field in fields:
        assert field["label"] and "_" not in field["label"], field
        assert field["control"] in {"day", "moment", "decimal", "integer", "text", "boolean", "choice", "list", "json"}
    assert "json" not in {field["control"] for field in described["person"]}
    assert all(len(texts) == 2 and all(texts) for texts in TEXTS.values())


def test_every_sentence_is_used():
    files = [file for file in PLACE.iterdir() if file.is_file() and file.name != "words.py"]
    used = "".join(file.read_text(encoding="utf-8") for file in files)
    assert [name for name in TEXTS if not re.search(rf"""\[["']{name}["']\]|words\.{name}\b""", used)] == []


def test_the_page_makes_no_html_of_its_data():
    for script in PLACE.glob("*.js"):
        assert re.findall(r"innerHTML|outerHTML|insertAdjacentHTML|document\.write|eval\(", script.read_text(encoding="utf-8")) == []
    # The only text that is not escaped is the picture, which escapes its own.
    for template in PLACE.glob("*.html"):
        assert set(re.findall(r"\{\{!(.*?)\}\}", template.read_text(encoding="utf-8"))) <= {"svg"}


def test_what_a_file_asks_of_the_operation_is_no_fault():
    assert "html" in assess(Question({**DOSSIER, "explain": True, "identify": True}))
    assert [one["path"] for one in assess(Question({**DOSSIER, "spiega": True}))["errors"]] == ["/spiega"]


def test_every_error_is_told_at_once():
    events = [{"type": "did", "data": "2025-03-03"}, {"type": "violazione", "date": "2025-04-01", "violation": "offerta", "missed_hours_percent": 101}]
    told = assess(Question({**DOSSIER, "events": events}))["errors"]
    assert [one["path"] for one in told] == ["/events/0/data", "/events/0/date", "/events/1/missed_hours_percent"]


@pytest.mark.parametrize(("lang", "amount"), [("it", "8.500,00 euro"), ("en", "8,500.00 euro")])
def test_amounts_as_people_write_them(lang, amount):
    assert euro(decimal.Decimal("8500"), lang) == amount


def test_long_lists_are_cut_and_counted():
    jobs = [{"type": "rapporto_inizio", "date": f"20{16 + n % 8}-01-01", "job": f"j{n}", "kind": "determinato", "end": f"20{16 + n % 8}-01-02"} for n in range(300)]
    html = assess(Question({**DOSSIER, "events": [DOSSIER["events"][0], *jobs]}))["html"]
    assert html.count("<li>") < 4 * MOST_ROWS and "40 righe" in html


def test_the_command_says_what_is_wrong(capsys):
    with socket.create_server((serving.ADDRESS, 0)) as taken:
        with pytest.raises(SystemExit) as ended:
            main(["banco", "--no-browser", "--port", str(taken.getsockname()[1])])
    assert ended.value.code == 1 and "--port 0" in capsys.readouterr().err
    for port in ("-1", "65536", "x", "²"):
        with pytest.raises(SystemExit):
            main(["banco", "--port", port])
