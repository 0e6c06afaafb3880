"""The receipt: received or taken on, room to add something, and not a word about anybody."""

import pytest
from django.test import Client
from django.urls import reverse

from audit.choices import Action
from audit.models import Event
from signals.choices.concerns import NoteKind
from signals.models import Concern, ConcernNote
from signals.rules.public import read_receipt
from signals.services.concerns import accept_concern, close_concern
from signals.services.handling import merge_concern
from tests.builders import NOW, a_concern, a_user, a_worker
from tests.signals.outside import FOLLOW, shown_again, summary

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
UNKNOWN = "zzzzzzzzzzzz"
LATER = {"text": "Hij is ook gevallen.", "sending": "een-keer-getoond"}


def address(concern):
    """Where its melder looks."""
    return reverse("signals:receipt", args=[concern.receipt])


def text(response):
    """The words of a page."""
    return response.content.decode()


def a_telling_concern():
    """One of which every word could be told on."""
    return a_concern(
        "Teamnaam", about="Naamvanpersoon", seen="Watergezienis", reporter="Melderzelf", source_words="Eigenwoorden",
        owner=a_worker_named("Eigenaar", "Teamnaam"),
    )  # fmt: skip


def a_worker_named(name, team):
    """A sociaal werker with this name."""
    return a_user(team=team, name=name)


def test_receipt_says_that_it_came_in_and_when(client):
    concern = a_concern()

    page = client.get(address(concern))

    assert "Uw melding is ontvangen" in text(page)
    assert "Ontvangen op 20-11-2026 om 10:30." in text(page)
    assert page.context["number"].replace("-", "") == concern.receipt


@pytest.mark.parametrize("outcome", [None, "no_need", "unfounded", "refused_by_client"])
def test_receipt_says_that_it_was_taken_on_and_never_what_became_of_it(client, outcome):
    concern, worker = a_concern(), a_worker()
    accept_concern(concern=concern, version=1, by=worker)
    taken_on = text(client.get(address(concern)))

    if outcome:
        close_concern(
            concern=concern, outcome=outcome, version=2, by=worker, at=NOW, no_visit_reason="Er was al iemand."
        )

    assert "Uw melding is opgepakt" in taken_on
    assert without_tokens(client.get(address(concern))) == without_tokens(taken_on)


def test_receipt_never_says_a_word_about_anybody(client):
    concern = a_telling_concern()
    accept_concern(concern=concern, version=1, by=concern.owner)
    close_concern(
        concern=concern, outcome="unfounded", version=2, by=concern.owner, at=NOW, no_visit_reason="Redenhier"
    )
    client.post(address(concern), LATER | {"text": "Aanvullinghier"})

    pages = [client.get(address(concern)), client.get(address(concern), {"aangevuld": "ja"}), Client().get(FOLLOW)]

    secrets = (
        "Naamvanpersoon", "Watergezienis", "Melderzelf", "Eigenwoorden", "Eigenaar", "Teamnaam", "Redenhier",
        "Aanvullinghier", "ongegrond", "unfounded", "afgesloten", concern.reference,
    )  # fmt: skip
    assert [word for word in secrets for page in pages if word in text(page)] == []


def test_receipt_is_kept_by_nobody(client):
    page = client.get(address(a_concern()))

    assert page["Cache-Control"] == "no-store"
    assert page["X-Robots-Tag"] == "noindex"
    assert page["Referrer-Policy"] == "same-origin"


def test_receipt_is_not_opened_by_the_reference_of_colleagues(client):
    concern = a_concern()

    assert client.get(reverse("signals:receipt", args=[concern.reference])).status_code == 404


def test_an_unknown_number_gets_a_sentence_and_another_try(client):
    page = client.get(reverse("signals:receipt", args=[UNKNOWN]))

    assert page.status_code == 404
    assert "Dit nummer kennen wij niet." in summary(page)
    assert 'value="zzzz-zzzz-zzzz"' in text(page)


def test_follow_asks_the_same_for_a_number_that_exists_and_one_that_does_not(client, statements):
    concern = a_concern()

    with statements() as known:
        found = client.post(FOLLOW, {"number": concern.receipt})
    with statements() as unknown:
        missed = client.post(FOLLOW, {"number": UNKNOWN})

    assert (found.status_code, missed.status_code) == (302, 404)
    assert len(known) == len(unknown) == 1


def test_guessing_ends_after_thirty_unknown_numbers(client, now):
    guess_thirty_times(client)

    answers = [client.post(FOLLOW, {"number": UNKNOWN}), client.get(reverse("signals:receipt", args=[UNKNOWN]))]

    assert {answer.status_code for answer in answers} == {429}
    assert "Vanaf deze plek is te vaak een onbekend nummer getypt." in summary(answers[0])
    assert Client(REMOTE_ADDR="203.0.113.9").post(FOLLOW, {"number": UNKNOWN}).status_code == 404
    now.shift(3601)
    assert client.post(FOLLOW, {"number": UNKNOWN}).status_code == 404


def test_who_has_a_receipt_is_not_kept_from_it_by_who_guesses_behind_the_same_address(client):
    concern = a_concern()
    guess_thirty_times(client)

    answers = [client.post(FOLLOW, {"number": concern.receipt}), client.get(address(concern))]
    added = client.post(address(concern), LATER)

    assert [answer.status_code for answer in answers] == [302, 200]
    assert (added.status_code, concern.notes.get().text) == (302, "Hij is ook gevallen.")


@pytest.mark.parametrize("guesses", [0, 30])
def test_what_is_added_to_an_unknown_number_stays_to_be_read(client, guesses):
    guess_thirty_times(client, guesses)

    page = client.post(reverse("signals:receipt", args=[UNKNOWN]), LATER)

    assert page.status_code == (429 if guesses else 404)
    assert "Hij is ook gevallen." in text(page)
    assert "Het is niet verzonden." in text(page)


