"""Forms of the sociale kaart: an organisation, and what it offers."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from directory.choices import Topic, WayIn
from directory.models import District, Offer, Organisation
from ui.fields import Chips, Line, PhoneField
from ui.forms import EditForm, OnceForm, PageForm, Section

ORGANISATION = ("name", "about", "phone", "email", "website", "address")
OFFER = ("name", "topic", "for_whom", "age_from", "age_to", "way_in", "cost", "times", "transport")
OLDEST = 120


class OrganisationWords(PageForm):
    """Who they are and how to reach them; only the name is needed."""

    sections = (
        Section(_("Wie"), ("name", "about")),
        Section(_("Bereiken"), ("phone", "email", "website", "address")),
    )
    submit = _("Organisatie opslaan")

    name = Line(label=_("Naam van de organisatie"), max_length=120)
    about = Line(
        label=_("Wat doen ze, in één zin?"),
        max_length=300,
        required=False,
        help_text=_("In gewone woorden: een collega drukt dit af voor een cliënt."),
    )
    phone = PhoneField()
    email = forms.EmailField(label=_("E-mailadres"), max_length=254, required=False)
    website = forms.URLField(
        label=_("Website"),
        max_length=200,
        required=False,
        assume_scheme="https",
        widget=forms.TextInput(attrs={"inputmode": "url", "autocomplete": "off"}),
    )
    address = Line(label=_("Adres"), max_length=160, required=False)


class AddOrganisationForm(OrganisationWords, OnceForm):
    """A new organisation."""


class EditOrganisationForm(OrganisationWords, EditForm):
    """An organisation as it stands."""

    def __init__(self, *args: Any, organisation: Organisation, **options: Any) -> None:
        initial = {name: getattr(organisation, name) for name in (*ORGANISATION, "version")}
        super().__init__(*args, initial=initial, **options)


class OfferWords(PageForm):
    """What somebody can go to; only the name and what it is for are needed."""

    sections = (
        Section("", ("name", "topic")),
        Section(_("Voor wie"), ("for_whom", "age_from", "age_to", "districts")),
        Section(_("Hoe het gaat"), ("way_in", "times", "cost", "transport")),
    )
    submit = _("Aanbod opslaan")

    name = Line(label=_("Wat is er te doen?"), max_length=120, help_text=_("Bijvoorbeeld: samen eten op dinsdag"))
    topic = Chips(label=_("Waarvoor?"), choices=Topic)
    for_whom = Line(label=_("Voor wie?"), max_length=160, required=False)
    age_from = forms.IntegerField(label=_("Vanaf welke leeftijd?"), min_value=0, max_value=OLDEST, required=False)
    age_to = forms.IntegerField(label=_("Tot en met welke leeftijd?"), min_value=0, max_value=OLDEST, required=False)
    districts = forms.ModelMultipleChoiceField(
        District.objects.none(),
        label=_("In welke wijken?"),
        required=False,
        to_field_name="reference",
        help_text=_("Kies niets als het voor alle wijken is."),
        widget=forms.CheckboxSelectMultiple(attrs={"data-look": "chips"}),
    )
    way_in = Chips(label=_("Wat is er nodig om mee te doen?"), choices=WayIn, required=False)
    times = Line(label=_("Wanneer?"), max_length=160, required=False, help_text=_("Bijvoorbeeld: di 10.00-12.00"))
    cost = Line(label=_("Wat kost het?"), max_length=80, required=False, help_text=_("Is het gratis? Schrijf dat op."))
    transport = Line(label=_("Hoe kom je er?"), max_length=160, required=False)

    def __init__(self, *args: Any, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["districts"].queryset = District.objects.all()
        self.fields["districts"].label_from_instance = lambda district: district.name

    def clean(self) -> dict[str, Any]:
        """The lowest age first."""
        facts = super().clean()
        lowest, highest = facts.get("age_from"), facts.get("age_to")
        if lowest is not None and highest is not None and highest < lowest:
            self.add_error("age_to", _("De hoogste leeftijd is lager dan de laagste. Draai ze om of laat er een leeg."))
        return facts


class AddOfferForm(OfferWords, OnceForm):
    """A new offer."""


class EditOfferForm(OfferWords, EditForm):
    """An offer as it stands."""

    def __init__(self, *args: Any, offer: Offer, **options: Any) -> None:
        initial = {name: getattr(offer, name) for name in (*OFFER, "version")}
        initial["districts"] = list(offer.districts.all())
        super().__init__(*args, initial=initial, **options)
