"""Settings of the tests: fixed words whatever this machine's environment or .env say, and a database of their own."""

import os

FIXED = {
    "DEBUG": "true",  # the tests themselves run with DEBUG off; this keeps http and plain static files
    "DEMO": "true",
    "SECRET_KEY": "alleen-voor-tests",
    "SECRET_KEY_FALLBACKS": "",
    "ALLOWED_HOSTS": "127.0.0.1,localhost",
    "SITE_URL": "http://127.0.0.1:8000",
    "CSRF_TRUSTED_ORIGINS": "",
    "BEHIND_PROXY": "false",
    "SECURE_SSL_REDIRECT": "false",
    "EMAIL_URL": "memorymail://",
    "DEFAULT_FROM_EMAIL": "isolement@voorbeeld.nl",
    "CACHE_URL": "locmemcache://",
    "CONN_MAX_AGE": "0",
    "ORGANISATION_NAME": "Isolement",
    "CLIENT_LABEL": "Cliënt",
    "CLIENTS_LABEL": "Cliënten",
    "MUNICIPALITY": "",
    "DESK_PHONE": "",
    "DESK_HOURS": "",
}
os.environ.update(FIXED)
os.environ["DATABASE_URL"] = os.environ.get("TEST_DATABASE_URL") or "sqlite:///unused.sqlite3"

from isolement.settings import *  # noqa: E402, F403 - after the environment is set
from isolement.settings import BASE_DIR, DATABASES, SQLITE  # noqa: E402

NAME = os.environ.get("TEST_DATABASE_NAME", f"isolement_test_{os.getpid()}")
if SQLITE:
    (BASE_DIR / "build").mkdir(exist_ok=True)
    NAME = BASE_DIR / "build" / f"{NAME}.sqlite3"
DATABASES["default"]["TEST"] = {"NAME": NAME}
PASSWORD_HASHERS = ["django.contrib.auth.hashers.MD5PasswordHasher"]  # quick; tests prove nothing about hashing
WHITENOISE_AUTOREFRESH = WHITENOISE_USE_FINDERS = True  # no collected files needed
