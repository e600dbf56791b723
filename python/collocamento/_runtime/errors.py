"""The exceptions of the package: one class for each code of the contract, and two for what is not the input's fault."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from typing import Any

from collocamento._native import error_texts, nearest
from collocamento._runtime.language import language

#: A longer key is not repeated in the path of an error: no field has such a name.
LONGEST_KEY = 64

#: The maximum number of errors of one input that are listed; the others are counted.
MOST_LISTED = 100


class RuleError(Exception):
    """An error of the library: an input that it rejects, a stream that can't be read, or a fault of its own.

    Each code has a class of its own, so that ``except FieldMissing`` catches one kind and ``except RuleError`` all. As text it is
    a line for each error of the input, in the language of :func:`collocamento.set_language`.

    Attributes:
        code: the contract's code, such as ``data_non_valida``.
        path: JSON pointer to the field; empty for the input as a whole.
        rule: the id of the rule behind it, or None.
        details: further facts for programs.
        errors_omitted: how many errors of the input ``errors`` leaves out.
    """

    code: str = ""
    #: The text of a code that the rules do not have, in Italian and in English.
    texts: tuple[str, str] = ("", "")

    def __init__(
        self,
        message: str = "",
        *,
        message_en: str = "",
        path: str = "",
        rule: str | None = None,
        details: dict[str, Any] | None = None,
        code: str | None = None,
    ) -> None:
        self.code = code or self.code
        self.path = path
        self.rule = rule
        self.details = details or {}
        self.errors_omitted = 0
        self._reason = (message, message_en)
        self._texts: tuple[str, str] | None = None
        self._others: tuple[RuleError, ...] = ()
        super().__init__(self.code)

    @property
    def message(self) -> str:
        """What is wrong, where, and what would be right: in Italian, without any value of the input."""
        return self._said()[0]

    @property
    def message_en(self) -> str:
        """The same in English."""
        return self._said()[1]

    @property
    def errors(self) -> tuple[RuleError, ...]:
        """Every error of the input, this one first; at most 100."""
        return (self, *self._others)

    def _said(self) -> tuple[str, str]:
        if self._texts is not None:
            return self._texts
        composed = error_texts(self.code, self.path, json.dumps(self.details), *self._reason)
        return composed or (self._reason[0] or self.texts[0], self._reason[1] or self.texts[1])

    def with_others(self, others: Iterable[RuleError]) -> RuleError:
        """The same, with further errors of the same input."""
        found = [error for other in others for error in other.errors]
        kept = found[: MOST_LISTED - len(self.errors)]
        self.errors_omitted += len(found) - len(kept)
        self._others = (*self._others, *kept)
        return self

    def apart(self) -> tuple[RuleError, ...]:
        """The same errors, each alone."""
        errors, self._others = self.errors, ()
        return errors

    @classmethod
    def from_json(cls, text: str) -> RuleError:
        """The exception for the contract's ``{"error": {...}}``, of the class of its code.

        >>> RuleError.from_json('{"error": {"code": "fuori_limite", "path": "/events"}}')
        LimitExceeded(code='fuori_limite', path='/events')
        """
        fields = json.loads(text)["error"]
        first = _read(fields)
        first._others = tuple(_read(other) for other in fields.get("errors", [])[1:])
        first.errors_omitted = fields.get("errors_omitted", 0)
        return first

    def to_json(self) -> str:
        """The contract's ``{"error": {...}}``; with several errors, all of them in ``errors``."""
        fields = self._fields()
        if self._others:
            fields["errors"] = [error._fields() for error in self.errors]
        if self.errors_omitted:
            fields["errors_omitted"] = self.errors_omitted
        return json.dumps({"error": fields}, ensure_ascii=False)

    def _fields(self) -> dict[str, Any]:
        return {name: getattr(self, name) for name in ("code", "message", "message_en", "path", "rule", "details")}

    def under(self, part: str | int) -> RuleError:
        """The same, with every path under one more part; a key too long for a field's name ends the path above it."""
        long = len(str(part).encode(errors="replace")) > LONGEST_KEY
        escaped = _utf8(str(part)).replace("~", "~0").replace("/", "~1")
        for error in self.errors:
            error.path = "" if long else f"/{escaped}{error.path}"
        return self

    def lines(self, lang: str) -> str:
        """Every error of the input in one language, a line each: code, path and message."""
        shown = []
        for error in self.errors:
            place = f" {error.path}" if error.path else ""
            shown.append(f"{error.code}{place}: {error._said()[lang == 'en']}")
        if self.errors_omitted:
            shown.append(f"… {'more errors' if lang == 'en' else 'altri errori'}: {self.errors_omitted}")
        return "\n".join(shown)

    def __str__(self) -> str:
        return self.lines(language())

    def __repr__(self) -> str:
        return f"{type(self).__name__}(code={self.code!r}, path={self.path!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return RuleError.from_json, (self.to_json(),)


