"""From a worry about violence to the Meldcode, on a phone and on a desk; and the pages in the dark and on the
narrowest phone."""

import pytest
from django.urls import reverse

from accounts.choices import Role
from signals.models import MeldcodeRecord
from tests.builders import a_safety_note, a_trajectory, a_user, a_worker
from tests.matrix import PAGES
from tests.matrix_town import OWN, a_town

pytestmark = pytest.mark.browser
# fmt: off
PAGES_OF = {
    Role.WORKER: (
        "signals:flag_add", "signals:flag", "signals:flag_consult", "signals:flag_lift", "signals:safety",
        "cases:flag_add", "cases:flag", "cases:safety", "cases:visit", "desk:client",
        "signals:meldcodes", "signals:meldcode", "signals:meldcode_step", "signals:meldcode_close",
    ),
    Role.COORDINATOR: ("desk:client", "cases:flag"),
    Role.SAFEGUARDING: ("desk:start", "signals:meldcodes", "signals:meldcode"),
}
# fmt: on
DARK, NARROW = ("dark", 1280, {"color_scheme": "dark"}), ("narrow", 320, {"axe": False})


@pytest.mark.parametrize(("look", "width", "options"), [DARK, NARROW], ids=["dark", "narrow"])
@pytest.mark.parametrize("role", PAGES_OF)
def test_the_pages_that_guard_against_harm(open_tab, role, look, width, options):
    town = a_town(role)
    tab = open_tab(f"guarding-{look}", width, town.actor, **options)

    for name in PAGES_OF[role]:
        page = PAGES[name]
        tab.visit(reverse(name, args=town.addresses[OWN][page.about] if page.about else []))


@pytest.mark.parametrize("width", [360, 1280])
def test_from_a_worry_about_violence_to_the_first_step_of_the_meldcode(open_tab, width):
    worker, keeper = a_worker(), a_user(Role.SAFEGUARDING)
    client = a_trajectory(lead=worker).client
    a_safety_note(person=client.person)
    tab = open_tab("guarding", width, worker)

    tab.visit(client.get_absolute_url()).follow("Vlag zetten")
    tab.tap("geweld in huis").press("Vlag zetten")
    tab.press("Meldcode-dossier beginnen").follow("Stap vastleggen")
    tab.fill(text="Blauwe plek gezien.").press("Stap vastleggen")

    assert "Blauwe plek gezien." in tab.words
    record = MeldcodeRecord.objects.get()
    assert (record.worker, record.steps.get().by) == (worker, worker)
    open_tab("guarding-keeper", width, keeper).visit(reverse("desk:start")).choose_row(client.person.full_name)
