"""The first administrator comes from the command line, with a link that works once."""

import pytest
from django.core import mail
from django.core.management import CommandError, call_command
from django.test import Client

from accounts.choices import Role
from accounts.models import Team, User
from tests.accounts.conftest import PASSWORD

pytestmark = pytest.mark.django_db


def test_it_prints_a_link_that_works_once(client, capsys):
    call_command("maak_beheerder", naam="Bea", email="Bea@voorbeeld.nl")

    link = capsys.readouterr().out.split()[-1]
    user = User.objects.get(email="bea@voorbeeld.nl")
    assert user.has_role(Role.ADMINISTRATOR)
    assert not user.has_usable_password()
    assert Team.objects.filter(name="Bureau").exists()
    assert mail.outbox == []
    choose = client.get(link, follow=True)
    client.post(choose.request["PATH_INFO"], {"password1": PASSWORD, "password2": PASSWORD})
    assert User.objects.get(pk=user.pk).check_password(PASSWORD)
    assert "Deze link werkt niet meer" in Client().get(link, follow=True).text


def test_it_says_when_the_address_is_taken():
    call_command("maak_beheerder", naam="Bea", email="bea@voorbeeld.nl")

    with pytest.raises(CommandError, match="Er is al een account met dit e-mailadres"):
        call_command("maak_beheerder", naam="Ben", email="BEA@voorbeeld.nl")
    assert User.objects.count() == 1


def test_it_says_when_the_address_is_none():
    with pytest.raises(CommandError, match="e-mailadres"):
        call_command("maak_beheerder", naam="Bea", email="geen adres")
