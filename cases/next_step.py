"""The one thing to do next with a client: what somebody sees in five seconds of looking."""

from datetime import date
from typing import NamedTuple

from django.urls import reverse
from django.utils.timezone import localdate, localtime
from django.utils.translation import gettext as _

from cases.agreed import Agreed, Agreements
from cases.models import Client, Trajectory
from ui.show import day_words


class NextStep(NamedTuple):
    """What, and where to do it; `action` is the word on the link."""

    words: str
    url: str
    action: str


def next_step(client: Client, trajectory: Trajectory | None, agreed: Agreements, *, today: date) -> NextStep:
    """What was promised for today or before, else what somebody waits for, else what comes first in time, else contact.

    `client` carries the annotations of `for_page`.
    """
    found = _now(client, trajectory, agreed, today) or _later(client, trajectory, agreed)
    return found or _nothing_agreed(client, trajectory)


def _now(client: Client, trajectory: Trajectory | None, agreed: Agreements, today: date) -> NextStep | None:
    """What asks for an act today."""
    promise = next((one for one in agreed.promises if _is_due(one.due_on, today)), None)
    if promise:
        return NextStep(_promise_words(promise), "#afgesproken", _("Bekijk"))
    if agreed.to_tell:
        words = _("Vertel {name} wat er is gedeeld met {who}").format(name=_name(client), who=agreed.to_tell[0].what)
        return NextStep(words, reverse("cases:referrals", args=[client.reference]), _("Vastleggen"))
    if agreed.appointments and _is_due(localdate(agreed.appointments[0].starts_at), today):
        return NextStep(_meeting_words(agreed.appointments[0]), _visit(client), _("Vastleggen"))
    if _is_due(client.in_view_next_on, today):
        words = _("Contact om in beeld te blijven: stond voor {day}").format(day=day_words(client.in_view_next_on))
        return NextStep(words, _visit(client), _("Contact vastleggen"))
    referral = next((one for one in agreed.referrals if _is_due(one.due_on, today)), None)
    if referral:
        words = _("Vraag hoe het gaat bij {who}").format(who=referral.what)
        return NextStep(words, reverse("cases:referrals", args=[client.reference]), _("Vastleggen"))
    if trajectory and _is_due(trajectory.ask_again_on, today):
        words = _("Vraag {name} opnieuw: dat sprak je af").format(name=_name(client))
        return NextStep(words, _visit(client), _("Contact vastleggen"))
    return None


def _later(client: Client, trajectory: Trajectory | None, agreed: Agreements) -> NextStep | None:
    """What comes first of all that has a day."""
    coming = []
    if agreed.appointments:
        first = agreed.appointments[0]
        coming.append((localdate(first.starts_at), NextStep(_meeting_words(first), "#afgesproken", _("Bekijk"))))
    coming += [
        (one.due_on, NextStep(_promise_words(one), "#afgesproken", _("Bekijk")))
        for one in agreed.promises
        if one.due_on
    ]
    if client.in_view_next_on:
        words = _("Contact om in beeld te blijven, {day}").format(day=day_words(client.in_view_next_on))
        coming.append((client.in_view_next_on, NextStep(words, _plan(client), _("Afspraak maken"))))
    if trajectory and trajectory.ask_again_on:
        words = _("Opnieuw vragen op {day}").format(day=day_words(trajectory.ask_again_on))
        status = reverse("cases:status", args=[client.reference])
        coming.append((trajectory.ask_again_on, NextStep(words, status, _("Bekijk"))))
    return min(coming, key=lambda one: one[0])[1] if coming else None


def _nothing_agreed(client: Client, trajectory: Trajectory | None) -> NextStep:
    if trajectory is None and client.is_in_view:
        watching = reverse("cases:watching", args=[client.reference])
        return NextStep(_("In beeld, maar nog zonder dag: spreek die af"), watching, _("Bekijk"))
    if trajectory is None:
        reopen = reverse("cases:reopen", args=[client.reference])
        return NextStep(_("Er loopt geen traject en er is niets afgesproken"), reopen, _("Nieuw traject"))
    if not client.held_contacts:
        return NextStep(_("Maak kennis: er was nog geen gesprek"), _plan(client), _("Afspraak maken"))
    return NextStep(_("Er is nog geen volgend contact afgesproken"), _plan(client), _("Afspraak maken"))


def _is_due(on: date | None, today: date) -> bool:
    return on is not None and on <= today


def _promise_words(promise: Agreed) -> str:
    """Who does what, and for when."""
    said = _("{what}: {who}, {day}") if promise.due_on else _("{what}: {who}")
    return said.format(what=promise.what, who=promise.who, day=day_words(promise.due_on))


def _meeting_words(meeting: Agreed) -> str:
    moment = localtime(meeting.starts_at)
    return _("{what}, {day} om {time}").format(what=meeting.what, day=day_words(moment), time=f"{moment:%H:%M}")


def _name(client: Client) -> str:
    return client.person.call_name


def _visit(client: Client) -> str:
    return reverse("cases:visit", args=[client.reference])


def _plan(client: Client) -> str:
    return reverse("cases:plan", args=[client.reference])
