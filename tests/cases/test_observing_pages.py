"""The page where somebody fills in what is known, between two visits, on a phone."""

from datetime import date, timedelta

import pytest

from audit.choices import Action
from audit.models import AccessLog, Event
from cases.content.observations import CODE
from cases.models import ObservationSheet
from cases.typing.observed import observed
from instruments.answers import AnswerFacts
from instruments.models import Instrument
from instruments.services.editions import switch_instrument
from tests.builders import NOW, TODAY, a_couple, a_person, a_trajectory, a_worker
from tests.cases.deciding import ACHTERBLIJVERS
from tests.cases.pages import address, text
from tests.typings import observe
from typology.choices import Orientation, Persistence, Profile

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
JSON = {"HTTP_ACCEPT": "application/json"}


@pytest.fixture
def person(own_client):
    return own_client.person


def sent(browser, url, page=None, **typed):
    """What a browser sends of a page: what stood on it, and what was typed."""
    page = page or browser.get(url)
    form = page.context["form"]
    stood = {name: form[name].value() for name in form.fields}
    stood = {name: str(value) if isinstance(value, date) else value for name, value in stood.items() if value}
    return stood | {name.replace("_since", "-since").replace("_note", "-note"): one for name, one in typed.items()}


def answer(code, value):
    """One answer that was tapped."""
    return {f"q-{code}": value}


def test_observe_works_and_leaves_a_trace(browser, worker, own_client, person):
    url = address("observe", own_client)
    typed = answer("wish", "belong") | {"q-wish-note": "“Erbij horen” 🌱", "q-wish-source": "client"}
    typed |= answer("problems", ["grief", "health"]) | {"q-help-note": "Nog vragen"}

    response = browser.post(url, sent(browser, url) | typed | {"finish": "1"})

    assert response.url == f"{address('assess', own_client)}?persoon={person.reference}"
    answers = observed(person).answers
    assert answers["wish"] == AnswerFacts("belong", "“Erbij horen” 🌱", TODAY, "client")
    assert answers["problems"].value == "grief;health"
    assert answers["help"] == AnswerFacts("", "Nog vragen")
    assert Event.objects.get(action=Action.OBSERVING_STARTED).by == worker
    assert AccessLog.objects.filter(page="cases:observe", user=worker).count() == 2


def test_observe_may_wait(browser, own_client, person):
    url = address("observe", own_client)

    page = browser.post(url, sent(browser, url) | answer("wish", "unknown"), follow=True)

    assert page.redirect_chain[-1][0] == own_client.get_absolute_url()
    assert "Je kunt er later mee verder" in text(page)
    assert observed(person).codes == {}


def test_observe_keeps_itself(browser, own_client, person):
    url = address("observe", own_client)
    page = sent(browser, url)

    first = browser.post(url, page | answer("wish", "belong"), **JSON).json()
    again = page | {"version": str(first["version"])} | answer("wish", "belong") | answer("help", "refuses")
    second = browser.post(url, again, **JSON).json()

    assert (first["saved"], second["version"] > first["version"]) == ("10:30", True)
    assert set(observed(person).codes) == {"wish", "help"}
    assert Event.objects.filter(action=Action.OBSERVING_STARTED).count() == 1


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ({"q-wish": "eeuwig"}, "eeuwig"),
        ({"q-wish": "belong", "q-wish-since": "21-11-2026"}, "Deze dag moet nog komen"),
        ({"q-problems": ["money", "none"]}, "niet allebei"),
        ({"q-wish": "belong", "q-wish-note": "x" * 501}, "Deze tekst is 501 tekens lang"),
    ],
)
def test_observe_says_why_not(browser, own_client, person, typed, sentence):
    url = address("observe", own_client)

    page = browser.post(url, sent(browser, url) | typed | answer("help", "accepts"))

    assert sentence in text(page)
    assert page.context["form"]["q-help"].value() == "accepts"
    assert observed(person).answers == {}


def test_observe_keeps_all_the_rest_when_one_thing_is_not_right(browser, own_client, person):
    url = address("observe", own_client)
    typed = answer("wish", "belong") | {"q-wish-since": "ooit"} | answer("help", "accepts")

    told = browser.post(url, sent(browser, url) | typed, **JSON)

    assert told.status_code == 422
    assert "Wat wil deze persoon met andere mensen?" in told.json()["problem"]
    assert set(observed(person).answers) == {"help"}


def test_what_two_colleagues_typed_at_once_is_not_lost(browser, own_client, person):
    url = address("observe", own_client)
    page = sent(browser, url)
    observe(person, a_worker(), wish="no_need")

    refused = browser.post(url, page | answer("wish", "belong"), **JSON)
    shown = browser.post(url, page | answer("wish", "belong"))

    assert refused.status_code == 409
    assert "Iemand anders heeft dit intussen gewijzigd" in text(shown)
    assert shown.context["form"]["q-wish"].value() == "belong"
    assert "Zegt geen behoefte te hebben" in shown.context["form"].fields["q-wish"].stored
    assert observed(person).codes["wish"] == ("no_need",)


def test_another_answer_was_heard_another_day(signed_in, worker, own_client, person, now):
    observe(person, worker, wish="no_need", help="accepts", onset="fell_away")
    now.move_to(NOW + timedelta(days=30))
    browser, url = signed_in(worker), address("observe", own_client)
    page = sent(browser, url) | answer("wish", "belong") | {"q-onset-since": "1-11-2026"}

    first = browser.post(url, page, **JSON).json()
    browser.post(url, page | {"version": str(first["version"])} | answer("help", "refuses"), **JSON)

    days = {code: facts.since_on for code, facts in observed(person).answers.items()}
    today = date(2026, 12, 20)
    assert days == {"wish": today, "help": today, "onset": date(2026, 11, 1)}


def test_each_of_a_couple_has_own_answers(browser, worker):
    client = a_trajectory(lead=worker, client=a_couple()).client
    url = f"{address('observe', client)}?persoon={client.partner.reference}"

    page = browser.get(url)
    browser.post(url, sent(browser, url, page) | answer("wish", "belong"))

    assert "Dit gaat over Jan Smit." in text(page)
    assert (observed(client.partner).codes, observed(client.person).codes) == ({"wish": ("belong",)}, {})
    assert browser.get(address("observe", client), {"persoon": a_person().reference}).status_code == 404


def test_a_client_may_look_along(browser, worker, own_client, person):
    observe(person, worker, **ACHTERBLIJVERS)

    page = text(browser.get(address("observe", own_client)))

    assert "<title>Wat weet je al? –" in page
    for label in [*Profile.labels, *Persistence.labels, *Orientation.labels, "typeerhulp", "Typering"]:
        assert str(label) not in page


def test_switched_off_the_page_says_so(browser, worker, own_client):
    instrument = Instrument.objects.get(code=CODE)
    switch_instrument(instrument=instrument, is_on=False, version=instrument.version, by=worker)

    page = browser.get(address("observe", own_client), follow=True)

    assert "Deze vragen staan uit" in text(page)
    assert page.redirect_chain[0][0].startswith(address("assess", own_client))


@pytest.mark.parametrize("rounds", [0, 1, 4])
def test_observe_asks_the_same_statements_however_long_it_goes_on(browser, statements, worker, own_client, rounds):
    for number in range(rounds):
        observe(own_client.person, worker, **ACHTERBLIJVERS, help=["accepts", "refuses"][number % 2])
        ObservationSheet.objects.open().get().sheet.answers.update(note="n" * 400)

    with statements() as seen:
        page = browser.get(address("observe", own_client))

    assert len(seen) <= 7, seen
    assert len(page.content) < 60_000
