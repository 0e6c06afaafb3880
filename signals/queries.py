"""What the pages about meldingen show, as ready strings."""

from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.http import QueryDict
from django.utils import timezone
from django.utils.translation import gettext as _
from django.utils.translation import ngettext

from accounts.models import User
from audit.references import read_reference
from method.advice import Advice
from method.thresholds import Threshold, Thresholds
from signals.choices import ConcernStatus, Source
from signals.models import Concern
from signals.rules import waiting_advice, working_days_between

PAGE = 25
WAITING = (ConcernStatus.NEW, ConcernStatus.ACCEPTED)


def queue_page(user: User, asked: QueryDict, *, today: date, limits: Thresholds) -> dict[str, Any]:
    """Open meldingen within reach, oldest first, in pages of 25 that continue after the last one seen.

    Filters: `status` (a status, or "zonder-eigenaar"); `na` continues after this melding.
    """
    concerns = Concern.objects.visible_to(user).after(read_reference(asked.get("na", "")))
    status = asked.get("status", "")
    if status == "zonder-eigenaar":
        concerns = concerns.without_owner()
    else:
        concerns = concerns.filter(status=status) if status in ConcernStatus else concerns.open()
    columns = (
        "reference",
        "about",
        "status",
        "source",
        "received_at",
        "team__name",
        "owner__name",
        "owner__is_active",
        "attempted_on",
    )
    rows = list(concerns.order_by("received_at", "id").values_list(*columns)[: PAGE + 1])
    last = rows[PAGE - 1] if len(rows) > PAGE else None
    return {
        "rows": [_row(row, today, limits) for row in rows[:PAGE]],
        "status": status,
        "statuses": [*ConcernStatus.choices, ("zonder-eigenaar", _("zonder eigenaar"))],
        "next": f"?{urlencode({'status': status, 'na': last[0]})}" if last else "",
        "is_first": not asked.get("na"),
    }


def advice_on(concern: Concern, *, today: date, limits: Thresholds) -> list[Advice]:
    """SIG-06: does this melding wait too long?"""
    if not concern.is_open:
        return []
    return waiting_advice(
        received_on=timezone.localdate(concern.received_at),
        attempted=concern.attempted_on is not None,
        today=today,
        limit=limits[Threshold.CONCERN_WAITING_DAYS],
    )


def _row(row: tuple, today: date, limits: Thresholds) -> dict[str, str]:
    reference, about, status, source, received_at, team, owner, is_active, attempted_on = row
    days = working_days_between(timezone.localdate(received_at), today)
    waits = status in WAITING and not attempted_on and days > limits[Threshold.CONCERN_WAITING_DAYS]
    held_by = _("{owner}, {team}").format(owner=owner, team=team) if owner and is_active else team
    return {
        "reference": reference,
        "about": about,
        "status": ConcernStatus(status).label,
        "meta": f"{Source(source).label} · {held_by}",
        "age": ngettext("{n} werkdag", "{n} werkdagen", days).format(n=days) if days else _("vandaag"),
        "waits": waits,
        "ownerless": not (owner and is_active),
    }
