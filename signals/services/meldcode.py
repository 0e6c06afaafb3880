"""What can be done with a record of the Meldcode. Who may, the views ask; nothing of it reaches another page."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.db.models import QuerySet
from django.utils.translation import gettext as _

from accounts.choices import Role
from accounts.models import Team, User
from audit.choices import Action, Ground
from audit.records import require_version
from audit.services import record_access, store
from signals.choices.safety import BY_MELDCODE, MeldcodeStepNumber
from signals.models import Flag, MeldcodeRecord, MeldcodeStep


@transaction.atomic
def begin_meldcode(*, flag: Flag, version: int, by: User, on: date) -> MeldcodeRecord:
    """Start the record of a flag for violence or abuse; whoever begins works on it. There is one for each flag.

    A second start leads whoever already works on it to the record, and tells anybody else no more than to ask.
    """
    flag = Flag.objects.select_for_update().get(pk=flag.pk)
    require_version(flag, version)
    if flag.kind not in BY_MELDCODE or flag.lifted_on:
        raise ValidationError(_("Bij deze vlag hoort geen Meldcode-dossier."))
    existing = MeldcodeRecord.objects.filter(flag=flag).first()
    if existing and MeldcodeRecord.objects.visible_to(by).filter(pk=existing.pk).exists():
        return existing
    if existing:
        raise ValidationError(
            _("Je kunt hier nu geen Meldcode-dossier beginnen. Overleg met de aandachtsfunctionaris.")
        )
    record = MeldcodeRecord(flag=flag, worker=by, opened_on=on)
    store(record, Action.MELDCODE_OPENED, by=by)
    return record


@transaction.atomic
def take_step(
    *, record: MeldcodeRecord, step: MeldcodeStepNumber | str, text: str, done_on: date, by: User, today: date
) -> MeldcodeStep:
    """Write down what was done at one step; the steps may be taken in any order, and more than once."""
    _open_record(record)
    if done_on > today:
        raise ValidationError({"done_on": _("Deze dag moet nog komen. Leg de stap vast als je hem hebt gezet.")})
    taken = MeldcodeStep(record=record, step=step, text=text, done_on=done_on, by=by)
    store(taken, Action.MELDCODE_STEP, by=by)
    return taken


@transaction.atomic
def assign_meldcode(*, record: MeldcodeRecord, worker: User, version: int, by: User) -> MeldcodeRecord:
    """Give the record to another sociaal werker; whoever had it no longer sees it."""
    record = _open_record(record, version)
    if not workers().filter(pk=worker.pk).exists():
        raise ValidationError({"worker": _("Kies een sociaal werker die nu in een team werkt.")})
    record.worker = worker
    store(record, Action.MELDCODE_ASSIGNED, by=by)
    return record


@transaction.atomic
def close_meldcode(*, record: MeldcodeRecord, version: int, by: User, on: date) -> MeldcodeRecord:
    """Nothing more to do here; it stays readable for the same few."""
    record = _open_record(record, version)
    record.closed_on = on
    store(record, Action.MELDCODE_CLOSED, by=by)
    return record


@transaction.atomic
def reopen_meldcode(*, record: MeldcodeRecord, version: int, by: User) -> MeldcodeRecord:
    """Undo a closing."""
    record = MeldcodeRecord.objects.select_for_update().get(pk=record.pk)
    require_version(record, version)
    record.closed_on = None
    store(record, Action.MELDCODE_OPENED, by=by)
    return record


def read_meldcode(*, record: MeldcodeRecord, by: User, page: str, address: str | None) -> None:
    """PRI-01: somebody opens a Meldcode record; the caller holds the transaction. No row, no page."""
    record_access(target=record, by=by, page=page, ground=Ground.MELDCODE, address=address)


def workers() -> QuerySet[User]:
    """Who a record can be given to: every sociaal werker who can sign in today, of whatever team."""
    return User.objects.active_in(frozenset(Team.objects.values_list("pk", flat=True)), Role.WORKER)


def _open_record(record: MeldcodeRecord, version: int | None = None) -> MeldcodeRecord:
    """The record, locked, while it is open; `version` where a form edits it."""
    record = MeldcodeRecord.objects.select_for_update().get(pk=record.pk)
    if version is not None:
        require_version(record, version)
    if record.closed_on:
        raise ValidationError(_("Dit Meldcode-dossier is afgesloten. Heropen het om verder te gaan."))
    return record
