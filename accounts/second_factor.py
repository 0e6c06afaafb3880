"""Whether this session has passed a second factor. Kept in the session, so asking costs no query."""

from django.conf import settings
from django.http import HttpRequest

SESSION_KEY = "second_factor_of"


def remember_second_factor(request: HttpRequest, user_id: int) -> None:
    """This session proved it holds the second factor of this user (and of nobody else)."""
    request.session[SESSION_KEY] = user_id


def forget_second_factor(request: HttpRequest) -> None:
    """The factor is gone: the next request asks for a new one."""
    request.session.pop(SESSION_KEY, None)


def has_second_factor(request: HttpRequest) -> bool:
    """Whether the signed-in user may pass; demo accounts pass in the demo and nowhere else."""
    if request.user.is_demo:
        return settings.DEMO
    return request.session.get(SESSION_KEY) == request.user.pk
