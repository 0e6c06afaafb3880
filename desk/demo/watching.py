"""Who stays in view in the demo town after the end: talks in a rhythm, one that did not come about, who watches along
and what the client wants when it goes badly."""

from datetime import date, datetime, time, timedelta

from django.utils import timezone

from accounts.models import User
from cases.choices import ClosingReason, ConsentAnswer, ConsentScope, VisitKind, VisitOutcome, WatcherKind
from cases.models import Client
from cases.services.consents import answer_consent
from cases.services.emergency import write_emergency_plan
from cases.services.visits import log_visit
from cases.services.watch_network import add_watcher, begin_network
from cases.services.watching import stay_in_view
from desk.demo.sketch import Sketch

RHYTHMS = (6, 8, 4)
# Who is in view for longer than this was not reached the last time.
LONG = timedelta(days=140)
AGREED = (
    "Bellen op dinsdagochtend, na tien uur. Niet opgenomen? Dan donderdag nog een keer.",
    "Even langs met een kaartje door de bus vooraf.",
    "Bellen, en als er iets is samen koffie in het buurthuis.",
)
TALKS = (
    "Gebeld zoals afgesproken. Rustig; de dagen hebben hun vaste loop.",
    "Kort gesproken. Er was post van de gemeente, die is samen doorgenomen.",
    "Gaat zoals het gaat. Blij dat er gebeld werd.",
    "Klonk opgewekter dan de vorige keer, is weer naar de markt geweest.",
)
HENK = "Henk van nummer 14"
WATCHERS = (
    (
        HENK,
        WatcherKind.NEIGHBOUR,
        "De gordijnen blijven de hele dag dicht.",
        "Belt aan. Doet niemand open? Belt ons.",
    ),
    ("Praktijk De Linde", WatcherKind.PROFESSIONAL, "Recepten worden niet opgehaald.", "De assistente belt ons."),
    ("Kees, huismeester", WatcherKind.OTHER, "De brievenbus loopt vol.", "Kijkt even, en belt ons dezelfde dag."),
)
PLAN = {
    "signs": "Dan slaap ik slecht en blijven de gordijnen dicht.\nIk neem de telefoon niet meer op.",
    "helps": "Even naar buiten, een rondje om het water.\nIemand die gewoon komt zitten.",
    "hinders": "Zeggen dat het wel meevalt.\nMet z’n tweeën tegelijk komen.",
    "calls": "Het wijkteam\nMijn huisarts, Praktijk De Linde",
}


def keep_in_view(sketch: Sketch, client: Client, *, by: User, today: date) -> None:
    """From the day it closed: contact by whoever led, and where a safety net was made also that."""
    if not sketch.monitoring:
        return
    turn, since = sketch.closed_on.toordinal(), sketch.closed_on
    rhythm = RHYTHMS[turn % len(RHYTHMS)]
    stay_in_view(
        client=client, kind=sketch.monitoring, user=by, rhythm_weeks=rhythm, next_on=None,
        agreed=AGREED[turn % len(AGREED)], on=since, by=by,
    )  # fmt: skip
    _call(client, since=since, step=timedelta(weeks=rhythm), by=by, today=today)
    if sketch.closing_reason == ClosingReason.SAFETY_NET:
        _make_net(client, on=since, by=by)


def _call(client: Client, *, since: date, step: timedelta, by: User, today: date) -> None:
    """Every time a talk; the last time nobody answered, where it lasts long already."""
    days = [since + step * number for number in range(1, (today - since) // step + 1)]
    for number, day in enumerate(days):
        missed = day == days[-1] and today - since > LONG
        log_visit(
            client=client, kind=VisitKind.PHONE, visited_on=day, by=by, today=today,
            outcome=VisitOutcome.NOT_HOME if missed else VisitOutcome.HELD,
            story="" if missed else TALKS[(since.toordinal() + number) % len(TALKS)], minutes=None if missed else 15,
        )  # fmt: skip


def _make_net(client: Client, *, on: date, by: User) -> None:
    """Three who watch along, the neighbour with the client's yes, and a noodplan for the fridge."""
    answer_consent(
        client=client, scope=ConsentScope.NEIGHBOUR, answer=ConsentAnswer.GIVEN, how="mondeling", on=on, by=by,
        recipient=HENK,
    )  # fmt: skip
    at = timezone.make_aware(datetime.combine(on, time(15, 0)))
    network = begin_network(client=client, is_agreed=True, on=on, by=by, at=at)
    for name, kind, watches, does in WATCHERS:
        add_watcher(network=network, name=name, kind=kind, phone="", watches=watches, does=does, on=on, by=by)
    write_emergency_plan(client=client, version=0, on=on, by=by, **PLAN)
