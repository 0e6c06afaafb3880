"""A worry that a volunteer passes on."""

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action
from audit.models import Event
from signals.models import Concern
from signals.services.concerns import accept_concern
from tests.builders import NOW, a_concern, a_user, a_worker
from tests.signals.outside import a_meldpunt, summary

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
LIST, ADD = reverse("signals:worries"), reverse("signals:worry_add")
WORDS = {"about": "Mevrouw van het leesuur", "seen": "Zij zit er stil bij.", "sending": "een-keer-getoond"}


def text(response):
    """The words of a page."""
    return response.content.decode()


@pytest.fixture
def volunteer():
    return a_user(Role.VOLUNTEER, name="Tineke Hoekstra")


def test_sig_01_worry_add_works_and_leaves_a_trace(signed_in, volunteer):
    meldpunt = a_meldpunt()

    response = signed_in(volunteer).post(ADD, WORDS)

    concern = Concern.objects.get()
    assert response.url == reverse("signals:receipt", args=[concern.receipt])
    assert (concern.about, concern.seen) == ("Mevrouw van het leesuur", "Zij zit er stil bij.")
    assert (concern.team, concern.source_id, concern.taken_by) == (meldpunt, "volunteer", volunteer)
    assert concern.reporter == "Tineke Hoekstra"
    assert Event.objects.get(action=Action.CONCERN_TAKEN).by == volunteer


def test_worry_add_sent_twice_is_one_melding(signed_in, volunteer):
    a_meldpunt()
    browser = signed_in(volunteer)

    assert browser.post(ADD, WORDS).url == browser.post(ADD, WORDS).url
    assert Concern.objects.count() == 1


@pytest.mark.parametrize("words", [{"about": ""}, {"seen": ""}, {"seen": "é" * 1_000_000}, {"about": "nul\x00teken"}])
def test_worry_add_says_why_not_and_keeps_what_was_typed(signed_in, volunteer, words):
    a_meldpunt()

    page = signed_in(volunteer).post(ADD, WORDS | words)

    assert page.status_code == 200
    assert summary(page)
    assert {name: page.context["form"][name].value() for name in WORDS} == WORDS | words
    assert not Concern.objects.exists()


def test_worry_add_without_a_meldpunt_says_whom_to_call(signed_in, volunteer):
    page = signed_in(volunteer).post(ADD, WORDS)

    assert "Doorgeven kan hier nog niet. Bel je coördinator." in summary(page)
    assert "Zij zit er stil bij." in text(page)


def test_worries_shows_own_worries_without_their_words(signed_in, volunteer):
    a_meldpunt()
    browser = signed_in(volunteer)
    browser.post(ADD, WORDS)
    own = Concern.objects.get()
    others = a_concern(source="volunteer", by=a_user(Role.VOLUNTEER))

    page = text(browser.get(LIST))

    assert "Doorgegeven op 20-11-2026 om 10:30" in page
    assert "ontvangen" in page
    assert own.receipt in page
    assert [word for word in (*WORDS.values(), own.reference, others.receipt) if word in page] == []


def test_worries_shows_that_somebody_took_it_on(signed_in, volunteer):
    concern = a_concern(source="volunteer", by=volunteer)
    accept_concern(concern=concern, version=1, by=a_worker())

    assert "opgepakt" in text(signed_in(volunteer).get(LIST))


def test_worries_without_any_says_what_to_do(signed_in, volunteer):
    assert "Nog niets doorgegeven" in text(signed_in(volunteer).get(LIST))


def test_the_receipt_leads_back_to_the_own_worries_and_nobody_else_there(client, signed_in, volunteer):
    concern = a_concern(source="volunteer", by=volunteer)
    address = reverse("signals:receipt", args=[concern.receipt])

    assert LIST not in text(client.get(address))
    assert LIST in text(signed_in(volunteer).get(address))


@pytest.mark.parametrize("number", [2, 20])
def test_worries_asks_the_same_statements_for_any_number(signed_in, statements, volunteer, number):
    for _each in range(number):
        a_concern(source="volunteer", by=volunteer, at=NOW)
    browser = signed_in(volunteer)

    with statements() as seen:
        browser.get(LIST)

    assert len(seen) <= 5, seen
