"""The matrix of eight profiles and the card of each."""

import pytest
from django.urls import reverse

from accounts.choices import Role
from tests.builders import a_user
from typology.choices import Profile

pytestmark = pytest.mark.django_db


def test_matrix_links_to_all_eight(signed_in):
    client = signed_in(a_user(Role.WORKER))

    page = client.get(reverse("typology:matrix")).content.decode()

    assert all(reverse("typology:profile", args=[profile.slug]) in page for profile in Profile)
    assert page.count('<a class="eight__cell') == 8


def test_matrix_offers_to_practise_to_who_types(signed_in):
    practice, matrix = reverse("cases:practice"), reverse("typology:matrix")

    assert practice in signed_in(a_user(Role.WORKER)).get(matrix).content.decode()
    assert practice not in signed_in(a_user(Role.VOLUNTEER)).get(matrix).content.decode()


@pytest.mark.parametrize("profile", Profile)
def test_profile_shows_its_card(signed_in, profile):
    client = signed_in(a_user(Role.WORKER))

    page = client.get(reverse("typology:profile", args=[profile.slug])).content.decode()

    assert f"<h1>{profile.label}</h1>" in page
    assert "Wat helpt" in page


def test_an_unknown_profile_is_not_found(signed_in):
    client = signed_in(a_user(Role.WORKER))

    assert client.get("/typologie/onbekend/").status_code == 404
