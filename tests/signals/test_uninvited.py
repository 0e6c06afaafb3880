"""Thinking a visit without invitation through: the rule, the writing, and what pages tell of it."""

import pytest
from django.core.exceptions import ValidationError

from audit.choices import Action
from audit.models import Event
from method.advice import Kind
from signals.choices.uninvited import CONSIDERATIONS, UninvitedStep
from signals.content.uninvited import STEP_GUIDANCE
from signals.models import UninvitedStepTaken, UninvitedVisit
from signals.queries.uninvited import (
    advice_before_going,
    reason_not_to_go,
    shown_on_concern,
    step_to_take,
    steps_page,
)
from signals.rules.uninvited import uninvited_advice
from signals.services.concerns import close_concern
from signals.services.handling import merge_concern
from signals.services.uninvited import weigh_visit
from tests.builders import NOW, TODAY, a_concern, a_step, a_worker, thought_through

ALL = {step.value: "yes" for step in UninvitedStep}


def sentences(advice):
    """What the gates say."""
    assert all((one.rule, one.kind) == ("SIG-09", Kind.GATE) for one in advice)
    return " ".join(str(one.sentence) for one in advice)


def test_sig_09_before_anything_is_decided_all_steps_and_the_considerations_are_open():
    said = sentences(uninvited_advice(steps={}, weighed=()))

    assert all(f"{step.number} {step.label}" in said for step in UninvitedStep)
    assert "vier afwegingen" in said


def test_sig_09_names_the_steps_that_are_open_and_no_others():
    said = sentences(uninvited_advice(steps=ALL | {"gather": "no"}, weighed=CONSIDERATIONS[:3]))
    some = sentences(uninvited_advice(steps={"go": "yes", "privacy": "yes"}, weighed=CONSIDERATIONS))

    assert "Nog niet besloten" not in said
    assert "vier afwegingen" in said
    assert "1 Ingaan op de melding" in some
    assert "4 Wie gaat, en wanneer" in some
    assert "3 Wel of niet gaan" not in some
    assert "vier afwegingen" not in some


@pytest.mark.parametrize("step", ["gather", "who_when", "privacy"])
def test_sig_09_nothing_is_open_when_all_is_decided_and_weighed(step):
    assert uninvited_advice(steps=ALL | {step: "no"}, weighed=CONSIDERATIONS) == []


@pytest.mark.parametrize("step", ["look_into", "go"])
def test_sig_09_who_decided_not_to_go_is_asked_nothing_more(step):
    [refusal] = uninvited_advice(steps={step: "no"}, weighed=())

    assert "niet langs te gaan" in refusal.sentence


def test_every_step_has_a_question_and_something_to_think_about():
    assert list(STEP_GUIDANCE) == list(UninvitedStep)


@pytest.mark.django_db
def test_sig_09_steps_in_any_order_and_weighing_lead_to_going():
    concern, worker = a_concern(), a_worker()
    for step in ("privacy", "look_into", "who_when", "go", "gather"):
        assert advice_before_going(concern)
        a_step(concern, step, worker)

    weigh_visit(concern=concern, version=1, by=worker, **dict.fromkeys(CONSIDERATIONS, "n.v.t."))

    assert advice_before_going(concern) == []
    assert Event.objects.filter(action=Action.UNINVITED_STEP, by=worker).count() == 5
    assert Event.objects.get(action=Action.UNINVITED_WEIGHED).by == worker


@pytest.mark.django_db
def test_a_step_is_decided_anew_and_stays_one():
    concern, worker = a_concern(), a_worker()
    a_step(concern, "go", worker)

    a_step(concern, "go", worker, decision="no", reason="Liever eerst bellen.", version=1)

    taken = UninvitedStepTaken.objects.get()
    assert (taken.decision, taken.reason, taken.version) == ("no", "Liever eerst bellen.", 2)


@pytest.mark.django_db
@pytest.mark.parametrize("version", [0, 5])
def test_a_step_says_when_somebody_was_first(version):
    concern, worker = a_concern(), a_worker()
    a_step(concern, "go", worker)

    with pytest.raises(ValidationError) as caught:
        a_step(concern, "go", worker, decision="no", version=version)

    assert caught.value.code == "stale"
    assert UninvitedStepTaken.objects.get().decision == "yes"


