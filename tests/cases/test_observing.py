"""What is known of a person for typing: gathered bit by bit, put away by a decision, never overwritten unseen."""

from datetime import date, datetime, timedelta

import pytest
from django.core.exceptions import ValidationError

from audit.choices import Action
from audit.models import Event
from audit.records import StaleVersion
from cases.content.observations import CODE
from cases.models import ObservationSheet
from cases.services.observing import keep_observations
from cases.typing.observed import observed
from instruments.answers import AnswerFacts
from instruments.choices import UNKNOWN
from instruments.models import Answer, Edition, Instrument, Sheet
from instruments.queries import answers_of
from instruments.services.editions import switch_instrument
from instruments.services.sheets import finish_sheet
from tests.builders import NOW, TODAY, a_person, a_worker

pytestmark = pytest.mark.django_db
NEXT_DAY = NOW + timedelta(days=1)


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def person():
    return a_person()


def kept(person, by, at=NOW, version=None, **answers):
    """Keep these answers, as somebody does who has the page as it is now."""
    facts = {code: one if isinstance(one, AnswerFacts) else AnswerFacts(one) for code, one in answers.items()}
    version = observed(person).version if version is None else version
    return keep_observations(person=person, answers=facts, version=version, by=by, at=at)


def put_away(person, by, at=NOW):
    """What a decision does with the open sheet."""
    known = observed(person)
    return finish_sheet(sheet=known.sheet.sheet, version=known.version, at=at, by=by)


def test_nothing_is_known_of_somebody_new(statements, person):
    with statements() as seen:
        known = observed(person)

    assert len(seen) == 2, seen
    assert (known.sheet, known.latest, known.answers, known.codes, known.version) == (None, None, {}, {}, 1)
    assert known.definition.title == "Wat weet je al?"


def test_the_first_answer_begins_the_open_sheet(statements, person, worker):
    kept(person, worker, wish="belong")

    with statements() as seen:
        known = observed(person)

    assert len(seen) == 2, seen
    assert known.answers == {"wish": AnswerFacts("belong", since_on=TODAY)}
    assert (known.sheet.sheet.filled_by, known.version) == (worker, known.sheet.sheet.version)
    assert Event.objects.get(action=Action.OBSERVING_STARTED, target_reference=known.sheet.reference).by == worker


def test_there_is_one_open_sheet(person, worker):
    kept(person, worker, wish="belong")
    kept(person, a_worker(), help="accepts")

    assert ObservationSheet.objects.open().get().person == person
    assert set(observed(person).answers) == {"wish", "help"}


def test_the_guide_hears_what_says_something(person, worker):
    kept(person, worker, wish=UNKNOWN, help="refuses", problems="money;grief", stance=AnswerFacts("", "Nog vragen"))
    Answer.objects.create(sheet=observed(person).sheet.sheet, item="onset", value="van_vroeger")

    assert observed(person).codes == {"help": ("refuses",), "problems": ("money", "grief")}


def test_nothing_new_begins_nothing(person, worker):
    sheet = kept(person, worker, wish="", help="")

    assert sheet.version == 1
    assert not Sheet.objects.exists()


def test_the_next_sheet_begins_with_the_answers_and_the_old_one_never_changes(person, worker):
    told = AnswerFacts("belong", "“Ik wil ergens bij horen”", date(2026, 11, 3), "client")
    kept(person, worker, wish=told, help="accepts")
    old = put_away(person, worker)

    assert observed(person).sheet is None
    assert observed(person).answers["wish"] == told
    kept(person, worker, at=NEXT_DAY, help="refuses")

    known = observed(person)
    assert known.sheet.sheet != old
    assert (known.answers["wish"], known.answers["help"].value) == (told, "refuses")
    assert answers_of(old)["help"].value == "accepts"


def test_nothing_new_leaves_the_sheet_that_was_put_away(person, worker):
    kept(person, worker, wish="belong")
    old = put_away(person, worker)

    assert kept(person, worker, at=NEXT_DAY, wish="belong") == old
    assert not ObservationSheet.objects.open().exists()


