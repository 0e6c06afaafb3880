"""A gate: refused unless somebody says why; the reason is kept with the rule."""

import pytest
from django import forms
from django.core.exceptions import ValidationError
from django.template.loader import render_to_string

from audit.choices import Action
from audit.models import Event
from method.advice import block, gate, hint, require, warn
from method.models import Deviation
from method.services import deviate
from tests.builders import NOW, a_concern, a_worker
from ui.forms import GatedForm, Section

STEPS = gate("SIG-09", "Beantwoord eerst de vijf stappen (100% van de vragen).")
OVER = gate("VOL-08", "Deze vrijwilliger heeft al genoeg koppelingen.")
REASON = "De huisarts vroeg het dringend."


class VisitForm(GatedForm):
    sections = (Section("", ("place",)),)
    place = forms.CharField(label="Waar", required=False)


def plan(*, place, deviation, advice=(STEPS,)):
    """A service with a gate."""
    return require(advice, deviation)


def page(form):
    """The form as a page draws it."""
    return render_to_string("ui/_form.html", {"form": form, "csrf_token": "x"})


def test_a_gate_is_refused_without_a_reason():
    with pytest.raises(ValidationError) as caught:
        require([STEPS, hint("PHA-14", "Een tip.")])

    [refusal] = caught.value.error_dict["deviation"]
    assert refusal.code == "gate"
    assert refusal.messages == ["Beantwoord eerst de vijf stappen (100% van de vragen)."]


@pytest.mark.parametrize("reason", ["", "   ", "\n", "moet", "daarom dus", "🙂"])
def test_a_gate_asks_a_few_words(reason):
    with pytest.raises(ValidationError):
        require([STEPS], reason)


def test_a_gate_passes_with_a_reason_and_says_what_was_deviated_from():
    assert require([STEPS, OVER, STEPS, warn("TYP-07", "Let op.")], REASON) == ("SIG-09", "VOL-08")


def test_without_a_gate_a_reason_deviates_from_nothing():
    assert require([warn("TYP-07", "Let op."), hint("PHA-14", "Een tip.")], REASON) == ()
    assert require([]) == ()


def test_no_reason_passes_a_block_and_gates_wait_behind_it():
    with pytest.raises(ValidationError) as caught:
        require([STEPS, block("VOL-01", "Zonder VOG kan dit niet.")], REASON)

    assert caught.value.messages == ["Zonder VOG kan dit niet."]
    assert not hasattr(caught.value, "error_dict")


def test_a_form_does_not_ask_why_before_a_gate_was_met():
    assert "Waarom toch?" not in page(VisitForm())
    assert "Waarom toch?" not in page(VisitForm({"place": "Aan de deur"}))


def test_a_form_shows_the_gates_with_their_rules_and_asks_why():
    form = VisitForm({"place": "Aan de deur"})
    assert form.is_valid()

    assert not form.accepted_by(plan, advice=(STEPS, OVER))

    drawn = page(form)
    assert "Waarom toch?" in drawn
    assert "Alleen met een reden." in drawn
    assert drawn.count('class="advice advice--gate"') == 2
    assert 'class="advice__rule">SIG-09<' in drawn
    assert 'class="advice__rule">VOL-08<' in drawn
    assert 'value="Aan de deur"' in drawn
    assert 'href="#id_deviation"' in drawn
    assert 'aria-describedby="id_deviation_helptext id_deviation_error"' in drawn
    assert "Fout:" not in drawn


def test_a_reason_that_is_too_short_stays_and_gets_a_sentence():
    form = VisitForm({"deviation": "moet"})
    assert form.is_valid()

    assert not form.accepted_by(plan)

    drawn = page(form)
    assert ">\nmoet</textarea>" in drawn
    assert "Zeg in een paar woorden waarom het hier toch goed is." in drawn
    assert "SIG-09" in drawn


def test_what_was_typed_as_a_reason_stays_when_something_else_is_wrong():
    form = VisitForm({"deviation": REASON})

    assert REASON in page(form)


def test_with_a_reason_the_form_is_accepted():
    form = VisitForm({"deviation": REASON})
    assert form.is_valid()

    assert form.accepted_by(plan)
    assert form.result == ("SIG-09",)


@pytest.mark.django_db
def test_a_deviation_keeps_rule_record_reason_and_who():
    concern, worker = a_concern(), a_worker()

    kept = deviate(target=concern, rules=("SIG-09", "VOL-08"), reason=REASON, by=worker, at=NOW)

    assert [(one.rule, one.reason, one.by, one.at) for one in Deviation.objects.of(concern)] == [
        ("SIG-09", REASON, worker, NOW),
        ("VOL-08", REASON, worker, NOW),
    ]
    events = Event.objects.filter(action=Action.DEVIATED, by=worker)
    assert {event.target_reference for event in events} == {one.reference for one in kept}
    assert not Deviation.objects.of(a_concern()).exists()


@pytest.mark.django_db
def test_nothing_is_kept_when_no_gate_was_passed():
    assert deviate(target=a_concern(), rules=(), reason="", by=a_worker(), at=NOW) == []
    assert not Deviation.objects.exists()


@pytest.mark.django_db
def test_deviations_are_counted_per_rule_the_most_first(django_assert_num_queries):
    worker = a_worker()
    for rules in (("VOL-08",), ("SIG-09", "VOL-04"), ("SIG-09",)):
        deviate(target=a_concern(), rules=rules, reason=REASON, by=worker, at=NOW)

    with django_assert_num_queries(1):
        counted = list(Deviation.objects.per_rule())

    assert counted == [
        {"rule": "SIG-09", "number": 2},
        {"rule": "VOL-04", "number": 1},
        {"rule": "VOL-08", "number": 1},
    ]
