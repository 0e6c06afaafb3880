"""What other rooms and the editor ask about instruments and sheets."""

from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from typing import Any

from django.db.models import F, OuterRef, QuerySet, Subquery
from django.db.models.fields.json import KeyTextTransform
from django.utils.translation import gettext as _

from instruments.answers import AnswerFacts
from instruments.choices import About, AnswerKind
from instruments.comparison import Comparison, Filled, compare
from instruments.definition import Definition, Item
from instruments.models import Answer, Drawing, Edition, Instrument, Sheet
from instruments.reading import ShownDrawing


def published(code: str, *about: About) -> Edition | None:
    """The version in use of an instrument that is on (and `about` one of these); None when nobody can start it now."""
    editions = Edition.objects.published().filter(instrument__code=code, instrument__is_on=True)
    return (editions.filter(instrument__about__in=about) if about else editions).first()


def answers_of(sheet: Sheet) -> dict[str, AnswerFacts]:
    """The answers of a sheet by item code; one statement."""
    return _by_item(Answer.objects.filter(sheet=sheet))


def filled_sheets(sheets: Iterable[Sheet]) -> dict[int, Filled]:
    """Sheets as a comparison needs them, by primary key, in the language of the reader.

    One statement when their versions are loaded.
    """
    found = {sheet.pk: sheet for sheet in sheets}
    answers = defaultdict(list)
    for answer in Answer.objects.filter(sheet__in=found):
        answers[answer.sheet_id].append(answer)
    return {pk: Filled(sheet.filled_on, sheet.edition.in_words(), _by_item(answers[pk])) for pk, sheet in found.items()}


def shown_drawings(sheet: Sheet, definition: Definition, address: Callable[[str], str]) -> dict[str, ShownDrawing]:
    """By item code what was added to this sheet; one statement, none where nothing can be drawn.

    `address` makes of the reference of a drawing the address of its image.
    """
    if AnswerKind.DRAWING not in definition.kinds:
        return {}
    found = Drawing.objects.filter(sheet=sheet).light()
    return {one.item: ShownDrawing(address(one.reference), one.width, one.height) for one in found}


def compare_sheets(before: Sheet, after: Sheet) -> Comparison:
    """Two sheets side by side, in the language of the reader; one statement when their versions are loaded."""
    filled = filled_sheets([before, after])
    return compare(filled[before.pk], filled[after.pk])


def instruments() -> QuerySet[Instrument]:
    """Every instrument with `title`, `number` (in use, or None) and `draft` (number being made, or None)."""
    editions = Edition.objects.filter(instrument=OuterRef("pk"))
    latest = editions.order_by(F("published_at").desc(nulls_last=True), "-number")
    return Instrument.objects.annotate(
        title=Subquery(latest.values(title=KeyTextTransform("title", "definition"))[:1]),
        number=Subquery(editions.published().values("number")[:1]),
        draft=Subquery(editions.drafts().values("number")[:1]),
    ).order_by("title", "pk")


def workbench(instrument: Instrument) -> dict[str, Any]:
    """What the editor shows: `shown` (the draft, else the version in use), its `groups` as rows, every version.

    A row says what differs from the version in use, by code.
    """
    versions = list(instrument.editions.select_related("made_by").defer("definition"))
    newest = versions[0] if versions else None
    loaded = list(instrument.editions.filter(number__in=[one.number for one in versions[:2]]).order_by("-number"))
    shown = loaded[0] if loaded else None
    if shown is None:
        return {"shown": None, "groups": [], "editions": [], "is_draft": False}
    is_draft = newest.published_at is None
    earlier = {item.code: item for item in loaded[-1].read().items} if is_draft and len(loaded) > 1 else {}
    content = shown.read()
    groups = [
        {"group": group, "items": [{"item": item, "tag": _difference(item, earlier)} for item in group.items]}
        for group in content.groups
    ]
    return {"shown": shown, "content": content, "groups": groups, "editions": versions, "is_draft": is_draft}


def first_words(instrument: Instrument, code: str) -> dict[str, str]:
    """What each answer of an item was called in the first version that has it: what its code means."""
    words: dict[str, str] = {}
    for edition in instrument.editions.order_by("-number"):
        words |= next((dict(item.options) for item in edition.read().items if item.code == code), {})
    return words


def _difference(item: Item, earlier: Mapping[str, Item]) -> str:
    """What the draft does to an item, in a word; nothing when there is nothing to compare with."""
    if not item.is_shown:
        return _("doet niet mee")
    if not earlier or earlier.get(item.code) == item:
        return ""
    return _("gewijzigd") if item.code in earlier else _("nieuw")


def _by_item(answers: Iterable[Answer]) -> dict[str, AnswerFacts]:
    return {one.item: AnswerFacts(one.value, one.note, one.since_on, one.source) for one in answers}
