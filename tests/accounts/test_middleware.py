"""Nothing is reachable that was not declared, and rights follow the roles of today."""

from datetime import date

import pytest
from django.conf import settings as configured
from django.http import HttpRequest, HttpResponse
from django.test import Client
from django.urls import include, path, reverse
from django.utils.timezone import localdate

from accounts import services
from accounts.access import requires
from accounts.choices import Permission, Role
from accounts.entrance_urls import urlpatterns as entrance
from accounts.models import User
from accounts.third_party import PROVING, THIRD_PARTY
from tests.accounts.conftest import PASSWORD, code_for, with_password
from tests.builders import a_user

pytestmark = pytest.mark.django_db


def undeclared(request: HttpRequest) -> HttpResponse:
    return HttpResponse("nooit te zien")


@requires(Permission.CLIENT_VIEW)
def for_workers(request: HttpRequest) -> HttpResponse:
    return HttpResponse(f"wel te zien in {request.LANGUAGE_CODE}")


urlpatterns = [
    path("vergeten/", undeclared, name="undeclared"),
    path("voor-werkers/", for_workers, name="for_workers"),
    path("", include(configured.ROOT_URLCONF)),
]


@pytest.fixture(autouse=True)
def _own_urls(settings) -> None:
    settings.ROOT_URLCONF = __name__


def test_a_view_that_declares_nothing_is_refused_to_everybody(client, sign_in, administrator):
    assert client.get("/vergeten/").status_code == 403
    assert sign_in(administrator).get("/vergeten/").status_code == 403


def test_a_stranger_is_sent_to_sign_in_and_back(client):
    response = client.get("/voor-werkers/?week=3")

    assert response.status_code == 302
    assert response.url == reverse("account_login") + "?next=%2Fvoor-werkers%2F%3Fweek%3D3"


def test_a_half_sent_form_of_a_stranger_is_not_a_place_to_return_to(client):
    assert client.post("/voor-werkers/").url == reverse("account_login")


@pytest.mark.parametrize("role", Role)
def test_nobody_enters_on_a_password_alone(client, role):
    client.force_login(a_user(role))

    response = client.get("/voor-werkers/")

    assert response.url.startswith(reverse("mfa_activate_totp"))


def test_a_second_factor_of_somebody_else_does_not_count(client, sign_in):
    session = sign_in(a_user()).session
    session["second_factor_of"] = a_user().pk
    session.save()

    assert client.get("/voor-werkers/").status_code == 302


def test_who_enrolled_elsewhere_is_asked_for_a_code_and_cannot_remove_the_factor(client):
    user = with_password(a_user())
    secret = enrol(user)
    client.force_login(user)

    assert client.get(reverse("mfa_deactivate_totp")).url.startswith(reverse("mfa_reauthenticate"))
    response = client.post(reverse("mfa_reauthenticate") + "?next=/voor-werkers/", {"code": code_for(secret)})

    assert response.url == "/voor-werkers/"
    assert client.get("/voor-werkers/").status_code == 200


def test_a_role_opens_its_pages_and_not_those_of_others(sign_in):
    assert sign_in(a_user(Role.WORKER)).get("/voor-werkers/").status_code == 200
    assert sign_in(a_user(Role.MANAGER)).get("/voor-werkers/").status_code == 403
    assert sign_in(a_user(None)).get("/voor-werkers/").status_code == 403


def test_the_end_of_a_role_acts_on_the_next_request(sign_in, administrator):
    worker = a_user(Role.WORKER)
    browser = sign_in(worker)
    assert browser.get("/voor-werkers/").status_code == 200

    services.end_membership(membership=worker.memberships.get(), by=administrator, on=localdate())

    assert browser.get("/voor-werkers/").status_code == 403


def test_the_end_of_an_account_acts_on_the_next_request(sign_in, administrator):
    worker = a_user(Role.WORKER)
    browser = sign_in(worker)

    services.deactivate(user=worker, by=administrator)

    assert browser.get("/voor-werkers/").url.startswith(reverse("account_login"))


def test_the_gate_itself_asks_the_session_the_user_and_the_roles(sign_in, django_assert_num_queries):
    browser = sign_in(a_user(Role.WORKER))

    with django_assert_num_queries(3):
        browser.get("/voor-werkers/")


def test_a_shared_computer_keeps_nothing(sign_in):
    assert sign_in(a_user()).get("/voor-werkers/")["Cache-Control"] == "no-store"


def test_every_page_of_a_package_is_in_the_table_and_every_name_in_the_table_is_a_page():
    names = {pattern.name for pattern in entrance}

    assert names - {"set_language", "account_login"} == set(THIRD_PARTY)
    assert set(THIRD_PARTY) >= PROVING


@pytest.mark.parametrize("address", ["/account/signup/", "/accounts/signup/", "/account/email/", "/admin/"])
def test_nobody_can_sign_up(client, address):
    assert client.get(address).status_code == 404


def test_a_stranger_reads_dutch_whatever_the_browser_prefers(client):
    response = client.get(reverse("account_login"), headers={"accept-language": "en"})

    assert response["Content-Language"] == "nl"
    assert "Inloggen" in response.text


def test_a_chosen_language_stays_with_the_account(sign_in):
    user = a_user()
    browser = sign_in(user)

    response = browser.post(reverse("set_language"), {"language": "en", "next": "/voor-werkers/"})

    assert response.url == "/voor-werkers/"
    assert User.objects.get(pk=user.pk).language == "en"
    assert browser.get("/voor-werkers/").text == "wel te zien in en"


def test_a_stranger_keeps_the_chosen_language_in_a_cookie(client):
    client.post(reverse("set_language"), {"language": "en"})

    assert client.get(reverse("account_login"))["Content-Language"] == "en"


@pytest.mark.parametrize("address", ["https://kwaad.example/", "//kwaad.example/", "javascript:alert(1)"])
def test_a_redirect_never_leaves_the_house(client, address):
    assert client.post(reverse("set_language"), {"language": "nl", "next": address}).url == "/"
    user = with_password(a_user(email="vast@voorbeeld.nl"))
    response = client.post(reverse("account_login") + f"?next={address}", {"login": user.email, "password": PASSWORD})
    assert "kwaad" not in response.url
    assert "javascript" not in response.url


def test_an_unknown_language_is_refused(client):
    assert client.post(reverse("set_language"), {"language": "xx"}).status_code == 400


def test_a_role_that_starts_tomorrow_opens_nothing_today(sign_in, administrator):
    user = a_user(None)
    team = administrator.memberships.get().team
    services.start_membership(user=user, team=team, role=Role.WORKER, by=administrator, on=date(2999, 1, 1))

    assert sign_in(user).get("/voor-werkers/").status_code == 403


def enrol(user: User) -> str:
    """A second factor made in another session; answers its secret."""
    browser = Client()
    browser.post(reverse("account_login"), {"login": user.email, "password": PASSWORD})
    page = browser.get(reverse("mfa_activate_totp"))
    secret = page.context["form"].secret
    browser.post(reverse("mfa_activate_totp"), {"code": code_for(secret)})
    return secret
