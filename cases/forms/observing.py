"""The form that gathers what is known of a person for typing."""

from dataclasses import replace
from datetime import date
from typing import Any

from django import forms
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from cases.observing import Observed
from instruments.answers import AnswerFacts, Answers
from instruments.forms.answers import AnswersForm


class ObservingForm(AnswersForm):
    """Every question may stay open, and every answer can say when it was heard, from whom, and more.

    Another answer was heard another day: where only the answer differs from what the page showed when it was opened,
    the day that stood beside it is left out, and the service takes today. `shown` keeps what was shown, because an
    autosave may have stored something else since.
    """

    shown = forms.CharField(label=gettext_lazy("Getoond"), required=False, widget=forms.HiddenInput)

    def __init__(self, data: Any = None, *, known: Observed, today: date) -> None:
        super().__init__(data, definition=known.definition, answers=known.answers, version=known.version)
        self.today = today
        self.initial["shown"] = _shown(known.answers)

    def clean(self) -> dict[str, Any]:
        """What was heard or seen has been."""
        for name, day in list(self.cleaned_data.items()):
            if name.endswith("-since") and day and day > self.today:
                self.add_error(name, _("Deze dag moet nog komen. Vul de dag in waarop je dit hoorde of zag."))
        shown = dict(one.split(":", 1) for one in self.cleaned_data.get("shown", "").split() if ":" in one)
        words = super().clean()
        answers = {code: _fresh(facts, shown.get(code, "")) for code, facts in words["answers"].items()}
        return words | {"answers": answers}


def _shown(answers: Answers) -> str:
    """Of every answer with a day what the page shows: code, answer and day."""
    return " ".join(f"{code}:{facts.value}:{facts.since_on}" for code, facts in answers.items() if facts.since_on)


def _fresh(facts: AnswerFacts, shown: str) -> AnswerFacts:
    """An answer without the day of another answer that stood there before."""
    value, _colon, day = shown.rpartition(":")
    return replace(facts, since_on=None) if day == str(facts.since_on) and value != facts.value else facts
