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

#: The fields that say what is asked and expected, each with what it is in Italian and in English.
FORMS: dict[str, tuple[type, str, str]] = {
    "id": (str, "un testo", "a text"),
    "op": (str, "un testo", "a text"),
    "input": (dict, "un oggetto", "an object"),
    "expect": (dict, "un oggetto", "an object"),
    "expect_error": (dict, "un oggetto", "an object"),
    "rules": (list, "un elenco", "a list"),
    "rulebook": (str, "un testo", "a text"),
}
#: All fields. The last three are for the reader: the rules that it is about, where it comes from, and a remark.
FIELDS = (*FORMS, "shows", "source", "note")


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
        if not isinstance(given, dict):
            raise _wrong("un caso è un oggetto con `id`, `op`, `input`", "a case is an object with `id`, `op`, `input`")
        for key in given:
            if key not in FIELDS:
                raise unknown_field(str(key), FIELDS)
        for key in ("id", "op", "input"):
            if key not in given:
                raise _wrong(f"manca `{key}`", f"`{key}` is missing")
        if ("expect" in given) == ("expect_error" in given):
            raise _wrong("serve `expect` oppure `expect_error`", "either `expect` or `expect_error` is needed")
        values = {key: given[key] for key in FORMS if key in given}
        for key, value in values.items():
            kind, it, en = FORMS[key]
            if not isinstance(value, kind):
                raise _wrong(f"`{key}` è {it}", f"`{key}` is {en}")
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
