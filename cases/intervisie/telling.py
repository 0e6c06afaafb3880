"""The words of a case, before anything is left out. Always Dutch: colleagues read it, and the stories are Dutch."""

from collections.abc import Callable, Collection, Iterable, Iterator
from datetime import date

from django.db.models import OuterRef, Subquery

from cases.choices import Phase
from cases.intervisie.choices import Part
from cases.intervisie.days import ago, length
from cases.models import Assessment, Client, Goal, NetworkMap, NetworkMember, PhasePeriod, Trajectory
from cases.network.facts import facts

TALKS = 5
Lines = Iterable[str]


def case_text(client: Client, *, parts: Collection[str], about: Collection[str], question: str, today: date) -> str:
    """The chosen parts under their headings; `about` says who it is, in words that are safe by themselves."""
    told: list[tuple[str, list[str]]] = [("Over wie het gaat", [_sentence(", ".join(about))] if about else [])]
    tellers: dict[Part, tuple[str, Callable[[], Lines]]] = {
        Part.STORY: ("Het verhaal", lambda: [client.story, client.matters_now]),
        Part.PHASES: ("Fasen", lambda: _phases(client, today)),
        Part.TYPING: ("Typering", lambda: _typings(client, today)),
        Part.NETWORK: ("Netwerk in getallen", lambda: _network(client, today)),
        Part.GOALS: ("Doelen en stappen", lambda: _goals(client, today)),
        Part.TALKS: ("Laatste gesprekken", lambda: _talks(client, today)),
    }
    told += [(heading, [*teller()]) for part, (heading, teller) in tellers.items() if part in parts]
    told.append(("Wat ik van jullie wil weten", [question]))
    return "\n\n".join("\n".join([heading, *kept]) for heading, lines in told if (kept := _kept(lines)))


def _phases(client: Client, today: date) -> Iterator[str]:
    """The phases of the latest trajectory: how long, never when."""
    latest = Trajectory.objects.filter(client=client).order_by("-opened_on", "-pk").values("pk")[:1]
    for one in PhasePeriod.objects.filter(trajectory=Subquery(latest)):
        days = ((one.ended_on or today) - one.started_on).days
        when = "" if one.ended_on else ", en nu nog"
        yield f"- {Phase(one.phase).label}: {length(days)}{when}.{_after(one.note)}"


def _typings(client: Client, today: date) -> Iterator[str]:
    for one in Assessment.objects.filter(person__in=client.persons).latest_of_each().order_by("person"):
        who = " (de partner)" if one.person_id == client.partner_id else ""
        yield f"- {_sentence(one.verdict)[:-1]}{who}, gekozen {ago(one.assessed_on, today)}.{_after(one.note)}"


def _network(client: Client, today: date) -> Iterator[str]:
    """What the latest map of each shows, counted."""
    maps = NetworkMap.objects.filter(person=OuterRef("network_map__person")).order_by("-drawn_on", "-pk")
    members = NetworkMember.objects.filter(network_map__person__in=client.persons)
    members = members.filter(network_map=Subquery(maps.values("pk")[:1])).select_related("network_map")
    drawn: dict[NetworkMap, list[NetworkMember]] = {}
    for one in members.order_by("network_map", "pk"):
        drawn.setdefault(one.network_map, []).append(one)
    for one, shown in drawn.items():
        who = " van de partner" if one.person_id == client.partner_id else ""
        told = " ".join(facts(shown, is_whole=one.is_whole))
        yield f"- Kaart{who}, {ago(one.drawn_on, today)} getekend. {told}"


def _goals(client: Client, today: date) -> Iterator[str]:
    goals = Goal.objects.running().filter(trajectory__client=client, trajectory__closed_on=None)
    for goal in goals.prefetch_related("actions"):
        yield f"- {_sentence(goal.words)} Doel van {goal.get_owner_display()}, {ago(goal.started_on, today)}."
        for words, text in (("Wat al werkt", goal.own_ways), ("In de weg", goal.obstacles), ("Steun", goal.supporters)):
            yield f"  {words}. {_sentence(text)}" if text else ""
        for step in goal.actions.all():
            if not step.dropped_on:
                state = "gedaan" if step.done_on else "nog te doen"
                yield f"  Stap, {state} ({step.get_doer_display()}). {_sentence(step.what)}{_after(step.brought)}"


def _talks(client: Client, today: date) -> Iterator[str]:
    for one in client.visits.held()[:TALKS]:
        yield f"- {_sentence(ago(one.visited_on, today))[:-1]}, {one.get_kind_display()}.{_after(one.story)}"


def _after(text: str) -> str:
    return f" {text.strip()}" if text.strip() else ""


def _sentence(text: str) -> str:
    """With a capital and a full stop."""
    text = text.strip()
    return text[:1].upper() + text[1:] + ("" if text[-1:] in ".!?" else ".")


def _kept(lines: Lines) -> list[str]:
    return [line for line in lines if line.strip()]
