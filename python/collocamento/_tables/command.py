"""The command ``collocamento batch``: a table of events or of jobs in a file, answers into another, batch by batch."""

from __future__ import annotations

import argparse
import concurrent.futures
import pathlib
import sys
import threading
import time
import typing

import collocamento._native as _native
from collocamento._files.ending import ended
from collocamento._files.reading import FORMATS, FileTable, form, opened
from collocamento._files.writing import replaced, write
from collocamento._runtime.batches import kind
from collocamento._runtime.failure import own_exception
from collocamento._runtime.rows import AnyTable
from collocamento.jobs import assess_jobs, findings_jobs, map_text, panel_jobs, timeline_jobs
from collocamento.panels import panel
from collocamento.tables import (
    Table,
    agenda_table,
    assess_table,
    by_person,
    findings_table,
    timeline_table,
)

if typing.TYPE_CHECKING:
    from tqdm import tqdm

    from collocamento._rulebook import Rulebook

# Seconds between two checks of the progress, and of an interruption.
TICK = 0.1


def add(commands: argparse._SubParsersAction[argparse.ArgumentParser]) -> argparse.ArgumentParser:
    """The arguments of the command; the caller adds those of a rulebook."""
    batch = commands.add_parser(
        "batch",
        help="the states of many persons: a table of events in, a table of answers out",
        description="Reads a table of events, or of jobs and DIDs (Parquet, a folder of Parquet files, or CSV), and writes what holds for "
        "each person.",
    )
    batch.add_argument(
        "events", metavar="EVENTS", type=pathlib.Path, nargs="?", help="the events: .parquet, .csv, or a folder"
    )
    batch.add_argument("--jobs", metavar="FILE", type=pathlib.Path, help="instead of EVENTS: the jobs, one row for each")
    batch.add_argument("--did", metavar="FILE", type=pathlib.Path, help="the DIDs beside --jobs")
    batch.add_argument(
        "--map", metavar="MAP", help="the columns of --jobs and --did: a name such as lombardia, or a file .toml"
    )
    batch.add_argument("--italian", action="store_true", help="read days as 31/12/2024 and amounts as 1.234,56 too, in jobs, DIDs, and events in CSV")
    batch.add_argument("-o", "--output", metavar="OUT", type=pathlib.Path, required=True, help=".parquet or .csv")
    batch.add_argument("--as-of", metavar="DATE", action="append", required=True, help="the day; repeatable")
    batch.add_argument("--as-known-at", metavar="DATE", help="only what the office knew on this day")
    batch.add_argument("--persons", metavar="FILE", type=pathlib.Path, help="the persons table, in a format of EVENTS")
    kind = batch.add_mutually_exclusive_group()
    kind.add_argument("--timeline", action="store_true", help="one row for each segment of each timeline, up to --as-of")
    kind.add_argument("--agenda", action="store_true", help="one row for each thing to do, from --as-of to --until")
    kind.add_argument("--findings", action="store_true", help="one row for each finding, on --as-of")
    kind.add_argument("--panel", choices=["monthly"], help="one row for each person and month, from the day --from to --as-of")
    batch.add_argument("--from", metavar="DATE", dest="first", help="the first month of --panel")
    batch.add_argument("--until", metavar="DATE", help="the last day of --agenda (default: --as-of)")
    batch.add_argument("--carry", metavar="COLUMN", action="append", default=[], help="a column for the answer; repeatable")
    batch.add_argument("--all-persons", action="store_true", help="the persons of --persons without events too")
    batch.add_argument("--by-person", action="store_true", help="sort the rows by person first, all of them in memory")
    batch.add_argument("--threads", metavar="N", type=_threads, help="the number of threads (default: every core)")
    batch.set_defaults(wrong=batch.error)
    return batch


def _threads(text: str) -> int:
    if not text.isdecimal() or int(text) == 0:
        raise argparse.ArgumentTypeError("a whole number from 1 on")
    return int(text)


def run(arguments: argparse.Namespace, rulebook: Rulebook) -> str | None:
    """Run the command; a line about it goes to standard error."""
    if (arguments.events is None) == (arguments.jobs is None):
        arguments.wrong("either EVENTS or --jobs")
    if arguments.jobs is None and (arguments.did or arguments.map):
        arguments.wrong("--did and --map go with --jobs")
    if arguments.jobs is not None and (arguments.agenda or arguments.by_person):
        arguments.wrong("--agenda and --by-person do not go with --jobs")
    if arguments.all_persons and (not arguments.persons or arguments.panel or arguments.timeline or arguments.agenda):
        arguments.wrong("--all-persons goes with --persons, and with the states of a day")
    if (arguments.panel is None) != (arguments.first is None):
        arguments.wrong("--panel and --from go together")
    if arguments.until is not None and not arguments.agenda:
        arguments.wrong("--until goes with --agenda")
    if (arguments.panel or arguments.timeline or arguments.agenda or arguments.findings) and len(arguments.as_of) > 1:
        arguments.wrong("--panel, --timeline, --agenda and --findings accept only one --as-of")
    for file in (arguments.output, arguments.events, arguments.jobs, arguments.did, arguments.persons):
        folder = file is not arguments.output and file is not None and file.is_dir()
        if file is not None and not folder and form(file) not in FORMATS:
            arguments.wrong(f"{file}: the name of a table must end in {' or '.join(FORMATS)}")
    try:
        import pyarrow  # noqa: F401
        from tqdm import tqdm
    except ImportError as missing:
        print(f"collocamento: {missing.name} is missing: pip install 'collocamento[tables]'", file=sys.stderr)
        raise SystemExit(1) from None
    began = time.monotonic()
    job = Job(arguments, rulebook)
    # On a terminal only, so that it does not fill a log.
    with ended(), tqdm(total=job.source.rows, unit=" rows", unit_scale=True, disable=None, leave=False) as bar:
        job.work(bar)
    took = max(time.monotonic() - began, 1e-9)
    done, refused = job.table.rows_done, job.table.persons_refused
    print(
        f"{job.table.persons_done:,} persons, {done:,} rows, {done / took:,.0f} rows/s; persons with errors: {refused:,}",
        file=sys.stderr,
    )
    for note in job.table.notes(getattr(arguments, "lang", None) or "en"):
        print(note, file=sys.stderr)
    return None


