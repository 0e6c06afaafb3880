"""Filling in an instrument: with a person, or about the own work."""

from collections.abc import Collection, Mapping
from datetime import date, datetime

from django.core.exceptions import PermissionDenied, ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from accounts.choices import Role
from accounts.models import Team, User
from audit.choices import Action
from audit.records import require_version
from audit.services import record, store
from cases.models import Client, OwnSheet, PersonSheet
from instruments.answers import AnswerFacts
from instruments.choices import About
from instruments.models import Edition, Sheet
from instruments.queries import published
from instruments.services.sheets import finish_sheet, refuse_when_settled, restore_sheet, save_sheet, start_sheet
from people.models import Person

Given = Mapping[str, AnswerFacts]


@transaction.atomic
def start_person_sheet(*, client: Client, person: Person, code: str, on: date, by: User | None) -> PersonSheet:
    """An instrument to fill in with one person of this client; the one that is open goes on, whoever began it."""
    Person.objects.select_for_update().get(pk=person.pk)
    if found := PersonSheet.objects.begun(code).filter(person=person).first():
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
    opened, version = version, _say_who(person_sheet, is_by_person, version)
    sheet = save_sheet(sheet=person_sheet.sheet, answers=answers, version=version, by=by, on=on)
    if opened < version == sheet.version:  # only who filled it in was news
        record(Action.SHEET_SAVED, target=sheet, by=by)
    return sheet


@transaction.atomic
def finish_person_sheet(
    *, person_sheet: PersonSheet, answers: Given, version: int, is_by_person: bool, by: User, at: datetime,
    on: date | None = None,
) -> Sheet:  # fmt: skip
    """The same, and put it away."""
    version = _say_who(person_sheet, is_by_person, version)
    return finish_sheet(sheet=person_sheet.sheet, answers=answers, version=version, by=by, at=at, on=on)


@transaction.atomic
def start_own_sheet(*, code: str, on: date, by: User) -> OwnSheet:
    """A reflection of this colleague, for nobody else to see; the one that is open goes on."""
    User.objects.select_for_update().get(pk=by.pk)
    if found := OwnSheet.objects.begun(code).filter(user=by).first():
        return found
    own_sheet = OwnSheet(sheet=start_sheet(edition=_in_use(code, About.SELF), on=on, by=by), user=by)
    store(own_sheet, Action.OWN_SHEET_STARTED, by=by)
    return own_sheet


@transaction.atomic
def share_own_sheet(
    *, own_sheet: OwnSheet, is_shared: bool, version: int, by: User, team: Team | None = None
) -> OwnSheet:  # fmt: skip
    """Let the team read it, or take it back at once; only who wrote it, and only what is finished.

    `team` is one of the teams of who shares; without one it is the only team there is.
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
    own_sheet.shared_with = _one_of({*by.teams_as(*Role)}, team) if is_shared else None
    store(own_sheet, Action.OWN_SHEET_SHARED, by=by)
    return own_sheet


@transaction.atomic
def restore_person_sheet(*, person_sheet: PersonSheet, by: User) -> Sheet:
    """Put back what was thrown away, unless the same was begun again meanwhile."""
    Person.objects.select_for_update().get(pk=person_sheet.person_id)
    begun = PersonSheet.objects.begun(person_sheet.sheet.edition.instrument.code)
    _refuse_a_second(begun.filter(person=person_sheet.person_id).exclude(pk=person_sheet.pk))
    return restore_sheet(sheet=person_sheet.sheet, by=by)


@transaction.atomic
def restore_own_sheet(*, own_sheet: OwnSheet, by: User) -> Sheet:
    """The same of an own reflection; only who wrote it."""
    if own_sheet.user_id != by.pk:
        raise PermissionDenied
    User.objects.select_for_update().get(pk=by.pk)
    begun = OwnSheet.objects.begun(own_sheet.sheet.edition.instrument.code)
    _refuse_a_second(begun.filter(user=by).exclude(pk=own_sheet.pk))
    return restore_sheet(sheet=own_sheet.sheet, by=by)


def _refuse_a_second(begun: QuerySet) -> None:
    if begun.exists():
        raise ValidationError(_("Hieraan is intussen opnieuw begonnen. Maak dat eerst af, of gooi het weg."))


def _one_of(teams: Collection[Team], chosen: Team | None) -> Team:
    """The team to share with."""
    if chosen in teams:
        return chosen
    if chosen is None and len(teams) == 1:
        return next(iter(teams))
    if not teams:
        raise ValidationError(_("Je hoort nu bij geen team. De functioneel beheerder kan je in een team zetten."))
    raise ValidationError(_("Kies met welk team je dit deelt."))


def _in_use(code: str, about: About) -> Edition:
    """The version in use of an instrument that is offered here."""
    edition = published(code, about)
    if edition is None:
        raise ValidationError(_("Dit instrument staat uit. De functioneel beheerder kan het aanzetten."))
    return edition


def _say_who(person_sheet: PersonSheet, is_by_person: bool, version: int) -> int:
    """Keep who filled it in when that is news, and make older forms stale: the version to go on with.

    Of a finished one it does not change any more. The save it belongs to says what happened, once.
    """
    found = PersonSheet.objects.select_for_update(of=("self",)).select_related("sheet").get(pk=person_sheet.pk)
    if found.is_by_person == is_by_person:
        return version
    refuse_when_settled(found.sheet)
    sheet = Sheet.objects.select_for_update().get(pk=found.sheet_id)
    require_version(sheet, version)
    sheet.save(update_fields=["version"])
    found.is_by_person = is_by_person
    found.version += 1
    found.save(update_fields=["is_by_person", "version"])
    return sheet.version
