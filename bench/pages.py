"""CPU of the pages a worker opens all day, against a floor in the same run: session, user and 25 rows by raw SQL.

Run on a database with the demo town: `DEBUG=true DEMO=true python bench/pages.py`. Prints milliseconds of CPU per
request (median of five rounds) and the ratio to the floor; compare ratios, not milliseconds.
"""

import os
import statistics
import sys
import time
from collections.abc import Callable
from pathlib import Path

import django

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
os.environ.setdefault("DJANGO_SETTINGS_MODULE", "isolement.settings")
django.setup()

from django.conf import settings  # noqa: E402 - after the set-up
from django.db import connection  # noqa: E402
from django.test import Client as Browser  # noqa: E402
from django.urls import reverse  # noqa: E402

from accounts.choices import Role  # noqa: E402
from accounts.models import User  # noqa: E402
from cases.models import Client  # noqa: E402

ROUNDS, REQUESTS = 5, 40
FLOOR = """
    SELECT p.first_name, p.last_name, p.street, t.status FROM cases_client c
    JOIN people_person p ON p.id = c.person_id LEFT JOIN cases_trajectory t ON t.client_id = c.id
    ORDER BY p.sort_name, c.id LIMIT 25
"""


def main() -> None:
    """Measure every page and print the table."""
    settings.DEBUG = False  # with DEBUG every statement is kept and explained
    worker = User.objects.demo_as(Role.WORKER)[0]
    browser = Browser(SERVER_NAME="localhost")
    browser.post(reverse("accounts:demo_sign_in", args=["worker"]))
    client = Client.objects.filter(Client.objects.in_caseload_of(worker)).first()
    pages = {
        "cliënten": reverse("desk:clients"),
        "mijn werk": reverse("desk:start"),
        "cliënt": client.get_absolute_url(),
        "bezoek vastleggen": reverse("cases:visit", args=[client.reference]),
        "meldingen": reverse("signals:concerns"),
    }
    floor = median_of(lambda: floor_page(worker.pk))
    print(f"{'pagina':<20}{'CPU ms':>8}{'x vloer':>9}{'KB':>6}")
    print(f"{'vloer':<20}{floor:>8.2f}{1:>9.1f}")
    for name, url in pages.items():
        response = browser.get(url)
        assert response.status_code == 200, (name, response.status_code)  # noqa: S101 - a bench of an error page misleads
        spent = median_of(lambda url=url: browser.get(url))
        print(f"{name:<20}{spent:>8.2f}{spent / floor:>9.1f}{len(response.content) / 1024:>6.1f}")


def floor_page(user: int) -> str:
    """The least any page costs: who is asking, 25 rows, one string."""
    with connection.cursor() as cursor:
        cursor.execute("SELECT session_data FROM django_session LIMIT 1")
        cursor.execute("SELECT name FROM accounts_user WHERE id = %s", [user])
        cursor.execute(FLOOR)
        rows = "".join(
            f"<li>{first} {last} {street} {status}</li>" for first, last, street, status in cursor.fetchall()
        )
    return f"<!doctype html><ul>{rows}</ul>"


def median_of(page: Callable[[], object]) -> float:
    """Milliseconds of CPU per call."""
    rounds = []
    for _round in range(ROUNDS):
        start = time.process_time()
        for _request in range(REQUESTS):
            page()
        rounds.append((time.process_time() - start) * 1000 / REQUESTS)
    return statistics.median(rounds)


if __name__ == "__main__":
    main()
