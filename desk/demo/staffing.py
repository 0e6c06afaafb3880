"""Opens the organisation of the demo: teams, districts and accounts."""

from dataclasses import dataclass, field
from datetime import date, timedelta

from accounts.choices import Role
from accounts.models import Team, User
from accounts.services import add_team
from desk.demo.colleagues import COLLEAGUES, FORMER
from desk.demo.places import DESK, NORTH, OFFICE, PLACES, SOUTH
from desk.demo.services import add_colleague
from directory.models import District
from directory.services.areas import add_district

YEARS_OF_SERVICE = 3


@dataclass
class Staff:
    """Teams and districts by name, users by user name."""

    teams: dict[str, Team] = field(default_factory=dict)
    districts: dict[str, District] = field(default_factory=dict)
    users: dict[str, User] = field(default_factory=dict)

    def district_of(self, street: str) -> District | None:
        """The district this street lies in."""
        for place in PLACES:
            if any(known.name == street for known in place.streets):
                return self.districts[place.name]
        return None

    @staticmethod
    def workers_of(team: str) -> list[str]:
        """The user names of a team's workers, in order."""
        return [one.username for one in COLLEAGUES if one.team == team and one.role == Role.WORKER]


def open_organisation(today: date) -> Staff:
    """The desk, the office, two teams with their districts, and everybody who works there."""
    staff, since = Staff(), today - timedelta(days=365 * YEARS_OF_SERVICE)
    for name in (DESK, NORTH, SOUTH, OFFICE):
        staff.teams[name] = add_team(name=name, takes_concerns=name == DESK, by=None)
    for place in PLACES:
        staff.districts[place.name] = add_district(name=place.name, team=staff.teams[place.team], by=None)
    for colleague in (*COLLEAGUES, FORMER):
        team = staff.teams[colleague.team]
        staff.users[colleague.username] = add_colleague(colleague=colleague, team=team, on=since)
    return staff
