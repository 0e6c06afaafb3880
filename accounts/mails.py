"""The one mail this room sends itself: an invitation."""

from django.core.mail import send_mail
from django.template.loader import render_to_string
from django.utils import translation

from accounts.links import one_time_link
from accounts.models import User


def send_invitation(user: User) -> None:
    """In the user's own language; nothing about a person in the subject."""
    with translation.override(user.language):
        subject = render_to_string("accounts/email/invitation_subject.txt").strip()
        message = render_to_string(
            "accounts/email/invitation_message.txt", {"name": user.name, "link": one_time_link(user)}
        )
    send_mail(subject, message.strip(), None, [user.email])
