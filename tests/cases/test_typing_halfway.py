"""A decision about what was on the page: not about questions, a guide or a person that changed meanwhile."""

import pytest

from accounts.choices import Role
from cases.content.observations import CODE
from cases.models import Assessment
from cases.typing.observed import observed
from instruments import editing
from instruments.models import Instrument
from instruments.services.editions import publish_edition, start_edition
from tests.builders import NOW, a_couple, a_trajectory, a_user
from tests.cases.deciding import ACHTERBLIJVERS, decision, doubted, put_off
from tests.cases.pages import address, text
from tests.typings import observe, version_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def hide(*codes):
    """A next version without these questions, as an upgrade may bring; no administrator can leave them out."""
    by = a_user(Role.ADMINISTRATOR)
    draft = start_edition(instrument=Instrument.objects.get(code=CODE), by=by)
    for code in codes:
        draft.definition = editing.with_shown(draft.read(), code, is_shown=False).as_json()
    draft.save()
    publish_edition(edition=draft, version=draft.version, at=NOW, by=by)


def confirm(browser, client, version):
    """Press the button of a page of this version."""
    return browser.post(decision(client, "typing_confirm"), {"note": "", "version": version})


def test_other_questions_make_the_proposal_on_the_page_stale(browser, worker, own_client):
    observe(own_client.person, worker, **ACHTERBLIJVERS)
    confirm(browser, own_client, version_of(own_client.person))
    opened_with = version_of(own_client.person)
    assert "Bevestig: Achterblijvers" in text(browser.get(address("assess", own_client)))
    hide("wish", "stance")

    page = confirm(browser, own_client, opened_with)

    assert "Intussen is er iets bij gekomen" in text(page)
    assert [one.verdict for one in Assessment.objects.all()] == ["Achterblijvers"]


def test_other_questions_leave_an_open_sheet_as_it_is(browser, worker, own_client):
    observe(own_client.person, worker, **ACHTERBLIJVERS)
    opened_with = version_of(own_client.person)
    hide("wish", "stance")

    confirm(browser, own_client, opened_with)

    assert Assessment.objects.get().verdict == "Achterblijvers"
    assert set(observed(own_client.person).codes) == {"network_past", "onset"}


def test_another_guide_makes_the_proposal_on_the_page_stale(browser, worker, own_client, monkeypatch):
    observe(own_client.person, worker, **ACHTERBLIJVERS)
    opened_with = version_of(own_client.person)
    monkeypatch.setattr("cases.typing.basis.GUIDE_VERSION", 2)

    confirm(browser, own_client, opened_with)

    assert not Assessment.objects.exists()


def test_one_profile_named_twice_is_one(browser, worker, own_client):
    observe(own_client.person, worker, **ACHTERBLIJVERS)
    twice = doubted(own_client.person, "ACHTERBLIJVERS", "ACHTERBLIJVERS", "AFHANKELIJKEN")

    browser.post(decision(own_client, "typing_doubt"), twice)

    assert [str(one) for one in Assessment.objects.get().candidates] == ["ACHTERBLIJVERS", "AFHANKELIJKEN"]


def test_one_sending_about_each_of_a_couple_is_two_typings(browser, worker):
    client = a_trajectory(lead=worker, client=a_couple()).client
    typed = put_off(client.person, sending="a" * 43)

    for one in (*client.persons, *client.persons):
        browser.post(decision(client, "typing_postpone", one), typed)

    assert [one.assessments.count() for one in client.persons] == [1, 1]
