"""Forms of the case without names: what goes in, and the text that somebody has read."""

from django import forms
from django.utils.translation import gettext_lazy as _

from cases.intervisie.choices import OFFERED, Fact, Part
from ui.fields import LongText
from ui.forms import OnceForm, PageForm, Section

CHIPS = {"data-look": "chips"}


class ChooseForm(PageForm):
    """What goes in. Nothing is stored."""

    sections = (Section("", ("question", "parts", "facts")),)
    submit = _("Maak de tekst")

    question = LongText(
        label=_("Wat wil je van collega’s weten?"),
        required=False,
        rows=3,
        max_length=2_000,
        help_text=_("Je vraag staat onderaan de casus. Namen hierin vervangen we ook."),
    )
    parts = forms.MultipleChoiceField(
        label=_("Wat gaat erin?"),
        choices=Part,
        initial=[Part.STORY, Part.PHASES, Part.TALKS],
        widget=forms.CheckboxSelectMultiple(attrs=CHIPS),
        error_messages={"required": _("Kies wat erin gaat. Eén onderdeel is genoeg.")},
    )
    facts = forms.MultipleChoiceField(
        label=_("Wat vertel je over de persoon?"),
        choices=OFFERED,
        required=False,
        initial=[Fact.AGE, Fact.SEX],
        widget=forms.CheckboxSelectMultiple(attrs=CHIPS),
        help_text=_("Hoe minder, hoe moeilijker iemand te herkennen is."),
    )


class ReadForm(OnceForm):
    """The text as it will be shown, and that somebody read it. Carries what was chosen."""

    sections = (Section("", ("text", "is_read")),)
    submit = _("Klaar: print of download")

    parts = forms.MultipleChoiceField(choices=Part, required=False, widget=forms.MultipleHiddenInput)
    facts = forms.MultipleChoiceField(choices=OFFERED, required=False, widget=forms.MultipleHiddenInput)
    question = forms.CharField(required=False, strip=False, widget=forms.HiddenInput)
    text = LongText(
        label=_("De casus"), rows=24, max_length=200_000, help_text=_("Je mag alles veranderen. We bewaren dit niet.")
    )
    is_read = forms.BooleanField(
        label=_("Ik heb dit nagelezen"),
        help_text=_("Wie de wijk kent, mag niet kunnen raden over wie het gaat."),
        error_messages={"required": _("Lees de tekst na en vink het dan aan.")},
    )
