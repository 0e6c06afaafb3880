"""The register holds every rule once, and the code names no rule that is not in it."""

import re
from collections import Counter
from pathlib import Path

import pytest
from django.conf import settings

from method.advice import Kind
from method.register import RULES, SUBJECTS
from method.thresholds import Threshold

RULE_ID = re.compile(r"\b(?:TYP|SIG|PHA|CLO|VOL|REP|PRI)-\d+\b")
SIZES = {"TYP": 15, "SIG": 18, "PHA": 25, "CLO": 14, "VOL": 33, "REP": 8, "PRI": 6}
ROOMS = ("accounts", "audit", "cases", "desk", "directory", "isolement", "matching", "method", "people", "privacy")
ROOMS += ("reports", "signals", "templates", "typology", "ui")
EVERY_RULE = [rule for subject in SUBJECTS for rule in subject.rules]


def files_of_the_project():
    root = Path(settings.BASE_DIR)
    return [path for room in ROOMS for suffix in ("py", "html") for path in sorted((root / room).rglob(f"*.{suffix}"))]


def test_every_rule_is_in_the_register_once():
    ids = [rule.id for rule in EVERY_RULE]

    assert len(ids) == len(set(ids)) == len(RULES) == 119
    assert Counter(rule_id[:3] for rule_id in ids) == SIZES


@pytest.mark.parametrize("prefix", SIZES)
def test_ids_are_numbered_without_holes(prefix):
    ids = sorted(rule_id for rule_id in RULES if rule_id.startswith(prefix))

    assert ids == [f"{prefix}-{number:02}" for number in range(1, SIZES[prefix] + 1)]


@pytest.mark.parametrize("rule", EVERY_RULE, ids=lambda rule: rule.id)
def test_every_rule_says_how_strong_when_what_and_from_where(rule):
    assert rule.kind in Kind
    assert str(rule.source)
    assert str(rule.when).endswith(".")
    assert str(rule.then).endswith((".", "?"))


def test_the_blocks_are_the_few_that_stop_anything():
    blocks = {rule.id for rule in EVERY_RULE if rule.kind is Kind.BLOCK}

    assert blocks == {"CLO-04", "CLO-06", "VOL-01", "VOL-03", "VOL-23", "VOL-29"}


def test_every_rule_the_project_names_is_in_the_register():
    unknown = {
        f"{path.name}: {rule_id}"
        for path in files_of_the_project()
        for rule_id in RULE_ID.findall(path.read_text(encoding="utf-8"))
        if rule_id not in RULES
    }

    assert not unknown


@pytest.mark.parametrize("threshold", Threshold)
def test_every_threshold_belongs_to_a_rule(threshold):
    assert threshold.rules
    assert set(threshold.rules) <= set(RULES)
