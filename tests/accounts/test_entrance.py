"""From invitation to work: link, password, second factor; and what is kept of signing in."""

import pytest
from allauth.mfa.models import Authenticator
from django.core import mail
from django.urls import reverse
from django.utils.timezone import localdate

from accounts import services
from accounts.choices import Role
from accounts.models import User
from audit.choices import Action
from audit.models import Event
from tests.accounts.conftest import PASSWORD, code_for, with_password
from tests.builders import a_team, a_user


def link_in(message: mail.EmailMessage) -> str:
    return next(line for line in message.body.splitlines() if line.startswith("http"))


@pytest.mark.django_db(transaction=True)
def test_from_invitation_to_work(client):
    services.invite_user(
        name="Noor", email="Noor@Voorbeeld.nl", team=a_team(), role=Role.WORKER, by=a_user(), on=localdate()
    )
    invitation = mail.outbox[-1]
    assert invitation.to == ["noor@voorbeeld.nl"]
    assert "noor" not in invitation.subject.lower()

    choose = client.get(link_in(invitation), follow=True)
    client.post(choose.request["PATH_INFO"], {"password1": PASSWORD, "password2": PASSWORD})
    entered = client.post(reverse("account_login"), {"login": "noor@voorbeeld.nl", "password": PASSWORD}, follow=True)
    assert entered.request["PATH_INFO"] == reverse("mfa_activate_totp")  # no second asking of the password
    assert b"data:image/svg+xml" in entered.content

    wrong = client.post(reverse("mfa_activate_totp"), {"code": "000000x"})
    assert wrong.context["form"].errors
    secret = entered.context["form"].secret
    done = client.post(reverse("mfa_activate_totp"), {"code": code_for(secret)}, follow=True)

    assert done.request["PATH_INFO"] == reverse("mfa_view_recovery_codes")
    assert len(done.context["unused_codes"]) == 10
    assert client.get(reverse("accounts:account")).status_code == 200
    actions = list(Event.objects.order_by("pk").values_list("action", flat=True))
    assert actions == [
        Action.USER_INVITED,
        Action.MEMBERSHIP_STARTED,
        Action.PASSWORD_RESET,
        Action.SIGNED_IN,
        Action.FACTOR_ADDED,
        Action.CODES_MADE,
    ]


@pytest.mark.django_db(transaction=True)
def test_a_link_works_once(client):
    services.invite_user(
        name="Noor", email="noor@voorbeeld.nl", team=a_team(), role=Role.WORKER, by=None, on=localdate()
    )
    link = link_in(mail.outbox[-1])
    choose = client.get(link, follow=True)
    client.post(choose.request["PATH_INFO"], {"password1": PASSWORD, "password2": PASSWORD})

    again = client.get(link, follow=True)

    assert "Deze link werkt niet meer" in again.text


@pytest.mark.django_db(transaction=True)
def test_a_new_password_does_not_pass_the_second_factor(client):
    user = with_password(a_user())
    enter(client, user)
    client.post(reverse("account_logout"))

    client.post(reverse("account_reset_password"), {"email": user.email})
    choose = client.get(link_in(mail.outbox[-1]), follow=True)
    client.post(choose.request["PATH_INFO"], {"password1": PASSWORD + "!", "password2": PASSWORD + "!"})
    response = client.post(reverse("account_login"), {"login": user.email, "password": PASSWORD + "!"})

    assert response.url == reverse("mfa_authenticate")
    assert client.get(reverse("accounts:account")).url.startswith(reverse("account_login"))


@pytest.mark.django_db(transaction=True)
def test_a_recovery_code_opens_the_door_once(client):
    user = with_password(a_user())
    codes = enter(client, user)
    client.post(reverse("account_logout"))

    for attempt, address in enumerate([reverse("accounts:account"), reverse("mfa_authenticate")]):
        client.post(reverse("account_login"), {"login": user.email, "password": PASSWORD})
        client.post(reverse("mfa_authenticate"), {"code": codes[0]})
        signed_in = client.get(reverse("accounts:account")).status_code == 200
        assert signed_in is (attempt == 0), address
        client.post(reverse("account_logout"))


@pytest.mark.django_db(transaction=True)
def test_without_the_app_the_next_page_is_a_new_app(client):
    user = with_password(a_user())
    enter(client, user)

    client.post(reverse("mfa_deactivate_totp"))

    assert not Authenticator.objects.filter(user=user).exists()
    assert client.get(reverse("accounts:account")).url.startswith(reverse("mfa_activate_totp"))


@pytest.mark.django_db
def test_signing_in_out_and_failing_leave_a_trace(client):
    user = with_password(a_user())
    client.post(reverse("account_login"), {"login": user.email, "password": "verkeerd verkeerd"})
    client.post(reverse("account_login"), {"login": "onbekend@voorbeeld.nl", "password": "verkeerd verkeerd"})
    client.post(reverse("account_login"), {"login": user.email.upper(), "password": PASSWORD})
    client.post(reverse("account_logout"))

    trace = Event.objects.order_by("pk").values_list("action", "target_reference", "by")
    assert list(trace) == [
        (Action.SIGN_IN_FAILED, user.reference, None),
        (Action.SIGNED_IN, user.reference, user.pk),
        (Action.SIGNED_OUT, user.reference, user.pk),
    ]


@pytest.mark.django_db
@pytest.mark.parametrize("email", ["bekend@voorbeeld.nl", "onbekend@voorbeeld.nl"])
def test_asking_a_new_password_tells_nobody_who_has_an_account(client, email):
    with_password(a_user(email="bekend@voorbeeld.nl"))

    response = client.post(reverse("account_reset_password"), {"email": email})

    assert response.url == reverse("account_reset_password_done")


