"""Forms about phases."""

from django import forms

from cases.choices import Phase
from ui.forms import PageForm


class PhaseForm(PageForm):
    """Enter or leave one phase, with a sentence if you like."""

    phase = forms.ChoiceField(choices=Phase)
    step = forms.ChoiceField(choices=[("enter", ""), ("leave", "")])
    note = forms.CharField(max_length=300, required=False)