@pytest.mark.django_db
def test_a_merged_melding_is_thought_through_at_the_one_that_leads():
    concern, leading, worker = a_concern(), a_concern(), a_worker()
    merge_concern(concern=concern, into=leading, version=1, by=worker, at=NOW)

    with pytest.raises(ValidationError, match="hoort bij een andere melding"):
        a_step(concern, "go", worker)

    assert not UninvitedVisit.objects.exists()


@pytest.mark.django_db
def test_what_was_thought_through_before_a_merge_goes_on_at_the_one_that_leads():
    merged, leading, worker = a_concern(), a_concern(), a_worker()
    a_step(merged, "go", worker, decision="no", reason="Eerst bellen.")
    merge_concern(concern=merged, into=leading, version=1, by=worker, at=NOW)

    a_step(leading, "privacy", worker)
    weigh_visit(concern=leading, version=1, by=worker, **dict.fromkeys(CONSIDERATIONS, "n.v.t."))

    assert UninvitedVisit.objects.get().concern == merged
    assert shown_on_concern(leading)["progress"] == "2 van de 5 stappen · 4 van de 4 afwegingen"
    assert [row.decision for row in steps_page(leading)["steps"]].count("") == 3
    assert reason_not_to_go(leading) == "Eerst bellen."
    assert step_to_take(leading, "go", by=worker, today=TODAY).reason == "Eerst bellen."


@pytest.mark.django_db
def test_the_thinking_about_the_one_that_leads_goes_before_that_of_a_merged_melding():
    merged, leading, worker = a_concern(), a_concern(), a_worker()
    a_step(merged, "go", worker)
    a_step(merged, "privacy", worker)
    a_step(leading, "go", worker)

    merge_concern(concern=merged, into=leading, version=1, by=worker, at=NOW)

    assert shown_on_concern(leading)["progress"] == "1 van de 5 stappen · 0 van de 4 afwegingen"


@pytest.mark.django_db
def test_the_melding_tells_how_far_it_is(django_assert_num_queries):
    concern, worker = a_concern(), a_worker()
    assert shown_on_concern(concern)["progress"] == ""
    a_step(concern, "go", worker)
    a_step(concern, "privacy", worker)

    with django_assert_num_queries(1):
        shown = shown_on_concern(concern)

    assert shown["progress"] == "2 van de 5 stappen · 0 van de 4 afwegingen"
    assert shown["url"].endswith(f"/meldingen/{concern.reference}/zonder-uitnodiging/")


@pytest.mark.django_db
def test_a_closed_melding_offers_no_visit():
    concern = close_concern(
        concern=a_concern(), outcome="unfounded", no_visit_reason="Vergissing", version=1, by=None, at=NOW
    )

    assert shown_on_concern(concern) == {}


@pytest.mark.django_db
def test_the_reason_not_to_go_is_ready_for_closing():
    concern, worker = a_concern(), a_worker()
    assert reason_not_to_go(concern) == ""
    a_step(concern, "look_into", worker, reason="Er is gebeld.")
    a_step(concern, "go", worker, decision="no", reason="a" * 2_000)

    assert reason_not_to_go(concern) == "a" * 300


@pytest.mark.django_db
def test_the_page_tells_of_each_step_what_was_decided_and_by_whom():
    concern, worker = a_concern(), a_worker()
    a_step(concern, "gather", worker, decision="no", consulted="", why_not_consulted="Er was haast.")

    page = steps_page(concern)

    assert [row.label for row in page["steps"]] == ["nog open", "nee", "nog open", "nog open", "nog open"]
    row = page["steps"][1]
    assert row.meta == f"{worker.name} · vr 20 nov"
    assert row.consulted == "Niet overlegd: Er was haast."
    assert (page["is_called_off"], page["is_ready"]) == (False, False)


@pytest.mark.django_db
def test_the_page_knows_where_the_thinking_leads():
    worker = a_worker()

    going = steps_page(thought_through(a_concern(), worker))
    staying = steps_page(thought_through(a_concern(), worker, go="no"))

    assert (going["is_called_off"], going["is_ready"]) == (False, True)
    assert (staying["is_called_off"], staying["is_ready"]) == (True, False)
    assert UninvitedStepTaken.objects.filter(decided_on=TODAY).count() == 10
