"""Forms about the signaleringsnetwerk of a wijk."""

from typing import Any

from django import forms
from django.utils.timezone import localdate
from django.utils.translation import gettext_lazy as _

from accounts.choices import Permission
from accounts.models import User
from directory.models import District
from signals.choices.signallers import SignallerContactKind
from signals.models import Signaller
from signals.queries.sources import source_choices
from ui.fields import Chips, DayField, PhoneField
from ui.forms import EditForm, OnceForm, PageForm, Section


class SignallerForm(PageForm):
    """Who sees a lot in a wijk, and how to reach them."""

    sections = (
        Section(_("Wie"), ("name", "organisation", "source", "district", "is_regular")),
        Section(_("Bereiken"), ("phone", "email")),
    )
    submit = _("Signaleerder opslaan")

    name = forms.CharField(label=_("Naam"), max_length=120)
    organisation = forms.CharField(
        label=_("Organisatie of plek"),
        max_length=120,
        required=False,
        help_text=_("Bijvoorbeeld de naam van de praktijk, de winkel of het buurthuis."),
    )
    source = forms.ChoiceField(label=_("Bron"))
    district = forms.ModelChoiceField(
        District.objects.none(), label=_("Wijk"), to_field_name="reference", empty_label=_("Kies een wijk")
    )
    is_regular = forms.BooleanField(
        label=_("Vaste signaleerder"),
        required=False,
        initial=True,
        help_text=_("Wie vast meedoet, spreek je minstens eens per jaar. Je krijgt een seintje als dat te lang duurt."),
    )
    phone = PhoneField()
    email = forms.EmailField(label=_("E-mailadres"), max_length=254, required=False)

    def __init__(self, *args: Any, user: User, **options: Any) -> None:
        super().__init__(*args, **options)
        within = user.reach(Permission.SIGNALLER_EDIT).rows("team")
        self.fields["district"].queryset = District.objects.filter(within)
        self.fields["district"].label_from_instance = lambda district: district.name
        self.fields["source"].choices = [("", _("Kies een bron")), *source_choices(self.initial.get("source", ""))]


class SignallerAddForm(SignallerForm, OnceForm):
    """Somebody new; sent twice it is one."""


class SignallerEditForm(SignallerForm, EditForm):
    """The same, for somebody in the network."""


class SignallerContactForm(OnceForm):
    """Spoken to or briefed: one tap is enough."""

    sections = (Section("", ("kind", "on", "note")),)
    submit = _("Contact vastleggen")

    kind = Chips(label=_("Wat deed je?"), choices=SignallerContactKind, initial=SignallerContactKind.CONTACT)
    on = DayField(label=_("Wanneer?"), initial=localdate)
    note = forms.CharField(
        label=_("Notitie"), max_length=500, required=False, help_text=_("Kort, en zonder namen van bewoners.")
    )


class StandInForm(EditForm):
    """Who takes over when this signaller drops out."""

    sections = (Section("", ("stand_in",)),)
    submit = _("Achtervang opslaan")

    stand_in = forms.ModelChoiceField(
        Signaller.objects.none(),
        label=_("Wie neemt het over?"),
        to_field_name="reference",
        empty_label=_("niemand"),
        required=False,
        help_text=_("Uit dezelfde wijk. Bij uitval weet iedereen dan wie blijft opletten."),
    )

    def __init__(self, *args: Any, signaller: Signaller, **options: Any) -> None:
        initial = {"stand_in": signaller.stand_in, "version": signaller.version}
        super().__init__(*args, initial=initial, **options)
        field = self.fields["stand_in"]
        field.queryset = Signaller.objects.active().filter(district=signaller.district_id).exclude(pk=signaller.pk)
        field.label_from_instance = _with_organisation


class StopSignallerForm(StandInForm):
    """The same question, at the moment it matters."""

    submit = _("Stoppen")


def _with_organisation(signaller: Signaller) -> str:
    """A signaller in a list to choose from."""
    return f"{signaller.name} ({signaller.organisation})" if signaller.organisation else signaller.name
