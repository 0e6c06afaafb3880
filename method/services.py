"""Changes a threshold, and keeps why somebody deviated from a rule."""

from collections.abc import Iterable
from datetime import datetime

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit import services as audit
from audit.choices import Action
from audit.records import Record, require_version
from method.models import Deviation, ThresholdSetting
from method.thresholds import Threshold


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
