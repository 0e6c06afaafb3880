"""Organisations of the sociale kaart: added, changed, looked over, stopped and brought back."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action
from audit.models import Event
from directory.models import Organisation
from directory.services import offers
from directory.services import organisations as services
from tests.builders import TODAY, a_coordinator, a_district, a_user, a_worker, an_offer, an_organisation

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]

KADE = {
    "name": "Wijkhuis De Kade", "about": "Een huis voor de buurt.", "phone": "088 0000300",
    "email": "info@dekade.nl", "website": "www.dekade.nl", "address": "Kade 1",
}  # fmt: skip


def test_organisation_add_works_and_leaves_a_trace(signed_in):
    coordinator = a_coordinator()

    answer = signed_in(coordinator).post(reverse("directory:organisation_add"), KADE)

    kade = Organisation.objects.get()
    assert answer.url == kade.get_absolute_url()
    assert (kade.shown_phone, kade.website) == ("088-0000300", "https://www.dekade.nl")
    assert (kade.checked_on, kade.checked_by) == (TODAY, coordinator)
    assert Event.objects.get(action=Action.ORGANISATION_ADDED, by=coordinator).target_reference == kade.reference


def test_organisation_sent_twice_is_one_organisation(signed_in):
    client, url = signed_in(a_coordinator()), reverse("directory:organisation_add")

    answers = [client.post(url, KADE | {"sending": "token"}) for _twice in range(2)]

    assert {answer.url for answer in answers} == {Organisation.objects.get().get_absolute_url()}
    assert Event.objects.filter(action=Action.ORGANISATION_ADDED).count() == 1


@pytest.mark.parametrize("name", ["Wijkhuis De Kade", "  wijkhuis de kade "])
def test_a_second_organisation_of_the_same_name_is_refused_beside_the_field(signed_in, name):
    an_organisation("Wijkhuis De Kade")

    page = signed_in(a_coordinator()).post(reverse("directory:organisation_add"), KADE | {"name": name})

    assert set(page.context["form"].errors) == {"name"}
    assert "staat al op de sociale kaart" in page.context["form"].errors["name"][0]
    assert 'value="Kade 1"' in page.content.decode()
    assert Organisation.objects.count() == 1


def test_the_name_of_one_that_stopped_is_free_again():
    stopped(an_organisation("Wijkhuis De Kade"))

    assert an_organisation("Wijkhuis De Kade").stopped_on is None


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"name": ""}, "name"),
        ({"name": "x" * 121}, "name"),
        ({"phone": "bel maar"}, "phone"),
        ({"email": "geen adres"}, "email"),
        ({"website": "javascript:alert(1)"}, "website"),
        ({"about": "a\x00b"}, "about"),
    ],
)
def test_organisation_add_says_why_not_beside_the_field(signed_in, typed, field):
    page = signed_in(a_coordinator()).post(reverse("directory:organisation_add"), KADE | typed)

    assert set(page.context["form"].errors) == {field}
    assert not Organisation.objects.exists()


def test_organisation_edit_works_and_leaves_a_trace(signed_in):
    coordinator, organisation = a_coordinator(), an_organisation("De Kade")

    answer = signed_in(coordinator).post(address("edit", organisation), KADE | {"version": 1})

    organisation.refresh_from_db()
    assert answer.url == organisation.get_absolute_url()
    assert (organisation.name, organisation.address, organisation.version) == ("Wijkhuis De Kade", "Kade 1", 2)
    assert Event.objects.get(action=Action.ORGANISATION_CHANGED).by == coordinator


def test_organisation_edit_shows_both_versions_when_stale(signed_in):
    organisation = an_organisation("De Kade")
    client, url = signed_in(a_coordinator()), address("edit", organisation)
    client.post(url, {"name": "Wijkhuis De Kade", "version": 1})

    page = client.post(url, {"name": "Buurthuis De Kade", "version": 1}).content.decode()

    assert 'value="Buurthuis De Kade"' in page
    assert "<strong>Wijkhuis De Kade</strong>" in page
    assert 'name="version" value="2"' in page


def test_an_organisation_keeps_its_own_name_and_takes_no_other_s(signed_in):
    organisation, by = an_organisation("De Kade"), a_coordinator()
    an_organisation("De Wulp")

    changed = services.change_organisation(organisation=organisation, version=1, by=by, name="De Kade", about="Nieuw")

    assert changed.about == "Nieuw"
    with pytest.raises(ValidationError, match="staat al op de sociale kaart"):
        services.change_organisation(organisation=organisation, version=2, by=by, name="De Wulp")


def test_still_so_is_one_tap_and_counts_once_a_day(signed_in):
    coordinator, organisation = a_coordinator(), an_organisation(on=None)
    client = signed_in(coordinator)
    assert "Nog niet nagekeken" in client.get(organisation.get_absolute_url()).content.decode()

    for _twice in range(2):
        page = client.post(address("check", organisation), {"version": 1}, follow=True).content.decode()

    organisation.refresh_from_db()
    assert (organisation.checked_on, organisation.checked_by, organisation.version) == (TODAY, coordinator, 2)
    assert "Nagekeken in november 2026" in page
    assert f"voor het laatst op 20-11-2026, door {coordinator.name}" in page
    assert "Klopt nog" not in page
    assert Event.objects.filter(action=Action.ORGANISATION_CHECKED, by=coordinator).count() == 1


def test_what_changed_meanwhile_is_not_said_to_be_so(signed_in):
    organisation = an_organisation(on=None)
    services.change_organisation(organisation=organisation, version=1, by=a_coordinator(), address="Elders 1")

    page = signed_in(a_coordinator()).post(address("check", organisation), {"version": 1}, follow=True)

    assert "Dit is intussen al veranderd" in page.content.decode()
    assert Organisation.objects.get().checked_on is None


def test_one_that_stops_is_offered_no_more_and_comes_back_with_what_it_offered(signed_in):
    offer = an_offer(name="Koffie")
    client, organisation = signed_in(a_coordinator()), offer.organisation

    for _twice in range(2):
        page = client.post(address("stop", organisation), {"version": 1}, follow=True).content.decode()

    assert "Gestopt op 20-11-2026" in page
    assert Event.objects.filter(action=Action.ORGANISATION_STOPPED).count() == 1
    assert "Koffie" not in client.get(reverse("directory:organisations")).content.decode()

    client.post(address("resume", organisation), {"version": 2})

    assert "Koffie" in client.get(reverse("directory:organisations")).content.decode()


def test_one_that_stopped_does_not_come_back_beside_another_of_its_name(signed_in):
    old = stopped(an_organisation("De Kade"))
    an_organisation("De Kade")

    page = signed_in(a_coordinator()).post(address("resume", old), {"version": old.version}, follow=True)

    assert "staat al op de sociale kaart" in page.content.decode()
    assert Organisation.objects.in_use().count() == 1


def test_one_that_stopped_is_not_changed_checked_or_added_to():
    organisation, by = stopped(an_organisation()), a_coordinator()

    for refused in (
        lambda: services.change_organisation(organisation=organisation, version=2, by=by, name="Anders"),
        lambda: services.check_organisation(organisation=organisation, version=2, on=date(2027, 1, 1), by=by),
        lambda: offers.add_offer(organisation=organisation, name="Koffie", topic="company", districts=[], by=by),
    ):
        with pytest.raises(ValidationError, match="terug op de sociale kaart"):
            refused()


@pytest.mark.parametrize("action", ["stop", "resume", "check"])
def test_a_button_without_a_version_changes_nothing(signed_in, action):
    organisation = an_organisation(on=None)

    page = signed_in(a_coordinator()).post(address(action, organisation), {}, follow=True)

    assert "Dit is niet gelukt" in page.content.decode()
    assert Organisation.objects.get().version == 1


def test_organisation_shows_how_to_reach_it_and_what_it_offers_to_every_role(signed_in):
    organisation = an_organisation("De Kade", about="Huis", phone="+31880000300", email="a+b@dekade.nl")
    an_offer(
        organisation, name="Koffie", for_whom="iedereen", age_from=55, way_in="walk_in", cost="gratis",
        times="ma 10.00", transport="bus 4", districts=[a_district("Zuiderzoom")],
    )  # fmt: skip

    page = signed_in(a_user(Role.VOLUNTEER)).get(organisation.get_absolute_url()).content.decode()

    for wanted in ("Huis", "Koffie", "iedereen, vanaf 55 jaar", "vrij inlopen", "gratis", "ma 10.00", "bus 4"):
        assert wanted in page
    assert '<a href="tel:+31880000300">088-0000300</a>' in page
    assert '<a href="mailto:a%2Bb@dekade.nl">a+b@dekade.nl</a>' in page
    assert "Zuiderzoom" in page
    assert "Vertrouwelijk" not in page  # it may be given to a client


def test_organisation_shows_buttons_to_who_may_edit_only(signed_in):
    offer = an_offer(an_organisation(on=None))
    organisation = offer.organisation
    buttons = [address("edit", organisation), address("check", organisation)]
    buttons += [reverse("directory:offer_add", args=[organisation.reference])]
    buttons += [reverse("directory:offer_edit", args=[offer.reference])]

    read = signed_in(a_worker()).get(organisation.get_absolute_url()).content.decode()
    edited = signed_in(a_coordinator()).get(organisation.get_absolute_url()).content.decode()

    assert not any(url in read for url in buttons)
    assert all(url in edited for url in buttons)


def test_organisation_without_offers_says_what_to_do(signed_in):
    page = signed_in(a_coordinator()).get(an_organisation().get_absolute_url()).content.decode()

    assert "Nog geen aanbod" in page
    assert "Voeg toe wat iemand hier kan doen" in page
    assert "staat er nog niet bij" in page


@pytest.mark.parametrize("number", [2, 20])
def test_organisation_asks_the_same_statements_for_any_number_of_offers(signed_in, statements, number):
    organisation = an_organisation()
    for _each in range(number):
        an_offer(organisation, districts=[a_district()])
    client = signed_in(a_coordinator())

    with statements() as seen:
        page = client.get(organisation.get_absolute_url())

    assert len(seen) <= 6, seen
    assert len(page.context["offers"]) == number


def address(action, organisation):
    return reverse(f"directory:organisation_{action}", args=[organisation.reference])


def stopped(organisation):
    return services.stop_organisation(
        organisation=organisation, version=organisation.version, on=date(2026, 11, 1), by=a_coordinator()
    )


def test_a_name_with_other_capitals_or_accents_is_the_same_name():
    an_organisation("Eetcafé Élan")

    with pytest.raises(ValidationError, match="staat al op de sociale kaart"):
        an_organisation("EETCAFE ÉLAN")
