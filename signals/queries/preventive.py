"""What the pages about preventive actions show, as ready words."""

from datetime import date
from typing import Any
from urllib.parse import urlencode

from django.db.models import Q, QuerySet, Subquery
from django.http import QueryDict
from django.utils.translation import gettext as _

from accounts.models import User
from audit.references import read_reference
from signals.choices.uninvited import CONSIDERATIONS
from signals.models import PreventiveAction
from ui.show import day

PAGE = 25


def actions_page(user: User, asked: QueryDict, *, today: date) -> dict[str, Any]:
    """Actions within reach, the last one first, in pages of 25 that continue after the last one seen (`na`)."""
    after = read_reference(asked.get("na", ""))
    actions = PreventiveAction.objects.visible_to(user).select_related("district")
    found = list(_after(actions, after)[: PAGE + 1])
    return {
        "rows": [action_row(action, today) for action in found[:PAGE]],
        "next_url": f"?{urlencode({'na': found[PAGE - 1].reference})}" if len(found) > PAGE else "",
        "first_url": "?" if after else "",
    }


def action_row(action: PreventiveAction, today: date) -> dict[str, str]:
    """One action in the list; the district comes along with it."""
    return {
        "url": action.get_absolute_url(),
        "title": action.title,
        "meta": f"{action.district.name} · {days_words(action)}",
        "side": state_words(action, today),
    }


def days_words(action: PreventiveAction) -> str:
    """From when until when, in words."""
    if action.ends_on is None:
        return _("vanaf {start}").format(start=day(action.starts_on))
    if action.ends_on == action.starts_on:
        return day(action.starts_on)
    return _("{start} tot en met {end}").format(start=day(action.starts_on), end=day(action.ends_on))


def state_words(action: PreventiveAction, today: date) -> str:
    """Whether it still has to begin, goes on, or is over."""
    if action.starts_on > today:
        return _("gepland")
    return _("geweest") if action.ends_on and action.ends_on < today else _("loopt")


def weighed(action: PreventiveAction) -> list[tuple[str, str]]:
    """The four considerations as (question, answer)."""
    return [(action._meta.get_field(name).verbose_name, getattr(action, name)) for name in CONSIDERATIONS]


def _after(actions: QuerySet[PreventiveAction], reference: str) -> QuerySet[PreventiveAction]:
    """What comes after this one in the order of the list: begun earlier, then by id."""
    if not reference:
        return actions
    last = PreventiveAction.objects.filter(reference=reference)
    starts_on, pk = Subquery(last.values("starts_on")), Subquery(last.values("pk"))
    return actions.filter(Q(starts_on__lt=starts_on) | Q(starts_on=starts_on, pk__lt=pk))
