"""The noodplan: made together, a new version each time, and one sheet for the fridge."""

import pytest

from cases.models import EmergencyPlan
from cases.watching.page import paper_size
from tests.builders import a_couple, a_trajectory
from tests.cases.pages import address, text
from tests.cases.watching import a_noodplan

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
PLAN = {"signs": "Dan eet ik niet", "helps": "Even lopen", "hinders": "", "calls": "", "version": "0"}


def test_the_noodplan_is_made_and_goes_to_paper(browser, worker, own_client):
    response = browser.post(address("emergency", own_client), PLAN)
    page = text(browser.get(response.url))

    assert response.url == address("emergency_paper", own_client)
    assert EmergencyPlan.objects.get().noted_by == worker
    for told in ("Mijn noodplan", "Dan eet ik niet", "Wat helpt u dan?", "Bel 112"):
        assert told in page
    assert own_client.person.last_name not in page


def test_the_noodplan_begins_with_what_holds_and_keeps_what_held(browser, own_client):
    a_noodplan(own_client)
    assert "Dan slaap ik niet" in text(browser.get(address("emergency", own_client)))

    browser.post(address("emergency", own_client), PLAN | {"version": "1"})

    page = text(browser.get(address("watching", own_client)))
    assert "1 eerder noodplan" in page
    assert page.index("Dan eet ik niet") < page.index("Dan slaap ik niet")


def test_the_noodplan_shows_both_when_somebody_was_first(browser, own_client):
    a_noodplan(own_client)

    page = text(browser.post(address("emergency", own_client), PLAN))

    assert "Iemand anders heeft dit intussen gewijzigd" in page
    assert "Dan slaap ik niet" in page
    assert "Dan eet ik niet" in page


def test_the_noodplan_counts_once_and_asks_the_signs(browser, own_client):
    for _each in range(2):
        browser.post(address("emergency", own_client), PLAN | {"sending": "een"})
    wrong = browser.post(address("emergency", own_client), PLAN | {"signs": "", "version": "1"})

    assert EmergencyPlan.objects.count() == 1
    assert "signs" in wrong.context["form"].errors


def test_an_empty_sheet_has_lines_and_is_dutch_whoever_prints_it(signed_in, worker, own_client):
    worker.language = "en"
    worker.save()

    page = text(signed_in(worker).get(address("emergency_paper", own_client)))

    assert "Wie kunt u bellen?" in page
    assert page.count("fridge__line") == 8


def test_the_sheet_of_a_couple_names_both(signed_in, worker):
    client = a_trajectory(lead=worker, client=a_couple()).client

    page = text(signed_in(worker).get(address("emergency_paper", client)))

    assert all(person.call_name in page for person in client.persons)


@pytest.mark.parametrize(("length", "size"), [(4, "large"), (460, "large"), (900, "medium"), (2000, "small")])
def test_the_letters_are_as_large_as_one_sheet_allows(length, size):
    assert paper_size(EmergencyPlan(signs="x" * length, helps="a", hinders="b", calls="c")) == size
