"""The emergency plan, made together with the client; each time a new version."""

from datetime import date

from django.db import transaction

from accounts.models import User
from audit.choices import Action
from audit.records import StaleVersion
from audit.services import store
from cases.models import Client, EmergencyPlan


@transaction.atomic
def write_emergency_plan(
    *, client: Client, signs: str, helps: str, hinders: str, calls: str, version: int, on: date, by: User
) -> EmergencyPlan:
    """Write it down anew; what held before stays. `version` is how many there were when it was opened.

    The same words again make no new version.
    """
    Client.objects.select_for_update().get(pk=client.pk)
    before = list(client.emergency_plans.all())
    if len(before) != version:
        raise StaleVersion
    words = {"signs": signs, "helps": helps, "hinders": hinders, "calls": calls}
    if before and all(getattr(before[0], name) == text for name, text in words.items()):
        return before[0]
    plan = EmergencyPlan(client=client, noted_on=on, noted_by=by, **words)
    store(plan, Action.EMERGENCY_PLANNED, by=by)
    return plan
