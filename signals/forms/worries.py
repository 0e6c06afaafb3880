"""The form with which a volunteer passes on a worry."""

from django import forms
from django.utils.translation import gettext_lazy as _

from ui.fields import LongText
from ui.forms import OnceForm, Section


class WorryForm(OnceForm):
    """Two questions; who asks is known."""

    sections = (Section("", ("about", "seen")),)
    submit = _("Zorg doorgeven")

    about = LongText(
        label=_("Om wie of waar gaat het?"),
        max_length=200,
        widget=forms.TextInput(attrs={"autocomplete": "off"}),
        help_text=_("Een naam, een adres of een omschrijving. Weet je niet alles? Dat geeft niet."),
        error_messages={"required": _("Vul in om wie of waar het gaat. Een omschrijving is genoeg.")},
    )
    seen = LongText(
        label=_("Wat zie of merk je?"),
        help_text=_("In je eigen woorden. Een paar zinnen is genoeg."),
        error_messages={"required": _("Vul in wat je ziet of merkt. Een paar woorden is genoeg.")},
    )
