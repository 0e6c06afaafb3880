"""What is read in the words of the desk."""

from datetime import date

import pytest
from hypothesis import given
from hypothesis import strategies as st

from people.clues import read_clues
from tests.builders import TODAY


def keys(text):
    """What would be looked up."""
    return set(read_clues(text, today=TODAY).keys)


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("mw. v.d. Berg", {"berg", "~berg"}),
        ("mevrouw De Vriez", {"vriez", "~fris"}),
        ("dhr. A. van der Hoek", {"hoek"}),
        ("Smit-de Wit", {"smit", "wit"}),
        ("d’Anjou", {"danjou"}),
        ("Yılmaz", {"yilmaz"}),
        ("Wilgenstr 12", {"wilgenstraat", "wilgenstraat 12"}),
        ("Wilgenstr. 12", {"wilgenstraat 12"}),
        ("Wilgenstraat, 12", {"wilgenstraat 12"}),
        ("Wilgenstraat nr 12", {"wilgenstraat 12"}),
        ("nummer 12 in de Wilgenstraat", {"wilgenstraat 12"}),
        ("Wilgen straat 12a", {"wilgenstraat 12"}),
        ("Loodsmanspln 3", {"loodsmansplein 3"}),
        ("Akeleiln 3", {"akeleilaan 3"}),
        ("Oude Gracht 9", {"oudegracht 9"}),
        ("v.d. Palmkade 9", {"palmkade 9"}),
        ("Burg. de Vlugtlaan 9", {"burgemeestervlugtlaan 9", "vlugtlaan 9"}),
        ("1e Jan Steenstr 3", {"eerstejansteenstraat 3"}),
        ("8013 ZP 12", {"8013zp 12"}),
        ("nr 12, 8013zp", {"8013zp 12"}),
        ("Wilgenstr 1012 te Zwolle", {"wilgenstraat 1012"}),
        ("06 1234 5678", {"+31612345678"}),
        ("06-12345678", {"+31612345678"}),
        ("06.12.34.56.78", {"+31612345678"}),
        ("+31 6 12345678", {"+31612345678"}),
        ("0031 (0)6 12 34 56 78", {"+31612345678"}),
        ("(038) 123 45 67", {"+31381234567"}),
        ("geb 3-4-1948", {"1948-04-03"}),
        ("geb. 03.04.48", {"1948-04-03"}),
        ("geboren op 3 april 1948", {"1948-04-03"}),
        ("geboortedatum: 03041948", {"1948-04-03"}),
        ("3 apr 48", {"1948-04-03"}),
        ("3/4/1948", {"1948-04-03"}),
        ("1948-04-03", {"1948-04-03"}),
        ("03-04-1948 06 12345678 Kade 2", {"1948-04-03", "+31612345678", "kade 2"}),
        ("３-４-１９４８", {"1948-04-03"}),
    ],
)
def test_finds_in_any_notation(text, found):
    assert found <= keys(text)


@pytest.mark.parametrize(
    "text",
    [
        "",
        "de",
        "mw. van de",
        "meneer op nummer 12",
        "oude man van 78, alleen",
        "buurvrouw met de hond",
        "ja nee",
        "%",
        "_",
    ],
)
def test_words_that_are_said_of_anybody_are_no_clue(text):
    assert not read_clues(text, today=TODAY)


@pytest.mark.parametrize(
    ("text", "absent"),
    [
        ("Wilgenstraat, vrouw van 78 jaar", "wilgenstraat 78"),
        ("Wilgenstraat 80-jarige", "wilgenstraat 80"),
        ("Kerkplein met 3 katten", "kerkplein 3"),
        ("Wilgenstraat tegenover Kade 12", "wilgenstraat 12"),
        ("06 1234 567", "+3161234567"),
        ("31-02-1948", "1948-02-31"),
        ("3-4-48", "1948-04-03"),
        ("op de hoek", "hoek"),
        ("v.d. Berg, Kade", "bergkade"),
    ],
)
def test_does_not_take_one_thing_for_another(text, absent):
    assert absent not in keys(text)


def test_one_word_is_known_by_its_place():
    clues = read_clues("Bakker, Kade 12-B", today=TODAY)

    assert (clues.keys["bakker"], clues.keys["kade 12"]) == (frozenset({0}), frozenset({2}))
    assert (clues.additions, clues.beginnings) == ({12: "b"}, {"bakker": 0, "kade": 2})


@given(st.text() | st.from_regex(r"[0-9+() \-/.a-zA-Z,]{0,60}", fullmatch=True))
def test_any_text_is_read(text):
    clues = read_clues(text, today=date(2026, 11, 20))

    assert all(key and used for key, used in clues.keys.items())
    assert set(clues.beginnings) <= set(clues.keys)
    assert len(clues.keys) < 800


def test_a_whole_page_is_read_no_further_than_its_beginning():
    assert keys("Bakker " + "x" * 1_000_000) == keys("Bakker " + "x" * 393)
