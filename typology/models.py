"""What an organisation wrote on a profile card instead of the text that ships."""

from django.db import models
from django.utils.translation import gettext_lazy as _

from audit.records import Record
from typology.choices import Profile

# At most eight lines of 200 characters in a field.
MOST_LINES, LINE_LENGTH = 8, 200
LINES_LENGTH = MOST_LINES * (LINE_LENGTH + 1)


class ProfileText(Record):
    """The card of one profile in own words; a row exists only when something was changed once.

    Of the fields with several lines every line of text is one line on the card. An empty field keeps what ships.
    """

    profile = models.CharField(_("profiel"), max_length=16, choices=Profile, unique=True, editable=False)
    now = models.TextField(_("in het kort"), max_length=LINES_LENGTH, blank=True)
    recognise = models.TextField(_("hoe herken je het"), max_length=LINES_LENGTH, blank=True)
    needs = models.TextField(_("wat is nodig"), max_length=LINES_LENGTH, blank=True)
    helps = models.TextField(_("wat helpt"), max_length=LINES_LENGTH, blank=True)
    beware = models.TextField(_("waar je op let"), max_length=LINES_LENGTH, blank=True)
    volunteer = models.CharField(_("vrijwilliger"), max_length=LINE_LENGTH, blank=True)
    length = models.CharField(_("hoelang"), max_length=LINE_LENGTH, blank=True)
    results = models.TextField(_("resultaten die tellen"), max_length=LINES_LENGTH, blank=True)

    class Meta:
        ordering = ["pk"]
