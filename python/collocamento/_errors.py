"""The exception of the package."""

from __future__ import annotations

import json
from typing import Any


class RuleError(Exception):
    """An input that the library refuses.

    Attributes:
        code: the contract's code, such as ``data_non_valida``.
        path: JSON pointer to the field; empty for the input as a whole.
        rule: the id of the rule behind it, or None.
        details: further facts for programs.
        message: in Italian, without any value of the input.
        message_en: the same in English.
    """

    def __init__(
        self,
        code: str,
        message: str = "",
        *,
        message_en: str = "",
        path: str = "",
        rule: str | None = None,
        details: dict[str, Any] | None = None,
    ) -> None:
        super().__init__(code, message)
        self.code = code
        self.message = message
        self.message_en = message_en
        self.path = path
        self.rule = rule
        self.details = details or {}

    @classmethod
    def from_json(cls, text: str) -> RuleError:
        """The exception for the contract's ``{"error": {...}}``."""
        return cls(**json.loads(text)["error"])

    def to_json(self) -> str:
        """The contract's ``{"error": {...}}``."""
        fields = ("code", "message", "message_en", "path", "rule", "details")
        return json.dumps({"error": {name: getattr(self, name) for name in fields}}, ensure_ascii=False)

    def __str__(self) -> str:
        place = f" {self.path}" if self.path else ""
        return f"{self.code}{place}: {self.message}"

    def __reduce__(self) -> tuple[Any, ...]:
        return RuleError.from_json, (self.to_json(),)
