"""How long "Misschien al bekend" takes while somebody types, beside a floor in the same run.

    .venv/bin/python -m bench.known [clients] [meldingen]

The floor is the least that any answer costs: who is asking, and forty clients with their person and team by key.
Prints milliseconds per question (median of the rounds) and the ratio to the floor, for clients (`likely_known`) and for
open meldingen (`likely_concerns`); compare ratios, not milliseconds. Uses a database of its own in a temporary folder,
or the one in BENCH_DATABASE_URL (it must be empty).
"""

import os
import random
import statistics
import sys
import tempfile
from collections.abc import Callable, Sequence
from datetime import UTC, date, datetime, timedelta
from time import perf_counter
from typing import TYPE_CHECKING

import django

if TYPE_CHECKING:
    from accounts.models import Team
    from signals.models import Concern

SEED, TEAMS, ROUNDS = 20_261_121, 6, 9
CHUNK = 2000
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
QUESTIONS = (
    "mw. v.d. Berg, Wilgenstr 12, geb 3-4-1948, 06 1234 5678",
    "Fernandes op de hoek Lindehof",
    "mevrouw De Vriez",
    "Jan",
    "Jan de Boer Kerkstraat 12",
    "oude man op nummer 12 in de Molenweg",
)


def build_town(clients: int, concerns: int) -> None:
    """Clients and open meldingen from a seed, with the names of the demo town in streets of our own."""
    from accounts.models import Team  # noqa: PLC0415 - Django must be set up first
    from cases.models import Client  # noqa: PLC0415
    from people.models import Person  # noqa: PLC0415
    from people.services import add_people, new_person  # noqa: PLC0415
    from signals.models import Concern  # noqa: PLC0415
    from signals.services.keys import add_concern_keys  # noqa: PLC0415

    chance = random.Random(SEED)
    teams = Team.objects.bulk_create(Team(name=f"Team {number}") for number in range(TEAMS))
    start = perf_counter()
    for first in range(0, clients, CHUNK):
        people: list[Person] = [new_person(**somebody(chance)) for _each in range(min(CHUNK, clients - first))]
        add_people(people=people, by=None)
        Client.objects.bulk_create(Client(person=person, team=chance.choice(teams)) for person in people)
    say(f"{clients} cliënten met sleutels opgeslagen in {perf_counter() - start:.1f} s")
    start = perf_counter()
    for first in range(0, concerns, CHUNK):
        numbers = range(first, min(first + CHUNK, concerns))
        add_concern_keys(concerns=Concern.objects.bulk_create(a_concern(chance, teams, number) for number in numbers))
    say(f"{concerns} meldingen met sleutels opgeslagen in {perf_counter() - start:.1f} s")


def somebody(chance: random.Random) -> dict[str, object]:
    """The facts of one person."""
    prefix, last = family(chance)
    return {
        "first_name": given(chance),
        "prefix": prefix,
        "last_name": last,
        "street": street(chance),
        "house_number": chance.randrange(1, 250),
        "postcode": f"19{chance.randrange(100):02} {chance.choice('ABCDEFG')}{chance.choice('ABCDEFG')}",
        "birth_date": date(1925, 1, 1) + timedelta(days=chance.randrange(28_000)),
        "phone": f"+316{chance.randrange(10**8):08}",
    }


def a_concern(chance: random.Random, teams: Sequence["Team"], number: int) -> "Concern":
    """An open melding, so many minutes old."""
    from signals.models import Concern  # noqa: PLC0415

    seen, received_at = "Gordijnen al dagen dicht. " * 8, NOW - timedelta(minutes=number)
    return Concern(about=about(chance), seen=seen, team=chance.choice(teams), received_at=received_at)


def about(chance: random.Random) -> str:
    """What a melding is about, as the desk writes it."""
    name = " ".join(filter(None, family(chance)))
    return chance.choice(
        (
            f"mw. {name}, {street(chance)} {chance.randrange(1, 250)}",
            f"Meneer op nummer {chance.randrange(1, 250)} {street(chance)}",
            f"{given(chance)} {name}",
        )
    )


