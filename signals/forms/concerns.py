"""Forms about a melding."""

from collections.abc import Collection
from typing import Any

from django import forms
from django.http import QueryDict
from django.utils.translation import gettext_lazy as _

from accounts.choices import Permission
from accounts.models import Team, User
from audit.references import read_reference
from directory.models import District
from signals.choices.concerns import CLOSING, HANDLERS, ConcernOutcome, Reason
from signals.models import Concern, Signaller
from signals.queries.sources import source_and_signaller_choices
from signals.rules.concerns import WHY_NO_VISIT
from ui.fields import Chips, Line, LongText
from ui.forms import EditForm, KnownForm, OnceForm, Section


class TakeConcernForm(OnceForm, KnownForm):
    """A worry in three fields; the rest may wait. `merged_into` is the reference of a melding that came before."""

    sections = (
        Section("", ("about", "seen", "reporter")),
        Section(_("Meer over de melding"), ("reasons", "source", "district"), folded=True),
        Section(_("Wie pakt het op"), ("team", "owner"), folded=True),
    )
    submit = _("Melding opnemen")
    submit_anyway = _("Toch opnemen")

    about = Line(
        label=_("Om wie of waar gaat het?"), autofocus=True,
        help_text=_("Een naam, of alleen een adres of omschrijving."),
    )  # fmt: skip
    seen = LongText(label=_("Wat is er gezien?"), rows=4)
    reporter = Line(
        label=_("Wie meldt, en hoe is die te bereiken?"), required=False,
        help_text=_("Leeg laten mag: een melding kan anoniem zijn."),
    )  # fmt: skip
    reasons = forms.MultipleChoiceField(
        label=_("Waarom maakt de melder zich zorgen?"),
        choices=Reason,
        required=False,
        widget=forms.CheckboxSelectMultiple(attrs={"data-look": "chips"}),
    )
    source = forms.ChoiceField(label=_("Bron"), required=False)
    district = forms.ModelChoiceField(District.objects.none(), label=_("Wijk"), required=False)
    team = forms.ModelChoiceField(Team.objects.none(), label=_("Team"), required=False)
    owner = forms.ModelChoiceField(User.objects.none(), label=_("Eigenaar"), required=False)
    merged_into = forms.CharField(required=False, widget=forms.HiddenInput)

    def __init__(self, data: QueryDict | None = None, *, user: User, **options: Any) -> None:
        super().__init__(_chosen_beside(data), **options)
        self.user = user
        self.fields["source"].choices = [("", _("niet bekend")), *source_and_signaller_choices(user)]
        _offer(self.fields["district"], District.objects.select_related("team"), _("niet bekend"))
        _offer(self.fields["team"], Team.objects.with_a(*HANDLERS), _("Het team van de wijk, of je eigen team"))
        _offer(self.fields["owner"], User.objects.active_in(user.team_ids_as(*HANDLERS), *HANDLERS), _("Nog niemand"))

    def is_settled(self, known_to: Collection[int]) -> bool:
        """Whether a choice was made from the list beside the form (`known_to`: keys of the teams on it)."""
        team = self.cleaned_data["team"]
        return bool(self.cleaned_data["merged_into"] or (team and team.pk in known_to))

    def clean_merged_into(self) -> Concern | None:
        """The open melding this one goes with, when one was chosen."""
        asked = read_reference(self.cleaned_data["merged_into"])
        into = Concern.objects.visible_to(self.user).mergeable().filter(reference=asked).first() if asked else None
        if self.cleaned_data["merged_into"] and not into:
            self.data["merged_into"] = ""
            self.add_error(None, _("De melding die je koos, is net afgesloten. Sla deze los op of kies een andere."))
        return into

    def clean(self) -> dict[str, Any]:
        """The bron is a kind of melder, or a signaller by name."""
        words = super().clean()
        asked = read_reference(words.get("source", ""))
        signaller = Signaller.objects.visible_to(self.user).filter(reference=asked).first() if asked else None
        return words | {"signaller": signaller} | ({"source": ""} if signaller else {})


