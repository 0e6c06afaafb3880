"""The three steps of a case without names: choose, read, take along. Nothing of it is stored."""

from datetime import date

import pytest

from audit.choices import Action
from audit.models import AccessLog, Event, Sending
from cases.intervisie.collecting import dossier_of
from cases.intervisie.masking import mask
from cases.models import Client
from cases.services.clients import change_client
from cases.services.consents import answer_consent
from tests.builders import (
    TODAY,
    a_couple,
    a_goal,
    a_match,
    a_step_towards,
    a_trajectory,
    a_visit,
    a_volunteer,
    a_worker,
)
from tests.cases.mapping import on_the_map
from tests.cases.pages import address, text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
STORY = "Mevrouw De Wit belde op 3 november met Janneke. Haar nummer is 06-12345678."
CHOSEN = {"parts": ["story", "phases"], "facts": ["age", "sex"], "question": "Hoe houd ik Riet aan de praat?"}
READ = {"step": "read", "is_read": "on", "sending": "een-keer", "parts": ["story"], "facts": ["age"]}


@pytest.fixture
def told(own_client, worker):
    """The own client with a story full of names, and a neighbour on the map."""
    on_the_map(own_client.person, "Buurvrouw Janneke")
    person = own_client.person
    person.last_name, person.birth_date, person.sex = "Wit", date(1948, 4, 3), "f"
    person.save()
    return change_client(client=own_client, story=STORY, matters_now="", version=1, by=worker)


def test_whom_somebody_agreed_to_share_with_is_left_out(own_client, worker):
    answer_consent(
        client=own_client, scope="organisation", answer="given", how="", on=TODAY, by=worker, recipient="Praktijk Oost"
    )

    case = mask("Ze belt Praktijk Oost.", dossier_of(own_client, TODAY)).text

    assert case == "Ze belt [betrokkene 1]."


def test_step_one_asks_what_goes_in(browser, told):
    page = text(browser.get(address("intervisie", told)))

    assert "Wat wil je van collega’s weten?" in page
    assert STORY not in page
    assert AccessLog.objects.get().page == "cases:intervisie"


def test_without_a_part_it_says_so_and_keeps_the_question(browser, told):
    page = text(browser.post(address("intervisie", told), CHOSEN | {"parts": []}))

    assert "Kies wat erin gaat." in page
    assert CHOSEN["question"] in page


def test_step_two_shows_the_story_without_who_and_when(browser, told):
    response = browser.post(address("intervisie", told), CHOSEN)

    case = response.context["form"]["text"].value()
    assert "[de persoon] belde ongeveer twee weken geleden met [buurvrouw 1]. Haar nummer is [telefoonnummer]." in case
    assert "Hoe houd ik [de persoon] aan de praat?" in case
    assert "75 tot en met 84 jaar" in case
    assert "Herkennen: ongeveer twee maanden, en nu nog." in case
    assert "Wat de computer niet ziet" in text(response)
    assert "3 namen" in text(response)


def test_step_two_marks_what_a_person_looks_at(browser, told, worker):
    change_client(client=told, story="Werkte in Parijs en woont op 3 hoog.", matters_now="", version=2, by=worker)

    page = text(browser.post(address("intervisie", told), CHOSEN))

    assert '<mark class="case-text__mark" title="Hoofdletter midden in een zin: een naam?">Parijs</mark>' in page


def test_step_two_says_when_the_combination_is_rare(browser, told):
    page = text(browser.post(address("intervisie", told), CHOSEN))

    assert "In dit team zijn er minder dan 5 zoals deze: 75 tot en met 84 jaar, vrouw." in page


def test_going_back_keeps_what_was_chosen(browser, told):
    chosen = {"step": "back", "parts": ["goals"], "facts": ["place"], "question": "Mijn vraag", "text": "weg"}

    form = browser.post(address("intervisie", told), chosen).context["form"]

    assert (form["parts"].value(), form["facts"].value()) == (["goals"], ["place"])
    assert form["question"].value() == "Mijn vraag"


def test_a_text_that_nobody_read_goes_nowhere_and_stays_as_typed(browser, told):
    posted = READ | {"text": "Iemand die graag vist.\r\nEn zingt."}
    del posted["is_read"]

    response = browser.post(address("intervisie", told), posted)

    assert "Lees de tekst na en vink het dan aan." in text(response)
    assert response.context["form"]["text"].value() == posted["text"]
    assert not Event.objects.filter(action=Action.CASE_EXPORTED).exists()


