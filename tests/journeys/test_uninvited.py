"""Going to somebody who did not ask for it: first the five steps, then the visit (SIG-09)."""

from datetime import date

import pytest

from cases.models import Appointment
from cases.services.clients import join_concern
from method.models import Deviation
from signals.choices.uninvited import UninvitedStep
from tests.builders import a_concern, a_trajectory, a_worker

pytestmark = pytest.mark.browser


@pytest.mark.parametrize(("width", "script"), [(360, True), (1280, True), (360, False)])
def test_the_gate_stays_shut_until_the_visit_is_thought_through(open_tab, width, script):
    worker = a_worker()
    client = a_trajectory(lead=worker).client
    join_concern(concern=a_concern(), client=client, by=worker)
    tab = open_tab("uninvited" if script else "uninvited-no-script", width, worker, script=script)

    ask_for_a_visit(tab.visit(client.get_absolute_url()))
    assert "Nog niet besloten: 1 Ingaan op de melding" in tab.words
    assert "Waarom toch?" in tab.words
    assert not Appointment.objects.exists()

    tab.choose_row("De vijf stappen")
    for step in reversed(UninvitedStep):
        tab.follow(f"Invullen stap {step.number}").tap("ja").fill(reason="Samen besproken.", consulted="Carla").press(
            "Stap vastleggen"
        )
        assert f"Stap {step.number} is vastgelegd." in tab.said
    assert "5 van de 5 stappen · 0 van de 4 afwegingen" in tab.words

    tab.follow("Afwegingen invullen").fill(privacy="We bellen aan en vragen of het uitkomt.")
    for nth in range(1, 4):
        tab.page.locator("label.option").filter(has_text="n.v.t.").nth(nth).click()
    tab.press("Bewaren")
    assert "Alles is doordacht" in tab.words

    ask_for_a_visit(tab)

    assert "De afspraak staat." in tab.said
    assert "14:30" in tab.part("Wat nu telt")
    assert Appointment.objects.get().is_uninvited
    assert not Deviation.objects.exists()


def test_an_appointment_is_moved_and_called_off(open_tab):
    worker = a_worker()
    client = a_trajectory(lead=worker).client
    tab = open_tab("appointment", 360, worker).visit(client.get_absolute_url())
    tab.follow("Afspraak maken").fill(meets_on="24-11-2026", meets_at="9.15").press("Afspraak maken")

    tab.follow("Verzetten").fill(meets_on="25-11-2026").press("Afspraak verzetten")
    assert "wo 25 nov 09:15" in tab.part("Wat nu telt")
    tab.follow("Verzetten").press("Afspraak afzeggen")

    assert "Maak kennis" in tab.part("Wat nu telt")
    assert Appointment.objects.get().cancelled_at.date() == date(2026, 11, 20)


def ask_for_a_visit(tab):
    """From the page with the link to the answer."""
    tab.follow("Afspraak maken").fill(meets_on="24-11-2026", meets_at="14:30").tap("Nee: vanwege de melding")
    return tab.press("Afspraak maken")
