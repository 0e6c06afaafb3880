"""How rare the shown combination is in the team: who is one of a few can be recognised without a name."""

from collections.abc import Collection, Mapping
from dataclasses import dataclass
from datetime import date
from itertools import combinations

from django.db.models import F, OuterRef, Subquery
from django.utils.translation import gettext as _

from cases.choices import IsolationPlace
from cases.intervisie.choices import LEAVE_OUT, Fact
from cases.models import Assessment, Client, Trajectory
from people.choices import Sex
from typology.choices import Profile
from typology.rules import profile_of

YOUNG, OLD = 25, 85
Facts = Mapping[Fact, str]


@dataclass(frozen=True)
class Rarity:
    """What is said of the person, and what to leave out when fewer than `limit` in the team are like that."""

    shown: Facts
    limit: int
    is_rare: bool = False
    leave_out: tuple[Fact, ...] = ()

    @property
    def about(self) -> list[str]:
        """What the case says of the person at its start; the profile stands with the typing."""
        return [words for fact, words in self.shown.items() if fact != Fact.PROFILE]

    @property
    def advice(self) -> str:
        """The one sentence; nothing when there are enough."""
        if not self.is_rare:
            return ""
        told = _("In dit team zijn er minder dan {limit} zoals deze: {shown}.")
        told = told.format(limit=self.limit, shown=", ".join(self.shown.values()))
        if not self.leave_out:
            return told + " " + _("Ook zonder een deel daarvan blijven het er weinig. Laat zo veel mogelijk weg.")
        names = _(" en ").join(str(LEAVE_OUT[fact]) for fact in self.leave_out)
        return told + " " + _("Laat {what} weg, dan zijn het er meer.").format(what=names)


def age_band(born: date | None, today: date) -> str:
    """In steps of ten years, with one band for the youngest and one for the oldest; '' when it is not known."""
    if not born:
        return ""
    age = today.year - born.year - ((today.month, today.day) < (born.month, born.day))
    if age < YOUNG:
        return "jonger dan 25 jaar"
    if age >= OLD:
        return "85 jaar of ouder"
    lowest = (age - 5) // 10 * 10 + 5
    return f"{lowest} tot en met {lowest + 9} jaar"


def weighed(own: Facts, team: Collection[Facts], *, asked: Collection[Fact], limit: int) -> Rarity:
    """How rare what is asked of `own` is among all of the team (it is one of them). Pure.

    Counts never go further than the limit: the answer says no more than "fewer than five".
    """
    shown = [fact for fact in Fact if fact in asked and own.get(fact)]
    words = {fact: own[fact] for fact in shown}
    if not shown or _alike(own, team, shown) >= limit:
        return Rarity(words, limit)
    for size in range(1, len(shown)):
        found = {
            out: _alike(own, team, [fact for fact in shown if fact not in out]) for out in combinations(shown, size)
        }
        best = max(found, key=found.get)
        if found[best] >= limit:
            return Rarity(words, limit, is_rare=True, leave_out=best)
    return Rarity(words, limit, is_rare=True)


def team_facts(client: Client, today: date) -> tuple[Facts, list[Facts]]:
    """What could be said of this client and of every client of the team; one statement."""
    typing = Assessment.objects.filter(person=OuterRef("person")).order_by("-assessed_on", "-pk")
    latest = Trajectory.objects.filter(client=OuterRef("pk")).order_by("-opened_on", "-pk")
    clients = Client.objects.filter(team=client.team_id).annotate(
        row=Subquery(typing.values("persistence")[:1]),
        column=Subquery(typing.values("orientation")[:1]),
        doubt=Subquery(typing.values("doubt_one")[:1]),
        place=Subquery(latest.values("isolation_place")[:1]),
        born=F("person__birth_date"),
        sex=F("person__sex"),
    )
    rows = clients.values_list("pk", "born", "sex", "partner", "row", "column", "doubt", "place")
    facts = {pk: facts_of(*row, today=today) for pk, *row in rows}
    return facts[client.pk], list(facts.values())


def facts_of(
    born: date | None, sex: str, partner: int | None, row: str | None, column: str | None, doubt: str | None,
    place: str | None, *, today: date,
) -> Facts:  # fmt: skip
    """What could be said of one client, in words; what is not known is empty."""
    profile = None if doubt else profile_of(row or "", column or "")
    couple = bool(partner)
    return {
        Fact.AGE: age_band(born, today),
        Fact.SEX: "" if couple or sex not in (Sex.FEMALE, Sex.MALE) else str(Sex(sex).label),
        Fact.COUPLE: "een paar" if couple else "alleen",
        Fact.PLACE: f"isolement {IsolationPlace(place).label}" if place else "",
        Fact.PROFILE: str(Profile(profile).label) if profile else "",
    }


def _alike(own: Facts, team: Collection[Facts], shown: Collection[Fact]) -> int:
    return sum(all(one.get(fact) == own[fact] for fact in shown) for one in team)
