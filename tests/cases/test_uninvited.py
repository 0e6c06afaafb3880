"""The pages of the five steps: before a melding is filed for who handles it, afterwards for the own caseload."""

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action, Ground
from audit.models import AccessLog, Event
from cases.services.clients import join_concern
from signals.models import UninvitedStepTaken, UninvitedVisit
from tests.builders import TODAY, a_concern, a_step, a_trajectory, a_user, a_worker, also, thought_through

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def text(response):
    """The words of a page."""
    return response.content.decode()


def overview(concern):
    """The address of the five steps."""
    return reverse("cases:uninvited", args=[concern.reference])


def one_step(concern, number=3):
    """The address of one step."""
    return reverse("cases:uninvited_step", args=[concern.reference, number])


def weighing(concern):
    """The address of the considerations."""
    return reverse("cases:uninvited_weigh", args=[concern.reference])


def words(who, **typed):
    """What a browser sends for a step."""
    facts = {"decision": "yes", "reason": "Ze doet niet meer open.", "who": who.pk, "decided_on": "20-11-2026"}
    return facts | {"consulted": "Samira", "why_not_consulted": "", "version": "0"} | typed


@pytest.fixture
def concern():
    return a_concern()


@pytest.mark.parametrize("is_filed", [False, True])
@pytest.mark.parametrize("page", [overview, one_step, weighing])
def test_pages_ask_few_statements(browser, statements, worker, concern, page, is_filed):
    thought_through(concern, worker)
    if is_filed:
        join_concern(concern=concern, client=a_trajectory(lead=worker).client, by=worker)

    with statements() as seen:
        answer = browser.get(page(concern))

    assert answer.status_code == 200
    assert len(seen) <= 10, seen


def test_the_overview_tells_what_to_think_about_and_how_far_it_is(browser, worker, concern):
    a_step(concern, "go", worker, reason="De buurvrouw hoort niets meer.")

    page = text(browser.get(overview(concern)))

    assert "1 van de 5 stappen · 0 van de 4 afwegingen" in page
    assert "De buurvrouw hoort niets meer." in page
    assert "Wat gebeurt er als niemand iets doet?" in page
    assert "Alles is doordacht" not in page


def test_reading_the_steps_leaves_a_row(browser, worker, concern):
    browser.get(overview(concern))

    row = AccessLog.objects.get()
    assert (row.target_reference, row.user, row.page, row.ground) == (
        concern.reference,
        worker,
        "cases:uninvited",
        Ground.CONCERN,
    )


def test_a_step_works_and_leaves_a_trace(browser, worker, concern):
    answer = browser.post(one_step(concern), words(worker), follow=True)

    taken = UninvitedStepTaken.objects.get()
    assert (taken.step, taken.decision, taken.who, taken.decided_on) == ("go", "yes", worker, TODAY)
    assert (taken.reason, taken.consulted) == ("Ze doet niet meer open.", "Samira")
    assert Event.objects.get(action=Action.UNINVITED_STEP).by == worker
    assert "Stap 3 is vastgelegd." in text(answer)


def test_a_step_sent_twice_is_taken_once(browser, worker, concern):
    typed = words(worker, sending="zelfde-formulier")

    answers = [browser.post(one_step(concern), typed), browser.post(one_step(concern), typed)]

    assert [answer.status_code for answer in answers] == [302, 302]
    assert UninvitedStepTaken.objects.get().version == 1


def test_a_step_stands_ready_as_it_was_decided(browser, worker, concern):
    a_step(concern, "go", worker, decision="no", reason="Eerst bellen.")

    form = browser.get(one_step(concern)).context["form"]

    assert (form["decision"].value(), form["reason"].value(), form["version"].value()) == ("no", "Eerst bellen.", 1)
    assert form["who"].value() == worker.pk


@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        ({"decision": ""}, "decision", ""),
        ({"decision": "misschien"}, "decision", ""),
        ({"reason": ""}, "reason", ""),
        ({"reason": "a" * 1_000_000}, "reason", "tekens lang"),
        ({"reason": "a\x00b"}, "reason", ""),
        ({"decided_on": "31-02-2026"}, "decided_on", "bestaat niet"),
        ({"decided_on": "21-11-2026"}, "decided_on", "moet nog komen"),
        ({"who": "99999"}, "who", ""),
        ({"consulted": ""}, "consulted", "Met wie overlegde je?"),
        ({"consulted": "a" * 201}, "consulted", ""),
    ],
)
def test_a_step_says_why_not_beside_the_field_and_keeps_what_was_typed(
    browser, worker, concern, typed, field, sentence
):
    known = {"why_not_consulted": ""} | typed
    page = browser.post(one_step(concern), words(worker) | known)

    form = page.context["form"]
    assert sentence in form.errors[field][0]
    assert form["version"].value() == "0"
    assert not UninvitedStepTaken.objects.exists()


