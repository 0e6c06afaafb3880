"""`make run`: bring the database up to date, load the demo town once, and serve (port as argument)."""

import os
import socket
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
HOST = "127.0.0.1"


def refuse_taken_port(port: int) -> None:
    """Stop with a sentence when something else listens there."""
    with socket.socket() as probe:
        probe.setsockopt(socket.SOL_SOCKET, socket.SO_REUSEADDR, 1)
        try:
            probe.bind((HOST, port))
        except OSError:
            sys.exit(
                f"Poort {port} is al in gebruik. Draait Isolement al? Kijk op http://{HOST}:{port}\n"
                f"Of kies een andere poort: make run PORT={port + 1}"
            )


def serve(port: int) -> None:
    """Migrate, load the demo, serve; one process, so that a second start is quick."""
    sys.path.insert(0, str(ROOT))
    os.chdir(ROOT)
    os.environ |= {
        "DJANGO_SETTINGS_MODULE": "isolement.settings",
        "DJANGO_RUNSERVER_HIDE_WARNING": "true",
        "SITE_URL": f"http://{HOST}:{port}",
    }

    import django  # noqa: PLC0415 - Django reads the environment that was set above
    from django.core.exceptions import ImproperlyConfigured  # noqa: PLC0415
    from django.core.management import CommandError, call_command  # noqa: PLC0415

    try:
        django.setup()
        print("Database bijwerken ...", flush=True)
        call_command("migrate", verbosity=0, interactive=False)
        call_command("demo")
    except (ImproperlyConfigured, CommandError) as error:
        sys.exit(str(error))
    print("\nStoppen: Ctrl-C\n", flush=True)
    os.execv(  # noqa: S606 - the plain development server, with its reloading
        sys.executable, [sys.executable, "manage.py", "runserver", "--skip-checks", f"{HOST}:{port}"]
    )


if __name__ == "__main__":
    try:
        wanted = int(sys.argv[1])
        refuse_taken_port(wanted)
        serve(wanted)
    except ValueError:
        sys.exit(f"{sys.argv[1]!r} is geen poortnummer. Bijvoorbeeld: make run PORT=8001")
    except KeyboardInterrupt:
        sys.exit("\nGestopt.")
