"""Forms about the list of sources."""

from django import forms
from django.utils.translation import gettext_lazy as _

from signals.choices.sources import Leaning
from ui.fields import Chips
from ui.forms import EditForm, PageForm, Section


class SourceForm(PageForm):
    """What a kind of melder is called, and what it mostly brings."""

    sections = (Section("", ("name", "leaning")),)
    submit = _("Bron opslaan")

    name = forms.CharField(label=_("Naam van de bron"), max_length=80)
    leaning = Chips(
        label=_("Wat meldt deze bron vooral?"),
        choices=[("", _("niet bekend")), *Leaning.choices],
        required=False,
        help_text=_("Een aanwijzing bij de melding, niet meer. Er wordt niets mee berekend of beslist."),
    )


class SourceEditForm(SourceForm, EditForm):
    """The same, for a source in the list."""


class MoveSourceForm(PageForm):
    """One button: this place in the list, 1 on top."""

    place = forms.IntegerField(min_value=1, max_value=10_000, widget=forms.HiddenInput)
