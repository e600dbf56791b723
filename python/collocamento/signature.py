"""The operations of the chapter `signature`. Written by `generate.py` from the schemas."""

from __future__ import annotations

import datetime
from collections.abc import Mapping, Sequence
from typing import Any

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento._runtime.wire import JsonObject
from collocamento.types.common import PortalAction
from collocamento.types.signature import (
    Document,
    ListedDocument,
    Session,
    SignatureList,
    SignatureNext,
    SignatureWorkflow,
)

__all__ = ["list", "next", "replay", "workflow"]


def list(
    *,
    documents: Sequence[ListedDocument | Mapping[str, Any]],
    office: str | None = None,
    visible: bool | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> SignatureList:
    """Where many documents stand.

    The operation ``signature.list``. Many documents with their actions.

    Args:
        documents: The documents; at most 1,000, with at most 10,000 actions in all.
        office: Only documents of this Centro per l'Impiego; if absent, all.
        visible: Only documents that the citizen sees, or only those that the citizen does not see yet; if absent,
            all.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"documents": documents, "office": office, "visible": visible}
    return ask(SignatureList, "signature.list", given, explain, identify, rulebook)


def next(
    *,
    workflow: str,
    document: str,
    state: str,
    action: PortalAction | Mapping[str, Any],
    facts: JsonObject | Mapping[str, Any] | None = None,
    first: datetime.date | str | None = None,
    practice: str | None = None,
    previous: datetime.datetime | str | None = None,
    session: Session | Mapping[str, Any] | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> SignatureNext:
    """What one more action leads to.

    The operation ``signature.next``. One more action on a document whose state is stored.

    Args:
        workflow: The workflow, such as ``toscana``.
        document: The type of document, such as ``patto_servizio_150``.
        state: The state before the action.
        action: The action.
        facts: Facts of the process by their names: fields of an input, or facts that the rulebook declares.
        first: The day of the first action on the document; if absent, that of ``previous``, or else that of the
            action.
        practice: The number of the practice that the document belongs to.
        previous: The time of the previous action; if absent, the action is taken to follow it on the same day.
        session: The remote interview in which the document is sent for signature; absent if there is none.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "workflow": workflow,
        "document": document,
        "state": state,
        "action": action,
        "facts": facts,
        "first": first,
        "practice": practice,
        "previous": previous,
        "session": session,
    }
    return ask(SignatureNext, "signature.next", given, explain, identify, rulebook)


def replay(
    *,
    workflow: str,
    document: str,
    actions: Sequence[PortalAction | Mapping[str, Any]],
    facts: JsonObject | Mapping[str, Any] | None = None,
    practice: str | None = None,
    session: Session | Mapping[str, Any] | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> Document:
    """The state of a process after its actions.

    The operation ``signature.replay``. A document in a signature process.

    Args:
        workflow: The workflow, such as ``toscana``.
        document: The type of document, such as ``patto_servizio_150``.
        actions: The actions done, in order; at most 1,000.
        facts: Facts of the process by their names: fields of an input, or facts that the rulebook declares.
        practice: The number of the practice that it belongs to.
        session: The remote interview in which it is sent for signature; absent if there is none.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {
        "workflow": workflow,
        "document": document,
        "actions": actions,
        "facts": facts,
        "practice": practice,
        "session": session,
    }
    return ask(Document, "signature.replay", given, explain, identify, rulebook)


def workflow(
    *,
    workflow: str,
    document: str | None = None,
    explain: bool = False,
    identify: bool = False,
    rulebook: str | Engine = "nazionale",
) -> SignatureWorkflow:
    """A workflow with its diagram.

    The operation ``signature.workflow``. The workflow to return.

    Args:
        workflow: Its name.
        document: The diagram shows the path of this type of document only; if absent, of all.
        explain: Whether the answer holds the trace.
        identify: Whether the answer holds its id, by which it can be cited.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"workflow": workflow, "document": document}
    return ask(SignatureWorkflow, "signature.workflow", given, explain, identify, rulebook)
