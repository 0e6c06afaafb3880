"""Stretches of a text that are left out, and which of two that overlap counts."""

import re
from bisect import bisect
from collections.abc import Iterable, Iterator
from enum import Enum
from typing import NamedTuple

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _
from django.utils.translation import ngettext_lazy

from cases.intervisie.words import BASES, PLAIN_LABELS

UNITS = "week|weken|maand|maanden|jaar"
PLAIN = "|".join(re.escape(label) for label in PLAIN_LABELS)
NUMBERED = "|".join(sorted(BASES, key=len, reverse=True))
# What stands there already in place of something: never looked into again. Other brackets are ordinary text.
LABEL = re.compile(
    rf"{PLAIN}|\[(?:{NUMBERED}) [0-9]+\]|\b(?:[Oo]ver )?[Oo]ngeveer [a-z0-9]+ (?:{UNITS})\b(?: geleden\b)?"
    r"|\b(?:[Oo]ver )?[Ee]en paar dagen\b(?: geleden\b)?"
)


class Kind(Enum):
    """What was left out."""

    NAME = "name"
    ADDRESS = "address"
    PLACE = "place"
    ORGANISATION = "organisation"
    PHONE = "phone"
    ONLINE = "online"
    NUMBER = "number"
    DATE = "date"


COUNTED: dict[Kind, Promise] = {
    Kind.NAME: ngettext_lazy("%(number)d naam", "%(number)d namen", "number"),
    Kind.ADDRESS: ngettext_lazy("%(number)d adres of postcode", "%(number)d adressen of postcodes", "number"),
    Kind.PLACE: ngettext_lazy("%(number)d plaats of wijk", "%(number)d plaatsen of wijken", "number"),
    Kind.ORGANISATION: ngettext_lazy("%(number)d organisatie", "%(number)d organisaties", "number"),
    Kind.PHONE: ngettext_lazy("%(number)d telefoonnummer", "%(number)d telefoonnummers", "number"),
    Kind.ONLINE: ngettext_lazy("%(number)d mailadres of website", "%(number)d mailadressen of websites", "number"),
    Kind.NUMBER: ngettext_lazy("%(number)d ander nummer", "%(number)d andere nummers", "number"),
    Kind.DATE: ngettext_lazy("%(number)d datum", "%(number)d datums", "number"),
}
NOTHING = _("Er stond niets in dat we herkenden.")


class Span(NamedTuple):
    """From where to where, and what comes in its place."""

    start: int
    end: int
    label: str
    kind: Kind


def chosen(taken: Iterable[tuple[int, int]], spans: Iterable[Span]) -> list[Span]:
    """Of spans that overlap the first given, and none that touches what is taken; in the order of the text."""
    used, found = sorted(taken), []
    for span in spans:
        at = bisect(used, (span.start, span.end))  # only its neighbours can touch it: a long text has thousands
        if not any(start < span.end and span.start < end for start, end in used[max(at - 1, 0) : at + 1]):
            used.insert(at, (span.start, span.end))
            found.append(span)
    return sorted(found)


def labels_in(text: str) -> list[tuple[int, int]]:
    """Where a label stands."""
    return [match.span() for match in LABEL.finditer(text)]


def pieces(text: str, spans: Iterable[Span]) -> Iterator[str]:
    """The text with a label in place of every span."""
    at = 0
    for span in spans:
        yield text[at : span.start]
        yield span.label
        at = span.end
    yield text[at:]
