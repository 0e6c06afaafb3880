"""The personal plan as a drawing or photo: any form is a plan."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from audit.choices import Action
from audit.models import AccessLog, Event
from audit.records import StaleVersion
from cases.models import PlanDrawing
from cases.services.access import take_access
from cases.services.closing import close_trajectory
from cases.services.plan_drawings import keep_plan_drawing, remove_plan_drawing
from tests.builders import NOW, TODAY, a_worker
from tests.cases.filling import picture, plan_drawn, sent
from tests.cases.pages import REASON, address, text
from tests.cases.test_drawing_pages import a_file

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def test_pha_21_the_plan_may_be_a_drawing(browser, own_client, worker):
    url = address("goal_drawing", own_client)
    assert url in text(browser.get(address("goals", own_client)))

    typed = sent(browser, url, photo=a_file(), said="Een huis met twee stoelen", version="0")
    answer = browser.post(url, typed, follow=True)

    image = address("goal_drawing_image", own_client)
    assert image in text(answer)
    assert "Een huis met twee stoelen" in text(answer)
    assert image in text(browser.get(address("goals_paper", own_client)))
    assert Event.objects.filter(action=Action.DRAWING_ADDED, by=worker).count() == 1
    assert AccessLog.objects.filter(page="cases:goal_drawing", user=worker).count() == 2


def test_sent_twice_it_is_added_once(browser, own_client):
    url = address("goal_drawing", own_client)
    typed = sent(browser, url, said="Een huis", version="0")

    answers = [browser.post(url, typed | {"photo": a_file()}) for _twice in range(2)]

    assert [answer.status_code for answer in answers] == [302, 302]
    assert PlanDrawing.objects.get().version == 1


def test_another_photo_of_the_same_name_is_not_taken_for_the_first(browser, own_client):
    url = address("goal_drawing", own_client)
    typed = sent(browser, url, said="Een huis", version="0")
    browser.post(url, typed | {"photo": a_file(data=picture(colour="green"))})

    page = text(browser.post(url, typed | {"photo": a_file(data=picture(colour="red"))}))

    assert "Iemand anders heeft dit intussen gewijzigd" in page
    assert "Kies de foto hieronder opnieuw" in page
    assert PlanDrawing.objects.get().version == 1


def test_it_says_why_not(browser, own_client):
    url = address("goal_drawing", own_client)

    page = text(browser.post(url, {"version": "0", "photo": a_file(data=b"tekst"), "said": "Een huis"}))

    assert "geen foto die we kunnen lezen" in page
    assert "Een huis" in page
    assert not PlanDrawing.objects.exists()


def test_another_takes_its_place_and_words_change_alone(trajectory, worker):
    plan_drawn(trajectory, worker)
    keep_plan_drawing(trajectory=trajectory, photo=None, said="Twee stoelen", version=1, at=NOW, by=worker)
    plan_drawn(trajectory, worker, said="Drie stoelen", version=2)

    kept = PlanDrawing.objects.get()

    assert (kept.said, kept.version, bytes(kept.image)[:4]) == ("Drie stoelen", 3, b"\x89PNG")


def test_a_stale_or_empty_form_changes_nothing(trajectory, worker):
    with pytest.raises(ValidationError, match="Kies eerst"):
        keep_plan_drawing(trajectory=trajectory, photo=None, said="", version=0, at=NOW, by=worker)
    plan_drawn(trajectory, worker)

    with pytest.raises(StaleVersion):
        plan_drawn(trajectory, worker, said="Anders", version=0)
    with pytest.raises(StaleVersion):
        remove_plan_drawing(trajectory=trajectory, version=0, by=worker)

    assert PlanDrawing.objects.get().said == "Mijn droom"


def test_taken_away_it_is_gone(browser, trajectory, own_client, worker):
    plan_drawn(trajectory, worker)

    page = text(browser.post(address("goal_drawing_remove", own_client), {"version": "1"}, follow=True))

    assert "De tekening of foto is weg" in page
    assert not PlanDrawing.objects.exists()
    assert Event.objects.filter(action=Action.DRAWING_REMOVED, by=worker).count() == 1
    remove_plan_drawing(trajectory=trajectory, version=1, by=worker)


def test_the_plan_of_a_closed_trajectory_stays_as_it_was(browser, trajectory, own_client, worker):
    plan_drawn(trajectory, worker)
    close_trajectory(
        trajectory=trajectory, reason="goal_reached", on=TODAY, version=trajectory.version, by=worker, today=TODAY
    )

    assert browser.get(address("goal_drawing", own_client)).status_code == 404
    with pytest.raises(ValidationError, match="afgesloten"):
        plan_drawn(trajectory, worker, version=1)


def test_who_may_read_the_plan_sees_it_and_nobody_else(signed_in, trajectory, own_client, worker):
    plan_drawn(trajectory, worker)
    image, reader = address("goal_drawing_image", own_client), a_worker()
    assert signed_in(a_worker("Noord")).get(image).status_code == 404
    assert signed_in(reader).get(image).url == own_client.get_absolute_url()

    take_access(client=own_client, reason=REASON, by=reader, at=NOW, hours=4, shortest=15)

    answer = signed_in(reader).get(image)
    assert answer["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer.content.startswith(picture()[:4])
    assert signed_in(reader).get(address("goal_drawing", own_client)).status_code == 404


def test_the_plan_asks_no_statement_more_for_it_and_never_the_image(
    browser, trajectory, own_client, worker, statements
):
    with statements() as without:
        browser.get(address("goals", own_client))
    plan_drawn(trajectory, worker)

    with statements() as seen:
        browser.get(address("goals", own_client))

    assert len(seen) == len(without)
    assert not any('"image"' in sql for sql in seen)


def test_without_one_there_is_no_image(browser, own_client):
    assert browser.get(reverse("cases:goal_drawing_image", args=[own_client.reference])).status_code == 404
