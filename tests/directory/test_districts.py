"""The pages about the wijken themselves."""

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action
from audit.models import Event
from directory.models import District
from tests.builders import a_coordinator, a_district, a_team, a_user, a_worker, an_area_contact

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("number", [3, 30])
def test_districts_asks_the_same_statements_for_any_number(signed_in, statements, number):
    for each in range(number):
        an_area_contact(district=a_district(f"Wijk {each}"))
    client = signed_in(a_worker())

    with statements() as seen:
        page = client.get(reverse("directory:districts")).content.decode()

    assert len(seen) <= 4, seen
    assert District.objects.get(name="Wijk 2").get_absolute_url() in page
    assert reverse("directory:district_add") not in page


def test_districts_stand_in_order_with_the_number_of_contacts_in_use(signed_in):
    many, one = a_district("Molenkwartier"), a_district("Bloemenhof")
    an_area_contact(district=many)
    an_area_contact(district=many)
    an_area_contact(district=one)
    stopped = an_area_contact(district=one)
    type(stopped).objects.filter(pk=stopped.pk).update(stopped_on="2026-11-01")

    page = signed_in(a_worker()).get(reverse("directory:districts"))

    rows = [(name, contacts) for _reference, name, _team, contacts in page.context["districts"]]
    assert rows == [("Bloemenhof", 1), ("Molenkwartier", 2)]
    assert "2 contactpersonen" in page.content.decode()


@pytest.mark.parametrize(("role", "is_told"), [(Role.COORDINATOR, True), (Role.WORKER, False)])
def test_who_may_edit_is_told_which_district_has_no_contact_yet(signed_in, role, is_told):
    a_district()

    page = signed_in(a_user(role)).get(reverse("directory:districts")).content.decode()

    assert ("nog geen contactpersoon" in page) == is_told


def test_district_add_works_and_leaves_a_trace(signed_in):
    administrator = a_user(Role.ADMINISTRATOR)

    typed = {"name": "Zuiderzoom", "team": a_team("Noord").reference}
    response = signed_in(administrator).post(reverse("directory:district_add"), typed)

    district = District.objects.get()
    assert response.url == reverse("directory:districts")
    assert (district.name, district.team.name) == ("Zuiderzoom", "Noord")
    assert Event.objects.get(action=Action.DISTRICT_ADDED).by == administrator


def test_district_add_says_why_not_and_keeps_what_was_typed(signed_in):
    a_district("Zuiderzoom")
    typed = {"name": "Zuiderzoom", "team": a_team().reference}

    page = signed_in(a_coordinator()).post(reverse("directory:district_add"), typed)

    assert "name" in page.context["form"].errors
    assert 'value="Zuiderzoom"' in page.content.decode()
    assert District.objects.count() == 1


def test_district_edit_works_and_leaves_a_trace(signed_in):
    coordinator, district = a_coordinator(), a_district("Zuiderzoom", "Zuid")
    client, url = signed_in(coordinator), reverse("directory:district_edit", args=[district.reference])
    assert 'name="version" value="1"' in client.get(url).content.decode()

    answer = client.post(url, {"name": "Zuiderzoom", "team": a_team("Noord").reference, "version": "1"})

    district.refresh_from_db()
    assert answer.url == district.get_absolute_url()
    assert (district.team.name, district.version) == ("Noord", 2)
    assert Event.objects.get(action=Action.DISTRICT_CHANGED).by == coordinator


def test_district_edit_shows_both_versions_when_stale(signed_in):
    district = a_district("Zuiderzoom", "Zuid")
    client, url = signed_in(a_coordinator()), reverse("directory:district_edit", args=[district.reference])
    client.post(url, {"name": "Zoom", "team": a_team("Noord").reference, "version": "1"})

    page = client.post(url, {"name": "Zuidrand", "team": a_team("Zuid").reference, "version": "1"}).content.decode()

    assert 'value="Zuidrand"' in page
    assert "<strong>Zoom</strong>" in page
    assert "<strong>Noord</strong>" in page
    assert 'name="version" value="2"' in page


def test_district_shows_team_and_whom_to_call_to_every_role(signed_in):
    district = a_district("Zuiderzoom", "Noord")
    an_area_contact(
        district=district, name="Henk Bos", organisation="Wijkloket", what_for="advies vragen",
        phone="+31612345678", email="henk+wijk@loket.nl", hours="ma t/m do 9.00-17.00",
    )  # fmt: skip

    page = signed_in(a_user(Role.VOLUNTEER)).get(district.get_absolute_url()).content.decode()

    for wanted in ("Zuiderzoom", "Noord", "Henk Bos", "Wijkloket", "advies vragen", "ma t/m do 9.00-17.00"):
        assert wanted in page
    assert '<a href="tel:+31612345678">06-12345678</a>' in page
    assert '<a href="mailto:henk%2Bwijk@loket.nl">henk+wijk@loket.nl</a>' in page


def test_district_shows_buttons_to_who_may_edit_only(signed_in, client):
    district = a_district()
    contact = an_area_contact(district=district)
    edits = [
        reverse("directory:district_edit", args=[district.reference]),
        reverse("directory:contact_add", args=[district.reference]),
        reverse("directory:contact_edit", args=[contact.reference]),
    ]

    read = signed_in(a_worker()).get(district.get_absolute_url()).content.decode()
    edited = signed_in(a_coordinator()).get(district.get_absolute_url()).content.decode()

    assert not any(url in read for url in edits)
    assert all(url in edited for url in edits)


@pytest.mark.parametrize("number", [2, 20])
def test_district_asks_the_same_statements_for_any_number_of_contacts(signed_in, statements, number):
    district = a_district()
    for _each in range(number):
        an_area_contact(district=district)
    client = signed_in(a_coordinator())

    with statements() as seen:
        page = client.get(district.get_absolute_url())

    assert len(seen) <= 6, seen
    assert len(page.context["contacts"]) == number


def test_district_without_contacts_says_what_to_do(signed_in):
    district = a_district()

    page = signed_in(a_coordinator()).get(district.get_absolute_url()).content.decode()

    assert "Nog geen contactpersoon" in page
    assert "Voeg toe wie" in page
