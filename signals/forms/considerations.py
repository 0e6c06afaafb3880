"""The four considerations before colleagues go to somebody who did not ask for it (Viaa 2018), for any form."""

from typing import Any, ClassVar

from django import forms
from django.utils.translation import gettext_lazy as _

from signals.choices.uninvited import CONSIDERATIONS
from signals.models.uninvited import Weighed
from ui.fields import LongText
from ui.forms import PageForm, Section

# How a consideration that does not apply is kept: a word for colleagues, the same in every language.
NOT_APPLICABLE = "n.v.t."
DOES_NOT_APPLY = _("n.v.t.: dit speelt hier niet")


class Consideration(LongText):
    """A text that must be there, unless "n.v.t." beside it is ticked: the form knows, the field does not."""

    def __init__(self, **options: Any) -> None:
        super().__init__(rows=2, max_length=2_000, **options)

    def validate(self, value: str) -> None:
        """Nothing to refuse here; see `ConsiderationsForm.clean`."""


class ConsiderationsForm(PageForm):
    """Four short texts, each with one tap for "n.v.t."; put `CONSIDERATIONS_SECTION` among the sections.

    `cleaned_data` has the four names of CONSIDERATIONS only: a text, "n.v.t." or nothing. Where `must_weigh` is set
    none of them may be left open. What a record says now comes in by `initial=weighed_initial(record)`.
    """

    must_weigh: ClassVar[bool] = True

    privacy = Consideration(
        label=_("Privacy en met rust gelaten worden"),
        help_text=_("Iemand mag met rust gelaten worden. Waarom ga je toch, en wat hoef je niet te weten?"),
    )
    privacy_not = forms.BooleanField(label=DOES_NOT_APPLY, required=False)
    pressure = Consideration(
        label=_("Vrijheid of drang"),
        help_text=_("Hoe blijft het iemands eigen keuze? Wat doe je als iemand nee zegt?"),
    )
    pressure_not = forms.BooleanField(label=DOES_NOT_APPLY, required=False)
    duty_of_care = Consideration(
        label=_("Zorgplicht"),
        help_text=_("Welke hulp mag iemand van jullie verwachten? Wat gebeurt er als niemand gaat?"),
    )
    duty_of_care_not = forms.BooleanField(label=DOES_NOT_APPLY, required=False)
    harm = Consideration(
        label=_("Schade voor de persoon zelf, anderen of kinderen"),
        help_text=_("Kan iemand schade oplopen als je gaat, of juist als je niet gaat? Zijn er kinderen?"),
    )
    harm_not = forms.BooleanField(label=DOES_NOT_APPLY, required=False)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        for name in CONSIDERATIONS:
            self.fields[name].required = self.must_weigh

    def clean(self) -> dict[str, Any]:
        """One answer for each: a text wins over "n.v.t."; left open it is asked for, where it must be weighed."""
        facts = super().clean()
        for name in CONSIDERATIONS:
            ticked, text = facts.pop(f"{name}_not", False), facts.get(name, "")
            facts[name] = text or (NOT_APPLICABLE if ticked else "")
            if self.must_weigh and not facts[name] and name not in self.errors:
                self.add_error(name, _("Schrijf een paar woorden op, of kies n.v.t."))
        return facts


CONSIDERATIONS_SECTION = Section(
    _("Afwegingen"), tuple(field for name in CONSIDERATIONS for field in (name, f"{name}_not"))
)


def weighed_initial(weighed: Weighed) -> dict[str, Any]:
    """What a record says of the four, as the form asks it."""
    answers = {name: getattr(weighed, name) for name in CONSIDERATIONS}
    texts = {name: "" if text == NOT_APPLICABLE else text for name, text in answers.items()}
    return texts | {f"{name}_not": text == NOT_APPLICABLE for name, text in answers.items()}