def test_a_next_sheet_leaves_out_what_the_version_in_use_does_not_know(person, worker):
    kept(person, worker, wish="belong", help="accepts", onset="fell_away")
    put_away(person, worker)
    later_edition(without="help", code="belong")

    assert set(observed(person).answers) == {"onset"}
    kept(person, worker, wish="take_part")

    assert set(observed(person).answers) == {"onset", "wish"}
    assert observed(person).edition.number == 2


def later_edition(without, code):
    """A version 2 that does not ask one item, and knows one answer less."""
    edition = Edition.objects.get(instrument__code=CODE)
    content = edition.definition
    for group in content["groups"]:
        group["items"] = [item for item in group["items"] if item["code"] != without]
        for item in group["items"]:
            item["options"] = [option for option in item["options"] if option[0] != code]
    at = NOW + timedelta(hours=1)
    return Edition.objects.create(instrument=edition.instrument, number=2, definition=content, published_at=at)


def test_an_open_sheet_keeps_the_version_it_began_with(person, worker):
    kept(person, worker, help="accepts")
    later_edition(without="help", code="belong")

    assert (observed(person).edition.number, set(observed(person).answers)) == (1, {"help"})


def test_an_answer_gets_the_day_it_was_given(person, worker):
    kept(person, worker, wish="belong", help=AnswerFacts("accepts", since_on=date(2026, 11, 3)))
    kept(person, worker, at=NEXT_DAY, wish="belong", help="refuses")

    answers = observed(person).answers
    assert (answers["wish"].since_on, answers["help"].since_on) == (TODAY, NEXT_DAY.date())


@pytest.mark.parametrize("opens", ["nothing", "open sheet", "put away"])
def test_a_page_from_before_a_colleague_is_stale(person, worker, opens):
    if opens != "nothing":
        kept(person, worker, wish="belong")
    if opens == "put away":
        put_away(person, worker)
    opened_with = observed(person).version
    kept(person, a_worker(), wish="no_need")

    with pytest.raises(StaleVersion):
        kept(person, worker, version=opened_with, wish="take_part")
    assert observed(person).answers["wish"].value == "no_need"


def test_a_page_from_before_a_decision_is_stale(person, worker):
    kept(person, worker, wish="belong")
    opened_with = observed(person).version
    put_away(person, worker)

    with pytest.raises(StaleVersion):
        kept(person, worker, version=opened_with, wish="take_part")


def test_a_page_from_before_a_whole_round_is_stale(person, worker):
    kept(person, worker, wish="belong")
    put_away(person, worker)
    opened_with, colleague = observed(person).version, a_worker()
    for wish in ("no_need", "take_part", "safe_circle"):
        kept(person, colleague, wish=wish)
    put_away(person, colleague)

    with pytest.raises(StaleVersion):
        kept(person, worker, version=opened_with, wish="belong", help="accepts")


def test_sent_again_is_no_conflict(person, worker):
    opened_with = observed(person).version
    kept(person, worker, version=opened_with, wish="belong")

    assert kept(person, worker, version=opened_with, wish="belong").version == observed(person).version


def test_switched_off_what_began_goes_on_and_nothing_begins(person, worker):
    instrument, other = Instrument.objects.get(code=CODE), a_person()
    kept(person, worker, wish="belong")
    switch_instrument(instrument=instrument, is_on=False, version=instrument.version, by=worker)

    kept(person, worker, wish="no_need")

    assert (observed(person).may_begin, observed(other).may_begin) == (True, False)
    with pytest.raises(ValidationError, match="staan uit"):
        kept(other, worker, wish="belong")


def test_words_that_are_too_long_or_strange_are_refused(person, worker):
    with pytest.raises(ValidationError):
        kept(person, worker, wish=AnswerFacts("belong", "x" * 501))
    with pytest.raises(ValidationError):
        kept(person, worker, wish="eeuwig")

    assert not ObservationSheet.objects.exists()


def test_midnight_here_makes_the_day(person, worker):
    kept(person, worker, at=datetime.fromisoformat("2026-11-20T23:30:00+00:00"), wish="belong")

    assert observed(person).answers["wish"].since_on == date(2026, 11, 21)
