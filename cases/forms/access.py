"""Forms about access with a reason."""

from django import forms
from django.utils.translation import gettext_lazy as _

from ui.fields import LongText
from ui.forms import PageForm, Section


class AccessForm(PageForm):
    """Why you open a file outside your caseload."""

    sections = (Section("", ("reason",)),)
    submit = _("Dossier openen")
    reason = LongText(label=_("Waarom heb je dit dossier nodig?"), rows=2, max_length=300)


class OfficerAccessForm(AccessForm):
    """The privacy officer also names the request."""

    sections = (Section("", ("request_number", "reason")),)
    request_number = forms.CharField(label=_("Nummer van het verzoek"), max_length=40)
