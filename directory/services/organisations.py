"""Organisations of the sociale kaart: added, changed, looked over, stopped and brought back."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from directory.models import Organisation
from ui.searching import fold, search_words


@transaction.atomic
def add_organisation(*, by: User | None, on: date | None, **facts: str) -> Organisation:
    """A new organisation; facts are `name about phone email website address`.

    Whoever writes it down on a day has seen that it is so; without a day (an old list) it is still to be checked.
    """
    organisation = Organisation(checked_on=on, checked_by=by if on else None, **facts)
    _require_own_name(organisation)
    _store(organisation, Action.ORGANISATION_ADDED, by)
    return organisation


@transaction.atomic
def change_organisation(*, organisation: Organisation, version: int, by: User, **facts: str) -> Organisation:
    """Change what is known of an organisation in use; facts that are not passed stay."""
    organisation = in_use(organisation)
    require_version(organisation, version)
    for name, value in facts.items():
        setattr(organisation, name, value)
    _require_own_name(organisation)
    _store(organisation, Action.ORGANISATION_CHANGED, by)
    return organisation


@transaction.atomic
def check_organisation(*, organisation: Organisation, version: int, on: date, by: User) -> Organisation:
    """What stands there is still so; twice on a day is once."""
    organisation = in_use(organisation)
    if organisation.checked_on != on:
        require_version(organisation, version)
        organisation.checked_on, organisation.checked_by = on, by
        _store(organisation, Action.ORGANISATION_CHECKED, by)
    return organisation


@transaction.atomic
def stop_organisation(*, organisation: Organisation, version: int, on: date, by: User) -> Organisation:
    """Off the sociale kaart from this day with all it offers, kept as history; stopping twice is stopping once."""
    organisation = Organisation.objects.select_for_update().get(pk=organisation.pk)
    if not organisation.stopped_on:
        require_version(organisation, version)
        organisation.stopped_on = on
        _store(organisation, Action.ORGANISATION_STOPPED, by)
    return organisation


@transaction.atomic
def resume_organisation(*, organisation: Organisation, version: int, by: User) -> Organisation:
    """Undo the stop: back with what it offered, unless another of its name came in its place."""
    organisation = Organisation.objects.select_for_update().get(pk=organisation.pk)
    if organisation.stopped_on:
        require_version(organisation, version)
        organisation.stopped_on = None
        _require_own_name(organisation)
        _store(organisation, Action.ORGANISATION_CHANGED, by)
    return organisation


def in_use(organisation: Organisation) -> Organisation:
    """The organisation, locked and freshly read; one that stopped is refused."""
    organisation = Organisation.objects.select_for_update().get(pk=organisation.pk)
    if organisation.stopped_on:
        raise ValidationError(_("Deze organisatie is gestopt. Zet haar eerst terug op de sociale kaart."))
    return organisation


def _require_own_name(organisation: Organisation) -> None:
    """No two in use of one name, also not in other capitals or with other accents."""
    others = Organisation.objects.in_use().exclude(pk=organisation.pk).values_list("name", flat=True)
    if fold(organisation.name) in map(fold, others):
        raise ValidationError({"name": _("Deze organisatie staat al op de sociale kaart. Zoek haar op en vul aan.")})


def _store(organisation: Organisation, action: Action, by: User | None) -> None:
    organisation.search_words = search_words(organisation.name, organisation.about)
    store(organisation, action, by=by)
