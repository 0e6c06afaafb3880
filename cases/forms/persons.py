"""Forms about the person and the story."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from directory.models import District
from people.choices import BirthPrecision, Channel, Sex, YesNoUnknown
from people.fields import PostcodeField
from people.models import Person
from ui.fields import Chips, DayField, LongText, PhoneField
from ui.forms import EditForm, Section


class PersonForm(EditForm):
    """What is known of the person; every field may stay empty."""

    sections = (
        Section(_("Naam"), ("alias", "first_name", "prefix", "last_name")),
        Section(_("Bereiken"), ("phone", "email", "channel", "street", "house_number", "house_addition", "postcode",
                                "city", "district", "is_address_protected")),
        Section(_("Over de persoon"), ("birth_date", "birth_precision", "sex", "low_literate", "cares_for_somebody"),
                folded=True),
    )  # fmt: skip

    alias = forms.CharField(label=_("Roepnaam, of hoe je de persoon noemt"), max_length=80, required=False)
    first_name = forms.CharField(label=_("Voornaam"), max_length=80, required=False)
    prefix = forms.CharField(label=_("Tussenvoegsel"), max_length=20, required=False)
    last_name = forms.CharField(label=_("Achternaam"), max_length=120, required=False)
    phone = PhoneField()
    email = forms.EmailField(label=_("E-mailadres"), required=False)
    channel = Chips(label=_("Liefst bereikbaar via"), choices=Channel, required=False)
    street = forms.CharField(label=_("Straat"), max_length=120, required=False)
    house_number = forms.IntegerField(label=_("Huisnummer"), min_value=1, max_value=99_999, required=False)
    house_addition = forms.CharField(label=_("Toevoeging"), max_length=12, required=False)
    postcode = PostcodeField()
    city = forms.CharField(label=_("Plaats"), max_length=80, required=False)
    district = forms.ModelChoiceField(District.objects.none(), label=_("Wijk"), required=False)
    is_address_protected = forms.BooleanField(label=_("Het adres is geheim"), required=False)
    birth_date = DayField(label=_("Geboortedatum"), required=False)
    birth_precision = Chips(label=_("Hoe zeker is die"), choices=BirthPrecision, initial=BirthPrecision.DAY)
    sex = Chips(label=_("Geslacht"), choices=Sex, required=False)
    low_literate = Chips(label=_("Moeite met lezen en schrijven"), choices=YesNoUnknown)
    cares_for_somebody = Chips(label=_("Zorgt voor iemand anders"), choices=YesNoUnknown)

    def __init__(self, *args: Any, person: Person, **options: Any) -> None:
        names = [name for section in self.sections for name in section.fields]
        initial = {name: getattr(person, name) for name in (*names, "version")}
        super().__init__(*args, initial=initial, **options)
        self.fields["district"].queryset = District.objects.all()
        self.fields["district"].empty_label = _("niet bekend")
        self.fields["district"].label_from_instance = lambda district: district.name


class StoryForm(EditForm):
    """The story, and the one thing that matters now."""

    sections = (Section("", ("matters_now", "story")),)
    matters_now = forms.CharField(label=_("Wat nu telt"), max_length=300, required=False)
    story = LongText(label=_("Het verhaal"), required=False, rows=14)
