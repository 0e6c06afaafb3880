"""The fields one item is filled in with, and what was typed in them as an answer."""

from collections.abc import Callable, Mapping
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.text import capfirst
from django.utils.translation import gettext as _
from django.utils.translation import gettext_lazy

from instruments.answers import ALONE, NO_ANSWER, AnswerFacts, codes_of, joined
from instruments.choices import STEPS, AnswerKind, Seen, Told
from instruments.definition import Item
from instruments.forms.ranking import RankField
from instruments.models import NOTE_LENGTH, VALUE_LENGTH
from ui.fields import DayField, LongText

# Kinds with room for a few words beside the answer.
NOTED = (AnswerKind.SEEN, AnswerKind.SCALE)
# Kinds that are answered on a page of their own: nothing in the form changes them.
APART = (AnswerKind.DRAWING,)


class ManyField(forms.MultipleChoiceField):
    """Any number of answers; one that says that there is nothing to choose goes with no other."""

    widget = forms.CheckboxSelectMultiple
    default_error_messages = {"alone": gettext_lazy("Kies “%(alone)s”, of wat er wel speelt: niet allebei.")}

    def clean(self, value: Any) -> str:
        """The codes, joined in the order in which they are offered."""
        chosen = super().clean(value)
        for code, label in self.choices:
            if code in ALONE and code in chosen and len(set(chosen)) > 1:
                raise ValidationError(self.error_messages["alone"], code="alone", params={"alone": label})
        return joined(code for code, _label in self.choices if code in chosen)


def name_of(item: Item) -> str:
    """The name of the field for the answer; those for what goes with it start with it."""
    return f"q-{item.code}"


def fields_of(item: Item) -> dict[str, forms.Field]:
    """The answer; for SCALE a note, for SEEN a note and since when; for a sourced item a note, the day, the source."""
    name = name_of(item)
    fields = {name: ANSWER_FIELDS[item.kind](item)}
    if item.kind in NOTED or item.is_sourced:
        note = _beside(item, _("notitie"))
        fields[f"{name}-note"] = LongText(label=note, max_length=NOTE_LENGTH, rows=2, required=False)
    if item.kind is AnswerKind.SEEN or item.is_sourced:
        since = _beside(item, _("wanneer gehoord of gezien") if item.is_sourced else _("sinds wanneer"))
        fields[f"{name}-since"] = DayField(label=since, required=False, help_text="")
    if item.is_sourced:
        told = [(one.value, capfirst(str(one.label))) for one in Told]
        fields[f"{name}-source"] = forms.ChoiceField(
            label=_beside(item, _("bron")),
            choices=(*told, ("", _("Geen bron"))),
            required=False,
            widget=forms.RadioSelect,
        )
    return fields


def facts_of(item: Item, words: Mapping[str, Any]) -> AnswerFacts:
    """What was typed, as an answer."""
    name = name_of(item)
    value = "" if words[name] in NO_ANSWER else words[name]
    return AnswerFacts(
        value, words.get(f"{name}-note", ""), words.get(f"{name}-since"), words.get(f"{name}-source", "")
    )


def typed_of(item: Item, facts: AnswerFacts) -> dict[str, Any]:
    """A stored answer as the initial values of the fields."""
    name, has_codes = name_of(item), item.kind in (AnswerKind.MANY, AnswerKind.RANK)
    return {
        name: list(codes_of(facts.value)) if has_codes else facts.value,
        f"{name}-note": facts.note,
        f"{name}-since": facts.since_on,
        f"{name}-source": facts.source,
    }


def _beside(item: Item, words: str) -> str:
    """What a field beside an answer is called; after a question mark stands no colon."""
    return f"{item.text} ({words})" if item.text.endswith("?") else f"{item.text}: {words}"


def _choice(item: Item) -> forms.Field:
    """One of its answers; an item that offers "not known (yet)" needs no way back to no answer."""
    answers = [(step, step) for step in STEPS] if item.kind is AnswerKind.SCALE else item.options
    silent = () if item.offers_unknown else (("", _("Geen antwoord")),)
    return forms.ChoiceField(label=item.text, choices=(*answers, *silent), required=False, widget=forms.RadioSelect)


ANSWER_FIELDS: dict[AnswerKind, Callable[[Item], forms.Field]] = {
    AnswerKind.SEEN: lambda item: forms.ChoiceField(
        label=item.text, choices=Seen, required=False, widget=forms.RadioSelect
    ),
    AnswerKind.CHOICE: _choice,
    AnswerKind.SCALE: _choice,
    AnswerKind.MANY: lambda item: ManyField(label=item.text, choices=item.options, required=False),
    AnswerKind.TEXT: lambda item: LongText(label=item.text, max_length=VALUE_LENGTH, required=False),
    AnswerKind.RANK: lambda item: RankField(label=item.text, options=item.options, required=False),
    AnswerKind.DRAWING: lambda item: forms.CharField(label=item.text, required=False, disabled=True),
}
