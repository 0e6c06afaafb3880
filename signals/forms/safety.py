"""Forms about flags and safety notes."""

from collections.abc import Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from people.fields import PostcodeField
from people.models import Person
from people.notation import split_house_number
from signals.choices.safety import FlagKind
from ui.fields import Chips, DayField, LongText
from ui.forms import EditForm, OnceForm, Section


class AboutPersonForm(OnceForm):
    """A form about one of the persons of a client; of a couple it asks which of the two."""

    person = Chips(label=_("Om wie gaat het?"))

    def __init__(self, *args: Any, persons: Sequence[Person] = (), **options: Any) -> None:
        super().__init__(*args, **options)
        self.persons = {person.reference: person for person in persons}
        self.fields["person"].choices = [(person.reference, person.call_name) for person in persons]
        if len(self.persons) < 2:
            del self.fields["person"]
            self.sections = tuple(
                section._replace(fields=tuple(name for name in section.fields if name != "person"))
                for section in self.sections
            )

    def clean(self) -> dict[str, Any]:
        """The person that was meant; nobody where no person was asked for (a melding)."""
        words = super().clean()
        if self.persons and "person" not in self.errors:
            words["person"] = self.persons[words.get("person") or next(iter(self.persons))]
        return words


class RaiseFlagForm(AboutPersonForm):
    """What somebody needs guarding against."""

    sections = (Section("", ("person", "kind", "note")),)
    submit = _("Vlag zetten")

    kind = Chips(label=_("Waarvoor?"), choices=FlagKind)
    note = LongText(
        label=_("Wat is er aan de hand?"),
        max_length=500,
        rows=3,
        required=False,
        help_text=_("Kort, met feiten. Iedereen die dit dossier mag openen, leest dit."),
    )


class ConsultFlagForm(EditForm):
    """With whom it was talked over, and when."""

    sections = (Section("", ("consulted_with", "consulted_on")),)
    submit = _("Overleg vastleggen")

    consulted_with = forms.CharField(
        label=_("Met wie heb je overlegd?"),
        max_length=200,
        help_text=_("Bijvoorbeeld: Samira, de aandachtsfunctionaris of Veilig Thuis."),
    )
    consulted_on = DayField(label=_("Op welke dag?"))


class LiftFlagForm(EditForm):
    """Why the danger has passed."""

    sections = (Section("", ("lifted_because",)),)
    submit = _("Vlag opheffen")

    lifted_because = LongText(label=_("Waarom kan de vlag weg?"), max_length=300, rows=2)


class NoteSafetyForm(OnceForm):
    """What who goes there must know."""

    text = LongText(
        label=_("Wat moet wie langsgaat weten?"),
        max_length=500,
        rows=3,
        help_text=_("Wat je ziet en wat je doet, bijvoorbeeld: de hond loopt los, bel vanaf de stoep."),
    )
    not_alone = forms.BooleanField(label=_("Ga hier niet alleen naartoe"), required=False, initial=True)
    until_on = DayField(
        label=_("Geldt tot en met"),
        required=False,
        help_text=_("Leeg laten mag: dan geldt het tot iemand het intrekt."),
    )


class NotePersonSafetyForm(AboutPersonForm, NoteSafetyForm):
    """The same, on a person or on everybody at the address."""

    sections = (Section("", ("person", "text", "not_alone", "at_address", "until_on")),)
    submit = _("Veiligheidsnotitie maken")

    at_address = forms.BooleanField(
        label=_("Geldt voor iedereen op dit adres"),
        required=False,
        help_text=_("Ook wie bij een huisgenoot langsgaat, ziet dan deze notitie."),
    )


class NoteConcernSafetyForm(NoteSafetyForm):
    """The same, on a melding: with an address everybody sees it who goes there."""

    sections = (
        Section("", ("text", "not_alone", "until_on")),
        Section(_("Adres, als je dat weet"), ("street", "house_number", "postcode"), folded=True),
    )
    submit = _("Veiligheidsnotitie maken")

    street = forms.CharField(label=_("Straat"), max_length=120, required=False)
    house_number = forms.CharField(label=_("Huisnummer"), max_length=20, required=False)
    postcode = PostcodeField()

    def clean(self) -> dict[str, Any]:
        """A number and its addition apart; a street asks a number, and the other way round."""
        words = super().clean()
        number, words["house_addition"] = words.get("house_number") or "", ""
        words["house_number"] = None
        if number:
            try:
                words["house_number"], words["house_addition"] = split_house_number(number)
            except ValueError as unreadable:
                self.add_error("house_number", ValidationError(str(unreadable)))
        place = words.get("street") or words.get("postcode")
        if place and not number:
            self.add_error("house_number", _("Welk huisnummer? Zonder nummer is het adres niet te herkennen."))
        if number and not place and not {"street", "postcode"} & self.errors.keys():
            self.add_error("street", _("In welke straat, of bij welke postcode?"))
        return words
