"""The command ``collocamento``."""

from __future__ import annotations

import argparse
import functools
import io
import json
import os
import pathlib
import sys
from collections.abc import Sequence

import collocamento._banco.command as banco
import collocamento._cases.command as cases
import collocamento._overlay.command as overlay
import collocamento._tables.command as batch
import collocamento._tables.communications as communications
import collocamento._workbook.command as workbook
from collocamento._call import overlay_schema, schema
from collocamento._dossier.dossier import Dossier
from collocamento._dossier.timeline import Timeline
from collocamento._files.writing import replaced
from collocamento._native import __version__, operations, rulebooks
from collocamento._overlay.laid import laid
from collocamento._rulebook import Rulebook
from collocamento._runtime.engine import rules_page
from collocamento._runtime.errors import RuleError
from collocamento._runtime.language import language

# argparse has been in the standard library since 3.2 and is all that these commands need.


def main(argv: Sequence[str] | None = None) -> int:
    """Run the command; its exit status: 0, or 1 with the error on standard error: as JSON, or as lines for a reader who asks for a language."""
    arguments = _parser().parse_args(argv)
    # The name of a file may hold bytes that are no text.
    for stream, errors in ((sys.stdout, "strict"), (sys.stderr, "backslashreplace")):
        if isinstance(stream, io.TextIOWrapper):
            stream.reconfigure(encoding="utf-8", errors=errors)
    try:
        answer = arguments.run(arguments)
        if isinstance(answer, str):
            print(answer)
        sys.stdout.flush()
        return answer if isinstance(answer, int) else 0
    except RuleError as error:
        print(error.lines(_lang(arguments)) if _is_read(arguments) else error.to_json(), file=sys.stderr)
        return 1
    except KeyboardInterrupt:
        return 130
    except OSError as error:
        if isinstance(error, BrokenPipeError):
            # The reader has closed the pipe; the rest of the buffer is dropped.
            os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
            return 0
        told = f"{error.filename}: {error.strerror}" if error.filename else str(error)
        print(f"collocamento: {told}", file=sys.stderr)
        return 1


def _lang(arguments: argparse.Namespace) -> str:
    return getattr(arguments, "lang", None) or language()


def _is_read(arguments: argparse.Namespace) -> bool:
    """Whether a person reads the errors: at a terminal, or in a language; a program gets JSON."""
    return getattr(arguments, "lang", None) is not None or sys.stderr.isatty()


