"""Versions of an instrument: made, changed, taken into use, thrown away."""

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError, transaction

from audit.choices import Action
from audit.models import Event
from audit.records import StaleVersion
from instruments.definition import Definition, Group, Item
from instruments.models import Edition
from instruments.queries import published
from instruments.services import editions
from tests.builders import NOW, a_sheet, a_user, an_instrument

pytestmark = pytest.mark.django_db


@pytest.fixture
def by():
    return a_user()


@pytest.fixture
def draft(by):
    return editions.start_edition(instrument=an_instrument(), by=by)


def test_a_new_version_starts_as_the_one_in_use(draft, by):
    assert (draft.number, draft.published_at, draft.made_by) == (2, None, by)
    assert draft.read() == published("kaart").read()
    assert Event.objects.get(action=Action.EDITION_STARTED).by == by


def test_starting_twice_gives_the_same_draft(draft, by):
    again = editions.start_edition(instrument=draft.instrument, by=by)

    assert again == draft
    assert Edition.objects.drafts().count() == 1


def test_the_database_keeps_one_draft(draft):
    with pytest.raises(IntegrityError), transaction.atomic():
        Edition.objects.create(instrument=draft.instrument, number=3, definition={})


def test_a_change_is_kept_in_the_draft_and_leaves_the_version_in_use(draft, by):
    editions.change_item(edition=draft, code="slaap", text="Slaapt slecht", help="", version=1, by=by)
    editions.show_item(edition=draft, code="hoofdpijn", is_shown=False, version=2, by=by)

    draft.refresh_from_db()
    assert draft.read().codes == {"slaap", "own.lichaam"}
    assert "Slaapt slecht" not in str(published("kaart").definition)
    assert Event.objects.filter(action=Action.EDITION_CHANGED, by=by).count() == 2


def test_a_version_in_use_is_never_changed(by):
    edition = an_instrument().editions.get()

    for change in (editions.publish_edition, editions.change_title):
        words = {"at": NOW} if change is editions.publish_edition else {"title": "X", "intro": ""}
        with pytest.raises(ValidationError, match="verandert niet meer"):
            change(edition=edition, version=1, by=by, **words)


def test_a_stale_change_is_refused(draft, by):
    editions.move_item(edition=draft, code="slaap", up=False, version=1, by=by)

    with pytest.raises(StaleVersion):
        editions.move_item(edition=draft, code="slaap", up=False, version=1, by=by)


def test_what_could_not_be_read_again_is_not_kept(draft, by):
    with pytest.raises(ValidationError, match="nog geen tekst"):
        editions.change_title(edition=draft, title=" ", intro="", version=1, by=by)

    draft.refresh_from_db()
    assert (draft.version, draft.read().title) == (1, "Signaleringskaart")


def test_a_published_version_is_the_one_to_start_with_and_old_sheets_keep_theirs(draft, by):
    old = a_sheet(draft.instrument, slaap="seen")
    editions.add_item(edition=draft, group="lichaam", text="Koud huis", help="", kind="seen", version=1, by=by)

    editions.publish_edition(edition=draft, version=2, at=NOW, by=by)

    old.refresh_from_db()
    assert published("kaart") == draft
    assert "koud_huis" in published("kaart").read().codes
    assert (old.edition.number, len(old.edition.read().codes)) == (1, 3)
    assert Event.objects.filter(action=Action.EDITION_PUBLISHED, by=by).count() == 1


def test_a_version_that_asks_nothing_is_not_published(by):
    card = Definition("Kaart", "", (Group("a", "A", "", (Item("slaap", "Slaap"),)),))
    draft = editions.start_edition(instrument=an_instrument("klein", card), by=by)
    editions.show_item(edition=draft, code="slaap", is_shown=False, version=1, by=by)

    with pytest.raises(ValidationError, match="nog niets in"):
        editions.publish_edition(edition=draft, version=2, at=NOW, by=by)


def test_a_draft_thrown_away_leaves_the_version_in_use(draft, by):
    editions.drop_draft(edition=draft, version=1, by=by)

    assert not Edition.objects.drafts().exists()
    assert published("kaart").number == 1


def test_switching_off_leaves_a_trace(by):
    instrument = an_instrument()

    editions.switch_instrument(instrument=instrument, is_on=False, version=1, by=by)

    instrument.refresh_from_db()
    assert not instrument.is_on
    assert Event.objects.filter(action=Action.INSTRUMENT_CHANGED, by=by).count() == 1
