"""How long the queue of meldingen takes with 50, 5 000 and 50 000 open ones (and as many closed), with every filter.

    .venv/bin/python -m bench.meldingen [--plans]

Prints milliseconds per question (the fastest of some rounds; of CPU under SQLite) and the ratio to the floor of the
same run: the session, who is asking, and 25 meldingen by key. Then how much the largest queue costs against the
smallest, with how many rows both show; and what the form for a new melding, the public page and the figures cost with
the largest. `--plans` shows how the database goes about every filter. Uses a database of its own in a temporary folder,
or the one in BENCH_DATABASE_URL (it must be empty).
"""

import os
import random
import secrets
import sys
import tempfile
from collections.abc import Callable, Iterator
from datetime import UTC, datetime, timedelta
from time import perf_counter, process_time
from typing import Any

import django

SEED, TEAMS, DISTRICTS, WORKERS, ROUNDS, CHUNK = 20_261_121, 6, 18, 25, 11, 2000
SIZES = (50, 5_000, 50_000)
NOW = datetime(2026, 11, 20, 9, 30, tzinfo=UTC)
STATUSES = (("new", 30), ("accepted", 50), ("contacted", 20))
OUTCOMES = ("trajectory", "referred", "watched", "no_need", "unfounded", "refused_by_client", "no_contact")
SOURCES = ("gp", "home_care", "neighbour", "family", "housing", "police", "self", "anonymous")
SEEN = "Gordijnen al dagen dicht, post in de bus. " * 6
FLOOR = """
    SELECT c.reference, c.about, c.status, t.name, u.name FROM signals_concern c
    JOIN accounts_team t ON t.id = c.team_id LEFT JOIN accounts_user u ON u.id = c.owner_id WHERE c.id <= 25
"""


class Town:
    """Who works where, and the meldingen that are added step by step."""

    def __init__(self) -> None:
        from accounts.choices import Role  # noqa: PLC0415 - Django must be set up first
        from accounts.services import add_team  # noqa: PLC0415
        from tests.builders import a_district, a_user  # noqa: PLC0415

        self.chance = random.Random(SEED)
        names = [f"Team {number}" for number in range(TEAMS)]
        self.teams = [add_team(name=name, takes_concerns=name == names[0], by=None) for name in names]
        names = [(f"Wijk {number}", f"Team {number % TEAMS}") for number in range(DISTRICTS)]
        self.districts = [a_district(*name) for name in names]
        self.workers = [a_user(Role.WORKER, f"Team {number % TEAMS}") for number in range(WORKERS)]
        self.askers = {"meldpunt": a_user(Role.DESK, "Team 0"), "werker": self.workers[0]}
        self.size = 0

    def grow(self, size: int) -> None:
        """Add open and closed meldingen until there are so many of each."""
        from signals.models import Concern, ConcernReason  # noqa: PLC0415

        for first in range(self.size, size, CHUNK):
            numbers = range(first, min(first + CHUNK, size))
            taken = Concern.objects.bulk_create(one for number in numbers for one in self._pair(number))
            ConcernReason.objects.bulk_create(
                ConcernReason(concern=concern, reason=reason)
                for concern in taken
                for reason in self.chance.sample(("lonely", "debts", "health", "indoors"), 2)
            )
        self.size = size

    def _pair(self, number: int) -> Iterator[Any]:
        """An open melding and a closed one of the same age: about fifty a day, back from now."""
        from signals.models import Concern  # noqa: PLC0415

        pick = self.chance.choice
        at = NOW - timedelta(minutes=10 * number)
        for is_open in (True, False):
            worker = pick(self.workers)
            status = self.chance.choices(*zip(*STATUSES, strict=True))[0] if is_open else "closed"
            tried = status == "contacted" or (not is_open and number % 4)
            yield Concern(
                about=f"Meneer op nummer {number}",
                seen=SEEN,
                reporter=pick(("", "Buurvrouw, 06-00000000")),
                source_id=pick(SOURCES),
                district=pick(self.districts),
                team=pick(self.teams),
                owner=worker if status != "new" else None,
                status=status,
                outcome="" if is_open else pick(OUTCOMES),
                received_at=at,
                attempted_on=(at + timedelta(days=number % 9)).date() if tried else None,
                closed_at=None if is_open else at + timedelta(days=20),
                feedback="" if is_open or number % 3 else "given",
                feedback_on=None if is_open or number % 3 else at.date(),
            )


