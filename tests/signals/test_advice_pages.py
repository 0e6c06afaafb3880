"""The pages about questions for advice."""

from datetime import timedelta

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action
from audit.models import Event
from signals.models import AdviceRequest
from tests.builders import NOW, a_district, a_user, a_worker, an_advice_request, an_area_contact

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
LIST, ADD = reverse("signals:advice_requests"), reverse("signals:advice_add")
ASKED = {"question": "Wat kan ik doen voor mijn buurvrouw?", "advice": "Bel eens aan.", "source": "neighbour"}


def text(response):
    """The words of a page."""
    return response.content.decode()


def address(name, asked):
    """Of a page about this question."""
    return reverse(f"signals:{name}", args=[asked.reference])


@pytest.mark.parametrize("number", [3, 30])
def test_the_list_asks_as_many_statements_for_any_number(signed_in, statements, number):
    for each in range(number):
        an_advice_request(question="Wat nu? " * 600, district=a_district(f"Wijk {each}"))
    browser = signed_in(a_worker())

    with statements() as seen:
        page = browser.get(LIST)

    assert len(seen) <= 6, seen
    assert len(page.content) < 60_000


def test_the_list_is_newest_first_and_goes_on_after_the_last(signed_in):
    for each in range(30):
        an_advice_request(at=NOW - timedelta(hours=each // 2))
    browser = signed_in(a_worker())

    first = browser.get(LIST)
    second = browser.get(LIST + first.context["next_url"])

    shown = [row["reference"] for page in (first, second) for row in page.context["rows"]]
    assert shown == list(AdviceRequest.objects.values_list("reference", flat=True))
    assert not second.context["next_url"]


def test_the_list_filters_on_source_and_wijk_and_shows_the_own_teams(signed_in):
    here = a_district("Tuindorp")
    an_advice_request(question="Gezochte vraag", district=here, source="gp")
    an_advice_request(question="Andere bron", district=here, source="shop")
    an_advice_request(question="Andere wijk", source="gp")
    an_advice_request(question="Ander team", district=a_district("Noorderzoom", "Noord"), source="gp")
    browser = signed_in(a_worker())

    everything = [row["question"] for row in browser.get(LIST).context["rows"]]
    found = [row["question"] for row in browser.get(LIST, {"wijk": here.reference, "bron": "gp"}).context["rows"]]

    assert "Ander team" not in everything
    assert found == ["Gezochte vraag"]


def test_sig_05_add_works_once_and_leaves_a_trace(signed_in):
    desk = a_user(Role.DESK, "Zuid")
    browser, typed = signed_in(desk), ASKED | {"sending": "een-kenmerk", "district": a_district().reference}

    browser.post(ADD, typed)
    answer = browser.post(ADD, typed, follow=True)

    asked = AdviceRequest.objects.get()
    assert (asked.question, asked.advice, asked.source_id) == (ASKED["question"], "Bel eens aan.", "neighbour")
    assert "De adviesvraag is opgeslagen bij Zuid." in text(answer)
    assert Event.objects.get(action=Action.ADVICE_GIVEN).by == desk


def test_sig_05_add_asks_once_to_leave_data_out_and_keeps_what_was_typed(signed_in):
    browser, typed = signed_in(a_worker()), ASKED | {"question": "Bel haar op 06-12345678", "source": "gp"}

    warned = browser.post(ADD, typed)
    still_there = AdviceRequest.objects.exists()
    browser.post(ADD, typed | {"is_checked": warned.context["form"]["is_checked"].value()})

    assert "Er lijkt een telefoonnummer in de tekst te staan." in text(warned)
    assert "Bel haar op 06-12345678</textarea>" in text(warned)
    assert "Toch opslaan" in text(warned)
    assert not still_there
    assert AdviceRequest.objects.get().question == "Bel haar op 06-12345678"


@pytest.mark.parametrize("question", ["", " ", "x" * 5_001, "nul\0teken"])
def test_add_says_why_not_and_keeps_what_was_typed(signed_in, question):
    page = signed_in(a_worker()).post(ADD, ASKED | {"question": question, "advice": "سلام 🌷"})

    assert "question" in page.context["form"].errors
    assert "سلام 🌷" in text(page)
    assert not AdviceRequest.objects.exists()


def test_add_stands_beside_the_verwijskaart_with_the_contacts_of_the_wijk(signed_in, statements):
    here = a_district("Tuindorp")
    an_area_contact(district=here, name="Samira Bel Maar")
    browser = signed_in(a_worker())

    with statements() as seen:
        page = text(browser.get(ADD, {"wijk": here.reference}))

    assert len(seen) <= 10, seen
    assert "Wil de persoon er iets aan doen?" in page
    assert "Samira Bel Maar" in page
    assert f'value="{here.reference}" selected' in page
    assert "Samira Bel Maar" not in text(browser.get(ADD))
    assert browser.get(ADD, {"wijk": "'; drop table"}).status_code == 200


def test_the_way_to_a_melding_carries_nothing_along(signed_in):
    page = text(signed_in(a_worker()).post(ADD, ASKED | {"question": ""}))

    assert f'href="{reverse("desk:concern_add")}">Toch een melding van maken' in page


def test_a_question_shows_its_advice_or_that_it_waits(signed_in):
    answered, waiting = an_advice_request(advice="Bel eens aan."), an_advice_request(advice="")
    browser = signed_in(a_worker())

    assert "Bel eens aan." in text(browser.get(address("advice_request", answered)))
    assert "Nog geen advies gegeven." in text(browser.get(address("advice_request", waiting)))
    assert text(browser.get(LIST)).count("nog geen advies") == 1


def test_edit_fills_the_advice_in_and_asks_about_data_too(signed_in):
    asked = an_advice_request(advice="")
    browser, url = signed_in(a_worker()), address("advice_edit", asked)
    typed = {"question": asked.question, "advice": "Mail riet@voorbeeld.nl", "version": "1"}

    warned = text(browser.post(url, typed))
    browser.post(url, typed | {"advice": "Bel aan."})

    asked.refresh_from_db()
    assert "een e-mailadres" in warned
    assert (asked.advice, asked.version) == ("Bel aan.", 2)
    assert Event.objects.filter(action=Action.ADVICE_CHANGED, target_reference=asked.reference).count() == 1


def test_edit_shows_both_versions_when_stale(signed_in):
    asked = an_advice_request()
    browser, url = signed_in(a_worker()), address("advice_edit", asked)
    typed = {"question": "Wat nu?", "version": "1"}
    browser.post(url, typed | {"advice": "Eerste advies"})

    page = text(browser.post(url, typed | {"advice": "Tweede advies"}))

    assert "Tweede advies</textarea>" in page
    assert "<strong>Eerste advies</strong>" in page
