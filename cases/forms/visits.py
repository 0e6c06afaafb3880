"""The form at the front door."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.choices import VisitKind, VisitOutcome
from ui.fields import Chips, DayField, LongText
from ui.forms import OnceForm, Section


class VisitForm(OnceForm):
    """At the front door: what kind, what came of it; all else may wait."""

    sections = (
        Section("", ("kind", "outcome", "visited_on", "story")),
        Section(_("Afspraken"), ("promise", "promise_due", "client_promise", "next_on", "next_time"), folded=True),
        Section(_("Meer"), ("contribution", "minutes"), folded=True),
    )
    submit = _("Vastleggen")

    kind = Chips(label=_("Wat voor contact?"), choices=VisitKind, initial=VisitKind.HOME_VISIT)
    outcome = Chips(label=_("Wat kwam ervan?"), choices=VisitOutcome)
    visited_on = DayField(label=_("Datum"), help_text="")
    story = LongText(label=_("Verslag"), required=False)
    promise = forms.CharField(label=_("Wat heb jij toegezegd?"), max_length=200, required=False)
    promise_due = DayField(label=_("Voor wanneer?"), required=False, help_text="")
    client_promise = forms.CharField(label=_("Wat doet de cliënt?"), max_length=200, required=False)
    next_on = DayField(label=_("Volgende afspraak"), required=False, help_text="")
    next_time = forms.TimeField(
        label=_("Hoe laat?"), required=False, input_formats=["%H:%M", "%H.%M", "%H"], help_text=_("Bijvoorbeeld 14:30")
    )
    contribution = forms.CharField(
        label=_("Wat bracht de persoon zelf in?"),
        max_length=200,
        required=False,
        help_text=_("Koffie gezet, iets laten zien, een idee: alles telt."),
    )
    minutes = forms.IntegerField(label=_("Hoeveel minuten?"), min_value=0, max_value=24 * 60, required=False)

    def clean(self) -> dict[str, Any]:
        """A day to go back asks a time, and the other way round; a day of a promise asks the promise."""
        words = super().clean()
        if words.get("next_on") and not words.get("next_time"):
            self.add_error("next_time", _("Hoe laat is de volgende afspraak?"))
        if words.get("next_time") is not None and not words.get("next_on") and "next_on" not in self.errors:
            self.add_error("next_on", _("Op welke dag is de volgende afspraak?"))
        if words.get("promise_due") and not words.get("promise"):
            self.add_error("promise", _("Wat heb je voor die dag toegezegd?"))
        return words