def filters(town: Town) -> dict[str, dict[str, str]]:
    """What the queue can be asked, by name."""
    from signals.choices.concerns import ConcernStatus  # noqa: PLC0415
    from signals.queries.queue import FEEDBACK, MINE, WITHOUT_OWNER  # noqa: PLC0415

    team, district, bron = town.teams[0].reference, town.districts[0].reference, SOURCES[0]
    statuses = {status: {"status": status} for status in (*ConcernStatus.values, MINE, WITHOUT_OWNER, FEEDBACK)}
    return {
        "alles": {},
        **statuses,
        "team": {"team": team},
        "wijk": {"wijk": district},
        "bron": {"bron": bron},
        "team, wijk en bron": {"team": team, "wijk": district, "bron": bron},
        "afgesloten, wijk": {"status": "closed", "wijk": district},
        "afgesloten, bron": {"status": "closed", "bron": bron},
    }


def queue_times(town: Town) -> dict[tuple[str, str], tuple[float, int]]:
    """Milliseconds of one page of the queue and its rows, by who asks and what for; the second page too."""
    from django.http import QueryDict  # noqa: PLC0415

    spent = {}
    for who, user in town.askers.items():
        for name, asked in filters(town).items():
            query = QueryDict(mutable=True)
            query.update(asked)
            first = open_queue(user, query)
            time = fastest_of(lambda user=user, query=query: open_queue(user, query))
            spent[who, name] = time, len(first["rows"])
            if name == "alles" and first["next"]:
                further = QueryDict(first["next"].lstrip("?"))
                time = fastest_of(lambda user=user, query=further: open_queue(user, query))
                spent[who, "alles, tweede bladzijde"] = time, len(open_queue(user, further)["rows"])
    return spent


def open_queue(user: Any, query: Any) -> dict[str, Any]:
    """One page, as the view asks for it."""
    from method.thresholds import Thresholds  # noqa: PLC0415
    from signals.queries import queue  # noqa: PLC0415

    return queue.page(user, query, today=NOW.date(), limits=Thresholds())


def measure_queue(town: Town) -> None:
    """The table of the queue, by size."""
    from django.db import connection  # noqa: PLC0415

    tables, floors = {}, {}
    for size in SIZES:
        town.grow(size)
        with connection.cursor() as cursor:
            cursor.execute("ANALYZE")
        floors[size] = fastest_of(lambda: floor_answer(town.workers[0].pk))
        tables[size] = queue_times(town)
    say(f"{connection.vendor}: wachtrij, ms en x vloer, met zoveel open en evenveel afgesloten")
    say(f"{'':<36}" + "".join(f"{size:>16}" for size in SIZES) + f"{'groot : klein':>16}{'rijen':>10}")
    say(f"{'vloer':<36}" + "".join(cell(floors[size], floors[size]) for size in SIZES))
    smallest, largest = SIZES[0], SIZES[-1]
    for key, (spent, rows) in tables[largest].items():
        cells = "".join(cell(tables[size].get(key, (0, 0))[0], floors[size]) for size in SIZES)
        first, few = tables[smallest].get(key, (0, 0))
        growth = f"{(spent / floors[largest]) / (first / floors[smallest]):.1f}" if first else "-"
        say(f"{key[0]:<10}{key[1]:<26}{cells}{growth:>16}{few:>5}:{rows:<4}")


def cell(spent: float, floor: float) -> str:
    """Milliseconds and times the floor."""
    return f"{spent:>10.2f}{spent / floor:>6.0f}" if spent else f"{'-':>16}"


