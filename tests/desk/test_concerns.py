"""Taking down a melding."""

import re

import pytest
from django.urls import reverse

from accounts.choices import Role
from accounts.models import Team
from audit.choices import Action
from audit.models import Event
from signals.models import Concern
from tests.builders import NOW, a_client, a_district, a_team, a_user, a_worker

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
ADD = reverse("desk:concern_add")
WORDS = {"about": "Meneer op nummer 12", "seen": "Gordijnen al dagen dicht 😀 שלום"}


def text(response):
    """The words of a page."""
    return response.content.decode()


def test_sig_01_three_fields_are_enough_and_the_melding_is_the_worker_s_own(signed_in):
    worker = a_worker()

    response = signed_in(worker).post(ADD, WORDS | {"reporter": "Buurvrouw, 06-12345678"})

    concern = Concern.objects.get()
    assert response.url == f"{concern.get_absolute_url()}?nieuw"
    assert (concern.team, concern.owner, concern.received_at) == (a_team("Zuid"), worker, NOW)
    assert (concern.status, concern.source_id, concern.seen) == ("new", "other", WORDS["seen"])
    assert Event.objects.get(action=Action.CONCERN_TAKEN).by == worker


def test_sig_01_the_team_of_the_district_gets_it_without_an_owner(signed_in):
    district = a_district("Noordkade", "Noord")

    response = signed_in(a_worker("Zuid")).post(ADD, WORDS | {"district": district.pk}, follow=True)

    concern = Concern.objects.get()
    assert (concern.team, concern.owner) == (a_team("Noord"), None)
    assert "De melding is opgenomen bij Noord." in text(response)


def test_sig_01_the_meldpunt_keeps_it_until_it_is_assigned(signed_in):
    Team.objects.create(name="Meldpunt", takes_concerns=True)

    signed_in(a_user(Role.DESK, "Meldpunt")).post(ADD, WORDS)

    assert (Concern.objects.get().team.name, Concern.objects.get().owner) == ("Meldpunt", None)


def test_sig_01_a_colleague_can_be_named_at_once(signed_in):
    colleague = a_worker()

    signed_in(a_worker()).post(ADD, WORDS | {"owner": colleague.pk})

    assert Concern.objects.get().owner == colleague


def test_sig_01_a_colleague_of_another_team_cannot_be_the_owner(signed_in):
    worker = a_worker("Zuid")
    typed = WORDS | {"owner": worker.pk, "district": a_district("Noordkade", "Noord").pk}

    page = signed_in(worker).post(ADD, typed)

    assert page.context["form"].errors == {"owner": ["Kies als eigenaar iemand die nu in dit team werkt."]}
    assert not Concern.objects.exists()


def test_sig_01_without_a_team_anywhere_it_is_asked_beside_the_team(signed_in):
    page = signed_in(a_user(Role.DESK, "Zuid")).post(ADD, WORDS)

    assert page.context["form"].errors == {"team": ["Kies een team: er is nog geen meldpunt."]}
    assert "Kies een team: er is nog geen meldpunt." in text(page)
    assert WORDS["seen"] in text(page)
    assert not Concern.objects.exists()


def test_sig_01_who_cannot_see_where_it_went_is_told_so_at_the_start(signed_in):
    a_worker("Noord")

    response = signed_in(a_worker("Zuid")).post(ADD, WORDS | {"team": a_team("Noord").pk})

    assert response.url == reverse("desk:start")
    assert Concern.objects.get().team == a_team("Noord")


def test_concern_add_says_who_may_be_meant_when_the_form_comes_back(signed_in):
    near = a_client(prefix="", last_name="Bakker")
    a_client("Noord", last_name="Bakker", first_name="Geheim")

    page = signed_in(a_worker()).post(ADD, {"about": "Mevrouw Bakker", "seen": ""})

    assert "seen" in page.context["form"].errors
    assert 'value="Mevrouw Bakker"' in text(page)
    assert near.get_absolute_url() in text(page)
    assert "Bekend bij Noord" in text(page)
    assert "Geheim" not in text(page)
    assert "Toch opnemen" not in text(page)


