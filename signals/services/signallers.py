"""Keeps the signaleringsnetwerk of a wijk."""

from datetime import date
from typing import Any

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from directory.models import District
from signals.choices.signallers import SignallerContactKind
from signals.models import Signaller, SignallerContact


@transaction.atomic
def add_signaller(*, district: District, source: str, on: date, by: User | None, **facts: Any) -> Signaller:
    """Somebody joins the circle of a wijk; facts are `name organisation phone email is_regular`."""
    signaller = Signaller(district=district, source_id=source, added_on=on, **facts)
    store(signaller, Action.SIGNALLER_ADDED, by=by)
    return signaller


@transaction.atomic
def change_signaller(
    *, signaller: Signaller, district: District, source: str, version: int, by: User, **facts: Any
) -> Signaller:
    """Change what is known; who moves to another wijk neither has nor is a stand-in in the old one any more."""
    signaller = _locked(signaller)
    require_version(signaller, version)
    if signaller.district_id != district.pk:
        signaller.stand_in = None
        for other in signaller.stands_in_for.select_for_update():
            other.stand_in = None
            other.version += 1
            store(other, Action.SIGNALLER_CHANGED, by=by)
    signaller.district, signaller.source_id = district, source
    for name, value in facts.items():
        setattr(signaller, name, value)
    store(signaller, Action.SIGNALLER_CHANGED, by=by)
    return signaller


@transaction.atomic
def log_signaller_contact(
    *, signaller: Signaller, kind: SignallerContactKind | str, on: date, note: str, today: date, by: User | None
) -> SignallerContact:
    """Somebody spoke to a signaller or briefed them, today or before; versions stay, it only adds."""
    signaller = _locked(signaller)
    if signaller.stopped_on:
        raise ValidationError(_("Deze signaleerder is gestopt. Zet die eerst terug in het netwerk."))
    if on > today:
        raise ValidationError({"on": _("Deze dag komt nog. Kies vandaag of een dag die is geweest.")})
    contact = SignallerContact(signaller=signaller, kind=kind, on=on, note=note, by=by)
    store(contact, Action.SIGNALLER_CONTACTED, by=by)
    return contact


@transaction.atomic
def choose_stand_in(*, signaller: Signaller, stand_in: Signaller | None, version: int, by: User) -> Signaller:
    """Who takes over when this signaller drops out; None is nobody."""
    signaller = _locked(signaller)
    require_version(signaller, version)
    signaller.stand_in = _checked_stand_in(signaller, stand_in)
    store(signaller, Action.SIGNALLER_CHANGED, by=by)
    return signaller


@transaction.atomic
def stop_signaller(*, signaller: Signaller, stand_in: Signaller | None, on: date, version: int, by: User) -> Signaller:
    """Out of the circle from this day; who takes over becomes a regular signaller. What they brought stays."""
    signaller = _locked(signaller)
    require_version(signaller, version)
    if signaller.stopped_on:
        raise ValidationError(_("Deze signaleerder is al gestopt."))
    signaller.stand_in, signaller.stopped_on = _checked_stand_in(signaller, stand_in), on
    store(signaller, Action.SIGNALLER_CHANGED, by=by)
    if stand_in and signaller.is_regular:
        _make_regular(_locked(stand_in), by=by)
    return signaller


@transaction.atomic
def resume_signaller(*, signaller: Signaller, version: int, by: User) -> Signaller:
    """Back in the circle; twice is once."""
    signaller = _locked(signaller)
    if signaller.stopped_on:
        require_version(signaller, version)
        signaller.stopped_on = None
        store(signaller, Action.SIGNALLER_CHANGED, by=by)
    return signaller


def _locked(signaller: Signaller) -> Signaller:
    return Signaller.objects.select_for_update().get(pk=signaller.pk)


def _make_regular(signaller: Signaller, *, by: User) -> None:
    if not signaller.is_regular:
        signaller.is_regular = True
        signaller.version += 1
        store(signaller, Action.SIGNALLER_CHANGED, by=by)


def _checked_stand_in(signaller: Signaller, stand_in: Signaller | None) -> Signaller | None:
    """A stand-in is somebody else, in the same wijk, who has not stopped."""
    if stand_in is None:
        return None
    fits = Signaller.objects.active().filter(pk=stand_in.pk, district=signaller.district_id)
    if stand_in.pk == signaller.pk or not fits.exists():
        raise ValidationError({"stand_in": _("Kies als achtervang iemand anders die in deze wijk meedoet.")})
    return stand_in
