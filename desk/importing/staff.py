"""Workers, teams and districts a registration names; who or what is not known yet is added and reported."""

from accounts.models import Team, User
from accounts.services import add_team, import_worker
from desk.importing.words import word_key
from directory.models import District
from directory.services.areas import add_district
from ui.searching import fold

NEW_TEAM = "Wijkteam"


class Staff:
    """One for each file, so that what a failed file added is not remembered."""

    def __init__(self, team_name: str = "") -> None:
        self.team_name = team_name
        self.accounts: list[str] = []
        self.teams: list[str] = []
        self.districts: list[str] = []
        self._team: Team | None = None
        self._workers: dict[str, User] = {}
        for user in User.objects.order_by("pk"):
            for name in filter(None, (user.username, user.email)):
                self._workers.setdefault(_key(name), user)
        self._districts = {word_key(one.name): one for one in District.objects.select_related("team")}

    def worker(self, name: str) -> User | None:
        """Who has this user name or mail address; an unknown one gets an inactive account."""
        if not name:
            return None
        key = _key(name)
        if key not in self._workers:
            self._workers[key], created = import_worker(username=" ".join(name.split()))
            self.accounts += [self._workers[key].username] if created else []
        return self._workers[key]

    def district(self, name: str) -> District | None:
        """The wijk of this name; a new one is worked by the team of this import."""
        if not name:
            return None
        key = word_key(name)
        if key not in self._districts:
            self._districts[key] = add_district(name=name, team=self.team, by=None)
            self.districts.append(name)
        return self._districts[key]

    @property
    def team(self) -> Team:
        """The team of whatever has no wijk: the one that was named, else the only one that is no meldpunt."""
        if not self._team:
            teams = list(Team.objects.filter(takes_concerns=False)[:2])
            name = self.team_name or NEW_TEAM
            if len(teams) == 1 and not self.team_name:
                self._team = teams[0]
            else:
                self._team = Team.objects.filter(name=name).first() or self._new_team(name)
        return self._team

    def _new_team(self, name: str) -> Team:
        self.teams.append(name)
        return add_team(name=name, by=None)


def _key(name: str) -> str:
    return " ".join(fold(name).split())
