"""The command ``collocamento banco``."""

from __future__ import annotations

import argparse
import sys
import webbrowser

#: The port stays the same from one start to the next, so that the browser finds the dossier of its tab again.
PORT = 8150


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> argparse.ArgumentParser:
    """The arguments of the command; the caller adds that of the language."""
    banco = commands.add_parser(
        "banco",
        help="a workbench in the browser: build a dossier and see its answer change",
        description="Opens a page on this machine only, where a dossier is built or loaded and assessed while it changes. Nothing is "
        "stored and nothing leaves the machine. Ctrl-C ends it.",
    )
    banco.add_argument("--port", type=_port, default=PORT, help=f"the port on 127.0.0.1 (default: {PORT}); 0 for any that is free")
    banco.add_argument("--no-browser", action="store_true", help="print the address and open no browser")
    return banco


def _port(text: str) -> int:
    if not text.isascii() or not text.isdigit() or int(text) > 65535:
        raise argparse.ArgumentTypeError("a number from 0 to 65535")
    return int(text)


def run(arguments: argparse.Namespace, lang: str) -> None:
    """Serve the page until the user interrupts."""
    try:
        import bottle  # noqa: F401
    except ImportError as missing:
        print(f"collocamento: {missing.name} is missing: pip install 'collocamento[banco]'", file=sys.stderr)
        raise SystemExit(1) from None
    from collocamento._banco.server import Server

    try:
        server = Server(arguments.port)
    except OSError as error:
        print(f"collocamento: port {arguments.port}: {error.strerror}; --port 0 takes any that is free", file=sys.stderr)
        raise SystemExit(1) from None
    url = server.url + ("?lang=en" if lang == "en" else "")
    print(url, flush=True)
    with server:
        if not arguments.no_browser:
            webbrowser.open(url)
        server.serve_forever()
