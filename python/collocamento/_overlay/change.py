"""What an overlay changes in the rulebook below it."""

from __future__ import annotations

import dataclasses
import typing
from collections.abc import Mapping

from collocamento.types.rulebook import Changed, ParameterEntry, ParameterSegment, RuleEntry

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
class Changes:
    """What differs: parameters and rules with their content, entries of the other tables by name."""

    parameters: tuple[ChangedParameter, ...]
    rules: tuple[ChangedRule, ...]
    tables: Mapping[str, tuple[Changed, ...]]

    def __bool__(self) -> bool:
        return bool(self.parameters or self.rules or any(self.tables.values()))


def changes(below: Rulebook, above: Rulebook) -> Changes:
    """What differs in a rulebook from the one below it."""
    diff = below.diff(above)
    told = {"parameters", "rules"}
    fields = {field.name: getattr(diff, field.name) for field in dataclasses.fields(diff)}
    tables = {name: value for name, value in fields.items() if isinstance(value, tuple) and name not in told}
    old, new = ({rule.id: rule for rule in book.rules()} for book in (below, above))
    rules = (ChangedRule(old.get(one.id), new.get(one.id)) for one in diff.rules)
    return Changes(tuple(_parameters(below, above)), tuple(rules), tables)


def _parameters(below: Rulebook, above: Rulebook) -> typing.Iterator[ChangedParameter]:
    old = {one.name: one for one in below.parameters()}
    for entry in above.parameters():
        before = old[entry.name].history if entry.name in old else ()
        kept = set(before) & set(entry.history)
        removed = tuple(segment for segment in before if segment not in kept)
        added = tuple(segment for segment in entry.history if segment not in kept)
        if removed or added:
            yield ChangedParameter(entry, removed, added)
