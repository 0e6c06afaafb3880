"""What reaches whom after a melding was closed, filed, or lost its owner."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from accounts.choices import Role
from cases.services.clients import join_concern
from people.models import Person
from signals.choices.concerns import NoteKind
from signals.models import Concern
from signals.queries.todo import FEEDBACK, FOLLOW_UP, NEWS, todo
from signals.rules.concerns import carer_advice
from signals.services.concerns import accept_concern, close_concern
from signals.services.handling import add_note, hand_over, merge_concern
from tests.builders import (
    BY_PHONE,
    NOW,
    TODAY,
    a_card,
    a_concern,
    a_coordinator,
    a_follow_up,
    a_signaller,
    a_team,
    a_trajectory,
    a_user,
    a_worker,
    also,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
QUEUE, START = reverse("signals:concerns"), reverse("desk:start")


def text(response):
    """The words of a page."""
    return response.content.decode()


def closed(concern, by):
    """This melding, closed without a visit."""
    return close_concern(
        concern=concern, outcome="unfounded", version=concern.version, by=by, at=NOW, no_visit_reason=BY_PHONE
    )


def test_what_the_melder_adds_to_a_closed_melding_reaches_somebody(signed_in):
    desk, coordinator = a_user(Role.DESK, "Meldpunt"), a_coordinator()
    concern = closed(a_concern(about="Nummer 12"), desk)

    add_note(concern=concern, text="Nu ligt ze op de grond", kind=NoteKind.SUPPLEMENT, by=None, at=NOW)

    assert concern.owner is None
    for user in (desk, coordinator):
        browser = signed_in(user)
        assert "Nieuwe berichten bij meldingen" in text(browser.get(START))
        assert "Nummer 12" in text(browser.get(QUEUE, {"status": "nieuw-bericht"}))
    assert "Nieuwe berichten bij meldingen" not in text(signed_in(a_coordinator("Noord")).get(START))


def test_who_closes_a_melding_of_the_own_team_that_nobody_holds_owns_it():
    worker = a_worker()

    assert closed(a_concern(), worker).owner == worker


def test_the_logbook_goes_along_to_the_file(signed_in):
    worker = a_worker()
    client, concern = a_trajectory(lead=worker).client, a_concern(owner=worker)
    add_note(concern=concern, text="De buurvrouw is gebeld en bedankt.", kind=NoteKind.FEEDBACK, by=worker, at=NOW)

    join_concern(concern=concern, client=client, by=worker)

    assert "De buurvrouw is gebeld en bedankt." in text(signed_in(worker).get(client.get_absolute_url()))
    assert "De buurvrouw is gebeld en bedankt." not in text(signed_in(worker).get(concern.get_absolute_url()))


def test_sig_02_an_owner_who_left_the_team_or_changed_role_is_no_owner(signed_in):
    left, moved, stays = a_worker(), a_worker(), a_worker()
    orphans = {a_concern(owner=left), a_concern(owner=moved)}
    a_concern(owner=stays)
    left.memberships.update(until_on=TODAY)
    moved.memberships.update(role=Role.VOLUNTEER)

    assert set(Concern.objects.without_owner(TODAY)) == orphans
    assert {row["ownerless"] for row in signed_in(a_coordinator()).get(QUEUE).context["rows"]} == {True, False}
    assert set(Concern.objects.with_owner(TODAY)) == set(Concern.objects.filter(owner=stays))


def test_a_coordinator_has_the_tasks_of_the_own_meldingen_too(signed_in):
    coordinator = a_coordinator()
    accept_concern(concern=a_concern(about="Bij de coördinator"), version=1, by=coordinator)

    page = signed_in(coordinator).get(START)

    section = next(one for one in page.context["sections"] if one.rule == "SIG-03")
    assert [item.title for item in section.items] == ["Bij de coördinator"]


def test_who_has_two_roles_has_each_section_once(signed_in):
    user = also(also(a_worker(), Role.COORDINATOR, "Zuid"), Role.DESK, "Meldpunt")
    accept_concern(concern=a_concern(), version=1, by=user)

    found = [str(section.title) for section in signed_in(user).get(START).context["sections"]]

    assert len(found) == len(set(found))


def test_sig_04_a_signaller_can_be_reached_without_more_words():
    worker, signaller = a_worker(), a_signaller(phone="+31381234567")

    closed(a_concern(signaller=signaller, owner=worker), worker)

    assert Concern.objects.to_feed_back().get().signaller == signaller
    assert len(todo(worker, persons=Person.objects.none(), today=TODAY)[FEEDBACK]) == 1


def test_a_full_list_of_one_kind_leaves_room_for_the_others():
    worker = a_worker()
    for _each in range(50):
        closed(a_concern(reporter="Buurvrouw", owner=worker, at=NOW - timedelta(days=90)), worker)
    handed = a_concern()
    hand_over(concern=handed, team=a_team(), owner=worker, version=1, by=a_worker(), at=NOW, text="Bel vandaag")

    found = todo(worker, persons=Person.objects.none(), today=TODAY)

    assert (len(found[FEEDBACK]), [one.reference for one in found[NEWS]]) == (9, [handed.reference])


def test_what_was_planned_after_a_card_goes_with_the_melding():
    first, second, concern = a_worker(), a_worker(), a_concern()
    a_follow_up(a_card(first, concern=concern), first)
    hand_over(concern=concern, team=a_team(), owner=second, version=1, by=first, at=NOW)
    monday = date(2026, 11, 23)

    assert len(todo(second, persons=Person.objects.none(), today=monday)[FOLLOW_UP]) == 1


def test_what_goes_with_a_melding_goes_to_the_next_team_too(signed_in):
    worker, first, second = a_worker(), a_concern("Zuid"), a_concern("Zuid", about="Tante Greet")
    merge_concern(concern=second, into=first, version=1, by=worker, at=NOW)

    hand_over(concern=first, team=a_team("Noord"), owner=None, version=1, by=a_coordinator(), at=NOW)

    second.refresh_from_db()
    assert second.team == a_team("Noord")
    assert signed_in(worker).get(second.get_absolute_url()).status_code == 404


@pytest.mark.parametrize(
    ("words", "named"),
    [
        ("Hij zorgt voor zichzelf", False),
        ("Zorgt voor overlast in het portiek", False),
        ("Ze zorgt voor haar zieke moeder", True),
        ("Verzorgt een buurvrouw", True),
        ("mantelzorgers gezocht", True),
    ],
)
def test_sig_13_tells_care_from_other_words(words, named):
    assert bool(carer_advice(reasons=[], words=words)) is named


def test_a_note_sent_twice_is_one_note(signed_in):
    concern, browser = a_concern(), signed_in(a_worker())

    for _each in range(2):
        browser.post(reverse("signals:note", args=[concern.reference]), {"text": "Gebeld", "sending": "zelfde"})

    assert concern.notes.count() == 1


def test_a_long_line_is_shown_in_part_and_read_whole(signed_in):
    concern, worker = a_concern(), a_worker()
    note = add_note(concern=concern, text="woord " * 3000 + "slot", by=worker, at=NOW)
    browser = signed_in(worker)

    page = browser.get(concern.get_absolute_url())
    whole = browser.get(reverse("signals:note_read", args=[concern.reference, note.reference]))

    assert len(page.content) < 20_000
    assert "slot" not in text(page)
    assert "slot" in text(whole)


def test_what_was_added_to_a_merged_melding_stands_on_the_one_that_leads(signed_in):
    worker, first, second = a_worker(), a_concern(), a_concern()
    note = add_note(concern=second, text="Het licht brandt weer", kind=NoteKind.SUPPLEMENT, by=None, at=NOW)
    merge_concern(concern=second, into=first, version=1, by=worker, at=NOW)

    page = text(signed_in(worker).get(first.get_absolute_url()))

    assert "Het licht brandt weer" in page
    assert reverse("signals:note_seen", args=[second.reference, note.reference]) in page


def test_a_closed_melding_can_be_reopened(signed_in):
    worker = a_worker()
    concern = closed(a_concern(owner=worker), worker)
    browser = signed_in(worker)
    assert "Heropenen" in text(browser.get(concern.get_absolute_url()))

    browser.post(reverse("signals:reopen", args=[concern.reference]), {"version": concern.version})

    concern.refresh_from_db()
    assert (concern.status, concern.outcome, concern.closed_at) == ("accepted", "", None)


def test_reopen_says_why_not(signed_in):
    concern = a_concern()

    page = signed_in(a_worker()).post(reverse("signals:reopen", args=[concern.reference]), {"version": 1}, follow=True)

    assert "niet te heropenen" in text(page)


def test_a_melding_of_a_client_stays_with_the_team_of_the_client():
    worker, concern = a_worker(), a_concern()
    join_concern(concern=concern, client=a_trajectory(lead=worker).client, by=worker)
    a_worker("Noord")

    with pytest.raises(ValidationError, match="hoort bij een cliënt van dit team"):
        hand_over(concern=concern, team=a_team("Noord"), owner=None, version=2, by=a_coordinator(), at=NOW)


def test_only_a_team_where_somebody_handles_meldingen_can_get_one(signed_in):
    a_team("Bureau")
    a_worker("Noord")

    page = text(signed_in(a_coordinator()).get(reverse("signals:hand_over", args=[a_concern().reference])))

    assert ">Noord</option>" in page
    assert ">Bureau</option>" not in page


def test_a_melding_without_a_client_cannot_end_with_a_trajectory():
    with pytest.raises(ValidationError, match="nog geen traject"):
        close_concern(concern=a_concern(), outcome="trajectory", version=1, by=None, at=NOW, no_visit_reason=BY_PHONE)


def test_a_melding_that_was_chosen_and_closed_meanwhile_can_still_be_taken(signed_in):
    worker = a_worker()
    gone = closed(a_concern(), worker)
    browser, words = signed_in(worker), {"about": "Nummer 12", "seen": "Post", "merged_into": gone.reference}

    first = browser.post(reverse("desk:concern_add"), words)
    again = {field.html_name: field.value() for field in first.context["form"] if field.value()}
    browser.post(reverse("desk:concern_add"), again)

    assert "is net afgesloten" in text(first)
    assert Concern.objects.open().get().about == "Nummer 12"


def test_nothing_of_these_counts_as_the_answer(signed_in):
    other = a_concern()
    words = {"about": "Nummer 12", "seen": "Post", "merged_into": [other.reference, ""]}

    signed_in(a_worker()).post(reverse("desk:concern_add"), words)

    assert Concern.objects.get(about="Nummer 12").merged_into is None
