"""The exceptions of the package: one class for each code of the contract, and two for what is not the input's fault."""

from __future__ import annotations

import json
from typing import Any

#: A longer key is not repeated in the path of an error: no field has such a name.
LONGEST_KEY = 64


class RuleError(Exception):
    """An error of the library: an input that it rejects, a stream that can't be read, or a fault of its own.

    Each code has a class of its own, so that ``except FieldMissing`` catches one kind and ``except RuleError`` all.

    Attributes:
        code: the contract's code, such as ``data_non_valida``.
        path: JSON pointer to the field; empty for the input as a whole.
        rule: the id of the rule behind it, or None.
        details: further facts for programs.
        message: in Italian, without any value of the input.
        message_en: the same in English.
    """

    code: str = ""
    #: The text of the code without further details, in Italian and in English.
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
        self.message = message or self.texts[0]
        self.message_en = message_en or self.texts[1]
        self.path = path
        self.rule = rule
        self.details = details or {}
        super().__init__(self.code, self.message)

    @classmethod
    def from_json(cls, text: str) -> RuleError:
        """The exception for the contract's ``{"error": {...}}``, of the class of its code.

        >>> RuleError.from_json('{"error": {"code": "fuori_limite", "path": "/events"}}')
        LimitExceeded(code='fuori_limite', path='/events')
        """
        fields = json.loads(text)["error"]
        return _BY_CODE.get(fields["code"], RuleError)(**fields)

    def to_json(self) -> str:
        """The contract's ``{"error": {...}}``."""
        fields = ("code", "message", "message_en", "path", "rule", "details")
        return json.dumps({"error": {name: getattr(self, name) for name in fields}}, ensure_ascii=False)

    def under(self, part: str | int) -> RuleError:
        """The same, with its path under one more part; a key too long for a field's name ends the path above it."""
        if len(str(part).encode(errors="replace")) > LONGEST_KEY:
            self.path = ""
            return self
        escaped = str(part).replace("~", "~0").replace("/", "~1")
        self.path = f"/{escaped}{self.path}"
        return self

    def __str__(self) -> str:
        place = f" {self.path}" if self.path else ""
        return f"{self.code}{place}: {self.message}"

    def __repr__(self) -> str:
        return f"{type(self).__name__}(code={self.code!r}, path={self.path!r})"

    def __reduce__(self) -> tuple[Any, ...]:
        return RuleError.from_json, (self.to_json(),)


class JsonInvalid(RuleError):
    """The text is not valid JSON."""

    code = "json_non_valido"
    texts = ("il testo non è JSON valido", "the text is not valid JSON")


class FieldMissing(RuleError):
    """A required field is missing."""

    code = "campo_mancante"
    texts = ("manca un campo obbligatorio", "a required field is missing")


class FieldUnknown(RuleError):
    """A field that the operation does not know."""

    code = "campo_sconosciuto"
    texts = ("campo sconosciuto", "unknown field")


class ValueInvalid(RuleError):
    """A value of the wrong type, outside its range, or not one of the allowed words."""

    code = "valore_non_valido"
    texts = ("valore non valido", "invalid value")


class DateInvalid(RuleError):
    """Not a valid date: no such day, or not written as ``YYYY-MM-DD``."""

    code = "data_non_valida"
    texts = ("data non valida", "not a valid date")


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
    texts = ("oltre i limiti ammessi", "outside the allowed limits")


class StreamUnreadable(RuleError):
    """A table whose stream fails. What its producer said, which may hold data, is in ``__cause__`` and not in the message."""

    code = "flusso_non_leggibile"
    texts = ("impossibile leggere il flusso Arrow", "the Arrow stream can't be read")


class InternalError(RuleError):
    """A fault inside the library, and not of the input. Everything can be used as before."""

    code = "errore_interno"
    texts = ("errore interno della libreria", "a fault inside the library")


_BY_CODE: dict[str, type[RuleError]] = {child.code: child for child in RuleError.__subclasses__()}
