"""The form that fills in a sheet, made of its definition."""

from collections.abc import Callable, Iterator
from typing import Any

from django.utils.translation import gettext as _

from instruments.answers import NOTHING, AnswerFacts, Answers, own_lines
from instruments.definition import Definition, Group, Item
from instruments.forms.asked import AskedGroup, Drawn, asked
from instruments.forms.fields import APART, facts_of, fields_of, typed_of
from instruments.models import VALUE_LENGTH, Sheet
from instruments.progress import Progress, progress_of
from instruments.queries import shown_drawings
from instruments.reading import NO_PICTURES, Pictures
from ui.fields import LongText
from ui.forms import EditForm


class AnswersForm(EditForm):
    """One field for each item in use; `cleaned_data` is what `save_sheet` takes: `answers` and `version`.

    Iterate `groups` to draw it. Fields of the request that the version does not ask are passed over. `answers()`
    leaves out what is not right yet, so that an autosave keeps all the rest. `pictures`: by item code the drawing that
    was added.
    """

    pictures: Pictures = NO_PICTURES

    def __init__(
        self, data: Any = None, *, definition: Definition, answers: Answers | None = None, version: int | None = None
    ) -> None:
        """`definition` in the language of the reader (`Edition.in_words`), `answers` and `version` as stored."""
        self.definition, self.stored = definition.in_use(), answers or {}
        opened = {} if version is None else {"version": version}
        super().__init__(data, initial=_typed(self.definition, self.stored) | opened)
        for group in self.definition.groups:
            for item in group.items:
                self.fields |= fields_of(item)
            if group.own_lines:
                label = _("{group}: zelf iets toevoegen").format(group=group.title)
                self.fields[own_name(group)] = LongText(label=label, max_length=VALUE_LENGTH, required=False)

    @property
    def groups(self) -> Iterator[AskedGroup]:
        """The form as it is drawn."""
        for group in self.definition.groups:
            items = tuple(asked(self, item, self._drawn(item)) for item in group.items)
            own = self[own_name(group)] if group.own_lines else None
            yield AskedGroup(group.code, group.title, group.help, items, own)

    def show_pictures(self, sheet: Sheet, address: Callable[[str], str]) -> None:
        """With the drawings of this sheet; `address` makes of the reference of one where its image is."""
        self.pictures = shown_drawings(sheet, self.definition, address)

    def _drawn(self, item: Item) -> Drawn | None:
        picture = self.pictures.get(item.code)
        return Drawn(picture, self.stored.get(item.code, NOTHING).note) if picture else None

    @property
    def progress(self) -> Progress | None:
        """How far one is, with what is right of what was typed; None where nothing may stay "not known (yet)"."""
        typed = getattr(self, "cleaned_data", {}).get("answers", {})
        return progress_of(self.definition, {**self.stored, **typed})

    def answers(self) -> dict[str, AnswerFacts]:
        """By item code every answer that is right, given or not; call it after `is_valid`."""
        return self.cleaned_data["answers"]

    def clean(self) -> dict[str, Any]:
        """The words of all fields as answers of items."""
        words, answers = super().clean(), {}
        for group in self.definition.groups:
            for item in group.items:
                if item.kind not in APART and not any(name in self.errors for name in fields_of(item)):
                    answers[item.code] = facts_of(item, words)
            if group.own_lines and own_name(group) not in self.errors:
                answers[group.own_code] = AnswerFacts("\n".join(own_lines(words[own_name(group)])))
        return {"answers": answers} | ({"version": words["version"]} if "version" in words else {})


class PracticeForm(AnswersForm):
    """The same without a sheet: after `is_valid` it has `answers()`, and there is nothing to save them with."""

    version = None


def own_name(group: Group) -> str:
    """The name of the field for own lines."""
    return f"own-{group.code}"


def _typed(definition: Definition, answers: Answers) -> dict[str, Any]:
    """Stored answers as the initial values of their fields; without an answer there is none."""
    items = [typed_of(item, answers[item.code]) for item in definition.items if item.code in answers]
    own = [{own_name(one): answers[one.own_code].value} for one in definition.groups if one.own_code in answers]
    return {name: value for typed in (*items, *own) for name, value in typed.items()}
