"""The page of the outcome: what fits best, why, what to ask, what to decide."""

import re
from datetime import date

import pytest

from audit.models import AccessLog, Event
from cases.content.observations import CODE
from cases.models import ObservationSheet
from instruments.answers import AnswerFacts
from instruments.models import Edition, Instrument
from instruments.services.editions import switch_instrument
from tests.builders import NOW, TODAY, a_couple, a_person, a_trajectory, a_visit, a_worker
from tests.cases.deciding import ACHTERBLIJVERS, LITTLE, SITUATIONAL
from tests.cases.pages import address, text
from tests.typings import assess, observe, typed, typed_otherwise
from typology.choices import Profile

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


@pytest.fixture
def person(own_client):
    return own_client.person


@pytest.fixture
def page(browser, own_client):
    """The words of the page as they are read, without mark-up."""
    return lambda **asked: read(browser.get(address("assess", own_client), asked))


def read(response):
    """The words of a page, spaces evened out."""
    words = re.sub(r"<(script|style).*?</\1>|<[^>]+>", " ", text(response), flags=re.S)
    return " ".join(words.split())


def test_assess_tells_what_fits_best_and_leaves_one_row(browser, worker, own_client, person, page):
    observe(person, worker, **ACHTERBLIJVERS)
    before = Event.objects.count()

    words = page()

    assert re.search(r"Past het best: Achterblijvers \(\d\d\s?%\) Daarna: Hoopvollen \(\d+\s?%\)", words)
    assert "Situationeel . Bij deze rij hoort: er was een klein netwerk dat volstond" in words
    assert "Gericht op participatie . Bij deze kolom hoort: wil contact" in words
    assert "typeerhulp, versie 1, uit 4 antwoorden" in words
    assert AccessLog.objects.get().page == "cases:assess"
    assert Event.objects.count() == before


def test_assess_changes_nothing_by_itself(browser, own_client):
    assert browser.post(address("assess", own_client), {"persistence": "structural"}).status_code == 405


def test_assess_tells_why_in_the_words_that_were_given(worker, person, page):
    observe(person, worker, **ACHTERBLIJVERS, loneliness="no")
    observe(person, worker, wish="belong")
    sheet = ObservationSheet.objects.get().sheet
    sheet.answers.filter(item="wish").update(note="“Erbij horen” 🌱 <b>&", source="client")

    words = page()

    assert "Wat wil deze persoon met andere mensen? Erbij horen" in words
    assert "“Erbij horen” 🌱 &lt;b&gt;&amp; Zegt de persoon zelf, 20-11-2026" in words
    assert re.search(r"Dit spreekt ertegen.*Voelt deze persoon zich eenzaam\? Nee", words)
    assert "Achterblijvers of Afhankelijken?" in words


@pytest.mark.parametrize(
    ("answers", "meaning"),
    [
        (ACHTERBLIJVERS, "duidelijk: past minstens twee keer zo goed"),
        ({"formal_ties": "rejects_them"}, "sterk: past minstens vier keer zo goed"),
        ({"loneliness": "no"}, "een beetje: past iets beter"),
    ],
)
def test_assess_says_once_what_the_strength_of_an_answer_means(worker, person, page, answers, meaning):
    observe(person, worker, **answers)

    words = page()

    assert meaning in words
    assert len(re.findall(r"(sterk|duidelijk|een beetje): (past|iets anders)", words)) == 1


def test_assess_links_to_the_question_that_would_help_most(browser, worker, own_client, person):
    observe(person, worker, **SITUATIONAL)

    words = text(browser.get(address("assess", own_client)))

    asked = re.search(r'class="ask-next" href="([^"]+)"', words)[1]
    code = asked.partition("#vraag-")[2]
    assert asked.startswith(f"{address('observe', own_client)}?persoon={person.reference}#vraag-")
    assert f'id="vraag-{code}"' in text(browser.get(asked))


def test_typ_03_assess_says_what_remains(worker, person, page):
    observe(person, worker, **SITUATIONAL)

    words = page()

    assert "Te weinig informatie voor één profiel Blijven over: Achterblijvers of Afhankelijken." in words
    assert re.search(r"Wel duidelijk: situationeel \(\d\d\s?%\)", words)
    assert "Waar is de persoon op gericht? Hierover is nog niets bekend." in words


def test_typ_06_assess_says_when_it_is_too_little(worker, person, page):
    observe(person, worker, **LITTLE)

    words = page()

    assert "Te weinig informatie Alle acht profielen blijven nog open." in words
    assert "Hoe het vroeger was bepaalt de rij, en daarover is nog niets bekend." in words
    assert "Bevestig:" not in words


def test_assess_of_nothing_says_what_to_do(browser, own_client, person):
    words = text(browser.get(address("assess", own_client)))

    assert f'href="{address("observe", own_client)}?persoon={person.reference}">Vul in wat je weet' in words
    assert f'href="{address("typing_choose", own_client)}?persoon={person.reference}">Kies zelf' in words
    assert "Past het best" not in words


