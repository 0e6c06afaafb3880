"""What is known of a person for typing: the answers that hold now, and what they say to the typing guide."""

from collections.abc import Mapping
from dataclasses import dataclass, fields
from functools import cached_property

from django.db.models import F, OuterRef, QuerySet, Subquery

from cases.content.observations import CODE
from cases.models import NetworkMap, ObservationSheet
from instruments.answers import AnswerFacts, codes_of, fits
from instruments.definition import Definition
from instruments.models import Edition
from people.models import Person
from typology.guide.observations import CODES


@dataclass(frozen=True)
class Observed:
    """The answers of one person, in the words of the version (`edition`, `definition`) they are shown with.

    `latest` is the open sheet, else the one that was put away last; `answers` are those of it that the version asks.
    """

    latest: ObservationSheet | None
    edition: Edition
    definition: Definition
    answers: Mapping[str, AnswerFacts]

    @property
    def sheet(self) -> ObservationSheet | None:
        """The sheet that is being gathered; None as long as nothing was kept since the last decision."""
        return self.latest if self.latest and self.latest.sheet.finished_at is None else None

    @property
    def version(self) -> int:
        """What a form that shows these answers carries. A next sheet counts on from the one before it."""
        return self.latest.sheet.version if self.latest else 1

    @property
    def may_begin(self) -> bool:
        """Whether the next answer can be kept: there is an open sheet, or the questions are in use."""
        return self.sheet is not None or self.edition.instrument.is_on

    @property
    def is_mapped(self) -> bool:
        """TYP-13: whether nobody is missing on the latest network map, as the person says."""
        return bool(self.latest and self.latest.is_mapped)

    @cached_property
    def codes(self) -> dict[str, tuple[str, ...]]:
        """What the guide reads: by observation the codes that say something."""
        return guide_codes(self.answers)


def observed(person: Person) -> Observed:
    """What is known of this person now; two statements."""
    latest, stored = _latest(person)
    is_open = latest is not None and latest.sheet.finished_at is None
    edition = _editions().get(pk=latest.sheet.edition_id) if is_open else edition_in_use()
    if is_open:
        latest.sheet.edition = edition
    definition = edition.in_words()
    answers = {code: facts for code, facts in stored.items() if fits(definition, code, facts.value)}
    return Observed(latest, edition, definition, answers)


def edition_in_use() -> Edition:
    """The latest version of the observations, also while the list is switched off."""
    return _editions().published().filter(instrument__code=CODE)[0]


def guide_codes(answers: Mapping[str, AnswerFacts]) -> dict[str, tuple[str, ...]]:
    """Answers as the guide reads them; "weet ik (nog) niet", and what it does not know, stay out of the way."""
    given = {code: set(codes_of(answers[code].value)) for code in CODES if code in answers}
    told = {code: tuple(one for one in CODES[code] if one in values) for code, values in given.items()}
    return {code: codes for code, codes in told.items() if codes}


def _editions() -> QuerySet[Edition]:
    return Edition.objects.select_related("instrument")


def _latest(person: Person) -> tuple[ObservationSheet | None, dict[str, AnswerFacts]]:
    """The open sheet, else the one that was put away last, with answers (and `is_mapped`); one statement."""
    sheets = ObservationSheet.objects.filter(person=person)
    latest = sheets.order_by(F("sheet__finished_at").desc(nulls_first=True), "-pk").values("pk")[:1]
    whole = NetworkMap.objects.filter(person=OuterRef("person")).values("is_whole")[:1]
    columns = {f"answer_{one.name}": F(f"sheet__answers__{one.name}") for one in fields(AnswerFacts)}
    rows = sheets.filter(pk=Subquery(latest)).select_related("sheet").annotate(is_mapped=Subquery(whole), **columns)
    rows = list(rows.annotate(code=F("sheet__answers__item")).order_by("sheet__answers__pk"))
    answers = {row.code: AnswerFacts(*(getattr(row, name) for name in columns)) for row in rows if row.code}
    return (rows[0] if rows else None), answers
