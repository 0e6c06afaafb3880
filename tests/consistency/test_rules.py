"""The rules of the method: known by id, and tested when due."""

import re

import pytest

from method.register import RULES
from tests.consistency.due_rules import DUE
from tests.consistency.source import modules, templates

RULE_ID = re.compile(r"\b(?:TYP|SIG|PHA|VOL|REP|PRI|CLO|INS|NET)-\d{2}\b")


@pytest.mark.parametrize("rule", DUE)
def test_every_due_rule_has_a_test_that_names_it(rule: str):
    name = re.compile(rf"def test_{rule.lower().replace('-', '_')}_")

    assert any(name.search(module.text) for module in modules("tests"))


def test_every_rule_that_is_mentioned_stands_in_the_register():
    known = {getattr(rule, "id", rule) for rule in RULES}
    texts = [(module.path, module.text) for module in modules() + modules("tests")] + list(templates())

    unknown = {f"{path}: {rule}" for path, text in texts for rule in RULE_ID.findall(text) if rule not in known}

    assert not unknown
    assert set(DUE) <= known
