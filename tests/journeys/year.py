"""The chapters of a year with one client, and of the two after it: from a first talk to closing, a relapse and on.

The clock moves between the chapters; who comes back after weeks signs in again.
"""

from collections.abc import Callable
from datetime import date, datetime, time

import time_machine
from django.utils import timezone

from cases.models import Client, Trajectory
from directory.services.offers import add_offer
from directory.services.organisations import add_organisation
from tests.builders import a_trajectory
from tests.journeys.cast import Cast
from tests.journeys.tabs import Tab

HELPED = "Dat er iemand kwam die niets van me moest."
SIGNS = "Dan blijven de gordijnen dicht en neem ik niet op."


class Year:
    """One telling: who plays, whose window is open, and the clock."""

    def __init__(self, cast: Cast, window: Callable[..., Tab], clock: time_machine.Traveller) -> None:
        self.cast, self.window, self.clock = cast, window, clock
        self.trajectory: Trajectory = a_trajectory(lead=cast.worker)
        self.client: Client = self.trajectory.client
        self.page = self.client.get_absolute_url()
        self.name = self.client.person.call_name
        self.worker = window(cast.worker)

    def later(self, day: date) -> Tab:
        """It is ten o'clock on this day, and the worker signs in again."""
        self.clock.move_to(timezone.make_aware(datetime.combine(day, time(10))))
        self.worker.page.close()
        self.worker = self.window(self.cast.worker)
        return self.worker

    def next_step(self, tab: Tab) -> str:
        """What the page of the client says is to be done first."""
        return tab.visit(self.page).page.locator(".matters__next").text_content()

    def talk(self, tab: Tab, story: str, **more: str) -> None:
        """A visit that was held."""
        tab.visit(self.page).follow("Bezoek vastleggen").choose("outcome", "held").fill(story=story)
        if more:
            tab.unfold("Meer").fill(**more)
        tab.press("Vastleggen")

    def a_first_talk(self) -> None:
        """20 November 2026: the page asks to get acquainted; a talk, a phase, and two people on the network map."""
        worker = self.worker
        assert "Maak kennis" in self.next_step(worker)
        self.talk(worker, "Thee gedronken. Ze vertelde over het koor van vroeger.", contribution="Zette zelf thee")
        assert "nog geen volgend contact" in self.next_step(worker)
        worker.follow("Fasen bijwerken").press("Luisteren begint")

        worker.visit(self.page).follow(f"Wie staan er om {self.name} heen?")
        worker.visit(f"{self.page}netwerk/erbij/").fill(name="Zus Ans").choose("relation", "sibling")
        worker.press("Zet op de kaart")

        assert "Zus Ans" in worker.words

    def wishes_and_a_plan(self) -> None:
        """December: what the work aims at, a wish in her own words, a small step, and an emergency plan."""
        worker = self.later(date(2026, 12, 4)).visit(self.page).follow("Status, opzet en wie er meedoet")
        worker.visit(f"{self.page}traject/opzet/").choose("direction", "network").fill(planned_until="1-11-2027")
        worker.press("Opslaan").visit(f"{self.page}doelen/nieuw/").fill(words="Ik wil weer zingen").press(
            "Doel opslaan"
        )
        assert "Ik wil weer zingen" in worker.words

        worker.visit(f"{self.page}in-beeld/noodplan/").fill(signs=SIGNS, calls="Zus Ans").press("Noodplan bewaren")
        worker.visit(f"{self.page}in-beeld/noodplan/blad/")
        assert SIGNS in worker.words

    def somebody_else_helps_too(self) -> None:
        """January: a choir from the sociale kaart, with her yes in the same go; eight weeks later it is asked after."""
        choir = add_organisation(name="Koor De Merels", about="Zingen zonder noten", on=None, by=None)
        offer = add_offer(organisation=choir, name="Zingen op dinsdag", topic="company", districts=(), by=None)
        worker = self.later(date(2027, 1, 12))
        worker.visit(f"{self.page}verwijzingen/nieuw/?aanbod={offer.reference}")
        worker.choose("sharing", "given").fill(how="mondeling, aan tafel").press("Verwijzing vastleggen")
        assert "Zingen op dinsdag" in worker.words

        worker = self.later(date(2027, 3, 10))
        assert "Koor De Merels" in worker.visit("/").part("Hoe ging het na de verwijzing?")
        assert "Vraag hoe het gaat bij Koor De Merels" in self.next_step(worker)
        worker.page.locator(".matters__next a").click()
        worker.page.get_by_role("link", name="Hoe gaat het?").first.click()
        worker.choose("result", "arrived").press("Vastleggen")
        assert "Koor De Merels" not in self.next_step(worker)

    def another_lead_takes_over(self) -> None:
        """May: the coordinator hands over warmly, and takes it back when it turns out not to be needed."""
        self.later(date(2027, 5, 3))
        coordinator = self.window(self.cast.coordinator).visit(f"{self.page}regie/")
        coordinator.fill(lead=self.cast.colleague.name).choose("way", "warm").press("Doorgaan")

        colleague = self.window(self.cast.colleague).visit("/")
        assert self.name in colleague.part("Overdracht loopt")
        colleague.visit(f"{self.page}overdracht/").press("Overdracht stoppen")

        assert "Overdracht loopt" not in self.worker.visit("/").words

    def looking_back(self) -> None:
        """October: a review with her, and a network that grew."""
        worker = self.later(date(2027, 10, 5)).visit(f"{self.page}terugblikken/nieuw/").choose("kind", "person")
        worker.fill(brought="Ze gaat elke dinsdag.").press("Terugblik opslaan")
        assert "Ze gaat elke dinsdag." in worker.words

        worker.visit(f"{self.page}netwerk/").press("Kaart van vandaag")
        worker.visit(f"{self.page}netwerk/erbij/").fill(name="Mies van het koor").choose("relation", "friend")
        worker.press("Zet op de kaart")
        worker.visit(f"{self.page}netwerk/vergelijken/")
        assert "Mies van het koor" in worker.words

    def closing(self) -> None:
        """November 2027: less, not lifted; it was worth it; and somebody rings every six weeks."""
        worker = self.later(date(2027, 11, 8))
        self.talk(worker, "Afgerond met koffie.")
        worker.follow("Traject afsluiten").follow("Doel bereikt")
        worker.choose("isolation", "less").choose("client_worth", "yes").fill(client_words=HELPED)
        worker.choose("consent", "given").choose("kind", "phone_line").choose("rhythm_weeks", "6")
        worker.press("Traject afsluiten")

        assert "geen lopend traject" in worker.visit(self.page).words
        closed = Trajectory.objects.get(pk=self.trajectory.pk)
        worker.visit(f"{self.page}afsluitingen/{closed.reference}/")
        assert HELPED in worker.words
        worker.visit(f"{self.page}afsluitingen/{closed.reference}/blad/")
        assert HELPED in worker.words
        assert SIGNS in worker.words

    def staying_in_view(self) -> None:
        """January 2028: the contact that was agreed did not come about; it stays on the list until somebody spoke."""
        worker = self.later(date(2028, 1, 10))
        assert "stond voor" in worker.visit("/").part("In beeld houden")
        worker.visit(self.page).follow("Bezoek vastleggen").choose("kind", "phone").choose("outcome", "not_home")
        worker.press("Vastleggen")
        assert "stond voor" in self.next_step(worker)

        worker.follow("Bezoek vastleggen").choose("kind", "phone").choose("outcome", "held").press("Vastleggen")
        assert "stond voor" not in self.next_step(worker)

    def a_relapse(self) -> None:
        """June 2028: her sister died; the new trajectory begins with what helped before."""
        worker = self.later(date(2028, 6, 2)).visit(f"{self.page}traject/nieuw/")
        assert HELPED in worker.words
        assert SIGNS in worker.words
        worker.press("Traject openen")

        assert Trajectory.objects.open().get(client=self.client).entry == "known"
        worker.visit(self.page)
        assert "Eerdere trajecten" in worker.words
        self.talk(worker, "Ans is er niet meer. Ze huilde.")

    def two_years_on(self) -> None:
        """November 2029: closed again, and two years after the first closing all of it is one line of time."""
        worker = self.later(date(2028, 12, 4)).visit(f"{self.page}afsluiten/").follow("Gaat verder op eigen kracht")
        worker.press("Traject afsluiten")
        worker = self.later(date(2029, 11, 9)).visit(self.page)

        told = worker.part("Tijdlijn")
        for words in ("Thee gedronken", "Afgerond met koffie", "Ans is er niet meer"):
            assert words in told
        assert told.count("Traject geopend") == told.count("Traject afgesloten") == 2
        assert "In beeld" in worker.words
