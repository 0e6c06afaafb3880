"""Who holds a melding, which belong together, and its logbook."""

from datetime import timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action
from audit.models import Event
from cases.models import ConcernIntake
from cases.services.clients import join_concern
from signals.choices.concerns import ConcernOutcome, ConcernStatus, NoteKind
from signals.models import Concern, ConcernNote
from signals.services.concerns import close_concern
from signals.services.handling import (
    add_note,
    hand_over,
    handle_note,
    merge_concern,
    split_concern,
    take_beside,
)
from tests.builders import (
    BY_PHONE,
    NOW,
    a_client,
    a_concern,
    a_coordinator,
    a_team,
    a_user,
    a_worker,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
QUEUE = reverse("signals:concerns")


def text(response):
    """The words of a page."""
    return response.content.decode()


def address(name, concern, *more):
    """Of a page about this melding."""
    return reverse(f"signals:{name}", args=[concern.reference, *more])


def merged(concern, into, by=None):
    """This melding joined to another, freshly read."""
    merge_concern(concern=concern, into=into, version=concern.version, by=by, at=NOW)
    concern.refresh_from_db()
    return concern


def test_a_warm_hand_over_waits_on_the_melding_until_the_next_one_has_seen_it(signed_in):
    first, second, concern = a_worker(), a_worker(), a_concern()
    typed = {"team": a_team().pk, "owner": second.pk, "version": "1", "text": "Bel eerst de dochter.", "is_warm": "on"}

    response = signed_in(first).post(address("hand_over", concern), typed)

    assert response.url == QUEUE
    concern.refresh_from_db()
    note = concern.notes.get()
    assert (concern.owner, note.kind, note.is_warm, note.by) == (second, NoteKind.HANDOVER, True, first)
    assert Event.objects.get(action=Action.CONCERN_HANDED_OVER).by == first
    browser = signed_in(second)
    assert [row["has_news"] for row in browser.get(QUEUE).context["rows"]] == [True]
    assert "Bel eerst de dochter." in text(browser.get(concern.get_absolute_url()))

    browser.post(address("note_seen", concern, note.reference))

    note.refresh_from_db()
    assert note.handled_at == NOW
    assert [row["has_news"] for row in browser.get(QUEUE).context["rows"]] == [False]


def test_hand_over_within_the_team_needs_no_words():
    concern = a_concern()

    hand_over(concern=concern, team=a_team(), owner=None, version=1, by=a_coordinator(), at=NOW)

    assert not concern.notes.exists()


def test_a_worker_hands_over_within_the_own_team_only(signed_in):
    concern = a_concern()
    typed = {"team": a_team("Noord").pk, "version": "1"}

    page = signed_in(a_worker()).post(address("hand_over", concern), typed)

    assert "team" in page.context["form"].errors
    concern.refresh_from_db()
    assert concern.team == a_team()


def test_take_over_works_and_leaves_a_trace(signed_in):
    first, second = a_worker(), a_worker()
    concern = a_concern(owner=first)

    signed_in(second).post(address("take_over", concern), {"version": "1"})

    concern.refresh_from_db()
    assert concern.owner == second
    assert Event.objects.get(action=Action.CONCERN_ASSIGNED).by == second


def test_take_over_says_why_not(signed_in):
    concern = a_concern("Zuid")

    page = text(
        signed_in(a_user(Role.DESK, "Meldpunt")).post(address("take_over", concern), {"version": "1"}, follow=True)
    )

    assert "Kies als eigenaar iemand die nu in dit team werkt." in page


def test_a_second_melding_goes_on_with_the_first(signed_in):
    worker = a_worker()
    first, second = a_concern(seen="Gordijnen dicht."), a_concern(seen="De hond blaft al dagen.", reporter="Overbuur")

    response = signed_in(worker).post(address("merge", second), {"version": "1", "into": first.reference})

    assert response.url == first.get_absolute_url()
    second.refresh_from_db()
    assert (second.status, second.outcome, second.merged_into) == ("closed", ConcernOutcome.MERGED, first)
    page = text(signed_in(worker).get(response.url))
    assert "De hond blaft al dagen." in page
    assert Concern.objects.visible_to(worker).open().get() == first


def test_merge_asks_at_most_ten_statements(signed_in, statements):
    concern = a_concern()
    for _each in range(30):
        a_concern()
    browser = signed_in(a_worker())

    with statements() as seen:
        browser.get(address("merge", concern))

    assert len(seen) <= 10, seen


def test_merge_shows_what_looks_alike_first(signed_in):
    old = a_concern(about="Fernandes, Lindehof 12", at=NOW - timedelta(days=9))
    new = a_concern(about="Iemand anders", at=NOW - timedelta(days=1))
    asked, unknown = a_concern(about="Mevrouw Fernandez, Lindehof"), a_concern(about="??")
    browser = signed_in(a_worker())

    rows = [row["reference"] for row in browser.get(address("merge", asked)).context["rows"]]
    others = [row["reference"] for row in browser.get(address("merge", unknown)).context["rows"]]

    assert rows == [old.reference, unknown.reference, new.reference]
    assert others == [asked.reference, new.reference, old.reference]


def test_merge_says_why_not():
    concern, filed = a_concern(), a_concern()
    join_concern(concern=filed, client=a_client(), by=a_worker())
    closed = a_concern()
    close_concern(concern=closed, outcome="unfounded", version=1, by=None, at=NOW, no_visit_reason=BY_PHONE)

    for into in (concern, filed, closed):
        with pytest.raises(ValidationError):
            merge_concern(concern=concern, into=into, version=1, by=None, at=NOW)

    concern.refresh_from_db()
    assert (concern.status, concern.version) == (ConcernStatus.NEW, 1)


def test_a_melding_of_another_team_cannot_be_chosen(signed_in):
    concern, far = a_concern("Zuid"), a_concern("Noord")
    browser = signed_in(a_worker("Zuid"))

    pages = [browser.post(address("merge", concern), {"version": "1", "into": one}) for one in (far.reference, "")]

    assert all("Kies een melding waar deze bij hoort." in text(page) for page in pages)
    concern.refresh_from_db()
    assert concern.merged_into is None


def test_what_was_merged_follows_when_its_leader_is_merged():
    first, second, third = a_concern(), a_concern(), a_concern()
    merged(second, into=third)

    merged(third, into=first)

    second.refresh_from_db()
    assert [one.pk for one in first.merged.order_by("pk")] == [second.pk, third.pk]
    assert second.version == 3


def test_a_merge_can_be_undone(signed_in):
    worker = a_worker()
    first, second = a_concern(), a_concern(owner=worker)
    merged(second, into=first)

    signed_in(worker).post(address("split", second), {"version": "2"})

    second.refresh_from_db()
    assert (second.status, second.outcome, second.merged_into) == (ConcernStatus.ACCEPTED, "", None)
    with pytest.raises(ValidationError, match="niet los te maken"):
        split_concern(concern=second, version=second.version, by=worker)


def test_all_that_was_merged_joins_the_client_with_the_first():
    worker, client = a_worker(), a_client()
    first, second = a_concern(), a_concern()
    merged(second, into=first)

    join_concern(concern=first, client=client, by=worker)

    assert {intake.concern for intake in ConcernIntake.objects.filter(client=client)} == {first, second}
    second.refresh_from_db()
    assert second.joined_at is not None
    with pytest.raises(ValidationError):
        split_concern(concern=second, version=second.version, by=worker)


def test_a_melding_can_be_taken_beside_an_open_one():
    worker, first = a_worker(), a_concern()

    second = take_beside(merged_into=first, about="Nummer 12", seen="Post op de mat", by=worker, at=NOW)

    assert (second.merged_into, second.outcome) == (first, ConcernOutcome.MERGED)


def test_the_database_refuses_a_merged_melding_without_the_other():
    concern = a_concern()

    with pytest.raises(ValidationError, match="bij welke melding deze hoort"):
        close_concern(concern=concern, outcome=ConcernOutcome.MERGED, version=1, by=None, at=NOW, no_visit_reason="x")


def test_note_works_and_leaves_a_trace(signed_in):
    worker, concern = a_worker(), a_concern()
    browser = signed_in(worker)

    browser.post(address("note", concern), {"text": "Huisarts gebeld, belt terug."})

    assert ConcernNote.objects.get().by == worker
    assert Event.objects.get(action=Action.CONCERN_NOTED).by == worker
    assert "Huisarts gebeld, belt terug." in text(browser.get(concern.get_absolute_url()))


def test_note_says_why_not(signed_in):
    concern = a_concern()

    page = signed_in(a_worker()).post(address("note", concern), {"text": ""})

    assert "text" in page.context["form"].errors


def test_seeing_a_note_twice_is_seeing_it_once():
    note = add_note(concern=a_concern(), text="x", kind=NoteKind.SUPPLEMENT, by=None, at=NOW)

    for hours in (0, 5):
        handle_note(note=note, by=a_worker(), at=NOW + timedelta(hours=hours))

    note.refresh_from_db()
    assert note.handled_at == NOW
    assert Event.objects.filter(action=Action.CONCERN_NOTE_HANDLED).count() == 1
