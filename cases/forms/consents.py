"""The form about what the client agrees to."""

from typing import Any

from django import forms
from django.utils import timezone
from django.utils.translation import gettext_lazy as _

from cases.choices import ConsentAnswer, ConsentScope
from directory.models import Organisation
from ui.fields import Chips, DayField, Line
from ui.forms import OnceForm, Section

WHO = _("Een organisatie die niet op de sociale kaart staat, of wie de buur is.")
NAMED = (ConsentScope.ORGANISATION, ConsentScope.NEIGHBOUR)


class ConsentForm(OnceForm):
    """Yes or no for one thing and, where that matters, for whom; how it was said may be left out."""

    sections = (
        Section("", ("scope", "organisation", "recipient", "answer", "how")),
        Section(_("Meer, als het nodig is"), ("given_by", "until_on"), folded=True),
    )
    submit = _("Antwoord vastleggen")

    scope = Chips(label=_("Waarvoor?"), choices=ConsentScope)
    organisation = forms.ModelChoiceField(
        Organisation.objects.none(),
        label=_("Welke organisatie?"),
        required=False,
        to_field_name="reference",
        empty_label=_("staat er niet bij"),
    )
    recipient = Line(label=_("Wie?"), required=False, max_length=120, help_text=WHO)
    answer = Chips(label=_("Vindt de persoon het goed?"), choices=ConsentAnswer)
    how = Line(
        label=_("Hoe is dat gezegd?"),
        max_length=120,
        required=False,
        help_text=_("Bijvoorbeeld: mondeling, tijdens het huisbezoek."),
    )
    given_by = Line(
        label=_("Wie heeft het gezegd?"),
        max_length=80,
        required=False,
        help_text=_("Alleen invullen als het niet de persoon zelf was, bijvoorbeeld de mentor."),
    )
    until_on = DayField(label=_("Tot en met wanneer geldt een ja?"), required=False)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["organisation"].queryset = Organisation.objects.in_use()
        self.fields["organisation"].label_from_instance = lambda organisation: organisation.name

    def clean_until_on(self) -> Any:
        """A yes that ran out already is no yes."""
        until_on = self.cleaned_data["until_on"]
        if until_on and until_on < timezone.localdate():
            raise forms.ValidationError(_("Deze dag is al geweest. Kies een dag die nog komt, of laat het leeg."))
        return until_on

    def clean(self) -> dict[str, Any]:
        """For sharing it has to be said with whom; elsewhere nobody else is meant."""
        words = super().clean()
        scope = words.get("scope")
        if scope != ConsentScope.ORGANISATION:
            words["organisation"] = None
        if scope not in NAMED:
            words["recipient"] = ""
        nobody = not words.get("organisation") and not words.get("recipient")
        if scope == ConsentScope.ORGANISATION and nobody and "organisation" not in self.errors:
            self.add_error("organisation", _("Kies een organisatie, of vul eronder in wie het is."))
        return words
