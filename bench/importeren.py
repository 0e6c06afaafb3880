"""How long 100 000 contacts take to import, beside a bare executemany of the same rows in the same run.

    .venv/bin/python -m bench.importeren [contacts]

Uses a database of its own in a temporary folder, or the one in BENCH_DATABASE_URL (it must be empty).
"""

import os
import random
import sys
import tempfile
from datetime import date, timedelta
from pathlib import Path
from time import perf_counter

import django

SEED, CLIENTS, WORKERS = 20_261_121, 2000, 25
TODAY = date(2026, 11, 21)
KINDS = ("huisbezoek", "telefonisch", "niet thuis", "deur dicht", "kennismaking", "mdo", "buiten", "afgezegd cl")
DURATIONS = ("", "30", "45", "1,5 uur", "1:15", "60 min", "half uur")
WORDS = ("koffie", "brief", "buurvrouw", "markt", "samen", "gebeld", "dokter", "wandeling", "volgende week", "terug")


def write_registration(folder: Path, contacts: int) -> None:
    """Clients and contacts from a seed, with every notation of days."""
    chance = random.Random(SEED)
    clients = ["Cliëntnr;Achternaam;Voornaam;Geb.datum;Wijk;Aanmelddatum;Werker;Status"]
    for number in range(CLIENTS):
        born = date(1930, 1, 1) + timedelta(days=chance.randrange(25_000))
        clients.append(
            f"C{number};Naam{number};V{number};{born};Wijk {number % 8};2021-01-01;w{number % WORKERS};lopend"
        )
    visits = ["Cliëntnr;Datum;Soort;Duur;Werker;Verslag"]
    for _number in range(contacts):
        day = TODAY - timedelta(days=chance.randrange(1800))
        written = chance.choice(
            (f"{day:%d-%m-%Y}", f"{day:%Y-%m-%d}", f"{day:%d/%m/%Y}", f"{day.day}-{day.month}-{day:%y}")
        )
        story = " ".join(chance.choices(WORDS, k=chance.randrange(40)))
        cells = (f"C{chance.randrange(CLIENTS)}", written, chance.choice(KINDS), chance.choice(DURATIONS))
        visits.append(";".join((*cells, f"w{chance.randrange(WORKERS)}", story)))
    (folder / "clienten.csv").write_text("\n".join(clients), encoding="utf-8-sig")
    (folder / "contacten.csv").write_text("\n".join(visits), encoding="cp1252")


def floor_seconds() -> float:
    """The rows that the import wrote for contacts, once more into tables without indexes, by executemany."""
    from django.db import connection, transaction  # noqa: PLC0415 - Django must be set up first

    from audit.models import Event  # noqa: PLC0415
    from cases.models import Visit  # noqa: PLC0415
    from desk.models import ImportedRecord  # noqa: PLC0415

    sources = (
        (Visit, Visit.objects.all()),
        (Event, Event.objects.filter(action="visit_logged")),
        (ImportedRecord, ImportedRecord.objects.filter(table="contacten")),
    )
    spent = 0.0
    for model, rows in sources:
        names = [column.attname for column in model._meta.concrete_fields if not column.primary_key]
        values = list(rows.values_list(*names))
        table, columns = f"bench_{model._meta.db_table}", ", ".join(f'"{name}"' for name in names)
        with transaction.atomic(), connection.cursor() as cursor:
            cursor.execute(f"CREATE TABLE {table} AS SELECT {columns} FROM {model._meta.db_table} WHERE 1=0")  # noqa: S608
            start = perf_counter()
            marks = ", ".join(["%s"] * len(names))
            cursor.executemany(f"INSERT INTO {table} ({columns}) VALUES ({marks})", values)  # noqa: S608
        spent += perf_counter() - start
    return spent


def measure(folder: Path, contacts: int) -> None:
    """Import, import again, and the floor."""
    from django.core.management import call_command  # noqa: PLC0415

    from desk.importing.folder import open_folder  # noqa: PLC0415
    from desk.importing.run import Run  # noqa: PLC0415

    call_command("migrate", verbosity=0)
    write_registration(folder, contacts)
    spent = []
    for title in ("eerste keer", "tweede keer"):
        start = perf_counter()
        outcome = Run(open_folder(folder), TODAY, lambda *_said: None).go()
        spent.append(perf_counter() - start)
        counts = outcome.files["contacten"]
        say(f"{title}: {spent[-1]:.1f} s ({counts.read} gelezen, {counts.new} nieuw, {counts.existing} al aanwezig)")
    say(f"grootste geheugen: {memory()} MB")
    floor = floor_seconds()
    say(f"kale executemany van dezelfde rijen: {floor:.1f} s; verhouding {spent[0] / floor:.1f}")


def memory() -> int:
    """The most this process ever used."""
    import resource  # noqa: PLC0415 - not on every system

    return resource.getrusage(resource.RUSAGE_SELF).ru_maxrss // 1024


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
        measure(Path(scratch), int(sys.argv[1]) if len(sys.argv) > 1 else 100_000)
