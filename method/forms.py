"""The form that changes one threshold."""

from typing import Any

from django import forms
from django.utils.translation import gettext as _

from method.thresholds import Threshold
from ui.forms import EditForm, Section


class ThresholdForm(EditForm):
    """One number; the service knows the lowest and the highest that make sense."""

    value = forms.IntegerField()
    sections = (Section("", ("value",)),)

    def __init__(self, *args: Any, threshold: Threshold, **kwargs: Any) -> None:
        super().__init__(*args, **kwargs)
        field = self.fields["value"]
        field.label = threshold.label
        field.help_text = _("Eenheid: %(unit)s. Van %(lowest)s tot en met %(highest)s; standaard %(default)s.") % {
            "unit": threshold.unit.label,
            "lowest": threshold.lowest,
            "highest": threshold.highest,
            "default": threshold.default,
        }
        field.widget.attrs |= {"min": threshold.lowest, "max": threshold.highest}
