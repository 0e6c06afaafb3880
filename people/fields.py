"""Fields that read a phone number or a postcode in any notation and keep it in one."""

from collections.abc import Callable
from typing import Any, ClassVar

from django import forms
from django.core.exceptions import ValidationError
from django.utils.translation import gettext_lazy as _

from people.notation import read_phone, read_postcode, show_phone


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


class PostcodeField(ReadField):
    """A postcode, kept as 8013 ZP; the letters may be unknown."""

    widget = forms.TextInput(attrs={"autocomplete": "off", "size": 8})
    read = staticmethod(read_postcode)

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"label": _("Postcode"), "required": False} | options)
