"""A form that is sent twice is handled once."""

import re
from concurrent.futures import ThreadPoolExecutor
from datetime import timedelta
from io import StringIO
from threading import Barrier

import pytest
from django.contrib.sessions.models import Session
from django.core.exceptions import ValidationError
from django.core.management import call_command
from django.db import IntegrityError, connection, transaction
from django.utils.timezone import now as clock

from accounts.models import Team
from audit.choices import Action
from audit.models import Event, Sending
from audit.once import once, was_sent
from audit.services import BATCH, store
from tests.builders import a_team

KEY = "a" * 64
OTHER_KEY = "b" * 64
HERE = "1:/teams/nieuw/"


@transaction.atomic
def add_team(*, name, by=None):
    """A use case like any other."""
    team = Team(name=name)
    store(team, Action.TEAM_ADDED, by=by)
    return team


@pytest.mark.django_db
def test_the_first_sending_runs_the_service_and_remembers_what_it_made():
    team = once(add_team, HERE)(sending=KEY, name="Noord")

    assert team.name == "Noord"
    sending = Sending.objects.get()
    assert (sending.target, sending.target_reference) == ("accounts.Team", team.reference)
    assert re.fullmatch("[0-9a-f]{64}", sending.key)
    assert "Noord" not in str(sending)


@pytest.mark.django_db
def test_a_repeat_returns_the_same_record_and_writes_nothing(statements):
    team = once(add_team, HERE)(sending=KEY, name="Noord")

    with statements() as seen:
        again = once(add_team, HERE)(sending=KEY, name="Noord")

    assert again == team
    assert Event.objects.count() == Team.objects.filter(name="Noord").count() == 1
    assert len(seen) == 2, seen


@pytest.mark.django_db
def test_another_sending_is_another_record():
    once(add_team, HERE)(sending=KEY, name="Noord")

    once(add_team, HERE)(sending=OTHER_KEY, name="Oost")

    assert Team.objects.filter(name__in=("Noord", "Oost")).count() == Sending.objects.count() == 2


@pytest.mark.django_db
@pytest.mark.parametrize("elsewhere", ["2:/teams/nieuw/", "1:/wijken/nieuw/"])
def test_the_same_sending_by_somebody_else_or_from_another_page_is_another(elsewhere):
    team = once(add_team, HERE)(sending=KEY, name="Noord")

    other = once(add_team, elsewhere)(sending=KEY, name="Oost")

    assert other != team
    assert Sending.objects.count() == 2


@pytest.mark.django_db
def test_without_a_key_nothing_is_remembered():
    once(add_team, HERE)(name="Noord")
    once(add_team, HERE)(sending="", name="Oost")

    assert Team.objects.filter(name__in=("Noord", "Oost")).count() == 2
    assert not Sending.objects.exists()


@pytest.mark.django_db
def test_a_refusal_leaves_no_key_so_that_the_form_can_be_put_right():
    with pytest.raises(ValidationError):
        once(add_team, HERE)(sending=KEY, name="x" * 1_000)
    assert not was_sent(KEY, HERE)

    team = once(add_team, HERE)(sending=KEY, name="Noord")

    assert team.name == "Noord"
    assert was_sent(KEY, HERE)
    assert not was_sent("", HERE)


@pytest.mark.django_db
def test_a_fault_of_the_service_itself_is_not_taken_for_a_repeat():
    taken = a_team("Noord")

    def store_unchecked(*, name):
        return Team.objects.create(name=name, reference=taken.reference)

    with pytest.raises(IntegrityError), transaction.atomic():
        once(store_unchecked, HERE)(sending=KEY, name="Oost")

    assert not Sending.objects.exists()


@pytest.mark.django_db
def test_a_repeat_after_the_record_was_destroyed_says_so():
    once(add_team, HERE)(sending=KEY, name="Noord").delete()

    with pytest.raises(ValidationError, match="daarna verwijderd"):
        once(add_team, HERE)(sending=KEY, name="Noord")

    assert not Team.objects.filter(name="Noord").exists()


@pytest.mark.django_db(transaction=True)
def test_two_at_the_same_moment_make_one_record():
    ready = Barrier(4)

    def send(_turn):
        try:
            ready.wait(timeout=10)
            return once(add_team, HERE)(sending=KEY, name="Noord").reference
        finally:
            connection.close()

    with ThreadPoolExecutor(4) as pool:
        references = set(pool.map(send, range(4)))

    assert references == set(Team.objects.filter(name="Noord").values_list("reference", flat=True))
    assert len(references) == Sending.objects.count() == Event.objects.count() == 1


@pytest.mark.django_db(transaction=True)
def test_a_repeat_that_waits_runs_itself_when_the_first_is_refused():
    ready, turns = Barrier(2), iter(("first", "second"))

    def refuse_the_first(*, name):
        if next(turns) == "first":
            raise ValidationError("Nog niet.")
        return add_team(name=name)

    def send(_turn):
        try:
            ready.wait(timeout=10)
            return once(refuse_the_first, HERE)(sending=KEY, name="Noord").name
        except ValidationError as refusal:
            return refusal.message
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        answers = sorted(pool.map(send, range(2)))

    assert answers == ["Nog niet.", "Noord"]
    assert Team.objects.filter(name="Noord").count() == Sending.objects.count() == 1


@pytest.mark.django_db
def test_ruim_op_drops_what_is_older_than_a_day_however_many_there_are():
    Sending.objects.bulk_create(Sending(key=f"{number:064}") for number in range(BATCH + 2))
    Sending.objects.exclude(key=f"{0:064}").update(at=clock() - timedelta(hours=25))
    said = StringIO()

    call_command("ruim_op", stdout=said)

    assert [one.key for one in Sending.objects.all()] == [f"{0:064}"]
    assert f"Opgeruimd: {BATCH + 1} " in said.getvalue()


@pytest.mark.django_db
def test_ruim_op_drops_sessions_that_ended_and_no_others():
    for key, hours in (("ended", -1), ("open", 1)):
        Session.objects.create(session_key=key, session_data="", expire_date=clock() + timedelta(hours=hours))

    call_command("ruim_op", stdout=StringIO())

    assert [one.session_key for one in Session.objects.all()] == ["open"]
