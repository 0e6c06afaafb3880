"""Days in the words a person reads, for templates and for ready-made strings."""

import datetime

from django.utils.dateformat import format as written
from django.utils.timezone import is_aware, localtime
from django.utils.translation import gettext

from ui.dates import format_day


def day(value: datetime.date | None) -> str:
    """21-11-2026; a moment is shown as the day it is here; nothing for None."""
    return format_day(_here(value)) if value else ""


def day_words(value: datetime.date | None) -> str:
    """za 21 nov, in the language of the reader; nothing for None."""
    # Translators: how a day is written, in Django's letters; months are lower case in Dutch, not in English (D j M).
    return written(_here(value), gettext("D j b")) if value else ""


def month(value: datetime.date | None) -> str:
    """maart 2026, in the language of the reader; nothing for None."""
    return written(_here(value), "F Y") if value else ""


def _here(value: datetime.date) -> datetime.date:
    """A moment on the clock of this place; a day as it is."""
    return localtime(value) if isinstance(value, datetime.datetime) and is_aware(value) else value