@pytest.mark.django_db
def test_guessing_is_slowed(client):
    user = with_password(a_user())
    for _attempt in range(11):
        response = client.post(reverse("account_login"), {"login": user.email, "password": "mis"})

    assert "Te veel" in response.text


@pytest.mark.django_db
def test_guessing_locks_nobody_out_who_comes_from_elsewhere(client):
    user = with_password(a_user())
    for _attempt in range(12):
        client.post(reverse("account_login"), {"login": user.email, "password": "mis"}, REMOTE_ADDR="192.0.2.1")

    right = {"login": user.email, "password": PASSWORD}
    response = client.post(reverse("account_login"), right, REMOTE_ADDR="192.0.2.2")

    assert response.status_code == 302


@pytest.mark.django_db
def test_choosing_a_language_goes_nowhere_strange(client):
    response = client.post(reverse("set_language"), {"language": "nl", "next": "abc"})

    assert response.status_code == 302


@pytest.mark.django_db
def test_the_demo_door_is_shut_for_another_machine(client):
    assert client.post(reverse("accounts:demo_sign_in", args=["worker"]), REMOTE_ADDR="192.0.2.1").status_code == 404


@pytest.mark.django_db
def test_asking_far_too_often_gets_a_page_that_says_so(client):
    pages = [client.post(reverse("account_reset_password"), {"email": f"u{n}@voorbeeld.nl"}) for n in range(25)]

    assert pages[-1].status_code == 429
    assert "Even wachten" in pages[-1].text


@pytest.mark.django_db
def test_who_was_switched_off_cannot_sign_in(client):
    user = with_password(a_user(is_active=False))

    response = client.post(reverse("account_login"), {"login": user.email, "password": PASSWORD})

    assert response.url == reverse("account_inactive")
    assert "Je account staat uit" in client.get(response.url).text


@pytest.mark.django_db
@pytest.mark.parametrize(
    "name",
    ["account_login", "account_reset_password", "account_reset_password_done", "account_reset_password_from_key_done"],
)
def test_the_entrance_is_ours_and_dutch(client, name):
    page = client.get(reverse(name)).text

    assert 'lang="nl"' in page
    assert "placeholder" not in page
    assert "style=" not in page


@pytest.mark.django_db
@pytest.mark.parametrize(
    "name",
    [
        "account_logout",
        "account_change_password",
        "account_reauthenticate",
        "mfa_index",
        "mfa_activate_totp",
        "accounts:account",
    ],
)
def test_pages_of_your_own_account_work(sign_in, name):
    page = sign_in(with_password(a_user())).get(reverse(name), follow=True)

    assert page.status_code == 200
    assert "style=" not in page.text


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize(
    "name",
    [
        "mfa_index",
        "mfa_deactivate_totp",
        "mfa_view_recovery_codes",
        "mfa_generate_recovery_codes",
        "mfa_download_recovery_codes",
        "mfa_reauthenticate",
    ],
)
def test_pages_of_the_second_factor_work(client, name):
    enter(client, with_password(a_user()))

    assert client.get(reverse(name)).status_code == 200


@pytest.mark.django_db
def test_an_old_sign_in_is_asked_again_before_the_second_factor_changes(sign_in):
    user = with_password(a_user())

    response = sign_in(user).get(reverse("mfa_activate_totp"))

    assert response.url.startswith(reverse("account_reauthenticate"))
    confirmed = sign_in(user).post(response.url, {"password": PASSWORD})
    assert confirmed.url == reverse("mfa_activate_totp")


@pytest.mark.django_db
def test_changing_your_password_works(sign_in):
    user = with_password(a_user())
    new = {"oldpassword": PASSWORD, "password1": PASSWORD + " weer", "password2": PASSWORD + " weer"}

    response = sign_in(user).post(reverse("account_change_password"), new)

    assert response.url == reverse("accounts:account")
    assert User.objects.get(pk=user.pk).check_password(PASSWORD + " weer")
    assert mail.outbox[-1].subject == "Je wachtwoord is gewijzigd"
    event = Event.objects.get(action=Action.PASSWORD_CHANGED)
    assert (event.target_reference, event.by) == (user.reference, user)


@pytest.mark.django_db(transaction=True)
def test_a_forgotten_password_and_a_changed_second_factor_leave_a_trace(client):
    user = with_password(a_user())
    enter(client, user)

    client.post(reverse("mfa_generate_recovery_codes"))
    client.post(reverse("mfa_deactivate_totp"))
    client.post(reverse("account_logout"))
    client.post(reverse("account_reset_password"), {"email": user.email})
    choose = client.get(link_in(mail.outbox[-1]), follow=True)
    client.post(choose.request["PATH_INFO"], {"password1": PASSWORD + "!", "password2": PASSWORD + "!"})

    trace = Event.objects.order_by("pk").values_list("action", "target_reference", "by")
    assert list(trace) == [
        (action, user.reference, user.pk)
        for action in (
            Action.SIGNED_IN,
            Action.FACTOR_ADDED,
            Action.CODES_MADE,
            Action.CODES_MADE,
            Action.FACTOR_REMOVED,
            Action.SIGNED_OUT,
            Action.PASSWORD_RESET,
        )
    ]


def enter(client, user: User) -> list[str]:
    """Sign in, enrol, and answer the recovery codes."""
    client.post(reverse("account_login"), {"login": user.email, "password": PASSWORD})
    page = client.get(reverse("mfa_activate_totp"))
    secret = page.context["form"].secret
    return client.post(reverse("mfa_activate_totp"), {"code": code_for(secret)}, follow=True).context["unused_codes"]
