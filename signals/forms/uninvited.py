"""Forms about a visit without invitation."""

from typing import Any

from django import forms
from django.db.models import Q
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from signals.choices.concerns import HANDLERS
from signals.choices.uninvited import Decision
from signals.content.uninvited import StepGuidance
from signals.forms.considerations import CONSIDERATIONS_SECTION, ConsiderationsForm
from signals.models import Concern, UninvitedStepTaken
from ui.fields import Chips, DayField, LongText
from ui.forms import EditForm, OnceForm, Section

STEP_FACTS = ("decision", "reason", "who", "decided_on", "consulted", "why_not_consulted", "version")


class StepForm(OnceForm, EditForm):
    """One of the five steps: yes or no, why, who decided, and with whom it was talked over."""

    sections = (
        Section("", ("decision", "reason")),
        Section(_("Overleg"), ("consulted", "why_not_consulted")),
        Section(_("Wie besloot, en wanneer"), ("who", "decided_on")),
    )
    submit = _("Stap vastleggen")

    decision = Chips(label=_("Besluit"), choices=Decision)
    reason = LongText(label=_("Waarom?"), rows=3, max_length=2_000)
    consulted = forms.CharField(
        label=_("Met wie overlegde je?"),
        max_length=200,
        required=False,
        help_text=_("Een collega, je leidinggevende, of allebei. Of schrijf hieronder waarom niet."),
    )
    why_not_consulted = forms.CharField(label=_("Geen overleg? Waarom niet?"), max_length=300, required=False)
    who = forms.ModelChoiceField(User.objects.none(), label=_("Wie besloot?"), empty_label=None)
    decided_on = DayField(label=_("Wanneer?"))

    def __init__(
        self, *args: Any, guidance: StepGuidance, concern: Concern, taken: UninvitedStepTaken, **options: Any
    ) -> None:
        initial = {name: getattr(taken, name) for name in STEP_FACTS if name != "who"} | {"who": taken.who_id}
        super().__init__(*args, initial=initial, **options)
        colleagues = User.objects.active_in([concern.team_id], *HANDLERS)
        self.fields["who"].queryset = User.objects.filter(Q(pk__in=colleagues.values("pk")) | Q(pk=taken.who_id))
        self.fields["who"].label_from_instance = lambda user: user.name
        self.fields["decision"].label = guidance.question

    def clean(self) -> dict[str, Any]:
        """Talked over, or a word on why not."""
        words = super().clean()
        told = {"consulted", "why_not_consulted"}
        if not any(words.get(name) for name in told) and not told & set(self.errors):
            self.add_error("consulted", _("Met wie overlegde je? Of schrijf hieronder waarom niet."))
        return words


class WeighForm(ConsiderationsForm, EditForm):
    """The four considerations; what is left open can be filled in later."""

    sections = (CONSIDERATIONS_SECTION,)
    submit = _("Bewaren")
    must_weigh = False
