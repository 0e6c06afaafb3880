"""The pages about sending a client on."""

from datetime import date

import pytest

from audit.models import AccessLog
from cases.models import Referral
from cases.services.consents import answer_consent
from tests.builders import TODAY, a_coordinator, a_district, a_trajectory, a_worker, an_offer, an_organisation
from tests.cases.pages import text
from tests.cases.sending import AHEAD, a_meal, page_of, sent
from tests.sign_in import sign_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
REFERRED = {
    "sharing": "given", "how": "aan de keukentafel", "consulted": "", "why": "Samen eten", "needs_indication": "no",
    "follow_up_on": "15-1-2027", "deviation": "",
}  # fmt: skip


def refer_to(client, offer):
    """The form with this offer chosen."""
    return f"{page_of(client, 'refer')}?aanbod={offer.reference}"


@pytest.fixture
def offer():
    return a_meal()


def test_choosing_shows_what_fits_by_question_wijk_and_age(browser, own_client, trajectory):
    trajectory.question = "contact"
    trajectory.save()
    own_client.person.district, own_client.person.birth_date = a_district("Zuiderzoom"), date(1944, 2, 3)
    own_client.person.save()
    elsewhere = a_district("Noorderkwartier", "Noord")
    fits, _far, young, other = (
        an_offer(name="Past"), an_offer(name="Te ver", districts=[elsewhere]),
        an_offer(name="Te jong", age_from=18, age_to=30), an_offer(name="Geldloket", topic="money"),
    )  # fmt: skip

    page = browser.get(page_of(own_client, "refer"))
    searched = browser.get(page_of(own_client, "refer") + "?q=jong&waarvoor=")

    assert page.context["offers"] == [fits]
    assert searched.context["offers"] == [young]
    assert browser.get(page_of(own_client, "refer") + "?waarvoor=money").context["offers"] == [other]


def test_choosing_finds_an_organisation_without_an_offer(browser, own_client):
    organisation = an_organisation("Kerk aan de Zoom")

    page = browser.get(page_of(own_client, "refer") + "?q=kerk zoom&waarvoor=money")

    assert page.context["organisations"] == [organisation]
    assert f"?organisatie={organisation.reference}" in text(page)


def test_clo_12_stands_where_it_is_chosen(browser, own_client, trajectory):
    trajectory.question = "debts"
    trajectory.save()

    page = text(browser.get(page_of(own_client, "refer") + "?q=bestaat-niet"))

    assert "CLO-12" in page
    assert "zelf invullen" in page


def test_referring_with_a_yes_in_the_same_go_works_and_leaves_a_trace(browser, own_client, offer):
    response = browser.post(refer_to(own_client, offer), REFERRED | {"is_warm": "on"}, follow=True)

    assert response.redirect_chain == [(page_of(own_client, "referrals"), 302)]
    referral = Referral.objects.get()
    assert (referral.offer, referral.organisation, referral.follow_up_on) == (offer, offer.organisation, AHEAD)
    assert own_client.consents.get().how == "aan de keukentafel"
    page = text(response)
    for words in ("Eettafel · Buurthuis De Zoom", "Op vr 15 jan vraag je hoe het gaat", "Maak de afspraak"):
        assert words in page
    assert "cases:refer" in AccessLog.objects.values_list("page", flat=True)


def test_referring_twice_by_a_double_tap_is_once(browser, own_client, offer):
    sending = browser.get(refer_to(own_client, offer)).context["form"]["sending"].value()

    answers = [browser.post(refer_to(own_client, offer), REFERRED | {"sending": sending}) for _again in range(2)]

    assert [one.status_code for one in answers] == [302, 302]
    assert Referral.objects.count() == 1


def test_the_day_to_ask_is_filled_in_and_sharing_is_not_asked_where_a_yes_stands(browser, worker, own_client, offer):
    facts = {"how": "mondeling", "on": TODAY, "by": worker, "organisation": offer.organisation}
    answer_consent(client=own_client, scope="organisation", answer="given", **facts)

    page = browser.get(refer_to(own_client, offer))
    browser.post(refer_to(own_client, offer), REFERRED)

    assert "Mag je gegevens met hen delen?" not in text(page)
    assert "15-01-2027" in text(page)
    assert Referral.objects.get().must_tell is False


def test_clo_04_says_why_not_with_the_way_to_ask_and_back(browser, own_client, offer):
    page = text(browser.post(refer_to(own_client, offer), REFERRED | {"sharing": "not_yet"}))

    assert "Er is geen toestemming om met deze organisatie te delen" in page
    assert "Samen eten" in page
    asked = {"scope": "organisation", "organisation": offer.organisation.reference, "answer": "given"}
    back = f"aanbod={offer.reference}&organisatie={offer.organisation.reference}"
    add = f"{page_of(own_client, 'consent_add')}?waarvoor=organisation&verder=1&{back}"
    assert add in page.replace("&amp;", "&")
    response = browser.post(add, asked)
    assert response.url == f"{page_of(own_client, 'refer')}?{back}"
    assert browser.get(response.url).context["to"].offer == offer


