"""The queue of meldingen, as ready words."""

from datetime import date, datetime
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.db.models import Case, Exists, OuterRef, QuerySet, Value, When
from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.choices import Permission
from accounts.models import Team, User
from audit.references import read_reference
from directory.models import District
from method.thresholds import Threshold, Thresholds
from method.working_days import working_days_between
from signals.choices.concerns import ConcernStatus
from signals.models import Concern, ConcernNote, Flag, Source
from signals.queries.filters import filter_select
from signals.queries.likely import likely_concerns
from signals.rules.concerns import waiting_advice

PAGE = 25
WAITING = (ConcernStatus.NEW, ConcernStatus.ACCEPTED)
WITHOUT_OWNER, MINE, FEEDBACK, NEWS = "zonder-eigenaar", "van-mij", "terugkoppeling", "nieuw-bericht"


class Row(NamedTuple):
    """What the database gives for one line of the queue."""

    reference: str
    about: str
    status: str
    source: str
    received_at: datetime
    team: str
    owner: str | None
    is_held: bool
    attempted_on: date | None
    district: str | None
    has_news: bool
    has_flag: bool


COLUMNS = (
    "reference", "about", "status", "source__name", "received_at", "team__name", "owner__name", "is_held",
    "attempted_on", "district__name", "has_news", "has_flag",
)  # fmt: skip


def page(user: User, asked: QueryDict, *, today: date, limits: Thresholds) -> dict[str, Any]:
    """Meldingen within reach in pages of 25; open ones oldest first, closed ones newest first.

    Filters: `status` (a status, or one of the three lists by name), `team`, `wijk`, `bron`; `na` continues after
    this melding. What is not known is no filter.
    """
    filters = {name: asked.get(name, "") for name in ("status", "team", "wijk", "bron")}
    newest_first = filters["status"] in (ConcernStatus.CLOSED, FEEDBACK, NEWS)
    concerns = Concern.objects.visible_to(user).after(read_reference(asked.get("na", "")), newest_first=newest_first)
    concerns = _filtered(concerns, filters, user, today)
    order = ("-received_at", "-id") if newest_first else ("received_at", "id")
    rows = [Row(*row) for row in _with_marks(concerns, today).order_by(*order).values_list(*COLUMNS)[: PAGE + 1]]
    choices = _choices()
    return {
        "rows": [_row(row, today, limits) for row in rows[:PAGE]],
        "selects": [_select(name, filters[name], choices[name]) for name in filters],
        "tags": _tags(filters, choices),
        "next": _address(filters | {"na": rows[PAGE - 1].reference}) if len(rows) > PAGE else "",
        "first": _address(filters) if asked.get("na") else "",
        "is_filtered": any(filters.values()),
    }


def mergeable(concern: Concern, user: User, today: date) -> list[dict[str, str]]:
    """Other open meldingen that nobody joined to a client: those that look alike first, then the newest; at most 25."""
    alike = [one.reference for one in likely_concerns(concern.about, user)]
    others = Concern.objects.within(user.reach(Permission.CONCERN_HANDLE)).mergeable().exclude(pk=concern.pk)
    order = ("-received_at", "-id")
    if alike:
        others = others.annotate(place=Case(When(reference__in=alike, then=Value(0)), default=Value(1)))
        order = ("place", *order)
    others = others.order_by(*order)
    return [_row(Row(*row), today, Thresholds()) for row in _with_marks(others, today).values_list(*COLUMNS)[:PAGE]]


def age_words(received_at: datetime, today: date) -> str:
    """How many working days ago: "vandaag", "3 werkdagen"."""
    days = working_days_between(timezone.localdate(received_at), today)
    return ngettext("{n} werkdag", "{n} werkdagen", days).format(n=days) if days else _("vandaag")


