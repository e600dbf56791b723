"""The command ``collocamento cob``: files of Comunicazioni Obbligatorie of many persons, to events by person.

Files of any length: a document is read, and its communications are put aside by their worker, in temporary files without a name
that are gone with the run. Then the persons of one such file after the other get their events.
"""

from __future__ import annotations

import argparse
import collections
import contextlib
import json
import pathlib
import sys
import tempfile
import typing
import zipfile
import zlib
from collections.abc import Iterator

import collocamento._native as _native
from collocamento._files.ending import ended
from collocamento._files.reading import form, regular
from collocamento._files.writing import replaced, write_batches

if typing.TYPE_CHECKING:
    import pyarrow

    from collocamento._rulebook import Rulebook

FORMATS = (".parquet", ".csv", ".jsonl")
# The temporary files, and the bytes of each that stay in memory.
PARTS, SPOOLED = 64, 1 << 20
# Rows of a batch.
ROWS = 1 << 16

# The columns of the events and their types; every field that an event of a communication may have.
EVENT = {
    "person": "text", "type": "text", "date": "day", "recorded_at": "day", "job": "text", "to_job": "text", "kind": "text",
    "cob": "text", "agency": "flag", "employer": "text", "end": "day", "gross_annual_pay": "money", "cause": "text",
    "placement": "text", "id": "text",
}
PERSON = {"person": "text", "birth_date": "day", "sex": "text"}
FINDING = {
    "file": "text", "document": "whole", "person": "text", "code": "text", "element": "text", "severity": "text", "rule": "text",
    "message": "text", "message_en": "text",
}


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> argparse.ArgumentParser:
    """The arguments of the command; the caller adds those of a rulebook."""
    command = commands.add_parser(
        "cob",
        help="Comunicazioni Obbligatorie of many persons: XML files in, events out",
        description="Reads UniLav, UniSomm and VarDatori documents of any number of persons, in files of any length and in ZIP archives, "
        "and writes the events of each person, as collocamento batch reads them.",
    )
    command.add_argument("files", metavar="FILE", type=pathlib.Path, nargs="+", help="XML, or a ZIP archive of XML files")
    command.add_argument("-o", "--output", metavar="OUT", type=pathlib.Path, required=True,
                         help=".parquet or .csv: one row an event; .jsonl: one dossier a line")
    command.add_argument("--persons", metavar="OUT", type=pathlib.Path, help="the persons with their births: .parquet or .csv")
    command.add_argument("--findings", metavar="OUT", type=pathlib.Path,
                         help="what should be checked: .parquet or .csv (default: the name of the output with .findings.csv)")
    command.set_defaults(wrong=command.error)
    return command


def run(arguments: argparse.Namespace, rulebook: Rulebook) -> None:
    """Run the command; a line about it goes to standard error."""
    if form(arguments.output) not in FORMATS:
        arguments.wrong(f"{arguments.output}: the name of the output must end in {' or '.join(FORMATS)}")
    if arguments.findings is None:
        arguments.findings = arguments.output.with_suffix(".findings.csv")
    for file in (arguments.persons, arguments.findings):
        if file is not None and form(file) not in FORMATS[:2]:
            arguments.wrong(f"{file}: the name of a table must end in {' or '.join(FORMATS[:2])}")
    try:
        import pyarrow  # noqa: F401
    except ImportError as missing:
        print(f"collocamento: {missing.name} is missing: pip install 'collocamento[tables]'", file=sys.stderr)
        raise SystemExit(1) from None
    outputs = [file for file in (arguments.output, arguments.persons, arguments.findings) if file is not None]
    if len({file.resolve() for file in outputs}) < len(outputs):
        arguments.wrong("two outputs have one name")
    with ended(), contextlib.ExitStack() as stack:
        # Close to the output: that is where these persons' data goes anyway.
        aside = Aside(stack, arguments.output.absolute().parent)
        opened = [stack.enter_context(replaced(file, arguments.files)) for file in outputs]
        tables = [Rows(stack, file, form(path), columns) for file, path, columns in zip(
            opened, outputs, [EVENT, *([PERSON] if arguments.persons else []), FINDING], strict=True)]
        events, persons, findings = tables[0], tables[1] if arguments.persons else None, tables[-1]
        reading = Reading(aside, findings)
        for path in arguments.files:
            reading.read(path)
        reading.report_unread()
        people = 0
        for communications in aside.by_person():
            found = json.loads(_native.cob_person(rulebook._native, communications))
            person = found["person"].get("codice_fiscale")
            events.add_all(found["person"], [{"person": person, **event} for event in found["events"]])
            if persons is not None:
                persons.add({"person": person, **{name: found["person"].get(name) for name in ("birth_date", "sex")}})
            reading.found(found["findings"], person)
            people += 1
    told = reading.severities
    print(
        f"{reading.documents:,} documents, {people:,} persons, {events.count:,} events; errors: {told['errore']:,}, "
        f"warnings: {told['avviso']:,}, notes: {told['nota']:,} ({arguments.findings})",
        file=sys.stderr,
    )


