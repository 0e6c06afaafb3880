"""The pages about what the client agreed to: a first answer, another, and taking it back."""

from datetime import date

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action
from audit.models import Event
from cases.models import Client, Consent, Monitoring
from cases.services.consents import answer_consent
from matching.services import change_match
from tests.builders import (
    TODAY,
    a_consent,
    a_coordinator,
    a_match,
    a_trajectory,
    a_user,
    a_volunteer,
    a_worker,
    an_organisation,
)
from tests.cases.pages import text
from tests.cases.sending import page_of, sent

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
YES = {"scope": "volunteer", "answer": "given", "how": "mondeling"}


@pytest.fixture
def lead():
    return a_worker()


@pytest.fixture
def client_(lead):
    return a_trajectory(lead=lead).client


@pytest.fixture
def browser(signed_in, lead):
    return signed_in(lead)


def taken_back(browser, consent, version=None):
    """The answer of the one tap that withdraws it."""
    url = page_of(consent.client, "consent_withdraw", consent.reference)
    return browser.post(url, {"version": version or consent.version}, follow=True)


def events():
    """What happened with answers, and by whom, in order."""
    return [(event.action, event.by) for event in Event.objects.filter(action__startswith="consent").order_by("pk")]


def test_nothing_asked_yet_shows_every_question_with_one_tap_for_a_first_answer(browser, client_):
    page = text(browser.get(page_of(client_, "consent")))

    for words in ("Mag er een vrijwilliger komen?", "Nog niet gevraagd", "Ja, mondeling", "Mogen we in beeld blijven?"):
        assert words in page


def test_a_first_answer_is_one_tap_and_leaves_a_trace(browser, lead, client_):
    sending = browser.get(page_of(client_, "consent")).context["sending"]

    for _again in range(2):
        response = browser.post(page_of(client_, "consent_add"), YES | {"sending": sending})

    assert response.url == page_of(client_, "consent")
    consent = Consent.objects.get()
    assert (consent.scope, consent.answer, consent.how, consent.answered_on) == (*YES.values(), TODAY)
    assert events() == [(Action.CONSENT_GIVEN, lead)]


def test_another_answer_takes_the_place_of_the_first_which_stays_in_the_history(browser, lead, client_):
    a_consent(client_)

    browser.post(page_of(client_, "consent_add"), YES | {"answer": "refused"})

    earlier, now_standing = Consent.objects.order_by("pk")
    assert (earlier.withdrawn_on, now_standing.answer, now_standing.withdrawn_on) == (TODAY, "refused", None)
    assert events()[1:] == [(Action.CONSENT_REPLACED, lead), (Action.CONSENT_REFUSED, lead)]
    assert "1 antwoord van eerder" in text(browser.get(page_of(client_, "consent")))


def test_more_can_be_said_than_yes(browser, client_):
    organisation = an_organisation(name="Buurthuis De Zoom")
    more = {"organisation": organisation.reference, "given_by": "mentor Bakker", "until_on": "1-2-2027"}

    browser.post(page_of(client_, "consent_add"), YES | {"scope": "organisation"} | more)

    consent = Consent.objects.get()
    assert (consent.organisation, consent.given_by, consent.until_on) == (
        organisation, "mentor Bakker", date(2027, 2, 1),
    )  # fmt: skip
    page = text(browser.get(page_of(client_, "consent")))
    for words in ("Buurthuis De Zoom", "gezegd door mentor Bakker", "tot en met 01-02-2027"):
        assert words in page


@pytest.mark.parametrize(
    ("words", "field"),
    [
        ({"answer": "misschien"}, "answer"),
        ({"scope": ""}, "scope"),
        ({"scope": "organisation"}, "organisation"),
        ({"until_on": "19-11-2026"}, "until_on"),
        ({"until_on": "ooit"}, "until_on"),
    ],
)
def test_what_is_not_clear_is_said_beside_the_field(browser, client_, words, field):
    page = browser.post(page_of(client_, "consent_add"), YES | words)

    assert field in page.context["form"].errors
    assert "mondeling" in text(page)
    assert not Consent.objects.exists()


def test_a_recipient_where_nobody_was_asked_about_is_not_kept(browser, client_):
    browser.post(
        page_of(client_, "consent_add"), YES | {"recipient": "Jan", "organisation": an_organisation().reference}
    )

    assert Consent.objects.get().to_whom == ""


def test_the_page_is_filled_in_by_the_address(browser, client_):
    organisation = an_organisation()
    consent = answer_consent(
        client=client_, scope="neighbour", answer="given", how="", on=TODAY, by=None, recipient="Buurvrouw Jansen"
    )

    url = page_of(client_, "consent_add")
    asked = browser.get(f"{url}?waarvoor=organisation&organisatie={organisation.reference}")
    again = browser.get(f"{url}?opnieuw={consent.reference}")

    assert asked.context["form"]["scope"].value() == "organisation"
    assert asked.context["form"]["organisation"].value() == organisation.reference
    assert again.context["form"]["recipient"].value() == "Buurvrouw Jansen"
    assert browser.get(f"{url}?opnieuw=%00&waarvoor=%00").status_code == 200


