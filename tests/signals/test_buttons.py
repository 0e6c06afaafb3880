"""Buttons and forms that are pressed with something that does not fit: a sentence, and nobody else's record."""

import pytest
from django.urls import reverse

from signals.models import Concern, ConcernNote, Flag
from signals.services.handling import merge_concern
from signals.services.safety import lift_flag
from tests.builders import NOW, TODAY, a_concern, a_flag, a_worker
from tests.sign_in import sign_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
NOTE = {"text": "Gebeld, geen gehoor.", "sending": "een-keer-getoond"}


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def buttons(worker):
    """The address of each button on a record where it fits."""
    merged, flag = a_concern(), a_flag(concern=a_concern(), by=worker)
    merge_concern(concern=merged, into=a_concern(), version=1, by=worker, at=NOW)
    lift_flag(flag=flag, lifted_because="Over", version=1, by=worker, on=TODAY)
    fresh = a_concern()
    records = {"accept": fresh, "take_over": fresh, "split": merged, "flag_again": flag}
    return {name: reverse(f"signals:{name}", args=[record.reference]) for name, record in records.items()}


@pytest.mark.parametrize("typed", [{}, {"version": "9" * 5_000}, {"version": "x"}])
@pytest.mark.parametrize("name", ["accept", "take_over", "split", "flag_again"])
def test_a_button_that_is_refused_says_so(signed_in, worker, buttons, name, typed):
    page = signed_in(worker).post(buttons[name], typed, follow=True)

    assert [str(told) for told in page.context["messages"]] == [
        "Dit is niet gelukt. Laad de pagina opnieuw en probeer het nog eens."
    ]


def test_the_same_form_sent_from_the_page_of_another_melding_is_kept_there(signed_in, worker):
    first, second = a_concern(), a_concern()
    browser = signed_in(worker)

    for concern in (first, second, second):
        browser.post(reverse("signals:note", args=[concern.reference]), NOTE)

    assert [note.concern for note in ConcernNote.objects.order_by("pk")] == [first, second]


def test_the_same_form_sent_by_a_colleague_is_theirs(client, worker):
    colleague, concern = a_worker(), a_concern()

    for user in (worker, colleague):
        sign_in(client, user).post(reverse("signals:note", args=[concern.reference]), NOTE)

    assert [note.by for note in ConcernNote.objects.order_by("pk")] == [worker, colleague]


def test_sig_03_a_reason_that_nobody_can_read_is_no_reason(signed_in, worker):
    concern = a_concern(owner=worker)
    typed = {"outcome": "no_need", "no_visit_reason": "\u200b\u2060", "version": str(concern.version)}

    page = signed_in(worker).post(reverse("signals:close", args=[concern.reference]), typed)

    assert page.status_code == 200
    assert "Schrijf kort waarom dat niet hoeft." in page.content.decode()
    assert Concern.objects.get().closed_at is None


def test_a_flag_is_not_talked_over_with_nobody(signed_in, worker):
    flag = a_flag("suicidality", concern=a_concern(), by=worker)
    typed = {"consulted_with": "\u3164", "consulted_on": "20-11-2026", "version": "1"}

    page = signed_in(worker).post(reverse("signals:flag_consult", args=[flag.reference]), typed)

    assert "consulted_with" in page.context["form"].errors
    assert Flag.objects.get().consulted_on is None
