"""What can be done to guard somebody against harm: flags, and notes for who goes there."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import Q, QuerySet
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action, Ground
from audit.records import require_version
from audit.services import record_access, store
from people.models import Person
from signals.addresses import Address, address_of, kept_keys
from signals.choices.safety import FlagKind
from signals.models import Concern, Flag, SafetyNote
from signals.models.safety import SAME_FLAG
from signals.services.keys import add_note_keys


@transaction.atomic
def raise_flag(
    *, kind: FlagKind | str, by: User | None, on: date, note: str = "", person: Person | None = None,
    concern: Concern | None = None,
) -> Flag:  # fmt: skip
    """SIG-17: mark a danger for one person, or for whoever a melding is about. One of a kind stands at a time."""
    if concern:
        concern = _not_joined(concern)
        same = Flag.objects.filter(concern=concern)
    else:
        same = Flag.objects.filter(person=Person.objects.select_for_update().get(pk=person.pk))
    if same.up().filter(kind=kind).exists():
        raise ValidationError({"kind": SAME_FLAG})
    flag = Flag(kind=kind, note=note, person=person, concern=concern, raised_on=on, raised_by=by)
    store(flag, Action.FLAG_RAISED, by=by)
    return flag


@transaction.atomic
def consult_flag(
    *, flag: Flag, consulted_with: str, consulted_on: date, version: int, by: User, today: date
) -> Flag:  # fmt: skip
    """SIG-17: it was talked over, with whom and on which day; a later talk takes the place of an earlier one."""
    flag = _standing(flag, version)
    if consulted_on > today:
        raise ValidationError({"consulted_on": _("Deze dag moet nog komen. Leg het overleg vast als het is geweest.")})
    flag.consulted_with, flag.consulted_on = consulted_with, consulted_on
    store(flag, Action.FLAG_CONSULTED, by=by)
    return flag


@transaction.atomic
def lift_flag(*, flag: Flag, lifted_because: str, version: int, by: User | None, on: date) -> Flag:
    """The danger has passed; the flag is kept with the reason, and can be raised again."""
    flag = _standing(flag, version)
    flag.lifted_because, flag.lifted_on = lifted_because, on
    store(flag, Action.FLAG_LIFTED, by=by)
    return flag


@transaction.atomic
def raise_flag_again(*, flag: Flag, version: int, by: User, on: date) -> Flag:
    """Undo a lifting: the same flag anew, from today; what was lifted is kept."""
    require_version(flag, version)
    about = {"person": flag.person} if flag.person_id else {"concern": flag.concern}
    return raise_flag(kind=flag.kind, note=flag.note, by=by, on=on, **about)


@transaction.atomic
def note_person_safety(
    *, person: Person, text: str, not_alone: bool, until_on: date | None, at_address: bool, by: User | None, on: date
) -> SafetyNote:
    """What who visits this person must know. With `at_address` it stands for everybody who lives there too.

    Of the address, protected or not, only sealed keys are kept (signals.addresses). Whoever moves leaves them behind.
    """
    note = SafetyNote(person=person, text=text, not_alone=not_alone, until_on=until_on, noted_on=on, noted_by=by)
    home = address_of(person) if at_address else Address()
    if at_address and not kept_keys(home):
        raise ValidationError({"at_address": _("Van deze persoon is nog geen adres met een huisnummer bekend.")})
    return _stored_note(note, home, by)


@transaction.atomic
def note_concern_safety(
    *, concern: Concern, text: str, not_alone: bool, until_on: date | None, by: User | None, on: date,
    street: str = "", house_number: int | None = None, house_addition: str = "", postcode: str = "",
) -> SafetyNote:  # fmt: skip
    """What who goes to look at this melding must know, before anybody is known.

    With an address everybody who goes there is told; of it only sealed keys are kept (signals.addresses).
    """
    note = SafetyNote(
        concern=_not_joined(concern), text=text, not_alone=not_alone, until_on=until_on, noted_on=on, noted_by=by
    )
    return _stored_note(note, Address(street, house_number, house_addition, postcode), by)


@transaction.atomic
def withdraw_safety_note(*, note: SafetyNote, version: int, by: User, on: date) -> SafetyNote:
    """It no longer holds; it is kept."""
    note = SafetyNote.objects.select_for_update().get(pk=note.pk)
    require_version(note, version)
    note.withdrawn_on = on
    store(note, Action.SAFETY_WITHDRAWN, by=by)
    return note


@transaction.atomic
def settle_person(*, concern: Concern, person: Person, by: User | None, on: date) -> None:
    """Now it is known who this melding is about: its flags and safety notes go along to the person.

    Where the person has a flag of the same kind already, one stays up (SIG-17).
    """
    Person.objects.select_for_update().get(pk=person.pk)
    _lift_doubles(Flag.objects.up().filter(Q(concern=concern, person=None) | Q(person=person)), by=by, on=on)
    for model in (Flag, SafetyNote):
        for record in model.objects.select_for_update().filter(concern=concern, person=None):
            record.person = person
            record.version += 1
            store(record, Action.CONCERN_JOINED, by=by)


def open_concern_flag(*, flag: Flag, by: User, address: str | None) -> None:
    """PRI-01: somebody reads a flag on a melding; the caller holds the transaction."""
    record_access(target=flag.concern, by=by, page="signals:flag", ground=Ground.CONCERN, address=address)


def _lift_doubles(flags: QuerySet[Flag], *, by: User | None, on: date) -> None:
    """Of each kind what was worked on most stays up: a Meldcode record, a talk, and then the oldest."""
    kept = set()
    ordered = flags.select_related("meldcode").order_by("raised_on", "pk")
    for flag in sorted(ordered, key=lambda one: (not hasattr(one, "meldcode"), one.consulted_on is None)):
        if flag.kind in kept:
            reason = _("Dezelfde vlag stond er twee keer voor deze persoon. De andere vlag blijft staan.")
            lift_flag(flag=flag, lifted_because=reason, version=flag.version, by=by, on=on)
        kept.add(flag.kind)


def _not_joined(concern: Concern) -> Concern:
    """The melding, locked, while it is not known who it is about."""
    concern = Concern.objects.select_for_update().get(pk=concern.pk)
    if concern.joined_at:
        raise ValidationError(_("Deze melding hoort nu bij een cliënt. Leg dit vast in het dossier van die cliënt."))
    return concern


def _standing(flag: Flag, version: int) -> Flag:
    """The flag, locked, while it is up."""
    flag = Flag.objects.select_for_update().get(pk=flag.pk)
    require_version(flag, version)
    if flag.lifted_on:
        raise ValidationError(_("Deze vlag is al opgeheven. Is het gevaar terug, zet de vlag dan opnieuw."))
    return flag


def _stored_note(note: SafetyNote, address: Address, by: User | None) -> SafetyNote:
    """Saved with the keys of its address, unless its last day is over already."""
    if note.until_on and note.until_on < note.noted_on:
        raise ValidationError({"until_on": _("Deze dag is al voorbij. Kies een dag die nog komt, of laat het leeg.")})
    store(note, Action.SAFETY_NOTED, by=by)
    add_note_keys(note=note, address=address)
    return note
