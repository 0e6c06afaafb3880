"""A sheet as text."""

from datetime import date

from django.template.loader import render_to_string

from instruments.answers import AnswerFacts
from instruments.choices import AnswerKind
from instruments.definition import Definition, Group, Item
from instruments.reading import ReadItem, reading_of
from tests.instruments.card import some_questions

ITEMS = (Item("slaap", "Slaap"), Item("hoofd", "Hoofdpijn"), Item("maag", "Maag"), Item("moe", "Moe"))
WISH = Item("wens", "Wens", "", AnswerKind.TEXT)
CARD = Definition("Kaart", "", (Group("a", "A", "", ITEMS, True), Group("b", "B", "", (WISH,))))


def test_what_was_seen_comes_first_and_the_rest_stays_quiet():
    answers = {
        "slaap": AnswerFacts("seen", "Ligt wakker", date(2026, 9, 1)),
        "hoofd": AnswerFacts("not_seen"),
        "moe": AnswerFacts("not_seen", "Zegt van niet"),
        "own.a": AnswerFacts("Kou\n\nHond"),
    }

    read = reading_of(CARD, answers)

    assert [group.title for group in read.groups] == ["A"]
    assert read.groups[0].items == (
        ReadItem("Slaap", "", date(2026, 9, 1), "Ligt wakker"),
        ReadItem("Moe", "Niet gezien", None, "Zegt van niet"),
    )
    assert read.groups[0].own == ("Kou", "Hond")
    assert (read.not_seen, read.not_discussed) == (("Hoofdpijn",), ("Maag", "Wens"))


def test_an_answer_in_words_shows_its_words():
    read = reading_of(CARD, {"wens": AnswerFacts("Weer vissen")})

    assert read.groups[0].items == (ReadItem("Wens", "Weer vissen"),)


def test_what_is_not_known_stands_apart_with_what_was_written_to_it():
    answers = {
        "people": AnswerFacts("unknown", "Zei er niets over", date(2026, 11, 3), "worker"),
        "trouble": AnswerFacts("money;grief", "", date(2026, 11, 3), "client"),
    }

    read = reading_of(some_questions(), answers)

    assert read.groups[0].items == (ReadItem("Wat speelt er?", "Geld · Rouw", told="zegt de persoon zelf, 03-11-2026"),)
    assert read.not_known == (ReadItem("Wie zijn er nu?", note="Zei er niets over", told="zelf gezien, 03-11-2026"),)
    assert read.not_discussed == ("Wat wil iemand zelf?",)


def test_a_question_is_no_sentence_with_a_colon():
    drawn = render_to_string(
        "instruments/_read.html", {"reading": reading_of(some_questions(), {"people": AnswerFacts("nobody")})}
    )

    assert "Wie zijn er nu?</span> Niemand" in drawn
