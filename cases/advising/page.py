"""The page of all advice about one client: what stands now, and what was put aside."""

from datetime import date
from typing import Any

from cases.advising.rules import foremost
from cases.advising.standing import Standing, advice_on, with_facts
from cases.agreed import agreements_of
from cases.models import Assessment, Client
from method.models import SetAside
from method.register import RULES
from method.thresholds import Thresholds
from ui.dates import midnight

LATEST = 20


def advice_page(client: Client, *, today: date, limits: Thresholds) -> dict[str, Any]:
    """Every advice that stands, the most useful first, and what lies aside with why and until when."""
    aside = list(SetAside.objects.of(client).on(today).select_related("by"))
    standing = Standing(
        client=client,
        trajectory=with_facts(client.trajectories.open()).first(),
        visits=list(client.visits.all()[:LATEST]),
        typings=list(Assessment.objects.filter(person__in=client.persons)[:LATEST]),
        agreed=agreements_of(client, since=midnight(today), today=today),
    )
    advice = foremost(advice_on(standing, today=today, limits=limits), aside={one.rule for one in aside})
    return {"client": client, "advice": advice, "aside": [(one, RULES[one.rule]) for one in aside]}
