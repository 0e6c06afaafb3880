"""Forms about a record of the Meldcode."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import User
from signals.choices.safety import MeldcodeStepNumber
from signals.models import MeldcodeRecord
from signals.services.meldcode import workers
from ui.fields import DayField, LongText
from ui.forms import EditForm, OnceForm, Section


class TakeStepForm(OnceForm):
    """What was done at one of the five steps."""

    sections = (Section("", ("step", "text", "done_on")),)
    submit = _("Stap vastleggen")

    step = forms.ChoiceField(label=_("Welke stap?"), choices=MeldcodeStepNumber, widget=forms.RadioSelect)
    text = LongText(label=_("Wat deed je, en wat kwam eruit?"), max_length=10_000, rows=8)
    done_on = DayField(label=_("Wanneer?"))


class AssignMeldcodeForm(EditForm):
    """Which sociaal werker works on it."""

    sections = (Section("", ("worker",)),)
    submit = _("Toewijzen")

    worker = forms.ModelChoiceField(
        User.objects.none(), label=_("Wie doet dit?"), to_field_name="reference", empty_label=None
    )

    def __init__(self, *args: Any, record: MeldcodeRecord, **options: Any) -> None:
        super().__init__(*args, initial={"worker": record.worker.reference, "version": record.version}, **options)
        self.fields["worker"].queryset = workers()
        self.fields["worker"].label_from_instance = lambda user: user.name
