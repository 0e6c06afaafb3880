"""What can be done with a preventive action."""

from datetime import date

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.models import User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from directory.models import District
from signals.models import PreventiveAction


@transaction.atomic
def add_preventive_action(*, by: User | None, **facts: str | date | District | None) -> PreventiveAction:
    """SIG-10: a new action; facts are `title district starts_on ends_on` and the four CONSIDERATIONS."""
    action = PreventiveAction(**facts)
    _store(action, Action.PREVENTIVE_ADDED, by)
    return action


@transaction.atomic
def change_preventive_action(
    *, action: PreventiveAction, version: int, by: User, **facts: str | date | District | None
) -> PreventiveAction:
    """Other days, another name, or what was learned about the considerations; facts that are not passed stay."""
    action = PreventiveAction.objects.select_for_update().get(pk=action.pk)
    require_version(action, version)
    for name, value in facts.items():
        setattr(action, name, value)
    _store(action, Action.PREVENTIVE_CHANGED, by)
    return action


def _store(action: PreventiveAction, happened: Action, by: User | None) -> None:
    if action.ends_on and action.ends_on < action.starts_on:
        raise ValidationError({"ends_on": _("Deze dag ligt voor het begin. Kijk de twee dagen nog eens na.")})
    if not action.is_weighed:
        raise ValidationError(_("Maak de vier afwegingen voor de hele actie. n.v.t. mag ook."))
    store(action, happened, by=by)
