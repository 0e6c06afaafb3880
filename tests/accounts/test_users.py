"""Inviting, changing, giving and ending roles: works and leaves a trace, says why not."""

from datetime import date

import pytest
from django.core import mail
from django.core.exceptions import ValidationError
from django.urls import reverse
from django.utils.timezone import localdate

from accounts import services
from accounts.choices import Role
from accounts.models import Membership, Team, User
from audit.choices import Action
from audit.models import Event
from audit.records import StaleVersion
from tests.builders import TODAY, a_team, a_user

pytestmark = pytest.mark.django_db


def last_action() -> str:
    return Event.objects.latest("pk").action


def test_the_list_shows_who_is_what_where_active_first(sign_in, administrator):
    a_user(Role.WORKER, "Zuid", name="Aad Uit", is_active=False)
    a_user(Role.COORDINATOR, "Noord", name="Zoë Aan")

    page = sign_in(administrator).get(reverse("accounts:users"))

    assert [user.name for user in page.context["users"]] == ["Bea Beheer", "Zoë Aan", "Aad Uit"]
    assert "coördinator, Noord" in page.text
    assert "kan niet inloggen" in page.text


@pytest.mark.parametrize("others", [1, 40])
def test_the_list_asks_the_same_few_questions_for_any_number(sign_in, administrator, django_assert_num_queries, others):
    for _number in range(others):
        a_user()
    browser = sign_in(administrator)

    with django_assert_num_queries(6):  # session, user, own roles, count, users, their roles
        browser.get(reverse("accounts:users"))


def test_inviting_makes_an_account_without_password_and_mails_a_link(
    sign_in, administrator, django_capture_on_commit_callbacks
):
    answers = {"name": "Noor", "email": "Noor@voorbeeld.nl", "team": a_team().pk, "role": Role.WORKER}

    with django_capture_on_commit_callbacks(execute=True):
        response = sign_in(administrator).post(reverse("accounts:invite"), answers)

    user = User.objects.get(email="noor@voorbeeld.nl")
    assert response.url == reverse("accounts:user", args=[user.reference])
    assert not user.has_usable_password()
    assert user.has_role(Role.WORKER)
    assert "/wachtwoord-vergeten/" in mail.outbox[0].body
    assert Event.objects.filter(action=Action.USER_INVITED, by=administrator).count() == 1


def test_inviting_the_same_address_twice_says_so(sign_in, administrator):
    answers = {"name": "Nep", "email": administrator.email.upper(), "team": a_team().pk, "role": Role.WORKER}

    page = sign_in(administrator).post(reverse("accounts:invite"), answers)

    assert "Er is al een account met dit e-mailadres." in page.text
    assert mail.outbox == []


def test_changing_a_user_leaves_a_trace(sign_in, administrator):
    user = a_user()
    answers = {"name": "Nieuwe Naam", "email": user.email, "is_active": "on", "version": user.version}

    sign_in(administrator).post(reverse("accounts:user", args=[user.reference]), answers)

    assert User.objects.get(pk=user.pk).name == "Nieuwe Naam"
    assert last_action() == Action.USER_CHANGED


def test_a_stale_form_overwrites_nothing(administrator):
    user = a_user()
    services.change_user(user=user, name="Eerst", email=user.email, is_active=True, version=1, by=administrator)

    with pytest.raises(StaleVersion):
        services.change_user(user=user, name="Later", email=user.email, is_active=True, version=1, by=administrator)


def test_who_can_sign_in_needs_an_address(administrator):
    user = a_user()

    with pytest.raises(ValidationError, match="e-mailadres nodig"):
        services.change_user(user=user, name=user.name, email="", is_active=True, version=1, by=administrator)


def test_giving_and_ending_a_role_leaves_a_trace(sign_in, administrator):
    user = a_user(None)
    browser = sign_in(administrator)

    browser.post(reverse("accounts:give_role", args=[user.reference]), {"team": a_team().pk, "role": Role.COORDINATOR})
    membership = user.memberships.get()
    assert last_action() == Action.MEMBERSHIP_STARTED

    browser.post(reverse("accounts:end_role", args=[membership.reference]))
    assert last_action() == Action.MEMBERSHIP_ENDED
    assert not Membership.objects.current(localdate()).filter(user=user).exists()
    membership.refresh_from_db()
    assert membership.version == 2


