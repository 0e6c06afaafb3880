"""The form that changes one threshold."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _

from method.thresholds import Threshold
from ui.fields import Chips
from ui.forms import EditForm, Section


class ThresholdForm(EditForm):
    """One number, or yes or no; the service knows the lowest and the highest that make sense."""

    value = forms.IntegerField()
    sections = (Section("", ("value",)),)

    def __init__(self, *args: Any, threshold: Threshold, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        if threshold.is_switch:
            self._ask_yes_or_no(threshold)
        else:
            self._ask_number(threshold)
        self.fields["value"].label = threshold.label

    def clean_value(self) -> int:
        """The number, also of yes and no."""
        return int(self.cleaned_data["value"])

    def _ask_number(self, threshold: Threshold) -> None:
        field = self.fields["value"]
        field.help_text = _("Eenheid: %(unit)s. Van %(lowest)s tot en met %(highest)s; standaard %(default)s.") % {
            "unit": threshold.unit.label,
            "lowest": threshold.lowest,
            "highest": threshold.highest,
            "default": threshold.default,
        }
        field.widget.attrs |= {"min": threshold.lowest, "max": threshold.highest}

    def _ask_yes_or_no(self, threshold: Threshold) -> None:
        help_text = _("Standaard: %(default)s.") % {"default": threshold.shown(threshold.default)}
        self.fields["value"] = Chips(
            choices=[(str(value), threshold.shown(value)) for value in (1, 0)], help_text=help_text
        )
        self.initial["value"] = str(self.initial["value"])
