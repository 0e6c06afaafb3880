"""The one mail this room sends itself: an invitation."""

import logging
from collections.abc import Sequence

from django.core.mail import EmailMessage, send_mail
from django.core.mail.backends.base import BaseEmailBackend
from django.template.loader import render_to_string
from django.utils import translation

from accounts.links import one_time_link
from accounts.models import User

logger = logging.getLogger("django.mail")


def send_invitation(user: User) -> None:
    """In the user's own language; nothing about a person in the subject."""
    with translation.override(user.language):
        subject = render_to_string("accounts/email/invitation_subject.txt").strip()
        message = render_to_string(
            "accounts/email/invitation_message.txt", {"name": user.name, "link": one_time_link(user)}
        )
    send_mail(subject, message.strip(), None, [user.email])


class NoMailServer(BaseEmailBackend):
    """Sends nothing and says so, without a word of what was in the mail."""

    def send_messages(self, email_messages: Sequence[EmailMessage]) -> int:
        """None of them."""
        logger.warning("EMAIL_URL ontbreekt: %s bericht(en) niet verstuurd.", len(email_messages))
        return 0
