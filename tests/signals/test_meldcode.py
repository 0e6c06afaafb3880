"""The record of the Meldcode: its five steps, and how few ever see it."""

from datetime import timedelta

import pytest
from django.db import DatabaseError
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action, Ground
from audit.models import AccessLog, Event
from signals.models import MeldcodeRecord, MeldcodeStep
from signals.services.meldcode import assign_meldcode, close_meldcode, take_step
from signals.services.safety import lift_flag
from tests.builders import TODAY, a_concern, a_coordinator, a_flag, a_meldcode, a_person, a_user, a_worker
from tests.sign_in import sign_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
LIST = reverse("signals:meldcodes")
STEP = {"step": "2", "text": "Veilig Thuis gebeld.", "done_on": "20-11-2026"}


def text(response):
    """The words of a page."""
    return response.content.decode()


def address(name, record):
    """Of a page about this record or flag."""
    return reverse(f"signals:{name}", args=[record.reference])


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def keeper():
    return a_user(Role.SAFEGUARDING)


@pytest.fixture
def record(worker):
    flag = a_flag(person=a_person(first_name="Riet", last_name="Zonderling"), by=worker, note="Kanarie")
    return a_meldcode(flag, worker)


@pytest.fixture
def browser(signed_in, worker):
    return signed_in(worker)


def test_begin_from_a_melding_works_leaves_a_trace_and_happens_once(browser, worker):
    flag = a_flag("abuse", concern=a_concern(about="Mevrouw van 14"), by=worker)

    answers = [browser.post(address("meldcode_begin", flag), {"version": "1"}) for _each in range(2)]

    record = MeldcodeRecord.objects.get()
    assert answers[0].url == answers[1].url == address("meldcode", record)
    assert (record.flag, record.worker, record.opened_on) == (flag, worker, TODAY)
    assert Event.objects.get(action=Action.MELDCODE_OPENED).by == worker
    page = text(browser.get(address("meldcode", record)))
    told = ("Mevrouw van 14", "tel:08002000", "Breng de signalen in kaart", "Beslis: is melden nodig")
    assert [words for words in told if words not in page] == []
    assert "Naar het Meldcode-dossier" in text(browser.get(address("flag", flag)))


@pytest.mark.parametrize(("number", "more"), [(25, False), (26, True)])
def test_the_list_of_flags_that_wait_says_when_there_are_more(client, keeper, number, more):
    for _each in range(number):
        a_flag("abuse", concern=a_concern())

    page = text(sign_in(client, keeper).get(LIST))

    assert page.count(">Begin<") == 25
    assert ("er zijn er meer" in page) is more


def test_begin_says_why_not_and_no_more(client, worker):
    flag = a_flag(concern=a_concern(), by=worker)
    record = a_meldcode(flag, worker)
    lifted = a_flag("abuse", concern=a_concern(), by=worker)
    lift_flag(flag=lifted, lifted_because="Over", version=1, by=worker, on=TODAY)
    colleague = sign_in(client, a_worker())

    refused = colleague.post(address("meldcode_begin", flag), {"version": "1"}, follow=True)
    passed = colleague.post(address("meldcode_begin", lifted), {"version": "2"}, follow=True)
    neglect = colleague.post(address("meldcode_begin", a_flag("neglect", concern=a_concern())), {"version": "1"})

    assert "Overleg met de aandachtsfunctionaris" in text(refused)
    assert record.reference not in text(refused)
    assert "hoort geen Meldcode-dossier" in text(passed)
    assert neglect.status_code == 404


@pytest.mark.parametrize("role", [Role.WORKER, Role.COORDINATOR, Role.DESK, Role.MANAGER, Role.ADMINISTRATOR])
def test_only_the_assigned_worker_and_who_keeps_all_records_see_one(client, record, role):
    browser = sign_in(client, a_user(role))

    answers = [browser.get(address(name, record)) for name in ("meldcode", "meldcode_step", "meldcode_close")]

    assert {answer.status_code for answer in answers} == {404 if role == Role.WORKER else 403}
    assert not AccessLog.objects.filter(ground=Ground.MELDCODE).exists()
    assert not any("Zonderling" in text(answer) for answer in answers)


def test_the_raiser_of_the_flag_and_the_lead_see_nothing_unless_assigned(client, record, keeper, worker):
    assign_meldcode(record=record, worker=a_worker("Noord"), version=1, by=keeper)
    browser = sign_in(client, worker)

    assert browser.get(address("meldcode", record)).status_code == 404
    assert "Zonderling" not in text(browser.get(LIST))


