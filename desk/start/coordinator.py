"""Mijn werk of a coördinator: what nobody holds, what waits, who looked."""

from datetime import datetime, timedelta

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.choices import Permission
from accounts.models import User
from cases.models import Client, ReasonedAccess, Trajectory
from desk.start.section import SHOWN, StartItem, StartSection, section
from method.thresholds import Threshold, Thresholds
from people.models import name_of
from signals.models import Concern
from signals.rules import working_days_before
from ui.show import day


def sections(user: User, *, now: datetime, limits: Thresholds) -> list[StartSection]:
    """For all teams the user coordinates."""
    concerns = reverse("signals:concerns")
    return [
        section(
            _("Meldingen zonder eigenaar"),
            _ownerless(user),
            empty=_("Elke melding heeft een eigenaar."),
            rule="SIG-02",
            more_url=f"{concerns}?status=zonder-eigenaar",
        ),
        section(
            _("Wacht lang op een eerste contact"),
            _waiting(user, now, limits[Threshold.CONCERN_WAITING_DAYS]),
            empty=_("Geen melding wacht te lang."),
            rule="SIG-06",
            more_url=concerns,
        ),
        section(_("Trajecten zonder regiehouder"), _without_lead(user), more_url=reverse("reports:caseload")),
        section(_("Inzage met reden, laatste week"), _lookers(user, now), more_url=reverse("privacy:access_log")),
    ]


def _ownerless(user: User) -> list[StartItem]:
    rows = Concern.objects.visible_to(user).without_owner().order_by("received_at")
    return [_concern(*row) for row in rows.values_list("about", "team__name", "received_at", "reference")[: SHOWN + 1]]


def _waiting(user: User, now: datetime, limit: int) -> list[StartItem]:
    before = working_days_before(timezone.localdate(now), limit)
    rows = Concern.objects.visible_to(user).waiting_since(before).order_by("received_at")
    return [_concern(*row) for row in rows.values_list("about", "team__name", "received_at", "reference")[: SHOWN + 1]]


def _without_lead(user: User) -> list[StartItem]:
    rows = (
        Trajectory.objects.visible_to(user).open().without_lead().order_by("opened_on")
        .values_list("opened_on", "team__name", "client__reference", "client__person__alias",
                     "client__person__first_name", "client__person__prefix", "client__person__last_name")[: SHOWN + 1]
    )  # fmt: skip
    return [
        StartItem(name_of(*name), team, reverse("cases:lead", args=[reference]), day(opened_on))
        for opened_on, team, reference, *name in rows
    ]


def _lookers(user: User, now: datetime) -> list[StartItem]:
    """In the files of the team, and in the user's own caseload elsewhere."""
    whose = user.reach(Permission.ACCESS_LOG_VIEW).rows("client__team")
    whose |= Q(client__in=Client.objects.caseload_of(user))
    accesses = ReasonedAccess.objects.filter(whose, taken_at__gt=now - timedelta(days=7)).order_by("-taken_at")
    rows = accesses.values_list("user__name", "reason", "taken_at", "client__reference")[: SHOWN + 1]
    return [
        StartItem(who, reason, reverse("desk:client", args=[reference]), day(taken_at))
        for who, reason, taken_at, reference in rows
    ]


def _concern(about: str, team: str, received_at: datetime, reference: str) -> StartItem:
    return StartItem(about, team, reverse("signals:concern", args=[reference]), day(received_at))
