"""What the pages about questions for advice and the verwijskaart show, as ready words."""

from datetime import datetime
from typing import Any
from urllib.parse import urlencode

from django.db.models import Q, QuerySet, Subquery
from django.http import QueryDict
from django.utils.text import Truncator
from django.utils.translation import gettext as _

from accounts.models import User
from audit.references import read_reference
from directory.models import AreaContact, District
from signals.models import AdviceRequest
from signals.queries.filters import filter_select
from signals.queries.sources import source_choices
from ui.show import day

PAGE = 25
SHOWN_WORDS = 14


def advice_page(user: User, asked: QueryDict) -> dict[str, Any]:
    """Questions for advice within reach, newest first, in pages of 25 that continue after the last one seen (`na`).

    Filters: `bron` (the code of a source) and `wijk` (a reference).
    """
    sources, districts = source_choices(), list(District.objects.values_list("reference", "name"))
    source = asked.get("bron", "") if asked.get("bron") in dict(sources) else ""
    district, after = read_reference(asked.get("wijk", "")), read_reference(asked.get("na", ""))
    requests = AdviceRequest.objects.visible_to(user)
    if source:
        requests = requests.filter(source=source)
    if district:
        requests = requests.filter(district__reference=district)
    columns = ("reference", "question", "advice", "source__name", "district__name", "asked_at")
    rows = list(_after(requests, after).order_by("-asked_at", "-pk").values_list(*columns)[: PAGE + 1])
    filters = {name: value for name, value in (("bron", source), ("wijk", district)) if value}
    return {
        "rows": [_row(*row) for row in rows[:PAGE]],
        "is_filtered": bool(filters),
        "selects": [
            filter_select("wijk", _("Wijk"), _("alle wijken"), district, districts),
            filter_select("bron", _("Wie vroeg het"), _("iedereen"), source, sources),
        ],
        "next_url": f"?{urlencode(filters | {'na': rows[PAGE - 1][0]})}" if len(rows) > PAGE else "",
        "first_url": f"?{urlencode(filters)}" if after else "",
    }


def contacts_of(reference: str) -> list[AreaContact]:
    """Whom to call in the wijk of this reference; nobody for a reference that is none."""
    known = read_reference(reference)
    return list(AreaContact.objects.in_use().filter(district__reference=known)) if known else []


def _after(requests: QuerySet[AdviceRequest], reference: str) -> QuerySet[AdviceRequest]:
    """What comes after this one in the order of the list: older, then by id."""
    if not reference:
        return requests
    last = AdviceRequest.objects.filter(reference=reference)
    asked_at, pk = Subquery(last.values("asked_at")), Subquery(last.values("pk"))
    return requests.filter(Q(asked_at__lt=asked_at) | Q(asked_at=asked_at, pk__lt=pk))


def _row(
    reference: str, question: str, advice: str, source: str, district: str | None, asked_at: datetime
) -> dict[str, Any]:
    return {
        "reference": reference,
        "question": Truncator(question).words(SHOWN_WORDS),
        "meta": " · ".join(filter(None, (_(source), district))),
        "is_answered": bool(advice.strip()),
        "side": day(asked_at),
    }
