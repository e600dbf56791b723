"""One case: an operation, its input, and what it is expected to answer."""

from __future__ import annotations

import dataclasses
import json
from collections.abc import Callable, Iterator, Mapping
from typing import Any

from collocamento._cases.compare import Difference, differences, shown
from collocamento._runtime.errors import RuleError, ValueInvalid, unknown_field

#: Asks an operation: its name, its input, and the name of a rulebook; None for the one that is meant without a name.
Ask = Callable[[str, Mapping[str, Any], str | None], dict[str, Any]]

#: The fields of a case. The last three are for the reader: the rules that it is about, where it comes from, and a remark.
FIELDS = ("id", "op", "input", "expect", "expect_error", "rules", "rulebook", "shows", "source", "note")


@dataclasses.dataclass(frozen=True, slots=True)
class Case:
    """A case, as its file has it."""

    id: str
    op: str
    input: Mapping[str, Any]
    expect: Mapping[str, Any] | None = None
    expect_error: Mapping[str, Any] | None = None
    rules: tuple[str, ...] = ()
    rulebook: str | None = None

    @classmethod
    def read(cls, given: Any) -> Case:
        """Read it from a mapping. Raises a ValueInvalid or FieldUnknown that says what is wrong with it."""
        if not isinstance(given, Mapping):
            raise _wrong("un caso è un oggetto con `id`, `op`, `input`", "a case is an object with `id`, `op`, `input`")
        for key in given:
            if key not in FIELDS:
                raise unknown_field(str(key), FIELDS)
        for key, kind in (("id", str), ("op", str), ("input", Mapping)):
            if not isinstance(given.get(key), kind):
                raise _wrong(f"manca `{key}`, o non è del tipo giusto", f"`{key}` is missing or of the wrong type")
        if ("expect" in given) == ("expect_error" in given):
            raise _wrong("serve `expect` oppure `expect_error`", "either `expect` or `expect_error` is needed")
        for key, kind, it, en in (
            ("expect", Mapping, "un oggetto", "an object"),
            ("expect_error", Mapping, "un oggetto", "an object"),
            ("rules", list, "un elenco", "a list"),
            ("rulebook", str, "un nome", "a name"),
        ):
            if key in given and not isinstance(given[key], kind):
                raise _wrong(f"`{key}` è {it}", f"`{key}` is {en}")
        values = {key: given[key] for key in FIELDS[:7] if key in given}
        return cls(**{**values, "rules": tuple(values.get("rules", ()))})

    def differences(self, ask: Ask) -> Iterator[Difference]:
        """Every difference of the answer from what is expected."""
        try:
            got = ask(self.op, self.input, self.rulebook)
        except RuleError as error:
            told = json.loads(error.to_json())["error"]
            if self.expect_error is None:
                said = shown(told["code"])
                yield Difference(
                    told["path"],
                    ("una risposta", "an answer"),
                    (f"l'errore {said}: {error.message}", f"the error {said}: {error.message_en}"),
                )
            else:
                yield from differences(self.expect_error, told)
            return
        if self.expect_error is not None:
            wanted = shown(self.expect_error)
            yield Difference("", (f"l'errore {wanted}", f"the error {wanted}"), (shown(got), shown(got)))
            return
        applied = got.get("rules", [])
        for rule in self.rules:
            if rule not in applied:
                yield Difference("/rules", (f"la regola {rule}", f"the rule {rule}"), (shown(applied), shown(applied)))
        yield from differences(self.expect, got)


def _wrong(message: str, message_en: str) -> ValueInvalid:
    return ValueInvalid(message, message_en=message_en)