def given(chance: random.Random) -> str:
    """A given name of the demo town."""
    from desk.demo.names import DUTCH  # noqa: PLC0415

    return chance.choice(DUTCH.women + DUTCH.men)


def family(chance: random.Random) -> tuple[str, str]:
    """Half of the people share the usual family names, the others have one of some thousands."""
    from desk.demo.names import DUTCH  # noqa: PLC0415

    if chance.random() < 0.5:
        return chance.choice((*DUTCH.families, ("de", "Vries"), ("", "Fernandez")))
    ends = ("stra", "sma", "mans", "huis", "kamp", "berg", "man", "inga", "veld", "sen")
    begin = "".join(chance.choice(letters) for letters in ("BDGHKLMNPRSTVWZ", "aeiou", "lmnrst", "bdkt"))
    return "", begin + chance.choice(ends)


def street(chance: random.Random) -> str:
    """One of 300."""
    trees = ("Wilgen", "Linde", "Kerk", "Molen", "Eiken", "Berken", "School", "Dorps", "Haven", "Zuider")
    before = ("", "", "Oude ", "Nieuwe ", "Burgemeester van ", "Korte ")
    return chance.choice(before) + chance.choice(trees) + chance.choice(("straat", "laan", "weg", "hof", "plein"))


def measure(clients: int, concerns: int) -> None:
    """Build the town and print the table."""
    from django.core.management import call_command  # noqa: PLC0415
    from django.db import connection  # noqa: PLC0415

    from accounts.choices import Role  # noqa: PLC0415
    from cases.queries import likely_known  # noqa: PLC0415
    from signals.queries.likely import likely_concerns  # noqa: PLC0415
    from tests.builders import a_user  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    build_town(clients, concerns)
    with connection.cursor() as cursor:
        cursor.execute("ANALYZE")
    askers = {"meldpunt": a_user(Role.DESK, "Team 0"), "werker": a_user(Role.WORKER, "Team 1")}
    floor = median_of(lambda: floor_answer(askers["werker"].pk))
    say(f"{connection.vendor}; vloer {floor:.2f} ms")
    say(f"{'':<10}{'cliënten':>12}{'x vloer':>9}{'meldingen':>12}{'x vloer':>9}")
    for who, user in askers.items():
        for words in QUESTIONS:
            clients_ms = median_of(lambda words=words, user=user: likely_known(words, user))
            concerns_ms = median_of(lambda words=words, user=user: likely_concerns(words, user))
            told = f"{clients_ms:>9.1f} ms{clients_ms / floor:>9.0f}{concerns_ms:>9.1f} ms{concerns_ms / floor:>9.0f}"
            say(f"{who:<10}{told}   {words}")


def floor_answer(user: int) -> list[object]:
    """The least an answer costs: who is asking, and the clients that are looked at closely."""
    from accounts.models import User  # noqa: PLC0415
    from cases.models import Client  # noqa: PLC0415
    from cases.queries import CANDIDATES  # noqa: PLC0415

    clients = Client.objects.filter(pk__lte=CANDIDATES).select_related("person", "partner", "team")
    return [User.objects.get(pk=user), *clients]


def median_of(answer: Callable[[], object]) -> float:
    """Milliseconds per call."""
    rounds = []
    for _round in range(ROUNDS):
        start = perf_counter()
        answer()
        rounds.append((perf_counter() - start) * 1000)
    return statistics.median(rounds)


def say(line: str) -> None:
    """To the screen at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["DATABASE_URL"] = os.environ.get("BENCH_DATABASE_URL") or f"sqlite:///{scratch}/bench.sqlite3"
        os.environ.setdefault("SECRET_KEY", "alleen-voor-meten")
        os.environ["DJANGO_SETTINGS_MODULE"] = "isolement.settings"
        django.setup()
        measure(*(int(number) for number in sys.argv[1:] or ("39000", "50000")))
