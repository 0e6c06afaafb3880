"""`make check`: everything that can be judged without running the product; all of it, then a verdict."""

import os
import secrets
import subprocess
import sys
import tempfile
from pathlib import Path

ROOT = Path(__file__).resolve().parent.parent
PY = sys.executable
PRODUCTION = {
    "DEBUG": "false",
    "DEMO": "false",
    "SECRET_KEY": secrets.token_urlsafe(50),
    "ALLOWED_HOSTS": "isolement.example.org",
    "SITE_URL": "https://isolement.example.org",
    "CSRF_TRUSTED_ORIGINS": "https://isolement.example.org",
    "BEHIND_PROXY": "true",
    "EMAIL_URL": "smtp+tls://name:password@mail.example.org:587",
    "SECURE_SSL_REDIRECT": "true",
}
STEPS: tuple[tuple[str, list[str]], ...] = (
    ("Opmaak", [PY, "-m", "ruff", "format", "--check", "--quiet", "."]),
    ("Regels voor code", [PY, "-m", "ruff", "check", "--quiet", "."]),
    ("Regels voor sjablonen", [PY, "-m", "djlint", "--lint", "--quiet", "templates"]),
    ("Richting van de kamers", [str(Path(PY).with_name("lint-imports")), "--no-logo", "--no-cache"]),
    ("Migraties compleet", [PY, "manage.py", "makemigrations", "--check", "--dry-run"]),
    ("Vertaling compleet", [PY, "tools/translations.py", "check"]),
    ("Lege database", [PY, "manage.py", "migrate", "--verbosity", "0"]),
    (
        "Instellingen voor productie",
        [PY, "manage.py", "check", "--deploy", "--database", "default", "--fail-level", "WARNING"],
    ),
)


def main() -> int:
    """Run every step in production-like surroundings; 1 when one of them failed."""
    failed = []
    with tempfile.TemporaryDirectory() as folder:
        surroundings = os.environ | PRODUCTION | {"DATABASE_URL": f"sqlite:///{folder}/check.sqlite3"}
        for name, command in STEPS:
            done = subprocess.run(command, cwd=ROOT, env=surroundings, text=True, capture_output=True, check=False)
            print(f"{'goed' if done.returncode == 0 else 'FOUT'}  {name}", flush=True)
            if done.returncode:
                failed.append(name)
                print((done.stdout + done.stderr).rstrip(), flush=True)
            elif "niet uitgevoerd" in done.stdout:
                print(f"      {done.stdout.strip()}", flush=True)
    print(f"\nNiet in orde: {', '.join(failed)}." if failed else "\nAlles in orde.")
    return int(bool(failed))


if __name__ == "__main__":
    sys.exit(main())
