"""Putting an advice aside."""

from typing import Any

from django.utils.translation import gettext_lazy as _

from method.choices import AsideReason
from ui.fields import Chips, Line
from ui.forms import OnceForm, Section


class AsideForm(OnceForm):
    """Why this advice does not help here now."""

    sections = (Section("", ("why", "words")),)
    submit = _("Opzij leggen")

    why = Chips(label=_("Waarom leg je dit opzij?"), choices=AsideReason)
    words = Line(
        label=_("In een paar woorden"),
        max_length=300,
        required=False,
        help_text=_("Alleen nodig bij ‘iets anders’. Je collega’s lezen het mee."),
    )

    def clean(self) -> dict[str, Any]:
        """Another reason is told in words."""
        facts = super().clean()
        if facts.get("why") == AsideReason.OTHER and not facts.get("words") and "words" not in self.errors:
            self.add_error("words", _("Zeg in een paar woorden waarom."))
        return facts
