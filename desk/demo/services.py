"""The one thing only the demo writes: accounts that are marked as demo and have a name that stays the same."""

from datetime import date

from django.db import transaction

from accounts.models import Team, User
from accounts.services import invite_user
from audit.choices import Action
from audit.services import record
from desk.demo.colleagues import Colleague


@transaction.atomic
def add_colleague(*, colleague: Colleague, team: Team, on: date) -> User:
    """An account without a usable password and without a mail, that only the demo can sign in to."""
    email = f"{colleague.username}@voorbeeld.nl"
    user = invite_user(name=colleague.name, email=email, team=team, role=colleague.role, by=None, on=on, by_mail=False)
    user.username, user.is_demo = colleague.username, True
    user.version += 1
    user.save()
    record(Action.USER_CHANGED, target=user, by=None)
    return user
