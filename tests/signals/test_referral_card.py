"""The verwijskaart of a wijk: on screen, and on one A4."""

import pytest
from django.urls import reverse

from accounts.choices import Role
from directory.services.areas import stop_contact
from tests.builders import TODAY, a_district, a_user, a_worker, an_area_contact

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def address(district):
    """Of its card."""
    return reverse("signals:referral_card", args=[district.reference])


@pytest.mark.parametrize("number", [1, 20])
def test_the_card_shows_the_questions_and_whom_to_call(signed_in, statements, number):
    district = a_district()
    for each in range(number):
        an_area_contact(district=district, name=f"Contact {each}", phone="+31612345678", hours="di en vr")
    browser = signed_in(a_user(Role.VOLUNTEER))

    with statements() as seen:
        page = browser.get(address(district)).content.decode()

    assert len(seen) <= 6, seen
    assert "Kun je het zelf bespreken?" in page
    assert page.count("06-12345678") == number
    assert page.count("di en vr") == number
    assert "20-11-2026" in page


def test_a_card_without_contacts_says_so(signed_in):
    page = signed_in(a_worker()).get(address(a_district())).content.decode()

    assert "Nog geen contactpersoon." in page


def test_the_card_leaves_out_who_stopped_and_who_works_elsewhere(signed_in):
    district = a_district()
    gone = an_area_contact(district=district, name="Gestopt")
    stop_contact(contact=gone, version=1, on=TODAY, by=a_worker())
    an_area_contact(district=a_district("Elders"), name="Elders Nu")

    page = signed_in(a_worker()).get(address(district)).content.decode()

    assert "Gestopt" not in page
    assert "Elders Nu" not in page


def test_the_page_of_a_wijk_leads_to_its_card(signed_in):
    district = a_district()

    page = signed_in(a_worker()).get(district.get_absolute_url()).content.decode()

    assert f'href="{address(district)}"' in page
