"""Filling in an instrument: with a person, or about the own work."""

from collections.abc import Mapping
from datetime import date, datetime

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from cases.models import Client, OwnSheet, PersonSheet
from instruments.answers import AnswerFacts
from instruments.choices import About
from instruments.models import Edition, Sheet
from instruments.queries import published
from instruments.services.sheets import finish_sheet, save_sheet, start_sheet
from people.models import Person

Given = Mapping[str, AnswerFacts]


@transaction.atomic
def start_person_sheet(*, client: Client, person: Person, code: str, on: date, by: User | None) -> PersonSheet:
    """An instrument to fill in with one person of this client; the one that is open goes on, whoever began it."""
    Person.objects.select_for_update().get(pk=person.pk)
    begun = PersonSheet.objects.filter(person=person, sheet__edition__instrument__code=code, sheet__finished_at=None)
    if found := begun.first():
        return found
    sheet = start_sheet(edition=_in_use(code, About.PERSON), on=on, by=by)
    person_sheet = PersonSheet(sheet=sheet, person=person, trajectory=client.trajectories.open().first())
    store(person_sheet, Action.PERSON_SHEET_STARTED, by=by)
    return person_sheet


@transaction.atomic
def keep_person_sheet(
    *, person_sheet: PersonSheet, answers: Given, version: int, is_by_person: bool, by: User, on: date | None = None
) -> Sheet:
    """Keep these answers, who filled them in, and the day they are of."""
    version = _say_who(person_sheet, is_by_person, version, by)
    return save_sheet(sheet=person_sheet.sheet, answers=answers, version=version, by=by, on=on)


@transaction.atomic
def finish_person_sheet(
    *, person_sheet: PersonSheet, answers: Given, version: int, is_by_person: bool, by: User, at: datetime,
    on: date | None = None,
) -> Sheet:  # fmt: skip
    """The same, and put it away."""
    version = _say_who(person_sheet, is_by_person, version, by)
    return finish_sheet(sheet=person_sheet.sheet, answers=answers, version=version, by=by, at=at, on=on)


@transaction.atomic
def start_own_sheet(*, code: str, on: date, by: User) -> OwnSheet:
    """A reflection of this colleague, for nobody else to see; the one that is open goes on."""
    User.objects.select_for_update().get(pk=by.pk)
    begun = OwnSheet.objects.filter(user=by, sheet__edition__instrument__code=code, sheet__finished_at=None)
    if found := begun.first():
        return found
    own_sheet = OwnSheet(sheet=start_sheet(edition=_in_use(code, About.SELF), on=on, by=by), user=by)
    store(own_sheet, Action.OWN_SHEET_STARTED, by=by)
    return own_sheet


@transaction.atomic
def share_own_sheet(*, own_sheet: OwnSheet, is_shared: bool, version: int, by: User) -> OwnSheet:
    """Let the team read it, or take it back at once; only who wrote it, and only what is finished.

    Taking back works from any page, however old: nobody waits with that for a fresh one.
    """
    own_sheet = OwnSheet.objects.select_for_update(of=("self",)).select_related("sheet").get(pk=own_sheet.pk)
    if own_sheet.user_id != by.pk:
        raise PermissionDenied
    if own_sheet.is_shared == is_shared:
        return own_sheet
    if own_sheet.sheet.finished_at is None:
        raise ValidationError(_("Dit is nog niet klaar. Rond het eerst af; daarna kun je het delen."))
    require_version(own_sheet, version if is_shared else own_sheet.version)
    own_sheet.is_shared = is_shared
    store(own_sheet, Action.OWN_SHEET_SHARED, by=by)
    return own_sheet


def _in_use(code: str, about: About) -> Edition:
    """The version in use of an instrument that is offered here."""
    edition = published(code, about)
    if edition is None:
        raise ValidationError(_("Dit instrument staat uit. De functioneel beheerder kan het aanzetten."))
    return edition


def _say_who(person_sheet: PersonSheet, is_by_person: bool, version: int, by: User) -> int:
    """Store who filled it in when that is news, and make older forms stale: the version to go on with.

    Of a finished one it does not change any more.
    """
    found = PersonSheet.objects.select_for_update(of=("self",)).select_related("sheet").get(pk=person_sheet.pk)
    if found.is_by_person == is_by_person:
        return version
    if found.sheet.finished_at:
        raise ValidationError(_("Dit formulier is al afgerond en verandert niet meer. Vul zo nodig een nieuw in."))
    sheet = Sheet.objects.select_for_update().get(pk=found.sheet_id)
    require_version(sheet, version)
    sheet.save(update_fields=["version"])
    found.is_by_person = is_by_person
    found.version += 1
    store(found, Action.SHEET_SAVED, by=by)
    return sheet.version
