"""What waits around meldingen, for every start page that shows it."""

from datetime import datetime

from django.urls import reverse
from django.utils import timezone
from django.utils.translation import gettext as _

from accounts.models import User
from cases.guarding import persons_of_caseload
from cases.models import Client, ConcernIntake
from desk.start.section import SHOWN, StartItem, StartSection, section
from method.thresholds import Thresholds
from people.models import name_columns, name_of
from signals.queries.safety import consult_rows
from signals.queries.signallers import due_signallers
from signals.queries.todo import DECIDE, FEEDBACK, FOLLOW_UP, NEWS, Todo, todo
from ui.show import day


def consult_section(user: User) -> StartSection:
    """SIG-17: on top, as it cannot wait until tomorrow."""
    rows = consult_rows(user, persons=persons_of_caseload(user))
    return section(
        _("Vandaag overleggen"), [StartItem(one.about, one.label, one.url, day(one.on)) for one in rows], rule="SIG-17"
    )


def own_sections(user: User, *, now: datetime) -> list[StartSection]:
    """Visit or not (SIG-03), what was handed over or added, what was planned after a card, whom to tell: the melder
    (SIG-04) and the client (SIG-11)."""
    found = todo(user, persons=persons_of_caseload(user), today=timezone.localdate(now))
    queue = reverse("signals:concerns")
    return [
        _section(_("Meldingen: huisbezoek of niet?"), found[DECIDE], f"{queue}?status=van-mij", rule="SIG-03"),
        _section(_("Nieuwe berichten bij meldingen"), found[NEWS], f"{queue}?status=nieuw-bericht"),
        _section(_("Afgesproken na een signaleringskaart"), found[FOLLOW_UP], ""),
        _section(_("Melder inlichten"), found[FEEDBACK], f"{queue}?status=terugkoppeling", rule="SIG-04"),
        tell_section(user),
    ]


def tell_section(user: User) -> StartSection:
    """SIG-11: clients who do not know yet which signal led to them."""
    rows = (
        ConcernIntake.objects.to_tell().filter(client__in=Client.objects.caseload_of(user))
        .values_list("client__reference", *name_columns("client__person"))
        .order_by("joined_at")[: SHOWN + 1]
    )  # fmt: skip
    reason = _("vertel welk signaal je hier bracht, en vraag wat de melder mag weten")
    told = {
        reference: StartItem(name_of(*name), reason, reverse("cases:tell", args=[reference]))
        for reference, *name in rows
    }
    return section(_("Vertellen na het eerste gesprek"), list(told.values()), rule="SIG-11")


def signallers_section(user: User, *, now: datetime, limits: Thresholds) -> StartSection:
    """SIG-15: regular signallers to keep warm."""
    rows = due_signallers(user, today=timezone.localdate(now), limits=limits, number=SHOWN + 1)
    items = [StartItem(*row) for row in rows]
    return section(_("Signaleerders weer spreken"), items, rule="SIG-15", more_url=reverse("signals:signallers"))


def _section(title: str, found: list[Todo], more_url: str, *, rule: str = "") -> StartSection:
    return section(title, [_item(one) for one in found], rule=rule, more_url=more_url)


def _item(one: Todo) -> StartItem:
    page = "desk:client" if one.is_person else "signals:concern"
    return StartItem(one.about, one.reason, reverse(page, args=[one.reference]), day(one.on))
