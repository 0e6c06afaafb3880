"""No long tails: views, functions, forms, models, templates and files stay within a screen or two."""

import ast
from collections.abc import Iterator

from tests.consistency.source import ALSO, Module, modules, templates

VIEW, FUNCTION, FORM, MODEL, TEMPLATE, FILE = 25, 40, 60, 120, 100, 300


def test_files_stay_within_300_lines():
    everything = modules() + modules(*ALSO)

    too_long = [f"{module.path}: {lines(module.text)}" for module in everything if lines(module.text) > FILE]

    assert not too_long


def test_functions_stay_within_40_lines_and_views_within_25():
    too_long = [
        f"{module.where(node)} {node.name}: {length(node)}"
        for module in modules() + modules(*ALSO)
        for node in functions(module)
        if length(node) > (VIEW if is_view(node) else FUNCTION)
    ]

    assert not too_long


def test_forms_stay_within_60_lines_and_models_within_120():
    too_long = [
        f"{module.where(node)} {node.name}: {length(node)}"
        for module in modules()
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ClassDef) and not is_list_of_codes(node)
        if length(node) > (FORM if node.name.endswith("Form") else MODEL)
    ]

    assert not too_long


def test_templates_stay_within_100_lines():
    too_long = [f"{name}: {lines(text)}" for name, text in templates() if lines(text) > TEMPLATE]

    assert not too_long


def functions(module: Module) -> Iterator[ast.FunctionDef | ast.AsyncFunctionDef]:
    """Every function and method."""
    return (node for node in ast.walk(module.tree) if isinstance(node, ast.FunctionDef | ast.AsyncFunctionDef))


def is_view(node: ast.FunctionDef) -> bool:
    """Whether the function declares a permission."""
    return any(isinstance(one, ast.Call) and getattr(one.func, "id", "") == "requires" for one in node.decorator_list)


def is_list_of_codes(node: ast.ClassDef) -> bool:
    """Whether it is a table of codes with their words, one a line: its length is that of its file."""
    return any(getattr(base, "id", "") in ("TextChoices", "IntegerChoices") for base in node.bases)


def length(node: ast.stmt) -> int:
    """Lines from `def` or `class` to the end, decorators left out."""
    return node.end_lineno - node.lineno + 1


def lines(text: str) -> int:
    """Lines of a file."""
    return text.count("\n")
