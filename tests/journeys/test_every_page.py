"""The main pages with something on them: in the dark, and on the narrowest phone that is still in use."""

import pytest
from django.urls import reverse

from accounts.choices import Role
from tests.matrix import PAGES
from tests.matrix_town import OWN, a_town

pytestmark = pytest.mark.browser
# fmt: off
PAGES_OF = {
    Role.WORKER: (
        "desk:start", "desk:clients", "desk:client", "desk:concern_add", "signals:concerns", "signals:concern",
        "cases:open_from_concern", "cases:visit", "cases:phases", "cases:assess", "cases:trajectory", "cases:person",
        "cases:story", "cases:consent", "matching:match_propose", "typology:matrix", "typology:profile", "method:rules",
    ),
    Role.COORDINATOR: (
        "desk:start", "signals:assign", "cases:access", "cases:lead", "matching:volunteers", "matching:volunteer",
        "matching:volunteer_edit", "matching:match", "matching:match_edit", "reports:caseload", "privacy:access_log",
        "directory:districts",
    ),
    Role.VOLUNTEER: ("desk:start", "matching:match", "accounts:account"),
    Role.ADMINISTRATOR: ("accounts:users", "accounts:user", "accounts:teams", "method:thresholds"),
}
# fmt: on


DARK, NARROW = ("dark", 1280, {"color_scheme": "dark"}), ("narrow", 320, {"axe": False})


@pytest.mark.parametrize(("look", "width", "options"), [DARK, NARROW], ids=["dark", "narrow"])
@pytest.mark.parametrize("role", PAGES_OF)
def test_the_main_pages(open_tab, role, look, width, options):
    town = a_town(role)
    tab = open_tab(look, width, town.actor, **options)

    for name in PAGES_OF[role]:
        page = PAGES[name]
        tab.visit(reverse(name, args=town.addresses[OWN][page.about] if page.about else []))
