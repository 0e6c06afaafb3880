"""Mijn werk of a sociaal werker: today, promises, contact that lapses, and what the method asks."""

from collections import defaultdict
from datetime import date, datetime, timedelta

from django.db.models import CharField, F, QuerySet, Value
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.choices import Role
from accounts.models import User
from cases.choices import VisitKind
from cases.models import Agreement, Appointment, Client, PlanAction, ReasonedAccess, Trajectory
from desk.start.section import SHOWN, StartItem, StartSection, section
from desk.start.typings import STARTED, TYPING, WISH, reason_of, to_look_at
from method.thresholds import Threshold, Thresholds
from people.models import name_of
from ui.show import day, day_words

LAPSING, ASKING = "lapsing", "asking"
NAME = ("alias", "first_name", "prefix", "last_name")


def sections(user: User, *, now: datetime, limits: Thresholds, own: list[StartSection]) -> list[StartSection]:
    """In the order of urgency; the caseload is that of the user as lead or involved."""
    today = timezone.localdate(now)
    caseload = Trajectory.objects.visible_to(user).of(user)
    waits = _caseload(caseload, today, limits)
    found = [
        section(_("Vandaag en morgen"), _appointments(user, today), empty=_("Geen afspraken.")),
        section(_("Eigen toezeggingen"), _promises(user, today), empty=_("Alles is nagekomen."), rule="PHA-06"),
        *own,
        section(_("Contact dat verwatert"), waits[LAPSING], empty=_("Je hebt iedereen in beeld."), rule="PHA-24"),
        section(_("Opnieuw vragen"), waits[ASKING], rule="PHA-04"),
        section(_("Startindicering loopt af"), waits[STARTED], rule="TYP-11"),
        section(_("Typering opnieuw bekijken"), waits[WISH] + waits[TYPING], rule="TYP-09"),
    ]
    if not user.has_role(Role.COORDINATOR):  # whose list of the whole team has these too
        found.append(section(_("Wie keek er mee in jouw dossiers"), _lookers(user, now)))
    return found


def _appointments(user: User, today: date) -> list[StartItem]:
    tomorrow_night = timezone.make_aware(datetime.combine(today + timedelta(days=2), datetime.min.time()))
    rows = (
        Appointment.objects.visible_to(user).waiting().of(user).before(tomorrow_night)
        .values_list("starts_at", "kind", "client__reference", *_person("client__person"), "client__person__street",
                     "client__person__house_number", "client__person__is_address_protected")[: SHOWN + 1]
    )  # fmt: skip
    items = []
    for starts_at, kind, reference, *name, street, number, is_protected in rows:
        where = "" if is_protected else f"{street} {number or ''}".strip()
        what = str(VisitKind(kind).label)
        moment = f"{day_words(starts_at)} {timezone.localtime(starts_at):%H:%M}"
        items.append(StartItem(name_of(*name), " · ".join(filter(None, (what, where))), _visit(reference), moment))
    return items


def _promises(user: User, today: date) -> list[StartItem]:
    """PHA-06: what was promised at a visit, and own steps of a plan; one statement."""
    week = today + timedelta(days=7)
    rows = [
        promised.objects.visible_to(user).promised_by(user).due(week).order_by()
        .annotate(line=Value(page, output_field=CharField()))
        .values_list("line", "what", "due_on", f"{path}__reference", *_person(f"{path}__person"))
        for promised, path, page in (
            (Agreement, "client", "desk:client"), (PlanAction, "goal__trajectory__client", "cases:goals")
        )
    ]  # fmt: skip
    found = rows[0].union(rows[1], all=True).order_by("due_on", "what")[: SHOWN + 1]
    return [
        StartItem(what, name_of(*name), reverse(page, args=[reference]), day_words(due_on))
        for page, what, due_on, reference, *name in found
    ]


def _caseload(caseload: QuerySet[Trajectory], today: date, limits: Thresholds) -> dict[str, list[StartItem]]:
    """Contact that lapses (PHA-24), whom to ask again (PHA-04), what to type or look at again (TYP-11, TYP-09); one
    statement."""
    lapse = today - timedelta(weeks=limits[Threshold.CONTACT_LAPSE_WEEKS])
    kinds = (
        (Value(LAPSING), caseload.without_contact_since(lapse), "last_contact_on"),
        (Value(ASKING), caseload.to_ask_again(today), "ask_again_on"),
        *to_look_at(caseload, today, limits),
    )
    columns = ("kind", "since_on", "client__reference", *_person("client__person"))
    rows = [rows.order_by().annotate(kind=kind, since_on=F(day)).values_list(*columns) for kind, rows, day in kinds]
    found = defaultdict(list)
    for kind, since_on, reference, *name in (
        rows[0].union(*rows[1:], all=True).order_by(F("since_on").asc(nulls_first=True), "client__reference")
    ):
        found[kind].append(_caseload_item(kind, since_on, reference, name_of(*name), today))
    return found


def _caseload_item(kind: str, since_on: date | None, reference: str, name: str, today: date) -> StartItem:
    if kind == LAPSING:
        return StartItem(name, _last_contact(since_on), _page(reference))
    if kind == ASKING:
        return StartItem(name, _("afgesproken om nog eens te vragen"), _page(reference), day(since_on))
    return StartItem(name, reason_of(kind, since_on, today), reverse("cases:assess", args=[reference]), day(since_on))


def _lookers(user: User, now: datetime) -> list[StartItem]:
    week = now - timedelta(days=7)
    rows = (
        ReasonedAccess.objects.filter(client__in=Client.objects.caseload_of(user), taken_at__gt=week)
        .exclude(user=user).order_by("-taken_at")
        .values_list("user__name", "reason", "taken_at", "client__reference", *_person("client__person"))[: SHOWN + 1]
    )  # fmt: skip
    return [
        StartItem(_("{who} bij {name}").format(who=who, name=name_of(*name)), reason, _page(ref), day(taken_at))
        for who, reason, taken_at, ref, *name in rows
    ]


def _person(path: str) -> list[str]:
    """The columns that make a name."""
    return [f"{path}__{part}" for part in NAME]


def _page(reference: str) -> str:
    return reverse("desk:client", args=[reference])


def _visit(reference: str) -> str:
    return reverse("cases:visit", args=[reference])


def _last_contact(last_contact_on: date | None) -> str:
    if last_contact_on is None:
        return _("nog geen gesprek gehad")
    return _("laatste gesprek {day}").format(day=day(last_contact_on))
