"""Flags and safety notes on a client: who keeps them, who sees them, and who never does."""

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action
from audit.models import AccessLog, Event
from cases.services.access import take_access
from signals.models import Flag, MeldcodeRecord, SafetyNote
from signals.services.safety import consult_flag, lift_flag
from tests.builders import (
    NOW,
    TODAY,
    a_consent,
    a_coordinator,
    a_couple,
    a_flag,
    a_meldcode,
    a_safety_note,
    a_trajectory,
    a_user,
    a_volunteer,
    a_worker,
)
from tests.cases.pages import address, text
from tests.matching.conftest import a_running_match
from tests.sign_in import sign_in

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
CANARIES = ("Geweld", "geweld", "Kanarie", "Hond loopt los", "Meldcode", "Vlag", "Ga niet alleen", "SIG-1")


def words(response):
    """The page itself, without the menu around it (where every sociaal werker finds the Meldcode)."""
    return text(response).partition("<main")[2]


def of(name, record):
    """The address of a page about this flag."""
    return reverse(f"cases:{name}", args=[record.reference])


@pytest.fixture
def client_(worker):
    return a_trajectory(lead=worker).client


@pytest.fixture
def flag(client_, worker):
    return a_flag(person=client_.person, by=worker, note="Kanarie")


def test_raise_works_and_leaves_a_trace(browser, client_, worker):
    response = browser.post(address("flag_add", client_), {"kind": "eviction", "note": "Brief van 3 november"})

    flag = Flag.objects.get()
    assert (flag.person, flag.concern, flag.kind, flag.raised_by) == (client_.person, None, "eviction", worker)
    assert response.url == of("flag", flag)
    assert Event.objects.get(action=Action.FLAG_RAISED).by == worker
    assert "Brief van 3 november" in text(browser.get(client_.get_absolute_url()))


def test_raise_says_why_not(browser, client_, flag):
    page = browser.post(address("flag_add", client_), {"kind": "violence"})

    assert "Deze vlag staat al" in text(page)
    assert Flag.objects.get() == flag


def test_raise_asks_which_of_a_couple(browser, worker):
    couple = a_trajectory(lead=worker, client=a_couple()).client

    unsaid = browser.post(address("flag_add", couple), {"kind": "neglect"})
    browser.post(address("flag_add", couple), {"kind": "neglect", "person": couple.partner.reference})

    assert "person" in unsaid.context["form"].errors
    assert Flag.objects.get().person == couple.partner
    assert "Jan · sinds" in text(browser.get(couple.get_absolute_url()))


def test_consult_lift_and_raise_again_work_and_say_why_not(browser, flag):
    page = browser.post(of("flag_consult", flag), {"version": "1"})
    browser.post(of("flag_consult", flag), {"consulted_with": "Jo", "consulted_on": "20-11-2026", "version": "1"})
    browser.post(of("flag_lift", flag), {"lifted_because": "Zoon verhuisd", "version": "2"})
    response = browser.post(of("flag_again", flag), {"version": "3"})

    assert "consulted_with" in page.context["form"].errors
    flag.refresh_from_db()
    assert (flag.consulted_with, flag.lifted_on) == ("Jo", TODAY)
    assert response.url == of("flag", Flag.objects.up().get())


@pytest.mark.parametrize(
    ("role", "reads"),
    [(Role.WORKER, False), (Role.COORDINATOR, False), (Role.PRIVACY_OFFICER, False)],
)
def test_every_professional_who_may_see_the_client_sees_the_flag_right_under_the_name(
    client, client_, flag, role, reads
):
    a_safety_note(person=client_.person)
    browser = sign_in(client, a_user(role))

    page, own = text(browser.get(client_.get_absolute_url())), text(browser.get(of("flag", flag)))

    assert page.index("Geweld in huis") < page.index('<dl class="facts">')
    assert "Hond loopt los" in page
    assert "tel:08002000" in own
    assert ("Kanarie" in page + own) is reads
    assert address("flag_add", client_) not in page
    assert browser.post(of("flag_lift", flag), {"lifted_because": "x", "version": "1"}).status_code in (403, 404)


