"""The watch network around a client: who watches for which signals, and who then does what."""

from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from cases.models import Client, WatchMember, WatchNetwork
from cases.watching.rules import watch_network_advice
from method.advice import require
from method.services import deviate


@transaction.atomic
def begin_network(
    *, client: Client, is_agreed: bool, on: date, by: User, at: datetime, ground: str = "", deviation: str = "",
    **considerations: str,
) -> WatchNetwork:  # fmt: skip
    """Agreed on with the client, or else with a reason, a ground and the four considerations (CLO-06)."""
    Client.objects.select_for_update().get(pk=client.pk)
    rules = require(watch_network_advice(is_agreed=is_agreed), deviation)
    network = WatchNetwork(client=client, is_agreed=is_agreed, ground=ground, begun_on=on, **considerations)
    if not is_agreed and not ground.strip():
        raise ValidationError({"ground": _("Op welke grond doe je dit zonder ja van de persoon?")})
    if not is_agreed and not network.is_weighed:
        raise ValidationError(_("Beantwoord eerst de vier afwegingen, of kies n.v.t."))
    store(network, Action.WATCH_BEGUN, by=by)
    deviate(target=network, rules=rules, reason=deviation, by=by, at=at)
    return network


@transaction.atomic
def agree_to_network(*, network: WatchNetwork, version: int, by: User) -> WatchNetwork:
    """The client knows of it by now and finds it good; why it began without stays in the books."""
    network = _running(network, version)
    network.is_agreed = True
    store(network, Action.WATCH_CHANGED, by=by)
    return network


@transaction.atomic
def end_network(*, network: WatchNetwork, version: int, on: date, by: User) -> WatchNetwork:
    """Nobody watches any more; who took part stays readable."""
    network = _running(network, version)
    network.ended_on = on
    store(network, Action.WATCH_ENDED, by=by)
    return network


@transaction.atomic
def resume_network(*, network: WatchNetwork, version: int, by: User) -> WatchNetwork:
    """Take an ended one up again, with the people who were in it."""
    Client.objects.select_for_update().get(pk=network.client_id)
    network = _locked(network, version)
    if not network.ended_on:
        raise ValidationError(_("Er is al een signaleringsnetwerk rond deze persoon."))
    if not network.is_agreed:
        raise ValidationError(_("Dit was zonder ja van de persoon. Begin opnieuw en weeg het nog eens."))
    network.ended_on = None
    store(network, Action.WATCH_CHANGED, by=by)
    return network


@transaction.atomic
def add_watcher(
    *, network: WatchNetwork, name: str, kind: str, phone: str, watches: str, does: str, on: date, by: User
) -> WatchMember:
    """Somebody joins."""
    _running(network, None)
    member = WatchMember(
        watch_network=network, name=name, kind=kind, phone=phone, watches=watches, does=does, since_on=on
    )
    store(member, Action.WATCH_CHANGED, by=by)
    return member


@transaction.atomic
def change_watcher(
    *, member: WatchMember, name: str, kind: str, phone: str, watches: str, does: str, version: int, by: User
) -> WatchMember:
    """Other words about who it is, what to look out for or what to do then."""
    member = _member(member, version)
    member.name, member.kind, member.phone = name, kind, phone
    member.watches, member.does = watches, does
    store(member, Action.WATCH_CHANGED, by=by)
    return member


@transaction.atomic
def stop_watcher(*, member: WatchMember, version: int, on: date, by: User) -> WatchMember:
    """Takes part no longer."""
    member = _member(member, version)
    member.until_on = on
    store(member, Action.WATCH_CHANGED, by=by)
    return member


@transaction.atomic
def bring_back_watcher(*, member: WatchMember, version: int, by: User) -> WatchMember:
    """Takes part again."""
    member = _member(member, version)
    member.until_on = None
    store(member, Action.WATCH_CHANGED, by=by)
    return member


def _locked(network: WatchNetwork, version: int | None) -> WatchNetwork:
    """The network, locked; a version is asked where a form edited it."""
    network = WatchNetwork.objects.select_for_update().get(pk=network.pk)
    if version is not None:
        require_version(network, version)
    return network


def _running(network: WatchNetwork, version: int | None) -> WatchNetwork:
    network = _locked(network, version)
    if network.ended_on:
        raise ValidationError(_("Dit signaleringsnetwerk is gestopt. Begin een nieuw als het weer nodig is."))
    return network


def _member(member: WatchMember, version: int) -> WatchMember:
    """Somebody of a running network, locked."""
    member = WatchMember.objects.select_for_update(of=("self",)).select_related("watch_network").get(pk=member.pk)
    _running(member.watch_network, None)
    require_version(member, version)
    return member
