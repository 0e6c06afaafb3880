"""Flags on a melding: raised, talked over, lifted, raised again, and what goes along to the client."""

from datetime import timedelta

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action, Ground
from audit.models import AccessLog, Event
from cases.guarding import persons_of_caseload
from cases.services.clients import join_concern
from signals.models import Flag
from signals.queries.safety import consult_rows, guard_of_concern
from signals.services.safety import consult_flag, lift_flag
from tests.builders import (
    TODAY,
    a_concern,
    a_coordinator,
    a_couple,
    a_flag,
    a_person,
    a_safety_note,
    a_trajectory,
    a_user,
    a_worker,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def text(response):
    """The words of a page."""
    return response.content.decode()


def address(name, record):
    """Of a page about this melding or flag."""
    return reverse(f"signals:{name}", args=[record.reference])


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def concern():
    return a_concern()


@pytest.fixture
def browser(signed_in, worker):
    return signed_in(worker)


def test_raise_works_leaves_a_trace_and_says_what_fits(browser, worker, concern):
    typed = {"kind": "suicidality", "note": "Zegt dat het niet meer hoeft."}

    response = browser.post(address("flag_add", concern), typed)

    flag = Flag.objects.get()
    assert response.url == address("flag", flag)
    assert (flag.concern, flag.person, flag.kind, flag.note) == (concern, None, *typed.values())
    assert (flag.raised_on, flag.raised_by) == (TODAY, worker)
    assert Event.objects.get(action=Action.FLAG_RAISED).by == worker
    page = text(browser.get(response.url))
    told = ("tel:08000113", "0800-0113", "tel:112", "Laat de persoon niet alleen", "SIG-17", "Zegt dat het niet meer")
    assert [words for words in told if words not in page] == []


@pytest.mark.parametrize(
    ("kind", "told"),
    [
        ("violence", ("tel:08002000", "vijf stappen van de Meldcode", "Meldcode-dossier beginnen")),
        ("abuse", ("tel:08002000", "bankpas", "Meldcode-dossier beginnen")),
        ("eviction", ("corporatie", "chuldhulp", "vroegsignalering", "ociaal raadslieden")),
        ("neglect", ("Huisarts", "ijkverpleging")),
        ("aggression", ("veiligheidsnotitie", "Ga niet alleen")),
    ],
)
def test_flag_tells_the_steps_of_its_kind(browser, concern, kind, told):
    page = text(browser.get(address("flag", a_flag(kind, concern=concern))))

    assert [words for words in told if words not in page] == []
    assert ("Meldcode-dossier beginnen" in page) is (kind in ("violence", "abuse"))


def test_raise_says_why_not_and_keeps_what_was_typed(browser, concern):
    empty = browser.post(address("flag_add", concern), {"note": "Schreeuwt"})
    long = browser.post(address("flag_add", concern), {"kind": "violence", "note": "x" * 501})
    a_flag("violence", concern=concern)
    again = browser.post(address("flag_add", concern), {"kind": "violence"})

    assert "kind" in empty.context["form"].errors
    assert "Schreeuwt" in text(empty)
    assert "note" in long.context["form"].errors
    assert "Deze vlag staat al" in text(again)
    assert Flag.objects.count() == 1


def test_raise_sent_twice_is_raised_once(browser, concern):
    form = browser.get(address("flag_add", concern)).context["form"]
    typed = {"kind": "neglect", "note": "", "sending": form["sending"].value()}

    answers = [browser.post(address("flag_add", concern), typed) for _each in range(2)]

    assert answers[0].url == answers[1].url == address("flag", Flag.objects.get())


@pytest.mark.parametrize("note", ["👵🏽 حسن", "‮omgekeerd", "\x00", "é" * 500, "x" * 1_000_000])
def test_raise_takes_any_text_or_says_why_not(browser, concern, note):
    response = browser.post(address("flag_add", concern), {"kind": "neglect", "note": note})

    assert response.status_code in (200, 302)
    assert Flag.objects.exists() is (response.status_code == 302)


def test_sig_17_consult_works_and_leaves_a_trace(browser, worker, concern):
    flag = a_flag(concern=concern)
    typed = {"consulted_with": "Samira", "consulted_on": "20-11-2026", "version": "1"}

    response = browser.post(address("flag_consult", flag), typed)

    flag.refresh_from_db()
    assert (response.url, flag.consulted_with, flag.consulted_on) == (address("flag", flag), "Samira", TODAY)
    assert Event.objects.get(action=Action.FLAG_CONSULTED).by == worker
    page = text(browser.get(response.url))
    assert "Samira" in page
    assert "SIG-17" not in page


def test_consult_says_why_not(browser, concern):
    flag, url = a_flag(concern=concern), address("flag_consult", a_flag("abuse", concern=concern))
    future = {"consulted_with": "Samira", "consulted_on": "21-11-2026", "version": "1"}

    empty = browser.post(url, {"version": "1"})
    unreadable = browser.post(url, future | {"consulted_on": "gisteren"})
    stale = browser.post(url, future | {"consulted_on": "19-11-2026", "version": "0"})
    early = browser.post(url, future)
    lift_flag(flag=flag, lifted_because="Vergissing", version=1, by=a_worker(), on=TODAY)
    lifted = browser.post(address("flag_consult", flag), future | {"version": "2"})

    assert {"consulted_with", "consulted_on"} <= set(empty.context["form"].errors)
    assert "Deze datum is niet te lezen" in text(unreadable)
    assert "Iemand anders heeft dit intussen gewijzigd" in text(stale)
    assert "Deze dag moet nog komen" in text(early)
    assert "al opgeheven" in text(lifted)


def test_lift_works_leaves_a_trace_and_can_be_undone(browser, worker, concern):
    flag = a_flag(concern=concern, note="Schreeuwt")

    response = browser.post(address("flag_lift", flag), {"lifted_because": "Zoon is verhuisd", "version": "1"})
    lifted = text(browser.get(response.url))
    again = browser.post(address("flag_again", flag), {"version": "2"})

    flag.refresh_from_db()
    assert (flag.lifted_on, flag.lifted_because) == (TODAY, "Zoon is verhuisd")
    assert "Zoon is verhuisd" in lifted
    assert "Vlag opnieuw zetten" in lifted
    standing = Flag.objects.up().get()
    assert again.url == address("flag", standing)
    assert (standing.kind, standing.note, standing.concern, standing.raised_by) == (
        flag.kind,
        "Schreeuwt",
        concern,
        worker,
    )
    assert Event.objects.get(action=Action.FLAG_LIFTED).by == worker


def test_lift_says_why_not(browser, concern):
    flag = a_flag(concern=concern)

    page = browser.post(address("flag_lift", flag), {"lifted_because": "", "version": "1"})
    twice = browser.post(address("flag_again", flag), {"version": "1"}, follow=True)

    assert "lifted_because" in page.context["form"].errors
    assert Flag.objects.up().get() == flag
    assert "Deze vlag staat al" in text(twice)


def test_pri_01_reading_a_flag_writes_one_row_about_the_melding(browser, worker, concern):
    browser.get(address("flag", a_flag(concern=concern)), REMOTE_ADDR="192.0.2.7")

    log = AccessLog.objects.get()
    assert (log.user, log.ground, log.page, log.address) == (worker, Ground.CONCERN, "signals:flag", "192.0.2.7")
    assert log.target_reference == concern.reference


def test_flag_of_another_team_does_not_exist(browser, concern):
    flag = a_flag(concern=a_concern("Noord"))

    answers = [browser.get(address(name, flag)).status_code for name in ("flag", "flag_consult", "flag_lift")]

    assert answers == [404, 404, 404]


def test_the_melding_tells_its_flags_and_notes_in_one_statement(statements, concern, worker):
    for number in range(3):
        a_flag(["violence", "neglect", "eviction"][number], concern=concern, by=worker)
        a_safety_note(concern=concern, text=f"Notitie {number}", by=worker)
    lift_flag(flag=a_flag("aggression", concern=concern), lifted_because="Over", version=1, by=worker, on=TODAY)

    with statements() as seen:
        guard = guard_of_concern(concern, today=TODAY, may_add=True)

    assert len(seen) == 1, seen
    assert {flag.label for flag in guard["flags"]} == {"geweld in huis", "verwaarlozing", "dreigende huisuitzetting"}
    assert [flag.waits for flag in guard["flags"] if flag.label == "geweld in huis"] == [True]
    assert {note.text for note in guard["notes"]} == {"Notitie 0", "Notitie 1", "Notitie 2"}
    assert guard["flag_url"] == address("flag_add", concern)


def test_nothing_is_added_to_a_melding_that_went_along_to_a_client(browser, concern, worker):
    join_concern(concern=concern, client=a_trajectory(lead=worker).client, by=worker)

    flag = browser.post(address("flag_add", concern), {"kind": "violence"})
    note = browser.post(address("safety", concern), {"text": "Hond"})

    assert "Leg dit vast in het dossier" in text(flag)
    assert "Leg dit vast in het dossier" in text(note)


def test_sig_17_the_start_page_asks_who_raised_it_who_holds_the_melding_and_the_caseload(statements, worker):
    owner, colleague, stranger = a_worker(), a_worker(), a_worker("Noord")
    couple = a_trajectory(lead=colleague, client=a_couple()).client
    on_concern = a_flag(concern=a_concern(owner=owner, about="Meneer op 12"), by=worker, on=TODAY - timedelta(days=1))
    on_person = a_flag("suicidality", person=couple.partner, by=worker)
    a_flag("neglect", person=couple.person, by=worker)

    def rows(user):
        return [(row.about, row.url) for row in consult_rows(user, persons=persons_of_caseload(user))]

    of_concern = ("Meneer op 12", address("flag", on_concern))
    of_person = (couple.partner.full_name, reverse("cases:flag", args=[on_person.reference]))
    assert rows(worker) == rows(owner) == [of_concern]
    assert rows(colleague) == [of_person]
    assert rows(stranger) == []
    with statements() as seen:
        rows(colleague)
    assert len(seen) == 1, seen
    consult_flag(flag=on_concern, consulted_with="Jo", consulted_on=TODAY, version=1, by=owner, today=TODAY)
    assert rows(owner) == []


def test_sig_17_the_start_page_shows_at_most_nine(worker):
    for _each in range(12):
        a_flag(person=a_trajectory(lead=worker).client.person, by=worker)

    assert len(consult_rows(worker, persons=persons_of_caseload(worker))) == 9


@pytest.mark.parametrize("builder", [a_worker, a_coordinator, lambda: a_user(Role.DESK)])
def test_pages_of_a_flag_ask_at_most_ten_statements(signed_in, statements, builder, concern):
    flag, browser = a_flag(concern=concern), signed_in(builder())

    for url in (address("flag", flag), address("flag_add", concern), address("flag_consult", flag)):
        with statements() as seen:
            page = browser.get(url)

        assert page.status_code == 200
        assert len(seen) <= 10, seen
        assert len(page.content) < 60_000


def test_a_flag_stands_on_one_of_both_and_of_a_kind_once_at_a_time():
    person = a_person()
    first = a_flag("neglect", person=person)
    lift_flag(flag=first, lifted_because="Opgeruimd", version=1, by=a_worker(), on=TODAY)

    second = a_flag("neglect", person=person)

    assert list(Flag.objects.up()) == [second]
