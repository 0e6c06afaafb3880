"""The form of an instrument that is filled in with a person."""

from datetime import date
from typing import Any

from django.utils.translation import gettext_lazy as _

from cases.models import PersonSheet
from signals.forms.cards import CardForm
from ui.fields import Chips

TOGETHER, PERSON = "together", "person"
FILLERS = ((TOGETHER, _("Samen ingevuld")), (PERSON, _("De persoon zelf")))


class PersonSheetForm(CardForm):
    """The answers, the day of the talk, and whether the person filled it in: `is_by_person`."""

    def __init__(self, data: Any = None, *, person_sheet: PersonSheet, today: date) -> None:
        super().__init__(data, sheet=person_sheet.sheet, today=today)
        self.was_by_person = person_sheet.is_by_person
        self.fields["filler"] = Chips(label=_("Wie vulde dit in?"), choices=FILLERS, required=False)
        self.initial["filler"] = PERSON if self.was_by_person else TOGETHER

    def clean(self) -> dict[str, Any]:
        """Nothing chosen, or nothing that can be read, leaves it as it was."""
        filler = self.cleaned_data.get("filler")
        return super().clean() | {"is_by_person": filler == PERSON if filler else self.was_by_person}
