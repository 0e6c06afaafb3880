"""What the pages of the Meldcode show, as ready strings; only for those who may see a record."""

from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.db.models import Count, Q, QuerySet
from django.http import QueryDict
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.choices import Permission
from accounts.models import User
from audit.references import read_reference
from people.models import name_columns, name_of
from signals.choices.safety import BY_MELDCODE, FlagKind, MeldcodeStepNumber
from signals.content.safety import MELDCODE_GUIDANCE, SAFE_HOME
from signals.models import Flag, MeldcodeRecord
from ui.show import day

PAGE = 25


class MeldcodeRow(NamedTuple):
    """One record: about whom, who works on it and how far, since when."""

    reference: str
    about: str
    meta: str
    opened: str


class WaitingFlag(NamedTuple):
    """A flag for violence or abuse without a record: who raised it and when, and nobody's name."""

    reference: str
    version: int
    label: str
    meta: str


def meldcode_page(user: User, asked: QueryDict) -> dict[str, Any]:
    """The records this user may see, newest first, in pages of 25 that continue after the last one seen (`na`).

    `toon=afgesloten` shows those that were closed.
    """
    is_closed = asked.get("toon") == "afgesloten"
    records = MeldcodeRecord.objects.visible_to(user)
    records = records.exclude(closed_on=None) if is_closed else records.open()
    after = read_reference(asked.get("na", ""))
    if after and (last := records.filter(reference=after).values_list("opened_on", "pk").first()):
        records = records.filter(Q(opened_on__lt=last[0]) | Q(opened_on=last[0], pk__lt=last[1]))
    rows, waiting = rows_of(records, PAGE + 1), waiting_flags(user)
    shown = {"toon": "afgesloten"} if is_closed else {}
    return {
        "rows": rows[:PAGE],
        "is_closed": is_closed,
        "waiting": waiting[:PAGE],
        "has_more_waiting": len(waiting) > PAGE,
        "next_url": f"?{urlencode(shown | {'na': rows[PAGE - 1].reference})}" if len(rows) > PAGE else "",
        "first_url": f"?{urlencode(shown)}" if after else "",
    }


def rows_of(records: QuerySet[MeldcodeRecord], most: int) -> list[MeldcodeRow]:
    """At most so many records, newest first, in one statement. Records come from `visible_to`, never from `all`."""
    names = name_columns("flag__person")
    records = records.annotate(taken=Count("steps__step", distinct=True)).order_by("-opened_on", "-pk")
    columns = ("reference", "taken", "opened_on", "worker__name", "flag__person_id", "flag__concern__about", *names)
    rows = []
    for reference, taken, opened_on, worker, person, about, *name in records.values_list(*columns)[:most]:
        steps = ngettext("{n} van 5 stappen", "{n} van 5 stappen", taken).format(n=taken)
        rows.append(MeldcodeRow(reference, name_of(*name) if person else about, f"{worker} · {steps}", day(opened_on)))
    return rows


def waiting_flags(user: User) -> list[WaitingFlag]:
    """For who keeps every record: the flags for violence or abuse that have none yet, oldest first, at most 26.

    Without a name: whoever raised the flag can tell more.
    """
    if not user.reach(Permission.MELDCODE_EDIT).everything:
        return []
    flags = Flag.objects.up().filter(kind__in=BY_MELDCODE, meldcode=None).order_by("raised_on", "pk")
    rows = flags.values_list("reference", "version", "kind", "raised_on", "raised_by__name")[: PAGE + 1]
    return [
        WaitingFlag(
            reference,
            version,
            capfirst(FlagKind(kind).label),
            _("gezet op {day} door {who}").format(day=day(on), who=who or _("onbekend")),
        )
        for reference, version, kind, on, who in rows
    ]


def record_page(record: MeldcodeRecord) -> dict[str, Any]:
    """Who it is about, and the five steps: what fits each, and what was written there; one statement more."""
    taken: dict[str, list] = {}
    for entry in record.steps.select_related("by").order_by("done_on", "pk"):
        taken.setdefault(entry.step, []).append(entry)
    steps = [
        {"code": one.value, "label": one.label, "lines": MELDCODE_GUIDANCE[one], "entries": taken.get(one, [])}
        for one in MeldcodeStepNumber
    ]
    waiting = next((step["code"] for step in steps if not step["entries"]), MeldcodeStepNumber.DECIDE.value)
    return {
        "record": record,
        "about": about(record.flag),
        "steps": steps,
        "next_step": waiting,
        "helplines": (SAFE_HOME,),
    }


def about(flag: Flag) -> str:
    """Who a flag is about, in words: the name of the person, else what the melding says."""
    return flag.person.full_name if flag.person_id else flag.concern.about


def meldcode_link(flag: Flag, user: User) -> MeldcodeRecord | None:
    """The record of this flag, only for who may see it: to everybody else there is none."""
    if flag.kind not in BY_MELDCODE or not user.may(Permission.MELDCODE_VIEW):
        return None
    return MeldcodeRecord.objects.visible_to(user).filter(flag=flag).first()


def may_begin(flag: Flag, user: User) -> bool:
    """Whether this user may start a record for a flag within their work."""
    return flag.kind in BY_MELDCODE and flag.lifted_on is None and user.may(Permission.MELDCODE_EDIT)