def _filtered(concerns: QuerySet[Concern], filters: dict[str, str], user: User, today: date) -> QuerySet[Concern]:
    status = filters["status"]
    if status == WITHOUT_OWNER:
        concerns = concerns.without_owner(today)
    elif status == MINE:
        concerns = concerns.open().filter(owner=user)
    elif status == FEEDBACK:
        concerns = concerns.to_feed_back()
    elif status == NEWS:
        concerns = concerns.with_news()
    else:
        concerns = concerns.filter(status=status) if status in ConcernStatus else concerns.open()
    by = {"team__reference": read_reference(filters["team"]), "district__reference": read_reference(filters["wijk"])}
    by["source"] = filters["bron"].replace("\0", "")
    return concerns.filter(**{path: value for path, value in by.items() if value})


def _with_marks(concerns: QuerySet[Concern], today: date) -> QuerySet[Concern]:
    """Whether somebody holds it, a hand-over or a supplement waits to be seen, and a flag is up."""
    waiting = ConcernNote.objects.waiting().filter(concern=OuterRef("pk"))
    flags = Flag.objects.up().filter(concern=OuterRef("pk"))
    return concerns.with_holder(today).annotate(has_news=Exists(waiting), has_flag=Exists(flags))


def _choices() -> dict[str, list[tuple[str, str]]]:
    """What can be filtered on, in one statement."""
    districts = District.objects.annotate(kind=Value("wijk")).values_list("kind", "reference", "name", "id")
    teams = Team.objects.annotate(kind=Value("team")).values_list("kind", "reference", "name", "id")
    sources = Source.objects.annotate(kind=Value("bron")).values_list("kind", "code", "name", "position")
    choices = {"status": _statuses(), "team": [], "wijk": [], "bron": []}
    for kind, code, name, _place in districts.order_by().union(teams.order_by(), sources.order_by()).order_by("name"):
        choices[kind].append((code, _(name) if kind == "bron" else name))
    return choices


def _statuses() -> list[tuple[str, str]]:
    return [
        (MINE, _("van mij")),
        (WITHOUT_OWNER, _("zonder eigenaar")),
        (NEWS, _("nieuw bericht")),
        *((code, str(label)) for code, label in ConcernStatus.choices),
        (FEEDBACK, _("melder nog niet ingelicht")),
    ]


def _select(name: str, value: str, choices: list[tuple[str, str]]) -> dict[str, Any]:
    """What `ui/_filters.html` draws."""
    label, everything = {
        "status": (_("Status"), _("alles wat open is")),
        "team": (_("Team"), _("alle teams")),
        "wijk": (_("Wijk"), _("alle wijken")),
        "bron": (_("Bron"), _("alle bronnen")),
    }[name]
    return filter_select(name, label, everything, value, choices)


def _tags(filters: dict[str, str], choices: dict[str, list[tuple[str, str]]]) -> list[dict[str, str]]:
    """Each filter that is on, with the address that takes it off."""
    return [
        {"label": dict(choices[name]).get(value, value), "url": _address(filters | {name: ""})}
        for name, value in filters.items()
        if value
    ]


def _address(filters: dict[str, str]) -> str:
    """The queue with these filters."""
    return f"?{urlencode({name: value for name, value in filters.items() if value})}"


def _row(row: Row, today: date, limits: Thresholds) -> dict[str, Any]:
    received_on, limit = timezone.localdate(row.received_at), limits[Threshold.CONCERN_WAITING_DAYS]
    is_tried = row.status not in WAITING or row.attempted_on is not None
    held_by = _("{owner}, {team}").format(owner=row.owner, team=row.team) if row.is_held else row.team
    return {
        "reference": row.reference,
        "about": row.about,
        "status": ConcernStatus(row.status).label,
        "meta": " · ".join(filter(None, (_(row.source), held_by, row.district))),
        "age": age_words(row.received_at, today),
        "waits": bool(waiting_advice(received_on=received_on, attempted=is_tried, today=today, limit=limit)),
        "ownerless": not row.is_held and row.status != ConcernStatus.CLOSED,
        "has_news": row.has_news,
        "has_flag": row.has_flag,
    }
