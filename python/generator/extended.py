"""The records that a handwritten class extends."""

from __future__ import annotations

import ast
import pathlib


def extended(package: pathlib.Path) -> dict[str, str]:
    """The classes of the private rooms that extend the record of their own name, with their modules.

    In ``class Dossier(records.Dossier)`` the second is generated, and users see the first.
    """
    return {
        node.name: f"{file.parent.name}.{file.stem}"
        for file in sorted(package.glob("_*/*.py"))
        for node in ast.parse(file.read_text(encoding="utf-8")).body
        if isinstance(node, ast.ClassDef)
        and any(isinstance(base, ast.Attribute) and base.attr == node.name for base in node.bases)
    }
