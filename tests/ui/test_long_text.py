"""Text that is too long is refused with a sentence and stays; no browser cuts it before it is sent."""

import pytest
from django import forms
from django.template.loader import render_to_string
from django.urls import reverse

from tests.builders import a_trajectory, a_worker
from ui.fields import LongText
from ui.forms import PageForm, Section

MILLION = 1_000_000


class StoryForm(PageForm):
    sections = (Section("", ("title", "story")),)
    title = forms.CharField(label="Titel", max_length=10, required=False)
    story = LongText(label="Verhaal", rows=7, required=False)


def page(form):
    """The form as a page draws it."""
    return render_to_string("ui/_form.html", {"form": form, "csrf_token": "x"})


def test_no_control_cuts_what_is_pasted():
    drawn = page(StoryForm())

    assert 'name="title"' in drawn
    assert "maxlength" not in drawn
    assert 'rows="7"' in drawn


def test_a_long_text_holds_a_long_story():
    form = StoryForm({"story": "é" * 20_000})

    assert form.is_valid()
    assert len(form.cleaned_data["story"]) == 20_000


@pytest.mark.parametrize("text", ["a" * 20_001, "🙂" * 20_001, "م" * 20_001])
def test_what_is_too_long_is_refused_with_both_lengths_and_stays(text):
    form = StoryForm({"story": text})

    drawn = page(form)

    assert form.errors["story"] == [
        "Deze tekst is 20001 tekens lang; er passen er 20000 in. Kort hem in of verdeel hem; er is nog niets kwijt."
    ]
    assert text in drawn


def test_a_short_field_is_refused_with_a_sentence_too():
    form = StoryForm({"title": "a" * 11})

    assert "10 tekens" in form.errors["title"][0]


@pytest.mark.django_db
def test_a_million_emoji_reach_the_form_and_come_back_with_a_sentence(signed_in):
    worker = a_worker()
    client = a_trajectory(lead=worker).client
    words = "version=1&story=" + "%F0%9F%99%82" * MILLION

    response = signed_in(worker).post(
        reverse("cases:story", args=[client.reference]), words, content_type="application/x-www-form-urlencoded"
    )

    page = response.content.decode()
    assert response.status_code == 200
    assert "Deze tekst is 1000000 tekens lang; er passen er 20000 in." in page
    assert page.count("🙂") == MILLION
