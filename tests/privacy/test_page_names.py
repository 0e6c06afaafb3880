"""Every page that writes in the access log has a name there that people understand."""

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.models import AccessLog
from privacy.queries import PAGES
from tests.matrix import PAGES as URLS
from tests.matrix_roles import HOLDERS
from tests.matrix_town import OWN, a_town
from tests.sign_in import sign_in

ROOMS = ("desk", "cases", "signals", "matching")
FIELD = (Role.WORKER, Role.COORDINATOR, Role.SAFEGUARDING, Role.VOLUNTEER)


@pytest.mark.django_db
@pytest.mark.usefixtures("now")
@pytest.mark.parametrize("role", FIELD)
def test_pri_01_every_page_that_is_logged_has_a_name(client, role):
    """Asked for and sent with nothing in it: some pages log only when a button is pressed."""
    town = a_town(role)
    sign_in(client, town.actor)
    asked = [
        reverse(name, args=town.addresses[OWN][page.about])
        for name, page in URLS.items()
        if page.about and name.split(":")[0] in ROOMS and role in HOLDERS[page.needs]
    ]

    for address in asked:
        client.get(address)
        client.post(address)

    logged = set(AccessLog.objects.values_list("page", flat=True))
    assert logged - set(PAGES) == set()


def test_pri_01_every_name_is_of_a_page_that_exists():
    assert set(PAGES) <= set(URLS)