def test_who_reads_along_with_a_reason_reads_what_is_going_on_and_changes_nothing(client, client_, flag):
    colleague = a_worker()
    take_access(client=client_, reason="Neemt waar voor een collega", by=colleague, at=NOW, hours=4, shortest=15)
    browser = sign_in(client, colleague)

    page, own = text(browser.get(client_.get_absolute_url())), text(browser.get(of("flag", flag)))

    assert "Kanarie" in page
    assert "Kanarie" in own
    assert of("flag_lift", flag) not in own
    assert browser.get(of("flag_lift", flag)).status_code == 404


def test_a_lifted_flag_leaves_the_client_page(browser, client_, flag, worker):
    lift_flag(flag=flag, lifted_because="Over", version=1, by=worker, on=TODAY)

    assert "Geweld in huis" not in text(browser.get(client_.get_absolute_url()))


def test_a_volunteer_and_another_team_never_meet_a_flag_a_note_or_the_meldcode(client, client_, flag, worker):
    a_safety_note(person=client_.person)
    a_meldcode(flag, worker)
    a_consent(client_)
    helper = a_user(Role.VOLUNTEER)
    match = a_running_match(worker, a_volunteer(user=helper), client_)
    volunteer = sign_in(client, helper)
    pages = [text(volunteer.get(url)) for url in (reverse("desk:start"), match.get_absolute_url())]
    refused = [volunteer.get(of("flag", flag)).status_code, volunteer.get(client_.get_absolute_url()).status_code]
    stranger = sign_in(client, a_worker("Noord"))
    pages += [words(stranger.get(url)) for url in (reverse("desk:start"), reverse("desk:clients"))]
    refused += [stranger.get(url).status_code for url in (of("flag", flag), client_.get_absolute_url())]

    assert refused == [403, 403, 404, 404]
    assert [(word, number) for number, page in enumerate(pages) for word in CANARIES if word in page] == []


def test_the_meldcode_shows_nowhere_in_the_file(client, client_, flag, worker):
    a_meldcode(flag, worker)
    colleague = a_coordinator()
    take_access(client=client_, reason="Neemt waar voor een collega", by=colleague, at=NOW, hours=4, shortest=15)

    own = words(sign_in(client, worker).get(client_.get_absolute_url()))
    page = words(sign_in(client, colleague).get(client_.get_absolute_url()))
    on_flag = words(client.get(of("flag", flag)))

    assert "Meldcode" not in own + page
    assert reverse("signals:meldcode", args=[MeldcodeRecord.objects.get().reference]) not in on_flag
    assert "Naar het Meldcode-dossier" not in on_flag


def test_begin_meldcode_works_leads_back_and_tells_a_colleague_nothing(client, browser, client_, flag, worker):
    response = browser.post(of("meldcode_begin", flag), {"version": "1"})
    again = browser.post(of("meldcode_begin", flag), {"version": "1"})

    record = MeldcodeRecord.objects.get()
    assert (record.flag, record.worker, record.opened_on) == (flag, worker, TODAY)
    assert response.url == again.url == reverse("signals:meldcode", args=[record.reference])
    assert Event.objects.get(action=Action.MELDCODE_OPENED).by == worker
    neglect = a_flag("neglect", person=client_.person)
    assert browser.post(of("meldcode_begin", neglect), {"version": "1"}).status_code == 404


@pytest.mark.parametrize("role", [Role.COORDINATOR, Role.PRIVACY_OFFICER])
def test_the_access_log_of_a_client_tells_of_a_flag_and_never_of_the_meldcode(client, browser, flag, role):
    browser.post(of("meldcode_begin", flag), {"version": "1"})

    log = sign_in(client, a_user(role)).get(reverse("privacy:access_log"))

    assert MeldcodeRecord.objects.exists()
    assert [row.page for row in log.context["rows"]] == ["vlag"]
    assert "Meldcode beginnen" not in text(log)


