"""What the typing guide proposed and what practice decided, counted by the database."""

from collections.abc import Collection
from typing import NamedTuple

from django.db.models import Case, CharField, Count, Exists, OuterRef, Q, QuerySet, Value, When

from cases.models import Assessment, Client
from reports.choices import Proposed
from reports.periods import Period
from reports.queries.standing import stand
from typology.queries import by_profile


class Typing(NamedTuple):
    """What a group of typings has in common: codes of what was proposed, decided and chosen, and why otherwise."""

    proposed: str
    decision: str
    chosen: str
    otherwise: str


class Counts(NamedTuple):
    """The typings with a proposal, by what they have in common, and how many were decided without one."""

    typings: dict[Typing, int]
    unguided: int


def counts(period: Period, *, team_ids: Collection[int] | None, guide_version: int | None) -> Counts:
    """The typings of a period, of clients of these teams (None: of all) and one version of the guide (None: of all)."""
    decided = Assessment.objects.filter(assessed_on__gte=period.start, assessed_on__lt=period.end).order_by()
    if team_ids is not None:
        of_client = Q(person=OuterRef("person")) | Q(partner=OuterRef("person"))
        decided = decided.filter(Exists(Client.objects.filter(of_client, team__in=sorted(team_ids))))
    guided = decided.filter(proposal__isnull=False)
    if guide_version is not None:
        guided = guided.filter(proposal__guide_version=guide_version)
    return Counts(_by_proposal(guided), decided.filter(proposal=None).count())


def _by_proposal(typings: QuerySet[Assessment]) -> dict[Typing, int]:
    proposed = Case(
        *by_profile("proposal__"),
        When(proposal__persistence="", proposal__orientation="", then=Value(Proposed.TOO_LITTLE.value)),
        default=Value(Proposed.PARTLY.value),
        output_field=CharField(),
    )
    rows = typings.annotate(proposed=proposed, chosen=stand())
    rows = rows.values_list("proposed", "decision", "chosen", "otherwise").annotate(n=Count("pk"))
    return {Typing(*row): number for *row, number in rows}