@pytest.mark.parametrize("team", ["Zuid", "Noord"])
def test_concern_add_shows_a_strong_likeness_once_before_it_saves(signed_in, team):
    known = a_client(team, first_name="Wil", prefix="", last_name="Bakker")
    browser = signed_in(a_worker("Zuid"))
    typed = WORDS | {"about": "Mevrouw Wil Bakker", "reporter": "Buurvrouw"}

    first = browser.post(ADD, typed)
    stored_at_first = Concern.objects.exists()
    again = {field.html_name: field.value() for field in first.context["form"] if field.value()}
    second = browser.post(ADD, again)

    assert first.status_code == 200
    assert not stored_at_first
    assert not first.context["form"].errors
    shown = ("Misschien al bekend", "Toch opnemen", 'value="Mevrouw Wil Bakker"', WORDS["seen"], "Buurvrouw")
    assert [words for words in shown if words not in text(first)] == []
    assert ("Bekend bij Noord" in text(first), known.get_absolute_url() in text(first)) == (
        team == "Noord",
        team == "Zuid",
    )
    assert re.search(r'<input type="hidden" name="is_checked" value="on"', text(first))
    concern = Concern.objects.get()
    assert second.url == f"{concern.get_absolute_url()}?nieuw"
    assert (concern.about, concern.seen, concern.reporter) == (again["about"], WORDS["seen"], "Buurvrouw")


@pytest.mark.parametrize(("about", "asked"), [("Wil", False), ("Jan Bakker", False), ("Wil Bakker", True)])
def test_concern_add_asks_again_at_two_shared_words_and_not_at_one(signed_in, about, asked):
    a_client(first_name="Wil", prefix="", last_name="Bakker")

    page = signed_in(a_worker()).post(ADD, WORDS | {"about": about})

    assert Concern.objects.exists() is not asked
    assert ("Toch opnemen" in text(page)) is asked


def test_concern_add_that_is_wrong_does_not_count_as_looked_at(signed_in):
    a_client(first_name="Wil", prefix="", last_name="Bakker")
    browser = signed_in(a_worker())

    wrong = browser.post(ADD, {"about": "Wil Bakker", "seen": ""})
    again = {field.html_name: field.value() for field in wrong.context["form"] if field.value()}
    browser.post(ADD, again | {"seen": "Stil"})

    assert "Toch opnemen" not in text(wrong)
    assert not Concern.objects.exists()


def test_concern_add_asks_nothing_before_anything_was_typed(signed_in):
    page = signed_in(a_worker()).get(ADD)

    assert "Misschien al bekend" not in text(page)
    assert not page.context["form"]["is_checked"].value()


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"about": ""}, "about"),
        ({"about": "x" * 201}, "about"),
        ({"about": "woord " * 200_000}, "about"),
        ({"about": "a\x00b"}, "about"),
        ({"seen": "a" * 1_000_000}, "seen"),
        ({"source": "roddel"}, "source"),
        ({"team": "999999999999999999999999"}, "team"),
        ({"district": "\x00"}, "district"),
    ],
)
def test_concern_add_says_why_not_beside_the_field_and_keeps_what_was_typed(signed_in, typed, field):
    page = signed_in(a_worker()).post(ADD, WORDS | {"reporter": "Buurvrouw"} | typed)

    assert field in page.context["form"].errors
    assert "Buurvrouw" in text(page)
    assert not Concern.objects.exists()


@pytest.mark.parametrize("number", [3, 30])
def test_concern_add_asks_the_same_statements_for_any_number(signed_in, statements, number):
    for each in range(number):
        a_district(f"Wijk {each}")
        a_client(last_name="Bakker")
        a_worker()
    browser = signed_in(a_worker())

    with statements() as seen:
        browser.get(ADD)
    with statements() as with_known:
        page = browser.post(ADD, {"about": "Bakker", "seen": ""})
    with statements() as asking_again:
        again = browser.post(ADD, {"about": "Riet Bakker", "seen": "Stil"})

    assert len(seen) <= 10, seen
    assert len(with_known) <= 10, with_known
    assert len(asking_again) <= 10, asking_again
    assert "Toch opnemen" in text(again)
    assert len(page.content) < 60_000
