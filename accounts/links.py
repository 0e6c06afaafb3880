"""One-time links: with the link in the mail somebody chooses a password, once."""

from allauth.account.utils import user_pk_to_url_str
from django.conf import settings
from django.contrib.auth.tokens import default_token_generator
from django.urls import reverse

from accounts.models import User


def one_time_link(user: User) -> str:
    """Dead after use, after a change of e-mail address, and after PASSWORD_RESET_TIMEOUT."""
    return password_link(uid=user_pk_to_url_str(user), token=default_token_generator.make_token(user))


def password_link(*, uid: str, token: str) -> str:
    """The full address, built on SITE_URL: a forged Host header cannot steer a mail."""
    path = reverse("account_reset_password_from_key", kwargs={"uidb36": uid, "key": token})
    return settings.SITE_URL.rstrip("/") + path
