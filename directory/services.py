"""Keeps the areas of work."""

from django.db import transaction

from accounts.models import Team, User
from audit.choices import Action
from audit.records import require_version
from audit.services import store
from directory.models import District


@transaction.atomic
def add_district(*, name: str, team: Team, by: User | None) -> District:
    """A new wijk, worked by this team."""
    district = District(name=name, team=team)
    store(district, Action.DISTRICT_ADDED, by=by)
    return district


@transaction.atomic
def change_district(*, district: District, name: str, team: Team, version: int, by: User) -> District:
    """Rename a wijk or give it to another team; clients stay with the team they have."""
    district = District.objects.select_for_update().get(pk=district.pk)
    require_version(district, version)
    district.name, district.team = name, team
    store(district, Action.DISTRICT_CHANGED, by=by)
    return district
