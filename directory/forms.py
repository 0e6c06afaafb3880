"""Forms about areas of work."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from accounts.models import Team
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
