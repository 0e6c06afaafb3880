"""How fast files open while others open theirs: every opened file is a write (docs/adr/0003).

Run with: .venv/bin/python bench/write_lock.py [colleagues] [files each] [seconds between two, on average]
On the database of DATABASE_URL when that is set (an empty one), else on a fresh SQLite file.
"""

import os
import random
import statistics
import sys
import tempfile
import threading
import time
from pathlib import Path

sys.path.insert(0, str(Path(__file__).resolve().parent.parent))
FOLDER = tempfile.TemporaryDirectory()
os.environ.setdefault("DATABASE_URL", f"sqlite:///{FOLDER.name}/bench.sqlite3")
os.environ |= {"DEBUG": "true", "DJANGO_SETTINGS_MODULE": "isolement.settings"}

import django  # noqa: E402

django.setup()

from django.core.management import call_command  # noqa: E402
from django.db import connection, transaction  # noqa: E402
from django.utils import timezone  # noqa: E402

from accounts.models import User  # noqa: E402
from cases.models import Client  # noqa: E402
from cases.services.access import open_file  # noqa: E402
from tests.builders import a_trajectory, a_worker  # noqa: E402


def open_many(user: User, client: Client, times: int, pause: float, seconds: list[float]) -> None:
    """Open the same file again and again, as a page does: read, log, commit."""
    for _turn in range(times):
        time.sleep(random.uniform(0, 2 * pause))
        start = time.perf_counter()
        with transaction.atomic():
            opened = Client.objects.with_ground(user, timezone.now()).get(pk=client.pk)
            open_file(client=opened, by=user, page="desk:client", address="127.0.0.1")
        seconds.append(time.perf_counter() - start)
    connection.close()


def main(colleagues: float, times: float, pause: float) -> None:
    """Let everybody open at once and print what one opening took."""
    call_command("migrate", verbosity=0)
    workers = [a_worker() for _number in range(int(colleagues))]
    clients = [a_trajectory(lead=worker).client for worker in workers]
    seconds: list[float] = []
    threads = [
        threading.Thread(target=open_many, args=(worker, client, int(times), pause, seconds))
        for worker, client in zip(workers, clients, strict=True)
    ]
    start = time.perf_counter()
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    took = time.perf_counter() - start
    cuts = [cut * 1000 for cut in statistics.quantiles(seconds, n=100)]
    print(f"{connection.vendor}: {int(colleagues)} at once, {len(seconds) / took:.0f} openings a second")
    print(f"median {cuts[49]:.1f} ms, 95% {cuts[94]:.1f} ms, slowest {max(seconds) * 1000:.0f} ms")


if __name__ == "__main__":
    given = [float(argument) for argument in sys.argv[1:]]
    main(*(given or [20, 20, 2]))
