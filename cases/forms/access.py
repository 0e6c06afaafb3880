"""Forms about access with a reason and consent."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.choices import ConsentAnswer
from ui.fields import Chips, LongText
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


WITHDRAWN = "withdrawn"


class ConsentForm(PageForm):
    """May a volunteer come?"""

    sections = (Section("", ("answer", "how")),)
    submit = _("Antwoord vastleggen")
    answer = Chips(
        label=_("Vindt de cliënt een vrijwilliger goed?"),
        choices=[*ConsentAnswer.choices, (WITHDRAWN, _("trekt de toestemming in"))],
    )
    how = forms.CharField(
        label=_("Hoe is dat gezegd?"),
        max_length=120,
        required=False,
        help_text=_("Bijvoorbeeld: mondeling, op 3 februari."),
    )