def test_the_privacy_officer_reads_and_changes_nothing(client, record):
    browser = sign_in(client, a_user(Role.PRIVACY_OFFICER, "Noord"))

    page = text(browser.get(address("meldcode", record)))

    assert "Zonderling" in page
    assert address("meldcode_step", record) not in page
    assert browser.get(address("meldcode_step", record)).status_code == 403
    assert AccessLog.objects.get().ground == Ground.MELDCODE


def test_pri_01_opening_a_record_writes_one_row_without_content(browser, record, worker):
    browser.get(address("meldcode", record), REMOTE_ADDR="192.0.2.7")

    log = AccessLog.objects.get()
    assert (log.user, log.ground, log.page, log.purpose) == (worker, Ground.MELDCODE, "signals:meldcode", "")
    assert (log.target, log.target_reference, log.address) == ("signals.MeldcodeRecord", record.reference, "192.0.2.7")


@pytest.mark.parametrize("name", ["meldcode", "meldcode_step"])
def test_pri_01_no_row_no_record(browser, record, monkeypatch, name):
    def fail(**row):
        raise DatabaseError("het logboek is vol")

    monkeypatch.setattr("signals.services.meldcode.record_access", fail)
    browser.raise_request_exception = False

    page = browser.get(address(name, record))

    assert page.status_code == 500
    assert "Zonderling" not in text(page)


def test_step_works_leaves_a_trace_and_may_be_taken_again(browser, record, worker):
    response = browser.post(address("meldcode_step", record), STEP)
    browser.post(address("meldcode_step", record), STEP | {"text": "Nog eens gebeld.", "done_on": "19-11-2026"})

    first, second = MeldcodeStep.objects.order_by("pk")
    assert response.url == address("meldcode", record)
    assert (first.step, first.text, first.done_on, first.by) == ("2", "Veilig Thuis gebeld.", TODAY, worker)
    assert second.done_on == TODAY - timedelta(days=1)
    assert Event.objects.filter(action=Action.MELDCODE_STEP, by=worker).count() == 2
    page = text(browser.get(response.url))
    assert page.index("Nog eens gebeld.") < page.index("Veilig Thuis gebeld.")
    assert f"{address('meldcode_step', record)}?stap=1" in page


def test_step_says_why_not_and_keeps_what_was_typed(browser, record, worker):
    url = address("meldcode_step", record)
    refused = {
        "step": STEP | {"step": "6"},
        "text": STEP | {"text": ""},
        "done_on": STEP | {"done_on": "21-11-2026"},
    }

    for field, typed in refused.items():
        page = browser.post(url, typed)
        assert field in page.context["form"].errors
        assert typed["text"] in text(page)

    assert "kort hem in" in text(browser.post(url, STEP | {"text": "x" * 10_001})).lower()
    close_meldcode(record=record, version=1, by=worker, on=TODAY)
    assert "is afgesloten" in text(browser.post(url, STEP))
    assert not MeldcodeStep.objects.exists()


@pytest.mark.parametrize("asked", ["", "3", "9", "\x00", "stap"])
def test_step_starts_with_the_step_that_was_asked_for(browser, record, asked):
    page = browser.get(address("meldcode_step", record), {"stap": asked})

    assert page.status_code == 200
    assert page.context["form"]["step"].value() == ("3" if asked == "3" else "1")


def test_step_sent_twice_is_written_once(browser, record):
    form = browser.get(address("meldcode_step", record)).context["form"]

    for _each in range(2):
        browser.post(address("meldcode_step", record), STEP | {"sending": form["sending"].value()})

    assert MeldcodeStep.objects.count() == 1


def test_assign_works_leaves_a_trace_and_is_for_who_keeps_all_records(client, record, keeper, worker):
    other = a_worker("Noord")
    typed = {"worker": other.reference, "version": "1"}
    by_worker = sign_in(client, worker).post(address("meldcode_assign", record), typed)
    browser = sign_in(client, keeper)

    page = text(browser.get(address("meldcode", record)))
    response = browser.post(address("meldcode_assign", record), typed)

    record.refresh_from_db()
    assert by_worker.status_code == 404
    assert address("meldcode_assign", record) in page
    assert (response.url, record.worker) == (address("meldcode", record), other)
    assert Event.objects.get(action=Action.MELDCODE_ASSIGNED).by == keeper


