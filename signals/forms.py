"""Forms about a melding."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import Team, User
from directory.models import District
from signals.choices import HANDLERS, ConcernOutcome, Source
from signals.models import Concern
from ui.fields import Chips
from ui.forms import EditForm, KnownForm, Section


class TakeConcernForm(KnownForm):
    """A worry in three fields; the rest may wait."""

    sections = (
        Section("", ("about", "seen", "reporter")),
        Section(_("Wie pakt het op"), ("team", "owner", "source", "district"), folded=True),
    )
    submit = _("Melding opnemen")
    submit_anyway = _("Toch opnemen")

    about = forms.CharField(
        label=_("Om wie of waar gaat het?"),
        max_length=200,
        help_text=_("Een naam, of alleen een adres of omschrijving."),
    )
    seen = forms.CharField(label=_("Wat is er gezien?"), max_length=20_000, widget=forms.Textarea(attrs={"rows": 4}))
    reporter = forms.CharField(
        label=_("Wie meldt, en hoe is die te bereiken?"),
        max_length=200,
        required=False,
        help_text=_("Leeg laten mag: een melding kan anoniem zijn."),
    )
    team = forms.ModelChoiceField(Team.objects.none(), label=_("Team"), required=False)
    owner = forms.ModelChoiceField(User.objects.none(), label=_("Eigenaar"), required=False)
    source = forms.ChoiceField(label=_("Bron"), choices=Source, initial=Source.OTHER, required=False)
    district = forms.ModelChoiceField(District.objects.none(), label=_("Wijk"), required=False)

    def __init__(self, *args: Any, user: User, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["team"].queryset = Team.objects.all()
        self.fields["team"].empty_label = _("Het team van de wijk, of je eigen team")
        self.fields["owner"].queryset = User.objects.active_in(
            [membership.team_id for membership in user.current_memberships], *HANDLERS
        )
        self.fields["owner"].empty_label = _("Nog niemand")
        self.fields["district"].queryset = District.objects.select_related("team")
        self.fields["district"].empty_label = _("niet bekend")
        self.fields["district"].label_from_instance = lambda district: district.name
        self.fields["team"].label_from_instance = lambda team: team.name


class AssignConcernForm(EditForm):
    """Which team and who."""

    sections = (Section("", ("team", "owner")),)
    submit = _("Toewijzen")

    team = forms.ModelChoiceField(Team.objects.none(), label=_("Team"))
    owner = forms.ModelChoiceField(
        User.objects.none(),
        label=_("Eigenaar"),
        required=False,
        help_text=_("Leeg: het team verdeelt zelf."),
    )

    def __init__(self, *args: Any, concern: Concern, **options: Any) -> None:
        initial = {"team": concern.team_id, "owner": concern.owner_id, "version": concern.version}
        super().__init__(*args, initial=initial, **options)
        teams = Team.objects.all()
        self.fields["team"].queryset = teams
        self.fields["team"].label_from_instance = lambda team: team.name
        self.fields["team"].empty_label = None
        colleagues = User.objects.active_in(teams, *HANDLERS).prefetch_related("memberships__team")
        self.fields["owner"].queryset = colleagues
        self.fields["owner"].label_from_instance = _with_teams
        self.fields["owner"].empty_label = _("Nog niemand")


class CloseConcernForm(EditForm):
    """What the melding led to."""

    sections = (Section("", ("outcome",)),)
    submit = _("Melding afsluiten")

    outcome = Chips(
        label=_("Wat is ervan geworden?"),
        choices=ConcernOutcome,
        help_text=_("Ongegrond en geen behoefte zijn gewone uitkomsten."),
    )


def _with_teams(user: User) -> str:
    """A colleague with the teams to choose from."""
    teams = {membership.team.name for membership in user.memberships.all() if membership.until_on is None}
    return f"{user.name} ({', '.join(sorted(teams))})"
