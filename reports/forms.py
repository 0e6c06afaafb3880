"""What a reader may ask of the caseload."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.access import Reach
from accounts.choices import Scope
from accounts.models import User
from cases.models import Trajectory
from cases.models.trajectories import TrajectoryQuerySet
from reports.choices import Division

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
