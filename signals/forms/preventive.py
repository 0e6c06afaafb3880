"""Form about a preventive action."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.choices import Permission
from accounts.models import User
from directory.models import District
from signals.forms.considerations import CONSIDERATIONS_SECTION, ConsiderationsForm
from ui.fields import DayField
from ui.forms import EditForm, OnceForm, Section


class PreventiveForm(ConsiderationsForm):
    """SIG-10: going from door to door in a wijk; weighed once for the whole action."""

    sections = (Section(_("De actie"), ("title", "district", "starts_on", "ends_on")), CONSIDERATIONS_SECTION)
    submit = _("Actie opslaan")
    field_order = ("title", "district", "starts_on", "ends_on")

    title = forms.CharField(
        label=_("Naam van de actie"), max_length=120, help_text=_("Bijvoorbeeld: kennismaken met alle 75-plussers.")
    )
    district = forms.ModelChoiceField(
        District.objects.none(), label=_("Wijk"), to_field_name="reference", empty_label=_("Kies een wijk")
    )
    starts_on = DayField(label=_("Begint op"))
    ends_on = DayField(label=_("Eindigt op"), required=False, help_text=_("Laat dit leeg zolang je het niet weet."))

    def __init__(self, *args: Any, user: User, **options: Any) -> None:
        super().__init__(*args, **options)
        within = user.reach(Permission.CONCERN_HANDLE).rows("team")
        self.fields["district"].queryset = District.objects.filter(within)
        self.fields["district"].label_from_instance = lambda district: district.name


class PreventiveAddForm(PreventiveForm, OnceForm):
    """A new action; sent twice it is one."""


class PreventiveEditForm(PreventiveForm, EditForm):
    """The same, for an action that is planned or going on."""
