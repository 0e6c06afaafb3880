"""The form that writes a profile card in own words."""

from typing import Any

from django.core.exceptions import ValidationError
from django.utils.functional import Promise
from django.utils.html import format_html
from django.utils.translation import gettext_lazy as _

from typology.content import GUIDANCE, Guidance
from typology.content.guidance import FIELDS, LISTS
from typology.models import LINE_LENGTH, LINES_LENGTH, MOST_LINES
from ui.fields import LongText
from ui.forms import EditForm, Section
from ui.text import has_words

# The client page has room for no more.
MOST_NOW = 3


class LinesField(LongText):
    """A line of text for every point; each short enough to read at a glance."""

    def __init__(self, *, label: str | Promise, most: int = MOST_LINES, rows: int = 6) -> None:
        # Room for loose lines, so that too many lines are counted in lines and not in characters.
        super().__init__(label=label, rows=rows, max_length=2 * LINES_LENGTH, required=False)
        self.most = most

    def clean(self, value: Any) -> str:
        """The lines without spaces around them and without empty ones."""
        lines = [
            line for line in (" ".join(row.split()) for row in super().clean(value).splitlines()) if has_words(line)
        ]
        if len(lines) > self.most:
            sentence = _("Dit zijn {n} regels; er passen er {most}. Voeg er een paar samen of laat er weg.")
            raise ValidationError(sentence.format(n=len(lines), most=self.most))
        for line in lines:
            if len(line) > LINE_LENGTH:
                sentence = _("Deze regel is te lang ({n} tekens, hoogstens {most}): “{start}…”. Maak er twee van.")
                raise ValidationError(sentence.format(n=len(line), most=LINE_LENGTH, start=line[:40]))
        return "\n".join(lines)


class ProfileTextForm(EditForm):
    """A card field by field; what is left empty, or as it ships, is shown as it ships."""

    sections = (Section("", FIELDS),)

    now = LinesField(label=_("In het kort"), most=MOST_NOW, rows=4)
    recognise = LinesField(label=_("Hoe herken je het"))
    needs = LinesField(label=_("Wat is nodig"))
    helps = LinesField(label=_("Wat helpt"))
    beware = LinesField(label=_("Waar je op let"))
    results = LinesField(label=_("Resultaten die tellen"))
    volunteer = LinesField(label=_("Vrijwilliger"), most=1, rows=2)
    length = LinesField(label=_("Hoelang"), most=1, rows=2)

    def __init__(self, *args: Any, guidance: Guidance, version: int, **options: Any) -> None:
        words, shipped = guidance.words(), GUIDANCE[guidance.profile].words()
        super().__init__(*args, initial=words | {"version": version}, **options)
        for name in FIELDS:
            field = self.fields[name]
            asked = _("Eén regel.") if name not in LISTS else _("Een regel voor elk punt, hoogstens {n}.")
            field.help_text = asked.format(n=field.most)
            if words[name] != shipped[name]:
                sentence = _("Zonder eigen tekst staat hier: “{text}”")
                field.help_text = format_html("{}<br>{}", field.help_text, sentence.format(text=shipped[name]))
