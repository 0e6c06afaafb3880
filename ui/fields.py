"""Fields that look and read the same on every form: a typed day, a phone number, a long text, choices as chips."""

import datetime
from collections.abc import Callable
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from ui.dates import UnreadableDate, read_date
from ui.phones import read_phone, show_phone


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


class Line(forms.CharField):
    """A short text about somebody: the browser neither remembers it nor offers what others typed."""

    def __init__(self, *, max_length: int = 200, autofocus: bool = False, **options: Any) -> None:
        attrs = {"autocomplete": "off"} | ({"autofocus": True} if autofocus else {})
        super().__init__(max_length=max_length, widget=forms.TextInput(attrs=attrs), **options)


class LongText(forms.CharField):
    """A story of up to `max_length` characters; what is too long is refused with both lengths, never cut.

    `ui.templatetags.ui.control` leaves the attribute maxlength out: with it browsers drop the end of what is
    pasted, without a word.
    """

    default_error_messages = {
        "max_length": _(
            "Deze tekst is %(show_value)d tekens lang; er passen er %(limit_value)d in. "
            "Kort hem in of verdeel hem; er is nog niets kwijt."
        )
    }

    def __init__(self, *, rows: int = 4, max_length: int = 20_000, **options: Any) -> None:
        options.setdefault("widget", forms.Textarea(attrs={"rows": rows}))
        super().__init__(max_length=max_length, **options)


class ReadField(forms.CharField):
    """A text that a reader turns into its one notation; its refusal is the error."""

    read: ClassVar[Callable[[str], str]]

    def clean(self, value: Any) -> str:
        """The one notation; empty stays empty."""
        text = super().clean(value)
        if not text:
            return ""
        try:
            return type(self).read(text)
        except ValueError as unreadable:
            raise ValidationError(str(unreadable), code="invalid") from unreadable

    def has_changed(self, initial: Any, data: Any) -> bool:
        """Another notation of the same is no change."""
        try:
            return super().has_changed(initial, self.clean(data))
        except ValidationError:
            return True


class PhoneField(ReadField):
    """A phone number, kept as +31612345678 and shown as 06-12345678."""

    widget = forms.TextInput(attrs={"type": "tel", "autocomplete": "off"})
    read = staticmethod(read_phone)

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"label": _("Telefoon"), "required": False} | options)

    def prepare_value(self, value: Any) -> Any:
        """As people write it."""
        return show_phone(value) if isinstance(value, str) and value.startswith("+") else value
