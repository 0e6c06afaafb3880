"""The rules about guarding against harm, and the words that fit each flag."""

import pytest

from method.advice import Kind
from signals.choices.safety import BY_MELDCODE, SAME_DAY, FlagKind, MeldcodeStepNumber
from signals.content.safety import EMERGENCY, FLAG_GUIDANCE, MELDCODE_GUIDANCE, SAFE_HOME, SUICIDE_LINE
from signals.rules.safety import same_day_advice, visit_alone_advice


@pytest.mark.parametrize(
    ("has_note", "companions", "rules"),
    [(True, 0, ["SIG-16"]), (True, 1, []), (True, 2, []), (False, 0, []), (False, 1, [])],
)
def test_sig_16_warns_who_plans_to_go_alone_where_a_note_is(has_note, companions, rules):
    advice = visit_alone_advice(has_note=has_note, companions=companions)

    assert [one.rule for one in advice] == rules
    assert all(one.kind == Kind.WARN for one in advice)


@pytest.mark.parametrize("kind", FlagKind)
def test_sig_17_asks_to_talk_it_over_the_same_day_for_violence_abuse_and_suicidality(kind):
    advice = same_day_advice(kind=kind, is_up=True, is_consulted=False)

    asked = kind in (FlagKind.VIOLENCE, FlagKind.ABUSE, FlagKind.SUICIDALITY)
    assert [(one.rule, one.kind) for one in advice] == [("SIG-17", Kind.TASK)] * asked


@pytest.mark.parametrize(("is_up", "is_consulted"), [(True, True), (False, False), (False, True)])
@pytest.mark.parametrize("kind", SAME_DAY)
def test_sig_17_asks_nothing_once_it_was_talked_over_or_has_passed(kind, is_up, is_consulted):
    assert same_day_advice(kind=kind, is_up=is_up, is_consulted=is_consulted) == []


def test_every_flag_says_what_to_do_and_every_step_of_the_meldcode_what_fits():
    assert set(FLAG_GUIDANCE) == set(FlagKind)
    assert set(MELDCODE_GUIDANCE) == set(MeldcodeStepNumber)
    assert all(guidance.steps and guidance.helplines for guidance in FLAG_GUIDANCE.values())
    assert all(MELDCODE_GUIDANCE.values())


def test_sig_17_numbers_to_call_are_at_hand():
    numbers = {kind: [line.number for line in guidance.helplines] for kind, guidance in FLAG_GUIDANCE.items()}

    assert all({SAFE_HOME.number, EMERGENCY.number} <= set(numbers[kind]) for kind in BY_MELDCODE)
    assert {SUICIDE_LINE.number, EMERGENCY.number} <= set(numbers[FlagKind.SUICIDALITY])
    assert (SAFE_HOME.number, SUICIDE_LINE.number, EMERGENCY.number) == ("08002000", "08000113", "112")
