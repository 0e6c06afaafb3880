"""What the migrations make of meldingen from before it was kept who was told what."""

from datetime import date
from importlib import import_module

import pytest
from django.apps import apps

from cases.models import ConcernIntake
from cases.services.clients import join_concern
from signals.models import Concern
from signals.services.concerns import close_concern
from tests.builders import BY_PHONE, NOW, TODAY, a_client, a_concern, a_visit, a_worker

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
mark_unknown = import_module("signals.migrations.0009_feedback_unknown").mark_unknown
fill = import_module("cases.migrations.0004_talked_on").fill


def migrated():
    """As after the two migrations, with the days of talks forgotten first."""
    ConcernIntake.objects.update(talked_on=None)
    mark_unknown(apps, None)
    fill(apps, None)


def test_old_closed_meldingen_are_no_list_of_melders_to_call():
    worker = a_worker()
    old, waiting = a_concern(reporter="Buurvrouw"), a_concern(reporter="Buurman")
    for concern in (old, waiting):
        close_concern(concern=concern, outcome="unfounded", version=1, by=worker, at=NOW, no_visit_reason=BY_PHONE)
    Concern.objects.filter(pk=waiting.pk).update(feedback="given", feedback_on=date(2026, 11, 1))

    migrated()

    assert not Concern.objects.to_feed_back().exists()
    told = Concern.objects.order_by("pk").values_list("feedback", "feedback_on")
    assert list(told) == [("unknown", TODAY), ("given", date(2026, 11, 1))]


def test_sig_11_is_asked_of_open_meldingen_with_a_talk_and_of_no_closed_one():
    worker, clients = a_worker(), [a_client() for _each in range(3)]
    talked, closed, untried = concerns = [a_concern() for _each in range(3)]
    for concern, client in zip(concerns, clients, strict=True):
        join_concern(concern=concern, client=client, by=worker)
    for client, days in zip(clients, ((19, 20, 20), (20,), ()), strict=True):
        for each in days:
            a_visit(client, worker, visited_on=date(2026, 11, each))
    closed.refresh_from_db()
    close_concern(concern=closed, outcome="no_need", version=closed.version, by=worker, at=NOW)

    migrated()

    assert [one.concern for one in ConcernIntake.objects.to_tell()] == [talked]
    assert ConcernIntake.objects.get(concern=talked).talked_on == TODAY
    assert ConcernIntake.objects.get(concern=untried).talked_on is None
