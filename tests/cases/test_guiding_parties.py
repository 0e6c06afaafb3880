"""Who takes part in a trajectory: a colleague, an organisation, or somebody by name."""

from datetime import date

import pytest
from django.urls import reverse

from audit.choices import Action
from audit.models import Event
from cases.models import Client, Consent, InvolvedParty
from cases.services.closing import close_trajectory
from cases.services.parties import end_party
from tests.builders import TODAY, a_trajectory, a_worker, an_organisation
from tests.cases.guiding import a_hand_over, a_party
from tests.cases.pages import address, text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
NOBODY = {"user": "", "organisation": "", "name": "", "does": "", "phone": ""}


def of_party(name, party):
    """An address about one party."""
    return reverse(f"cases:{name}", args=[party.trajectory.client.reference, party.reference])


def test_a_colleague_gets_the_client_in_the_caseload(browser, worker, trajectory):
    colleague = a_worker()
    told = text(browser.get(address("party_add", trajectory.client)))
    typed = NOBODY | {"who": "colleague", "user": colleague.reference, "does": "doet de papieren", "name": "Weg"}

    response = browser.post(address("party_add", trajectory.client), typed)

    assert response.url == address("trajectory", trajectory.client)
    party = InvolvedParty.objects.get()
    assert (party.user, party.does, party.name, party.since_on) == (colleague, "doet de papieren", "", TODAY)
    assert list(Client.objects.caseload_of(colleague)) == [trajectory.client]
    assert "krijgt deze cliënt in de caseload" in told
    assert Event.objects.get(action=Action.PARTY_ADDED).by == worker


def test_an_organisation_of_the_sociale_kaart_takes_part(browser, trajectory):
    organisation = an_organisation("Buurthuis De Brug")
    typed = NOBODY | {
        "who": "organisation",
        "organisation": organisation.reference,
        "name": "Ans",
        "phone": "0612345678",
    }

    browser.post(address("party_add", trajectory.client), typed)

    party = InvolvedParty.objects.get()
    assert (party.title, party.shown_phone) == ("Ans · Buurthuis De Brug", "06-12345678")


def test_somebody_else_takes_part_by_name(browser, trajectory):
    browser.post(address("party_add", trajectory.client), NOBODY | {"who": "else", "name": "Pastor Jan"})

    assert InvolvedParty.objects.get().title == "Pastor Jan"


def test_added_once_however_often_it_is_sent(browser, trajectory):
    for _each in range(2):
        browser.post(
            address("party_add", trajectory.client), NOBODY | {"who": "else", "name": "Jan", "sending": "dezelfde"}
        )

    assert InvolvedParty.objects.count() == 1


@pytest.mark.parametrize(
    ("typed", "field"),
    [
        ({"who": "colleague"}, "user"),
        ({"who": "organisation", "name": "Ans"}, "organisation"),
        ({"who": "else"}, "name"),
        ({"who": "else", "name": "Jan", "phone": "bel maar"}, "phone"),
        ({"who": ""}, "who"),
    ],
)
def test_add_says_why_not(browser, trajectory, typed, field):
    page = browser.post(address("party_add", trajectory.client), NOBODY | typed)

    assert list(page.context["form"].errors) == [field]
    assert not InvolvedParty.objects.exists()


def test_only_a_colleague_of_the_team_who_does_not_take_part_yet(browser, worker, trajectory):
    colleague = a_worker()
    a_party(trajectory, name="", user=colleague)

    for one in (colleague, worker, a_worker("Noord")):
        page = browser.post(
            address("party_add", trajectory.client), NOBODY | {"who": "colleague", "user": one.reference}
        )
        assert page.context["form"].errors

    assert InvolvedParty.objects.count() == 1


def test_change_says_better_what_somebody_does(browser, worker, trajectory):
    party = a_party(trajectory)

    response = browser.post(of_party("party", party), {"name": "Annie", "does": "kookt", "phone": "", "version": "1"})
    stale = text(browser.post(of_party("party", party), {"name": "Ans", "does": "kookt", "phone": "", "version": "1"}))

    assert response.url == address("trajectory", trajectory.client)
    party.refresh_from_db()
    assert (party.name, party.does) == ("Annie", "kookt")
    assert "Iemand anders heeft dit intussen gewijzigd" in stale


def test_somebody_by_name_keeps_a_name_and_a_colleague_has_one(browser, trajectory):
    party, colleague = a_party(trajectory), a_party(trajectory, name="", user=a_worker())

    bare = browser.post(of_party("party", party), {"name": "", "does": "", "phone": "", "version": "1"})
    form = browser.get(of_party("party", colleague)).context["form"]

    assert "name" in bare.context["form"].errors
    assert set(form.fields) == {"does", "version"}


