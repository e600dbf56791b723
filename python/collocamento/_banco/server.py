"""The server of the workbench, for the user's own browser only. It keeps nothing: each request brings the dossier."""

from __future__ import annotations

import decimal
import json
import os
import re
import secrets
import socketserver
import wsgiref.simple_server
from typing import Any

import bottle

import collocamento._banco.files as files
from collocamento._banco.answers import Question, answer, assess
from collocamento._banco.form import form
from collocamento._banco.words import words
from collocamento._runtime.errors import JsonInvalid, LimitExceeded, RuleError

ADDRESS = "127.0.0.1"
#: Bytes of a request: 10,000 events with every field fit.
LARGEST = 16 * 1024 * 1024
SECONDS = 30

FILES = {"banco.js": "javascript", "form.js": "javascript", "store.js": "javascript", "banco.css": "css"}
HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src 'self' data:; "
    "base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    "X-Content-Type-Options": "nosniff",
    "Referrer-Policy": "no-referrer",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Cache-Control": "no-store",
}


class Server(socketserver.ThreadingMixIn, wsgiref.simple_server.WSGIServer):
    """A thread for each connection: a browser opens some in advance and leaves them silent."""

    daemon_threads = True
    # On Windows the option lets two programs take one port.
    allow_reuse_address = os.name == "posix"

    def __init__(self, port: int) -> None:
        self.token = secrets.token_urlsafe(18)
        super().__init__((ADDRESS, port), _Handler)
        self.set_app(application(self.token, self.server_port))

    def server_bind(self) -> None:
        """Bind without a look-up of the machine's name."""
        socketserver.TCPServer.server_bind(self)
        self.server_name, self.server_port = ADDRESS, self.server_address[1]
        self.setup_environ()

    @property
    def url(self) -> str:
        """The address of the page. Its secret part keeps other sites out."""
        return f"http://{ADDRESS}:{self.server_port}/{self.token}/"


class _Handler(wsgiref.simple_server.WSGIRequestHandler):
    timeout = SECONDS

    def log_message(self, format: str, *args: Any) -> None:
        """Write no log: the address is secret."""


def application(token: str, port: int) -> bottle.Bottle:
    """The pages, all below the secret part of the address."""
    app = bottle.Bottle()
    hosts = [f"{ADDRESS}:{port}", f"localhost:{port}"]
    own = [f"http://{host}" for host in hosts]

    def guard() -> None:
        request = bottle.request
        if request.get_header("Host") not in hosts:
            raise _refusal(403, "Indirizzo non ammesso. / This host name is not allowed.")
        foreign = request.get_header("Sec-Fetch-Site", "none") not in ("same-origin", "none")
        if foreign or request.get_header("Origin", own[0]) not in own:
            raise _refusal(403, "Richiesta di un altro sito. / The request comes from another site.")
        bottle.response.headers.update(HEADERS)

    app.add_hook("before_request", guard)
    app.get(f"/{token}/", callback=_page)
    app.get(f"/{token}/form/<lang:re:it|en>", callback=lambda lang: _json(form(lang)))
    app.get(f"/{token}/<name:re:{'|'.join(map(re.escape, FILES))}>", callback=_file)
    app.post(f"/{token}/assess", callback=_assess)
    app.post(f"/{token}/answer", callback=_answer)
    for status in (404, 405, 500):
        app.error(status, callback=_failed)
    return app


def _page() -> str:
    lang = "en" if bottle.request.query.lang == "en" else "it"
    bottle.response.content_type = "text/html; charset=utf-8"
    page = bottle.SimpleTemplate(source=files.text("page.html"))
    html: str = page.render(text=words(lang), lang=lang, other="it" if lang == "en" else "en", form=form(lang))
    return html


def _file(name: str) -> str:
    bottle.response.content_type = f"text/{FILES[name]}; charset=utf-8"
    return files.text(name)


def _assess() -> str:
    try:
        return _json(assess(_question()))
    except RuleError as error:
        # The question was not read, nor its language.
        return _json({"errors": [{"path": error.path, "text": f"{error.message} / {error.message_en}"}], "about": "dossier"})


def _answer() -> str:
    bottle.response.content_type = "application/json"
    try:
        return answer(_question())
    except RuleError as error:
        bottle.response.status = 422
        return error.to_json()


def _failed(error: bottle.HTTPError) -> str:
    """No page, or a fault: a sentence, and nothing of the request."""
    error.headers.update({**HEADERS, "Content-Type": "text/plain; charset=utf-8"})
    if error.status_code == 500:
        return "Errore interno: il fascicolo resta nella pagina. / Internal error: the dossier stays in the page."
    return "Apri l'indirizzo che il programma ha scritto. / Open the address that the program has printed."


def _refusal(status: int, text: str) -> bottle.HTTPResponse:
    return bottle.HTTPResponse(text, status, {**HEADERS, "Content-Type": "text/plain; charset=utf-8"})


def _json(value: Any) -> str:
    bottle.response.content_type = "application/json"
    return json.dumps(value, ensure_ascii=False)


def _question() -> Question:
    """The question in the body. Its media type is one that a form of another site can't send."""
    request = bottle.request
    if request.content_type.partition(";")[0].strip() != "application/json":
        raise _refusal(415, "Serve application/json. / application/json is needed.")
    if not 0 < request.content_length <= LARGEST:
        raise LimitExceeded(details={"maximum": LARGEST})
    try:
        given = json.loads(request.environ["wsgi.input"].read(request.content_length), parse_float=decimal.Decimal)
    except RecursionError:
        raise LimitExceeded from None
    except ValueError:
        raise JsonInvalid from None
    return Question.read(given)