class JsonInvalid(RuleError):
    """The text is not valid JSON."""

    code = "json_non_valido"


class FieldMissing(RuleError):
    """A required field is missing."""

    code = "campo_mancante"


class FieldUnknown(RuleError):
    """A field that the operation does not know."""

    code = "campo_sconosciuto"


class ValueInvalid(RuleError):
    """A value of the wrong type, outside its range, or not one of the allowed words."""

    code = "valore_non_valido"


class DateInvalid(RuleError):
    """Not a valid date: no such day, or not written as ``YYYY-MM-DD``."""

    code = "data_non_valida"


class RegimeNotCovered(RuleError):
    """The date is before 24 September 2015, the first day that the library covers."""

    code = "regime_non_coperto"


class BenefitNotInForce(RuleError):
    """The benefit was not in force on that date."""

    code = "prestazione_non_vigente"


class ActionNotAllowed(RuleError):
    """The action is not allowed in this state; ``details`` has ``index``, ``state`` and ``open``."""

    code = "azione_non_ammessa"


class OperationUnknown(RuleError):
    """No operation has this name; ``details`` has those ``known``."""

    code = "operazione_sconosciuta"


class RulebookInvalid(RuleError):
    """Rule data that can't be read; ``details`` has ``file``, ``line`` and ``field``."""

    code = "rulebook_non_valido"


class RulebookUnknown(RuleError):
    """No rulebook has this name."""

    code = "rulebook_sconosciuto"


class ParameterUnavailable(RuleError):
    """The parameter has no value on that date."""

    code = "parametro_non_disponibile"


class LimitExceeded(RuleError):
    """Too large, too many, too deep, or a date outside the supported years."""

    code = "fuori_limite"


class StreamUnreadable(RuleError):
    """A table whose stream fails. What its producer said, which may hold data, is in ``__cause__`` and not in the message."""

    code = "flusso_non_leggibile"
    texts = ("impossibile leggere il flusso Arrow", "the Arrow stream can't be read")


class InternalError(RuleError):
    """A fault inside the library, and not of the input. Everything can be used as before."""

    code = "errore_interno"
    texts = ("errore interno della libreria", "a fault inside the library")


def together(errors: Sequence[RuleError]) -> RuleError:
    """The first error of an input, with the others."""
    return errors[0].with_others(errors[1:])


def unknown_word(given: str, allowed: Sequence[str]) -> ValueInvalid:
    """The error about a word that is none of the allowed ones."""
    return ValueInvalid(details={"allowed": list(allowed), **_nearest(given, allowed)})


def unknown_field(given: str, known: Sequence[str]) -> FieldUnknown:
    """The error about a field that is none of the known ones."""
    return FieldUnknown(details={"known": list(known), **_nearest(given, known)})


def _nearest(given: str, names: Sequence[str]) -> dict[str, list[str]]:
    found = nearest(_utf8(str(given)), list(names))
    return {"nearest": found} if found else {}


def _utf8(text: str) -> str:
    """The text without halves of a character, which Python can hold and the library can't."""
    return text.encode(errors="replace").decode()


def _read(fields: dict[str, Any]) -> RuleError:
    """One error, with the texts that the library composed."""
    known = ("path", "rule", "details", "code")
    error = _BY_CODE.get(fields["code"], RuleError)(**{name: fields[name] for name in known if name in fields})
    if "message" in fields:
        error._texts = (fields["message"], fields.get("message_en", ""))
    return error


_BY_CODE: dict[str, type[RuleError]] = {child.code: child for child in RuleError.__subclasses__()}
