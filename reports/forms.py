"""What a reader may ask of the figures."""

from collections.abc import Collection
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
from typology.guide import GUIDE_VERSION

OWN, TEAMS, WHOLE = "mijn", "teams", "organisatie"


class CircleForm(forms.Form):
    """A filter that is a URL: over whom, and for a reader of more than one team also which."""

    over = forms.ChoiceField(label=_("Over"), required=False)
    team = forms.ChoiceField(label=_("Team"), required=False)

    def __init__(self, *args: Any, user: User, reach: Reach, **options: Any) -> None:
        super().__init__(*args, **options)
        self.user, self.reach = user, reach
        circles = {
            TEAMS: (Scope.TEAM, _("mijn teams")),
            OWN: (Scope.CASELOAD, _("mijn caseload")),
            WHOLE: (Scope.FIGURES, _("de hele organisatie")),
        }
        known = {code: label for code, (scope, label) in circles.items() if scope in reach.scopes}
        self.circle = self.data.get("over") if self.data.get("over") in known else next(iter(known))
        self.fields["over"].choices = list(known.items())
        teams = {one.team.reference: one.team for one in user.current_memberships if reach.covers(one.team_id)}
        self.teams = teams if Scope.TEAM in reach.scopes else {}
        self.fields["team"].choices = [("", _("alle eigen teams")), *((ref, team.name) for ref, team in teams.items())]
        if not self.teams:
            del self.fields["team"]

    def asked(self, name: str) -> str:
        """What was chosen; nothing when it does not exist here."""
        self.is_valid()
        return self.cleaned_data.get(name, "")

    @property
    def has_choices(self) -> bool:
        """Whether there is anything to filter on."""
        return any(len(field.choices) > 1 for field in self.fields.values())

    @property
    def trajectories(self) -> TrajectoryQuerySet:
        """What is counted. Only the whole organisation goes beyond the own teams, and only as figures."""
        if self.circle == WHOLE:
            return Trajectory.objects.all()
        mine = Trajectory.objects.filter(self.reach.rows("team"))
        if self.circle == OWN:
            return mine.of(self.user)
        team = self.asked("team")
        return mine.filter(team__reference=team) if team else mine


class CaseloadForm(CircleForm):
    """Also by what. The whole organisation has the matrix of the typology instead of a table of its rows: two tables
    with the same numbers in them would tell on each other (ADR 0015)."""

    per = forms.ChoiceField(label=_("Verdeeld naar"), required=False)
    field_order = ["per", "over", "team"]

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        divisions = [one for one in Division if one != Division.ROW or self.circle != WHOLE]
        self.fields["per"].choices = [(one.value, one.label) for one in divisions]

    @property
    def division(self) -> Division:
        """By what; the first that makes sense when nothing valid was asked."""
        return Division(self.asked("per") or (Division.ROW if self.circle == OWN else Division.WORKER))


class TypingFiguresForm(CircleForm):
    """Also when, and by which version of the typing guide: outside the teams always one version over one year."""

    periode = forms.ChoiceField(label=_("Periode"), required=False)
    versie = forms.ChoiceField(label=_("Versie van de typeerhulp"), required=False)
    field_order = ["over", "periode", "versie", "team"]

    def __init__(self, *args: Any, today: date, **options: Any) -> None:
        super().__init__(*args, **options)
        self.periods = {one.code: one for one in (open_periods if self.is_inside else closed_years)(today)}
        self.fields["periode"].choices = [(one.code, one.label) for one in self.periods.values()]
        versions = [(str(number), number) for number in range(GUIDE_VERSION, 0, -1)]
        every = [("", _("alle versies"))] if self.is_inside and len(versions) > 1 else []
        self.fields["versie"].choices = every + versions
        if not self.is_inside:
            self.fields.pop("team", None)

    @property
    def is_inside(self) -> bool:
        """REP-04: whether the reader sees the typings of a team one by one anyway."""
        return self.circle != WHOLE

    @property
    def period(self) -> Period:
        """When; this year, or outside the teams the last one that is over."""
        return self.periods.get(self.asked("periode")) or next(iter(self.periods.values()))

    @property
    def guide_version(self) -> int | None:
        """Which version of the guide; None for all of them."""
        asked = self.asked("versie") or self.fields["versie"].choices[0][0]
        return int(asked) if asked else None

    @property
    def team_ids(self) -> Collection[int] | None:
        """Whose clients are counted; None for everybody's."""
        if not self.is_inside:
            return None
        team = self.teams.get(self.asked("team"))
        return [team.pk] if team else self.reach.team_ids


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
