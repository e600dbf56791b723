"""The compiled part of `collocamento`."""

from typing import Any, final

__all__ = ["CobFile", "Rows", "Rulebook", "Table", "__version__", "by_person", "cob_person", "error_texts", "job_map", "job_person_column", "nearest", "operations", "overlay_schema", "rulebooks", "rules_page", "schema"]
__version__: str

@final
class Rulebook:
    """The rules of one place: immutable, cheap to copy, shareable between threads."""

    def __new__(cls, name: str = "nazionale", overlays: list[tuple[str, str]] = ...) -> Rulebook: ...
    @property
    def name(self) -> str:
        """Its name."""
    @property
    def version(self) -> str:
        """Its version."""
    @property
    def digest(self) -> str:
        """The SHA-256 of its data, in hexadecimal."""
    @property
    def id(self) -> str:
        """The UUID of its digest, as text."""
    @property
    def reviewed_to(self) -> str | None:
        """The last day up to which every figure of the law has been reviewed, as text."""
    def overlay(self, name: str, text: str) -> Rulebook:
        """This rulebook with a layer of rule data over it, as TOML or JSON text, under a name of its own."""
    def diff_json(self, other: Rulebook) -> str:
        """The differences of another rulebook, as JSON."""
    def call_json(self, operation: str, input: bytes, *, explain: bool = False) -> str:
        """Runs an operation on UTF-8 JSON and returns its JSON."""
    def report(self, dossier: bytes, *, explain: bool = False, lang: str = "it") -> str:
        """Assesses a dossier, given as UTF-8 JSON, and returns a text for an operator."""
    def signature_report(self, input: bytes, *, lang: str = "it") -> str:
        """Replays the actions on a document, given as UTF-8 JSON, and returns them as text for an operator."""
    def plan_report(self, input: bytes, *, lang: str = "it") -> str:
        """Plans the path of a person, given as UTF-8 JSON, and returns a text for an operator."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

@final
class Table:
    """A table of answers over a table of rows."""

    def __new__(
        cls,
        rulebook: Rulebook,
        kind: str,
        rows: object,
        *,
        as_of: list[str],
        first: str | None = None,
        until: str | None = None,
        persons: object | None = None,
        as_known_at: str | None = None,
        next_change: bool = True,
        threads: int | None = None,
        reform: Rulebook | None = None,
        columns: str | None = None,
        dids: object | None = None,
        italian: bool = False,
        carry: list[str] = ...,
        rules: bool = False,
        all_persons: bool = False,
    ) -> Table: ...
    def shown(self, kind: str) -> Table:
        """Another kind of answers over the same rows. A run that has not begun is passed on, so that rows that can be read only
        once go to the table whose answers are read."""
    @property
    def columns(self) -> list[str]:
        """The names of the columns."""
    @property
    def notes(self) -> list[tuple[str, str]]:
        """What to know about the columns of the rows, in Italian and in English."""
    @property
    def rows_done(self) -> int:
        """The rows that the last run has processed."""
    @property
    def persons_done(self) -> int:
        """The persons that the last run has processed."""
    @property
    def persons_refused(self) -> int:
        """The persons that have an error instead of an answer in the last run."""
    @property
    def in_files(self) -> list[object]:
        """The tables in files that the answers come from: rows, DIDs and persons."""
    def rows(self) -> list[dict[str, Any]]:
        """The answers as dicts, all at once."""
    def head(self, limit: int) -> list[dict[str, Any]]:
        """The first answers as dicts, in a run of their own that ends after them. Raises an error if the rows can be read only once:
        they would be lost."""
    def cancel(self) -> None:
        """Ends the last run soon."""
    def release(self) -> None:
        """Releases the rows that were opened to check their columns: some objects can't be read twice at a time."""
    def failure(self) -> BaseException | None:
        """The exception with which the last run stopped early; None if it did not."""
    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def __arrow_c_schema__(self) -> object: ...

@final
class Rows:
    """Rows in memory."""

    def __arrow_c_stream__(self, requested_schema: object | None = None) -> object: ...
    def __arrow_c_schema__(self) -> object: ...
    def __len__(self) -> int: ...

@final
class CobFile:
    """A file of Comunicazioni Obbligatorie, read some documents at a time."""

    def __new__(cls, file: object, before: int) -> CobFile: ...
    @property
    def documents(self) -> int:
        """The number of documents read, those before this file included."""
    def __iter__(self) -> CobFile: ...
    def __next__(self) -> tuple[list[tuple[str, str]], str, str]: ...

def cob_person(rulebook: Rulebook, communications: list[str]) -> str:
    """The person, the events and the findings that communications of one worker give, as JSON."""

def by_person(rows: object) -> Rows:
    """A table with the rows of each person together, in the order of the persons."""

def job_map(name: str) -> str:
    """A bundled map of the columns of a table of jobs, as TOML text."""

def job_person_column(columns: str, names: list[str], of_dids: bool) -> str:
    """The column of the persons among those of a table of jobs, or of DIDs."""

def error_texts(code: str, path: str, details: str, reason: str, reason_en: str) -> tuple[str, str] | None:
    """The message of an error in Italian and in English; None for a code that is not one of the rules."""
def nearest(given: str, names: list[str]) -> list[str]:
    """The names that come nearest to the one given, if any comes near."""
def rulebooks() -> list[str]:
    """The names of the bundled rulebooks."""

def operations() -> list[str]:
    """The names of the operations."""

def rules_page(rulebooks: list[Rulebook], html: bool) -> str:
    """The rules of some rulebooks as a page to read: HTML or Markdown. The first is listed completely, the others by their
    differences."""

def schema(operation: str) -> tuple[str, str]:
    """The JSON Schemas of an operation's input and output, as JSON text."""

def overlay_schema() -> str:
    """The JSON Schema of an overlay, as JSON text."""