def test_clo_14_asks_at_once_with_whom_and_why(browser, own_client, offer):
    vital = REFERRED | {"sharing": "vital", "how": ""}

    first = browser.post(refer_to(own_client, offer), vital)
    without_reason = browser.post(refer_to(own_client, offer), vital | {"consulted": "de huisarts"})
    done = browser.post(
        refer_to(own_client, offer),
        vital | {"consulted": "de huisarts", "deviation": "Brand en geen eten in huis"},
        follow=True,
    )

    assert "consulted" in first.context["form"].errors
    assert "Waarom toch?" in text(first)
    assert "deviation" in without_reason.context["form"].errors
    assert Referral.objects.get().must_tell
    assert "Vertel het de persoon." in text(done)


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ({"sharing": ""}, "sharing"),
        ({"how": ""}, "how"),
        ({"follow_up_on": ""}, "follow_up_on"),
        ({"follow_up_on": "19-11-2026"}, "follow_up_on"),
        ({"needs_indication": "soms"}, "needs_indication"),
    ],
)
def test_what_is_not_clear_is_said_beside_the_field(browser, own_client, offer, words, field):
    page = browser.post(refer_to(own_client, offer), REFERRED | words)

    assert field in page.context["form"].errors
    assert "Samen eten" in text(page)
    assert not Referral.objects.exists()


def test_a_name_that_is_nowhere_on_the_map_is_typed(browser, own_client):
    url = page_of(own_client, "refer") + "?zelf=1"

    without = browser.post(url, REFERRED | {"to_name": ""})
    browser.post(url, REFERRED | {"to_name": "Dokter Post"})

    assert "to_name" in without.context["form"].errors
    assert Referral.objects.get().title == "Dokter Post"
    assert own_client.consents.get().recipient == "Dokter Post"


@pytest.mark.parametrize("asked", ["?aanbod=zzzzzzzzzzzz", "?organisatie=%00", "?aanbod="])
def test_what_is_not_on_the_map_is_not_there(browser, own_client, asked):
    assert browser.get(page_of(own_client, "refer") + asked).status_code == 404


def test_a_coordinator_who_leads_may_refer_but_not_write_down_consent(client):
    coordinator = a_coordinator()
    own, found = a_trajectory(lead=coordinator).client, an_offer()
    browser = sign_in(client, coordinator)

    page = browser.get(refer_to(own, found))
    refused = browser.post(refer_to(own, found), REFERRED)

    assert [code for code, _label in page.context["form"].fields["sharing"].choices] == ["not_yet", "vital"]
    assert "sharing" in refused.context["form"].errors
    assert not own.consents.exists()


@pytest.mark.parametrize("name", ["referrals", "referral_paper"])
def test_who_may_not_read_the_file_is_sent_to_the_client(client, worker, own_client, trajectory, name):
    referral = sent(trajectory, an_organisation(), by=worker)
    url = page_of(own_client, name, *([referral.reference] if name == "referral_paper" else []))

    assert sign_in(client, a_worker()).get(url).url == own_client.get_absolute_url()
    assert sign_in(client, a_worker("Noord")).get(url).status_code == 404


def test_a_referral_of_another_client_is_not_here(browser, worker, own_client):
    other = sent(a_trajectory(lead=worker), an_organisation(), by=worker)

    for name in ("referral_follow_up", "referral_paper"):
        assert browser.get(page_of(own_client, name, other.reference)).status_code == 404
    assert browser.post(page_of(own_client, "referral_told", other.reference), {"version": 1}).status_code == 404


@pytest.mark.parametrize("number", [1, 12])
def test_the_pages_ask_the_same_statements_for_any_number(browser, statements, worker, own_client, trajectory, number):
    for _each in range(number):
        found = an_offer()
        sent(trajectory, found.organisation, offer=found, by=worker)

    with statements() as overview:
        browser.get(page_of(own_client, "referrals"))
    with statements() as choosing:
        browser.get(page_of(own_client, "refer"))
    with statements() as form:
        browser.get(refer_to(own_client, found))

    assert len(overview) <= 10, overview
    assert len(choosing) <= 10, choosing
    assert len(form) <= 10, form


def test_pha_20_stands_where_the_channel_is_chosen_and_is_said_after_saving(browser, own_client):
    person, url = own_client.person, page_of(own_client, "person")
    facts = {"alias": "Riet", "channel": "letter", "low_literate": "yes", "birth_precision": "day"}
    facts |= {"cares_for_somebody": "unknown", "version": person.version}

    saved = browser.post(url, facts, follow=True)

    assert "Lezen is moeilijk voor deze persoon" in text(saved)
    assert "PHA-20" in text(browser.get(url))
    assert "PHA-20" in text(browser.get(page_of(own_client, "sheets")))
