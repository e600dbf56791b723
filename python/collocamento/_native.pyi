"""The compiled part of `collocamento`."""

from typing import final

__all__ = ["Rulebook", "__version__", "operations", "rulebooks", "rules_page", "schema"]
__version__: str

@final
class Rulebook:
    """The rules of one place: immutable, cheap, shareable between threads."""

    def __new__(cls, name: str = "nazionale") -> Rulebook: ...
    @property
    def name(self) -> str:
        """Its name."""
    def overlay(self, name: str, text: str) -> Rulebook:
        """This rulebook with a layer of rule data over it, as TOML or JSON text, under a name of its own."""
    def diff_json(self, other: Rulebook) -> str:
        """What another rulebook has otherwise, as JSON."""
    def call_json(self, operation: str, input: bytes, *, explain: bool = False) -> str:
        """Runs an operation on UTF-8 JSON and returns its JSON."""
    def report(self, dossier: bytes, *, explain: bool = False, lang: str = "it") -> str:
        """Assesses a dossier, given as UTF-8 JSON, and returns a text for an operator."""
    def signature_report(self, input: bytes, *, lang: str = "it") -> str:
        """Replays the actions on a document, given as UTF-8 JSON, and returns them as text for an operator."""
    def __eq__(self, other: object, /) -> bool: ...
    def __hash__(self) -> int: ...

def rulebooks() -> list[str]:
    """The names of the bundled rulebooks."""

def operations() -> list[str]:
    """The names of the operations."""

def rules_page(rulebooks: list[Rulebook], html: bool) -> str:
    """The rules of some rulebooks as a page to read: HTML or Markdown. The first is listed whole, the others as they differ."""

def schema(operation: str) -> tuple[str, str]:
    """The JSON Schemas of an operation's input and output, as JSON text."""
