"""The method as a page, and the pages that set thresholds."""

import pytest
from django.template.loader import render_to_string
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action
from audit.models import Event
from method import thresholds
from method.advice import hint, warn
from method.register import RULES
from method.thresholds import Threshold
from tests.builders import a_user

pytestmark = pytest.mark.django_db


def test_rules_shows_every_rule_with_an_anchor_and_the_kind_as_a_word(signed_in):
    client = signed_in(a_user(Role.VOLUNTEER))

    page = client.get(reverse("method:rules")).content.decode()

    assert all(f'id="{rule_id}"' in page for rule_id in RULES)
    assert "alleen met een reden" in page
    assert len(page.encode()) < 60_000


def test_thresholds_lists_the_value_now_beside_the_default(signed_in, statements):
    client = signed_in(a_user(Role.ADMINISTRATOR))

    with statements() as seen:
        page = client.get(reverse("method:thresholds")).content.decode()

    assert len(seen) <= 6, seen
    assert all(str(threshold.label) in page for threshold in Threshold)


def test_threshold_edit_works_and_leaves_a_trace(signed_in):
    client = signed_in(a_user(Role.ADMINISTRATOR))
    url = reverse("method:threshold_edit", args=["contact_lapse_weeks"])
    assert 'name="version" value="1"' in client.get(url).content.decode()

    response = client.post(url, {"value": "8", "version": "1"})

    assert response.status_code == 302
    assert response.url == reverse("method:thresholds")
    assert thresholds.value(Threshold.CONTACT_LAPSE_WEEKS) == 8
    assert Event.objects.get(action=Action.THRESHOLD_CHANGED).target == "method.ThresholdSetting"


def test_threshold_edit_says_why_not(signed_in):
    client = signed_in(a_user(Role.ADMINISTRATOR))
    url = reverse("method:threshold_edit", args=["contact_lapse_weeks"])

    page = client.post(url, {"value": "99", "version": "1"}).content.decode()

    assert "Kies een getal van 1 tot en met 52." in page
    assert 'value="99"' in page


def test_threshold_edit_keeps_what_was_typed_when_somebody_else_was_first(signed_in):
    client = signed_in(a_user(Role.ADMINISTRATOR))
    url = reverse("method:threshold_edit", args=["contact_lapse_weeks"])
    client.post(url, {"value": "8", "version": "1"})

    page = client.post(url, {"value": "9", "version": "1"}).content.decode()

    assert "Iemand anders heeft dit intussen gewijzigd" in page
    assert 'value="9"' in page
    assert 'name="version" value="2"' in page
    assert thresholds.value(Threshold.CONTACT_LAPSE_WEEKS) == 8


def test_a_switch_is_listed_and_edited_as_yes_or_no(signed_in):
    client = signed_in(a_user(Role.ADMINISTRATOR))
    url = reverse("method:threshold_edit", args=["always_visit"])

    page = client.get(url).content.decode()

    assert 'type="radio" name="value" value="0"' in page
    assert "Standaard: nee." in page
    assert page.count("checked") == 1
    assert client.post(url, {"value": "1", "version": "1"}).status_code == 302
    assert thresholds.value(Threshold.ALWAYS_VISIT) == 1
    listed = client.get(reverse("method:thresholds")).content.decode()
    assert '<td class="number">ja</td>' in listed
    assert '<td class="number">nee</td>' in listed


@pytest.mark.parametrize("value", ["", "2", "ja", "\0", "🙂" * 50])
def test_a_switch_says_why_not(signed_in, value):
    client = signed_in(a_user(Role.ADMINISTRATOR))

    response = client.post(reverse("method:threshold_edit", args=["always_visit"]), {"value": value, "version": "1"})

    assert response.status_code == 200
    assert "Er klopt nog iets niet" in response.content.decode()
    assert thresholds.value(Threshold.ALWAYS_VISIT) == 0


def test_a_stale_switch_shows_what_is_stored_in_words(signed_in):
    client = signed_in(a_user(Role.ADMINISTRATOR))
    url = reverse("method:threshold_edit", args=["always_visit"])
    client.post(url, {"value": "1", "version": "1"})

    page = client.post(url, {"value": "0", "version": "1"}).content.decode()

    assert "Nu opgeslagen:" in page
    assert "<strong>ja</strong>" in page


def test_an_unknown_threshold_is_not_found(signed_in):
    client = signed_in(a_user(Role.ADMINISTRATOR))

    assert client.get("/instellingen/drempels/iets/").status_code == 404


def test_advice_shows_three_at_most_with_kind_sentence_and_rule():
    advice = [warn("TYP-07", "Een."), hint("PHA-14", "Twee."), warn("TYP-10", "Drie."), warn("TYP-12", "Vier.")]

    page = render_to_string("method/_advice.html", {"advice": advice})

    assert page.count("<li") == 3
    assert "Let op." in page
    assert "Tip." in page
    assert 'href="/methode/#TYP-07"' in page
    assert "Vier." not in page
