"""Mijn werk of a sociaal werker: today, promises, contact that lapses, and what the method asks."""

from datetime import date, datetime, timedelta

from django.db.models import CharField, Value
from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.choices import Role
from accounts.models import User
from cases.choices import VisitKind
from cases.models import Agreement, Appointment, Client, PlanAction, ReasonedAccess
from desk.start.caseload import (
    ASKING,
    HANDED,
    IN_VIEW,
    LAPSING,
    PEERS,
    PLANNED,
    REFERRED,
    TO_TELL,
    waits_of,
)
from desk.start.section import SHOWN, StartItem, StartSection, section
from desk.start.typings import STARTED, TYPING, WISH
from method.thresholds import Thresholds
from people.models import name_columns, name_of
from ui.dates import midnight
from ui.show import day, day_words


def sections(user: User, *, now: datetime, limits: Thresholds, own: list[StartSection]) -> list[StartSection]:
    """In the order of urgency; the caseload is that of the user as lead or involved."""
    today = timezone.localdate(now)
    waits = waits_of(user, today, limits)
    found = [
        section(_("Vandaag en morgen"), _appointments(user, today), empty=_("Geen afspraken.")),
        section(_("Eigen toezeggingen"), _promises(user, today), empty=_("Alles is nagekomen."), rule="PHA-06"),
        *own,
        section(_("Nog te vertellen"), waits[TO_TELL], rule="CLO-14"),
        section(_("In beeld houden"), waits[IN_VIEW], rule="CLO-08"),
        section(_("Contact dat verwatert"), waits[LAPSING], empty=_("Je hebt iedereen in beeld."), rule="PHA-24"),
        section(_("Opnieuw vragen"), waits[ASKING], rule="PHA-04"),
        section(_("Hoe ging het na de verwijzing?"), waits[REFERRED], rule="CLO-05"),
        section(_("Overdracht loopt"), waits[HANDED], rule="PHA-16"),
        section(_("Intervisie plannen"), waits[PEERS], rule="PHA-15"),
        section(_("Geplande tijd voorbij"), waits[PLANNED], rule="PHA-18"),
        section(_("Startindicering loopt af"), waits[STARTED], rule="TYP-11"),
        section(_("Typering opnieuw bekijken"), waits[WISH] + waits[TYPING], rule="TYP-09"),
    ]
    if not user.has_role(Role.COORDINATOR):  # whose list of the whole team has these too
        found.append(section(_("Wie keek er mee in jouw dossiers"), _lookers(user, now)))
    return found


def _appointments(user: User, today: date) -> list[StartItem]:
    rows = (
        Appointment.objects.visible_to(user).waiting().of(user).before(midnight(today + timedelta(days=2)))
        .values_list("starts_at", "kind", "client__reference", *name_columns("client__person"),
                     "client__person__street", "client__person__house_number",
                     "client__person__is_address_protected")[: SHOWN + 1]
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
        .values_list("line", "what", "due_on", f"{path}__reference", *name_columns(f"{path}__person"))
        for promised, path, page in (
            (Agreement, "client", "desk:client"), (PlanAction, "goal__trajectory__client", "cases:goals")
        )
    ]  # fmt: skip
    found = rows[0].union(rows[1], all=True).order_by("due_on", "what")[: SHOWN + 1]
    return [
        StartItem(what, name_of(*name), reverse(page, args=[reference]), day_words(due_on))
        for page, what, due_on, reference, *name in found
    ]


def _lookers(user: User, now: datetime) -> list[StartItem]:
    week = now - timedelta(days=7)
    rows = (
        ReasonedAccess.objects.filter(client__in=Client.objects.caseload_of(user), taken_at__gt=week)
        .exclude(user=user).order_by("-taken_at")
        .values_list("user__name", "reason", "taken_at", "client__reference",
                     *name_columns("client__person"))[: SHOWN + 1]
    )  # fmt: skip
    return [
        StartItem(_("{who} bij {name}").format(who=who, name=name_of(*name)), reason, _page(ref), day(taken_at))
        for who, reason, taken_at, ref, *name in rows
    ]


def _page(reference: str) -> str:
    return reverse("desk:client", args=[reference])


def _visit(reference: str) -> str:
    return reverse("cases:visit", args=[reference])
