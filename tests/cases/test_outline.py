"""What a coordinator sees of a client of the team outside the own caseload: the outline, and no more."""

import pytest

from accounts.choices import Role
from audit.choices import Ground
from audit.models import AccessLog
from tests.builders import TODAY, a_coordinator, a_trajectory, also
from tests.cases.pages import REASON, SECRETS, address, secrets_in, text
from tests.typings import assess

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def test_pri_01_a_coordinator_outside_the_caseload_sees_how_to_reach_the_client_and_where_it_stands(
    signed_in, lead, client_
):
    coordinator, typing = a_coordinator(), {"persistence": "threatening", "orientation": "participation"}
    assess(person=client_.person, note="Sinds zijn scheiding", on=TODAY, by=lead, **typing)

    page = signed_in(coordinator).get(client_.get_absolute_url())

    assert secrets_in(page) == ["12345678", "Geheimlaan"]
    shown = ("Riet Smit", "06-12345678", "Actieven (20-11-2026)", "nu, sinds 01-10-2026", address("lead", client_))
    assert [words for words in shown if words not in text(page)] == []
    assert "Sinds zijn scheiding" not in text(page)
    log = AccessLog.objects.get()
    assert (log.user, log.ground, log.page) == (coordinator, Ground.OUTLINE, "desk:client")


def test_a_coordinator_sees_no_protected_address(signed_in, client_):
    client_.person.is_address_protected = True
    client_.person.save()

    assert "Geheimlaan" not in text(signed_in(a_coordinator()).get(client_.get_absolute_url()))


def test_the_outline_is_of_the_team_where_somebody_coordinates(signed_in, client_):
    """Coordinator in Noord and worker in Zuid: in Zuid a colleague like others."""
    page = signed_in(also(a_coordinator("Noord"), Role.WORKER, "Zuid")).get(client_.get_absolute_url())

    assert secrets_in(page) == []
    assert AccessLog.objects.get().ground == Ground.TEAM


def test_a_coordinator_with_the_case_or_a_reason_reads_the_file_as_others_do(signed_in, client_):
    coordinator = a_coordinator()
    browser = signed_in(coordinator)
    own = a_trajectory(lead=coordinator).client
    browser.post(address("access", client_), {"reason": REASON})

    browser.get(own.get_absolute_url())
    page = browser.get(client_.get_absolute_url())

    assert secrets_in(page) == list(SECRETS)
    of_own, of_other = AccessLog.objects.filter(page="desk:client").order_by("pk")
    assert (of_own.ground, of_other.ground) == (Ground.CASELOAD, Ground.REASON)
