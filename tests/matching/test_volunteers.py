"""The pages about volunteers."""

from datetime import date

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action
from audit.models import Event
from matching.models import Volunteer
from people.models import Language
from people.services import change_person
from tests.builders import a_client, a_coordinator, a_match, a_trajectory, a_user, a_volunteer, a_worker, also

pytestmark = pytest.mark.django_db


def words(volunteer=None, **typed):
    """What a browser sends for the form of a volunteer."""
    facts = {"first_name": "Samira", "last_name": "Bakker", "state": "available", "max_matches": "2"}
    if volunteer:
        facts |= {"version": volunteer.version, "person_version": volunteer.person.version}
    return facts | typed


@pytest.mark.parametrize("number", [3, 30])
def test_volunteers_asks_the_same_six_statements_for_any_number(signed_in, statements, number):
    worker = a_worker()
    for _each in range(number):
        a_match(a_client(), a_volunteer(), worker)
    client = signed_in(worker)

    with statements() as seen:
        page = client.get(reverse("matching:volunteers")).content.decode()

    assert len(seen) <= 6, seen
    assert "0 van 1 koppeling" in page
    assert len(page.encode()) < 60_000


def test_volunteers_continue_after_the_last_one_seen(signed_in):
    names = [f"{letter}{other}man" for letter in "abcdef" for other in "aeiou"]
    for name in names:
        a_volunteer(last_name=name)
    client = signed_in(a_worker())

    first = client.get(reverse("matching:volunteers"))
    second = client.get(first.context["next_url"])

    shown = [row.name.removeprefix("Piet ") for page in (first, second) for row in page.context["rows"]]
    assert shown == names
    assert not second.context["next_url"]
    assert second.context["first_url"] == reverse("matching:volunteers")


def test_volunteers_of_other_teams_stay_away(signed_in):
    a_volunteer("Noord", last_name="Verweg")

    page = signed_in(a_worker("Zuid")).get(reverse("matching:volunteers")).content.decode()

    assert "Verweg" not in page
    assert "Nog geen vrijwilligers" in page


def test_volunteers_by_name_and_status_keep_the_name_out_of_the_address(signed_in):
    a_volunteer(first_name="Zoë", last_name="Jansen", state="paused")
    a_volunteer(first_name="Zoë", last_name="Smit")
    client = signed_in(a_coordinator())

    response = client.post(reverse("matching:volunteers"), {"name": "ZOE", "status": "paused"})
    page = client.get(response.url)

    assert "zoe" not in response.url.lower()
    assert [row.name for row in page.context["rows"]] == ["Zoë Jansen"]
    assert [tag.label for tag in page.context["tags"]] == ["even niet", "Naam: ZOE"]
    assert len(client.get(page.context["tags"][0].url).context["rows"]) == 2


def test_volunteers_say_what_the_vog_is_worth(signed_in, now):
    a_volunteer(last_name="Aaa", conduct_seen_on=None)
    a_volunteer(last_name="Bbb", conduct_seen_on=date(2020, 1, 1))
    a_volunteer(last_name="Ccc", conduct_seen_on=date(2026, 1, 1))

    rows = signed_in(a_coordinator()).get(reverse("matching:volunteers")).context["rows"]

    assert [str(row.conduct) for row in rows] == ["VOG niet gezien", "VOG te oud", "VOG in orde"]


def test_volunteers_tell_a_worker_no_word_of_a_vog_and_the_coordinator_of_own_teams_only(signed_in):
    a_volunteer("Zuid", last_name="Aaa", conduct_seen_on=None)
    a_volunteer("Noord", last_name="Bbb", conduct_seen_on=None)
    url = reverse("matching:volunteers")

    worker = signed_in(a_worker("Zuid")).get(url)
    both = signed_in(also(a_worker("Zuid"), Role.COORDINATOR, "Noord")).get(url)
    officer = signed_in(a_user(Role.PRIVACY_OFFICER, "Bureau")).get(url)

    assert "Aaa" in worker.text
    assert "VOG" not in worker.text
    assert [str(row.conduct) for row in both.context["rows"]] == ["", "VOG niet gezien"]
    assert [str(row.conduct) for row in officer.context["rows"]] == ["VOG niet gezien", "VOG niet gezien"]


