"""What the pages about planning offer and show."""

from datetime import date
from typing import Any, NamedTuple

from django.db.models import Count, Q, QuerySet
from django.utils.translation import gettext as _

from accounts.choices import Role
from accounts.models import User
from cases.models import Client
from signals.models import Concern, PreventiveAction
from signals.queries.safety import visit_safety
from signals.queries.uninvited import progress_words, weighed_in
from ui.show import day_words

MOST = 6


class Grounds(NamedTuple):
    """Why somebody could go there without invitation: an open melding about this client, or a preventive action."""

    concerns: list[Concern]
    actions: list[PreventiveAction]


def grounds_to_go(client: Client, user: User, today: date) -> Grounds:
    """Open meldingen of this client, the latest first, and preventive actions in the client's wijk; two statements.

    Of a client whose wijk is not known: the actions in the wijken of the user.
    """
    concerns = Concern.objects.open().filter(intake__client=client).select_related("source", "uninvited_visit")
    concerns = concerns.annotate(steps_taken=Count("uninvited_visit__steps")).order_by("-received_at")
    actions = PreventiveAction.objects.visible_to(user).filter(Q(ends_on=None) | Q(ends_on__gte=today))
    if client.person.district_id:
        actions = actions.filter(district=client.person.district_id)
    return Grounds(list(concerns[:MOST]), list(actions[:MOST]))


def colleagues(client: Client, user: User) -> QuerySet[User]:
    """Who can go: the colleagues of the client's team, and whoever plans."""
    team = User.objects.active_in([client.team_id], Role.WORKER, Role.COORDINATOR)
    return User.objects.filter(Q(pk__in=team.values("pk")) | Q(pk=user.pk))


def concern_words(concern: Concern) -> str:
    """A melding without its story: "melding van za 14 nov (huisarts)"."""
    return _("melding van {day} ({source})").format(day=day_words(concern.received_at), source=concern.source.label)


def to_think_through(grounds: Grounds) -> list[dict[str, str]]:
    """The open meldingen with how far the five steps are."""
    rows = []
    for concern in grounds.concerns:
        visit = getattr(concern, "uninvited_visit", None)
        progress = progress_words(concern.steps_taken, len(weighed_in(visit)) if visit else 0)
        rows.append({"reference": concern.reference, "words": concern_words(concern), "progress": progress})
    return rows


def safety(client: Client, today: date, *, goers: int) -> dict[str, Any]:
    """SIG-16: the safety notes for who goes there, and the advice when nobody comes along (`goers` in all)."""
    found = visit_safety(client.persons, today, companions=max(goers - 1, 0))
    return {"notes": found["notes"], "alone_advice": found["advice"]}