def test_who_stops_is_put_back_with_one_tap(browser, worker, trajectory):
    party = a_party(trajectory)

    stopped = text(browser.post(of_party("party_end", party), {"version": "1"}, follow=True))
    gone = InvolvedParty.objects.present().exists()
    browser.post(of_party("party_back", party), {"version": "2"})

    assert "1 doet niet meer mee" in stopped
    assert not gone
    assert InvolvedParty.objects.get().until_on is None
    actions = Event.objects.filter(target_reference=party.reference).order_by("pk").values_list("action", flat=True)
    assert list(actions) == [Action.PARTY_ADDED, Action.PARTY_ENDED, Action.PARTY_CHANGED]


def test_who_comes_back_later_begins_a_new_stay(browser, worker, trajectory):
    party = a_party(trajectory)
    end_party(party=party, version=1, on=date(2026, 11, 10), by=worker)

    browser.post(of_party("party_back", party), {"version": "2"})

    stays = list(InvolvedParty.objects.values_list("since_on", "until_on"))
    assert stays == [(date(2026, 11, 2), date(2026, 11, 10)), (TODAY, None)]


@pytest.mark.parametrize("name", ["party_end", "party_back"])
def test_a_stale_tap_changes_nothing(browser, trajectory, name):
    party = a_party(trajectory)

    page = text(browser.post(of_party(name, party), {"version": "7"}, follow=True))

    assert "Dit is intussen al veranderd." in page
    assert InvolvedParty.objects.present().exists()


def test_who_takes_over_the_lead_stops_only_with_the_hand_over(browser, trajectory):
    taker = a_worker()
    a_hand_over(trajectory, taker)

    page = text(browser.post(of_party("party_end", InvolvedParty.objects.get()), {"version": "1"}, follow=True))

    assert "Stop eerst de overdracht." in page
    assert InvolvedParty.objects.present().get().user == taker


def test_a_colleague_who_ends_the_own_part_no_longer_reads_the_file(signed_in, worker, trajectory):
    colleague = a_worker()
    party = a_party(trajectory, name="", user=colleague)
    browser = signed_in(colleague)

    browser.post(of_party("party_end", party), {"version": "1"})

    assert browser.get(address("trajectory", trajectory.client)).url == trajectory.client.get_absolute_url()


def test_clo_04_beside_who_is_outside_stands_whether_sharing_was_agreed(browser, trajectory):
    yes, no, unasked = an_organisation("Ja"), an_organisation("Nee"), an_organisation("Nog niet")
    for organisation in (yes, no, unasked):
        a_party(trajectory, name="", organisation=organisation)
    a_party(trajectory, name="Annie")
    a_party(trajectory, name="", user=a_worker())
    facts = {"client": trajectory.client, "scope": "organisation", "answered_on": TODAY}
    Consent.objects.create(organisation=yes, answer="given", **facts)
    Consent.objects.create(organisation=no, answer="refused", **facts)
    Consent.objects.create(recipient="annie", answer="given", until_on=date(2026, 11, 19), **facts)

    page = browser.get(address("trajectory", trajectory.client))

    assert [(row.party.title, row.may_share) for row in page.context["parties"][:4]] == [
        ("Ja", True),
        ("Nee", False),
        ("Nog niet", False),
        ("Annie", False),
    ]
    assert page.context["parties"][4].sharing == ""
    assert text(page).count("Nog geen toestemming om te delen.") == 2
    assert address("consent", trajectory.client) in text(page)


def test_no_party_of_another_client_is_found_under_this_one(browser, worker, own_client):
    other = a_party(a_trajectory(lead=worker))

    for name in ("party", "party_end", "party_back"):
        url = reverse(f"cases:{name}", args=[own_client.reference, other.reference])
        assert browser.post(url, {"version": "1"}).status_code == 404


def test_nobody_joins_what_is_closed(browser, worker, trajectory):
    party = a_party(trajectory)
    close_trajectory(trajectory=trajectory, reason="moved", on=TODAY, version=1, by=worker, today=TODAY)

    assert browser.post(of_party("party_end", party), {"version": "1"}).status_code == 404
    assert InvolvedParty.objects.present().exists()


def test_whoever_takes_part_again_does_so_once(browser, worker, trajectory):
    party = a_party(trajectory, organisation=an_organisation("Buurthuis De Brug"))
    end_party(party=party, version=1, on=date(2026, 11, 10), by=worker)

    for _tap in range(2):
        browser.post(of_party("party_back", party), {"version": "2"})

    assert trajectory.parties.present().count() == 1
