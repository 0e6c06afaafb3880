"""What the list of the signaleringsnetwerk and the start pages show, as ready words."""

from datetime import date
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.db.models import F, Q, QuerySet, Subquery
from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy, ngettext

from accounts.choices import Permission
from accounts.models import User
from audit.references import read_reference
from directory.models import District
from method.thresholds import Threshold, Thresholds
from signals.models import Signaller
from signals.queries.filters import filter_select
from signals.rules.signallers import is_quiet, warm_since
from ui.show import day

PAGE = 25
QUIET, ALONE, OCCASIONAL, STOPPED = "lang-niet", "zonder-achtervang", "soms", "gestopt"
SHOWS = (
    (QUIET, gettext_lazy("lang niet gesproken")),
    (ALONE, gettext_lazy("zonder achtervang")),
    (OCCASIONAL, gettext_lazy("wie soms iets meldt")),
    (STOPPED, gettext_lazy("gestopt")),
)
COLUMNS = (
    "reference", "name", "organisation", "source__name", "district__name", "is_regular", "added_on", "stopped_on",
    "stand_in_id", "stand_in__stopped_on", "last_contact_on",
)  # fmt: skip
WITHOUT_STAND_IN = Q(stand_in=None) | Q(stand_in__stopped_on__isnull=False)


class DueSignaller(NamedTuple):
    """SIG-15 on a start page, in the order of a StartItem there."""

    title: str
    reason: str
    url: str
    side: str


def signallers_page(user: User, asked: QueryDict, *, today: date, limits: Thresholds) -> dict[str, Any]:
    """Signallers within reach by name, in pages of 25 that continue after the last one seen (`na`).

    Filters: `wijk` (a reference) and `toon` (one of SHOWS; the regular ones when empty).
    """
    since = warm_since(today, limits[Threshold.SIGNALLER_MONTHS])
    show = asked.get("toon", "") if asked.get("toon") in dict(SHOWS) else ""
    district, after = read_reference(asked.get("wijk", "")), read_reference(asked.get("na", ""))
    signallers = _shown(Signaller.objects.visible_to(user), show, since)
    if district:
        signallers = signallers.filter(district__reference=district)
    rows = list(_after(signallers, after).order_by("name", "pk").values_list(*COLUMNS)[: PAGE + 1])
    filters = {name: value for name, value in (("toon", show), ("wijk", district)) if value}
    return {
        "rows": [_row(row, today, since) for row in rows[:PAGE]],
        "district": district,
        "is_filtered": bool(filters),
        "selects": [
            filter_select("wijk", _("Wijk"), _("alle wijken"), district, _districts_of(user)),
            filter_select("toon", _("Toon"), _("vaste signaleerders"), show, SHOWS),
        ],
        "next_url": f"?{urlencode(filters | {'na': rows[PAGE - 1][0]})}" if len(rows) > PAGE else "",
        "first_url": f"?{urlencode(filters)}" if after else "",
    }


def due_signallers(user: User, *, today: date, limits: Thresholds, number: int) -> list[DueSignaller]:
    """SIG-15 in one statement: whom this user, who keeps the network, should speak to; longest ago first.

    At most `number`: a start page asks for one more than it shows.
    """
    since = warm_since(today, limits[Threshold.SIGNALLER_MONTHS])
    kept = Signaller.objects.within(user.reach(Permission.SIGNALLER_EDIT))
    rows = (
        kept.to_keep_warm(since)
        .order_by(F("last_contact_on").asc(nulls_first=True), "name", "pk")
        .values_list("reference", "name", "organisation", "district__name", "last_contact_on")[:number]
    )
    return [
        DueSignaller(
            name,
            " · ".join(filter(None, (organisation, district))),
            reverse("signals:signaller", args=[reference]),
            spoken_words(last_contact_on, today),
        )
        for reference, name, organisation, district, last_contact_on in rows
    ]


def spoken_words(last_contact_on: date | None, today: date) -> str:
    """How long ago somebody spoke to a signaller, as people say it."""
    if last_contact_on is None:
        return _("nog niet gesproken")
    days = (today - last_contact_on).days
    if days <= 1:
        return _("gisteren gesproken") if days == 1 else _("vandaag gesproken")
    if days < 14:
        return _("{n} dagen geleden gesproken").format(n=days)
    if days < 60:
        return _("{n} weken geleden gesproken").format(n=days // 7)
    months = days * 12 // 365
    if months < 24:
        return ngettext("{n} maand geleden gesproken", "{n} maanden geleden gesproken", months).format(n=months)
    return _("{n} jaar geleden gesproken").format(n=months // 12)


def _districts_of(user: User) -> list[tuple[str, str]]:
    """(reference, name) of the wijken in reach, in one statement."""
    within = user.reach(Permission.SIGNALLER_VIEW).rows("team")
    return list(District.objects.filter(within).values_list("reference", "name"))


def _shown(signallers: QuerySet[Signaller], show: str, since: date) -> QuerySet[Signaller]:
    if show == STOPPED:
        return signallers.filter(stopped_on__isnull=False).with_last_contact()
    if show == QUIET:
        return signallers.to_keep_warm(since)
    active = signallers.active().with_last_contact()
    if show == OCCASIONAL:
        return active.filter(is_regular=False)
    regular = active.filter(is_regular=True)
    return regular.filter(WITHOUT_STAND_IN) if show == ALONE else regular


def _after(signallers: QuerySet[Signaller], reference: str) -> QuerySet[Signaller]:
    """What comes after this signaller in the order of the list: by name, then by id."""
    if not reference:
        return signallers
    last = Signaller.objects.filter(reference=reference)
    name, pk = Subquery(last.values("name")), Subquery(last.values("pk"))
    return signallers.filter(Q(name__gt=name) | Q(name=name, pk__gt=pk))


def _row(row: tuple, today: date, since: date) -> dict[str, Any]:
    reference, name, organisation, source, district, is_regular, added_on, stopped_on, stand_in, gone, last = row
    parts = [organisation, _(source), district]
    if is_regular and not stopped_on and (stand_in is None or gone):
        parts.append(_("zonder achtervang"))
    return {
        "reference": reference,
        "name": name,
        "meta": " · ".join(filter(None, parts)),
        "side": _("gestopt {day}").format(day=day(stopped_on)) if stopped_on else spoken_words(last, today),
        "is_quiet": is_regular and not stopped_on and is_quiet(last_contact_on=last, added_on=added_on, since=since),
    }
