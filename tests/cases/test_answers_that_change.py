"""Another answer does not take over what was said beside the one before: its note, its day, its source."""

from datetime import date, timedelta

import pytest

from cases.services.observing import keep_observations
from cases.typing.observed import observed
from instruments.answers import AnswerFacts
from instruments.queries import answers_of
from tests.builders import NOW
from tests.cases.pages import address, text
from tests.cases.test_observing_pages import JSON, answer, sent
from tests.typings import observe, put_off

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
HEARD, TODAY = date(2026, 11, 3), date(2026, 12, 20)
TOLD = AnswerFacts("no_need", "“Laat mij maar”\r\nZei hij 🌱", HEARD, "client")
ASKS = "Het antwoord is veranderd. Klopt de notitie nog?"


@pytest.fixture
def person(own_client):
    return own_client.person


@pytest.fixture
def url(own_client):
    return address("observe", own_client)


@pytest.fixture
def told(worker, person):
    """What the client said about the wish, weeks ago."""
    keep_observations(person=person, answers={"wish": TOLD}, version=1, by=worker, at=NOW)


@pytest.fixture
def later(signed_in, worker, told, now):
    """The worker, a month later."""
    now.move_to(NOW + timedelta(days=30))
    return signed_in(worker)


@pytest.fixture
def put_away(worker, person, told):
    """A decision put the answers away."""
    return put_off(person, date(2027, 1, 5), worker).proposal.observations.sheet


def test_what_was_put_away_keeps_the_note_of_the_answer_before(person, url, put_away, later):
    later.post(url, sent(later, url) | answer("wish", "belong") | {"finish": "1"})

    assert observed(person).answers["wish"] == AnswerFacts("belong", "", TODAY, "")
    assert answers_of(put_away)["wish"] == TOLD


def test_a_note_that_nothing_else_keeps_is_asked_about_once(person, url, later):
    page = later.post(url, sent(later, url) | answer("wish", "belong"))

    form = page.context["form"]
    assert ASKS in form.errors["q-wish-note"]
    assert (form["q-wish-since"].value(), form["q-wish-source"].value()) == ("20-12-2026", "")
    assert 'id="vraag-wish"' in text(page)
    assert observed(person).answers["wish"] == TOLD

    later.post(url, sent(later, url, page))

    assert observed(person).answers["wish"] == AnswerFacts("belong", TOLD.note, TODAY, "")


@pytest.mark.parametrize(
    ("typed", "kept"),
    [
        ({"q-wish-note": "Wil nu wel"}, AnswerFacts("belong", "Wil nu wel", TODAY, "")),
        ({"q-wish-note": ""}, AnswerFacts("belong", "", TODAY, "")),
        (
            {"q-wish-note": "Wil wel", "q-wish-source": "worker", "q-wish-since": "1-12-2026"},
            AnswerFacts("belong", "Wil wel", date(2026, 12, 1), "worker"),
        ),
    ],
)
def test_what_was_typed_with_the_other_answer_stays(person, url, later, typed, kept):
    later.post(url, sent(later, url) | answer("wish", "belong") | typed)

    assert observed(person).answers["wish"] == kept


def test_the_same_answer_keeps_all_that_stands_beside_it(person, url, later):
    later.post(url, sent(later, url) | answer("help", "accepts"))

    assert observed(person).answers["wish"] == TOLD


def test_what_is_added_to_a_list_leaves_its_note(worker, person, url, told, later):
    facts = AnswerFacts("grief", "Zijn broer", HEARD, "client")
    keep_observations(person=person, answers={"problems": facts}, version=observed(person).version, by=worker, at=NOW)

    later.post(url, sent(later, url) | answer("problems", ["grief", "money"]))

    assert observed(person).answers["problems"] == AnswerFacts("money;grief", "Zijn broer", TODAY, "")


def test_who_answers_a_question_with_a_note_only_keeps_the_note(worker, person, url, later):
    keep = {"help": AnswerFacts("", "Vraag zijn zus", None, "")}
    keep_observations(person=person, answers=keep, version=observed(person).version, by=worker, at=NOW)

    later.post(url, sent(later, url) | answer("help", "accepts"))

    assert observed(person).answers["help"] == AnswerFacts("accepts", "Vraag zijn zus", TODAY)


def test_what_the_script_settled_in_sight_is_kept_as_it_is_sent(person, url, later):
    """It takes an answer out of `shown`; then a source may be the same again."""
    page = sent(later, url) | answer("wish", "belong") | {"shown": "", "q-wish-since": "20-12-2026"}

    assert later.post(url, page, **JSON).status_code == 200

    assert observed(person).answers["wish"] == AnswerFacts("belong", TOLD.note, TODAY, "client")


@pytest.mark.parametrize("shown", ["", ":", "wish", "wish:", "wish:::::", "help:x:y:z", "\N{GRINNING FACE}:wish"])
def test_a_made_up_page_breaks_nothing(person, url, later, shown):
    later.post(url, sent(later, url) | answer("help", "accepts") | {"shown": shown})

    assert observed(person).answers["help"].value == "accepts"


def test_the_form_says_to_the_script_what_it_needs(worker, person, url, put_away, later):
    page = text(later.get(url))
    observe(person, worker, help="accepts")

    assert f'data-sourced="{ASKS}" data-today="20-12-2026" data-put-away' in page
    assert "data-put-away" not in text(later.get(url))
