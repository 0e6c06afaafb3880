"""How often one address may do something on the public pages: counted in the cache, never kept.

Each server process counts for itself unless CACHE_URL names a shared cache; behind a proxy BEHIND_PROXY must be set,
else all visitors are one address. When nobody can tell the address there is no limit: a lost melding is worse than
one too many.
"""

from ipaddress import IPv6Address, ip_address, ip_network
from typing import NamedTuple

from django.core.cache import cache

HOUR, DAY = 3600, 24 * 3600
HOUSEHOLD = 64  # the part of an IPv6 address that one connection shares


class Limit(NamedTuple):
    """What is counted, and how many fit in so many seconds."""

    name: str
    rates: tuple[tuple[int, int], ...]


SENDING = Limit("melden", ((5, HOUR), (30, DAY)))
ADDING = Limit("aanvullen", ((10, HOUR), (30, DAY)))
# Only numbers that do not exist count, and only those are refused: who has a receipt is never kept from it, whoever
# else guessed behind the same address. A receipt has 59 bits, which nobody guesses at any rate.
GUESSING = Limit("volgen", ((30, HOUR),))


def spend(limit: Limit, address: str | None) -> bool:
    """Count one, and say whether it was still within the limit."""
    if not address:
        return True
    counts = [(_add_one(_key(limit, seconds, address), seconds), amount) for amount, seconds in limit.rates]
    return all(count <= amount for count, amount in counts)


def _add_one(key: str, seconds: int) -> int:
    """The new count; the seconds run from the first one."""
    cache.add(key, 0, seconds)
    try:
        return cache.incr(key)
    except ValueError:  # it ran out between the two
        return 1


def _key(limit: Limit, seconds: int, address: str) -> str:
    """Where a count is kept: one home is one address, also under IPv6."""
    found = ip_address(address)
    home = ip_network(f"{found}/{HOUSEHOLD}", strict=False) if isinstance(found, IPv6Address) else found
    return f"limit:{limit.name}:{seconds}:{home}"