def test_volunteers_a_worker_reaches_are_available_or_around_the_caseload(signed_in):
    worker = a_worker()
    own, strange = a_trajectory(lead=worker).client, a_client()
    a_volunteer(last_name="Aaa")
    a_match(own, a_volunteer(last_name="Bbb", state="paused"), worker)
    hidden = a_volunteer(last_name="Ccc", state="paused")
    a_match(strange, hidden, worker)
    a_volunteer(last_name="Ddd", state="applied")
    browser = signed_in(worker)

    rows = browser.get(reverse("matching:volunteers")).context["rows"]

    assert [row.name for row in rows] == ["Piet Aaa", "Piet Bbb"]
    assert browser.get(hidden.get_absolute_url()).status_code == 404


def test_volunteer_add_works_and_leaves_a_trace(signed_in):
    coordinator = a_coordinator()
    language, _created = Language.objects.get_or_create(name="Turks")
    typed = words(
        team=coordinator.current_memberships[0].team.reference,
        phone="06 12 34 56 78",
        postcode="8013zp",
        conduct_seen_on="5-1-2026",
        languages=[language.pk],
    )

    response = signed_in(coordinator).post(reverse("matching:volunteer_add"), typed)

    volunteer = Volunteer.objects.get()
    assert response.url == volunteer.get_absolute_url()
    assert volunteer.conduct_seen_on == date(2026, 1, 5)
    assert (volunteer.person.phone, volunteer.person.postcode) == ("+31612345678", "8013 ZP")
    assert list(volunteer.person.languages.all()) == [language]
    event = Event.objects.get(action=Action.VOLUNTEER_ADDED)
    assert (event.by, event.target_reference) == (coordinator, volunteer.reference)


def test_volunteer_add_says_why_not_and_keeps_what_was_typed(signed_in):
    typed = words(first_name="", last_name="", phone="bel maar", interests="schaken")

    page = signed_in(a_coordinator()).post(reverse("matching:volunteer_add"), typed).content.decode()

    assert "Geef een voornaam of een achternaam." in page
    assert "Dit telefoonnummer is niet te lezen" in page
    assert "schaken" in page
    assert not Volunteer.objects.exists()


def test_volunteer_add_offers_own_teams_only(signed_in):
    other = a_user(Role.COORDINATOR, "Noord").current_memberships[0].team

    page = signed_in(a_coordinator("Zuid")).post(reverse("matching:volunteer_add"), words(team=other.reference))

    assert page.status_code == 200
    assert "team" in page.context["form"].errors


def test_volunteer_shows_a_worker_name_availability_and_matches_only(signed_in):
    worker = a_worker()
    volunteer = a_volunteer(availability="dinsdag", phone="+31612345678", remarks="Bang voor honden")
    a_match(a_trajectory(lead=worker, client=a_client(last_name="Bos")).client, volunteer, worker)
    a_match(a_client(last_name="Veld"), volunteer, worker)

    page = signed_in(worker).get(volunteer.get_absolute_url()).content.decode()

    assert "dinsdag" in page
    assert "de Bos" in page
    assert "Veld" not in page
    assert "VOG" not in page
    assert "06-12345678" not in page
    assert "honden" not in page


def test_volunteer_shows_the_coordinator_all(signed_in, statements):
    volunteer = a_volunteer(phone="+31612345678", remarks="Bang voor honden")
    client = signed_in(a_coordinator())

    with statements() as seen:
        page = client.get(volunteer.get_absolute_url()).content.decode()

    assert "06-12345678" in page
    assert "Bang voor honden" in page
    assert len(seen) <= 10, seen