class Job:
    """A run: its input, its question, its output."""

    def __init__(self, arguments: argparse.Namespace, rulebook: Rulebook) -> None:
        self.arguments = arguments
        self.output: pathlib.Path = arguments.output
        self.stop = threading.Event()
        # Jobs have columns of any names: of a CSV file the engine reads all of them from text.
        self.of_jobs = arguments.jobs is not None
        self.source = self.table_in(arguments.jobs or arguments.events, self.of_jobs)
        text = self.of_jobs and self.names_are_text()
        self.did = self.table_in(arguments.did, text) if arguments.did else None
        self.persons = self.table_in(arguments.persons, text) if arguments.persons else None
        self.rulebook = rulebook
        self._table: Table | None = None

    def table_in(self, file: pathlib.Path, text: bool) -> FileTable:
        """A table in a file."""
        italian = self.arguments.italian and not self.of_jobs
        return opened(file, text=text, italian=italian, stop=self.stop)

    def names_are_text(self) -> bool:
        """Whether the jobs name persons by text: then the other tables do, too."""
        schema = self.source.reader().schema
        column = _native.job_person_column(map_text(self.arguments.map), schema.names, False)
        return kind(schema.field(column).type) == "text"

    @property
    def table(self) -> Table:
        """The answers, from the first request on."""
        assert self._table is not None
        return self._table

    def work(self, bar: tqdm[typing.Any]) -> None:
        """Write the answers on another thread; this one reacts to an interruption at once, and shows the progress."""
        with concurrent.futures.ThreadPoolExecutor(1) as worker:
            written = worker.submit(self.write)
            try:
                while not concurrent.futures.wait([written], TICK).done:
                    if self._table is not None:
                        bar.update(self._table.rows_done - bar.n)
            except (KeyboardInterrupt, SystemExit):
                self.stop.set()
                # A run that is just starting would miss the request, so it is repeated until the run has ended.
                while not concurrent.futures.wait([written], TICK).done:
                    if self._table is not None:
                        self._table.cancel()
                raise
            written.result()

    def write(self) -> None:
        """Write the answers; they replace the output at the end."""
        sources = (self.source, self.did, self.persons)
        inputs = [file for source in sources if source is not None for file in source.files]
        with replaced(self.output, inputs) as file:
            self._table = self.ask()
            with own_exception(self._table._native):
                write(self._table, file, form(self.output), self.stop)

    def ask(self) -> Table:
        """What is asked of the tables."""
        given = self.arguments
        events: AnyTable = self.source
        common: dict[str, typing.Any] = {
            "persons": self.persons,
            "rulebook": self.rulebook,
            "as_known_at": given.as_known_at,
            "threads": given.threads,
            "carry": given.carry,
        }
        if given.jobs is not None:
            return self.ask_of_jobs(events, self.did, common)
        if given.by_person:
            events = by_person(events)
        if given.panel:
            return panel(events, first=given.first, last=given.as_of[0], **common)
        if given.timeline:
            return timeline_table(events, as_of=given.as_of[0], **common)
        if given.agenda:
            return agenda_table(events, as_of=given.as_of[0], until=given.until, **common)
        if given.findings:
            return findings_table(events, as_of=given.as_of[0], **common)
        return assess_table(events, as_of=given.as_of, all_persons=given.all_persons, **common)

    def ask_of_jobs(self, jobs: AnyTable, did: AnyTable | None, common: dict[str, typing.Any]) -> Table:
        """The same of jobs and DIDs."""
        given = self.arguments
        common |= {"columns": given.map, "italian": given.italian}
        if given.panel:
            return panel_jobs(jobs, did, first=given.first, last=given.as_of[0], **common)
        if given.timeline:
            return timeline_jobs(jobs, did, as_of=given.as_of[0], **common)
        if given.findings:
            return findings_jobs(jobs, did, as_of=given.as_of[0], **common)
        return assess_jobs(jobs, did, as_of=given.as_of, all_persons=given.all_persons, **common)