def test_receipt_of_a_melding_that_was_merged_is_as_far_as_the_one_that_leads(client):
    lead, merged = a_concern(), a_concern()
    merge_concern(concern=merged, into=lead, version=1, by=a_worker(), at=NOW)
    waiting = text(client.get(address(merged)))

    lead.refresh_from_db()
    accept_concern(concern=lead, version=lead.version, by=a_worker())

    assert "Uw melding is ontvangen" in waiting
    assert "Uw melding is opgepakt" in text(client.get(address(merged)))


def test_who_has_a_receipt_is_never_kept_from_it(client):
    concern = a_concern()

    assert {client.get(address(concern)).status_code for _look in range(40)} == {200}


@pytest.mark.parametrize(
    "typed",
    [
        "abcd2345wxyz",
        " ABCD-2345-WXYZ ",
        "abcd 2345 wxyz",
        "abcd–2345.wxyz",
        "ａｂｃｄ2345wxyz",
        "https://isolement.example.org/melden/abcd2345wxyz/",
        "isolement.example.org/melden/abcd2345wxyz/?aangevuld=ja#inhoud",
    ],
)
def test_a_number_is_read_in_any_notation(typed):
    assert read_receipt(typed) == "abcd2345wxyz"


@pytest.mark.parametrize(
    ("typed", "sentence"),
    [
        ("0bcd2345wxyz", "In een nummer staat nooit een 0, 1, I, L of O."),
        ("abcd-1234-wxyl", "In een nummer staat nooit een 0, 1, I, L of O."),
        ("abcd-2345-wxy", "Een nummer heeft 12 tekens. U typte er 11."),
        ("abcd-2345-wxyz-z", "Een nummer heeft 12 tekens. U typte er 13."),
        ("abcd-2345-wxy😀", "In een nummer staan alleen letters en cijfers, zoals abcd-2345-wxyz."),
        ("", "Vul het nummer in dat u na uw melding kreeg."),
        ("\x00", "Null"),
        ("a" * 1_000_000, "200"),
    ],
)
def test_follow_says_what_is_wrong_with_a_number(client, typed, sentence):
    page = client.post(FOLLOW, {"number": typed, "x": ""})

    assert page.status_code == 200
    assert sentence in summary(page)
    assert shown_again(page)["number"] == typed


def test_supplement_works_leaves_a_trace_and_waits_to_be_seen(client, signed_in):
    concern = a_concern()

    response = client.post(address(concern), LATER)

    note = ConcernNote.objects.get()
    assert (note.concern, note.kind, note.text) == (concern, NoteKind.SUPPLEMENT, "Hij is ook gevallen.")
    assert (note.by, note.at, note.handled_at) == (None, NOW, None)
    assert Event.objects.get(action=Action.CONCERN_SUPPLEMENTED).by is None
    assert response.url == address(concern) + "?aangevuld=ja#inhoud"
    assert "Uw aanvulling is binnen." in text(client.get(response.url))
    assert "Hij is ook gevallen." in text(signed_in(a_worker()).get(concern.get_absolute_url()))


def test_supplement_sent_twice_is_one_note(client):
    concern = a_concern()

    answers = [client.post(address(concern), LATER) for _press in range(12)]

    assert {answer.status_code for answer in answers} == {302}
    assert ConcernNote.objects.count() == 1


def test_supplement_comes_in_after_closing_too(client):
    concern = a_concern()
    close_concern(
        concern=concern, outcome="no_need", version=1, by=a_worker(), at=NOW, no_visit_reason="Er was al iemand."
    )

    client.post(address(concern), LATER)

    assert concern.notes.get().text == "Hij is ook gevallen."


def test_supplement_lands_with_the_melding_that_leads(client):
    lead, merged = a_concern(), a_concern()
    merge_concern(concern=merged, into=lead, version=1, by=a_worker(), at=NOW)

    client.post(address(merged), LATER)

    assert ConcernNote.objects.get(kind=NoteKind.SUPPLEMENT).concern == lead


@pytest.mark.parametrize("words", ["", "é" * 1_000_000, "nul\x00teken"])
def test_supplement_says_why_not_and_keeps_what_was_typed(client, words):
    page = client.post(address(a_concern()), LATER | {"text": words})

    assert page.status_code == 200
    assert summary(page)
    assert shown_again(page)["text"] == words
    assert not ConcernNote.objects.exists()


def test_supplement_has_a_limit_and_keeps_what_was_typed(client):
    concern = a_concern()
    for number in range(10):
        client.post(address(concern), LATER | {"sending": str(number)})

    page = client.post(address(concern), LATER | {"sending": "nog een"})

    assert page.status_code == 429
    assert shown_again(page)["text"] == "Hij is ook gevallen."
    assert Concern.objects.get().notes.count() == 10


def test_receipt_asks_few_statements(client, statements):
    concern = a_concern()

    with statements() as seen:
        client.get(address(concern))
    with statements() as sent:
        client.post(address(concern), LATER)

    assert len(seen) <= 3, seen
    assert len(sent) <= 10, sent


def guess_thirty_times(client, number=30):
    """Numbers that do not exist, half of them typed."""
    for _guess in range(number // 2):
        client.post(FOLLOW, {"number": UNKNOWN})
        client.get(reverse("signals:receipt", args=[UNKNOWN]))


def without_tokens(page):
    """The page without what differs on every answer."""
    shown = page if isinstance(page, str) else text(page)
    return [line for line in shown.splitlines() if "csrfmiddlewaretoken" not in line and 'name="sending"' not in line]
