"""Starts, saves and finishes a sheet. Who may, and whom it is about, is up to the room above."""

from collections.abc import Mapping
from dataclasses import asdict
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from instruments.answers import NOTHING, AnswerFacts, fits
from instruments.models import Answer, Edition, Sheet
from instruments.queries import answers_of


@transaction.atomic
def start_sheet(*, edition: Edition, on: date, by: User | None, after: Sheet | None = None) -> Sheet:
    """A sheet of a version that is or was in use: empty, or with the answers of `after` that this version knows.

    It counts on from the version of `after`, so that a form that showed that one is stale here.
    """
    if edition.published_at is None:
        raise ValidationError(_("Deze versie is nog niet in gebruik. Neem hem eerst in gebruik."))
    sheet = Sheet(edition=edition, filled_on=on, filled_by=by, version=after.version + 1 if after else 1)
    store(sheet, Action.SHEET_STARTED, by=by)
    if after:
        definition = edition.read()
        known = {code: one for code, one in answers_of(after).items() if fits(definition, code, one.value)}
        _write(sheet, known, None)
    return sheet


@transaction.atomic
def save_sheet(
    *, sheet: Sheet, answers: Mapping[str, AnswerFacts], version: int, by: User | None, on: date | None = None
) -> Sheet:
    """Keep these answers; items that are not named keep theirs, an answer equal to nothing is taken away.

    `on` is the day it is about; without one it keeps the day it has.
    Sent again with nothing new it writes nothing, whatever its version: a retry after a lost reply is no conflict.
    """
    sheet = locked_sheet(sheet)
    changed = _changed(sheet, answers)
    if changed or _is_moved(sheet, on):
        refuse_when_settled(sheet)
        require_version(sheet, version)
        _write(sheet, changed, on)
        store(sheet, Action.SHEET_SAVED, by=by)
    return sheet


@transaction.atomic
def finish_sheet(
    *, sheet: Sheet, version: int, at: datetime, by: User | None, answers: Mapping[str, AnswerFacts] | None = None,
    on: date | None = None,
) -> Sheet:  # fmt: skip
    """Put a sheet away, with its last answers; it does not change any more. Finishing it twice is finishing it once."""
    sheet = locked_sheet(sheet)
    changed = _changed(sheet, answers or {})
    if sheet.finished_at and not changed and not _is_moved(sheet, on):
        return sheet
    refuse_when_settled(sheet)
    require_version(sheet, version)
    _write(sheet, changed, on)
    sheet.finished_at = at
    store(sheet, Action.SHEET_FINISHED, by=by)
    return sheet


def locked_sheet(sheet: Sheet) -> Sheet:
    """The sheet as it is now, for writing; with the version it belongs to, which never changes."""
    locked = Sheet.objects.select_for_update().get(pk=sheet.pk)
    locked.edition = sheet.edition
    return locked


@transaction.atomic
def discard_sheet(*, sheet: Sheet, version: int, at: datetime, by: User) -> Sheet:
    """Throw a draft away. It stays as it is and stands in no list; `restore_sheet` brings it back."""
    sheet = locked_sheet(sheet)
    if sheet.discarded_at:
        return sheet
    refuse_when_settled(sheet)
    require_version(sheet, version)
    sheet.discarded_at = at
    store(sheet, Action.SHEET_DISCARDED, by=by)
    return sheet


@transaction.atomic
def restore_sheet(*, sheet: Sheet, by: User) -> Sheet:
    """Bring a draft back as it was, from any page, however old; brought back twice it is brought back once."""
    sheet = locked_sheet(sheet)
    if sheet.discarded_at is None:
        return sheet
    require_version(sheet, sheet.version)
    sheet.discarded_at = None
    store(sheet, Action.SHEET_SAVED, by=by)
    return sheet


def refuse_when_settled(sheet: Sheet) -> None:
    """What was put away or thrown away does not change."""
    if sheet.finished_at:
        raise ValidationError(_("Dit formulier is al afgerond en verandert niet meer. Vul zo nodig een nieuw in."))
    if sheet.discarded_at:
        raise ValidationError(_("Dit formulier is weggegooid. Zet het eerst terug; dan kun je verder."))


def _changed(sheet: Sheet, answers: Mapping[str, AnswerFacts]) -> dict[str, AnswerFacts]:
    """The answers that differ from what is stored; raises ValidationError for one that this version does not know."""
    definition = sheet.edition.read()
    if not all(fits(definition, code, facts.value) for code, facts in answers.items()):
        raise ValidationError(_("Een van de antwoorden hoort niet bij deze versie. Laad de pagina opnieuw."))
    stored = answers_of(sheet)
    return {code: facts for code, facts in answers.items() if not _same(facts, stored.get(code, NOTHING))}


def _same(facts: AnswerFacts, stored: AnswerFacts) -> bool:
    return facts == stored or (facts.is_nothing and stored.is_nothing)


def _is_moved(sheet: Sheet, on: date | None) -> bool:
    """Whether it turns out to be about another day."""
    return on not in (None, sheet.filled_on)


def _write(sheet: Sheet, changed: Mapping[str, AnswerFacts], on: date | None) -> None:
    """Two statements, however many answers; the day is stored with the sheet."""
    sheet.filled_on = on or sheet.filled_on
    rows = [Answer(sheet=sheet, item=code, **asdict(facts)) for code, facts in changed.items() if not facts.is_nothing]
    for row in rows:
        row.clean_fields(exclude=["sheet"])
    gone = [code for code, facts in changed.items() if facts.is_nothing]
    if gone:
        Answer.objects.filter(sheet=sheet, item__in=gone).delete()
    Answer.objects.bulk_create(
        rows,
        update_conflicts=True,
        unique_fields=["sheet", "item"],
        update_fields=["value", "note", "since_on", "source"],
    )
