"""The decision about a typing, side by side with the proposal of the guide."""

import pytest

from audit.choices import Action
from audit.models import AccessLog, Event
from cases.models import Assessment, ObservationSheet, Proposal
from method.models import Deviation
from tests.builders import NOW, TODAY, a_couple, a_person, a_trajectory, a_visit, a_worker
from tests.cases.deciding import ACHTERBLIJVERS, LITTLE, SITUATIONAL, chosen, decision, doubted, put_off
from tests.cases.pages import address, text
from tests.typings import assess, observe, version_of
from typology.choices import Profile
from typology.guide import GUIDE_VERSION
from typology.rules import dimensions_of

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


@pytest.mark.parametrize("name", ["typing_choose", "typing_doubt", "typing_postpone"])
@pytest.mark.parametrize("number", [3, 30])
def test_forms_ask_the_same_statements_for_any_number(browser, statements, worker, own_client, name, number):
    for _each in range(number):
        a_visit(own_client, worker)
        assess(person=own_client.person, persistence="", orientation="", note="", on=TODAY, by=worker)
    observe(own_client.person, worker, **ACHTERBLIJVERS)
    browser.post(decision(own_client, "typing_confirm"), {"version": version_of(own_client.person)})

    with statements() as seen:
        page = browser.get(decision(own_client, name))

    assert page.status_code == 200
    assert len(seen) <= 10, seen
    assert len(page.content) < 60_000


def test_confirm_works_and_leaves_a_trace(browser, worker, own_client):
    observe(own_client.person, worker, **ACHTERBLIJVERS)
    sheet = ObservationSheet.objects.get()

    typed = {"note": "Zoals hij het zelf vertelt", "version": version_of(own_client.person)}
    response = browser.post(decision(own_client, "typing_confirm"), typed)

    assert response.url == own_client.get_absolute_url()
    typing = Assessment.objects.get()
    assert (typing.decision, typing.verdict, typing.note) == ("confirmed", "Achterblijvers", typed["note"])
    assert (typing.assessed_by, typing.assessed_on) == (worker, TODAY)
    assert Event.objects.get(action=Action.ASSESSED, target_reference=typing.reference).by == worker
    assert Event.objects.get(action=Action.SHEET_FINISHED).target_reference == sheet.sheet.reference
    assert AccessLog.objects.filter(user=worker, page="cases:typing_confirm").exists()


def test_the_proposal_is_kept_beside_the_decision(browser, worker, own_client):
    observe(own_client.person, worker, **ACHTERBLIJVERS)

    browser.post(decision(own_client, "typing_choose"), chosen(own_client.person, "situational"))

    proposal = Proposal.objects.get()
    assert (proposal.assessment.person, proposal.profile) == (own_client.person, "ACHTERBLIJVERS")
    assert (proposal.guide_version, proposal.observations) == (GUIDE_VERSION, ObservationSheet.objects.get())
    assert proposal.ranked[0] == ("ACHTERBLIJVERS", round(proposal.ranked[0][1], 4))
    assert sum(proposal.likelihoods.values()) == pytest.approx(1, abs=0.001)
    assert Event.objects.get(action=Action.TYPING_PROPOSED).by == worker
    proposal.observations.sheet.refresh_from_db()
    assert proposal.observations.sheet.finished_at == NOW


def test_equals_in_a_proposal_keep_the_order_of_the_matrix():
    """A database may store an object in another order than it was given."""
    stored = dict.fromkeys(reversed(Profile), 0.1) | {Profile.HOOPVOLLEN: 0.3}

    ranked = [profile for profile, _share in Proposal(likelihoods=stored).ranked]

    assert ranked == [Profile.HOOPVOLLEN, *(one for one in Profile if one != Profile.HOOPVOLLEN)]


def test_confirm_takes_over_one_dimension_where_the_guide_proposes_no_more(browser, worker, own_client):
    observe(own_client.person, worker, **SITUATIONAL)

    page = browser.post(decision(own_client, "typing_confirm"), {"version": version_of(own_client.person)}, follow=True)

    typing = Assessment.objects.get()
    assert (typing.persistence, typing.orientation, typing.profile) == ("situational", "", None)
    assert "Vastgelegd: Achterblijvers of Afhankelijken." in text(page)
    assert "blijft staan" not in text(page)


@pytest.mark.parametrize("answers", [{}, LITTLE])
def test_confirm_says_why_not_when_nothing_is_proposed_and_lets_choose(browser, worker, own_client, answers):
    observe(own_client.person, worker, **answers)

    typed = {"note": "Al getypt", "version": version_of(own_client.person)}
    page = browser.post(decision(own_client, "typing_confirm"), typed)

    assert "De typeerhulp stelt nu niets voor" in text(page)
    assert f'action="{decision(own_client, "typing_choose")}"' in text(page)
    assert page.context["form"]["note"].value() == "Al getypt"
    assert not Assessment.objects.exists()


@pytest.mark.parametrize(
    ("answers", "row", "column", "decided"),
    [
        (ACHTERBLIJVERS, "situational", "participation", "confirmed"),
        (ACHTERBLIJVERS, "situational", "", "own"),
        (ACHTERBLIJVERS, "", "", "own"),
        (SITUATIONAL, "situational", "", "confirmed"),
        (SITUATIONAL, "situational", "participation", "own"),
        (SITUATIONAL, "", "not_clearly", "own"),
        (LITTLE, "structural", "participation", "own"),
        (LITTLE, "", "", "own"),
        ({}, "structural", "participation", "own"),
    ],
)
def test_a_choice_says_what_it_did_with_the_proposal(browser, worker, own_client, answers, row, column, decided):
    observe(own_client.person, worker, **answers)

    response = browser.post(decision(own_client, "typing_choose"), chosen(own_client.person, row, column))

    assert response.url == own_client.get_absolute_url()
    assert Assessment.objects.get().decision == decided
    assert not Deviation.objects.exists()


