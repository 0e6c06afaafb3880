"""The advice about a client: what comes first, putting it aside with a reason, and bringing it back."""

from datetime import date

import pytest
from django.urls import reverse
from hypothesis import given
from hypothesis import strategies as st

from audit.models import Event
from cases.advising.rules import MOST, ORDER, foremost, reciprocity_advice, stabilise_advice
from cases.services.visits import agree
from method.advice import Advice, Kind, hint, warn
from method.models import SetAside
from method.register import RULES
from method.services import bring_back, set_aside
from tests.builders import NOW, TODAY, a_flag, a_trajectory, a_visit, a_worker
from tests.cases.pages import address, text
from tests.typings import assess

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
LAPSE = "Het contact verwatert"


@pytest.fixture
def lapsed(worker):
    """Nobody was spoken with for half a year, and the door stayed shut twice."""
    trajectory = a_trajectory(lead=worker, on=date(2026, 3, 1))
    a_visit(trajectory.client, worker, outcome="not_home", visited_on=date(2026, 11, 1))
    a_visit(trajectory.client, worker, outcome="door_closed", visited_on=date(2026, 11, 8))
    return trajectory.client


def aside_address(client, rule="PHA-24"):
    return reverse("cases:aside", args=[client.reference, rule])


def test_every_rule_in_the_order_exists_and_can_be_put_aside():
    assert {RULES[rule].kind for rule in ORDER} <= {Kind.WARN, Kind.HINT, Kind.TASK}


@given(st.permutations([*(warn(rule, "x") for rule in ORDER), hint("SIG-01", "x")]))
def test_the_order_does_not_depend_on_who_said_it_first(advice):
    assert [one.rule for one in foremost(advice)] == [*ORDER, "SIG-01"]


def test_a_rule_is_said_once_and_not_at_all_when_it_lies_aside():
    advice = [warn("PHA-24", "een"), warn("PHA-24", "twee"), hint("PHA-22", "drie")]

    assert [one.rule for one in foremost(advice, aside={"PHA-22"})] == ["PHA-24"]


def test_pha_13_something_urgent_asks_for_calm_first():
    assert stabilise_advice(is_urgent=False) == []
    assert [one.rule for one in stabilise_advice(is_urgent=True)] == ["PHA-13"]


@pytest.mark.parametrize("kind", ["eviction", "neglect"])
def test_pha_13_a_flag_says_so_on_the_page_of_the_client(browser, own_client, kind):
    assert "PHA-13" not in text(browser.get(own_client.get_absolute_url()))

    a_flag(kind, person=own_client.person)

    assert "PHA-13" in text(browser.get(own_client.get_absolute_url()))


def test_pha_13_other_flags_and_those_that_were_lifted_do_not(browser, own_client):
    a_flag("aggression", person=own_client.person)
    lifted = a_flag("eviction", person=own_client.person)
    lifted.lifted_on = TODAY
    lifted.save()

    assert "PHA-13" not in text(browser.get(own_client.get_absolute_url()))


def test_pha_22_five_talks_without_a_contribution():
    nothing = [""] * 4

    assert reciprocity_advice(nothing, limit=5) == []
    assert [one.rule for one in reciprocity_advice([*nothing, ""], limit=5)] == ["PHA-22"]
    assert reciprocity_advice(["", "Soep gekookt", "", "", ""], limit=5) == []
    assert reciprocity_advice(["", "", "", "", "", "Soep gekookt"], limit=5)


def test_pha_22_counts_talks_only(browser, own_client, worker):
    for each in range(5):
        a_visit(own_client, worker, visited_on=date(2026, 11, 1 + each))
        a_visit(own_client, worker, outcome="not_home", visited_on=date(2026, 11, 1 + each))
    assert "PHA-22" in text(browser.get(address("advices", own_client)))

    a_visit(own_client, worker, visited_on=TODAY, contribution="Zette zelf koffie")

    assert "PHA-22" not in text(browser.get(address("advices", own_client)))


def test_a_visit_takes_what_the_person_brought(browser, own_client):
    words = {"kind": "home_visit", "outcome": "held", "visited_on": "20-11-2026", "contribution": "Bakte een taart"}

    browser.post(reverse("cases:visit", args=[own_client.reference]), words)

    assert own_client.visits.get().contribution == "Bakte een taart"
    assert "Zelf: Bakte een taart" in text(browser.get(own_client.get_absolute_url()))


def test_a_visit_that_is_sent_twice_counts_once(browser, own_client):
    words = {"kind": "home_visit", "outcome": "held", "visited_on": "20-11-2026", "minutes": "60", "sending": "een"}

    for _tap in range(2):
        browser.post(reverse("cases:visit", args=[own_client.reference]), words)

    assert own_client.visits.count() == 1


def test_at_most_three_stand_on_the_page_and_the_rest_is_a_tap_away(browser, lapsed, worker):
    a_flag("neglect", person=lapsed.person)
    lapsed.trajectories.update(question="debts")
    for each in range(7):
        a_visit(lapsed, worker, visited_on=date(2026, 2, 1 + each), minutes=10)

    page = text(browser.get(lapsed.get_absolute_url()))
    everything = text(browser.get(address("advices", lapsed)))

    assert page.count('class="advice advice--') <= MOST
    assert everything.count('class="advice advice--') >= page.count('class="advice advice--')
    assert page.index("PHA-05") < page.index("PHA-24") < page.index("PHA-13")


