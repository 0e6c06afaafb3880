"""A real browser against a live server, a fixed day, and a way to open a tab as somebody."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest
import time_machine
from django.conf import settings
from django.test import Client
from playwright.sync_api import Browser

from accounts.models import User
from tests.builders import NOW
from tests.conftest import PATIENCE
from tests.journeys.tabs import Tab
from tests.sign_in import sign_in

HEIGHT = 800

OpenTab = Callable[..., Tab]


@pytest.fixture
def clock() -> Iterator[time_machine.Traveller]:
    """It is builders.NOW and time passes, as it does in a browser."""
    with time_machine.travel(NOW, tick=True) as traveller:
        yield traveller


@pytest.fixture
def open_tab(browser: Browser, live_server: Any, clock: time_machine.Traveller) -> Iterator[OpenTab]:
    """`open_tab(story, width, user=...)`: a fresh browser window, signed in as the user unless that is None."""
    contexts = []

    def open_one(
        story: str, width: int, user: User | None = None, *, script: bool = True, axe: bool = True, **options: Any
    ) -> Tab:
        context = browser.new_context(
            viewport={"width": width, "height": HEIGHT}, locale="nl-NL", java_script_enabled=script, **options
        )
        contexts.append(context)
        context.set_default_timeout(PATIENCE)
        if user:
            session = sign_in(Client(), user).cookies[settings.SESSION_COOKIE_NAME].value
            context.add_cookies([{"name": settings.SESSION_COOKIE_NAME, "value": session, "url": live_server.url}])
        who = user.name.split()[0].lower() if user else "gast"
        return Tab(context, live_server.url, f"{story}-{width}/{who}", has_script=script, has_axe=axe)

    yield open_one
    for context in contexts:
        context.close()
