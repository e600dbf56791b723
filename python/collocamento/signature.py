"""The operations of the chapter `signature`. Written by `generate.py` from the schemas."""

from __future__ import annotations

from collections.abc import Sequence

from collocamento._runtime.ask import ask
from collocamento._runtime.engine import Engine
from collocamento.types.common import PortalAction
from collocamento.types.signature import Document, Session, SignatureWorkflow

__all__ = ["replay", "workflow"]


def replay(
    *,
    workflow: str,
    document: str,
    actions: Sequence[PortalAction],
    session: Session | None = None,
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> Document:
    """The state of a process after its actions.

    The operation ``signature.replay``. A document in a signature process.

    Args:
        workflow: The workflow, such as ``toscana``.
        document: The type of document, such as ``patto_servizio_150``.
        actions: The actions done, in order; at most 1,000.
        session: The remote interview in which it is sent for signature; absent if there is none.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"workflow": workflow, "document": document, "actions": actions, "session": session}
    return ask(Document, "signature.replay", given, explain, rulebook)


def workflow(
    *,
    workflow: str,
    document: str | None = None,
    explain: bool = False,
    rulebook: str | Engine = "nazionale",
) -> SignatureWorkflow:
    """A workflow with its diagram.

    The operation ``signature.workflow``. The workflow to return.

    Args:
        workflow: Its name.
        document: The diagram shows the path of this type of document only; if absent, of all.
        explain: Whether the answer holds the trace.
        rulebook: A rulebook, or the name of a bundled one.
    """
    given = {"workflow": workflow, "document": document}
    return ask(SignatureWorkflow, "signature.workflow", given, explain, rulebook)