@pytest.mark.parametrize(
    ("since_on", "until_on", "holds"),
    [
        (date(2026, 11, 20), None, True),
        (date(2026, 11, 21), None, False),
        (date(2020, 1, 1), date(2026, 11, 20), False),
        (date(2020, 1, 1), date(2026, 11, 21), True),
    ],
)
def test_a_role_holds_from_its_first_day_until_the_day_it_ends_wherever_is_asked(now, since_on, until_on, holds):
    user = a_user(None, is_demo=True)
    team = a_team()
    Membership.objects.create(user=user, team=team, role=Role.WORKER, since_on=since_on, until_on=until_on)

    answers = [
        Membership.objects.current(TODAY).filter(user=user).exists(),
        User.objects.active_in([team.pk], Role.WORKER).filter(pk=user.pk).exists(),
        User.objects.demo_as(Role.WORKER).filter(pk=user.pk).exists(),
        bool(Team.objects.with_member_count_on(TODAY).get(pk=team.pk).member_count),
        user.has_role(Role.WORKER),
    ]

    assert answers == [holds] * 5


def test_the_same_role_twice_says_so(sign_in, administrator):
    user = a_user(Role.WORKER, "Zuid")

    page = sign_in(administrator).post(
        reverse("accounts:give_role", args=[user.reference]), {"team": a_team("Zuid").pk, "role": Role.WORKER}
    )

    assert "Deze gebruiker heeft deze rol al in dit team." in page.text


def test_nobody_changes_their_own_roles_or_account(sign_in, administrator):
    browser = sign_in(administrator)
    own = administrator.memberships.get()

    given = browser.post(
        reverse("accounts:give_role", args=[administrator.reference]),
        {"team": a_team().pk, "role": Role.PRIVACY_OFFICER},
    )
    ended = browser.post(reverse("accounts:end_role", args=[own.reference]), follow=True)
    changed = browser.post(
        reverse("accounts:user", args=[administrator.reference]),
        {"name": "Baas", "email": "baas@voorbeeld.nl", "version": 1},
    )

    assert "Je kunt je eigen account niet wijzigen." in given.text
    assert "Je kunt je eigen account niet wijzigen." in ended.text
    assert changed.status_code == 200
    assert User.objects.get(pk=administrator.pk).name == "Bea Beheer"
    assert list(administrator.memberships.values_list("role", "until_on")) == [(Role.ADMINISTRATOR, None)]


def test_an_imported_worker_gets_an_address_and_then_a_link(sign_in, administrator, django_capture_on_commit_callbacks):
    worker, created = services.import_worker(username="jdevries")
    assert (created, worker.is_active, last_action()) == (True, False, Action.USER_IMPORTED)
    assert services.import_worker(username="jdevries") == (worker, False)
    browser = sign_in(administrator)
    page = reverse("accounts:user", args=[worker.reference])

    refused = browser.post(reverse("accounts:invite_again", args=[worker.reference]), follow=True)
    assert "Vul eerst een e-mailadres in" in refused.text

    browser.post(page, {"name": "Jan de Vries", "email": "jan@voorbeeld.nl", "is_active": "on", "version": 1})
    assert "Uitnodiging opnieuw sturen" in browser.get(page).text
    with django_capture_on_commit_callbacks(execute=True):
        browser.post(reverse("accounts:invite_again", args=[worker.reference]))
    assert mail.outbox[0].to == ["jan@voorbeeld.nl"]


def test_teams_are_added_and_renamed(sign_in, administrator):
    browser = sign_in(administrator)

    browser.post(reverse("accounts:team_add"), {"name": "Meldpunt", "takes_concerns": "on"})
    team = Team.objects.get(name="Meldpunt")
    assert (team.takes_concerns, last_action()) == (True, Action.TEAM_ADDED)

    browser.post(team.get_absolute_url(), {"name": "Meldpunt Veldhaven", "takes_concerns": "on", "version": 1})
    assert Team.objects.get(pk=team.pk).name == "Meldpunt Veldhaven"
    assert last_action() == Action.TEAM_CHANGED
    assert "Meldpunt Veldhaven" in browser.get(reverse("accounts:teams")).text


def test_two_teams_cannot_have_one_name(sign_in, administrator):
    a_team("Zuid")

    page = sign_in(administrator).post(reverse("accounts:team_add"), {"name": "Zuid"})

    assert page.context["form"].errors["name"]


@pytest.mark.parametrize("name", ["users", "invite", "teams", "team_add"])
def test_pages_for_the_beheerder_draw(sign_in, administrator, name):
    page = sign_in(administrator).get(reverse(f"accounts:{name}"))

    assert page.status_code == 200
    assert "style=" not in page.text


@pytest.mark.parametrize("name", ["user", "give_role"])
def test_pages_of_one_user_draw_and_a_stranger_does_not_exist(sign_in, administrator, name):
    browser = sign_in(administrator)

    assert browser.get(reverse(f"accounts:{name}", args=[a_user().reference])).status_code == 200
    assert browser.get(reverse(f"accounts:{name}", args=["abcdefghjkmn"])).status_code == 404
