"""Who comes back to a typing: what is decided already, what to look at first, and what is only clear in part."""

import re
from datetime import date

import pytest

from tests.builders import a_worker
from tests.cases.deciding import ACHTERBLIJVERS, SITUATIONAL, WHY, chosen, decision
from tests.cases.pages import address, text
from tests.typings import observe, put_off, typed, typed_otherwise, version_of
from typology.choices import Profile

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
EARLIER, LATER = date(2026, 7, 23), date(2026, 10, 15)
FOLDED = "Opnieuw besluiten"


@pytest.fixture
def person(own_client):
    return own_client.person


@pytest.fixture
def page(browser, own_client):
    """The page of the outcome."""
    return lambda: text(browser.get(address("assess", own_client)))


def read(page):
    """The words, spaces evened out."""
    return " ".join(re.sub(r"<[^>]+>", " ", page).split())


def test_what_was_confirmed_is_not_asked_again(worker, person, page):
    typed(person, Profile.HOOPVOLLEN, worker)

    words = page()

    assert "Je bevestigde dit op 20-11-2026. Sindsdien is er niets veranderd." in words
    assert words.index(FOLDED) < words.index("Bevestig: Hoopvollen")


def test_a_colleague_who_confirmed_is_named(person, page):
    colleague = a_worker()
    typed(person, Profile.HOOPVOLLEN, colleague, LATER)

    assert f"{colleague.name} bevestigde dit op 15-10-2026. Sindsdien" in page()


def test_what_was_chosen_otherwise_is_not_pushed_back(worker, person, page):
    typed_otherwise(person, Profile.OVERLEVERS, Profile.HOOPVOLLEN, worker)

    assert "Je besloot op 20-11-2026: Hoopvollen. Sindsdien is er niets veranderd." in page()


@pytest.mark.parametrize("new", ["answer", "guide", "put off"])
def test_something_new_asks_for_a_decision(worker, person, page, monkeypatch, new):
    typed(person, Profile.HOOPVOLLEN, worker)
    if new == "answer":
        observe(person, worker, help="refuses")
    if new == "guide":
        monkeypatch.setattr("cases.typing.basis.GUIDE_VERSION", 2)
    if new == "put off":
        put_off(person, date(2027, 1, 5), worker)

    assert FOLDED not in page()


def test_typ_09_a_wish_that_changed_names_the_older_answers_first(browser, worker, own_client, person, page):
    typed(person, Profile.OVERLEVERS, worker, EARLIER)
    assert "De wens is veranderd" not in page()
    observe(person, worker, LATER, wish="belong", formal_ties="misses_them")

    html = page()

    words = read(html)
    assert "De wens is veranderd op 15-10-2026. De andere antwoorden zijn ouder." in words
    assert "Hoe gaat deze persoon met die wens om? (23-07-2026)" in words
    assert "vaste plekken? (15-10-2026)" not in words
    assert html.index("De wens is veranderd") < html.index('id="uitkomst"')
    asked = re.search(r'href="([^"]+#vraag-stance)"', html)[1]
    assert 'id="vraag-stance"' in text(browser.get(asked))


def test_typ_09_answers_that_were_looked_at_since_are_not_named(worker, person, page):
    typed(person, Profile.OVERLEVERS, worker, EARLIER)
    others = {"stance": "waits_hopes", "formal_ties": "misses_them", "enmeshed_tie": "past"}

    observe(person, worker, LATER, wish="belong", **others)

    assert "De wens is veranderd" not in page()


def test_a_proposal_of_one_dimension_says_what_is_clear_and_proposes_to_wait(worker, person, page):
    observe(person, worker, **SITUATIONAL)

    html = page()

    assert '<button class="utrecht-button">Leg vast wat duidelijk is: situationeel</button>' in html
    assert re.search(r'utrecht-button--primary-action" href="[^"]+/uitstellen/[^"]+">Nog even niet: stel uit', html)
    assert html.index("Nog even niet: stel uit") < html.index("Leg vast wat duidelijk is")


def test_a_proposal_of_one_profile_is_confirmed_by_the_first_button(worker, person, page):
    observe(person, worker, **ACHTERBLIJVERS)

    assert 'utrecht-button--primary-action">Bevestig: Achterblijvers</button>' in page()


@pytest.mark.parametrize("until_on", [date(2026, 11, 2), date(2027, 1, 5)])
def test_typ_11_who_records_only_a_row_hears_that_the_startindicering_stays(
    browser, worker, own_client, person, until_on
):
    put_off(person, until_on, worker, LATER)
    observe(person, worker, **SITUATIONAL)

    typed_in = {"version": version_of(person)}
    page = browser.post(decision(own_client, "typing_confirm"), typed_in, follow=True)
    whole = chosen(person, "situational", "participation", **WHY)
    after = browser.post(decision(own_client, "typing_choose"), whole, follow=True)

    said = f"De startindicering tot {until_on:%d-%m-%Y} blijft staan, want er is nog geen profiel."
    assert (said in text(page), said in text(after)) == (True, False)
