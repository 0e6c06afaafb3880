"""The indicering: five points, and no formal assessment."""

import pytest
from django.core.exceptions import ValidationError

from audit.choices import Action
from audit.models import AccessLog, Event
from cases.models import Indication
from cases.services.closing import close_trajectory
from cases.services.typing import indicate
from tests.builders import NOW, TODAY, a_couple, a_trajectory, a_worker
from tests.cases.pages import address, text
from tests.typings import assess

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def words(responsible, **typed):
    """What a browser sends."""
    usual = {
        "approach": "Elke week langs",
        "volunteers": "Later",
        "means": "Twee uur per week",
        "basis": "Drie gesprekken",
    }
    return usual | {"responsible": responsible.pk} | typed


def typed_as(person, persistence, orientation, note=""):
    """A typing of today."""
    facts = {"persistence": persistence, "orientation": orientation, "note": note}
    return assess(person=person, on=TODAY, by=None, **facts)


def an_indication(trajectory, by, **facts):
    """An indicering of today."""
    usual = {"approach": "Eerst kennismaken", "volunteers": "Nog niet", "means": "Een uur", "basis": "De melding"}
    return indicate(trajectory=trajectory, responsible=by, by=by, at=NOW, **(usual | facts))


@pytest.mark.parametrize("number", [1, 20])
def test_indicate_asks_the_same_statements_for_any_number(browser, statements, worker, trajectory, number):
    typed_as(trajectory.client.person, "structural", "participation")
    for _each in range(number):
        an_indication(trajectory, worker)

    with statements() as seen:
        page = browser.get(address("indicate", trajectory.client))

    assert len(seen) <= 10, seen
    assert len(page.content) < 60_000


def test_indicate_works_and_leaves_a_trace(browser, worker, trajectory):
    colleague = a_worker()

    response = browser.post(address("indicate", trajectory.client), words(colleague))

    assert response.url == trajectory.client.get_absolute_url()
    kept = Indication.objects.get()
    assert (kept.trajectory, kept.responsible, kept.indicated_by) == (trajectory, colleague, worker)
    assert (kept.approach, kept.volunteers, kept.means) == ("Elke week langs", "Later", "Twee uur per week")
    assert (kept.basis, kept.indicated_on) == ("Drie gesprekken", TODAY)
    assert Event.objects.get(action=Action.INDICATED, target_reference=kept.reference).by == worker
    assert AccessLog.objects.filter(user=worker, page="cases:indicate").exists()


@pytest.mark.parametrize(
    ("typed", "field"),
    [({"approach": ""}, "approach"), ({"responsible": ""}, "responsible"), ({"volunteers": "v" * 501}, "volunteers")],
)
def test_indicate_says_why_not_and_keeps_what_was_typed(browser, worker, trajectory, typed, field):
    sent = words(worker) | typed

    form = browser.post(address("indicate", trajectory.client), sent).context["form"]

    assert list(form.errors) == [field]
    assert form["means"].value() == sent["means"]
    assert not Indication.objects.exists()


def test_who_is_responsible_works_in_this_team(browser, trajectory):
    page = browser.post(address("indicate", trajectory.client), words(a_worker("Noord")))

    assert list(page.context["form"].errors) == ["responsible"]


def test_the_first_starts_from_the_typing_and_its_profile(browser, worker, trajectory):
    typed_as(trajectory.client.person, "structural", "participation", note="Sinds zijn pensioen stil")

    page = browser.get(address("indicate", trajectory.client))

    initial = page.context["form"].initial
    assert initial["basis"] == "Typering van 20-11-2026: Compenseerders. Sinds zijn pensioen stil"
    assert initial["responsible"] == worker
    assert initial["volunteers"] == str(page.context["guidance"].volunteer)
    assert initial["approach"] == str(page.context["guidance"].length)
    assert "geen formele indicatiestelling" in text(page)


def test_a_long_note_is_not_cut_but_left_out(browser, trajectory):
    typed_as(trajectory.client.person, "structural", "", note="n" * 3_000)

    initial = browser.get(address("indicate", trajectory.client)).context["form"].initial

    assert initial["basis"] == "Typering van 20-11-2026: Compenseerders of Buitenstaanders."
    assert "volunteers" not in initial


def test_without_a_typing_it_starts_empty_but_for_who_leads(browser, worker, trajectory):
    page = browser.get(address("indicate", trajectory.client))

    assert page.context["form"].initial == {"responsible": worker}
    assert "Een indicering kan ook zonder." in text(page)


def test_the_next_starts_from_the_latest_and_earlier_ones_stay(browser, worker, trajectory):
    an_indication(trajectory, worker)
    an_indication(trajectory, worker, approach="Nu elke week")

    page = browser.get(address("indicate", trajectory.client))

    assert page.context["form"].initial["approach"] == "Nu elke week"
    assert "Eerst kennismaken" in text(page)


def test_of_a_couple_the_typing_of_the_one_that_is_named_is_shown(browser, worker):
    client = a_trajectory(lead=worker, client=a_couple()).client
    typed_as(client.partner, "threatening", "participation")

    page = browser.get(address("indicate", client), {"persoon": client.partner.reference})

    assert "Typering van Jan" in text(page)
    assert page.context["form"].initial["basis"] == "Typering van 20-11-2026: Actieven."


def test_a_double_tap_is_one_indication(browser, worker, trajectory):
    for _each in range(2):
        browser.post(address("indicate", trajectory.client), words(worker, sending="een-en-dezelfde"))

    assert Indication.objects.count() == 1


def test_an_indication_belongs_to_a_running_trajectory(worker, trajectory):
    close_trajectory(trajectory=trajectory, reason="moved", on=TODAY, version=1, by=worker, today=TODAY)

    with pytest.raises(ValidationError, match="hoort bij een lopend traject"):
        an_indication(trajectory, worker)
