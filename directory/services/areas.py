"""Areas of work and whom to call there: added, changed, put in order, stopped and brought back."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Max
from django.utils.translation import gettext as _

from accounts.models import Team, User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from directory.models import AreaContact, District
from ui.ordering import moved


@transaction.atomic
def add_district(*, name: str, team: Team, by: User | None) -> District:
    """A new wijk, worked by this team."""
    district = District(name=name, team=team)
    store(district, Action.DISTRICT_ADDED, by=by)
    return district


@transaction.atomic
def change_district(*, district: District, name: str, team: Team, version: int, by: User) -> District:
    """Rename a wijk or give it to another team; clients stay with the team they have."""
    district = District.objects.select_for_update().get(pk=district.pk)
    require_version(district, version)
    district.name, district.team = name, team
    store(district, Action.DISTRICT_CHANGED, by=by)
    return district


@transaction.atomic
def add_contact(*, district: District, by: User | None, **facts: str) -> AreaContact:
    """A new contact, below the others; facts are `name organisation what_for phone email hours`.

    The same facts twice (a double tap) are refused.
    """
    district = District.objects.select_for_update().get(pk=district.pk)
    if district.contacts.in_use().filter(**facts).exists():
        raise ValidationError(_("Deze contactpersoon staat al in de lijst van deze wijk."))
    last = district.contacts.aggregate(last=Max("position"))["last"] or 0
    contact = AreaContact(district=district, position=last + 1, **facts)
    store(contact, Action.AREA_CONTACT_ADDED, by=by)
    return contact


@transaction.atomic
def change_contact(*, contact: AreaContact, version: int, by: User, **facts: str) -> AreaContact:
    """Change what is known of a contact in use; facts that are not passed stay."""
    contact = AreaContact.objects.select_for_update().get(pk=contact.pk)
    require_version(contact, version)
    if contact.stopped_on:
        raise ValidationError(_("Deze contactpersoon is gestopt. Zet die eerst terug in de lijst van de wijk."))
    for name, value in facts.items():
        setattr(contact, name, value)
    store(contact, Action.AREA_CONTACT_CHANGED, by=by)
    return contact


@transaction.atomic
def move_contact(*, contact: AreaContact, place: int, by: User) -> None:
    """Give a contact this place among those in use, 1 on top. Versions stay: nobody edits a place in a form."""
    district = District.objects.select_for_update().get(pk=contact.district_id)
    listed = list(district.contacts.in_use().select_for_update())
    if contact not in listed:
        raise ValidationError(_("Deze contactpersoon is gestopt en heeft geen plaats meer in de lijst."))
    for one in moved(listed, contact, place=place):
        store(one, Action.AREA_CONTACT_CHANGED, by=by)


@transaction.atomic
def stop_contact(*, contact: AreaContact, version: int, on: date, by: User) -> AreaContact:
    """Off every list from this day, kept as history; stopping twice is stopping once."""
    contact = AreaContact.objects.select_for_update().get(pk=contact.pk)
    if not contact.stopped_on:
        require_version(contact, version)
        contact.stopped_on = on
        store(contact, Action.AREA_CONTACT_STOPPED, by=by)
    return contact


@transaction.atomic
def resume_contact(*, contact: AreaContact, version: int, by: User) -> AreaContact:
    """Undo the stop: back on the list, at the place it had."""
    contact = AreaContact.objects.select_for_update().get(pk=contact.pk)
    if contact.stopped_on:
        require_version(contact, version)
        contact.stopped_on = None
        store(contact, Action.AREA_CONTACT_CHANGED, by=by)
    return contact
