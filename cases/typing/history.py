"""The typings of one person as a story: what the guide proposed, what was decided and why, and what changed between."""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

from django.db.models import OuterRef, QuerySet, Subquery
from django.utils.translation import gettext as _

from cases.models import Assessment, Proposal
from instruments.comparison import compare
from instruments.queries import filled_sheets
from instruments.telling import ToldPart, told
from method.models import Deviation
from people.models import Person
from typology.choices import Orientation, Persistence
from typology.picture import any_of, percent

Differences = tuple[ToldPart, ...]


@dataclass(frozen=True)
class Entry:
    """One typing. `proposed` and `guide_version` are empty for one without observations (of before, imported).

    `moved` says what changed in row and column since the typing before, `changes` what changed in the answers.
    """

    typing: Assessment
    proposed: str
    guide_version: int | None
    moved: tuple[str, ...]
    changes: Differences = ()

    @property
    def decided(self) -> str:
        """What was done with the proposal, if there was one; nothing where the verdict says it already."""
        said = self.typing.get_decision_display() if self.proposed else _("zonder typeerhulp")
        return "" if said == self.typing.verdict else said

    @property
    def is_otherwise(self) -> bool:
        """Whether it is another profile than the guide proposed (TYP-08)."""
        return bool(self.typing.otherwise or self.typing.why)

    @property
    def until_on(self) -> Any:
        """TYP-11: the day on which a startindicering ends; None for a typing that was not put off."""
        provisional = getattr(self.typing, "provisional", None)
        return provisional.until_on if provisional else None


def typings_of(person: Person) -> QuerySet[Assessment]:
    """Newest first, each with what the guide proposed and `why` practice chose otherwise; one statement."""
    reasons = Deviation.objects.filter(target=Assessment._meta.label, target_reference=OuterRef("reference"))
    found = person.assessments.select_related("assessed_by", "proposal", "provisional")
    return found.annotate(why=Subquery(reasons.order_by("-at", "-pk").values("reason")[:1]))


def entries_of(typings: Sequence[Assessment], changes: Mapping[int, Differences] | None = None) -> list[Entry]:
    """The typings (newest first); of what changed in the answers only what is given."""
    told_of = changes or {}
    return [_entry(one, before, told_of.get(one.pk, ())) for one, before in pairwise([*typings, None])]


def whole_history(person: Person) -> list[Entry]:
    """All typings of a person, newest first, with what changed in the answers; two statements."""
    typings = list(typings_of(person).select_related("proposal__observations__sheet__edition"))
    return entries_of(typings, _changes(typings))


def _entry(typing: Assessment, before: Assessment | None, changes: Differences) -> Entry:
    proposal = _proposal(typing)
    proposed = proposed_words(proposal) if proposal else ""
    version = proposal.guide_version if proposal else None
    return Entry(typing, proposed, version, tuple(_moved(before, typing)) if before else (), changes)


def proposed_words(proposal: Proposal) -> str:
    """What the guide said then: the first two with their percent, what remained, or that it was too little."""
    if proposal.profile:
        (first, most), (second, next_most) = proposal.ranked[:2]
        words = _("{first} ({share}), daarna {second} ({next_share})")
        return words.format(first=first.label, share=percent(most), second=second.label, next_share=percent(next_most))
    if proposal.persistence or proposal.orientation:
        return any_of(proposal.candidates)
    return _("te weinig informatie")


def _proposal(typing: Assessment) -> Proposal | None:
    return getattr(typing, "proposal", None)


def _moved(before: Assessment, now: Assessment) -> Iterator[str]:
    """What became of row and column, where both typings say something about it."""
    words = _("{dimension}: van {before} naar {after}")
    for dimension, choices, name in (
        (_("Hoe blijvend"), Persistence, "persistence"),
        (_("Waarop gericht"), Orientation, "orientation"),
    ):
        was, became = getattr(before, name), getattr(now, name)
        if was and became and was != became:
            yield words.format(dimension=dimension, before=choices(was).label, after=choices(became).label)


def _changes(typings: Sequence[Assessment]) -> dict[int, Differences]:
    """By typing what changed in the answers since the one before it that had answers; one statement."""
    with_answers = [one for one in typings if _proposal(one)]
    sheets = {one.pk: one.proposal.observations.sheet for one in with_answers}
    filled = filled_sheets(sheets.values())
    changes = {}
    for typing, before in pairwise(with_answers):
        was, now = filled[sheets[before.pk].pk], filled[sheets[typing.pk].pk]
        changes[typing.pk] = told(compare(was, now)).parts if was is not now else ()
    return changes
