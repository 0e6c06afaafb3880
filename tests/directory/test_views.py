"""The pages about areas of work."""

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action
from audit.models import Event
from directory.models import District
from tests.builders import a_coordinator, a_district, a_team, a_user, a_worker

pytestmark = pytest.mark.django_db


@pytest.mark.parametrize("number", [3, 30])
def test_districts_asks_the_same_statements_for_any_number(signed_in, statements, number):
    for each in range(number):
        a_district(f"Wijk {each}")
    client = signed_in(a_worker())

    with statements() as seen:
        page = client.get(reverse("directory:districts")).content.decode()

    assert len(seen) <= 4, seen
    assert "Wijk 2" in page
    assert reverse("directory:district_add") not in page


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


def test_district_works_and_leaves_a_trace(signed_in):
    coordinator, district = a_coordinator(), a_district("Zuiderzoom", "Zuid")
    client, url = signed_in(coordinator), reverse("directory:district", args=[district.reference])
    assert 'name="version" value="1"' in client.get(url).content.decode()

    client.post(url, {"name": "Zuiderzoom", "team": a_team("Noord").reference, "version": "1"})

    district.refresh_from_db()
    assert (district.team.name, district.version) == ("Noord", 2)
    assert Event.objects.get(action=Action.DISTRICT_CHANGED).by == coordinator


def test_district_shows_both_versions_when_stale(signed_in):
    district = a_district("Zuiderzoom", "Zuid")
    client, url = signed_in(a_coordinator()), reverse("directory:district", args=[district.reference])
    client.post(url, {"name": "Zoom", "team": a_team("Noord").reference, "version": "1"})

    page = client.post(url, {"name": "Zuidrand", "team": a_team("Zuid").reference, "version": "1"}).content.decode()

    assert 'value="Zuidrand"' in page
    assert "<strong>Zoom</strong>" in page
    assert "<strong>Noord</strong>" in page
    assert 'name="version" value="2"' in page
