"""The form that fills in a sheet, made of its definition."""

from collections.abc import Callable, Iterator, Mapping
from dataclasses import dataclass
from typing import Any

from django import forms
from django.forms.boundfield import BoundField
from django.utils.translation import gettext as _

from instruments.answers import NO_ANSWER, AnswerFacts, Answers, own_lines
from instruments.choices import AnswerKind, Seen
from instruments.definition import Definition, Group, Item
from instruments.models import NOTE_LENGTH, VALUE_LENGTH
from ui.fields import DayField, LongText
from ui.forms import EditForm


@dataclass(frozen=True)
class AskedOption:
    """One of the answers to tap."""

    value: str
    label: str
    is_chosen: bool


@dataclass(frozen=True)
class AskedItem:
    """One row of the form, ready to draw by the partial of its kind."""

    text: str
    help: str
    template: str
    field: BoundField
    options: tuple[AskedOption, ...] = ()
    note: BoundField | None = None
    since: BoundField | None = None
    since_typed: str = ""


@dataclass(frozen=True)
class AskedGroup:
    """A heading with its rows, and the field for own lines if there is one."""

    code: str
    title: str
    help: str
    items: tuple[AskedItem, ...]
    own: BoundField | None


class AnswersForm(EditForm):
    """One field for each item in use; `cleaned_data` is what `save_sheet` takes: `answers` and `version`.

    Iterate `groups` to draw it. Fields of the request that the version does not ask are passed over. `answers()`
    leaves out what is not right yet, so that an autosave keeps all the rest.
    """

    def __init__(
        self, data: Any = None, *, definition: Definition, answers: Answers | None = None, version: int | None = None
    ) -> None:
        """`definition` in the language of the reader (`Edition.in_words`), `answers` and `version` as stored."""
        self.definition = definition.in_use()
        stored = {name: value for code, facts in (answers or {}).items() for name, value in _typed(code, facts)}
        super().__init__(data, initial=stored | ({} if version is None else {"version": version}))
        for group in self.definition.groups:
            for item in group.items:
                self.fields |= _fields(item)
            if group.own_lines:
                label = _("{group}: zelf iets toevoegen").format(group=group.title)
                self.fields[own_name(group)] = LongText(label=label, max_length=VALUE_LENGTH, required=False)

    @property
    def groups(self) -> Iterator[AskedGroup]:
        """The form as it is drawn."""
        for group in self.definition.groups:
            items = tuple(_asked(self, item) for item in group.items)
            own = self[own_name(group)] if group.own_lines else None
            yield AskedGroup(group.code, group.title, group.help, items, own)

    def answers(self) -> dict[str, AnswerFacts]:
        """By item code every answer that is right, given or not; call it after `is_valid`."""
        return self.cleaned_data["answers"]

    def clean(self) -> dict[str, Any]:
        """The words of all fields as answers of items."""
        words, answers = super().clean(), {}
        for group in self.definition.groups:
            for item in group.items:
                if not any(name in self.errors for name in _fields(item)):
                    answers[item.code] = _facts(item, words)
            if group.own_lines and own_name(group) not in self.errors:
                answers[group.own_code] = AnswerFacts("\n".join(own_lines(words[own_name(group)])))
        return {"answers": answers} | ({"version": words["version"]} if "version" in words else {})


def own_name(group: Group) -> str:
    """The name of the field for own lines."""
    return f"own-{group.code}"


def _fields(item: Item) -> dict[str, forms.Field]:
    """The fields of one item: the answer, and for SEEN a note and a day."""
    name = f"q-{item.code}"
    fields = {name: ANSWER_FIELDS[item.kind](item)}
    if item.kind is AnswerKind.SEEN:
        note = _("{item}: notitie").format(item=item.text)
        since = _("{item}: sinds wanneer").format(item=item.text)
        fields[f"{name}-note"] = LongText(label=note, max_length=NOTE_LENGTH, rows=2, required=False)
        fields[f"{name}-since"] = DayField(label=since, required=False, help_text="")
    return fields


def _asked(form: AnswersForm, item: Item) -> AskedItem:
    """One row; without an answer "not discussed" is chosen."""
    name = f"q-{item.code}"
    field, template = form[name], f"instruments/_ask_{item.kind.value}.html"
    chosen = field.value() or (Seen.NOT_DISCUSSED.value if item.kind is AnswerKind.SEEN else "")
    options = tuple(AskedOption(value, label, value == chosen) for value, label in getattr(field.field, "choices", ()))
    if item.kind is not AnswerKind.SEEN:
        return AskedItem(item.text, item.help, template, field, options)
    since = form[f"{name}-since"]
    typed = since.field.widget.format_value(since.value()) or ""
    return AskedItem(item.text, item.help, template, field, options, form[f"{name}-note"], since, typed)


def _facts(item: Item, words: Mapping[str, Any]) -> AnswerFacts:
    name = f"q-{item.code}"
    value = "" if words[name] in NO_ANSWER else words[name]
    return AnswerFacts(value, words.get(f"{name}-note", ""), words.get(f"{name}-since"))


def _typed(code: str, facts: AnswerFacts) -> list[tuple[str, Any]]:
    """A stored answer as the initial values of its fields."""
    group = code.removeprefix("own.")
    if group != code:
        return [(f"own-{group}", facts.value)]
    return [(f"q-{code}", facts.value), (f"q-{code}-note", facts.note), (f"q-{code}-since", facts.since_on)]


ANSWER_FIELDS: dict[AnswerKind, Callable[[Item], forms.Field]] = {
    AnswerKind.SEEN: lambda item: forms.ChoiceField(
        label=item.text, choices=Seen, required=False, widget=forms.RadioSelect
    ),
    AnswerKind.CHOICE: lambda item: forms.ChoiceField(
        label=item.text, choices=(("", _("Geen antwoord")), *item.options), required=False, widget=forms.RadioSelect
    ),
    AnswerKind.TEXT: lambda item: LongText(label=item.text, max_length=VALUE_LENGTH, required=False),
}
