"""Who joins, who changes, who leaves. Nobody changes their own account or roles."""

from datetime import date

from django.contrib.auth.hashers import make_password
from django.core.exceptions import ValidationError
from django.db import transaction
from django.utils.translation import gettext as _

from accounts.choices import Role
from accounts.mails import send_invitation
from accounts.models import Membership, Team, User
from audit.choices import Action
from audit.records import new_reference, require_version
from audit.services import record, store


def require_other(user: User, by: User | None) -> None:
    """Four eyes on rights: your own account is changed by somebody else."""
    if by is not None and user.pk == by.pk:
        raise ValidationError(_("Je kunt je eigen account niet wijzigen. Vraag het aan een andere beheerder."))


@transaction.atomic
def invite_user(
    *, name: str, email: str, team: Team, role: Role, by: User | None, on: date, by_mail: bool = True
) -> User:
    """An account without password, one role, and a mail with a one-time link to choose a password."""
    user = User(username=new_reference(), name=name, email=email.lower(), password=make_password(None))
    store(user, Action.USER_INVITED, by=by)
    start_membership(user=user, team=team, role=role, by=by, on=on)
    if by_mail:
        transaction.on_commit(lambda: send_invitation(user))
    return user


@transaction.atomic
def invite_again(*, user: User, by: User) -> None:
    """A new link, for who lost it or comes from an imported registration; earlier links still work their day."""
    if not (user.is_active and user.email):
        raise ValidationError(_("Vul eerst een e-mailadres in en zet aan dat deze gebruiker kan inloggen."))
    record(Action.USER_INVITED, target=user, by=by)
    transaction.on_commit(lambda: send_invitation(user))


@transaction.atomic
def change_user(*, user: User, name: str, email: str, is_active: bool, version: int, by: User) -> User:
    """Name, address and whether somebody can sign in; takes effect on their next request."""
    require_other(user, by)
    user = User.objects.select_for_update().get(pk=user.pk)
    require_version(user, version)
    user.name, user.email, user.is_active = name, email.lower(), is_active
    if user.is_active and not user.email:
        raise ValidationError(_("Wie kan inloggen heeft een e-mailadres nodig."))
    store(user, Action.USER_CHANGED, by=by)
    return user


@transaction.atomic
def deactivate(*, user: User, by: User) -> User:
    """No longer able to sign in; signed out on the next request."""
    return change_user(user=user, name=user.name, email=user.email, is_active=False, version=user.version, by=by)


@transaction.atomic
def choose_language(*, user: User, language: str) -> None:
    """The language somebody reads in: their own choice, so no version and nobody else's leave."""
    user.language = language
    user.save(update_fields=["language"])
    record(Action.USER_CHANGED, target=user, by=user)


@transaction.atomic
def start_membership(*, user: User, team: Team, role: Role, by: User | None, on: date) -> Membership:
    """One role in one team, from this day."""
    require_other(user, by)
    membership = Membership(user=user, team=team, role=role, since_on=on)
    store(membership, Action.MEMBERSHIP_STARTED, by=by)
    return membership


@transaction.atomic
def end_membership(*, membership: Membership, by: User | None, on: date) -> Membership:
    """The role ends at once: `on` is the first day without it."""
    membership = Membership.objects.select_for_update(of=("self",)).select_related("user").get(pk=membership.pk)
    require_other(membership.user, by)
    if membership.until_on is not None and membership.until_on <= on:
        raise ValidationError(_("Deze rol is al beëindigd."))
    membership.until_on = max(on, membership.since_on)
    membership.version += 1
    store(membership, Action.MEMBERSHIP_ENDED, by=by)
    return membership


@transaction.atomic
def add_team(*, name: str, takes_concerns: bool = False, by: User | None) -> Team:
    """A new team, without members."""
    team = Team(name=name, takes_concerns=takes_concerns)
    store(team, Action.TEAM_ADDED, by=by)
    return team


@transaction.atomic
def change_team(*, team: Team, name: str, takes_concerns: bool, version: int, by: User) -> Team:
    """Another name, or another answer to 'does it receive meldingen'."""
    team = Team.objects.select_for_update().get(pk=team.pk)
    require_version(team, version)
    team.name, team.takes_concerns = name, takes_concerns
    store(team, Action.TEAM_CHANGED, by=by)
    return team


@transaction.atomic
def import_worker(*, username: str, by: User | None = None) -> tuple[User, bool]:
    """The inactive account that stands for a name in an imported registration; True when it is new."""
    user, created = User.objects.get_or_create(
        username=username, defaults={"name": username, "is_active": False, "password": make_password(None)}
    )
    if created:
        record(Action.USER_IMPORTED, target=user, by=by)
    return user, created
