"""Signs that nobody sees are no words, and no form takes them for an answer."""

import pytest
from django import forms
from django.http import QueryDict

from signals.forms.public import ReportForm
from tests.builders import NOW
from ui.fields import Line, LongText
from ui.forms import EditForm, PageForm
from ui.text import has_words

UNSEEN = ["\u200b", "\u2060", "\ufeff", "\u00ad", "\u3164", "\u2800", "\u200d\u200f", " \u200b\n\u2800 ", "\u0301"]
SEEN = ["a", "7", "?", "👩\u200d🔧", "🫨", "\u200fשלום", "ⴰⵣⵓⵍ", "zee\u00adman", "नमस्ते"]


class StoryForm(PageForm):
    """Texts in every kind of field."""

    line = Line()
    story = LongText()
    plain = forms.CharField()
    spare = forms.CharField(required=False)


@pytest.mark.parametrize("words", UNSEEN)
def test_what_nobody_sees_is_no_words(words):
    assert not has_words(words)


@pytest.mark.parametrize("words", SEEN)
def test_whatever_can_be_seen_is_words_in_any_script(words):
    assert has_words(words)


@pytest.mark.parametrize("words", UNSEEN)
@pytest.mark.parametrize("kind", [QueryDict, dict])
def test_a_form_takes_unseen_signs_for_nothing_filled_in(kind, words):
    typed = dict.fromkeys(StoryForm.base_fields, words)
    if kind is QueryDict:
        data = QueryDict(mutable=True)
        data.update(typed)
    else:
        data = typed

    form = StoryForm(data)

    assert {name: errors.as_data()[0].code for name, errors in form.errors.items()} == dict.fromkeys(
        ("line", "story", "plain"), "required"
    )
    assert form.cleaned_data["spare"] == ""


@pytest.mark.parametrize("words", SEEN)
def test_a_form_keeps_signs_inside_real_words(words):
    form = StoryForm({"line": words, "story": words, "plain": words, "spare": words})

    assert form.is_valid()
    assert set(form.cleaned_data.values()) == {words}


def test_a_melding_about_nobody_that_can_be_read_is_no_melding():
    form = ReportForm({"about": "\u200b\u2060", "seen": "\u3164"}, at=NOW)

    assert set(form.errors) == {"about", "seen"}


@pytest.mark.parametrize("version", [None, "", "x", "9" * 5_000])
def test_the_refusal_of_a_form_without_fields_is_never_empty(version):
    form = EditForm({} if version is None else {"version": version})

    assert not form.is_valid()
    assert form.refusal == "Dit is niet gelukt. Laad de pagina opnieuw en probeer het nog eens."


def test_the_refusal_tells_what_can_be_mended():
    form = StoryForm({"line": "a", "story": "b", "plain": ""})
    form.add_error(None, "Intussen veranderd.")

    assert form.refusal == "Intussen veranderd. Dit veld is verplicht."