def measure_pages(town: Town) -> None:
    """Whole requests with the largest queue: the form, sending it, the public page, the figures."""
    from django.core.cache import cache  # noqa: PLC0415
    from django.test import Client as Browser  # noqa: PLC0415
    from django.urls import reverse  # noqa: PLC0415

    from accounts.choices import Role  # noqa: PLC0415
    from tests.builders import a_user  # noqa: PLC0415
    from tests.sign_in import sign_in  # noqa: PLC0415

    floor = fastest_of(lambda: floor_answer(town.workers[0].pk))
    desk = sign_in(Browser(SERVER_NAME="localhost"), town.askers["meldpunt"])
    manager = sign_in(Browser(SERVER_NAME="localhost"), a_user(Role.MANAGER, "Team 0"))
    form, public, figures = reverse("desk:concern_add"), reverse("signals:report"), reverse("reports:concerns")
    pages = {
        "melding opnemen, formulier": lambda: answered(desk.get(form)),
        "melding opnemen, versturen": lambda: answered(desk.post(form, melding()), 302),
        "publieke meldpagina": lambda: answered(Browser(SERVER_NAME="localhost").get(public)),
        "wachtrij": lambda: answered(desk.get(reverse("signals:concerns"))),
        "cijfers, dit jaar": lambda: answered(desk.get(figures)),
        "cijfers, manager": lambda: answered(manager.get(figures)),
    }
    say(f"hele verzoeken met {SIZES[-1]} open en {SIZES[-1]} afgesloten; vloer {floor:.2f} ms")
    for name, page in pages.items():
        cache.clear()
        spent = fastest_of(page)
        say(f"{name:<36}{spent:>10.2f} ms{spent / floor:>8.1f} x vloer")


def melding() -> dict[str, str]:
    """What the desk types about somebody new, with a token of its own as every opened form has."""
    facts = {"about": "Meneer Zonderling, Nergensweg 999", "seen": SEEN, "reporter": "", "is_checked": "on"}
    return facts | {"sending": secrets.token_urlsafe()}


def answered(response: Any, status: int = 200) -> Any:
    """The response; a bench of an error page misleads."""
    assert response.status_code == status, response.status_code  # noqa: S101
    return response


def show_plans(town: Town) -> None:
    """How the database answers every filter."""
    from django.db import connection  # noqa: PLC0415
    from django.http import QueryDict  # noqa: PLC0415
    from django.test.utils import CaptureQueriesContext  # noqa: PLC0415

    explain = "EXPLAIN QUERY PLAN " if connection.vendor == "sqlite" else "EXPLAIN "
    for who, user in town.askers.items():
        for name, asked in filters(town).items():
            query = QueryDict(mutable=True)
            query.update(asked)
            with CaptureQueriesContext(connection) as captured:
                open_queue(user, query)
            sql = next(one["sql"] for one in captured.captured_queries if "signals_concern" in one["sql"])
            with connection.cursor() as cursor:
                cursor.execute(explain + sql)
                say(f"--- {who}: {name}")
                say("\n".join(f"    {row[-1]}" for row in cursor.fetchall()))


def floor_answer(user: int) -> str:
    """The least a page of the queue costs: who is asking, 25 rows, one string."""
    from django.db import connection  # noqa: PLC0415

    with connection.cursor() as cursor:
        cursor.execute("SELECT session_data FROM django_session LIMIT 1")
        cursor.execute("SELECT name FROM accounts_user WHERE id = %s", [user])
        cursor.execute(FLOOR)
        return "".join(f"<li>{row}</li>" for row in cursor.fetchall())


def fastest_of(answer: Callable[[], object]) -> float:
    """Milliseconds per call: of CPU where the database lives in this process, else on the clock."""
    from django.db import connection  # noqa: PLC0415

    clock = process_time if connection.vendor == "sqlite" else perf_counter
    rounds = []
    for _round in range(ROUNDS):
        start = clock()
        answer()
        rounds.append((clock() - start) * 1000)
    return min(rounds)


def measure(*, plans: bool) -> None:
    """Build the town and print the tables."""
    from django.conf import settings  # noqa: PLC0415
    from django.core.management import call_command  # noqa: PLC0415

    settings.DEBUG = False  # with DEBUG every statement is kept and explained
    call_command("migrate", verbosity=0)
    town = Town()
    measure_queue(town)
    measure_pages(town)
    if plans:
        show_plans(town)


def say(line: str) -> None:
    """To the screen at once."""
    sys.stdout.write(line + "\n")
    sys.stdout.flush()


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as scratch:
        os.environ["DATABASE_URL"] = os.environ.get("BENCH_DATABASE_URL") or f"sqlite:///{scratch}/bench.sqlite3"
        os.environ.setdefault("DEBUG", "true")  # no certificate here
        os.environ["DJANGO_SETTINGS_MODULE"] = "isolement.settings"
        django.setup()
        measure(plans="--plans" in sys.argv)