@pytest.mark.parametrize("known", ["Riet", "Janneke", "06-12345678", "3 november", "riet@voorbeeld.nl", "8013 ZP"])
def test_a_text_with_something_known_is_refused_beside_the_text(browser, told, known):
    response = browser.post(address("intervisie", told), READ | {"text": f"Vandaag sprak ik over {known} met haar."})

    assert "Dit staat er nog in:" in response.context["form"].errors["text"][0]
    assert known in response.context["form"]["text"].value()
    assert not Event.objects.filter(action=Action.CASE_EXPORTED).exists()


def test_step_three_shows_the_text_and_leaves_a_trace_without_it(browser, told, worker):
    response = browser.post(address("intervisie", told), READ | {"text": "Iemand die graag vist."})

    assert "Iemand die graag vist." in text(response)
    assert "De casus is klaar" in text(response)
    event = Event.objects.get(action=Action.CASE_EXPORTED)
    assert (event.by, event.target_reference) == (worker, told.reference)
    assert AccessLog.objects.get().target_reference == told.reference


def test_the_download_is_plain_text_with_a_name_that_says_nothing(browser, told):
    response = browser.post(address("intervisie", told), READ | {"text": "Iemand é.\r\nEn zingt.", "as": "file"})

    assert response["Content-Type"] == "text/plain; charset=utf-8"
    assert response["Content-Disposition"] == 'attachment; filename="casus-2026-11-20.txt"'
    assert response.content.decode() == "Iemand é.\nEn zingt."


def test_print_and_download_of_one_text_count_once(browser, told):
    posted = READ | {"text": "Iemand die graag vist."}

    for extra in ({}, {"as": "file"}, {"as": "file"}):
        browser.post(address("intervisie", told), posted | extra)

    assert Event.objects.filter(action=Action.CASE_EXPORTED).count() == 1


def test_the_text_is_kept_nowhere(browser, told):
    browser.post(address("intervisie", told), READ | {"text": "Iemand die graag vist."})

    assert "vist" not in str(dict(browser.session.items()))
    assert "vist" not in str(list(Sending.objects.values())) + str(list(Event.objects.values()))
    assert Client.objects.get(pk=told.pk).story == STORY


def test_everything_of_a_couple_fits_in_few_statements(signed_in, worker, statements):
    trajectory = a_trajectory(lead=worker, client=a_couple())
    client, browser = trajectory.client, signed_in(worker)
    parts = ["story", "phases", "typing", "network", "goals", "talks"]

    def fill():
        on_the_map(client.person, "Ans")
        on_the_map(client.partner, "Truus")
        a_step_towards(a_goal(trajectory))
        a_visit(client, worker, story="Een gesprek", visited_on=TODAY)

    fill()
    browser.post(address("intervisie", client), CHOSEN | {"parts": parts})
    with statements() as few:
        browser.post(address("intervisie", client), CHOSEN | {"parts": parts})
    fill()
    a_match(client, a_volunteer(last_name="Zonderling"), worker)
    with statements() as more:
        browser.post(address("intervisie", client), CHOSEN | {"parts": parts})
    with statements() as first:
        browser.get(address("intervisie", client))
    assert len(few) == len(more), (few, more)
    assert len(more) <= 14, more
    assert len(first) <= 6, first


def test_of_another_team_or_caseload_there_is_no_page(signed_in, told):
    for other in (a_worker("Noord"), a_worker()):
        assert signed_in(other).get(address("intervisie", told)).status_code == 404
        assert signed_in(other).post(address("intervisie", told), READ | {"text": "x"}).status_code == 404


def test_a_role_on_the_network_map_is_no_name(browser, told, worker):
    for name in ("psychiater", "Begeleider wonen"):
        on_the_map(told.person, name, "professional", sector="formal")
    change_client(client=told, story="De psychiater en de begeleider belden.", matters_now="", version=2, by=worker)

    case = browser.post(address("intervisie", told), CHOSEN).context["form"]["text"].value()

    assert "De psychiater en de begeleider belden." in case


def test_volunteers_colleagues_and_the_melder_are_left_out(browser, told, worker, joined_concern):
    joined_concern.reporter = "Mevrouw Zonneveld, huismeester"
    joined_concern.save()
    a_match(told, a_volunteer(first_name="Gonnie", last_name="Ploeg"), worker)
    story = f"{worker.name} kwam met Gonnie Ploeg, na een belletje van Zonneveld."
    change_client(client=told, story=story, matters_now="", version=2, by=worker)

    case = browser.post(address("intervisie", told), CHOSEN).context["form"]["text"].value()

    assert "Gonnie" not in case
    assert "met [vrijwilliger 1], na een belletje van [melder 1]." in case
