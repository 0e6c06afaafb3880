"""Invites the first administrator and prints the one-time link: there is never a default password."""

from argparse import ArgumentParser
from typing import Any

from django.core.exceptions import ValidationError
from django.core.management.base import BaseCommand, CommandError
from django.core.validators import validate_email
from django.db import transaction
from django.utils.timezone import localdate
from django.utils.translation import gettext as _

from accounts.choices import Role
from accounts.links import one_time_link
from accounts.models import Team, User
from accounts.services import add_team, invite_user


class Command(BaseCommand):
    help = "Nodigt een beheerder uit en toont één keer de link waarmee die een wachtwoord kiest."

    def add_arguments(self, parser: ArgumentParser) -> None:
        parser.add_argument("--naam", required=True, help="Hoe de beheerder heet.")
        parser.add_argument("--email", required=True, help="Het e-mailadres waarmee de beheerder inlogt.")
        parser.add_argument("--team", default="Bureau", help="Het team; wordt gemaakt als het er niet is.")

    def handle(self, *args: Any, naam: str, email: str, team: str, **options: Any) -> None:
        try:
            validate_email(email)
            user = invite_administrator(name=naam, email=email, team_name=team)
        except ValidationError as refusal:
            raise CommandError(" ".join(refusal.messages)) from refusal
        self.stdout.write(_("De beheerder is uitgenodigd. Open deze link binnen 24 uur; hij werkt één keer:"))
        self.stdout.write(one_time_link(user))


@transaction.atomic
def invite_administrator(*, name: str, email: str, team_name: str) -> User:
    """The account, in a team that is made when it is missing."""
    if User.objects.filter(email__iexact=email).exists():
        raise ValidationError(_("Er is al een account met dit e-mailadres. Kies daar 'Wachtwoord vergeten?'."))
    team = Team.objects.filter(name=team_name).first() or add_team(name=team_name, by=None)
    return invite_user(
        name=name, email=email, team=team, role=Role.ADMINISTRATOR, by=None, on=localdate(), by_mail=False
    )