def _parser() -> argparse.ArgumentParser:
    parser = argparse.ArgumentParser(
        prog="collocamento",
        description="The rules of the Italian public employment services, each answer with its article.",
    )
    parser.add_argument("--version", action="version", version=f"%(prog)s {__version__}")
    commands = parser.add_subparsers(required=True, metavar="COMMAND")

    call = commands.add_parser("call", help="run an operation: JSON in, JSON out")
    call.add_argument("operation", metavar="OP", help=", ".join(operations()))
    call.add_argument("file", nargs="?", default="-", help="the input; with - or without a name: standard input")
    _language(call)
    _rulebook(call)
    call.set_defaults(run=_call)

    assess = commands.add_parser("assess", help="assess a dossier, for an operator to read")
    assess.add_argument("file", metavar="FILE", help="the dossier, as JSON; - for standard input")
    assess.add_argument("--json", action="store_true", help="the answer as JSON instead of text")
    assess.add_argument("--explain", action="store_true", help="with the steps that led to the answer")
    _language(assess)
    _rulebook(assess)
    assess.set_defaults(run=_assess)

    signatures = commands.add_parser("signatures", help="show where a document's signatures stand, for an operator to read")
    signatures.add_argument("file", metavar="FILE", help="the input of signature.replay, as JSON; - for standard input")
    signatures.add_argument("--json", action="store_true", help="the answer as JSON instead of text")
    _language(signatures)
    _rulebook(signatures)
    signatures.set_defaults(run=_signatures)

    plan = commands.add_parser("plan", help="plan a person's path through the services, for an operator to read")
    plan.add_argument("file", metavar="FILE", help="the input of services.plan, as JSON; - for standard input")
    plan.add_argument("--json", action="store_true", help="the answer as JSON instead of text")
    _language(plan)
    _rulebook(plan)
    plan.set_defaults(run=_plan)

    timeline = commands.add_parser("timeline", help="the states of a dossier, day by day, as text or as a picture")
    timeline.add_argument("file", metavar="FILE", help="the dossier, as JSON; - for standard input")
    timeline.add_argument("--svg", metavar="OUT", help="draw states, jobs, events and deadlines into this file")
    _language(timeline)
    _rulebook(timeline)
    timeline.set_defaults(run=_timeline)

    table = batch.add(commands)
    _language(table)
    _rulebook(table)
    table.set_defaults(run=lambda arguments: batch.run(arguments, _open(arguments)))

    codes = workbook.add(commands)
    _rulebook(codes)
    codes.set_defaults(run=lambda arguments: workbook.run(arguments, _open(arguments)))

    check = overlay.add(commands)
    _language(check)
    _rulebook(check)
    check.set_defaults(run=lambda arguments: overlay.run(arguments, _open(arguments), _lang(arguments)))

    described = commands.add_parser("schema", help="a JSON Schema: of an overlay, for an editor, or of an operation")
    described.add_argument("name", metavar="NAME", help="overlay, or the name of an operation")
    described.add_argument("--output", action="store_true", help="the answer of the operation instead of its input")
    described.set_defaults(run=_schema, wrong=described.error)

    test = cases.add(commands)
    _language(test)
    _rulebook(test)
    test.set_defaults(
        run=lambda arguments: cases.run(arguments, functools.partial(_open, arguments), _lang(arguments))
    )

    workbench = banco.add(commands)
    _language(workbench)
    workbench.set_defaults(run=lambda arguments: banco.run(arguments, _lang(arguments)))

    version = commands.add_parser("version", help="the library and its rulebooks: version, last review, id, digest")
    version.add_argument("--json", action="store_true", help="the same as JSON")
    _rulebook(version)
    version.set_defaults(run=_version)

    cob = communications.add(commands)
    _rulebook(cob)
    cob.set_defaults(run=lambda arguments: communications.run(arguments, _open(arguments)))

    rules = commands.add_parser("rules", help="list the rules with their citations")
    rules.add_argument("--date", help="only the rules in force on this day, YYYY-MM-DD")
    form = rules.add_mutually_exclusive_group()
    form.add_argument("--json", action="store_true", help="the answer as JSON instead of text")
    form.add_argument("--html", action="store_true", help="a page to open and search in a browser")
    form.add_argument("--md", action="store_true", help="the same as Markdown")
    _language(rules)
    _rulebook(rules)
    rules.set_defaults(run=_rules, wrong=rules.error)
    return parser


def _language(command: argparse.ArgumentParser) -> None:
    command.add_argument(
        "--lang", choices=["it", "en"], help="the language of texts (default: it); errors are then lines to read, not JSON"
    )


def _rulebook(command: argparse.ArgumentParser) -> None:
    command.add_argument("--rulebook", help=", ".join(rulebooks()) + " (default: nazionale)")
    command.add_argument(
        "--overlay",
        metavar="FILE",
        action="append",
        default=[],
        help="your own rule data over it, TOML or JSON; repeatable",
    )


def _open(arguments: argparse.Namespace, name: str | None = None) -> Rulebook:
    """The requested rulebook, or the one of a name, with the overlays over it."""
    rulebook = Rulebook(name or arguments.rulebook or "nazionale")
    for file in arguments.overlay:
        rulebook = laid(rulebook, pathlib.Path(file))
    return rulebook


def _version(arguments: argparse.Namespace) -> str:
    every = arguments.rulebook is None and not arguments.overlay
    books = [Rulebook(name) for name in rulebooks()] if every else [_open(arguments)]
    if arguments.json:
        return json.dumps({"library": __version__, "rulebooks": [_stated(book) for book in books]})
    width = max(len("rulebook"), *(len(book.name) for book in books))
    wide = max(len("version"), *(len(book.version) for book in books))
    lines = [f"collocamento {__version__}", f"{'rulebook':<{width}}  {'version':<{wide}}  reviewed_to  {'id':<36}  digest"]
    for book in books:
        reviewed = str(book.reviewed_to or "…")
        lines.append(f"{book.name:<{width}}  {book.version:<{wide}}  {reviewed:<11}  {book.id}  {book.digest}")
    return "\n".join(lines)


