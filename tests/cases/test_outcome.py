"""What the guide says in the words of the answers; pure, so without a database."""

import pytest

from cases.content.observations import OBSERVATIONS
from cases.typing.outcome import Silent, outcome_of, strength_words
from instruments.answers import AnswerFacts
from instruments.definition import Definition, Group
from instruments.wording import in_words
from tests.typings import by_the_book
from typology.choices import Orientation, Persistence, Profile
from typology.guide.observations import CODES
from typology.rules import dimensions_of

ACHTERBLIJVERS = {
    "network_past": "small_sufficient",
    "onset": "fell_away",
    "competences": "limited",
    "wish": "belong",
    "stance": "waits_hopes",
    "life_events": "death_of_relative;move",
}


def outcome(definition: Definition = OBSERVATIONS, **answers: str | AnswerFacts):
    """Of these answers, by observation."""
    facts = {code: one if isinstance(one, AnswerFacts) else AnswerFacts(one) for code, one in answers.items()}
    return outcome_of(in_words(definition), facts)


@pytest.mark.parametrize("profile", Profile)
def test_typ_01_what_fits_a_profile_by_the_book_fits_it_best(profile):
    found = outcome(**by_the_book(profile))

    assert found.reading.is_carried
    assert found.subject_words == found.first.label == profile.label
    assert [one.label for one in found.carried] == [side.label for side in dimensions_of(profile)]


def test_answers_for_and_against_read_as_they_were_given():
    told = AnswerFacts("small_sufficient", "Elke zondag bij haar zus", None, "client")

    found = outcome(**ACHTERBLIJVERS | {"network_past": told, "loneliness": "no"})

    past = next(one for one in found.spoken_for if one.code == "network_past")
    assert (past.question, past.answer) == ("Hoe was het netwerk vroeger?", "Klein, en dat was genoeg")
    assert (past.note, past.told) == ("Elke zondag bij haar zus", "zegt de persoon zelf")
    assert [one.code for one in found.spoken_against] == ["loneliness"]


def test_of_a_list_all_that_says_something_is_named():
    found = outcome(**ACHTERBLIJVERS | {"life_events": "death_of_partner;care_task"})

    assert "Partner overleden · Zorgt voor iemand" in [one.answer for one in found.spoken]


def test_typ_05_the_state_of_the_home_is_never_named_as_a_ground():
    found = outcome(network_past="never", competences="functional", problems="money;neglect_of_home")

    assert [one.answer for one in found.spoken if one.code == "problems"] == ["Geld"]


def test_what_tells_the_first_from_the_second_says_for_which():
    found = outcome(**ACHTERBLIJVERS)

    assert (found.first.label, found.second.label) == ("Achterblijvers", "Afhankelijken")
    assert {one.side for one in found.between if one.speaks_for} == {"Achterblijvers"}
    assert {one.side for one in found.between if not one.speaks_for} <= {"Afhankelijken"}


def test_answers_that_say_little_are_named_too():
    found = outcome(**ACHTERBLIJVERS | {"help": "refuses"})

    assert Silent("Hoe staat deze persoon tegenover hulp?", "Wil geen hulp") in found.silent


@pytest.mark.parametrize(
    "answers", [{}, {"wish": "no_need"}, {"help": "refuses", "loneliness": "no", "onset": "unknown"}]
)
def test_the_answers_that_are_named_add_up_to_those_that_count(answers):
    found = outcome(**ACHTERBLIJVERS | answers)

    assert len(found.spoken) + len(found.silent) == found.reading.answered
    assert {one.question for one in found.spoken}.isdisjoint(one.question for one in found.silent)


@pytest.mark.parametrize(
    ("bits", "words"), [(2.0, "sterk"), (-3.1, "sterk"), (1.0, "duidelijk"), (-1.9, "duidelijk"), (0.5, "een beetje")]
)
def test_strength_is_said_in_words(bits, words):
    assert strength_words(bits) == words


def test_typ_06_nothing_about_before_leaves_the_row_open():
    found = outcome(competences="functional", psychiatric="none", wish="take_part", stance="seeks_actively")

    row = next(gap for gap in found.gaps if gap.dimension == "Hoe blijvend is het isolement?")
    assert "daarover is nog niets bekend" in row.why
    assert [one.code for one in row.questions] == ["network_past", "onset"]


def test_typ_05_typ_06_one_answer_never_decides():
    found = outcome(network_past="never", wish="take_part")

    assert not found.is_narrowed
    assert [gap.why for gap in found.gaps] == [
        "Hierover is één antwoord bekend, en één antwoord beslist nooit alleen."
    ] * 2
    assert [one.code for one in found.gaps[1].questions] == ["stance", "formal_ties", "enmeshed_tie"]


def test_typ_06_answers_that_point_both_ways_leave_it_open():
    found = outcome(network_past="never", onset="fell_away", wish="no_need", stance="waits_hopes")

    assert not found.reading.is_carried
    assert any("wijzen twee kanten op" in gap.why for gap in found.gaps)


def test_typ_03_an_open_column_leaves_two_that_remain():
    found = outcome(network_past="never", onset="early_in_life", competences="functional", psychiatric="none")

    assert found.remaining == found.subject_words == "Compenseerders of Buitenstaanders"
    assert [one.label for one in found.carried] == [Persistence.STRUCTURAL.label]
    assert [gap.dimension for gap in found.gaps] == ["Waar is de persoon op gericht?"]
    assert found.gaps[0].why == "Hierover is nog niets bekend."


def test_the_next_question_says_where_its_answers_lead():
    found = outcome(network_past="never", onset="early_in_life", competences="functional", psychiatric="none")

    turns = found.next.turns
    assert found.next.asked.code not in ("network_past", "onset", "competences", "psychiatric")
    assert {turn.profile for turn in turns} == {Profile.COMPENSEERDERS, Profile.BUITENSTAANDERS}
    assert "Weet ik (nog) niet" not in [label for turn in turns for label in turn.answers]


def test_nothing_is_asked_when_everything_is_known():
    assert outcome(**by_the_book(Profile.OVERLEVERS)).next is None


def test_a_question_that_this_version_does_not_ask_is_neither_weighed_nor_asked():
    groups = [
        Group(one.code, one.title, items=tuple(i for i in one.items if i.code == "wish")) for one in OBSERVATIONS.groups
    ]
    fewer = Definition("Kort", groups=tuple(groups))

    found = outcome(fewer, wish="belong", network_past="never")

    assert found.reading.answered == 1
    assert found.next is None
    assert [one.code for gap in found.gaps for one in gap.questions] == []


def test_every_likelihood_stands_with_words_and_a_whole_percent():
    found = outcome(**ACHTERBLIJVERS)

    shares = [share for _title, shares in [*found.dimensions, *found.three] for share in shares]
    assert len(shares) == 4 + 2 + 2 + 2 + 2
    assert all(share.words and "%" in share.percent and 1 <= share.bar <= 100 for share in shares)
    assert not any("," in share.percent or "." in share.percent for share in shares)


def test_typ_02_three_dimensions_lead_to_the_same_profile():
    _duration, _coping, (_title, sides) = outcome(**ACHTERBLIJVERS).three

    assert [share.label for share in sides] == [Orientation.PARTICIPATION.label, Orientation.NOT_CLEARLY.label]


def test_not_known_yet_changes_nothing():
    unknown = dict.fromkeys(set(CODES) - set(ACHTERBLIJVERS), "unknown")

    assert outcome(**ACHTERBLIJVERS | unknown) == outcome(**ACHTERBLIJVERS)
