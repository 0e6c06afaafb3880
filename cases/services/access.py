"""Opening a file, and taking access with a reason."""

from datetime import datetime, timedelta

from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.choices import Permission, Role
from accounts.models import User
from audit.choices import Action, Ground
from audit.services import record_access, store
from cases.models import Client, ReasonedAccess


def open_file(*, client: Client, by: User, page: str, address: str | None) -> Ground:
    """PRI-01: say on what ground this user sees this client, and log it; the caller holds the transaction.

    `client` carries the annotations of `with_ground`. On Ground.TEAM only identity and status may be shown;
    on Ground.OUTLINE also how to reach the client, the phases and the typing.
    """
    if client.is_own:
        ground, purpose = Ground.CASELOAD, ""
    elif client.access_reason:
        ground, purpose = Ground.REASON, client.access_reason
    else:
        has_outline = by.reach(Permission.CASE_OUTLINE).covers(client.team_id)
        ground, purpose = Ground.OUTLINE if has_outline else Ground.TEAM, ""
    record_access(target=client, by=by, page=page, ground=ground, purpose=purpose, address=address)
    return ground


@transaction.atomic
def take_access(
    *, client: Client, reason: str, by: User, at: datetime, hours: int, shortest: int, request_number: str = ""
) -> ReasonedAccess:
    """Open a file outside the caseload for `hours`; the reason has at least `shortest` characters."""
    if len(reason.strip()) < shortest:
        raise ValidationError(
            {"reason": _("Schrijf in minstens {n} tekens waarom je dit dossier opent.").format(n=shortest)}
        )
    if by.has_role(Role.PRIVACY_OFFICER) and not request_number:
        raise ValidationError({"request_number": _("Vul het nummer van het verzoek in.")})
    access = ReasonedAccess(
        client=client,
        user=by,
        reason=reason.strip(),
        request_number=request_number,
        taken_at=at,
        until_at=at + timedelta(hours=hours),
    )
    store(access, Action.ACCESS_GIVEN, by=by)
    return access
