"""Fields that look and read the same on every form: a typed day, and choices as chips."""

import datetime
from collections.abc import Callable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from ui.dates import UnreadableDate, read_date


class DayField(forms.DateField):
    """A day typed in any notation and shown as dd-mm-jjjj; `two_digit_year` as in `read_date`."""

    widget = forms.DateInput(format="%d-%m-%Y", attrs={"autocomplete": "off", "size": 12})

    def __init__(self, *, two_digit_year: Callable[[int], int] | None = None, **options: Any) -> None:
        options.setdefault("help_text", _("Dag, maand en jaar, bijvoorbeeld 3-11-2026"))
        super().__init__(**options)
        self.two_digit_year = two_digit_year

    def to_python(self, value: Any) -> datetime.date | None:
        """The day that was meant; what cannot be read is refused with the reader's own sentence."""
        if isinstance(value, datetime.date) or value in self.empty_values:
            return super().to_python(value)
        try:
            return read_date(str(value).strip(), two_digit_year=self.two_digit_year)
        except UnreadableDate as unreadable:
            raise ValidationError(str(unreadable), code="invalid") from unreadable


class Chips(forms.ChoiceField):
    """One answer by one tap."""

    widget = forms.RadioSelect(attrs={"data-look": "chips"})
