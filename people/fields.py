"""A field that reads a postcode in any notation and keeps it in one."""

from typing import Any

from django import forms
from django.utils.translation import gettext_lazy as _

from people.notation import read_postcode
from ui.fields import ReadField


class PostcodeField(ReadField):
    """A postcode, kept as 8013 ZP; the letters may be unknown."""

    widget = forms.TextInput(attrs={"autocomplete": "off", "size": 8})
    read = staticmethod(read_postcode)

    def __init__(self, **options: Any) -> None:
        super().__init__(**{"label": _("Postcode"), "required": False} | options)