def test_typ_03_typ_04_a_choice_may_stay_open_or_unclear(browser, own_client):
    url = decision(own_client, "typing_choose")

    browser.post(url, chosen(own_client.person, "structural"))
    browser.post(url, chosen(own_client.person, "structural", "unclear"))

    unclear, open_ = Assessment.objects.all()
    assert open_.verdict == "Compenseerders of Buitenstaanders"
    assert unclear.verdict == "Buitenstaanders"


def test_without_observations_there_is_no_proposal(browser, own_client):
    browser.post(decision(own_client, "typing_choose"), chosen(own_client.person, "structural", "participation"))

    assert Assessment.objects.get().profile == "COMPENSEERDERS"
    assert not Proposal.objects.exists()


def test_without_a_proposal_you_choose_by_yourself(browser, own_client):
    assert "<h1>Kies zelf</h1>" in text(browser.get(decision(own_client, "typing_choose")))


def test_choose_says_why_not_and_keeps_what_was_typed(browser, own_client):
    typed = chosen(own_client.person, "altijd", "participation", note="n" * 5_001)

    page = browser.post(decision(own_client, "typing_choose"), typed)

    form = page.context["form"]
    assert set(form.errors) == {"persistence", "note"}
    assert form["orientation"].value() == "participation"
    assert form["note"].value() == typed["note"]
    assert not Assessment.objects.exists()


def test_choose_shows_the_proposal_and_what_follows_from_each_row(browser, worker, own_client):
    observe(own_client.person, worker, **ACHTERBLIJVERS)

    page = text(browser.get(decision(own_client, "typing_choose")))

    assert "de typeerhulp stelt voor: Achterblijvers" in page
    assert "<h1>Kies een ander profiel</h1>" in page
    assert "(Compenseerders of Buitenstaanders)" in page
    assert "Past het best: Achterblijvers" in page


@pytest.mark.parametrize(("talks", "warned"), [(1, True), (2, False)])
@pytest.mark.parametrize("name", ["typing_choose", "typing_doubt"])
def test_typ_07_warns_where_the_decision_is_taken(browser, worker, own_client, name, talks, warned):
    for _each in range(talks):
        a_visit(own_client, worker)

    assert ("Er zijn nog weinig gesprekken geweest" in text(browser.get(decision(own_client, name)))) is warned


def test_typ_12_after_afhankelijken_the_message_says_what_to_ask(browser, own_client):
    row, column = dimensions_of("AFHANKELIJKEN")

    page = browser.post(decision(own_client, "typing_choose"), chosen(own_client.person, row, column), follow=True)

    messages = [str(one) for one in page.context["messages"]]
    assert "Vraag naar geweld thuis en naar hoe zwaar de zorg is." in messages
    assert f'<a href="{decision(own_client, "assess")}">Toch anders? Typeer opnieuw.</a>' in messages[0]


def test_what_the_message_says_stays_on_the_server(browser, worker, own_client):
    """Cookies stay behind on a shared laptop, also after signing out."""
    observe(own_client.person, worker, **ACHTERBLIJVERS)

    answer = browser.post(
        decision(own_client, "typing_confirm"), {"note": "", "version": version_of(own_client.person)}
    )

    assert answer.status_code == 302
    assert "messages" not in answer.cookies


def test_of_a_couple_each_is_decided_about(browser, worker):
    client = a_trajectory(lead=worker, client=a_couple()).client
    observe(client.person, worker, **ACHTERBLIJVERS)
    observe(client.partner, worker, **SITUATIONAL)
    url = decision(client, "typing_confirm", client.partner)

    page = text(browser.get(decision(client, "typing_choose", client.partner)))
    browser.post(url, {"version": version_of(client.partner)})

    assert "Jan Smit · de typeerhulp stelt voor: Achterblijvers of Afhankelijken" in page
    assert Assessment.objects.get().person == client.partner
    assert ObservationSheet.objects.open().get().person == client.person
    assert "Typering van Jan: Achterblijvers of Afhankelijken" in text(browser.get(client.get_absolute_url()))


@pytest.mark.parametrize("name", ["typing_choose", "typing_doubt", "typing_postpone", "indicate"])
def test_somebody_else_is_not_decided_about(browser, own_client, name):
    stranger = a_person().reference

    answers = [browser.get(address(name, own_client), {"persoon": person}) for person in (stranger, "\x00")]

    assert [answer.status_code for answer in answers] == [404, 404]


@pytest.mark.parametrize(
    ("name", "typed"),
    [
        ("typing_confirm", lambda person: {"version": version_of(person)}),
        ("typing_choose", lambda person: chosen(person, "situational")),
        ("typing_doubt", lambda person: doubted(person, "ACHTERBLIJVERS", "HOOPVOLLEN")),
        ("typing_postpone", put_off),
    ],
)
def test_a_double_tap_is_one_typing(browser, worker, own_client, name, typed):
    observe(own_client.person, worker, **ACHTERBLIJVERS)
    sent = typed(own_client.person) | {"sending": "een-en-dezelfde"}

    first = browser.post(decision(own_client, name), sent)
    again = browser.post(decision(own_client, name), sent)

    assert first.url == again.url == own_client.get_absolute_url()
    assert Assessment.objects.count() == 1


def test_a_worker_who_only_reads_along_decides_nothing(signed_in, own_client):
    browser = signed_in(a_worker())

    for name in ("typing_confirm", "typing_choose", "typing_doubt", "typing_postpone", "indicate"):
        assert browser.post(address(name, own_client), {}).status_code == 404
    assert not Assessment.objects.exists()
