"""Staying in view as its page shows it: who keeps this person in view, the watch network, the emergency plan."""

from dataclasses import dataclass
from datetime import date
from math import ceil
from typing import Any

from django.db.models import Max, Q
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from cases.choices import VisitOutcome
from cases.models import Client, EmergencyPlan, Monitoring, Trajectory, Visit, WatchMember, WatchNetwork
from cases.typing.basis import rows_of
from cases.watching.answers import Answers, answers_of
from cases.watching.rules import (
    belcontact_advice,
    contact_advice,
    contact_words,
    monitoring_advice,
    neighbour_advice,
)
from method.advice import Advice
from method.models import Deviation
from typology.advice import watching_advice
from ui.show import day_words

# How many letters go on a line of the emergency plan, and how many lines on the sheet, the largest letters first.
LETTERS = (("large", 42, 14), ("medium", 54, 21))
LINES_TO_WRITE_ON = 3


@dataclass(frozen=True)
class Kept:
    """A running monitoring in words; `advice` is CLO-08 while the agreed contact did not come about, or CLO-06."""

    monitoring: Monitoring
    rhythm: str
    next: str
    is_due: bool
    advice: list[Advice]


@dataclass(frozen=True)
class Net:
    """A watch network with who takes part and who did; `reason` is why it began without the client's yes."""

    network: WatchNetwork
    members: tuple[WatchMember, ...]
    gone: tuple[WatchMember, ...]
    reason: str
    advice: list[Advice]


def watching_page(client: Client, *, today: date) -> dict[str, Any]:
    """The three parts, with what the method says at each; eight statements, one more where monitoring was refused and
    one where the network began without a yes."""
    answers = answers_of(client, today)
    monitorings = list(client.monitorings.select_related("user").order_by("-since_on", "-pk"))
    running = next((one for one in monitorings if not one.until_on), None)
    trajectory, net = client.trajectories.first(), net_of(client, answers)
    plans = list(client.emergency_plans.select_related("noted_by"))
    return {
        "client": client,
        "trajectory": trajectory,
        "kept": kept_in_words(running, today, agrees=answers.in_view) if running else None,
        "earlier": [one for one in monitorings if one.until_on],
        "refused": not running and answers.in_view is False,
        "advice": _advice_in_view(client, trajectory, running, answers, net),
        "net": net if net and not net.network.ended_on else None,
        "ended_net": net if net and net.network.ended_on else None,
        "plan": plans[0] if plans else None,
        "earlier_plans": plans[1:],
        **_contacts(client),
    }


def kept_in_words(monitoring: Monitoring, today: date, *, agrees: bool | None) -> Kept:
    """Rhythm and next day as people say them; CLO-06 where the yes ran out or was never asked, before CLO-08."""
    next_on = monitoring.next_on
    words = contact_words(next_on=next_on, today=today)
    is_due = bool(next_on and next_on <= today)
    advice = monitoring_advice(agrees=agrees) or contact_advice(next_on=next_on, today=today)
    return Kept(monitoring, rhythm_words(monitoring), words, is_due, advice)


def rhythm_words(monitoring: Monitoring) -> str:
    """ "elke 6 weken", or that there is one contact; nothing where none was agreed."""
    if monitoring.rhythm_weeks:
        return ngettext("elke week", "elke {n} weken", monitoring.rhythm_weeks).format(n=monitoring.rhythm_weeks)
    return _("één keer") if monitoring.next_on else ""


def net_of(client: Client, answers: Answers) -> Net | None:
    """The latest watch network around this client, running or ended."""
    network = client.watch_networks.prefetch_related("members").order_by("-begun_on", "-pk").first()
    if not network:
        return None
    members = [one for one in network.members.all() if not one.until_on]
    gone = [one for one in network.members.all() if one.until_on]
    told = {"agreed_to": answers.neighbours}
    advice = [one for member in members for one in neighbour_advice(member.kind, name=member.name, **told)]
    reason = "" if network.is_agreed else _reason(network)
    return Net(network, tuple(members), tuple(gone), reason, advice[:1])


def latest_trajectory_advice(trajectory: Trajectory | None, *, agrees: bool | None, is_in_view: bool) -> list[Advice]:
    """CLO-07, of the latest trajectory: for this page, the status page and closing."""
    if not trajectory:
        return []
    status, reason = trajectory.status, trajectory.closing_reason
    return belcontact_advice(status=status, closing_reason=reason, agrees=agrees, is_in_view=is_in_view)


def paper_size(plan: EmergencyPlan | None) -> str:
    """How large the letters on paper can be, for all of it to fit on one sheet."""
    answers = (plan.signs, plan.helps, plan.hinders, plan.calls) if plan else ("",) * 4
    for size, width, most in LETTERS:
        if sum(_lines(text, width) for text in answers) <= most:
            return size
    return "small"


def _lines(text: str, width: int) -> int:
    """How many lines this takes; an open question has lines to write on."""
    return sum(max(1, ceil(len(line) / width)) for line in text.splitlines()) or LINES_TO_WRITE_ON


def _advice_in_view(
    client: Client, trajectory: Trajectory | None, running: Monitoring | None, answers: Answers, net: Net | None
) -> list[Advice]:
    """CLO-11 after a no, for whom it is structural; else CLO-07."""
    if running or answers.in_view is not False:
        return latest_trajectory_advice(trajectory, agrees=answers.in_view, is_in_view=running is not None)
    has_net = net is not None and not net.network.ended_on
    return watching_advice(rows_of(client), refuses_monitoring=not has_net)


def _reason(network: WatchNetwork) -> str:
    """Why this network began without the client's yes."""
    return Deviation.objects.of(network).values_list("reason", flat=True).last() or ""


def _contacts(client: Client) -> dict[str, str]:
    """When somebody last spoke with the client, and when it was last tried since; in words."""
    held = Q(outcome=VisitOutcome.HELD)
    found = Visit.objects.filter(client=client).aggregate(
        spoken=Max("visited_on", filter=held), tried=Max("visited_on", filter=~held)
    )
    spoken, tried = found["spoken"], found["tried"]
    since = tried if tried and tried > (spoken or date.min) else None
    return {"last_spoken": day_words(spoken), "last_tried": day_words(since)}


def whom_to_call(client: Client) -> str:
    """The colleague on the afspraakkaart: the fixed person, else the regiehouder; empty when there is neither."""
    running = client.monitorings.running().select_related("user").first()
    trajectory = client.trajectories.open().select_related("lead").first()
    colleague = (running and running.user) or (trajectory and trajectory.lead)
    return colleague.name if colleague else ""
