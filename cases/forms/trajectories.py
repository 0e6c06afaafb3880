"""Forms about phases, status and closing."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.choices import ClosingReason, Phase, Question, TrajectoryStatus
from cases.forms.opening import LeadField
from cases.models import Trajectory
from ui.fields import Chips, DayField
from ui.forms import EditForm, PageForm, Section


class PhaseForm(PageForm):
    """Enter or leave one phase, with a sentence if you like."""

    phase = forms.ChoiceField(choices=Phase)
    step = forms.ChoiceField(choices=[("enter", ""), ("leave", "")])
    note = forms.CharField(max_length=300, required=False)


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
