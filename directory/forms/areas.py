"""Forms about areas of work and their contacts."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import Team
from directory.models import NEEDS_NAME, NEEDS_REACH
from ui.fields import PhoneField
from ui.forms import EditForm, PageForm, Section


class DistrictForm(PageForm):
    """A wijk and the team that works there."""

    sections = (Section("", ("name", "team")),)
    submit = _("Wijk opslaan")

    name = forms.CharField(label=_("Naam van de wijk"), max_length=80)
    team = forms.ModelChoiceField(
        Team.objects.none(), label=_("Team"), to_field_name="reference", empty_label=_("Kies een team")
    )

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["team"].queryset = Team.objects.all()


class DistrictEditForm(DistrictForm, EditForm):
    """The same, for a wijk that is in the books."""


class AreaContactForm(PageForm):
    """Whom to call in a wijk, what for, and when."""

    sections = (
        Section(_("Wie"), ("name", "organisation", "what_for")),
        Section(_("Bereiken"), ("phone", "email", "hours")),
    )

    name = forms.CharField(
        label=_("Naam"),
        max_length=120,
        required=False,
        help_text=_("Is het een loket? Laat dit dan leeg en vul de organisatie in."),
    )
    organisation = forms.CharField(label=_("Organisatie of loket"), max_length=120, required=False)
    what_for = forms.CharField(
        label=_("Waarvoor"),
        max_length=120,
        required=False,
        help_text=_("Kort: waarover bel je deze persoon? Bijvoorbeeld advies, of iemand overdragen."),
    )
    phone = PhoneField(help_text=_("Een telefoonnummer of een e-mailadres: een van de twee is genoeg."))
    email = forms.EmailField(label=_("E-mailadres"), max_length=254, required=False)
    hours = forms.CharField(
        label=_("Bereikbaar"), max_length=160, required=False, help_text=_("Bijvoorbeeld ma t/m do 9.00-17.00")
    )

    def clean(self) -> dict[str, Any]:
        """Somebody to ask for, and a way to reach them."""
        facts = super().clean()
        for one, other, sentence in (("name", "organisation", NEEDS_NAME), ("phone", "email", NEEDS_REACH)):
            if not {one, other} & self.errors.keys() and not (facts[one] or facts[other]):
                self.add_error(one, sentence)
        return facts


class AreaContactEditForm(AreaContactForm, EditForm):
    """The same, for a contact that is in the books."""


class MoveContactForm(PageForm):
    """One button: this place in the list, 1 on top."""

    place = forms.IntegerField(min_value=1, max_value=10_000, widget=forms.HiddenInput)