def _is_unreadable(error: Exception) -> bool:
    """Whether a file in an archive is damaged, encrypted, or compressed in a way that Python does not have."""
    if isinstance(error, OSError):
        # An error of the system has a number; damaged data of bzip2 has none.
        return error.errno is None
    # The module of LZMA may be missing, so its error is known by its name.
    known = (zipfile.BadZipFile, zlib.error, EOFError, RuntimeError, NotImplementedError)
    return isinstance(error, known) or type(error).__name__ == "LZMAError"


class Reading:
    """The files that are read, one after the other, and what was found in them."""

    def __init__(self, aside: Aside, findings: Rows) -> None:
        self.documents = 0
        self.severities: collections.Counter[str] = collections.Counter()
        self._aside, self._findings = aside, findings
        #: The files, each with the number of documents before it.
        self._files: list[tuple[int, str]] = []
        self._unread: set[str] = set()

    def read(self, path: pathlib.Path) -> None:
        """Read a file, or the XML files of an archive."""
        regular(path)
        if not zipfile.is_zipfile(path):
            with path.open("rb") as file:
                self._of(str(path), file)
            return
        with zipfile.ZipFile(path) as archive:
            for member in archive.infolist():
                name = f"{path}/{member.filename}"
                if member.is_dir():
                    continue
                if not member.filename.lower().endswith(".xml"):
                    self._about(name, "nota", "Il file non è XML: non si legge.", "The file is no XML: it is not read.")
                    continue
                try:
                    with archive.open(member) as file:
                        self._of(name, file)
                except Exception as error:
                    if not _is_unreadable(error):
                        raise
                    self._about(name, "errore", "Il file compresso è danneggiato o cifrato: non si legge oltre.",
                                "The compressed file is damaged or encrypted: nothing more of it is read.")

    def _of(self, name: str, file: typing.IO[bytes]) -> None:
        self._files.append((self.documents, name))
        documents = _native.CobFile(file, self.documents)
        try:
            for communications, findings, unread in documents:
                for worker, communication in communications:
                    self._aside.put(worker, communication)
                self.found(json.loads(findings), None)
                self._unread.update(json.loads(unread))
        finally:
            self.documents = documents.documents
        if self.documents == self._files[-1][0]:
            self._about(name, "errore", "Il file non contiene documenti.", "The file contains no documents.")

    def found(self, findings: list[dict[str, typing.Any]], person: str | None) -> None:
        """Add findings; the number of a document becomes that in its file."""
        for finding in findings:
            file, document = self._place(finding["document"])
            self.severities[finding["severity"]] += 1
            self._findings.add({**finding, "file": file, "document": document, "person": person})

    def report_unread(self) -> None:
        """Add the names that are not known."""
        for name in sorted(self._unread):
            self._about(None, "nota", "Elemento o attributo sconosciuto: non si legge.",
                        "An unknown element or attribute: it is not read.", element=name)

    def _about(self, file: str | None, severity: str, it: str, en: str, element: str | None = None) -> None:
        self.severities[severity] += 1
        self._findings.add({"file": file, "element": element, "severity": severity, "rule": "COB-11", "message": it, "message_en": en})

    def _place(self, document: int | None) -> tuple[str | None, int | None]:
        if document is None:
            return None, None
        before, name = next(file for file in reversed(self._files) if file[0] < document)
        return name, document - before


