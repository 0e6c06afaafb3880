"""Forms about who takes part in a trajectory."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.choices import Role
from accounts.models import User
from cases.models import InvolvedParty, Trajectory
from directory.models import Organisation
from ui.fields import Chips, Line, PhoneField
from ui.forms import EditForm, OnceForm, PageForm, Section

COLLEAGUE, ORGANISATION, ELSE = "colleague", "organisation", "else"
# What each kind of party cannot do without, and what does not belong to it.
NEEDED = {
    COLLEAGUE: ("user", _("Kies welke collega meedoet.")),
    ORGANISATION: ("organisation", _("Kies de organisatie. Staat die er niet bij? Kies dan ‘iemand anders’.")),
    ELSE: ("name", _("Vul in wie het is: een naam of een functie.")),
}
NOT_OF = {COLLEAGUE: ("organisation", "name", "phone"), ORGANISATION: ("user",), ELSE: ("user", "organisation")}


class PartyWords(PageForm):
    """What somebody does, and how to reach them."""

    does = Line(
        label=_("Wat doet die?"),
        max_length=160,
        required=False,
        help_text=_("Bijvoorbeeld: gaat mee naar de huisarts."),
    )
    name = Line(
        label=_("Naam"), max_length=120, required=False, help_text=_("Van een organisatie: wie je daar spreekt.")
    )
    phone = PhoneField()


class AddPartyForm(PartyWords, OnceForm):
    """A colleague, an organisation of the sociale kaart, or somebody by name."""

    sections = (Section("", ("who", "user", "organisation", "name", "does", "phone")),)
    submit = _("Toevoegen")

    who = Chips(
        label=_("Wie doet mee?"),
        choices=[
            (COLLEAGUE, _("een collega")),
            (ORGANISATION, _("een organisatie")),
            (ELSE, _("iemand anders")),
        ],
        initial=COLLEAGUE,
    )
    user = forms.ModelChoiceField(
        User.objects.none(),
        label=_("Welke collega?"),
        required=False,
        to_field_name="reference",
        empty_label=_("Kies een collega"),
        help_text=_("Die krijgt deze cliënt in de caseload en leest dus mee in het dossier."),
    )
    organisation = forms.ModelChoiceField(
        Organisation.objects.in_use(),
        label=_("Welke organisatie?"),
        required=False,
        to_field_name="reference",
        empty_label=_("Kies een organisatie"),
        help_text=_("Van de sociale kaart. Iets delen mag alleen als de cliënt dat goed vindt."),
    )

    def __init__(self, *args: Any, trajectory: Trajectory, **options: Any) -> None:
        super().__init__(*args, **options)
        team = User.objects.active_in([trajectory.team_id], Role.WORKER, Role.COORDINATOR)
        self.fields["user"].queryset = team.exclude(pk=trajectory.lead_id)
        self.fields["user"].label_from_instance = lambda colleague: colleague.name
        self.fields["organisation"].label_from_instance = lambda organisation: organisation.name
        for who, (name, refusal) in NEEDED.items():
            self.fields[name].error_messages["required"] = refusal
            self.fields[name].required = self.data.get("who") == who if self.is_bound else who != ELSE

    def clean(self) -> dict[str, Any]:
        """Only what belongs to who was chosen; that one is needed."""
        words = super().clean()
        who = words.pop("who", "")
        others = NOT_OF.get(who, ())
        return words | {other: None if other in ("user", "organisation") else "" for other in others}


class EditPartyForm(PartyWords, EditForm):
    """What somebody does; of a colleague the name and number stand elsewhere."""

    sections = (Section("", ("name", "does", "phone")),)

    def __init__(self, *args: Any, party: InvolvedParty, **options: Any) -> None:
        initial = {name: getattr(party, name) for name in ("name", "does", "phone", "version")}
        super().__init__(*args, initial=initial, **options)
        self.fields["name"].required = not party.user_id and not party.organisation_id
        if party.user_id:
            self.sections = (Section("", ("does",)),)
            del self.fields["name"], self.fields["phone"]
