"""Rules about the signaleringsnetwerk of a wijk; pure."""

from datetime import date

from django.utils.translation import gettext_lazy as _

from method.advice import Advice, Kind
from ui.dates import months_before


def warm_since(today: date, months: int) -> date:
    """SIG-15: the first day that still counts as lately, so many `months` before today."""
    return months_before(today, months)


def is_quiet(*, last_contact_on: date | None, added_on: date, since: date) -> bool:
    """SIG-15: not spoken to on or after `since`; who was never spoken to counts from the day they joined."""
    return (last_contact_on or added_on) < since


def warm_advice(
    *, is_regular: bool, last_contact_on: date | None, added_on: date, today: date, months: int
) -> list[Advice]:
    """SIG-15 (M&H 2011): a regular signaller nobody spoke to for so many months; attention fades by itself."""
    since = warm_since(today, months)
    if not is_regular or not is_quiet(last_contact_on=last_contact_on, added_on=added_on, since=since):
        return []
    return [
        Advice("SIG-15", Kind.TASK, _("Lang niet gesproken. Bel of loop even langs, dan verslapt de aandacht niet."))
    ]
