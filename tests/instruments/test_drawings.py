"""A drawing on a sheet: kept, replaced, taken away, and never after the sheet was settled."""

import pytest
from django.core.exceptions import ValidationError

from audit.choices import Action
from audit.models import Event
from audit.records import StaleVersion
from instruments.answers import AnswerFacts
from instruments.choices import About, AnswerKind
from instruments.comparison import State
from instruments.models import Drawing, Instrument, Sheet
from instruments.photos import read_photo
from instruments.queries import answers_of, compare_sheets, shown_drawings
from instruments.reading import reading_of
from instruments.services.drawings import keep_drawing, remove_drawing
from instruments.services.editions import add_item, start_edition
from instruments.services.sheets import discard_sheet, finish_sheet, restore_sheet, save_sheet, start_sheet
from instruments.telling import told
from tests.builders import NOW, TODAY, a_worker
from tests.cases.filling import DRAWN, drawn, picture, with_drawings

pytestmark = pytest.mark.django_db


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def sheet(worker):
    edition = Instrument.objects.get(code=with_drawings()).editions.get()
    return start_sheet(edition=edition, on=TODAY, by=worker)


def test_it_is_the_answer_and_what_is_on_it_stands_beside_it(sheet, worker):
    drawing = drawn(sheet, worker)

    assert answers_of(sheet) == {"street": AnswerFacts(drawing.reference, "Zes huizen")}
    assert Event.objects.filter(action=Action.DRAWING_ADDED, target_reference=drawing.reference, by=worker).exists()
    [read] = reading_of(DRAWN, answers_of(sheet)).groups[0].items
    assert (read.words, read.note) == ("een tekening of foto", "Zes huizen")


def test_another_takes_its_place(sheet, worker):
    first = drawn(sheet, worker)

    second = drawn(sheet, worker, said="Nu met tuin", version=2)

    assert list(Drawing.objects.all()) == [second]
    assert second.reference != first.reference
    assert answers_of(sheet)["street"] == AnswerFacts(second.reference, "Nu met tuin")


def test_without_a_file_only_the_words_change(sheet, worker):
    drawing = drawn(sheet, worker)

    keep_drawing(sheet=sheet, code="street", photo=None, said="Zeven", version=2, at=NOW, by=worker)

    assert answers_of(sheet)["street"] == AnswerFacts(drawing.reference, "Zeven")


def test_without_any_file_there_is_nothing_to_keep(sheet, worker):
    with pytest.raises(ValidationError, match="Kies eerst"):
        keep_drawing(sheet=sheet, code="street", photo=None, said="Zeven", version=1, at=NOW, by=worker)


def test_a_stale_form_changes_nothing(sheet, worker):
    drawing = drawn(sheet, worker)

    with pytest.raises(StaleVersion):
        drawn(sheet, worker, version=1)

    assert list(Drawing.objects.all()) == [drawing]


@pytest.mark.parametrize("code", ["order", "anders"])
def test_only_where_a_drawing_is_asked(sheet, worker, code):
    with pytest.raises(ValidationError, match="hoort geen tekening"):
        keep_drawing(
            sheet=sheet, code=code, photo=read_photo(picture()), said="", version=1, at=NOW, by=worker
        )  # fmt: skip


def test_taken_away_it_is_gone_with_its_words(sheet, worker):
    drawing = drawn(sheet, worker)

    remove_drawing(sheet=sheet, code="street", version=2, by=worker)

    assert not Drawing.objects.exists()
    assert answers_of(sheet) == {}
    assert Event.objects.filter(action=Action.DRAWING_REMOVED, target_reference=drawing.reference).exists()


@pytest.mark.parametrize("settle", [finish_sheet, discard_sheet])
def test_what_is_settled_does_not_change(sheet, worker, settle):
    drawing = drawn(sheet, worker)
    settle(sheet=sheet, version=2, at=NOW, by=worker)

    for change in (lambda: drawn(sheet, worker, version=3), lambda: remove_drawing(
        sheet=sheet, code="street", version=3, by=worker
    )):  # fmt: skip
        with pytest.raises(ValidationError, match=r"afgerond|weggegooid"):
            change()

    assert list(Drawing.objects.all()) == [drawing]


def test_an_ordinary_save_leaves_it_alone(sheet, worker):
    drawing = drawn(sheet, worker)

    save_sheet(sheet=sheet, answers={"order": AnswerFacts("rest")}, version=2, by=worker)

    assert answers_of(sheet)["street"].value == drawing.reference


def test_pages_are_told_where_it_is_without_the_image_itself(sheet, worker, statements):
    drawing = drawn(sheet, worker)

    with statements() as seen:
        shown = shown_drawings(sheet, DRAWN, lambda reference: f"/{reference}/")

    assert len(seen) == 1
    assert '"image"' not in seen[0]
    assert (shown["street"].url, shown["street"].width) == (f"/{drawing.reference}/", 40)


def test_two_dates_tell_that_there_is_another(sheet, worker):
    drawn(sheet, worker)
    later = start_sheet(edition=sheet.edition, on=TODAY, by=worker)
    drawn(later, worker, said="Nu met tuin")

    comparison = compare_sheets(sheet, later)

    assert [one.state for one in comparison.changes] == [State.CHANGED]
    [change] = told(comparison).parts[0].changes
    assert (change.words, change.note) == ("een andere tekening of foto dan de vorige keer", "Nu met tuin")


def test_where_pages_cannot_show_one_it_is_not_added(worker):
    instrument = Instrument.objects.get(code=with_drawings("eigen_plek", about=About.OWN_PLACE))
    draft = start_edition(instrument=instrument, by=worker)

    with pytest.raises(ValidationError, match="kan geen tekening"):
        add_item(edition=draft, group="a", text="Nog een", help="", kind=AnswerKind.DRAWING, version=1, by=worker)


def test_a_draft_is_thrown_away_and_put_back_as_it_was(sheet, worker):
    drawing = drawn(sheet, worker)

    gone = discard_sheet(sheet=sheet, version=2, at=NOW, by=worker)
    assert gone.discarded_at == NOW
    with pytest.raises(ValidationError, match="Zet het eerst terug"):
        save_sheet(sheet=sheet, answers={"order": AnswerFacts("rest")}, version=3, by=worker)

    restore_sheet(sheet=sheet, by=worker)
    assert Sheet.objects.get().discarded_at is None
    assert answers_of(sheet)["street"].value == drawing.reference
    assert Event.objects.filter(action=Action.SHEET_DISCARDED).count() == 1


def test_twice_thrown_away_or_put_back_is_once(sheet, worker):
    for _twice in range(2):
        discard_sheet(sheet=sheet, version=1, at=NOW, by=worker)
    for _twice in range(2):
        restore_sheet(sheet=sheet, by=worker)

    assert Sheet.objects.get().version == 3


def test_a_stale_page_throws_nothing_away(sheet, worker):
    save_sheet(sheet=sheet, answers={"order": AnswerFacts("rest")}, version=1, by=worker)

    with pytest.raises(StaleVersion):
        discard_sheet(sheet=sheet, version=1, at=NOW, by=worker)