def test_assess_without_a_way_to_fill_in_offers_none(browser, worker, own_client):
    instrument = Instrument.objects.get(code=CODE)
    switch_instrument(instrument=instrument, is_on=False, version=instrument.version, by=worker)

    assert address("observe", own_client) not in text(browser.get(address("assess", own_client)))


def test_assess_reads_a_typing_of_before_without_a_proposal(own_client, person, page):
    assess(person=person, persistence="structural", orientation="", note="Overgenomen", on=date(2024, 5, 1), by=None)

    words = page()

    assert "Nu vastgelegd: Compenseerders of Buitenstaanders (01-05-2024)" in words
    assert "Compenseerders of Buitenstaanders zonder typeerhulp Overgenomen" in words
    assert "Nog niets ingevuld" in words


def test_assess_shows_three_lines_for_what_fits_best(worker, person, page):
    observe(person, worker, **ACHTERBLIJVERS)

    assert "Wat helpt bij Achterblijvers Begeleid zelf, één op één" in page()


def test_typ_07_assess_says_that_it_is_early(worker, own_client, person, page):
    observe(person, worker, **ACHTERBLIJVERS)
    early = page()
    for _each in range(2):
        a_visit(own_client, worker)

    assert "Er zijn nog weinig gesprekken geweest." in early
    assert "Er zijn nog weinig gesprekken geweest." not in page()


def test_each_of_a_couple_has_an_own_outcome(browser, worker):
    client = a_trajectory(lead=worker, client=a_couple()).client
    typed(client.person, Profile.HOOPVOLLEN, worker)
    observe(client.partner, worker, **ACHTERBLIJVERS)
    url = address("assess", client)

    first, second = (read(browser.get(url, {"persoon": one.reference})) for one in client.persons)

    assert "Dit gaat over Jan Smit." in second
    assert ("Past het best: Hoopvollen" in first, "Past het best: Achterblijvers" in second) == (True, True)
    assert ("Nu vastgelegd: Hoopvollen" in first, "Nu vastgelegd" in second) == (True, False)
    assert browser.get(url, {"persoon": a_person().reference}).status_code == 404
    assert browser.get(url, {"persoon": "\x00"}).status_code == 404


def later_version(person):
    """The administrator published another version after the sheet was put away."""
    edition = Edition.objects.get(instrument__code=CODE)
    facts = {"instrument": edition.instrument, "number": 2, "definition": edition.definition}
    Edition.objects.create(**facts, published_at=NOW)


@pytest.mark.parametrize("state", ["nothing", "open", "typed", "typed again", "later version", "imported"])
def test_assess_asks_few_statements_whatever_there_is(browser, statements, worker, own_client, person, state):
    if state == "open":
        observe(person, worker, **ACHTERBLIJVERS)
    if state in ("typed", "typed again", "later version"):
        typed(person, Profile.HOOPVOLLEN, worker)
    if state == "typed again":
        for profile in (Profile.OVERLEVERS, Profile.HOOPVOLLEN) * 5:
            typed_otherwise(person, profile, Profile.ACTIEVEN, worker)
        observe(person, worker, help="refuses")
    if state == "later version":
        later_version(person)
    if state == "imported":
        assess(person=person, persistence="structural", orientation="", note="n" * 5_000, on=TODAY, by=None)

    with statements() as seen:
        page = browser.get(address("assess", own_client))

    assert len(seen) <= 10, seen
    assert len(page.content) < 60_000


def test_assess_of_a_colleague_is_not_found(signed_in, own_client):
    assert signed_in(a_worker()).get(address("assess", own_client)).status_code == 404


def test_a_long_note_with_every_answer_stays_light(browser, worker, own_client, person):
    observe(person, worker, **ACHTERBLIJVERS)
    long = AnswerFacts("belong", "é🌱 " * 120, TODAY, "other")
    ObservationSheet.objects.get().sheet.answers.update(note=long.note, source=long.source)

    page = browser.get(address("assess", own_client))

    assert long.note.strip() in text(page)
    assert len(page.content) < 60_000


def test_assess_is_headed_by_the_name_which_stays_out_of_the_title(browser, worker, own_client, person):
    observe(person, worker, **ACHTERBLIJVERS)

    words = text(browser.get(address("assess", own_client)))

    assert f"<h1>Typering van {person.full_name}</h1>" in words
    assert person.last_name not in re.search(r"<title>(.*?)</title>", words, flags=re.S)[1]


def test_typ_06_headline_and_picture_say_the_same(worker, person, page):
    observe(person, worker, network_past="never", onset="early_in_life", competences="poor", wish="belong")

    words = page()

    assert "Te weinig informatie voor één profiel" in words
    assert re.search(r"Wijst nu het meest naar Hoopvollen \(\d\d\s%\), maar het is te weinig om te kiezen\.", words)
    assert "Past het best" not in words
