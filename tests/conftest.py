"""Fixtures every test may use: counted statements, a fixed moment, a signed-in browser."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial

import pytest
import time_machine
from django.core.cache import cache
from django.db import connection
from django.test import Client
from django.test.utils import CaptureQueriesContext

from accounts.models import User
from tests.builders import NOW
from tests.chromium import HOW_TO_INSTALL, chromium_path
from tests.sign_in import sign_in

COUNTED = ("SELECT", "INSERT", "UPDATE", "DELETE", "WITH")
os.environ.setdefault("DJANGO_ALLOW_ASYNC_UNSAFE", "true")  # the browser runs its own loop beside the database


class Statements(list):
    """The SQL that ran in the block: reading and writing, not transaction control."""

    def __repr__(self) -> str:
        return f"{len(self)} statements:\n" + "\n".join(f"{number:3} {sql}" for number, sql in enumerate(self, 1))


@contextmanager
def counted() -> Iterator[Statements]:
    """Collect what runs in the block; `len()` of the answer is the number, printing it shows the SQL."""
    found = Statements()
    with CaptureQueriesContext(connection) as captured:
        yield found
    found += [query["sql"] for query in captured.captured_queries if query["sql"].lstrip("( ").startswith(COUNTED)]


@pytest.fixture
def statements() -> type[AbstractContextManager[Statements]]:
    """`with statements() as seen: ...` and then `assert len(seen) <= 6, seen`."""
    return counted


@pytest.fixture
def now() -> Iterator[time_machine.Traveller]:
    """The clock stands at builders.NOW; `now.move_to(...)` sets it elsewhere."""
    with time_machine.travel(NOW, tick=False) as traveller:
        yield traveller


@pytest.fixture
def signed_in(client: Client) -> Callable[[User], Client]:
    """`signed_in(user)` gives a client in which this user has signed in, second factor included."""

    return partial(sign_in, client)


@pytest.fixture(autouse=True)
def fresh_cache() -> Iterator[None]:
    """Rate limits and other cached things do not leak from one test into the next."""
    yield
    cache.clear()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip browser tests, with what to install, where no browser is."""
    if chromium_path():
        return
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.skip(reason=f"Chromium ontbreekt. {HOW_TO_INSTALL}"))
