"""Changes a threshold, and keeps why somebody deviated from a rule or put its advice aside."""

from collections.abc import Iterable
from datetime import date, datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit import services as audit
from audit.choices import Action
from audit.records import Record, require_version
from method.choices import AsideReason
from method.models import Deviation, SetAside, ThresholdSetting
from method.thresholds import Threshold
from ui.dates import months_before

# Months that an advice stays aside.
SOON, LONG = 1, 6


@transaction.atomic
def change_threshold(*, key: str, value: int, version: int, by: User) -> ThresholdSetting:
    """Set one threshold. One that was never changed counts as version 1."""
    threshold = Threshold(key)
    if not threshold.lowest <= value <= threshold.highest:
        limits = {"lowest": threshold.lowest, "highest": threshold.highest}
        raise ValidationError({"value": _("Kies een getal van %(lowest)s tot en met %(highest)s.") % limits})
    setting, _created = ThresholdSetting.objects.select_for_update().get_or_create(
        key=key, defaults={"value": threshold.default}
    )
    require_version(setting, version)
    setting.value = value
    audit.store(setting, Action.THRESHOLD_CHANGED, by=by)
    return setting


@transaction.atomic
def deviate(*, target: Record, rules: Iterable[str], reason: str, by: User | None, at: datetime) -> list[Deviation]:
    """Keep the reason for each gate that `method.advice.require` let pass, beside the record it led to."""
    kept = []
    for rule in rules:
        facts = {"target": target._meta.label, "target_reference": target.reference, "reason": reason}
        deviation = Deviation(rule=rule, by=by, at=at, **facts)
        audit.store(deviation, Action.DEVIATED, by=by)
        kept.append(deviation)
    return kept


@transaction.atomic
def set_aside(
    *, target: Record, rule: str, why: str, words: str, today: date, by: User, at: datetime
) -> SetAside:  # fmt: skip
    """The advice of this rule at this record stays away for six months, or one month when it is only for later."""
    type(target)._default_manager.select_for_update().get(pk=target.pk)
    _bring_back(target, rule, by=by, at=at)
    months = SOON if why == AsideReason.LATER else LONG
    aside = SetAside(
        rule=rule, target=target._meta.label, target_reference=target.reference, why=why, words=words, by=by, at=at,
        until_on=months_before(today, -months),
    )  # fmt: skip
    audit.store(aside, Action.ADVICE_SET_ASIDE, by=by)
    return aside


@transaction.atomic
def bring_back(*, target: Record, rule: str, by: User, at: datetime) -> None:
    """Undo it: the advice is shown again when it fits."""
    _bring_back(target, rule, by=by, at=at)


def _bring_back(target: Record, rule: str, *, by: User, at: datetime) -> None:
    for aside in SetAside.objects.of(target).filter(rule=rule).select_for_update():
        aside.brought_back_at = at
        audit.store(aside, Action.ADVICE_BROUGHT_BACK, by=by)
