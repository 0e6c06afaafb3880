"""The house writes a profile card in own words, and puts back what ships."""

from datetime import date

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action
from audit.models import Event
from audit.services import store
from cases.models import Assessment
from tests.builders import a_trajectory, a_user, a_worker
from typology.choices import Profile
from typology.content import GUIDANCE
from typology.models import ProfileText
from typology.queries import guidance_for

pytestmark = pytest.mark.django_db

HOOPVOLLEN = Profile.HOOPVOLLEN
CARD, EDIT, RESTORE = (
    reverse(f"typology:{name}", args=["hoopvollen"]) for name in ("profile", "profile_edit", "profile_restore")
)


@pytest.fixture
def browser(signed_in):
    return signed_in(a_user(Role.ADMINISTRATOR))


def typed(**changed):
    """What the form sends: the text that ships, but for what is changed."""
    return GUIDANCE[HOOPVOLLEN].words() | {"version": 1} | changed


def test_profile_edit_works_and_leaves_a_trace(browser):
    response = browser.post(EDIT, typed(needs="  Erbij horen.\n\n Rust. ", volunteer="Alleen met Anna."))

    text = ProfileText.objects.get()
    assert response.url == CARD
    assert (text.needs, text.volunteer, text.helps) == ("Erbij horen.\nRust.", "Alleen met Anna.", "")
    assert Event.objects.get(action=Action.PROFILE_TEXT_CHANGED).target_reference == text.reference
    page = browser.get(CARD).content.decode()
    assert "<li>Rust.</li>" in page
    assert "Alleen met Anna." in page
    assert "Deze organisatie paste de tekst aan." in page


@pytest.mark.parametrize(
    ("changed", "sentence"),
    [
        ({"helps": "\n".join(["Nog een."] * 9)}, "Dit zijn 9 regels; er passen er 8."),
        ({"now": "\n".join(["Nog een."] * 4)}, "Dit zijn 4 regels; er passen er 3."),
        ({"length": "Kort.\nOf lang."}, "Dit zijn 2 regels; er passen er 1."),
        ({"needs": "a" * 201}, "Deze regel is te lang (201 tekens, hoogstens 200)"),
    ],
)
def test_profile_edit_says_why_not(browser, changed, sentence):
    page = browser.post(EDIT, typed(**changed)).content.decode()

    assert sentence in page
    assert not ProfileText.objects.exists()


def test_eight_long_lines_can_be_kept(browser):
    browser.post(EDIT, typed(helps="\n".join(["a" * 200] * 8)))

    assert len(guidance_for([HOOPVOLLEN])[HOOPVOLLEN].helps) == 8


def test_an_empty_field_reads_as_it_ships(browser):
    browser.post(EDIT, typed(needs="Rust."))
    browser.post(EDIT, typed(needs="", version=2))

    assert ProfileText.objects.get().needs == ""
    assert guidance_for([HOOPVOLLEN])[HOOPVOLLEN] == GUIDANCE[HOOPVOLLEN]


def test_what_ships_stands_beside_what_was_changed(browser):
    browser.post(EDIT, typed(volunteer="Alleen met Anna."))

    page = browser.get(EDIT).content.decode()

    assert f"Zonder eigen tekst staat hier: “{GUIDANCE[HOOPVOLLEN].volunteer}”" in page
    assert page.count("Zonder eigen tekst staat hier") == 1


def test_a_stale_form_keeps_what_was_typed(browser):
    browser.post(EDIT, typed(needs="Van de eerste."))

    page = browser.post(EDIT, typed(needs="Van de tweede.")).content.decode()

    assert "Iemand anders heeft dit intussen gewijzigd" in page
    assert "Van de tweede." in page
    assert "Van de eerste." in page
    assert ProfileText.objects.get().needs == "Van de eerste."


def test_profile_restore_works_and_leaves_a_trace(browser):
    browser.post(EDIT, typed(needs="Rust."))

    response = browser.post(RESTORE, {"version": 2})

    assert response.url == CARD
    assert guidance_for([HOOPVOLLEN])[HOOPVOLLEN] == GUIDANCE[HOOPVOLLEN]
    assert Event.objects.filter(action=Action.PROFILE_TEXT_RESTORED).exists()


def test_profile_restore_says_why_not(browser):
    browser.post(EDIT, typed(needs="Rust."))

    page = browser.post(RESTORE, {"version": 1}, follow=True).content.decode()

    assert "Iemand anders heeft dit intussen gewijzigd" in page
    assert ProfileText.objects.get().needs == "Rust."


def test_only_the_administrator_is_offered_to_change_the_text(signed_in, browser):
    assert EDIT in browser.get(CARD).content.decode()
    assert EDIT not in signed_in(a_worker()).get(CARD).content.decode()


def test_cards_cost_one_statement_and_none_when_none_is_asked(statements):
    with statements() as seen:
        guidance_for([])
        guidance_for(list(Profile))

    assert len(seen) == 1, seen


@pytest.mark.usefixtures("now")
def test_the_client_page_reads_the_lines_of_the_house(signed_in, browser):
    browser.post(EDIT, typed(now="Bel altijd eerst."))
    worker = a_worker()
    client = a_trajectory(lead=worker, on=date(2026, 3, 1)).client
    hoopvol(client)

    page = signed_in(worker).get(client.get_absolute_url()).content.decode()

    assert "<li>Bel altijd eerst.</li>" in page


def hoopvol(client):
    """The client's person is typed."""
    facts = {"persistence": "structural_psychiatric", "orientation": "participation", "assessed_on": date(2026, 11, 1)}
    store(Assessment(person=client.person, **facts), Action.ASSESSED, by=None)