def test_assign_says_why_not(client, record, keeper, worker):
    browser = sign_in(client, keeper)

    for reference in (a_coordinator().reference, "bestaat-niet", "\x00"):
        page = browser.post(address("meldcode_assign", record), {"worker": reference, "version": "1"}, follow=True)
        assert "Kies een sociaal werker" in text(page)

    record.refresh_from_db()
    assert record.worker == worker


def test_close_and_reopen_work_and_leave_a_trace(browser, record, worker):
    shown = text(browser.get(address("meldcode_close", record)))
    response = browser.post(address("meldcode_close", record), {"version": "1"})
    stale = browser.post(address("meldcode_close", record), {"version": "1"})
    closed, shut = text(browser.get(address("meldcode", record))), text(browser.get(LIST, {"toon": "afgesloten"}))
    browser.post(address("meldcode_reopen", record), {"version": "2"})

    assert "Heropenen kan altijd" in shown
    assert response.url == LIST
    assert "Iemand anders heeft dit intussen gewijzigd" in text(stale)
    assert "Dit dossier is afgesloten op 20-11-2026" in closed
    assert "Zonderling" in shut
    record.refresh_from_db()
    assert (record.closed_on, record.version) == (None, 3)
    assert [event.by for event in Event.objects.filter(action=Action.MELDCODE_CLOSED)] == [worker]


def test_list_shows_what_each_may_see_and_how_far_it_is(client, record, keeper, worker):
    a_meldcode(a_flag(concern=a_concern("Noord", about="Meneer in Noord")), a_worker("Noord"))
    take_step(record=record, step="1", text="Opgeschreven", done_on=TODAY, by=worker, today=TODAY)

    own, every = text(sign_in(client, worker).get(LIST)), text(sign_in(client, keeper).get(LIST))

    assert "1 van 5 stappen" in own
    assert ("Zonderling" in own, "Meneer in Noord" in own) == (True, False)
    assert ("Zonderling" in every, "Meneer in Noord" in every) == (True, True)
    assert "Opgeschreven" not in own + every


def test_sig_17_who_keeps_all_records_sees_flags_without_one_and_nobody_s_name(client, keeper, worker):
    flag = a_flag(person=a_person(last_name="Zonderling"), by=worker, note="Kanarie")
    a_flag("neglect", person=flag.person)
    own = text(sign_in(client, worker).get(LIST))
    browser = sign_in(client, keeper)
    page, start = text(browser.get(LIST)), text(browser.get(reverse("desk:start")))

    response = browser.post(address("meldcode_begin", flag), {"version": "1"})

    assert "Geweld in huis" not in own
    for words in (page, start):
        assert worker.name in words
        assert ("Zonderling" in words, "Kanarie" in words, "erwaarlozing" in words) == (False, False, False)
    record = MeldcodeRecord.objects.get()
    assert (response.url, record.worker) == (address("meldcode", record), keeper)
    assert "Zonderling" in text(browser.get(reverse("desk:start")))


@pytest.mark.parametrize("number", [3, 30])
def test_pages_ask_the_same_statements_for_any_number(client, statements, keeper, worker, number):
    for each in range(number):
        record = a_meldcode(a_flag(person=a_person(), by=worker, on=TODAY - timedelta(days=each)), worker)
        a_flag(person=a_person(), by=worker)
        take_step(record=record, step="1", text="Opgeschreven", done_on=TODAY, by=worker, today=TODAY)
    browser = sign_in(client, keeper)

    for url, budget in ((LIST, 6), (address("meldcode", record), 10), (address("meldcode_step", record), 10)):
        with statements() as seen:
            page = browser.get(url)
        assert len(seen) <= budget, seen
        assert len(page.content) < 60_000


def test_list_continues_after_the_last_one_seen_and_takes_any_cursor(browser, worker):
    for _each in range(30):
        a_meldcode(a_flag(person=a_person(), by=worker), worker)

    first = browser.get(LIST)
    second = browser.get(LIST + first.context["next_url"])

    shown = [row.reference for page in (first, second) for row in page.context["rows"]]
    assert len(set(shown)) == len(shown) == 30
    assert second.context["next_url"] == ""
    for cursor in ("\x00", "z" * 12, "gisteren"):
        assert browser.get(LIST, {"na": cursor}).status_code == 200