def test_put_aside_with_a_reason_it_stays_away_until_it_is_brought_back(browser, lapsed, worker):
    assert LAPSE in text(browser.get(lapsed.get_absolute_url()))

    done = browser.post(aside_address(lapsed), {"why": "other", "words": "Is drie weken op vakantie"}, follow=True)

    assert LAPSE not in text(done)
    assert "PHA-05" in text(done)
    listed = text(browser.get(address("advices", lapsed)))
    assert "Is drie weken op vakantie" in listed
    assert worker.name in listed
    assert "20-05-2027" in listed

    back = browser.post(reverse("cases:aside_back", args=[lapsed.reference, "PHA-24"]), follow=True)

    assert LAPSE in text(back)
    assert "Is drie weken op vakantie" not in text(back)
    assert set(Event.objects.filter(action__startswith="advice_").values_list("action", flat=True)) == {
        "advice_set_aside", "advice_brought_back",
    }  # fmt: skip


def test_not_now_comes_back_after_a_month(browser, lapsed):
    browser.post(aside_address(lapsed), {"why": "later"})

    aside = SetAside.objects.get()
    assert aside.until_on == date(2026, 12, 20)
    assert list(SetAside.objects.of(lapsed).on(date(2026, 12, 20))) == [aside]
    assert not SetAside.objects.of(lapsed).on(date(2026, 12, 21)).exists()


def test_something_else_is_told_in_words(browser, lapsed):
    refused = browser.post(aside_address(lapsed), {"why": "other", "words": ""})

    assert "Zeg in een paar woorden waarom" in text(refused)
    assert not SetAside.objects.exists()


def test_putting_it_aside_twice_is_the_last_reason(lapsed, worker):
    context = {"target": lapsed, "rule": "PHA-24", "today": TODAY, "by": worker, "at": NOW}
    set_aside(why="later", words="", **context)
    set_aside(why="done", words="", **context)

    assert SetAside.objects.of(lapsed).get().why == "done"
    bring_back(target=lapsed, rule="PHA-24", by=worker, at=NOW)
    assert not SetAside.objects.of(lapsed).exists()


@pytest.mark.parametrize("rule", ["CLO-04", "VOL-04", "SIG-09", "ZZZ-99"])
def test_a_block_a_gate_and_what_is_no_rule_cannot_be_put_aside(browser, lapsed, rule):
    assert RULES.get(rule) is None or RULES[rule].kind in (Kind.BLOCK, Kind.GATE)
    assert browser.post(aside_address(lapsed, rule), {"why": "later"}).status_code == 404


def test_what_lies_aside_with_one_client_is_said_of_another(browser, lapsed, worker):
    other = a_trajectory(lead=worker, on=date(2026, 3, 1)).client
    browser.post(aside_address(lapsed), {"why": "later"})

    assert LAPSE in text(browser.get(other.get_absolute_url()))


def test_outside_the_caseload_nothing_is_told_or_put_aside(client, signed_in, lapsed):
    browser = signed_in(a_worker())

    assert browser.get(address("advices", lapsed)).status_code == 302
    assert browser.post(aside_address(lapsed), {"why": "later"}).status_code == 404
    assert not SetAside.objects.exists()


def test_all_advice_is_asked_in_few_statements(browser, statements, lapsed, worker):
    for each in range(25):
        a_visit(lapsed, worker, visited_on=date(2026, 4, 1 + each))

    with statements() as seen:
        browser.get(address("advices", lapsed))

    assert len(seen) <= 12, seen


@pytest.mark.parametrize(
    ("status", "is_told"), [("active", True), ("waiting", True), ("rest", False), ("in_view", False)]
)
def test_pha_18_and_pha_15_speak_only_while_at_work(browser, lapsed, status, is_told):
    assess(person=lapsed.person, persistence="structural_psychiatric", orientation="", note="", on=TODAY, by=None)
    lapsed.trajectories.update(status=status, planned_until=date(2026, 11, 1))

    page = text(browser.get(address("advices", lapsed)))

    assert ("PHA-18" in page) is is_told
    assert ("PHA-15" in page) is is_told


def test_the_page_of_the_trajectory_leaves_out_what_lies_aside(browser, lapsed):
    lapsed.trajectories.update(planned_until=date(2026, 11, 1))
    assert "PHA-18" in text(browser.get(address("trajectory", lapsed)))

    browser.post(aside_address(lapsed, "PHA-18"), {"why": "later"})

    assert "PHA-18" not in text(browser.get(address("trajectory", lapsed)))


def test_put_aside_twice_is_once(browser, lapsed):
    for _tap in range(2):
        browser.post(aside_address(lapsed), {"why": "later", "words": "", "sending": "een"})

    assert SetAside.objects.count() == 1


def test_an_advice_is_one_sentence_of_one_rule():
    assert Advice("PHA-24", Kind.WARN, "x").label == "let op"


def test_what_lies_aside_is_silent_on_the_plan_too(browser, own_client, worker):
    for each in range(7):
        agree(client=own_client, what=f"Opruimen {each}", due_on=None, by=worker, promised_by=None)
    assert "PHA-19" in text(browser.get(address("goals", own_client)))

    browser.post(aside_address(own_client, "PHA-19"), {"why": "done"})

    assert "PHA-19" not in text(browser.get(address("goals", own_client)))
