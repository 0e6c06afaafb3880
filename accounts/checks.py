"""What is said before going live: no demo accounts, as anybody could sign in with those; and one cache for all."""

from typing import Any

from django.conf import settings
from django.core.checks import CheckMessage, Error, Info, Tags, register
from django.db import DatabaseError

from accounts.models import User

DEMO_ACCOUNTS = Error(
    "Er staan demo-accounts in deze database, terwijl de demo uit staat.",
    hint="Begin met een lege database, of zet DEMO=true en DEBUG=true op een eigen machine.",
    id="accounts.E001",
)

# How many processes there will be, nobody can see from here: it is said, and refuses nothing.
OWN_CACHE = Info(
    "Elk serverproces telt voor zichzelf hoe vaak een adres meldt of inlogt.",
    hint="Draait er meer dan één proces? Zet dan CACHE_URL op een cache die ze delen.",
    id="accounts.I001",
)


@register(Tags.database)
def no_demo_accounts_in_database(databases: list[str] | None = None, **options: Any) -> list[CheckMessage]:
    """For `check --database default`, which runs before every migration too."""
    return _demo_accounts() if "default" in (databases or []) else []


@register(Tags.security, deploy=True)
def no_demo_accounts_when_deployed(**options: Any) -> list[CheckMessage]:
    """For `check --deploy`."""
    return _demo_accounts()


@register(Tags.caches, deploy=True)
def one_cache_for_all_processes(**options: Any) -> list[CheckMessage]:
    """For `check --deploy`: limits are counted in the cache, and memory is of one process."""
    return [OWN_CACHE] if settings.CACHES["default"]["BACKEND"].endswith("LocMemCache") else []


def _demo_accounts() -> list[CheckMessage]:
    if settings.DEMO:
        return []
    try:
        found = User.objects.filter(is_demo=True).exists()
    except DatabaseError:  # no tables yet, or no database: other checks say so
        return []
    return [DEMO_ACCOUNTS] if found else []
