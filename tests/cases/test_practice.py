"""Practising typing with a made-up situation: the outcome is shown, and nothing is kept."""

import pytest
from django.urls import reverse

from audit.models import AccessLog, Event
from cases.content.situations import SITUATIONS
from cases.models import ObservationSheet
from instruments.models import Answer, Sheet
from tests.builders import a_worker
from typology.choices import Profile

URL = reverse("cases:practice")
HOOPVOL = {
    "q-network_past": "never",
    "q-onset": "early_in_life",
    "q-competences": "poor",
    "q-psychiatric": "present_or_past",
    "q-wish": "belong",
    "q-stance": "waits_hopes",
    "q-loneliness": "unknown",
}


@pytest.fixture
def browser(signed_in):
    return signed_in(a_worker())


@pytest.mark.parametrize("situation", SITUATIONS, ids=lambda one: one.slug)
def test_a_situation_is_short_enough_to_read_aloud(situation):
    assert 80 <= len(str(situation.story).split()) <= 140
    assert len(str(situation.said).split()) <= 60


@pytest.mark.django_db
def test_practice_offers_the_situations_and_one_of_your_own(browser):
    page = browser.get(URL).content.decode()

    assert all(f"?situatie={one.slug}" in page for one in SITUATIONS)
    assert "?situatie=eigen" in page


@pytest.mark.django_db
@pytest.mark.parametrize("chosen", ["henk", "eigen"])
def test_practice_shows_the_guide_beside_what_the_team_thought(browser, chosen):
    page = browser.post(f"{URL}?situatie={chosen}", HOOPVOL | {"view": "OVERLEVERS"}).content.decode()

    assert "<strong>Overlevers</strong>" in page
    assert "Past het best:" in page
    assert "Waarom Hoopvollen" in page
    assert "Welk antwoord maakt het verschil" in page
    assert 'class="eight__drawing"' in page


@pytest.mark.django_db
def test_practice_says_when_both_think_the_same_and_when_little_is_known(browser):
    alike = browser.post(f"{URL}?situatie=patrick", HOOPVOL | {"view": "HOOPVOLLEN"}).content.decode()
    little = browser.post(f"{URL}?situatie=nel", {"q-network_now": "nobody", "view": "none"}).content.decode()

    assert "De typeerhulp denkt ook het eerst hieraan" in alike
    assert "Te weinig informatie" in little
    assert "De typeerhulp vindt dat ook" in little
    assert 'id="vragen"' in little


@pytest.mark.django_db
def test_a_colleague_with_experience_speaks_after_the_team_did(browser):
    said, own = "Wat een collega met ervaring zegt", "Wat jullie dachten"

    before = browser.get(f"{URL}?situatie=patrick").content.decode()
    after = browser.post(f"{URL}?situatie=patrick", HOOPVOL | {"view": "HOOPVOLLEN"}).content.decode()
    of_your_own = browser.post(f"{URL}?situatie=eigen", HOOPVOL).content.decode()

    assert said not in before
    assert after.index(own) < after.index(said) < after.index("Patrick (47)")
    assert said not in of_your_own


@pytest.mark.django_db
def test_practice_asks_for_what_the_story_tells(browser):
    page = browser.get(f"{URL}?situatie=henk").content.decode()

    assert "Vul in wat in het verhaal staat. Alles mag open blijven." in page
    assert "verspreid over meer gesprekken" not in page


@pytest.mark.django_db
def test_practice_says_why_not(browser):
    page = browser.post(f"{URL}?situatie=henk", HOOPVOL | {"q-problems": ["none", "money"]}).content.decode()

    assert "niet allebei" in page
    assert "eight__drawing" not in page


@pytest.mark.django_db
def test_practice_writes_nothing_anywhere_and_asks_little(browser, statements):
    browser.get(f"{URL}?situatie=henk")

    with statements() as seen:
        page = browser.post(f"{URL}?situatie=henk", HOOPVOL | {"view": Profile.HOOPVOLLEN})

    assert not [sql for sql in seen if not sql.startswith("SELECT")], seen
    assert len(seen) <= 10, seen
    assert len(page.content) < 60_000
    for model in (Sheet, Answer, ObservationSheet, AccessLog):
        assert not model.objects.exists()
    assert not Event.objects.filter(target__startswith="cases").exists()


@pytest.mark.django_db
def test_practice_asks_for_no_day_no_source_and_no_note(browser):
    page = browser.get(f"{URL}?situatie=henk").content.decode()

    assert "q-wish" in page
    assert "q-wish-note" not in page
    assert "q-wish-source" not in page
    assert 'name="version"' not in page