def test_volunteer_edit_works_and_leaves_a_trace(signed_in):
    coordinator, volunteer = a_coordinator(), a_volunteer(phone="+31612345678")
    client, url = signed_in(coordinator), reverse("matching:volunteer_edit", args=[volunteer.reference])
    assert 'value="06-12345678"' in client.get(url).content.decode()

    response = client.post(url, words(volunteer, team=volunteer.team.reference, last_name="Nieuw", state="paused"))

    assert response.url == volunteer.get_absolute_url()
    volunteer = Volunteer.objects.get()
    assert (volunteer.person.last_name, volunteer.state, volunteer.version) == ("Nieuw", "paused", 2)
    assert volunteer.person.sort_name == "nieuw samira"
    assert Event.objects.get(action=Action.VOLUNTEER_CHANGED).by == coordinator


def test_volunteer_edit_shows_both_versions_when_stale(signed_in):
    coordinator, volunteer = a_coordinator(), a_volunteer(interests="vissen")
    url = reverse("matching:volunteer_edit", args=[volunteer.reference])
    typed = words(volunteer, team=volunteer.team.reference, interests="schaken")
    client = signed_in(coordinator)
    client.post(url, typed | {"interests": "breien"})

    page = client.post(url, typed).content.decode()

    assert "Iemand anders heeft dit intussen gewijzigd" in page
    assert 'value="schaken"' in page
    assert "breien" in page
    assert 'name="version" value="2"' in page
    assert Volunteer.objects.get().interests == "breien"


def test_volunteer_edit_notices_that_the_person_was_changed_elsewhere(signed_in):
    coordinator, volunteer = a_coordinator(), a_volunteer()
    typed = words(volunteer, team=volunteer.team.reference)
    change_person(person=volunteer.person, version=1, by=coordinator, last_name="Elders")
    client, url = signed_in(coordinator), reverse("matching:volunteer_edit", args=[volunteer.reference])

    page = client.post(url, typed).content.decode()
    again = client.post(url, typed | {"person_version": 2})

    assert "Elders" in page
    assert 'name="person_version" value="2"' in page
    assert again.status_code == 302


def test_volunteer_edit_ends_where_the_role_ends(signed_in):
    """Coordinator of Zuid and worker in Noord: sees Noord, edits Zuid."""
    user = also(a_coordinator("Zuid"), Role.WORKER, "Noord")
    volunteer = a_volunteer("Noord")
    client = signed_in(user)

    assert client.get(volunteer.get_absolute_url()).status_code == 200
    assert client.get(reverse("matching:volunteer_edit", args=[volunteer.reference])).status_code == 404


def test_volunteer_invite_makes_an_account_for_this_volunteer_only(
    signed_in, mailoutbox, django_capture_on_commit_callbacks
):
    coordinator, volunteer = a_coordinator(), a_volunteer(email="tineke@voorbeeld.nl")
    invite = reverse("matching:volunteer_invite", args=[volunteer.reference])

    with django_capture_on_commit_callbacks(execute=True):
        signed_in(coordinator).post(invite, {"version": volunteer.version})

    volunteer.refresh_from_db()
    assert volunteer.user.email == "tineke@voorbeeld.nl"
    assert [(m.role, m.team) for m in volunteer.user.memberships.all()] == [(Role.VOLUNTEER, volunteer.team)]
    assert [mail.to for mail in mailoutbox] == [["tineke@voorbeeld.nl"]]


@pytest.mark.parametrize(
    ("email", "why"), [("", "Vul eerst een e-mailadres in"), ("bezet@voorbeeld.nl", "al een account")]
)
def test_volunteer_invite_says_why_not(signed_in, email, why):
    a_user(email="bezet@voorbeeld.nl")
    volunteer = a_volunteer(email=email)
    invite = reverse("matching:volunteer_invite", args=[volunteer.reference])

    page = signed_in(a_coordinator()).post(invite, {"version": volunteer.version}, follow=True)

    assert why in page.content.decode()
    volunteer.refresh_from_db()
    assert volunteer.user is None
