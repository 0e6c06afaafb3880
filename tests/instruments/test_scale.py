"""A number from 1 to 5 between two words: stored, read, compared, printed, and never added up."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.template.loader import render_to_string

from instruments import editing
from instruments.answers import AnswerFacts, answer_words, fits
from instruments.choices import STEPS, AnswerKind
from instruments.comparison import Filled, compare
from instruments.definition import Definition, Group, Item, read_definition
from instruments.forms.answers import AnswersForm
from instruments.forms.editing import ItemForm, NewItemForm
from instruments.reading import reading_of
from instruments.services.editions import add_item, start_edition
from instruments.telling import told
from tests.builders import a_user, an_instrument

ENDS = (("low", "nog niet"), ("high", "heel goed"))
LISTEN = Item("listen", "Ik luister", kind=AnswerKind.SCALE, options=ENDS)
SKILLS = Definition("Wat kan ik?", "", (Group("skills", "Vaardigheden", "", (LISTEN,)),))
MAY, NOVEMBER = date(2026, 5, 20), date(2026, 11, 20)


def form(**typed):
    """The form with this typed; underscores of the names are hyphens."""
    return AnswersForm(
        {"version": "1"} | {name.replace("_", "-"): one for name, one in typed.items()}, definition=SKILLS
    )


def said(before, after):
    """What is told of two dates: the heading and the words."""
    filled = [Filled(on, SKILLS, {"listen": AnswerFacts(one)}) for on, one in ((MAY, before), (NOVEMBER, after))]
    found = told(compare(*filled))
    return [(part.title, one.words) for part in found.parts for one in part.changes]


def test_a_number_is_kept_with_its_note():
    one = form(q_listen="4", q_listen_note="Meer stiltes")

    assert one.is_valid()
    assert one.answers() == {"listen": AnswerFacts("4", "Meer stiltes")}


@pytest.mark.parametrize("typed", ["0", "6", "4,5", "low", "vier"])
def test_only_the_five_numbers_fit(typed):
    assert not form(q_listen=typed).is_valid()
    assert not fits(SKILLS, "listen", typed)
    assert all(fits(SKILLS, "listen", step) for step in STEPS)


def test_a_number_says_what_it_means_at_the_ends():
    assert [answer_words(LISTEN, step) for step in ("1", "3", "5")] == [
        "1, nog niet",
        "3 (van 1 tot 5)",
        "5, heel goed",
    ]


def test_a_number_reads_with_its_note():
    reading = reading_of(SKILLS, {"listen": AnswerFacts("4", "Meer stiltes")})

    assert [(one.words, one.note) for one in reading.groups[0].items] == [("4 (van 1 tot 5)", "Meer stiltes")]


@pytest.mark.parametrize(
    ("before", "after", "told_of_it"),
    [
        ("2", "4", [("Een ander antwoord", "van 2 naar 4")]),
        ("5", "1", [("Een ander antwoord", "van 5 naar 1")]),
        ("3", "3", []),
        ("", "5", [("Nieuw bekend", "5, heel goed")]),
        ("2", "", []),
    ],
)
def test_two_numbers_are_told_in_words(before, after, told_of_it):
    assert said(before, after) == told_of_it


def test_it_is_drawn_with_its_five_numbers_and_what_the_ends_mean():
    page = render_to_string("instruments/_answers.html", {"form": form(q_listen="4")})

    assert all(f'value="{step}"' in page for step in STEPS)
    assert "1 is “nog niet”, 5 is “heel goed”." in page
    assert page.count(" checked") == 1
    assert 'name="q-listen-note"' in page


def test_without_an_answer_nothing_is_chosen_so_that_a_keyboard_reaches_it():
    page = render_to_string("instruments/_answers.html", {"form": AnswersForm(definition=SKILLS)})

    assert " checked" not in page
    assert page.index('value="5"') < page.index("Geen antwoord")


def test_on_paper_there_are_five_circles_between_the_words():
    page = render_to_string("instruments/_blank.html", {"definition": SKILLS})

    assert page.count("blank__box--one") == 5
    assert page.index("nog niet") < page.index("heel goed")


@pytest.mark.parametrize("options", [(), ENDS[:1], (*ENDS, ("more", "nog beter"))])
def test_a_scale_has_two_ends(options):
    wrong = Definition("Wat kan ik?", "", (Group("a", "A", "", (Item("b", "B", "", AnswerKind.SCALE, options),)),))

    with pytest.raises(ValidationError, match="wat 1 betekent en wat 5 betekent"):
        read_definition(wrong.as_json())


def test_the_editor_adds_one_and_changes_its_words(db):
    by = a_user()
    draft = start_edition(instrument=an_instrument(), by=by)
    words = {"text": "Ik luister", "help": "", "kind": "scale", "labels": ["nog niet", "heel goed"]}

    content = add_item(edition=draft, group="lichaam", version=draft.version, by=by, **words).read()

    item = content.groups[0].items[-1]
    assert (item.kind, item.ends) == (AnswerKind.SCALE, ("nog niet", "heel goed"))
    changed = editing.with_item(content, item.code, text="Ik luister echt", help="", labels=["soms", "altijd"])
    assert changed.groups[0].items[-1].ends == ("soms", "altijd")


@pytest.mark.parametrize("labels", ["", "nog niet", "nog niet\nsoms\naltijd"])
def test_the_editor_says_that_a_number_needs_two_words(labels):
    typed = {"text": "Ik luister", "help": "", "kind": "scale", "labels": labels, "version": "1"}

    one = NewItemForm(typed, initial={"version": 1})

    assert "Schrijf twee regels" in str(one.errors["labels"])


def test_the_editor_shows_the_words_of_a_scale():
    assert "labels" in ItemForm(item=LISTEN, initial={"version": 1}).fields


def test_it_survives_being_stored():
    assert read_definition(SKILLS.as_json()) == SKILLS
