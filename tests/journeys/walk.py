"""The chapters of the walk: what each actor does, and what each must see or may not see."""

from collections.abc import Callable
from io import StringIO
from pathlib import Path
from shutil import copytree
from tempfile import TemporaryDirectory

from django.core.management import call_command

from cases.models import Client, Trajectory
from matching.models import Volunteer
from tests.journeys.cast import Cast
from tests.journeys.tabs import Tab

REGISTRATION = Path(__file__).resolve().parents[1] / "data" / "registratie"
WORRY = "Mevrouw op de Meidoornhof 9"
SEEN = "De post steekt uit de bus en de gordijnen zijn al weken dicht."
CALLED = "Mevrouw Meidoorn"
TALE = "We dronken thee. Ze vertelde over haar zus."
PROMISE = "De huisarts bellen over de trap"


class Story:
    """One telling of the walk: the actors, each in a window of their own."""

    def __init__(self, cast: Cast, window: Callable[..., Tab]) -> None:
        self.cast, self.window = cast, window
        self.worker = window(cast.worker)
        self.coordinator = window(cast.coordinator)
        self.client_path = ""

    def the_registration_goes_in(self) -> int:
        """What the organisation already had; the coordinator finds its clients in her team. How many are running."""
        call_command("importeer", str(REGISTRATION), "--proef", team="Zuid", stdout=StringIO(), stderr=StringIO())
        assert not Client.objects.exists()
        with TemporaryDirectory() as folder:
            copytree(REGISTRATION, folder, dirs_exist_ok=True)  # files of mistakes are written beside the originals
            call_command("importeer", folder, team="Zuid", stdout=StringIO(), stderr=StringIO())

        running = Trajectory.objects.open().filter(team__name="Zuid").count()
        coordinator = self.coordinator.visit("/").menu("Cliënten").fill(wie="iedereen van mijn teams").press("Toon")
        assert coordinator.page.locator(".rows > li").count() > 10
        return running

    def a_worry_is_taken_down(self) -> None:
        """The meldpunt: three fields, and the team that works there."""
        desk = self.window(self.cast.desk).visit("/").menu("Meldingen").follow("Melding opnemen")
        desk.fill(about=WORRY, seen=SEEN, reporter="Buurvrouw van nummer 11").unfold("Wie pakt het op")
        desk.fill(team="Zuid").press("Melding opnemen")

        assert "De melding is opgenomen bij Zuid." in desk.said
        assert SEEN in desk.words
        assert "zonder eigenaar" in desk.words

    def the_worry_becomes_a_trajectory(self) -> None:
        """A worker takes it on, and opens a trajectory with a name to call her and a street."""
        worker = self.worker.visit("/").menu("Meldingen").choose_row(WORRY).press("Aannemen")
        assert "De melding is aangenomen." in worker.said

        worker.follow("Traject openen").fill(alias=CALLED, street="Meidoornhof").press("Traject openen")

        assert "Het traject is geopend." in worker.said
        assert CALLED in worker.words
        assert SEEN in worker.part("Tijdlijn")
        self.client_path = worker.page.url.removeprefix(worker.house)

    def the_door_stays_closed_and_then_opens(self) -> None:
        """An attempt, then a talk with promises both ways and a day to come back."""
        worker = self.worker.follow("Bezoek vastleggen").tap("deur bleef dicht").press("Vastleggen")
        assert "Huisbezoek: deur bleef dicht" in worker.part("Tijdlijn")

        worker.follow("Bezoek vastleggen").tap("gesprek").fill(story=TALE).unfold("Afspraken")
        worker.fill(promise=PROMISE, promise_due="24-11-2026", client_promise="De post openmaken")
        worker.fill(next_on="21-11-2026", next_time="14:30").press("Vastleggen")

        assert TALE in worker.part("Tijdlijn")
        now = worker.part("Wat nu telt")
        assert PROMISE in now
        assert "De post openmaken" in now
        assert "14:30" in now

    def phases_overlap_and_come_back(self) -> None:
        """A trajectory starts with Herkennen; a second phase beside it, the first is left, and entered again."""
        worker = self.worker.follow("Fasen bijwerken").press("Bespreekbaar maken begint")
        assert worker.page.get_by_role("button", name="is klaar").count() == 2

        worker.press("Herkennen is klaar")
        assert worker.page.get_by_role("button", name="is klaar").count() == 1
        worker.press("Terug naar Herkennen")

        assert worker.page.get_by_role("button", name="is klaar").count() == 2
        worker.visit(self.client_path)
        assert worker.part("Tijdlijn").count("Fase Herkennen") == 2
        assert "2 Bespreekbaar maken" in worker.part("Fasen")

    def the_client_is_typed_twice(self) -> None:
        """Row and column give a profile with guidance; a second thought does not wipe out the first."""
        worker = self.worker.follow(f"{CALLED} typeren").follow("Kies zelf een profiel")
        worker.tap("Situationeel:").tap("Gericht op participatie:")
        worker.fill(note="Ze mist de zangclub.").press("Typering vastleggen")
        assert "Achterblijvers" in worker.part("Typering")

        worker.follow(f"{CALLED} typeren").follow("Kies zelf een profiel").tap("Dreigend:").press("Typering vastleggen")
        assert "Actieven" in worker.part("Typering")
        assert worker.page.get_by_role("link", name="Meer over dit profiel").is_visible()

        worker.follow(f"{CALLED} typeren")
        assert worker.part("Eerder vastgelegd").count("20-11-2026") == 2
        worker.visit(self.client_path)

    def a_colleague_opens_the_file_with_a_reason(self) -> None:
        """First only who it is; then the file, and the worker can read why."""
        colleague = self.window(self.cast.colleague).visit("/").search("meidoorn").choose_row(CALLED)
        for secret in ("Meidoornhof", SEEN, TALE, PROMISE, "Actieven"):
            assert secret not in colleague.words

        colleague.follow("Open met een reden").fill(reason="Ik neem waar zolang Wim ziek is.").press("Dossier openen")

        assert "Je leest mee met een reden." in colleague.words
        assert TALE in colleague.words

    def the_start_page_knows_what_is_on(self) -> None:
        """The promise, tomorrow's visit and the colleague who looked."""
        worker = self.worker.visit("/")

        assert PROMISE in worker.part("Eigen toezeggingen")
        assert CALLED in worker.part("Vandaag en morgen")
        assert "14:30" in worker.part("Vandaag en morgen")
        assert "Ik neem waar zolang Wim ziek is." in worker.part("Wie keek er mee in jouw dossiers")

    def a_volunteer_is_found(self) -> None:
        """The client says yes; the coordinator records a volunteer and a match, and writes what she may know."""
        self.worker.visit(self.client_path).follow("Toestemming vastleggen")
        self.worker.press_first("Ja, mondeling")
        coordinator = self.coordinator.visit("/").menu("Vrijwilligers").follow("Vrijwilliger toevoegen")
        coordinator.fill(first_name="Vera", last_name="Vrijwillig", conduct_seen_on="5-1-2026").tap("beschikbaar")
        coordinator.press("Vrijwilliger opslaan")
        assert "De vrijwilliger is toegevoegd." in coordinator.said
        # No page ties a volunteer to an account yet.
        Volunteer.objects.filter(person__last_name="Vrijwillig").update(user=self.cast.volunteer)

        self.worker.visit(self.client_path).follow("Koppeling voorstellen")
        self.worker.fill(volunteer="Vera Vrijwillig", goal="Samen naar de zangclub").press("Koppeling voorstellen")
        match_path = self.worker.page.url.removeprefix(self.worker.house)

        coordinator.visit(match_path).follow("Wijzigen").tap("loopt")
        coordinator.fill(notice="Bel twee keer aan, ze loopt langzaam.").press("Opslaan")
        assert "De koppeling is gewijzigd." in coordinator.said

    def the_volunteer_reads_what_is_meant_for_her(self) -> None:
        """What they will do, a message, a contact person; nothing of the file, nor what colleagues call her."""
        volunteer = self.window(self.cast.volunteer).visit("/")
        assert "Samen naar de zangclub" in volunteer.words

        volunteer.choose_row("de persoon bij wie je langsgaat")

        for wanted in ("de persoon bij wie je langsgaat", "Samen naar de zangclub", "Bel twee keer aan", "Wim Werker"):
            assert wanted in volunteer.words
        for secret in (CALLED, "Meidoornhof", SEEN, TALE, PROMISE, "Actieven", "Herkennen"):
            assert secret not in volunteer.page.content()

    def the_client_is_counted(self, *, running: int) -> None:
        """In the table of the coordinator, also by phase; the manager sees no figure that could be one person."""
        coordinator = self.coordinator.visit("/").menu("Caseload")
        assert f"n = {running}" in coordinator.words
        assert coordinator.table["Wim Werker"][0] == "1"
        coordinator.fill(per="fase").press("Toon")
        assert coordinator.table["2 Bespreekbaar maken"][0] == "1"

        manager = self.window(self.cast.manager).visit("/").menu("Caseload")
        assert manager.table["Wim Werker (Zuid)"][0] == "niet getoond"

    def the_privacy_officer_sees_who_looked(self) -> None:
        """Every opened file is there, and the reason beside the one that needed it."""
        officer = self.window(self.cast.officer).visit("/").menu("Inzagelog")

        assert "Carla Collega" in officer.words
        assert "Ik neem waar zolang Wim ziek is." in officer.words
        assert TALE not in officer.words
