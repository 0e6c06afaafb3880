"""Makes, changes and publishes versions of an instrument. A version in use is never changed."""

from collections.abc import Callable, Sequence
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import record, store
from instruments import editing
from instruments.choices import About, AnswerKind
from instruments.definition import Definition, read_definition
from instruments.models import Edition, Instrument

FIXED = gettext_lazy(
    "Het programma rekent met deze antwoorden. Je kunt de woorden wijzigen, niet wat er te kiezen valt."
)
FIXED_IN_USE = gettext_lazy(
    "Het programma rekent met deze vraag. Zonder de vraag zou er stilletjes iets anders uit komen, dus blijft hij "
    "meedoen. Je kunt de woorden wijzigen."
)
NO_DRAWINGS = gettext_lazy("Bij dit instrument kan geen tekening of foto. Kies een ander soort antwoord.")


@transaction.atomic
def add_instrument(*, code: str, definition: Definition, by: User | None, at: datetime) -> Instrument:
    """A new instrument, at once in use with version 1."""
    data = definition.as_json()
    _require_questions(read_definition(data))
    instrument = Instrument(code=code)
    store(instrument, Action.INSTRUMENT_CHANGED, by=by)
    edition = Edition(instrument=instrument, number=1, definition=data, published_at=at, made_by=by)
    store(edition, Action.EDITION_PUBLISHED, by=by)
    return instrument


@transaction.atomic
def switch_instrument(*, instrument: Instrument, is_on: bool, version: int, by: User) -> Instrument:
    """On or off. Switched off nobody can start it; sheets that were filled in stay."""
    instrument = Instrument.objects.select_for_update().get(pk=instrument.pk)
    require_version(instrument, version)
    instrument.is_on = is_on
    store(instrument, Action.INSTRUMENT_CHANGED, by=by)
    return instrument


@transaction.atomic
def start_edition(*, instrument: Instrument, by: User) -> Edition:
    """A draft that starts as the version in use; the draft that is there already when there is one."""
    instrument = Instrument.objects.select_for_update().get(pk=instrument.pk)
    latest = instrument.editions.order_by("-number").first()
    if latest is None:
        raise ValidationError(_("Dit instrument heeft nog geen enkele versie om van uit te gaan."))
    if latest.published_at is None:
        return latest
    draft = Edition(instrument=instrument, number=latest.number + 1, definition=latest.definition, made_by=by)
    store(draft, Action.EDITION_STARTED, by=by)
    return draft


def change_title(*, edition: Edition, title: str, intro: str, version: int, by: User) -> Edition:
    """Another title or introduction."""
    return _edited(edition, version, by, lambda content: editing.with_title(content, title=title, intro=intro))


def change_group(
    *, edition: Edition, code: str, title: str, help: str, own_lines: bool, version: int, by: User
) -> Edition:
    """Another heading or explanation, with or without own lines."""
    words = {"title": title, "help": help, "own_lines": own_lines}
    return _edited(edition, version, by, lambda content: editing.with_group(content, code, **words))


def change_item(
    *, edition: Edition, code: str, text: str, help: str, version: int, by: User, labels: Sequence[str] = ()
) -> Edition:
    """Other words for an item and its answers."""
    words = {"text": text, "help": help, "labels": labels}
    return _edited(edition, version, by, lambda content: editing.with_item(content, code, **words))


def add_item(
    *,
    edition: Edition,
    group: str,
    text: str,
    help: str,
    kind: str,
    version: int,
    by: User,
    labels: Sequence[str] = (),
) -> Edition:
    """One item more, at the end of a group; an image only where its pages can show one."""
    if kind == AnswerKind.DRAWING and edition.instrument.about == About.OWN_PLACE:
        raise ValidationError({"kind": NO_DRAWINGS})
    words = {"text": text, "help": help, "kind": AnswerKind(kind), "labels": labels}
    return _edited(edition, version, by, lambda content: editing.with_new_item(content, group, **words))


def move_item(*, edition: Edition, code: str, up: bool, version: int, by: User) -> Edition:
    """An item one place higher or lower in its group."""
    return _edited(edition, version, by, lambda content: editing.with_moved(content, code, up=up))


def show_item(*, edition: Edition, code: str, is_shown: bool, version: int, by: User) -> Edition:
    """An item in or out of use; of an instrument that something reckons with, none goes out."""
    if edition.instrument.is_fixed and not is_shown:
        raise ValidationError(FIXED_IN_USE)
    return _edited(edition, version, by, lambda content: editing.with_shown(content, code, is_shown=is_shown))


@transaction.atomic
def publish_edition(*, edition: Edition, version: int, at: datetime, by: User) -> Edition:
    """Take a draft into use: whoever starts now gets this one. Refuses one that asks nothing."""
    edition = _locked_draft(edition)
    require_version(edition, version)
    _require_questions(edition.read())
    edition.published_at = at
    store(edition, Action.EDITION_PUBLISHED, by=by)
    return edition


@transaction.atomic
def drop_draft(*, edition: Edition, version: int, by: User) -> None:
    """Throw a draft away; nothing was filled in with it."""
    edition = _locked_draft(edition)
    require_version(edition, version)
    record(Action.EDITION_CHANGED, target=edition, by=by)
    edition.delete()


@transaction.atomic
def _edited(edition: Edition, version: int, by: User, change: Callable[[Definition], Definition]) -> Edition:
    """A draft with one change, read again before it is kept; raises LookupError for a code that is not there.

    Of an instrument that something reckons with, what can be answered stays as it is.
    """
    edition = _locked_draft(edition)
    require_version(edition, version)
    before = edition.read()
    after = change(before)
    if edition.instrument.is_fixed and not editing.asks_the_same(before, after):
        raise ValidationError(FIXED)
    edition.definition = after.as_json()
    read_definition(edition.definition)
    store(edition, Action.EDITION_CHANGED, by=by)
    return edition


def _locked_draft(edition: Edition) -> Edition:
    """The draft as it is now, for writing."""
    drafts = Edition.objects.select_for_update(of=("self",)).select_related("instrument")
    locked = drafts.filter(pk=edition.pk).first()
    if locked is None or locked.published_at:
        raise ValidationError(
            _("Deze versie is in gebruik of weggegooid en verandert niet meer. Begin een nieuwe versie.")
        )
    return locked


def _require_questions(definition: Definition) -> None:
    if not definition.codes:
        raise ValidationError(_("Er staat nog niets in dat iemand kan invullen. Zet eerst een onderdeel aan."))
