"""How modules are named, what they say of themselves, and what they never do."""

import ast
import re
from pathlib import Path

from django.apps import apps
from django.contrib.contenttypes.fields import GenericForeignKey
from importlinter.cli import EXIT_STATUS_SUCCESS, lint_imports

from tests.consistency.source import ALSO, ROOMS, ROOT, modules

IMPURE = re.compile(r"django\.(db|http|conf|core\.cache|utils\.timezone)|.*\.(models|services|views|forms)\b")
CLOCK = {"now", "today", "localdate", "localtime"}
SHAPELESS = {"utils", "util", "helpers", "helper", "common", "misc", "mixins"}


def test_rooms_import_downwards_only():
    assert lint_imports(config_filename=str(ROOT / "pyproject.toml"), no_cache=True) == EXIT_STATUS_SUCCESS


def test_every_room_stands_in_the_contract():
    packages = {file.parent.name for file in ROOT.glob("*/__init__.py")}

    assert packages - set(ALSO) == set(ROOMS)


def test_every_module_says_what_it_is_for():
    silent = [
        module.path for module in modules() + modules(*ALSO) if module.text and not ast.get_docstring(module.tree)
    ]

    assert not silent


def test_no_module_is_a_drawer_for_anything():
    drawers = [
        module.path for module in modules() + modules(*ALSO) if SHAPELESS & {*Path(module.path).with_suffix("").parts}
    ]

    assert not drawers


def test_receivers_live_in_accounts_only():
    """And there only for signals of packages; `signals` without more is a room of ours."""
    receivers = [
        module.where(node)
        for module in modules()
        if not module.path.startswith("accounts/")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.ImportFrom)
        and re.fullmatch(r"django\.dispatch.*|(django|allauth)\..*signals", node.module)
    ]

    assert not receivers


def test_rules_are_pure():
    """No database, no clock, no request: rules import words and other rules only."""
    impure = [
        module.where(node)
        for module in modules()
        if module.inside("rules")
        for node in ast.walk(module.tree)
        if (isinstance(node, ast.ImportFrom) and IMPURE.match(node.module))
        or (isinstance(node, ast.Call) and isinstance(node.func, ast.Attribute) and node.func.attr in CLOCK)
    ]

    assert not impure


def test_no_generic_foreign_keys():
    generic = [
        f"{model._meta.label}.{field.name}"
        for model in apps.get_models()
        if model._meta.app_label in ROOMS
        for field in model._meta.private_fields
        if isinstance(field, GenericForeignKey)
    ]

    assert not generic


def test_the_example_environment_names_every_setting():
    read = {
        node.args[1].value
        for module in modules("isolement")
        for node in ast.walk(module.tree)
        if isinstance(node, ast.Call) and getattr(node.func, "id", "") == "read"
    }
    example = (ROOT / ".env.example").read_text(encoding="utf-8")

    assert read == {
        line.lstrip("#").split("=")[0]
        for line in example.splitlines()
        if "=" in line and line.lstrip("#")[:1].isupper()
    } - {"TEST_DATABASE_URL"}
