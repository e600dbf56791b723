"""What an overlay changes in the rulebook below it."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Mapping

from collocamento import signature
from collocamento.types.rulebook import Change, Changed, ParameterEntry, ParameterSegment, RuleEntry

if typing.TYPE_CHECKING:
    from collocamento._rulebook import Rulebook


@dataclasses.dataclass(frozen=True, slots=True)
class ChangedParameter:
    """A parameter with the segments that the overlay takes away and those that it brings."""

    entry: ParameterEntry
    removed: tuple[ParameterSegment, ...]
    added: tuple[ParameterSegment, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class ChangedRule:
    """A rule as it is below, and as it is above; None where there is none."""

    below: RuleEntry | None
    above: RuleEntry | None


@dataclasses.dataclass(frozen=True, slots=True)
class ChangedPart:
    """A part of a workflow, such as its transitions: the entries that the overlay takes away and those that it brings. If there are
    none, only their order differs."""

    name: str
    removed: tuple[typing.Any, ...]
    added: tuple[typing.Any, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class ChangedWorkflow:
    """A workflow with the parts that differ; none if only one of the rulebooks has it."""

    entry: Changed
    parts: tuple[ChangedPart, ...]


@dataclasses.dataclass(frozen=True, slots=True)
class Changes:
    """What differs: parameters, rules and workflows with their content, entries of the other tables by name."""

    parameters: tuple[ChangedParameter, ...]
    rules: tuple[ChangedRule, ...]
    workflows: tuple[ChangedWorkflow, ...]
    tables: Mapping[str, tuple[Changed, ...]]

    def __bool__(self) -> bool:
        return bool(self.parameters or self.rules or self.workflows or any(self.tables.values()))


def changes(below: Rulebook, above: Rulebook) -> Changes:
    """What differs in a rulebook from the one below it."""
    diff = below.diff(above)
    with_content = {"parameters", "rules", "workflows"}
    fields = {field.name: getattr(diff, field.name) for field in dataclasses.fields(diff)}
    tables = {name: value for name, value in fields.items() if isinstance(value, tuple) and name not in with_content}
    old, new = ({rule.id: rule for rule in book.rules()} for book in (below, above))
    rules = (ChangedRule(old.get(one.id), new.get(one.id)) for one in diff.rules)
    workflows = (ChangedWorkflow(one, tuple(_parts(one, below, above))) for one in diff.workflows)
    return Changes(tuple(_parameters(below, above)), tuple(rules), tuple(workflows), tables)


def _parts(one: Changed, below: Rulebook, above: Rulebook) -> typing.Iterator[ChangedPart]:
    if one.change is not Change.MODIFICATA:
        return
    old, new = (signature.workflow(workflow=one.id, rulebook=book).workflow.to_dict() for book in (below, above))
    for name in dict.fromkeys([*old, *new]):
        before, after = (_entries(workflow.get(name)) for workflow in (old, new))
        if before != after:
            removed = tuple(entry for entry in before if entry not in after)
            yield ChangedPart(name, removed, tuple(entry for entry in after if entry not in before))


def _entries(part: typing.Any) -> list[typing.Any]:
    """The entries of a list; a single value is one entry, and none if it is absent."""
    entries = part if isinstance(part, list) else [part]
    return [entry for entry in map(_short, entries) if entry not in (None, [], {})]


def _short(entry: typing.Any) -> typing.Any:
    """An entry without the members that say nothing."""
    if isinstance(entry, dict):
        given = (one for one in entry.items() if one[1] is not None and one[1] is not False and one[1] not in ([], {}))
        return {name: _short(value) for name, value in given}
    return [_short(one) for one in entry] if isinstance(entry, list) else entry


def _parameters(below: Rulebook, above: Rulebook) -> typing.Iterator[ChangedParameter]:
    old = {one.name: one for one in below.parameters()}
    for entry in above.parameters():
        before = old[entry.name].history if entry.name in old else ()
        kept = set(before) & set(entry.history)
        removed = tuple(segment for segment in before if segment not in kept)
        added = tuple(segment for segment in entry.history if segment not in kept)
        if removed or added:
            yield ChangedParameter(entry, removed, added)
