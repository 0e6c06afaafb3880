"""Demo sign-in exists in the demo, on one's own machine, and nowhere else."""

import pytest
from django.core.checks import run_checks
from django.urls import reverse

from accounts.checks import no_demo_accounts_in_database, no_demo_accounts_when_deployed
from accounts.choices import Role
from tests.builders import a_user

pytestmark = pytest.mark.django_db
HERE = {"host": "127.0.0.1:8000"}


@pytest.fixture
def demo(settings) -> None:
    settings.DEMO = True
    settings.ALLOWED_HOSTS = ["127.0.0.1", "elders.example"]


@pytest.fixture
def no_demo(settings) -> None:
    settings.DEMO = False


def address(role: Role = Role.WORKER) -> str:
    return reverse("accounts:demo_sign_in", args=[role])


def a_demo_user(role: Role = Role.WORKER, **facts):
    return a_user(role, is_demo=True, **facts)


@pytest.mark.parametrize("role", Role)
@pytest.mark.usefixtures("demo")
def test_one_press_signs_in_the_first_demo_user_of_a_role(client, role):
    a_demo_user(role, username="demo-b")
    first = a_demo_user(role, username="demo-a")
    a_user(role, username="aaa")

    client.post(address(role), headers=HERE)

    page = client.get(reverse("accounts:account"), headers=HERE)
    assert page.status_code == 200
    assert page.context["user"] == first


@pytest.mark.usefixtures("demo")
def test_the_sign_in_page_offers_every_role(client):
    page = client.get(reverse("account_login"), headers=HERE).text

    assert page.count("Bekijk als") == len(Role)


@pytest.mark.usefixtures("demo")
def test_there_is_no_demo_for_who_comes_from_elsewhere(client):
    a_demo_user()
    elsewhere = {"host": "elders.example"}

    assert client.post(address(), headers=elsewhere).status_code == 404
    assert "Bekijk als" not in client.get(reverse("account_login"), headers=elsewhere).text


@pytest.mark.usefixtures("demo")
def test_a_real_account_cannot_be_entered_this_way(client):
    a_user(Role.WORKER)
    a_demo_user(Role.MANAGER, is_active=False)

    assert client.post(address(Role.WORKER), headers=HERE).status_code == 404
    assert client.post(address(Role.MANAGER), headers=HERE).status_code == 404
    assert client.post("/demo/baas/", headers=HERE).status_code == 404
    assert client.get(address(), headers=HERE).status_code == 405


@pytest.mark.usefixtures("no_demo")
def test_without_the_demo_there_is_nothing_of_it(client):
    a_demo_user()

    assert client.post(address(), headers=HERE).status_code == 404
    assert "Bekijk als" not in client.get(reverse("account_login"), headers=HERE).text


@pytest.mark.usefixtures("no_demo")
def test_a_session_left_from_the_demo_opens_nothing(client):
    client.force_login(a_demo_user())

    assert client.get(reverse("accounts:account")).status_code == 403
    assert client.get(reverse("mfa_activate_totp")).status_code == 403


@pytest.mark.usefixtures("demo")
def test_a_demo_account_cannot_get_a_password_or_second_factor(client):
    client.force_login(a_demo_user())

    assert client.get(reverse("mfa_activate_totp"), headers=HERE).status_code == 403
    assert client.get(reverse("account_change_password"), headers=HERE).status_code == 403


@pytest.mark.usefixtures("no_demo")
def test_both_checks_refuse_demo_accounts_outside_the_demo():
    assert no_demo_accounts_when_deployed() == []
    a_demo_user()

    assert [found.id for found in no_demo_accounts_when_deployed()] == ["accounts.E001"]
    assert [found.id for found in no_demo_accounts_in_database(databases=["default"])] == ["accounts.E001"]
    assert "accounts.E001" in {found.id for found in run_checks(tags=["database"], databases=["default"])}
    assert "accounts.E001" in {found.id for found in run_checks(tags=["security"], include_deployment_checks=True)}


@pytest.mark.usefixtures("demo")
def test_the_checks_accept_demo_accounts_in_the_demo():
    a_demo_user()

    assert no_demo_accounts_when_deployed() == []
    assert no_demo_accounts_in_database(databases=["default"]) == []
