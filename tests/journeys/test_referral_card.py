"""The verwijskaart: on paper one A4, however many contacts a wijk has; beside an adviesvraag that of the wijk."""

import re

import pytest
from django.urls import reverse

from tests.builders import a_district, a_worker, an_area_contact

pytestmark = pytest.mark.browser
PAGE = re.compile(rb"/Type\s*/Page\b(?!s)")
LONG = {
    "organisation": "Stichting Welzijn Veldhaven-Zuid",
    "what_for": "Advies over schulden, een signaal overdragen, en meedenken als je vastloopt",
    "email": "voornaam.achternaam@welzijnveldhaven.nl",
    "hours": "ma, di en do 9.00-12.30 en 13.30-17.00; vr tot 12.00",
}


@pytest.mark.parametrize("number", [0, 3, 8, 12])
def test_the_card_fits_on_one_a4(open_tab, number):
    district = a_district("Veldhaven-Zuid, achter de oude haven")
    for each in range(number):
        an_area_contact(district=district, name=f"Contactpersoon Met Langenaam{each}", phone="+31612345678", **LONG)
    tab = open_tab(f"verwijskaart-{number}", 1280, a_worker())

    tab.visit(reverse("signals:referral_card", args=[district.reference]))
    paper = tab.page.pdf(format="A4", prefer_css_page_size=True)

    assert len(PAGE.findall(paper)) == 1


def test_whom_to_call_follows_the_chosen_wijk(open_tab):
    an_area_contact(district=a_district("Tuindorp"), name="Samira Bel Maar")
    tab = open_tab("adviesvraag", 1280, a_worker()).visit(reverse("signals:advice_add"))
    tab.fill(question="Wat kan ik doen?", district="Tuindorp")

    tab.page.get_by_text("Samira Bel Maar").wait_for()

    assert tab.page.locator("[name=question]").input_value() == "Wat kan ik doen?"
