"""`make test`: the whole suite on SQLite, on PostgreSQL where one answers, and what was not run."""

import os
import subprocess
import sys
from pathlib import Path

import environ
import psycopg2
from psycopg2 import sql

ROOT = Path(__file__).resolve().parent.parent
LOCAL = "postgres://postgres@127.0.0.1:5432/postgres"
sys.path.insert(0, str(ROOT))

from tests.chromium import HOW_TO_INSTALL, chromium_path  # noqa: E402 - after the path above


def main() -> int:
    """Run what can be run; 0 only when all of that passed."""
    told, failed = [], False
    for name, url, absent in (("SQLite", "", ""), ("PostgreSQL", *find_postgres())):
        if absent:
            told.append(f"{name}: niet uitgevoerd: {absent}")
            failed = failed or "TEST_DATABASE_URL" in os.environ
            continue
        print(f"\n=== Tests op {name} ===", flush=True)
        code = run_pytest(url)
        told.append(f"{name}: {'geslaagd' if code == 0 else 'NIET geslaagd'}")
        failed = failed or code != 0
    told.append(f"Browsertests: {browser_verdict()}")
    print("\n" + "\n".join(told))
    return int(failed)


def run_pytest(url: str) -> int:
    """Pytest on one database, on every core; further arguments of this script go to pytest."""
    name = f"isolement_test_{os.getpid()}"
    surroundings = os.environ | {"TEST_DATABASE_URL": url, "TEST_DATABASE_NAME": name}
    try:
        command = [sys.executable, "-m", "pytest", "-n", "auto", "--dist", "loadfile", "--hypothesis-profile", "steady"]
        return subprocess.run([*command, *sys.argv[1:]], cwd=ROOT, env=surroundings, check=False).returncode
    finally:
        if url:
            drop_leftovers(url, name)


def browser_verdict() -> str:
    """Whether the browser tests were part of the runs above, and if not what to do."""
    if not chromium_path():
        return f"niet uitgevoerd: Chromium ontbreekt. {HOW_TO_INSTALL}"
    command = [sys.executable, "-m", "pytest", "--collect-only", "-q", "-m", "browser", *sys.argv[1:]]
    listed = subprocess.run(command, cwd=ROOT, text=True, capture_output=True, check=False).stdout
    number = sum("::" in line for line in listed.splitlines())
    return (
        f"{number} uitgevoerd bij elke database, met {chromium_path()}"
        if number
        else "niet uitgevoerd: er zijn er geen."
    )


def find_postgres() -> tuple[str, str]:
    """The address of a PostgreSQL that answers, or why there is none."""
    url = os.environ.get("TEST_DATABASE_URL") or LOCAL
    try:
        connect(url).close()
    except (psycopg2.Error, KeyError) as error:
        reason = str(error).strip().splitlines()[0]
        if "TEST_DATABASE_URL" in os.environ:
            return "", f"TEST_DATABASE_URL antwoordt niet ({reason})."
        return "", "er antwoordt niets op 127.0.0.1:5432. Zet TEST_DATABASE_URL om een andere te gebruiken."
    return url, ""


def connect(url: str) -> "psycopg2.extensions.connection":
    """A short-lived connection to the database an address names."""
    parts = environ.Env.db_url_config(url)
    return psycopg2.connect(
        host=parts["HOST"] or None,
        port=parts["PORT"] or None,
        user=parts["USER"] or None,
        password=parts["PASSWORD"] or None,
        dbname=parts["NAME"],
        connect_timeout=3,
    )


def drop_leftovers(url: str, name: str) -> None:
    """Remove the test databases of this run that an interruption left behind."""
    connection = connect(url)
    connection.autocommit = True
    with connection.cursor() as cursor:
        cursor.execute("SELECT datname FROM pg_database WHERE datname LIKE %s", [f"{name}%"])
        for (database,) in cursor.fetchall():
            cursor.execute(sql.SQL("DROP DATABASE IF EXISTS {} WITH (FORCE)").format(sql.Identifier(database)))
    connection.close()


if __name__ == "__main__":
    try:
        sys.exit(main())
    except KeyboardInterrupt:
        sys.exit("\nAfgebroken.")
