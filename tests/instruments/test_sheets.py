"""Starting, saving and finishing a sheet."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError

from audit.choices import Action
from audit.models import Event
from audit.records import StaleVersion
from instruments.answers import AnswerFacts
from instruments.models import Answer, Edition
from instruments.queries import answers_of, compare_sheets, published
from instruments.services.editions import add_instrument, start_edition, switch_instrument
from instruments.services.sheets import finish_sheet, save_sheet, start_sheet
from tests.builders import NOW, TODAY, a_sheet, a_user, a_worker, an_instrument
from tests.instruments.card import a_long_card

pytestmark = pytest.mark.django_db
SEEN = AnswerFacts("seen", "Ligt wakker", date(2026, 9, 1))


def saved(sheet, answers, version, by=None):
    """Save these answers."""
    return save_sheet(sheet=sheet, answers=answers, version=version, by=by)


def test_a_sheet_starts_empty_with_the_version_in_use():
    an_instrument()
    worker = a_worker()

    sheet = start_sheet(edition=published("kaart"), on=TODAY, by=worker)

    assert (sheet.edition.number, sheet.filled_by, sheet.finished_at) == (1, worker, None)
    assert answers_of(sheet) == {}
    assert Event.objects.get(action=Action.SHEET_STARTED).by == worker


def test_a_version_in_the_making_cannot_be_filled_in():
    draft = start_edition(instrument=an_instrument(), by=a_user())

    with pytest.raises(ValidationError, match="nog niet in gebruik"):
        start_sheet(edition=draft, on=TODAY, by=None)


def test_saving_keeps_changes_and_takes_away_what_became_nothing():
    sheet, worker = a_sheet(slaap="seen", hoofdpijn="not_seen"), a_worker()

    after = saved(sheet, {"slaap": SEEN, "hoofdpijn": AnswerFacts("not_discussed")}, 2, worker)

    assert answers_of(after) == {"slaap": SEEN}
    assert after.version == 3
    assert Event.objects.filter(action=Action.SHEET_SAVED, by=worker).count() == 1


def test_an_item_that_is_not_named_keeps_its_answer():
    sheet = a_sheet(slaap="seen", hoofdpijn="not_seen")

    saved(sheet, {"own.lichaam": AnswerFacts("Kou")}, 2)

    assert answers_of(sheet).keys() == {"slaap", "hoofdpijn", "own.lichaam"}


def test_the_same_sent_again_writes_nothing_whatever_its_version():
    sheet = a_sheet(slaap="seen")
    events = Event.objects.count()

    again = saved(sheet, {"slaap": AnswerFacts("seen"), "hoofdpijn": AnswerFacts()}, 1)

    assert again.version == 2
    assert Event.objects.count() == events


def test_somebody_else_s_answers_are_not_overwritten():
    sheet = a_sheet(slaap="seen")

    with pytest.raises(StaleVersion):
        saved(sheet, {"slaap": AnswerFacts("not_seen")}, 1)

    assert answers_of(sheet) == {"slaap": AnswerFacts("seen")}


@pytest.mark.parametrize(("code", "value"), [("kou", "seen"), ("slaap", "misschien"), ("own.geest", "Kou")])
def test_an_answer_that_the_version_does_not_know_is_refused(code, value):
    with pytest.raises(ValidationError, match="hoort niet bij deze versie"):
        saved(a_sheet(), {code: AnswerFacts(value)}, 1)


def test_an_answer_that_does_not_fit_is_refused():
    with pytest.raises(ValidationError):
        saved(a_sheet(), {"slaap": AnswerFacts("seen", "x" * 501)}, 1)

    assert not Answer.objects.exists()


def test_finishing_keeps_the_last_answers_and_puts_the_sheet_away():
    sheet, worker = a_sheet(slaap="seen"), a_worker()

    done = finish_sheet(sheet=sheet, answers={"hoofdpijn": AnswerFacts("seen")}, version=2, at=NOW, by=worker)

    assert done.finished_at == NOW
    assert answers_of(done).keys() == {"slaap", "hoofdpijn"}
    assert Event.objects.get(action=Action.SHEET_FINISHED).by == worker


def test_finishing_twice_is_finishing_once_and_then_nothing_changes():
    sheet = finish_sheet(sheet=a_sheet(slaap="seen"), version=2, at=NOW, by=None)

    again = finish_sheet(sheet=sheet, answers={"slaap": AnswerFacts("seen")}, version=2, at=NOW, by=None)

    assert again.version == 3
    with pytest.raises(ValidationError, match="al afgerond"):
        saved(sheet, {"slaap": AnswerFacts("not_seen")}, 3)


def test_a_long_card_is_kept_in_as_many_statements_as_a_short_one(statements):
    instrument = add_instrument(code="lang", definition=a_long_card(), by=None, at=NOW)
    sheet = start_sheet(edition=instrument.editions.get(), on=TODAY, by=None)
    answers = {item.code: AnswerFacts("seen") for item in a_long_card().items}

    with statements() as seen:
        saved(sheet, answers, 1)

    assert len(seen) <= 8, seen
    assert Answer.objects.count() == 34


def test_two_sheets_are_compared_in_one_statement(statements):
    instrument = an_instrument()
    first, second = a_sheet(instrument, on=date(2026, 5, 20), slaap="seen"), a_sheet(instrument, slaap="not_seen")

    with statements() as seen:
        found = compare_sheets(first, second)

    assert len(seen) == 1, seen
    assert (found.before_on, found.after_on) == (date(2026, 5, 20), TODAY)
    assert [change.state.value for change in found.changes] == ["gone"]


def test_an_instrument_that_is_off_or_unknown_cannot_be_started():
    instrument = an_instrument()

    switch_instrument(instrument=instrument, is_on=False, version=1, by=a_user())

    assert published("kaart") is None
    assert published("nergens") is None
    assert Edition.objects.published().filter(instrument=instrument).count() == 1
