"""What a reader may ask of the figures."""

from datetime import date
from typing import Any

from django import forms
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.access import Reach
from accounts.choices import Scope
from accounts.models import User
from cases.models import Trajectory
from cases.models.trajectories import TrajectoryQuerySet
from reports.choices import Division
from reports.periods import Period, closed_years, open_periods
from reports.queries.concerns import Names

OWN, TEAMS, WHOLE = "mijn", "teams", "organisatie"


class CaseloadForm(forms.Form):
    """A filter that is a URL: by what, over whom, and for a reader of a team also one worker or district."""

    per = forms.ChoiceField(label=_("Verdeeld naar"), choices=Division, required=False)
    over = forms.ChoiceField(label=_("Over"), required=False)
    team = forms.ChoiceField(label=_("Team"), required=False)

    def __init__(self, *args: Any, user: User, reach: Reach, **options: Any) -> None:
        super().__init__(*args, **options)
        self.user, self.reach = user, reach
        self.fields["over"].choices = self._choices()
        teams = {one.team.reference: one.team.name for one in user.current_memberships if reach.covers(one.team_id)}
        self.fields["team"].choices = [("", _("alle eigen teams")), *teams.items()]
        if Scope.TEAM not in reach.scopes:
            del self.fields["team"]

    def _choices(self) -> list[tuple[str, Any]]:
        words = {
            TEAMS: (Scope.TEAM, _("mijn teams")),
            OWN: (Scope.CASELOAD, _("mijn caseload")),
            WHOLE: (Scope.FIGURES, _("de hele organisatie")),
        }
        return [(code, label) for code, (scope, label) in words.items() if scope in self.reach.scopes]

    @property
    def division(self) -> Division:
        """By what; the first that makes sense when nothing valid was asked."""
        asked = self.cleaned_data.get("per") if self.is_valid() else ""
        return Division(asked or (Division.ROW if self.circle == OWN else Division.WORKER))

    @property
    def circle(self) -> str:
        """Over whom; the nearest circle when nothing valid was asked."""
        asked = self.cleaned_data.get("over") if self.is_valid() else ""
        return asked or self.fields["over"].choices[0][0]

    @property
    def trajectories(self) -> TrajectoryQuerySet:
        """What is counted. Only the whole organisation goes beyond the own teams, and only as figures."""
        if self.circle == WHOLE:
            return Trajectory.objects.all()
        mine = Trajectory.objects.filter(self.reach.rows("team"))
        if self.circle == OWN:
            return mine.of(self.user)
        team = self.cleaned_data.get("team") if self.is_valid() else None
        return mine.filter(team__reference=team) if team else mine


class ConcernFiguresForm(forms.Form):
    """A filter that is a URL: over whom and when; inside the own reach also one team or district."""

    over = forms.ChoiceField(label=_("Over"), required=False)
    periode = forms.ChoiceField(label=_("Periode"), required=False)
    team = forms.ChoiceField(label=_("Team"), required=False)
    wijk = forms.ChoiceField(label=_("Wijk"), required=False)

    def __init__(self, *args: Any, reach: Reach, names: Names, today: date, **options: Any) -> None:
        super().__init__(*args, **options)
        self.reach, self.today = reach, today
        circles = {TEAMS: (Scope.TEAM, _("mijn teams")), WHOLE: (Scope.FIGURES, _("de hele organisatie"))}
        known = {code: label for code, (scope, label) in circles.items() if scope in reach.scopes}
        circles = {WHOLE: _("de hele organisatie")} if reach.everything else known
        self.circle = self.data.get("over") if self.data.get("over") in circles else next(iter(circles))
        self.periods = {one.code: one for one in (open_periods if self.is_inside else closed_years)(today)}
        self.fields["over"].choices = list(circles.items())
        self.fields["periode"].choices = [(one.code, one.label) for one in self.periods.values()]
        self.fields["team"].choices = [("", _("alle teams")), *names.teams]
        self.fields["wijk"].choices = [("", _("alle wijken")), *names.districts]
        for name in () if self.is_inside else ("team", "wijk"):
            del self.fields[name]

    def asked(self, name: str) -> str:
        """What was chosen; nothing when it does not exist here."""
        self.is_valid()
        return self.cleaned_data.get(name, "")

    @property
    def is_inside(self) -> bool:
        """REP-04: whether the reader handles these meldingen; who does not gets fixed tables only."""
        return self.circle == TEAMS or self.reach.everything

    @property
    def period(self) -> Period:
        """When; this year, or outside the teams the last one that is over."""
        return self.periods.get(self.asked("periode")) or next(iter(self.periods.values()))

    @property
    def conditions(self) -> Q:
        """Which meldingen and questions are counted."""
        found = Q() if self.circle == WHOLE else self.reach.rows("team")
        for name, path in (("team", "team__reference"), ("wijk", "district__reference")):
            found &= Q(**{path: self.asked(name)}) if self.asked(name) else Q()
        return found

    @property
    def typed_in(self) -> frozenset[int] | None:
        """The teams whose typings the reader may see one by one; None for who stands outside every team."""
        return self.reach.team_ids if self.circle == TEAMS else None

    @property
    def may_see_rows(self) -> bool:
        """REP-04: the meldpunt sees no typing either, so that for it too this is a fixed table over a whole year."""
        filtered = self.asked("team") or self.asked("wijk")
        return self.circle == TEAMS or (self.period in closed_years(self.today) and not filtered)