def test_a_step_takes_any_writing(browser, worker, concern):
    story = "Zij zei: שלום 😀 <b>niet bang</b>"

    browser.post(one_step(concern), words(worker, reason=story, consulted="", why_not_consulted="Haast"))

    assert UninvitedStepTaken.objects.get().reason == story
    assert "&lt;b&gt;niet bang" in text(browser.get(overview(concern)))


def test_a_step_says_when_a_colleague_was_first(browser, worker, concern):
    a_step(concern, "go", a_worker(), decision="no", reason="Eerst bellen.")

    page = browser.post(one_step(concern), words(worker))

    assert "Iemand anders heeft dit intussen gewijzigd" in text(page)
    assert "Eerst bellen." in text(page)
    assert "Ze doet niet meer open." in text(page)


@pytest.mark.parametrize("number", [0, 6, 99])
def test_there_are_five_steps(browser, concern, number):
    assert browser.get(one_step(concern, number)).status_code == 404


def test_weighing_takes_answers_a_tap_and_what_is_still_open(browser, worker, concern):
    typed = {"privacy": "We bellen eerst aan.", "harm_not": "on", "version": "1"}

    answer = browser.post(weighing(concern), typed, follow=True)

    visit = UninvitedVisit.objects.get()
    assert (visit.privacy, visit.pressure, visit.harm) == ("We bellen eerst aan.", "", "n.v.t.")
    assert Event.objects.get(action=Action.UNINVITED_WEIGHED).by == worker
    assert "0 van de 5 stappen · 2 van de 4 afwegingen" in text(answer)


def test_weighing_says_when_a_colleague_was_first(browser, worker, concern):
    thought_through(concern, a_worker())

    page = browser.post(weighing(concern), {"privacy": "Anders bekeken.", "version": "1"})

    assert "Iemand anders heeft dit intussen gewijzigd" in text(page)
    assert UninvitedVisit.objects.get().privacy == "n.v.t."


def test_deciding_not_to_go_leads_to_closing_without_a_visit(browser, worker, concern):
    a_step(concern, "go", worker, decision="no")

    page = text(browser.get(overview(concern)))

    assert "Jullie gaan niet langs" in page
    assert reverse("signals:close", args=[concern.reference]) in page


def test_when_all_is_there_it_leads_to_a_trajectory_and_then_to_planning(browser, worker, concern):
    thought_through(concern, worker)
    loose = text(browser.get(overview(concern)))
    client = a_trajectory(lead=worker).client
    join_concern(concern=concern, client=client, by=worker)

    filed = text(browser.get(overview(concern)))

    assert reverse("cases:open_from_concern", args=[concern.reference]) in loose
    assert reverse("cases:plan", args=[client.reference]) not in loose
    assert reverse("cases:plan", args=[client.reference]) in filed
    assert AccessLog.objects.filter(target_reference=client.reference, page="cases:uninvited").exists()


def test_once_filed_the_steps_are_for_the_own_caseload_only(signed_in, worker, concern):
    thought_through(concern, worker)
    join_concern(concern=concern, client=a_trajectory(lead=worker).client, by=worker)

    for outsider in (a_worker(), a_user(Role.DESK), also(a_worker("Noord"), Role.COORDINATOR, "Zuid")):
        browser = signed_in(outsider)
        answers = [browser.get(page(concern)) for page in (overview, one_step, weighing)]
        answers.append(browser.post(one_step(concern), words(outsider, version="1")))
        assert {answer.status_code for answer in answers} == {404}, outsider

    assert not AccessLog.objects.filter(page__startswith="cases:uninvited").exists()
    assert UninvitedStepTaken.objects.get(step="go").version == 1


def test_another_team_s_steps_do_not_exist(browser, concern):
    other = a_concern("Noord")

    assert {browser.get(page(other)).status_code for page in (overview, one_step, weighing)} == {404}
