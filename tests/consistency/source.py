"""The project's own files, as trees and as text: what the consistency tests read."""

import ast
from collections.abc import Iterator
from functools import cache
from pathlib import Path
from typing import NamedTuple

from django.conf import settings

ROOT: Path = settings.BASE_DIR
# fmt: off
ROOMS = (
    "isolement", "desk", "reports", "privacy", "matching", "cases", "signals", "typology", "instruments", "people",
    "directory", "method", "accounts", "audit", "ui",
)
# fmt: on
ALSO = ("tests", "tools", "bench")


class Module(NamedTuple):
    """One Python file."""

    path: str
    text: str
    tree: ast.Module

    def where(self, node: ast.AST) -> str:
        """For the message of a failing test."""
        return f"{self.path}:{node.lineno}"

    def inside(self, name: str) -> bool:
        """Whether this is the module `name`, or stands in the package `name`, of some room."""
        return name in Path(self.path).with_suffix("").parts[1:]


@cache
def modules(*folders: str) -> tuple[Module, ...]:
    """Every Python file of these folders (else of every room), without migrations."""
    found = []
    for folder in folders or ROOMS:
        for file in sorted((ROOT / folder).rglob("*.py")):
            if "migrations" not in file.parts:
                text = file.read_text(encoding="utf-8")
                found.append(Module(file.relative_to(ROOT).as_posix(), text, ast.parse(text)))
    return tuple(found)


@cache
def templates() -> tuple[tuple[str, str], ...]:
    """Name and text of every page template."""
    files = [file for folder in ("templates", *(f"{room}/templates" for room in ROOMS)) for file in pages(folder)]
    return tuple((file.relative_to(ROOT).as_posix(), file.read_text(encoding="utf-8")) for file in files)


def pages(folder: str) -> list[Path]:
    """The HTML files below a folder."""
    return sorted((ROOT / folder).rglob("*.html"))


def calls(tree: ast.AST) -> Iterator[tuple[ast.Call, str, ast.expr]]:
    """Every `receiver.name(...)`: the call, the name, the receiver."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute):
            yield node, node.func.attr, node.func.value


def names_in(node: ast.expr) -> set[str]:
    """Every word of an expression like `a.b.c().d`."""
    words = {part.id for part in ast.walk(node) if isinstance(part, ast.Name)}
    return words | {part.attr for part in ast.walk(node) if isinstance(part, ast.Attribute)}


def last_name(node: ast.expr) -> str:
    """The word right before the dot of a call: `b` in `a.b.save()`, `c` in `a.c().save()`."""
    if isinstance(node, ast.Call):
        return last_name(node.func)
    return getattr(node, "attr", getattr(node, "id", ""))