def test_pri_04_the_page_says_beforehand_what_will_stop(browser, lead, client_):
    sent(client_.trajectories.get(), an_organisation(name="Buurthuis De Zoom"), by=lead)
    a_consent(client_, scope="monitoring")
    Monitoring.objects.create(client=client_, user=lead, since_on=TODAY, next_on=date(2026, 12, 4))

    page = text(browser.get(page_of(client_, "consent")))

    for words in ("De verwijzing naar Buurthuis De Zoom stopt.", "In beeld houden stopt.", "Het contact van vr 4 dec"):
        assert words in page


def test_pri_04_consent_is_withdrawn_by_one_tap(browser, lead, client_):
    consent = a_consent(client_)

    page = taken_back(browser, consent)

    consent.refresh_from_db()
    assert (consent.answer, consent.withdrawn_on, consent.version) == ("given", TODAY, 2)
    assert events()[1:] == [(Action.CONSENT_WITHDRAWN, lead)]
    assert "Ingetrokken" in text(page)
    assert "geen antwoord dat nu geldt" in text(browser.get(client_.get_absolute_url()))


def test_pri_04_a_neighbour_goes_on_until_somebody_asks_them_to_stop_and_that_is_said(browser, client_):
    consent = answer_consent(
        client=client_, scope="neighbour", answer="given", how="", on=TODAY, by=None, recipient="Buur Ali"
    )

    page = text(browser.post(page_of(client_, "consent_withdraw", consent.reference), {"version": 1}, follow=True))

    assert "Ingetrokken. Vraag de buur om te stoppen" in page
    assert "Wat erop rustte, is gestopt" not in page


def test_withdrawing_twice_or_what_changed_says_so(browser, client_):
    consent = a_consent(client_)
    taken_back(browser, consent)

    stale, gone = taken_back(browser, consent), taken_back(browser, consent, version=2)

    assert "intussen al veranderd" in text(stale)
    assert "geldt al niet meer" in text(gone)
    assert len(events()) == 2


def test_pri_04_who_kept_somebody_in_view_and_no_more_lands_on_the_client(browser, lead, client_):
    trajectory = client_.trajectories.get()
    trajectory.closed_on, trajectory.status, trajectory.closing_reason = TODAY, "closed", "monitoring"
    trajectory.save()
    Monitoring.objects.create(client=client_, user=lead, since_on=TODAY)
    consent = a_consent(client_, scope="monitoring")

    page = taken_back(browser, consent)

    assert page.redirect_chain == [(client_.get_absolute_url(), 302)]
    assert page.status_code == 200


def test_a_yes_that_ran_out_shows_as_over_and_can_be_asked_again(browser, client_):
    answer_consent(
        client=client_,
        scope="volunteer",
        answer="given",
        how="",
        on=date(2026, 1, 5),
        by=None,
        until_on=date(2026, 6, 1),
    )

    page = text(browser.get(page_of(client_, "consent")))

    assert "ja, maar voorbij" in page
    assert "Opnieuw vastleggen" in page
    assert "Intrekken" not in page


@pytest.mark.parametrize("end", ["refused", "withdrawn", "ran out"])
def test_pri_04_a_client_who_says_no_ends_the_access_of_the_volunteer_at_once(signed_in, now, lead, client_, end):
    volunteer = a_volunteer(user=a_user(Role.VOLUNTEER))
    until_on = date(2026, 12, 1) if end == "ran out" else None
    facts = {"how": "", "on": TODAY, "by": lead, "until_on": until_on}
    consent = answer_consent(client=client_, scope="volunteer", answer="given", **facts)
    match = a_match(client_, volunteer, lead)
    running = {"state": "running", "goal": "Wandelen", "notice": "", "rhythm_days": None, "version": match.version}
    change_match(match=match, by=lead, **running)
    assert signed_in(volunteer.user).get(match.get_absolute_url()).status_code == 200

    if end == "refused":
        signed_in(lead).post(page_of(client_, "consent_add"), YES | {"answer": "refused"})
    elif end == "withdrawn":
        taken_back(signed_in(lead), consent)
    else:
        now.move_to("2026-12-02T09:00:00Z")

    browser = signed_in(volunteer.user)
    assert browser.get(match.get_absolute_url()).status_code == 404
    assert "Wandelen" not in text(browser.get(reverse("desk:start")))


@pytest.mark.parametrize("who", [lambda: a_worker("Noord"), a_worker, a_coordinator])
def test_only_who_works_with_the_client_gets_here(signed_in, client_, who):
    browser, consent = signed_in(who()), a_consent(client_)

    assert browser.get(page_of(client_, "consent")).status_code in (403, 404)
    assert browser.post(page_of(client_, "consent_add"), YES).status_code in (403, 404)
    assert taken_back(browser, consent).status_code in (403, 404)
    assert len(events()) == 1


def test_an_answer_of_another_client_is_not_here(browser, lead, client_):
    other = a_consent(a_trajectory(lead=lead).client)

    url = page_of(client_, "consent_withdraw", other.reference)

    assert browser.post(url, {"version": 1}).status_code == 404


@pytest.mark.parametrize("number", [1, 12])
def test_the_page_asks_the_same_statements_for_any_number(browser, statements, lead, client_, number):
    for _each in range(number):
        sent(client_.trajectories.get(), an_organisation(), by=lead)
    a_consent(client_, scope="monitoring")

    with statements() as seen:
        browser.get(page_of(client_, "consent"))

    assert len(seen) <= 10, seen
    assert Client.objects.count() == 1