class HandOverForm(EditForm):
    """Which team and who, and what the next one must know."""

    sections = (Section("", ("team", "owner", "text", "is_warm")),)
    submit = _("Overdragen")

    team = forms.ModelChoiceField(Team.objects.none(), label=_("Team"))
    owner = forms.ModelChoiceField(
        User.objects.none(), label=_("Eigenaar"), required=False, help_text=_("Leeg: het team verdeelt zelf.")
    )
    text = LongText(
        label=_("Wat moet de ander weten?"), rows=3, max_length=5_000, required=False,
        help_text=_("Dit staat bovenaan de melding tot de ander het heeft gezien."),
    )  # fmt: skip
    is_warm = forms.BooleanField(label=_("Wij hebben elkaar gesproken (warme overdracht)"), required=False)

    def __init__(self, *args: Any, concern: Concern, user: User, **options: Any) -> None:
        initial = {"team": concern.team_id, "owner": concern.owner_id, "version": concern.version}
        super().__init__(*args, initial=initial, **options)
        teams = Team.objects.with_a(*HANDLERS)
        if not user.reach(Permission.CONCERN_ASSIGN).covers(concern.team_id):
            teams = teams.filter(pk=concern.team_id)
        _offer(self.fields["team"], teams, None)
        colleagues = User.objects.active_in(list(teams.values_list("pk", flat=True)), *HANDLERS)
        _offer(self.fields["owner"], colleagues.prefetch_related("memberships__team"), _("Nog niemand"))
        self.fields["owner"].label_from_instance = _with_teams


class CloseConcernForm(EditForm):
    """What the melding led to; before anybody went there also why not."""

    sections = (Section("", ("outcome", "no_visit_reason")),)
    submit = _("Melding afsluiten")

    outcome = Chips(
        label=_("Wat is ervan geworden?"),
        choices=[(one.value, one.label) for one in CLOSING],
        help_text=_("Ongegrond en geen behoefte zijn gewone uitkomsten."),
    )
    no_visit_reason = Line(
        label=_("Waarom is er geen huisbezoek?"), max_length=300, error_messages={"required": WHY_NO_VISIT},
        help_text=_("Er is nog niemand langs geweest. Een paar woorden is genoeg."),
    )  # fmt: skip

    def __init__(self, *args: Any, concern: Concern, why_not: str = "", **options: Any) -> None:
        """`why_not` starts the reason: what colleagues wrote when they decided not to go."""
        initial = {"version": concern.version, "no_visit_reason": why_not}
        super().__init__(*args, initial=initial, **options)
        if not concern.joined_at:
            self.fields["outcome"].choices = [
                one for one in self.fields["outcome"].choices if one[0] != ConcernOutcome.TRAJECTORY
            ]
        if concern.attempted_on:
            del self.fields["no_visit_reason"]
            self.sections = (Section("", ("outcome",)),)


class NoteForm(OnceForm):
    """A line in the logbook."""

    sections = (Section("", ("text",)),)
    submit = _("Notitie bewaren")
    text = LongText(label=_("Notitie"), rows=3)


def _chosen_beside(data: QueryDict | None) -> QueryDict | None:
    """What was sent, where the list beside the form and the form itself ask the same: the answer that was given."""
    if data is None:
        return None
    data = data.copy()
    data["team"] = next(filter(None, reversed(data.getlist("team"))), "")
    data["merged_into"] = data.get("merged_into", "")  # the last one that was sent: "nothing of these" counts
    return data


def _offer(field: forms.ModelChoiceField, rows: Any, empty: Any) -> None:
    """What can be chosen, by name; `empty` None takes the empty choice away."""
    field.queryset = rows
    field.empty_label = empty
    field.label_from_instance = lambda row: row.name


def _with_teams(user: User) -> str:
    """A colleague with the teams to choose from."""
    teams = {membership.team.name for membership in user.memberships.all() if membership.until_on is None}
    return f"{user.name} ({', '.join(sorted(teams))})"
