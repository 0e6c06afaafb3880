"""Flags and safety notes of a melding when it is known who it is about; of a kind one flag is up."""

import pytest
from django.db import IntegrityError
from django.db.transaction import atomic
from django.urls import reverse

from audit.choices import Action
from audit.models import Event
from cases.services.clients import join_concern
from signals.models import Flag
from signals.queries.safety import guard_of_concern
from signals.services.safety import consult_flag, lift_flag, settle_person
from tests.builders import TODAY, a_concern, a_flag, a_person, a_safety_note, a_trajectory, a_worker

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def text(response):
    """The words of a page."""
    return response.content.decode()


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def concern():
    return a_concern()


def test_settle_takes_flags_and_notes_along_to_the_person(concern, worker, signed_in):
    flag, note = a_flag(concern=concern), a_safety_note(concern=concern)
    client = a_trajectory(lead=worker).client
    join_concern(concern=concern, client=client, by=worker)

    settle_person(concern=concern, person=client.person, by=worker, on=TODAY)

    flag.refresh_from_db()
    note.refresh_from_db()
    assert (flag.person, note.person) == (client.person, client.person)
    browser = signed_in(worker)
    assert browser.get(reverse("signals:flag", args=[flag.reference])).status_code == 404
    page = text(browser.get(client.get_absolute_url()))
    assert "Geweld in huis" in page
    assert "Hond loopt los" in page
    concern.refresh_from_db()
    assert guard_of_concern(concern, today=TODAY, may_add=True)["flags"] == []


def test_settle_leaves_one_flag_of_a_kind_up_and_says_why(concern, worker):
    client = a_trajectory(lead=worker).client
    older = a_flag(person=client.person, on=TODAY.replace(day=3))
    younger, other = a_flag(concern=concern), a_flag("neglect", concern=concern)

    join_concern(concern=concern, client=client, by=worker)

    older.refresh_from_db()
    younger.refresh_from_db()
    assert set(Flag.objects.up().filter(person=client.person)) == {older, other}
    assert (younger.person, younger.lifted_on) == (client.person, TODAY)
    assert "twee keer" in younger.lifted_because
    assert Event.objects.filter(action=Action.FLAG_LIFTED, target_reference=younger.reference, by=worker).exists()


def test_settle_keeps_the_flag_up_that_somebody_worked_on(concern, worker):
    client = a_trajectory(lead=worker).client
    idle = a_flag(person=client.person, on=TODAY.replace(day=3))
    talked = a_flag(concern=concern)
    consult_flag(flag=talked, consulted_with="Samira", consulted_on=TODAY, version=1, by=worker, today=TODAY)

    join_concern(concern=concern, client=client, by=worker)

    assert list(Flag.objects.up()) == [talked]
    assert list(Flag.objects.exclude(lifted_on=None)) == [idle]


@pytest.mark.parametrize("about", ["person", "concern"])
def test_the_database_keeps_two_equal_flags_from_being_up(about, concern, worker):
    whom = {about: a_person() if about == "person" else concern}
    lifted, standing = a_flag(**whom), {"kind": "violence", "raised_on": TODAY} | whom
    lift_flag(flag=lifted, lifted_because="Over", version=1, by=worker, on=TODAY)
    Flag.objects.create(**standing)

    with pytest.raises(IntegrityError), atomic():
        Flag.objects.create(**standing)
