"""Choosing a drawing or photo, and saying in words what can be seen on it."""

from collections.abc import Callable
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.core.files.uploadedfile import UploadedFile
from django.utils.translation import gettext_lazy as _

from instruments.models import NOTE_LENGTH
from instruments.photos import MOST_BYTES, Photo, read_photo, too_heavy
from ui.fields import LongText
from ui.forms import EditForm, OnceForm, Section

CHOOSE_AGAIN = _("Kies de foto hieronder opnieuw: een browser kan een gekozen bestand niet vasthouden.")


class PhotoField(forms.FileField):
    """A file that is an image; `clean` answers the `Photo` that is kept, or None."""

    # With these a telephone offers its camera and its photos, and an iPhone hands over a JPEG.
    widget = forms.FileInput(attrs={"accept": "image/jpeg,image/png,image/webp"})
    default_error_messages = {"empty": _("Dit bestand is leeg. Kies het opnieuw, of maak een nieuwe foto.")}

    def clean(self, value: UploadedFile | None, initial: Any = None) -> Photo | None:
        """Judged by what is in it, whatever it is called."""
        found = super().clean(value, initial)
        if not found:
            return None
        if found.size > MOST_BYTES:
            raise ValidationError(too_heavy())
        return read_photo(found.read())


class DrawingForm(OnceForm, EditForm):
    """One image and its words; `has_one` where there is an image already, that may stay."""

    sections = (Section("", ("photo", "said")),)

    photo = PhotoField(
        label=_("Tekening of foto"),
        required=False,
        max_length=None,
        help_text=_("JPEG, PNG of WebP, hoogstens 12 MB. Wat er onzichtbaar in zit, zoals de plek, gaat eruit."),
    )
    said = LongText(
        label=_("Wat is erop te zien?"),
        rows=3,
        max_length=NOTE_LENGTH,
        required=False,
        help_text=_("In een paar woorden, voor wie het beeld niet kan zien en om op te zoeken."),
    )

    def __init__(self, *args: Any, has_one: bool, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["photo"].required = not has_one
        self.fields["photo"].error_messages["required"] = _("Kies eerst een tekening of foto.")
        if has_one:
            self.fields["photo"].label = _("Een andere tekening of foto")

    def clean(self) -> dict[str, Any]:
        """With something else wrong the file is to be chosen again, and that is said beside it."""
        words = super().clean()
        if self.errors:
            self._say_choose_again()
        return words

    def accepted_by(self, service: Callable[..., Any], **context: Any) -> bool:
        """The same after a refusal of the service."""
        if super().accepted_by(service, **context):
            return True
        self._say_choose_again()
        return False

    def _say_choose_again(self) -> None:
        if self.files.get("photo") and "photo" not in self.errors:
            self.add_error("photo", CHOOSE_AGAIN)
