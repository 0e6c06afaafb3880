"""Forms that change the wording of an instrument."""

from collections.abc import Mapping, Sequence
from typing import Any

from django import forms
from django.core.exceptions import ValidationError
from django.utils.html import format_html
from django.utils.text import format_lazy
from django.utils.translation import gettext
from django.utils.translation import gettext_lazy as _

from instruments.choices import AnswerKind
from instruments.definition import (
    HELP_LENGTH,
    INTRO_LENGTH,
    LISTED,
    MOST_RANKED,
    TEXT_LENGTH,
    TITLE_LENGTH,
    WITH_LABELS,
    Item,
)
from ui.fields import Chips, LongText
from ui.forms import EditForm, Section
from ui.text import has_words


class TitleForm(EditForm):
    """What stands above the whole instrument."""

    sections = (Section("", ("title", "intro")),)

    title = forms.CharField(label=_("Titel"), max_length=TITLE_LENGTH)
    intro = LongText(label=_("Uitleg bovenaan"), max_length=INTRO_LENGTH, required=False)


class GroupForm(EditForm):
    """A heading, and whether there is room for own lines below it."""

    sections = (Section("", ("title", "help", "own_lines")),)

    title = forms.CharField(label=_("Kopje"), max_length=TITLE_LENGTH)
    help = LongText(label=_("Uitleg onder het kopje"), max_length=HELP_LENGTH, rows=2, required=False)
    own_lines = forms.BooleanField(label=_("Ruimte voor eigen regels"), required=False)

    def __init__(self, *args: Any, is_fixed: bool = False, **options: Any) -> None:
        super().__init__(*args, **options)
        if is_fixed:
            self.fields["own_lines"].disabled = True
            self.fields["own_lines"].widget = forms.HiddenInput()


class ItemForm(EditForm):
    """The words of one item; its answers only when it has answers of its own."""

    sections = (Section("", ("text", "help", "labels")),)

    text = forms.CharField(label=_("Tekst"), max_length=TEXT_LENGTH)
    help = LongText(label=_("Uitleg bij dit onderdeel"), max_length=HELP_LENGTH, rows=2, required=False)
    labels = LongText(
        label=_("Antwoorden"),
        max_length=2000,
        required=False,
        help_text=_("Eén antwoord per regel. Bij een cijfer: eerst wat 1 betekent, dan wat 5 betekent."),
    )

    def __init__(self, *args: Any, item: Item | None = None, **options: Any) -> None:
        super().__init__(*args, **options)
        if item is not None and item.kind not in WITH_LABELS:
            del self.fields["labels"]
            self.sections = (Section("", ("text", "help")),)

    def clean_labels(self) -> list[str]:
        """A line per answer; no two that read the same."""
        labels = [line.strip() for line in self.cleaned_data["labels"].splitlines() if has_words(line)]
        require_different(labels)
        return labels


class FixedItemForm(EditForm):
    """The words of one item that something reckons with: a field per answer, so that no two can trade places."""

    text = ItemForm.base_fields["text"]
    help = ItemForm.base_fields["help"]

    def __init__(self, *args: Any, item: Item, meanings: Mapping[str, str], **options: Any) -> None:
        """`meanings`: by code what each answer was called when it came."""
        super().__init__(*args, **options)
        self.names = [answer_name(code) for code, _label in item.options]
        for number, (code, label) in enumerate(item.options, start=1):
            self.fields[answer_name(code)] = forms.CharField(
                label=format_lazy(_("Antwoord {number}"), number=number),
                help_text=format_html(gettext("Betekent: {meaning}"), meaning=gettext(meanings.get(code, label))),
                max_length=TEXT_LENGTH,
                initial=label,
            )
        self.sections = (Section("", ("text", "help")), Section(_("Antwoorden"), tuple(self.names)))

    def clean(self) -> dict[str, Any]:
        """The answers in their own order."""
        words = super().clean()
        labels = [words.pop(name, "") for name in self.names]
        if all(labels):
            require_different(labels)
        return words | {"labels": labels}


class NewItemForm(ItemForm):
    """One item more, with the way in which it is answered."""

    sections = (Section("", ("text", "help", "kind", "labels")),)
    submit = _("Onderdeel toevoegen")

    kind = Chips(label=_("Hoe wordt het beantwoord?"), choices=AnswerKind, initial=AnswerKind.SEEN)

    def clean(self) -> dict[str, Any]:
        """A choice needs answers to choose from."""
        words = super().clean()
        if words.get("kind") in LISTED and "labels" in words and len(words["labels"]) < 2:
            self.add_error("labels", ValidationError(_("Schrijf minstens twee antwoorden, elk op een eigen regel.")))
        if words.get("kind") == AnswerKind.RANK and len(words.get("labels", ())) > MOST_RANKED:
            told = _("Zet hoogstens {most} antwoorden op volgorde: meer overziet niemand.")
            self.add_error("labels", ValidationError(told.format(most=MOST_RANKED)))
        if words.get("kind") == AnswerKind.SCALE and "labels" in words and len(words["labels"]) != 2:
            self.add_error("labels", ValidationError(_("Schrijf twee regels: wat 1 betekent en wat 5 betekent.")))
        return words


def answer_name(code: str) -> str:
    """The name of the field for the words of one answer."""
    return f"answer-{code}"


def require_different(labels: Sequence[str]) -> None:
    """Refuse two answers that read the same."""
    if len({" ".join(label.split()).casefold() for label in labels}) < len(labels):
        raise ValidationError(_("Schrijf verschillende antwoorden: er staan er twee die hetzelfde zijn."))
