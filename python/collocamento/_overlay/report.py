"""What an overlay changes, as text for its author and as JSON."""

from __future__ import annotations

import json
from collections.abc import Iterator
from typing import Any

from collocamento._overlay.change import ChangedParameter, ChangedRule, ChangedWorkflow, Changes
from collocamento.types.rulebook import Change, ParameterEntry, ParameterSegment, RuleEntry

# Before an entry of a table.
SIGNS = {Change.AGGIUNTA: "+", Change.TOLTA: "-", Change.MODIFICATA: "~"}
# The head of each part, in Italian and in English; those of the tables are the fields of `rulebook.diff`.
HEADS = {
    "parameters": ("Parametri", "Parameters"),
    "rules": ("Regole", "Rules"),
    "deadlines": ("Scadenze", "Deadlines"),
    "services": ("Servizi", "Services"),
    "workflows": ("Flussi", "Workflows"),
    "holidays": ("Festività", "Holidays"),
    "code_lists": ("Elenchi di codici", "Lists of codes"),
    "conditionality": ("Prestazioni, sanzioni, giustificati motivi", "Benefits, sanctions, justified reasons"),
    "patto": ("Contenuto del patto di servizio", "Content of the patto di servizio"),
    "lists": ("Elenchi", "Lists"),
    "remote": ("Servizi a distanza", "Services at a distance"),
    "areas": ("Aree del catalogo", "Areas of the catalogue"),
    "contract_types": ("Tipi di contratto", "Contract types"),
    "job_kinds": ("Tipi di rapporto", "Kinds of work"),
    "scales": ("Scale dei profili", "Scales of profiles"),
    "amounts": ("Importi", "Amounts"),
    "routes": ("Percorsi", "Routes"),
    "facts": ("Fatti", "Facts"),
    "portal_functions": ("Funzioni del portale", "Functions of the portal"),
}


def text(name: str, below: str, found: Changes, lang: str) -> str:
    """What an overlay changes, to read. ``lang`` is ``it`` or ``en``."""
    english = lang == "en"
    head = f"{name}: valid, over {below}" if english else f"{name}: valido, sopra {below}"
    if not found:
        return f"{head}\n{'No parameter, rule or table differs.' if english else 'Nessuna differenza nei parametri, nelle regole e nelle tabelle.'}"
    lines = [head]
    for part, entries in (
        ("parameters", [line for one in found.parameters for line in _parameter(one, english)]),
        ("rules", [line for one in found.rules for line in _rule(one, english)]),
        ("workflows", [line for one in found.workflows for line in _workflow(one, english)]),
        *((table, [f"  {SIGNS[one.change]} {one.id}" for one in ones]) for table, ones in found.tables.items()),
    ):
        if entries:
            lines += ["", HEADS[part][english], *entries]
    return "\n".join(lines)


def _parameter(one: ChangedParameter, english: bool) -> Iterator[str]:
    entry = one.entry
    yield f"  {entry.name}: {entry.title_en if english else entry.title} ({entry.rule})"
    for sign, segments in (("-", one.removed), ("+", one.added)):
        for segment in segments:
            yield f"    {sign} {_segment(segment, entry)}"


def _segment(segment: ParameterSegment, entry: ParameterEntry) -> str:
    value = f"{segment.value} {entry.unit}" if entry.unit else str(segment.value)
    period = f"{segment.from_ or '…'} – {segment.to or '…'}"
    return f"{period:<23}  {value}  ({segment.citation}; {segment.confidence.value})"


def _rule(one: ChangedRule, english: bool) -> Iterator[str]:
    for sign, rule in (("-", one.below), ("+", one.above)):
        if rule is not None:
            yield f"  {sign} {_cited(rule, english)}"


def _cited(rule: RuleEntry, english: bool) -> str:
    period = f"{rule.from_ or '…'} – {rule.to or '…'}"
    title = rule.title_en if english else rule.title
    return f"{rule.id}  {period}  {title} ({rule.citation}; {rule.confidence.value})"


def _workflow(one: ChangedWorkflow, english: bool) -> Iterator[str]:
    yield f"  {SIGNS[one.entry.change]} {one.entry.id}"
    for part in one.parts:
        for sign, entries in (("-", part.removed), ("+", part.added)):
            for entry in entries:
                yield f"    {sign} {part.name}: {json.dumps(entry, ensure_ascii=False)}"
        if not part.removed and not part.added:
            yield f"    ~ {part.name}: {'in another order' if english else 'in un altro ordine'}"


def as_json(found: Changes) -> dict[str, Any]:
    """The same for programs: every part, empty ones too."""
    return {
        "parameters": [
            {
                "name": one.entry.name,
                "title": one.entry.title,
                "title_en": one.entry.title_en,
                "rule": one.entry.rule,
                "unit": one.entry.unit,
                "removed": [segment.to_dict() for segment in one.removed],
                "added": [segment.to_dict() for segment in one.added],
            }
            for one in found.parameters
        ],
        "rules": [
            {
                "id": (one.above or one.below).id,  # type: ignore[union-attr]  # one of the two rulebooks has it
                "below": one.below and one.below.to_dict(),
                "above": one.above and one.above.to_dict(),
            }
            for one in found.rules
        ],
        "workflows": [
            {
                **one.entry.to_dict(),
                "parts": [{"name": part.name, "removed": [*part.removed], "added": [*part.added]} for part in one.parts],
            }
            for one in found.workflows
        ],
        **{table: [one.to_dict() for one in ones] for table, ones in found.tables.items()},
    }
