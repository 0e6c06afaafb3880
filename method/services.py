"""Changes a threshold."""

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit import services as audit
from audit.choices import Action
from audit.records import require_version
from method.models import ThresholdSetting
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
