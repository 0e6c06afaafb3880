"""Forms about what client and melder hear of each other."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.choices import ConsentAnswer
from signals.choices.concerns import Feedback
from ui.fields import Chips, DayField, LongText
from ui.forms import EditForm, PageForm, Section

# Who fills this in knows: "not known" is only of what came from before.
ANSWERS = [(one.value, one.label) for one in Feedback if one != Feedback.UNKNOWN]


class TellForm(PageForm):
    """The client was told which signal led here; may the melder hear more?"""

    sections = (Section("", ("answer", "how", "told_on")),)
    submit = _("Vastleggen")

    answer = Chips(label=_("Mag de melder horen hoe het verder gaat?"), choices=ConsentAnswer)
    how = forms.CharField(label=_("Hoe is dat gezegd?"), max_length=120, required=False)
    told_on = DayField(label=_("Wanneer vertelde je het?"))


class FeedbackForm(EditForm):
    """What the melder was told, or that it cannot be."""

    sections = (Section("", ("feedback", "text")),)
    submit = _("Vastleggen")

    feedback = Chips(label=_("Is de melder ingelicht?"), choices=ANSWERS, initial=Feedback.GIVEN)
    text = LongText(
        label=_("Wat heb je verteld, of waarom kan het niet?"),
        rows=5,
        max_length=2_000,
        required=False,
        help_text=_("Klaargezet om voor te lezen of te sturen. Pas het aan aan wat je echt hebt gezegd."),
    )

    def __init__(self, *args: Any, words: str, version: int, **options: Any) -> None:
        super().__init__(*args, initial={"text": words, "version": version}, **options)

    def clean(self) -> dict[str, Any]:
        """Where the melder cannot be told, the prepared words were not said."""
        words = super().clean()
        if words.get("feedback") == Feedback.IMPOSSIBLE and not self.fields["text"].has_changed(
            self.initial["text"], words.get("text")
        ):
            words["text"] = ""
        return words
