"""One filled-in instrument as text, beside another date of the same. Never a score (PHA-25)."""

from collections.abc import Callable, Mapping
from typing import Any

from django.db.models import QuerySet
from django.http import Http404

from accounts.models import User
from cases.models import Client, OwnSheet, PersonSheet
from cases.sheets.addresses import own_image, person_image
from cases.sheets.rows import MOST
from instruments.comparison import Filled, compare
from instruments.models import Sheet
from instruments.queries import filled_sheets, shown_drawings
from instruments.reading import reading_of
from instruments.telling import Told, told
from ui.show import day


def person_sheet_page(client: Client, person_sheet: PersonSheet, chosen: str) -> dict[str, Any]:
    """What was filled in with a person, beside the date before it or the chosen one."""
    same = PersonSheet.objects.finished().filter(person=person_sheet.person_id)
    image = person_image(client.reference, person_sheet.reference)
    return {"person_sheet": person_sheet} | _beside(person_sheet, same, chosen, image)


def own_sheet_page(own_sheet: OwnSheet, reader: User, chosen: str) -> dict[str, Any]:
    """A reflection, beside another date of its author that this reader may see."""
    same = OwnSheet.objects.visible_to(reader).finished().filter(user=own_sheet.user_id)
    return {"own_sheet": own_sheet} | _beside(own_sheet, same, chosen, own_image(own_sheet.reference))


def _beside(one: PersonSheet | OwnSheet, same: QuerySet, chosen: str, image: Callable[[str], str]) -> dict[str, Any]:
    """`reading` of this sheet, `told` what differs from the other date, `others` the dates there are to choose."""
    instrument = one.sheet.edition.instrument_id
    same = same.filter(sheet__edition__instrument=instrument).exclude(pk=one.pk).select_related("sheet")
    others = list(same.order_by("-sheet__filled_on", "-pk")[:MOST])
    other = _chosen(one, others, chosen)
    sheets = [one.sheet]
    if other:
        other.sheet.edition = _edition_of(one.sheet, other.sheet)
        sheets.append(other.sheet)
    filled = filled_sheets(sheets)
    this = filled[one.sheet_id]
    return {
        "title": this.definition.title,
        "reading": reading_of(this.definition, this.answers, shown_drawings(one.sheet, this.definition, image)),
        "told": _told(filled, sheets) if other else None,
        "others": [(before.reference, day(before.sheet.filled_on)) for before in others],
        "chosen": other.reference if other else "",
    }


def _chosen(one: PersonSheet | OwnSheet, others: list, reference: str) -> PersonSheet | OwnSheet | None:
    """The date that was asked for, else the one before this, else none; 404 for what is no other date."""
    if reference:
        found = next((other for other in others if other.reference == reference), None)
        if found is None:
            raise Http404
        return found
    this = one.sheet.filled_on, one.pk
    return next((other for other in others if (other.sheet.filled_on, other.pk) < this), None)


def _edition_of(this: Sheet, other: Sheet) -> Any:
    """The version of the other sheet; usually the one that is here already."""
    return this.edition if other.edition_id == this.edition_id else other.edition


def _told(filled: Mapping[int, Filled], sheets: list[Sheet]) -> Told:
    """What became of the answers, the earlier date first."""
    before, after = sorted(sheets, key=lambda sheet: (sheet.filled_on, sheet.pk))
    return told(compare(filled[before.pk], filled[after.pk]))
