"""Mijn werk of a coördinator: what nobody holds, what waits, who looked."""

from datetime import date, datetime, timedelta

from django.db.models import F, Q, Value
from django.db.models.functions import Coalesce
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.choices import Permission, Role
from accounts.models import User
from cases.models import Client, Monitoring, ReasonedAccess, Trajectory
from desk.start.concerns import signallers_section
from desk.start.section import SHOWN, StartItem, StartSection, section
from desk.start.typings import STARTED, TYPING, WISH, reason_of, to_look_at
from method.thresholds import Threshold, Thresholds
from method.working_days import working_days_before
from people.models import name_columns, name_of
from signals.models import Concern
from ui.show import day

LEADLESS, UNWATCHED = "leadless", "unwatched"
# What ends on a day stands above what is only old.
ORDER = (LEADLESS, UNWATCHED, STARTED, WISH, TYPING)


def sections(user: User, *, now: datetime, limits: Thresholds, own: list[StartSection]) -> list[StartSection]:
    """For all teams the user coordinates."""
    concerns = reverse("signals:concerns")
    ownerless, waiting = _concerns(user, now, limits[Threshold.CONCERN_WAITING_DAYS])
    without_lead, unwatched, to_type = _trajectories(user, timezone.localdate(now), limits)
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
        section(_("Trajecten zonder regiehouder"), without_lead, more_url=reverse("reports:caseload")),
        section(_("In beeld zonder vaste persoon"), unwatched, rule="CLO-08"),
        section(_("Opnieuw typeren"), to_type, rule="TYP-09"),
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


def _trajectories(user: User, today: date, limits: Thresholds) -> tuple[list[StartItem], ...]:
    """Those without a regiehouder, who is in view without a fixed person (CLO-08), and who is to be typed again
    (TYP-09, TYP-11), each client once, with the regiehouder; in one statement."""
    visible, lead = Trajectory.objects.visible_to(user), Coalesce("lead__name", Value(""))
    outlined = Trajectory.objects.filter(user.reach(Permission.CASE_OUTLINE).rows("team"))
    if user.has_role(Role.WORKER):  # whose own list has the own caseload
        outlined = outlined.exclude(pk__in=visible.of(user).values("pk"))
    unwatched = Monitoring.objects.visible_to(user).without_person()
    kinds = (
        (Value(LEADLESS), visible.open().without_lead(), "opened_on", "team__name", lead),
        (Value(UNWATCHED), unwatched, "since_on", "client__team__name", Value("")),
        *((kind, rows, on, "team__name", lead) for kind, rows, on in to_look_at(outlined, today, limits)),
    )
    columns = ["sort", "on_day", "team_name", "who", "client__reference", *name_columns("client__person")]
    parts = [
        rows.order_by().annotate(sort=kind, on_day=F(on), team_name=F(team), who=who).values_list(*columns)
        for kind, rows, on, team, who in kinds
    ]
    rows = parts[0].union(*parts[1:], all=True).order_by("on_day", "client__reference")
    found: dict[str, dict[str, StartItem]] = {LEADLESS: {}, UNWATCHED: {}, TYPING: {}}
    for kind, on, team, who, reference, *name in sorted(rows, key=lambda row: ORDER.index(row[0])):
        page, why = _page_and_why(kind, team, who, on, today)
        item = StartItem(name_of(*name), why, reverse(page, args=[reference]), day(on))
        found[kind if kind in found else TYPING].setdefault(reference, item)
    return tuple(list(items.values()) for items in found.values())


def _page_and_why(kind: str, team: str, who: str, on: date, today: date) -> tuple[str, str]:
    if kind == LEADLESS:
        return "cases:lead", team
    if kind == UNWATCHED:
        return "cases:monitoring_give", team
    return "desk:client", f"{who or _('nog geen regiehouder')} · {reason_of(kind, on, today)}"


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