class Aside:
    """Communications put aside by their worker."""

    def __init__(self, stack: contextlib.ExitStack, folder: pathlib.Path) -> None:
        self._parts = [
            stack.enter_context(tempfile.SpooledTemporaryFile(SPOOLED, dir=str(folder))) for _ in range(PARTS)
        ]

    def put(self, worker: str, communication: str) -> None:
        # A code with a line break or a tab in it is wrong, and still somebody's: as JSON it stays on its line.
        name = json.dumps(worker).encode()
        self._parts[zlib.crc32(name) % PARTS].write(name + b"\t" + communication.encode() + b"\n")

    def by_person(self) -> Iterator[list[str]]:
        """The communications of each person; the persons of a part in the order of their codes."""
        for part in self._parts:
            part.seek(0)
            people: dict[str, list[str]] = {}
            for line in part:
                worker, _, communication = line.decode().removesuffix("\n").partition("\t")
                people.setdefault(worker, []).append(communication)
            for worker in sorted(people):
                yield people[worker]


class Rows:
    """An output: rows of a table, or dossiers as lines of JSON."""

    def __init__(self, stack: contextlib.ExitStack, file: typing.BinaryIO, suffix: str, columns: dict[str, str]) -> None:
        self.count = 0
        self._columns, self._rows, self._file = columns, [], file
        self._write = None if suffix == ".jsonl" else stack.enter_context(write_batches(file, _schema(columns), suffix))
        stack.callback(self._flush)

    _rows: list[dict[str, typing.Any]]

    def add(self, row: dict[str, typing.Any]) -> None:
        """Add a row. A value without a column is an error: nothing is dropped."""
        if not row.keys() <= self._columns.keys():
            raise AssertionError(f"no column for {sorted(row.keys() - self._columns.keys())}")
        self._rows.append(row)
        self.count += 1
        if len(self._rows) >= ROWS:
            self._flush()

    def add_all(self, person: dict[str, typing.Any], rows: list[dict[str, typing.Any]]) -> None:
        """Add the rows of a person."""
        if self._write is None:
            events = [{name: value for name, value in row.items() if name != "person"} for row in rows]
            self._file.write(json.dumps({"person": person, "events": events}, ensure_ascii=False).encode() + b"\n")
            self.count += len(rows)
            return
        for row in rows:
            self.add(row)

    def _flush(self) -> None:
        rows, self._rows = self._rows, []
        if rows and self._write is not None:
            self._write(_batch(self._columns, rows))


def _schema(columns: dict[str, str]) -> pyarrow.Schema:
    import pyarrow

    kinds = {
        "text": pyarrow.string(), "day": pyarrow.date32(), "flag": pyarrow.bool_(), "whole": pyarrow.int64(),
        "money": pyarrow.decimal128(14, 2),
    }
    return pyarrow.schema([(name, kinds[kind]) for name, kind in columns.items()])


def _batch(columns: dict[str, str], rows: list[dict[str, typing.Any]]) -> pyarrow.RecordBatch:
    import pyarrow

    schema = _schema(columns)
    arrays = []
    for name, kind in columns.items():
        values = [row.get(name) for row in rows]
        as_text = pyarrow.array(values, pyarrow.string()) if kind in ("day", "money") else None
        arrays.append(pyarrow.array(values, schema.field(name).type) if as_text is None else as_text.cast(schema.field(name).type))
    return pyarrow.RecordBatch.from_arrays(arrays, schema=schema)
