"""Forms about phases, typing, status and closing."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.choices import ClosingReason, Phase, Question, TrajectoryStatus
from cases.forms.opening import LeadField
from cases.models import Trajectory
from typology.choices import Orientation, Persistence
from typology.content.dimensions import explained
from ui.fields import Chips, DayField, LongText
from ui.forms import EditForm, PageForm, Section


class PhaseForm(PageForm):
    """Enter or leave one phase, with a sentence if you like."""

    phase = forms.ChoiceField(choices=Phase)
    step = forms.ChoiceField(choices=[("enter", ""), ("leave", "")])
    note = forms.CharField(max_length=300, required=False)


class AssessForm(PageForm):
    """Row and column as the worker sees them; either may stay open."""

    sections = (Section("", ("persistence", "orientation", "note")),)
    submit = _("Typering vastleggen")

    persistence = forms.ChoiceField(
        label=_("Hoe blijvend is het isolement?"),
        choices=[*explained(Persistence), ("", _("Nog niet te zeggen"))],
        required=False,
        widget=forms.RadioSelect,
        help_text=_("Kijk naar de geschiedenis van het netwerk, niet naar het aantal contacten van nu."),
    )
    orientation = forms.ChoiceField(
        label=_("Waar is de persoon op gericht?"),
        choices=[*explained(Orientation), ("", _("Nog niet te zeggen"))],
        required=False,
        widget=forms.RadioSelect,
        help_text=_("Hulp weigeren zegt hier niets over."),
    )
    note = LongText(label=_("Waaraan zie je dat?"), required=False, max_length=5_000)


class TrajectoryForm(EditForm):
    """Where the trajectory stands."""

    sections = (Section("", ("status", "ask_again_on", "question")),)

    status = Chips(
        label=_("Status"), choices=[one for one in TrajectoryStatus.choices if one[0] != TrajectoryStatus.CLOSED]
    )
    ask_again_on = DayField(
        label=_("Opnieuw vragen op"),
        required=False,
        help_text=_("Bij rust of geen behoefte: spreek een dag af om het nog eens te vragen. Het hoeft niet."),
    )
    question = Chips(label=_("Eerste vraag"), choices=Question, required=False)

    def __init__(self, *args: Any, trajectory: Trajectory, **options: Any) -> None:
        initial = {name: getattr(trajectory, name) for name in ("status", "ask_again_on", "question", "version")}
        super().__init__(*args, initial=initial, **options)


class LeadForm(EditForm):
    """Who holds the case."""

    sections = (Section("", ("lead",)),)
    submit = _("Regie geven")
    lead = LeadField()

    def __init__(self, *args: Any, trajectory: Trajectory, **options: Any) -> None:
        initial = {"lead": trajectory.lead_id, "version": trajectory.version}
        super().__init__(*args, initial=initial, **options)
        self.fields["lead"].offer([trajectory.team_id])


class CloseTrajectoryForm(EditForm):
    """When and why it ends."""

    sections = (Section("", ("reason", "on")),)
    submit = _("Traject afsluiten")
    reason = Chips(label=_("Waarom eindigt het?"), choices=ClosingReason)
    on = DayField(label=_("Per wanneer?"))
