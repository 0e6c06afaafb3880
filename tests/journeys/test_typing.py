"""A social worker types a client from notes, on a phone, and can say why."""

import re
from datetime import date

import pytest
from django.urls import reverse

from cases.models import Assessment
from cases.typing.observed import observed
from tests.builders import a_trajectory, a_visit, a_worker
from tests.typings import observe, put_off, typed, typed_otherwise
from typology.choices import Profile

pytestmark = pytest.mark.browser

PHONE = 360
LARGE_ENOUGH = 44  # pixels, for a thumb
# What it takes somebody who knows the client, in seconds; slow on purpose.
TAP, READ_QUESTION, READ_OUTCOME, KEY = 1.5, 3.0, 20.0, 0.3
THREE_MINUTES = 180
NOTE = "“Ik zou er wel weer bij willen horen.” 🌱"
# By question the answers that stand in the notes; two are not known.
NOTES = {
    "Hoe was het netwerk vroeger?": ["Klein, en dat was genoeg"],
    "Hoe is het zo gekomen?": ["Wat er was, is weggevallen"],
    "Wat gebeurde er de laatste tijd?": ["Familielid overleden", "Verhuisd"],
    "Wie zijn er nu?": ["Alleen oppervlakkige contacten"],
    "Is er één band die geen ruimte laat voor anderen?": ["Nee"],
    "Hoe gaat het contact met andere mensen?": ["Lukt alleen in een kleine kring"],
    "Werk, vrijwilligerswerk, een club of vaste plekken?": ["Weet ik (nog) niet"],
    "Wie houdt het dagelijks leven draaiend?": ["De persoon, met steun"],
    "Zijn er psychische problemen, of problemen met het geheugen?": ["Nee"],
    "Wat speelt er nog meer?": ["Rouw", "Gezondheid"],
    "Wat wil deze persoon met andere mensen?": ["Erbij horen"],
    "Hoe gaat deze persoon met die wens om?": ["Wacht af en hoopt"],
    "Hoe praat deze persoon over het alleen zijn?": ["Weet ik (nog) niet"],
    "Voelt deze persoon zich eenzaam?": ["Vaak of heel erg"],
    "Hoe staat deze persoon tegenover hulp?": ["Laat hulp toe"],
}


class Thumb:
    """Taps, and counts what they take."""

    def __init__(self, tab):
        self.tab, self.taps, self.seconds = tab, 0, 0.0

    def takes(self, seconds):
        """What is read or typed meanwhile."""
        self.seconds += seconds
        return self

    def tap(self, target):
        """Something on the page, large enough for a thumb."""
        assert target.bounding_box()["height"] >= LARGE_ENOUGH
        target.tap()
        return self._tapped()

    def go(self, way, name):
        """A link or a button that leads to another page."""
        way(name)
        return self._tapped()

    def _tapped(self):
        self.taps += 1
        return self.takes(TAP)


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def client_(worker):
    """Somebody the worker spoke three times."""
    client = a_trajectory(lead=worker).client
    for day in (3, 10, 17):
        a_visit(client, worker, visited_on=date(2026, 11, day))
    return client


def test_a_client_is_typed_from_notes_within_three_minutes(open_tab, worker, client_, record_property):
    tab = open_tab("typing", PHONE, worker, has_touch=True).visit(client_.get_absolute_url())
    thumb = Thumb(tab)

    thumb.go(tab.follow, f"{client_.person.call_name} typeren").go(tab.follow, "Vul in wat je weet")
    fill_in(thumb)
    thumb.go(tab.press, "Bekijk wat eruit komt").takes(READ_OUTCOME)
    explained = tab.words
    thumb.go(tab.press, "Bevestig: Achterblijvers")

    record_property("took", f"{thumb.taps} taps, {thumb.seconds:.0f} seconds")
    assert thumb.seconds < THREE_MINUTES, f"{thumb.taps} taps"
    for words in ("Past het best: Achterblijvers", "Daarna:", "Klein, en dat was genoeg", NOTE, "Dit spreekt ertegen"):
        assert words in explained
    assert "Achterblijvers" in tab.part("Typering")
    typing = Assessment.objects.get()
    assert (typing.profile, typing.assessed_by) == (Profile.ACHTERBLIJVERS, worker)
    assert len(observed(client_.person).answers) == len(NOTES)


def test_a_client_is_typed_without_script(open_tab, worker, client_):
    tab = open_tab("typing-no-script", PHONE, worker, script=False)

    tab.visit(reverse("cases:observe", args=[client_.reference]))
    for question in list(NOTES)[:6]:
        answer(tab, question).first.click()
    tab.press("Later verder")
    tab.visit(reverse("cases:observe", args=[client_.reference])).press("Bekijk wat eruit komt")

    assert "uit 6 antwoorden" in tab.words
    tab.page.locator("summary", has_text="Zo werkt de typeerhulp").click()
    assert "Geen enkel antwoord beslist alleen." in tab.words


@pytest.mark.parametrize(("width", "options"), [(320, {}), (1280, {"color_scheme": "dark"})])
def test_the_outcome_and_the_history_in_every_state(open_tab, worker, client_, width, options):
    person, tab = client_.person, open_tab(f"typing-states-{width}", width, worker, **options)
    outcome = reverse("cases:assess", args=[client_.reference])

    tab.visit(outcome)
    observe(person, worker, loneliness="strong", help="refuses")
    assert "Te weinig informatie" in tab.visit(outcome).words
    observe(person, worker, network_past="never", onset="early_in_life", competences="functional")
    assert "Blijven over: Compenseerders of Buitenstaanders." in tab.visit(outcome).words
    typed(person, Profile.AFHANKELIJKEN, worker, date(2026, 2, 3))
    typed_otherwise(person, Profile.COMPENSEERDERS, Profile.HOOPVOLLEN, worker, date(2026, 6, 3))
    observe(person, worker, help="accepts")
    put_off(person, date(2027, 1, 5), worker)
    tab.visit(outcome)
    tab.page.locator("main details").evaluate_all("folds => folds.forEach((fold) => { fold.open = true; })")
    assert tab.page.evaluate("document.documentElement.scrollWidth") <= width

    tab.follow("Het hele verloop")
    assert "Hoe blijvend: van situationeel naar structureel, met psychiatrische problematiek" in tab.words


# --- What a worker does ---


def answer(tab, question, *labels):
    """The answers of a question to tap: all of them, or those with these labels."""
    options = tab.page.get_by_role("group", name=question).locator("> .chips label.option")
    return options.filter(has_text=re.compile(f"^({'|'.join(map(re.escape, labels))})$")) if labels else options


def fill_in(thumb):
    """All questions from the notes, the words of the client at one of them; every tap is kept."""
    tab = thumb.tab
    for question, labels in NOTES.items():
        thumb.takes(READ_QUESTION)
        for label in labels:
            thumb.tap(answer(tab, question, label))
    wish = tab.page.locator("#vraag-wish")
    thumb.tap(wish.locator("summary")).tap(wish.locator("label.option", has_text="Zegt de persoon zelf"))
    with tab.page.expect_response(lambda response: "horen" in (response.request.post_data or "")):
        tab.fill(**{"q-wish-note": NOTE})
    thumb.takes(KEY * len(NOTE))
    tab.page.locator(".saved--good", has_text="Bewaard om").wait_for()
