"""Signs a user in for a test, past the second factor, without the login page."""

from django.test import Client

from accounts.models import User
from accounts.second_factor import SESSION_KEY


def sign_in(client: Client, user: User, *, second_factor: bool = True) -> Client:
    """The client, now with a session of this user; `second_factor=False` stops before the code."""
    client.force_login(user)
    if second_factor:
        session = client.session
        session[SESSION_KEY] = user.pk
        session.save()
    return client
