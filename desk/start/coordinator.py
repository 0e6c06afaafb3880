"""Mijn werk of a coördinator: what nobody holds, what waits, who looked."""

from datetime import datetime, timedelta

from django.db.models import Q
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.choices import Permission
from accounts.models import User
from cases.models import Client, ReasonedAccess, Trajectory
from desk.start.concerns import signallers_section
from desk.start.section import SHOWN, StartItem, StartSection, section
from method.thresholds import Threshold, Thresholds
from method.working_days import working_days_before
from people.models import name_of
from signals.models import Concern
from ui.show import day


def sections(user: User, *, now: datetime, limits: Thresholds, own: list[StartSection]) -> list[StartSection]:
    """For all teams the user coordinates."""
    concerns = reverse("signals:concerns")
    ownerless, waiting = _concerns(user, now, limits[Threshold.CONCERN_WAITING_DAYS])
    return [
        section(
            _("Meldingen zonder eigenaar"),
            ownerless,
            empty=_("Elke melding heeft een eigenaar."),
            rule="SIG-02",
            more_url=f"{concerns}?status=zonder-eigenaar",
        ),
        section(
            _("Wacht lang op een eerste contact"),
            waiting,
            empty=_("Geen melding die iemand heeft, wacht te lang."),
            rule="SIG-06",
            more_url=concerns,
        ),
        *own,
        signallers_section(user, now=now, limits=limits),
        section(_("Trajecten zonder regiehouder"), _without_lead(user), more_url=reverse("reports:caseload")),
        section(_("Inzage met reden, laatste week"), _lookers(user, now), more_url=reverse("privacy:access_log")),
    ]


def _concerns(user: User, now: datetime, limit: int) -> tuple[list[StartItem], list[StartItem]]:
    """SIG-02 what nobody holds, and SIG-06 what somebody holds but waits too long; in one statement, each once."""
    today = timezone.localdate(now)
    before = working_days_before(today, limit)
    concerns = Concern.objects.visible_to(user)
    rows = (
        concerns.filter(
            Q(pk__in=concerns.without_owner(today).order_by("received_at").values("pk")[: SHOWN + 1])
            | Q(
                pk__in=concerns.waiting_since(before)
                .with_owner(today)
                .order_by("received_at")
                .values("pk")[: SHOWN + 1]
            )
        )
        .with_holder(today)
        .order_by("received_at")
    )
    ownerless, waiting = [], []
    for about, team, received_at, reference, is_held in rows.values_list(
        "about", "team__name", "received_at", "reference", "is_held"
    ):
        item = StartItem(about, team, reverse("signals:concern", args=[reference]), day(received_at))
        (waiting if is_held else ownerless).append(item)
    return ownerless, waiting


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
