"""Forms about a question for advice."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from directory.models import District
from method.advice import Advice
from signals.queries.sources import source_choices
from signals.rules.advice import leave_out_advice
from ui.fields import LongText
from ui.forms import EditForm, OnceForm, PageForm, Section

LONGEST = 5_000


class AdviceForm(PageForm):
    """What was asked and what was said; asks once to leave out what looks like data of a client."""

    sections = (Section("", ("question", "advice")),)
    submit = _("Opslaan")
    submit_anyway = _("Toch opslaan")

    question = LongText(
        label=_("Wat was de vraag?"),
        rows=4,
        max_length=LONGEST,
        help_text=_("Zonder namen, adressen of andere gegevens: zo houd je het zonder gegevens van een cliënt."),
    )
    advice = LongText(
        label=_("Welk advies gaf je?"),
        rows=4,
        max_length=LONGEST,
        required=False,
        help_text=_("Weet je het nog niet? Laat dit leeg en vul het later aan."),
    )
    is_checked = forms.BooleanField(required=False, widget=forms.HiddenInput)

    def left_in(self) -> list[Advice]:
        """What to look at again before anything is saved; nothing once that was asked (the button says so)."""
        words = self.cleaned_data
        found = leave_out_advice(f"{words['question']}\n{words['advice']}")
        if words.pop("is_checked") or not found:
            return []
        self.data = self.data.copy()
        self.data[self.add_prefix("is_checked")] = "on"
        self.submit = self.submit_anyway
        return found


class GiveAdviceForm(AdviceForm, OnceForm):
    """A new question, with who asked and about which wijk."""

    sections = (Section("", ("question", "source", "district", "advice")),)
    submit = _("Adviesvraag opslaan")

    source = forms.ChoiceField(label=_("Wie vroeg het?"), required=False)
    district = forms.ModelChoiceField(
        District.objects.none(),
        label=_("Wijk"),
        to_field_name="reference",
        empty_label=_("niet bekend"),
        required=False,
        help_text=_("Dan zie je erbij wie je daar kunt bellen."),
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["source"].choices = [("", _("niet bekend")), *source_choices()]
        self.fields["district"].queryset = District.objects.select_related("team")
        self.fields["district"].label_from_instance = lambda district: district.name


class CompleteAdviceForm(AdviceForm, EditForm):
    """Advice that had to wait, or words to take out."""
