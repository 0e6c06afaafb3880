"""SIG-11: whether the client must still hear which signal led here, and what the page says after yes or no."""

from datetime import date

import pytest
from django.urls import reverse

from cases.models import ConcernIntake
from cases.services.clients import join_concern
from signals.models import Concern
from signals.services.concerns import close_concern
from signals.services.handling import merge_concern
from tests.builders import NOW, TODAY, a_client, a_concern, a_trajectory, a_visit, a_worker

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def client_(worker):
    return a_trajectory(lead=worker).client


def joined(client, worker, **facts):
    """A melding of today about this client."""
    concern = a_concern(**facts)
    join_concern(concern=concern, client=client, by=worker)
    return concern


def to_tell():
    """The meldingen whose client must still hear of them, in both ways this is asked."""
    listed = {intake.concern for intake in ConcernIntake.objects.to_tell()}
    assert listed == {intake.concern for intake in ConcernIntake.objects.all() if intake.is_to_tell}
    return listed


@pytest.mark.parametrize("outcome", ["no_need", "watched", "family", "referred", "trajectory"])
def test_sig_11_stays_open_however_the_melding_is_closed_after_the_talk(worker, outcome):
    client = a_client()
    concern = joined(client, worker)
    a_visit(client, worker, visited_on=TODAY)

    close_concern(
        concern=concern, outcome=outcome, version=Concern.objects.get(pk=concern.pk).version, by=worker, at=NOW
    )

    assert to_tell() == {concern}


def test_sig_11_waits_for_a_talk_after_the_melding(worker, client_):
    a_visit(client_, worker, visited_on=date(2026, 11, 18))
    concern = joined(client_, worker)
    a_visit(client_, worker, visited_on=date(2026, 11, 19))
    a_visit(client_, worker, visited_on=TODAY, outcome="not_home")
    before = to_tell()

    a_visit(client_, worker, visited_on=TODAY)

    assert before == set()
    assert to_tell() == {concern}
    assert ConcernIntake.objects.get().talked_on == TODAY


def test_sig_11_keeps_the_day_of_the_first_talk(worker, client_, now):
    joined(client_, worker)
    a_visit(client_, worker, visited_on=TODAY)
    a_visit(client_, worker, visited_on=date(2026, 11, 25), today=date(2026, 11, 25))

    assert ConcernIntake.objects.get().talked_on == TODAY


def test_sig_11_a_melding_that_went_with_another_is_told_of_too(worker, client_):
    leading, merged = a_concern(), a_concern()
    merge_concern(concern=merged, into=leading, version=1, by=worker, at=NOW)
    join_concern(concern=leading, client=client_, by=worker)

    a_visit(client_, worker, visited_on=TODAY)

    assert to_tell() == {leading, merged}


def test_sig_11_is_not_asked_of_what_was_closed_before_this_was_kept(worker, client_):
    joined(client_, worker)
    Concern.objects.update(status="closed", outcome="trajectory", closed_at=NOW, feedback="unknown", feedback_on=TODAY)

    a_visit(client_, worker, visited_on=TODAY)

    assert to_tell() == set()


@pytest.mark.parametrize(
    ("answer", "told"), [("given", "mag horen hoe het verder gaat"), ("refused", "hoort alleen wat er met de melding")]
)
def test_sig_11_after_the_answer_the_page_says_what_the_melder_may_hear(signed_in, worker, client_, answer, told):
    joined(client_, worker)

    page = signed_in(worker).post(
        reverse("cases:tell", args=[client_.reference]),
        {"answer": answer, "how": "mondeling", "told_on": "20-11-2026"},
        follow=True,
    )

    assert told in page.content.decode()


def test_sig_04_beside_the_words_the_rule_says_what_stays_within_the_house(signed_in, worker, client_):
    concern = joined(client_, worker, reporter="Buurvrouw")

    page = signed_in(worker).get(reverse("cases:feedback", args=[concern.reference]))

    assert [one.rule for one in page.context["advice"]] == ["SIG-04"]
    assert "#SIG-04" in page.content.decode()
    assert 'value="unknown"' not in page.content.decode()


def test_sig_04_of_a_merged_melding_the_words_are_about_the_one_it_went_with(signed_in, worker):
    leading, merged = a_concern(), a_concern(reporter="Buurvrouw")
    merge_concern(concern=merged, into=leading, version=1, by=worker, at=NOW)

    page = signed_in(worker).get(reverse("cases:feedback", args=[merged.reference]))

    assert "Een collega kijkt ernaar." in page.context["form"].initial["text"]
