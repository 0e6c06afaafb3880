"""The form that practises typing with a made-up situation; nothing of it is kept."""

from dataclasses import replace
from typing import Any

from django import forms
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from instruments.definition import Definition
from instruments.forms.answers import PracticeForm
from typology.choices import Profile

NONE_YET = ("none", _("We weten nog te weinig"))


class TypingPracticeForm(PracticeForm):
    """First what the team thinks itself, then the observations, without note, day and source: there is no person."""

    view = forms.ChoiceField(
        label=_("Wat denken jullie zelf?"),
        choices=[("", _("Kies, of sla over")), *Profile.choices, NONE_YET],
        required=False,
        help_text=_("Kies dit eerst samen. De typeerhulp is geen wedstrijd: het gaat om het gesprek."),
    )

    def __init__(self, data: Any = None, *, definition: Definition) -> None:
        intro = gettext("Vul in wat in het verhaal staat. Alles mag open blijven.")
        super().__init__(data, definition=replace(definition.unsourced(), intro=intro))

    @property
    def own_view(self) -> Profile | None:
        """The profile the team chose, if any; call it after `is_valid`."""
        chosen = self.data.get("view", "")
        return Profile(chosen) if chosen in Profile else None

    @property
    def is_undecided(self) -> bool:
        """Whether the team found that too little is known."""
        return self.data.get("view") == NONE_YET[0]