def _schema(arguments: argparse.Namespace) -> str:
    if arguments.name == "overlay" and arguments.output:
        arguments.wrong("--output is for an operation: an overlay has no answer")
    side = "output" if arguments.output else "input"
    asked = overlay_schema() if arguments.name == "overlay" else schema(arguments.name)[side]
    return json.dumps(asked, indent=2, ensure_ascii=False)


def _stated(book: Rulebook) -> dict[str, object]:
    """What an answer says of its rulebook."""
    reviewed_to = str(book.reviewed_to) if book.reviewed_to else None
    version = {"version": book.version, "digest": book.digest, "id": str(book.id), "reviewed_to": reviewed_to}
    return {"rulebook": book.name, "rulebook_version": version}


def _books(arguments: argparse.Namespace) -> list[Rulebook]:
    """The national rulebook and the requested one, or else all of them."""
    if arguments.rulebook is None and not arguments.overlay:
        return [Rulebook(name) for name in rulebooks()]
    asked = _open(arguments)
    return [asked] if asked.name == "nazionale" else [Rulebook(), asked]


def _read(name: str) -> bytes:
    return sys.stdin.buffer.read() if name == "-" else pathlib.Path(name).read_bytes()


def _call(arguments: argparse.Namespace) -> str:
    return _open(arguments).call_json(arguments.operation, _read(arguments.file))


def _assess(arguments: argparse.Namespace) -> str:
    rulebook, dossier = _open(arguments), _read(arguments.file)
    if not arguments.json:
        return rulebook.report(dossier, explain=arguments.explain, lang=_lang(arguments)).rstrip("\n")
    return rulebook.call_json("dossier.assess", dossier, explain=arguments.explain)


def _signatures(arguments: argparse.Namespace) -> str:
    rulebook, given = _open(arguments), _read(arguments.file)
    if not arguments.json:
        return rulebook.signature_report(given, lang=_lang(arguments)).rstrip("\n")
    return rulebook.call_json("signature.replay", given)


def _plan(arguments: argparse.Namespace) -> str:
    rulebook, given = _open(arguments), _read(arguments.file)
    if not arguments.json:
        return rulebook.plan_report(given, lang=_lang(arguments)).rstrip("\n")
    return rulebook.call_json("services.plan", given)


def _timeline(arguments: argparse.Namespace) -> str | None:
    timeline = _open(arguments).assess(Dossier.from_json(_read(arguments.file))).timeline
    if arguments.svg is None:
        return _spans(timeline)
    inputs = [] if arguments.file == "-" else [pathlib.Path(arguments.file)]
    with replaced(pathlib.Path(arguments.svg), inputs) as file:
        file.write(timeline.to_svg(lang=_lang(arguments)).encode())
    return None


def _spans(timeline: Timeline) -> str:
    return "\n".join(f"{span.from_} {str(span.to or '…'):<10} {span.state.value:<14} {span.rule}" for span in timeline)


def _rules(arguments: argparse.Namespace) -> str:
    if arguments.html or arguments.md:
        if arguments.date:
            arguments.wrong("--date can't be combined with --html or --md: a page shows every period")
        return rules_page(_books(arguments), html=arguments.html).rstrip("\n")
    given = {"date": arguments.date} if arguments.date else {}
    answer = _open(arguments).call_json("rulebook.rules", json.dumps(given).encode())
    if arguments.json:
        return answer
    title = "title" if _lang(arguments) == "it" else "title_en"
    lines = []
    for rule in json.loads(answer)["rules"]:
        period = f"{rule['from'] or '…'} – {rule['to'] or '…'}"
        lines.append(f"{rule['id']:<14}{rule['confidence']}  {period:<24}  {rule[title]} ({rule['citation']})")
    return "\n".join(lines)


if __name__ == "__main__":
    sys.exit(main())