def test_note_works_leaves_a_trace_and_is_told_to_who_writes_up_a_visit(browser, client_, worker):
    typed = {"text": "Bel vanaf de stoep", "not_alone": "on"}

    response = browser.post(address("safety", client_), typed)

    note = SafetyNote.objects.get()
    assert (note.person, note.text, note.not_alone, note.noted_by) == (
        client_.person,
        *["Bel vanaf de stoep", True],
        worker,
    )
    assert response.url == client_.get_absolute_url()
    assert Event.objects.get(action=Action.SAFETY_NOTED).by == worker
    for url in (client_.get_absolute_url(), address("visit", client_)):
        page = text(browser.get(url))
        assert "Ga niet alleen." in page
        assert "Bel vanaf de stoep" in page
    assert "SIG-16" in text(browser.get(address("visit", client_)))


def test_sig_16_is_silent_where_no_note_is(browser, client_):
    assert "SIG-16" not in text(browser.get(address("visit", client_)))


def test_note_says_why_not(browser, client_):
    page = browser.post(address("safety", client_), {"text": "Hond", "at_address": "on"})

    assert "Van deze persoon is nog geen adres" in text(page)
    assert not SafetyNote.objects.exists()


def test_note_of_a_housemate_is_shown_and_can_be_withdrawn(browser, client_, worker):
    home = {"street": "Geheimlaan", "house_number": 3, "postcode": "8013 ZP"}
    housemate = a_trajectory("Noord").client
    for person in (client_.person, housemate.person):
        for name, value in home.items():
            setattr(person, name, value)
        person.is_address_protected = True
        person.save()
    note = a_safety_note(person=housemate.person, at_address=True)

    page = text(browser.get(client_.get_absolute_url()))
    browser.post(address("safety_withdraw", client_), {"note": note.reference, "version": "1"})

    assert "Hond loopt los" in page
    assert "Geheimlaan" not in page
    assert housemate.person.full_name not in page
    note.refresh_from_db()
    assert note.withdrawn_on == TODAY


def test_withdraw_takes_notes_of_this_client_only(browser, client_):
    other = a_safety_note()

    assert (
        browser.post(address("safety_withdraw", client_), {"note": other.reference, "version": "1"}).status_code == 404
    )


@pytest.mark.parametrize("actor", [a_worker, a_coordinator])
@pytest.mark.parametrize("number", [1, 6])
def test_the_client_page_stays_within_fourteen_statements_with_flags_and_notes(
    client, statements, client_, worker, actor, number
):
    kinds = ("violence", "abuse", "suicidality", "eviction", "neglect", "aggression")
    for kind in kinds[:number]:
        a_flag(kind, person=client_.person, by=worker)
        a_safety_note(person=client_.person, text=kind, by=worker)

    for user in (worker, actor()):
        browser = sign_in(client, user)
        with statements() as seen:
            assert browser.get(client_.get_absolute_url()).status_code == 200
        assert len(seen) <= 14, seen


def test_pages_of_a_flag_log_one_row_and_ask_at_most_ten_statements(browser, statements, client_, flag):
    urls = [of(name, flag) for name in ("flag", "flag_consult", "flag_lift")]
    urls += [address(name, client_) for name in ("flag_add", "safety", "visit")]

    for url in urls:
        rows = AccessLog.objects.count()
        with statements() as seen:
            assert browser.get(url).status_code == 200
        assert len(seen) <= 10, seen
        assert AccessLog.objects.count() == rows + 1


def test_sig_17_the_flag_page_asks_to_talk_it_over_until_that_was_done(browser, flag, worker):
    before = text(browser.get(of("flag", flag)))
    consult_flag(flag=flag, consulted_with="Samira", consulted_on=TODAY, version=1, by=worker, today=TODAY)
    after = text(browser.get(of("flag", flag)))

    assert "SIG-17" in before
    assert "SIG-17" not in after
