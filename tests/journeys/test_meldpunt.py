"""Ten meldingen in a row at the meldpunt, by keyboard alone; and the same one sent twice."""

import sys

import pytest
from django.urls import reverse

from accounts.choices import Role
from signals.models import Concern
from signals.queries.concern_page import receipt_words
from tests.builders import a_client, a_concern, a_team, a_trajectory, a_user

pytestmark = pytest.mark.browser

KEYS_A_SECOND = 5  # somebody who types while listening
FORM = reverse("desk:concern_add")
CALLS = [
    ("Mevrouw op de Akeleilaan 7", "Gordijnen al weken dicht, post in de bus.", "Buurvrouw, 06-12345678"),
    ("Meneer Çelik, Kade 12 bis", "Komt niet meer in de winkel.", "Bakker op de hoek"),
    ("Flat Zuiderzoom, 4e verdieping", "Iemand huilt 's nachts.", ""),
    ("Jan, slaapt in zijn auto", "Staat al drie weken bij de sporthal.", "wijkagent"),
    ("Moeder met twee kinderen, Lindehof", "Zegt dat ze niemand heeft.", "school, 038-4212345"),
    ("Mw. van 't Hof", "Valt vaak, wil geen hulp.", "huisartsenpraktijk"),
    ("Meneer op nummer 3", "Man is pas overleden.", "dochter in Spanje"),
    ("De man met de hond", "Hond is weg, hij praat niet meer.", "buurt"),
    ("Student, Singel 88", "Komt zijn kamer niet uit 🙁", "huisgenoot"),
    ("Mevrouw Fernandes, Lindehof 2", "Belt elke dag 112.", "meldkamer"),
]


class Typist:
    """Hands that stay on the keyboard, and count."""

    def __init__(self, tab):
        self.tab, self.keys, self.counts = tab, 0, []

    def type(self, words):
        """Letter by letter, into whatever has the focus."""
        self.tab.page.keyboard.type(words)
        self.keys += len(words)

    def press(self, key):
        """A key that stays on this page."""
        self.tab.page.keyboard.press(key)
        self.keys += 1

    def go(self, key):
        """A key that leads to another page, which is judged."""
        with self.tab.page.expect_event("load"):  # of another document; a change within this one is no arrival
            self.press(key)
        self.tab._arrive()

    def has_focus(self, words):
        """The text, or the name, of what the next key goes to."""
        return words in self.tab.page.evaluate(
            "() => { const at = document.activeElement; return `${at.name ?? ''} ${at.textContent}`; }"
        )

    def finished(self):
        """One melding is in: how many keys it took."""
        self.counts.append(self.keys)
        self.keys = 0


@pytest.fixture
def desk():
    team = a_team("Meldpunt")
    team.takes_concerns = True
    team.save()
    return a_user(Role.DESK, "Meldpunt", name="Dora Deur")


def test_ten_meldingen_by_keyboard_alone(open_tab, desk):
    known = a_client(first_name="Ana", last_name="Fernandes", street="Lindehof", house_number=2)
    a_trajectory(client=known)
    hands = Typist(open_tab("meldpunt", 1280, desk).visit(FORM))

    for about, seen, reporter in CALLS:
        take_down(hands, about, seen, reporter)
        hands.finished()
        assert receipt_words(Concern.objects.latest("pk").receipt) in hands.tab.words
        assert hands.has_focus("Nog een melding")
        hands.go("Enter")

    taken = Concern.objects.order_by("pk")
    assert list(taken.values_list("about", "seen", "reporter")) == CALLS
    assert set(taken.values_list("taken_by", flat=True)) == {desk.pk}
    seconds = [keys / KEYS_A_SECOND for keys in hands.counts]
    sys.stdout.write(f"keys per melding {hands.counts}; seconds at {KEYS_A_SECOND} keys a second {seconds}\n")
    assert max(seconds) < 60


def test_who_is_known_appears_while_typing_and_says_the_team_only(open_tab, desk):
    known = a_client(first_name="Ana", last_name="Fernandes", street="Lindehof", house_number=2)
    a_trajectory(client=known)
    earlier = a_concern(about="Mevrouw Fernandes")
    tab = open_tab("meldpunt-known", 1280, desk).visit(FORM)

    tab.page.keyboard.type("Mevrouw Fernandez, Lindehof 2")
    tab.page.get_by_role("heading", name="Misschien al bekend").wait_for()
    assert "Bekend bij Zuid" in tab.words
    assert "Ana" not in tab.page.content()
    assert tab.page.evaluate("document.activeElement.name") == "about"
    tab.page.keyboard.press("Tab")
    tab.page.keyboard.type("Doet niet open.")
    tab.tap("Hoort bij deze melding").press("Melding opnemen")

    assert Concern.objects.exclude(pk=earlier.pk).get().merged_into == earlier


@pytest.mark.parametrize("script", [True, False])
def test_a_double_tap_is_one_melding(open_tab, desk, script):
    tab = open_tab("meldpunt-tapped-twice", 360, desk, script=script).visit(FORM)

    tab.fill(about="Meneer Jonker", seen="Zit al weken binnen.")
    tab.page.get_by_role("button", name="Melding opnemen").dblclick(no_wait_after=True)
    tab.page.get_by_role("link", name="Nog een melding").wait_for()
    tab.visit(reverse("signals:concerns"))

    assert tab.page.locator(".rows > li").count() == 1
    assert Concern.objects.count() == 1


def test_going_back_and_sending_again_is_one_melding(open_tab, desk):
    words = {"about": "Meneer Jonker", "seen": "Zit al weken binnen.", "reporter": "Bakker op de hoek"}
    tab = open_tab("meldpunt-back", 360, desk).visit(FORM)

    tab.fill(**words).press("Melding opnemen")
    first = tab.page.url
    tab.page.go_back()
    assert {name: tab.page.locator(f"[name='{name}']").input_value() for name in words} == words
    tab.press("Melding opnemen")

    assert tab.page.url == first
    assert Concern.objects.count() == 1


def take_down(hands, about, seen, reporter):
    """Three fields in the order of the page; a form that asks whether it is new is sent once more."""
    assert hands.has_focus("about")
    hands.type(about)
    hands.press("Tab")
    assert hands.has_focus("seen")
    hands.type(seen)
    hands.press("Tab")
    assert hands.has_focus("reporter")
    hands.type(reporter)
    hands.go("Enter")
    if not hands.has_focus("Nog een melding"):
        assert "Er is nog niets opgeslagen" in hands.tab.words
        hands.go("Enter")
