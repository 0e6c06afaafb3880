"""What allauth and Django tell us about signing in: kept as events, and as 'second factor passed'."""

from typing import Any

from allauth.account.signals import authentication_step_completed, password_changed, password_reset, password_set
from allauth.mfa.models import Authenticator
from allauth.mfa.signals import (
    authentication_failed,
    authenticator_added,
    authenticator_removed,
    authenticator_reset,
)
from django.contrib.auth.signals import user_logged_in, user_logged_out, user_login_failed
from django.dispatch import receiver
from django.http import HttpRequest

from accounts.models import User
from accounts.second_factor import forget_second_factor, remember_second_factor
from audit.choices import Action
from audit.services import record


@receiver(user_logged_in)
def on_signed_in(user: User, **context: Any) -> None:
    record(Action.SIGNED_IN, target=user, by=user)


@receiver(user_logged_out)
def on_signed_out(user: User | None, **context: Any) -> None:
    if user is not None:
        record(Action.SIGNED_OUT, target=user, by=user)


@receiver(user_login_failed)
def on_sign_in_failed(credentials: dict[str, Any], **context: Any) -> None:
    """Only for an account that exists: what strangers type may be a password, and is not kept."""
    user = User.objects.filter(email=(credentials.get("email") or "").lower()).exclude(email="").first()
    if user is not None:
        record(Action.SIGN_IN_FAILED, target=user, by=None)


@receiver(authentication_failed)
def on_code_refused(user: User, **context: Any) -> None:
    record(Action.SIGN_IN_FAILED, target=user, by=None)


@receiver(authentication_step_completed)
def on_step_completed(request: HttpRequest, user: User, method: str, **context: Any) -> None:
    if method == "mfa":
        remember_second_factor(request, user.pk)


@receiver(password_changed)
@receiver(password_set)
def on_password_changed(user: User, **context: Any) -> None:
    record(Action.PASSWORD_CHANGED, target=user, by=user)


@receiver(password_reset)
def on_password_reset(user: User, **context: Any) -> None:
    """By whoever held the link that was mailed to this user."""
    record(Action.PASSWORD_RESET, target=user, by=user)


@receiver(authenticator_added)
def on_factor_added(request: HttpRequest, user: User, authenticator: Authenticator, **context: Any) -> None:
    """Whoever enrols has just typed a code."""
    if authenticator.type == Authenticator.Type.TOTP:
        remember_second_factor(request, user.pk)
        record(Action.FACTOR_ADDED, target=user, by=user)
    else:
        record(Action.CODES_MADE, target=user, by=user)


@receiver(authenticator_reset)
def on_codes_made(user: User, **context: Any) -> None:
    record(Action.CODES_MADE, target=user, by=user)


@receiver(authenticator_removed)
def on_factor_removed(request: HttpRequest, user: User, authenticator: Authenticator, **context: Any) -> None:
    """Recovery codes go with the app they belong to."""
    if authenticator.type == Authenticator.Type.TOTP:
        forget_second_factor(request)
        record(Action.FACTOR_REMOVED, target=user, by=user)
