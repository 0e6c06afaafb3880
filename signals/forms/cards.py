"""The three questions after a card, and the next step."""

from datetime import date
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.db.models import QuerySet
from django.utils.translation import gettext_lazy as _

from directory.models import AreaContact
from instruments.forms.answers import AnswersForm
from instruments.models import Sheet
from instruments.queries import answers_of
from signals.choices.cards import WITH_CONTACT, Discussed, NextStep, Recognised, Wants, Worries
from signals.rules.cards import offered_steps, open_questions
from ui.fields import Chips, DayField
from ui.forms import OnceForm, PageForm, Section

ANSWERS = ("discussed", "recognised", "wants", "worries")
# Steps that may name somebody of the wijk; static/css/work.css shows the choice with the same ones.
CALLING = WITH_CONTACT | {NextStep.REFER}


class CardForm(AnswersForm):
    """A card, and below it the day of the talk it is about: often another than the day it was begun.

    `on` is None when it is left empty or not right: then the card keeps the day it has, and an autosave all the rest.
    """

    def __init__(self, data: Any = None, *, sheet: Sheet, today: date) -> None:
        super().__init__(data, definition=sheet.edition.in_words(), answers=answers_of(sheet), version=sheet.version)
        self.today = today
        self.initial["on"] = sheet.filled_on
        self.fields["on"] = DayField(label=_("Gesprek van"), required=False)

    def clean_on(self) -> date | None:
        """A talk has been."""
        on = self.cleaned_data["on"]
        if on and on > self.today:
            raise ValidationError(_("Deze dag moet nog komen. Vul de dag in waarop jullie elkaar spraken."))
        return on

    def clean(self) -> dict[str, Any]:
        """The answers, with the day."""
        on = self.cleaned_data.get("on")
        return super().clean() | {"on": on}


class GuideForm(PageForm):
    """Was it raised, is it recognised, is something wanted? What is not asked yet may stay open."""

    sections = (Section("", ANSWERS),)
    submit = _("Verder")

    discussed = Chips(label=_("Heb je het bespreekbaar gemaakt?"), choices=Discussed)
    recognised = Chips(label=_("Herkent de persoon het?"), choices=Recognised, required=False)
    wants = Chips(label=_("Wil de persoon er iets aan doen?"), choices=Wants, required=False)
    worries = Chips(label=_("Blijft het niet pluis voelen?"), choices=Worries, required=False)

    def clean(self) -> dict[str, Any]:
        """The questions that the answers lead to must be answered too; others are passed over."""
        words = super().clean()
        if words.get("discussed"):
            for name in open_questions(**{name: words.get(name, "") for name in ANSWERS}):
                self.add_error(name, _("Deze vraag hoort erbij: kies een antwoord."))
            if words["discussed"] != Discussed.YES:
                words |= {"recognised": "", "wants": "", "worries": ""}
            elif words.get("wants") != Wants.NO:
                words["worries"] = ""
        return words


class NextStepForm(OnceForm):
    """What to do now: the steps that fit the answers, whom to call, what and when."""

    sections = (Section("", ("step", "contact", "what", "due_on")),)
    submit = _("Vastleggen")

    discussed = forms.ChoiceField(label=_("Besproken"), choices=Discussed, widget=forms.HiddenInput)
    recognised = forms.ChoiceField(label=_("Herkent het"), choices=Recognised, required=False, widget=forms.HiddenInput)
    wants = forms.ChoiceField(label=_("Wil er iets aan doen"), choices=Wants, required=False, widget=forms.HiddenInput)
    worries = forms.ChoiceField(label=_("Niet pluis"), choices=Worries, required=False, widget=forms.HiddenInput)
    step = forms.ChoiceField(label=_("Wat ga je doen?"), widget=forms.RadioSelect)
    contact = forms.ModelChoiceField(
        AreaContact.objects.none(), label=_("Contactpersoon van de wijk"), required=False, empty_label=_("niemand"),
        widget=forms.RadioSelect,
    )  # fmt: skip
    what = forms.CharField(label=_("Wat spreek je af?"), max_length=300, required=False)
    due_on = DayField(label=_("Wanneer kijk je er weer naar?"), required=False)

    def __init__(self, *args: Any, answers: dict[str, str], contacts: QuerySet[AreaContact], **options: Any) -> None:
        super().__init__(*args, initial=answers, **options)
        asked = {name: answers[name] for name in ("discussed", "wants", "worries")}
        steps = offered_steps(**asked)
        self.fields["step"].choices = [(step.value, step.label) for step in steps]
        self.fields["contact"].queryset = contacts
        self.fields["contact"].label_from_instance = contact_words
        if not contacts or not CALLING & set(steps):
            del self.fields["contact"]
            self.sections = (Section("", ("step", "what", "due_on")),)

    @property
    def answered(self) -> list[tuple[Any, Any]]:
        """The questions that led here, each with the label of its answer."""
        given = [(self.fields[name], self[name].value()) for name in ANSWERS]
        return [(field.label, dict(field.choices)[value]) for field, value in given if value in dict(field.choices)]

    def clean(self) -> dict[str, Any]:
        """A step to somebody of the wijk says to whom, where the wijk has somebody; another step names nobody."""
        words = super().clean()
        if words.get("step") not in CALLING:
            words["contact"] = None
        elif "contact" in self.fields and words["step"] in WITH_CONTACT and not words.get("contact"):
            self.add_error("contact", _("Wie bel je?"))
        return {"contact": None} | words


def contact_words(contact: AreaContact) -> str:
    """Who, what for, how and when to reach."""
    reach = contact.shown_phone or contact.email
    return " · ".join(filter(None, (contact.title, contact.what_for, reach, contact.hours)))


def is_second(data: Any) -> bool:
    """Whether the next step was sent, rather than the three questions."""
    return "sending" in data or "step" in data
