"""The operations of the chapter `cob`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento._runtime.wire import JsonObject
from collocamento.types.cob import CobEvents

__all__ = ["events"]


def events(
    *,
    as_known_at: datetime.date | str | None = None,
    codice_fiscale: str | None = None,
    documents: str | None = None,
    records: Sequence[JsonObject | Mapping[str, Any]] | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> CobEvents:
    """The person and events that the documents report, as ``dossier.assess`` takes them.

    The operation ``cob.events``. The Comunicazioni Obbligatorie about a person, as the offices hold them.

    Args:
        as_known_at: Only what was sent up to this day is read, so that a document that was corrected later counts
            as it was; if absent, everything. A document without a day of sending counts as known.
        codice_fiscale: The codice fiscale of the worker. If absent, the worker of most documents; of two with as
            many, the one whose first document was sent earlier. Never repeated in a message.
        documents: XML documents UniLav, UniSomm and VarDatori, one or many one after another, in an envelope or
            not; either this or ``records`` is given. At most 100,000 documents.
        records: Records of the ministry's service RicercaCO 2.0; either this or ``documents`` is given. At most
            100,000.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"as_known_at": as_known_at, "codice_fiscale": codice_fiscale, "documents": documents, "records": records}
    return ask(CobEvents, "cob.events", given, explain, identify, rulebook)
