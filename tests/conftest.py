"""Fixtures every test may use: counted statements, a fixed moment, a signed-in browser."""

import os
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from functools import partial
from itertools import chain

import pytest
import time_machine
from django.apps import apps
from django.core import serializers
from django.core.cache import cache
from django.db import connection, connections
from django.db.models import Model
from django.db.transaction import atomic
from django.test import Client
from django.test.utils import CaptureQueriesContext
from hypothesis import settings
from playwright.sync_api import Browser, expect, sync_playwright
from pytest_django.plugin import DjangoDbBlocker, blocking_manager_key

from accounts.models import User
from tests.builders import NOW
from tests.chromium import HOW_TO_INSTALL, chromium_path
from tests.sign_in import sign_in

PATIENCE = 15_000  # milliseconds; a busy machine is no mistake either
QUIET = ["--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--disable-background-networking"]
# No deadlines: a busy machine is no mistake. `make test` takes the same examples every time; a bare pytest searches on.
settings.register_profile("searching", deadline=None)
settings.register_profile("steady", deadline=None, derandomize=True)
settings.load_profile("searching")
MIGRATED = pytest.StashKey[list[dict]]()
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


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """One Chromium for all tests that need one; two at once do not go together."""
    expect.set_options(timeout=PATIENCE)
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=chromium_path(), args=QUIET)
        yield chromium
        chromium.close()


@pytest.fixture(autouse=True)
def fresh_cache() -> Iterator[None]:
    """Rate limits and other cached things do not leak from one test into the next."""
    yield
    cache.clear()


@pytest.fixture(scope="session")
def django_db_setup(django_db_setup: None, django_db_blocker: DjangoDbBlocker, request: pytest.FixtureRequest) -> None:
    """The test database; what the migrations wrote in it is remembered."""
    with django_db_blocker.unblock():
        rows = chain.from_iterable(model._base_manager.all() for model in apps.get_models() if is_ours(model))
        request.config.stash[MIGRATED] = serializers.serialize("python", rows)


def is_ours(model: type[Model]) -> bool:
    """Whether Django itself leaves the rows of this model alone when it empties the tables."""
    return model._meta.app_label not in ("contenttypes", "auth")


def empties_tables(item: pytest.Item) -> bool:
    """Whether this test writes for real, so that Django empties every table after it."""
    marker, asked = item.get_closest_marker("django_db"), getattr(item, "fixturenames", [])
    return bool(marker and marker.kwargs.get("transaction")) or bool({"live_server", "transactional_db"} & set(asked))


@pytest.hookimpl(wrapper=True)
def pytest_runtest_teardown(item: pytest.Item, nextitem: pytest.Item | None) -> Iterator[None]:
    """Put back what the migrations wrote (sources, the signaleringskaart) once the tables were emptied.

    Not with `serialized_rollback`: that leaves the tables empty for whatever test comes next, and forgets once a
    browser runs its loop in this thread, as Django keeps another connection there.
    """
    yield
    if nextitem and empties_tables(item) and MIGRATED in item.config.stash:
        with item.config.stash[blocking_manager_key].unblock(), atomic():
            for row in serializers.deserialize("python", item.config.stash[MIGRATED]):
                row.save()
        with item.config.stash[blocking_manager_key].unblock():
            connections.close_all()


def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Skip browser tests, with what to install, where no browser is."""
    if chromium_path():
        return
    for item in items:
        if item.get_closest_marker("browser"):
            item.add_marker(pytest.mark.skip(reason=f"Chromium ontbreekt. {HOW_TO_INSTALL}"))
