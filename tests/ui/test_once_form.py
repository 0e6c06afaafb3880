"""A form knows which sending it is: the token it was drawn with and everything that was typed."""

import re

import pytest
from django import forms
from django.http import QueryDict

from accounts.models import Team
from audit.choices import Action
from audit.once import once
from audit.services import store
from ui.forms import KnownForm, OnceForm, Section


class TeamForm(OnceForm):
    sections = (Section("", ("name", "days")),)
    name = forms.CharField(max_length=20)
    days = forms.MultipleChoiceField(choices=[("1", "ma"), ("2", "di")], required=False)


class KnownTeamForm(KnownForm, OnceForm):
    name = forms.CharField()


def sent(kind=TeamForm, **facts):
    """A form with these words, sent; lists for a field with several answers."""
    words = QueryDict(mutable=True)
    for name, value in ({"sending": "token", "name": "Noord", "days": ["1", "2"]} | facts).items():
        words.setlist(name, value if isinstance(value, list) else [value])
    form = kind(words)
    assert form.is_valid(), form.errors
    return form


def key(**facts):
    """The sending these words are."""
    return sent(**facts).cleaned_data["sending"]


def test_every_form_is_drawn_with_a_token_of_its_own():
    first, second = TeamForm()["sending"], TeamForm()["sending"]

    assert first.value() != second.value()
    assert re.search(r'type="hidden" name="sending" value="[\w-]{43}"', str(first))


def test_the_same_words_under_the_same_token_are_the_same_sending():
    assert key() == key()
    assert re.fullmatch("[0-9a-f]{64}", key())


@pytest.mark.parametrize("facts", [{"sending": "other"}, {"name": "Oost"}, {"days": ["2"]}, {"name": "🙂", "days": []}])
def test_other_words_or_another_token_are_another_sending(facts):
    assert key(**facts) != key()


@pytest.mark.parametrize("token", ["", "   "])
def test_without_a_token_there_is_no_sending(token):
    assert key(sending=token) == ""


def test_the_fingerprint_tells_nothing_of_what_was_typed():
    assert "Noord" not in key()


def test_a_token_with_a_nul_is_refused_with_a_sentence():
    form = TeamForm({"sending": "\0", "name": "Noord"})

    assert not form.is_valid()
    assert list(form.errors) == ["sending"]


def test_a_refused_form_keeps_its_token():
    form = TeamForm({"sending": "token", "name": ""})

    assert not form.is_valid()
    assert form["sending"].value() == "token"


def test_who_saves_anyway_sends_the_same_words():
    form = sent(KnownTeamForm, days=[])
    pressed_anyway = sent(KnownTeamForm, days=[], is_checked="on")

    assert form.cleaned_data["sending"] == pressed_anyway.cleaned_data["sending"]


@pytest.mark.django_db
def test_a_form_about_somebody_known_that_is_sent_twice_makes_one_record():
    def add_team(*, name):
        team = Team(name=name)
        store(team, Action.TEAM_ADDED, by=None)
        return team

    made = []
    for _turn in range(2):
        form = sent(KnownTeamForm, days=[], is_checked="on")
        assert not form.asks_again(())
        assert form.accepted_by(once(add_team, "1:/teams/"))
        made.append(form.result)

    assert made[0] == made[1]
    assert Team.objects.filter(name="Noord").count() == 1
