"""Forms that decide about a typing, and the one of the indicering."""

from collections.abc import Iterator
from datetime import date
from typing import Any

from django import forms
from django.utils.text import capfirst
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from cases.choices import Otherwise
from cases.forms.opening import LeadField
from cases.models import Trajectory
from cases.typing.basis import Basis
from typology.choices import Orientation, Persistence, Profile
from typology.content.dimensions import explained
from typology.picture import any_of
from typology.rules import candidates
from ui.dates import months_before
from ui.fields import Chips, DayField, LongText
from ui.forms import EditForm, GatedForm, OnceForm, Section
from ui.text import has_words

USUAL_MONTHS = 3
NOT_YET = ("", _("Nog niet te zeggen"))


class DecisionForm(EditForm, OnceForm):
    """A decision on what is known now; its version is that of the observations and typings it rests on."""

    note = LongText(label=_("Notitie"), required=False, max_length=5_000)

    def __init__(self, *args: Any, basis: Basis, initial: dict[str, Any] | None = None, **options: Any) -> None:
        super().__init__(*args, initial={"version": basis.version, **(initial or {})}, **options)


class ConfirmForm(DecisionForm):
    """Take over what the guide proposes, by one tap; a note if you like. Drawn on the page of the outcome.

    `is_whole`: it is one profile, and not a row or a column only.
    """

    def __init__(self, *args: Any, basis: Basis, **options: Any) -> None:
        super().__init__(*args, basis=basis, **options)
        self.is_whole = basis.proposes and basis.reading.is_carried
        words = gettext("Bevestig: {words}") if self.is_whole else gettext("Leg vast wat duidelijk is: {words}")
        self.submit = words.format(words=basis.clear_words)


class OtherwiseForm(DecisionForm, GatedForm):
    """A decision that may differ from the guide: then it asks why, once in general and once in own words (TYP-08)."""

    otherwise = Chips(label=_("Waarom anders dan de typeerhulp?"), choices=Otherwise, required=False)
    deviation = LongText(
        label=_("Zeg het in je eigen woorden"),
        required=False,
        rows=2,
        max_length=1_000,
        help_text=_("Een paar woorden is genoeg. Je reden wordt bewaard bij deze typering."),
    )

    def add_error(self, field: str | None, error: Any) -> None:
        """After the gate the general why is drawn as one that wants an answer too."""
        if field in ("deviation", "otherwise"):
            self.fields["otherwise"].required = True
        if field == "deviation" and not self["deviation"].value():
            self._begin_with_the_note()
        super().add_error(field, error)

    def _begin_with_the_note(self) -> None:
        """The own words start as the note, where somebody may have told why already."""
        note = self["note"].value() or ""
        if has_words(note) and len(note) <= self.fields["deviation"].max_length:
            self.data = self.data.copy()
            self.data[self.add_prefix("deviation")] = note

    def drawn_sections(self) -> tuple[Section, ...]:
        """The general why stands right above the own words."""
        drawn = super().drawn_sections()
        return drawn if drawn == self.sections else (*self.sections, Section("", ("otherwise", "deviation")))


class ChooseForm(OtherwiseForm):
    """Row and column as the worker sees them; either may stay open."""

    sections = (Section("", ("persistence", "orientation", "note")),)
    submit = _("Typering vastleggen")

    persistence = forms.ChoiceField(
        label=_("Hoe blijvend is het isolement?"),
        required=False,
        widget=forms.RadioSelect,
        help_text=_("Kijk naar de geschiedenis van het netwerk, niet naar het aantal contacten van nu."),
    )
    orientation = forms.ChoiceField(
        label=_("Waar is de persoon op gericht?"),
        required=False,
        widget=forms.RadioSelect,
        help_text=_("Hulp weigeren zegt hier niets over."),
    )
    note = LongText(label=_("Waaraan zie je dat?"), required=False, max_length=5_000)

    def __init__(self, *args: Any, basis: Basis, note: str = "", **options: Any) -> None:
        start = basis.reading if basis.proposes else basis.typing
        start = {"persistence": start.persistence, "orientation": start.orientation} if start else {}
        super().__init__(*args, basis=basis, initial=start | {"note": note}, **options)
        self.fields["persistence"].choices = [*_with_profiles(Persistence), NOT_YET]
        self.fields["orientation"].choices = [*_with_profiles(Orientation), NOT_YET]


class DoubtForm(OtherwiseForm):
    """Two profiles that both fit."""

    sections = (Section("", ("profiles", "note")),)
    submit = _("Twijfel vastleggen")

    profiles = forms.MultipleChoiceField(
        label=_("Tussen welke twee twijfel je?"),
        choices=Profile,
        widget=forms.CheckboxSelectMultiple(attrs={"data-look": "chips"}),
        error_messages={"required": _("Kies precies twee profielen.")},
    )
    note = LongText(
        label=_("Waar twijfel je over?"),
        required=False,
        max_length=5_000,
        help_text=_("En wat wil je nog weten? Dan kun je er de volgende keer op letten."),
    )

    def __init__(self, *args: Any, basis: Basis, **options: Any) -> None:
        tells = basis.reading and basis.reading.answered
        initial = {"profiles": [basis.reading.first, basis.reading.second]} if tells else {}
        super().__init__(*args, basis=basis, initial=initial, **options)


class PostponeForm(DecisionForm):
    """A startindicering: until when, and what happens meanwhile (TYP-11)."""

    sections = (Section("", ("until_on", "meanwhile", "note")),)
    submit = _("Typering uitstellen")

    until_on = DayField(label=_("Tot wanneer stel je uit?"))
    meanwhile = LongText(
        label=_("Wat doen we intussen?"),
        max_length=2_000,
        error_messages={"required": _("Schrijf wat jullie intussen doen.")},
        help_text=_("Bijvoorbeeld: kennismaken, helpen met de post, samen koffie drinken."),
    )
    note = LongText(label=_("Waarom is het nog te vroeg?"), required=False, max_length=5_000)

    def __init__(self, *args: Any, basis: Basis, today: date, **options: Any) -> None:
        initial = {"until_on": months_before(today, -USUAL_MONTHS)}
        super().__init__(*args, basis=basis, initial=initial, **options)


class IndicateForm(OnceForm):
    """The five points of an indicering."""

    sections = (Section("", ("approach", "responsible", "volunteers", "means", "basis")),)
    submit = _("Indicering vastleggen")

    approach = LongText(
        label=_("Aanpak"), max_length=2_000, help_text=_("Wat ga je doen, hoe vaak en hoelang ongeveer?")
    )
    responsible = LeadField()
    volunteers = LongText(label=_("Rol van vrijwilligers"), required=False, rows=2, max_length=500)
    means = LongText(
        label=_("Middelen"), required=False, rows=2, max_length=500, help_text=_("Tijd, geld, hulp van anderen.")
    )
    basis = LongText(label=_("Waarop is dit gebaseerd?"), required=False, max_length=2_000)

    def __init__(self, *args: Any, trajectory: Trajectory, **options: Any) -> None:
        super().__init__(*args, **options)
        self.fields["responsible"].label = _("Wie is verantwoordelijk?")
        self.fields["responsible"].offer([trajectory.team_id])


def _with_profiles(dimension: type[Persistence | Orientation]) -> Iterator[tuple[str, str]]:
    """The rows or the columns, each with the profiles that may follow from it."""
    for code, words in explained(dimension):
        remaining = candidates(code, "") if dimension is Persistence else candidates("", code)
        yield code, f"{capfirst(str(words))} ({any_of(remaining)})"
