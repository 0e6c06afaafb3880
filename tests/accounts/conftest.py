"""Somebody signed in with both factors, and codes as an app would show them."""

from collections.abc import Callable

import pytest
from allauth.mfa.totp.internal.auth import format_hotp_value, hotp_value, yield_hotp_counters_from_time
from django.core.cache import cache
from django.test import Client

from accounts.choices import Role
from accounts.models import User
from accounts.second_factor import SESSION_KEY
from tests.builders import a_user

PASSWORD = "fietsen langs de kade in mei"


@pytest.fixture(autouse=True)
def _fresh_limits() -> None:
    """Limits on attempts live in the cache; one test may not use up another's."""
    cache.clear()


@pytest.fixture
def sign_in(client: Client) -> Callable[[User], Client]:
    """Signs a user in with the second factor passed."""

    def enter(user: User) -> Client:
        client.force_login(user)
        session = client.session
        session[SESSION_KEY] = user.pk
        session.save()
        return client

    return enter


@pytest.fixture
def administrator(db: None) -> User:
    return a_user(Role.ADMINISTRATOR, "Bureau", name="Bea Beheer", email="bea@voorbeeld.nl")


def with_password(user: User) -> User:
    """The same user, able to sign in with PASSWORD."""
    user.set_password(PASSWORD)
    user.save()
    return user


def code_for(secret: str) -> str:
    """What the app shows now."""
    return format_hotp_value(hotp_value(secret, next(iter(yield_hotp_counters_from_time()))))
