"""Forms about a melding."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.choices import Role
from accounts.models import Team, User
from directory.models import District
from signals.choices import ConcernOutcome, Source
from signals.models import Concern
from ui.fields import Chips
from ui.forms import EditForm, PageForm, Section

HANDLERS = (Role.WORKER, Role.COORDINATOR, Role.DESK)


class TakeConcernForm(PageForm):
    """A worry in three fields; the rest may wait."""

    sections = (
        Section("", ("about", "seen", "reporter")),
        Section(_("Wie pakt het op"), ("team", "owner", "source", "district"), folded=True),
    )
    submit = _("Melding opnemen")

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
        self.user = user
        self.fields["team"].queryset = Team.objects.all()
        self.fields["team"].empty_label = _("Het team van de wijk, of je eigen team")
        self.fields["owner"].queryset = User.objects.active_in(
            [membership.team_id for membership in user.current_memberships], *HANDLERS
        )
        self.fields["owner"].empty_label = _("Nog niemand")
        self.fields["district"].queryset = District.objects.select_related("team")
        self.fields["district"].label_from_instance = lambda district: district.name
        self.fields["team"].label_from_instance = lambda team: team.name

    def clean(self) -> dict[str, Any]:
        """Everything has a team from the start (SIG-01); what a worker takes down is the worker's own at first."""
        words = super().clean()
        district = words.get("district")
        words["source"] = words.get("source") or Source.OTHER
        words["team"] = words.get("team") or (district and district.team) or self._usual_team()
        own_team = words["team"].pk in {membership.team_id for membership in self.user.current_memberships}
        if own_team and not words.get("owner") and not self.user.has_role(Role.DESK):
            words["owner"] = self.user
        return words

    def _usual_team(self) -> Team:
        """The meldpunt for the meldpunt, the own team for everybody else."""
        desk = Team.objects.filter(takes_concerns=True).first() if self.user.has_role(Role.DESK) else None
        return desk or self.user.current_memberships[0].team


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

    def __init__(self, *args: Any, concern: Concern, user: User, **options: Any) -> None:
        initial = {"team": concern.team_id, "owner": concern.owner_id, "version": concern.version}
        super().__init__(*args, initial=initial, **options)
        teams = Team.objects.all()
        self.fields["team"].queryset = teams
        self.fields["team"].label_from_instance = lambda team: team.name
        self.fields["owner"].queryset = User.objects.active_in([team.pk for team in teams], *HANDLERS)
        self.fields["owner"].empty_label = _("Nog niemand")


class VersionForm(EditForm):
    """A single button on a record."""

    submit = _("Aannemen")


class CloseConcernForm(EditForm):
    """What the melding led to."""

    sections = (Section("", ("outcome",)),)
    submit = _("Melding afsluiten")

    outcome = Chips(
        label=_("Wat is ervan geworden?"),
        choices=ConcernOutcome,
        help_text=_("Ongegrond en geen behoefte zijn gewone uitkomsten."),
    )
