"""What follows a signaleringskaart: three questions, the steps that fit, and ticking them off."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from audit.choices import Action
from audit.models import Event
from directory.models import AreaContact
from signals.choices.cards import WITH_CONTACT, WITH_DAY, Discussed, NextStep, Recognised, Wants, Worries
from signals.models import FollowUp
from signals.rules.cards import offered_steps, open_questions
from signals.services.cards import choose_follow_up, do_follow_up
from tests.builders import (
    NOW,
    TODAY,
    a_card,
    a_concern,
    a_district,
    a_follow_up,
    a_trajectory,
    a_worker,
    an_area_contact,
)

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def text(response):
    """The words of a page."""
    return response.content.decode()


def address(name, concern, card=None, *more):
    """Of a page about a card of this melding."""
    return reverse(f"signals:{name}", args=[concern.reference, *([card.reference] if card else []), *more])


@pytest.fixture
def worker():
    return a_worker()


PATHS = [
    ("cannot", "", "", "", {"ask_advice", "hand_over"}),
    ("not_yet", "", "", "", {"discuss", "ask_advice"}),
    ("yes", "no", "no", "yes", {"call_contact", "ask_later"}),
    ("yes", "yes", "no", "no", {"respect"}),
    ("yes", "partly", "yes", "", {"person_acts", "we_act", "refer", "stuck"}),
    ("yes", "yes", "unclear", "", {"ask_later", "ask_advice"}),
]


@pytest.mark.parametrize(("discussed", "recognised", "wants", "worries", "steps"), PATHS)
def test_the_verwijskaart_leads_to_these_steps(discussed, recognised, wants, worries, steps):
    answers = {"discussed": discussed, "wants": wants, "worries": worries}

    assert set(offered_steps(**answers)) == steps
    assert open_questions(recognised=recognised, **answers) == ()


def test_every_answer_to_the_questions_leads_somewhere_and_every_step_is_reached():
    reached = set()
    for discussed in Discussed:
        for recognised in ("", *Recognised):
            for wants in ("", *Wants):
                for worries in ("", *Worries):
                    answers = {"discussed": discussed, "wants": wants, "worries": worries}
                    if not open_questions(recognised=recognised, **answers):
                        assert offered_steps(**answers)
                        reached.update(offered_steps(**answers))

    assert reached == set(NextStep)


def test_nothing_is_offered_before_the_questions_are_answered():
    nothing = {"discussed": "", "recognised": "", "wants": "", "worries": ""}

    assert open_questions(**nothing) == ("discussed",)
    assert open_questions(**nothing | {"discussed": "yes"}) == ("recognised", "wants")
    assert open_questions(**nothing | {"discussed": "yes", "recognised": "no", "wants": "no"}) == ("worries",)


@pytest.mark.parametrize(("discussed", "recognised", "wants", "worries", "steps"), PATHS)
def test_the_guide_offers_the_steps_and_stores_the_choice(
    signed_in, worker, discussed, recognised, wants, worries, steps
):
    contact = an_area_contact(district=a_district())
    concern = a_concern(district=a_district())
    card = a_card(worker, concern=concern)
    browser, answers = (
        signed_in(worker),
        {"discussed": discussed, "recognised": recognised, "wants": wants, "worries": worries},
    )
    guide = address("card_follow_up", concern, card)

    second = browser.post(guide, answers)
    for step in steps:
        more = {"step": step, "sending": f"token-{step}", "what": "Bellen", "due_on": "25-11-2026"}
        browser.post(guide, answers | more | ({"contact": contact.pk} if step in WITH_CONTACT else {}))

    assert not FollowUp.objects.exclude(card=card).exists()
    assert {value for value, _label in second.context["form"].fields["step"].choices} == steps
    assert set(FollowUp.objects.values_list("step", flat=True)) == steps
    assert Event.objects.filter(action=Action.FOLLOW_UP_CHOSEN).count() == len(steps)


def test_the_guide_says_why_not(signed_in, worker):
    an_area_contact(district=a_district())
    concern = a_concern(district=a_district())
    card = a_card(worker, concern=concern)
    browser, guide = signed_in(worker), address("card_follow_up", concern, card)

    first = browser.post(guide, {"discussed": "yes", "wants": "no"})
    second = browser.post(guide, {"discussed": "cannot", "step": "ask_advice", "sending": "x"})

    assert set(first.context["form"].errors) == {"recognised", "worries"}
    assert "contact" in second.context["form"].errors
    with pytest.raises(ValidationError, match="past niet bij de antwoorden"):
        a_follow_up(card, worker, step="refer")
    with pytest.raises(ValidationError, match="Een dag helpt je"):
        a_follow_up(card, worker, due_on=None)
    with pytest.raises(ValidationError, match="al geweest"):
        a_follow_up(card, worker, due_on=date(2026, 11, 1))
    assert not FollowUp.objects.exists()


def test_the_guide_repeats_the_answers_and_keeps_a_contact_only_where_somebody_is_called(signed_in, worker):
    contact = an_area_contact(district=a_district())
    concern = a_concern(district=a_district())
    browser, guide = signed_in(worker), address("card_follow_up", concern, a_card(worker, concern=concern))
    answers = {"discussed": "yes", "recognised": "partly", "wants": "yes"}

    second = browser.post(guide, answers)
    for step in ("person_acts", "refer"):
        browser.post(guide, answers | {"step": step, "contact": contact.pk, "sending": step})

    assert "Besproken: ja · Herkent het: deels · Wil er iets aan doen: ja" in text(second)
    assert dict(FollowUp.objects.values_list("step", "contact")) == {"person_acts": None, "refer": contact.pk}


def test_the_guide_sent_twice_is_one_choice(signed_in, worker):
    concern = a_concern()
    card = a_card(worker, concern=concern)
    words = {"discussed": "not_yet", "step": "discuss", "due_on": "25-11-2026", "sending": "zelfde"}

    for _each in range(2):
        signed_in(worker).post(address("card_follow_up", concern, card), words)

    assert FollowUp.objects.count() == 1


def test_we_act_leads_to_opening_a_trajectory(signed_in, worker):
    concern = a_concern()
    card = a_card(worker, concern=concern)
    words = {"discussed": "yes", "recognised": "yes", "wants": "yes", "step": "we_act", "sending": "x"}

    response = signed_in(worker).post(address("card_follow_up", concern, card), words)

    assert response.url == reverse("cases:open_from_concern", args=[concern.reference])


def test_handing_over_leads_to_where_that_is_done(signed_in, worker):
    concern = a_concern()
    card = a_card(worker, concern=concern)

    response = signed_in(worker).post(
        address("card_follow_up", concern, card), {"discussed": "cannot", "step": "hand_over", "sending": "x"}
    )

    assert response.url == reverse("signals:hand_over", args=[concern.reference])
    assert FollowUp.objects.get().due_on == TODAY


def test_handing_over_a_client_says_whom_to_call(signed_in, worker):
    contact = an_area_contact(district=a_district(), phone="+31612345678")
    client = a_trajectory(lead=worker).client
    card = a_card(worker, person=client.person)
    words = {"discussed": "cannot", "step": "hand_over", "contact": contact.pk, "sending": "x"}
    guide = reverse("cases:card_follow_up", args=[client.reference, card.reference])

    response = signed_in(worker).post(guide, words, follow=True)

    assert response.redirect_chain[-1][0] == reverse("cases:card", args=[client.reference, card.reference])
    assert 'href="tel:+31612345678"' in text(response)


def test_another_organisation_helps_when_the_client_agreed(signed_in, worker):
    client, concern = a_trajectory(lead=worker).client, a_concern()
    of_client, of_melding = a_card(worker, person=client.person), a_card(worker, concern=concern)
    for card in (of_client, of_melding):
        a_follow_up(card, worker, **REFERRED)
    browser = signed_in(worker)

    told = text(browser.get(reverse("cases:card", args=[client.reference, of_client.reference])))
    loose = text(browser.get(address("card", concern, of_melding)))

    assert all("mag alleen als de persoon dat goed vindt" in page for page in (told, loose))
    assert reverse("cases:consent", args=[client.reference]) in told
    assert "toestemming/" not in loose


def test_another_organisation_helps_leads_to_the_referrals_of_the_client(signed_in, worker):
    client = a_trajectory(lead=worker).client
    card = a_card(worker, person=client.person)
    guide = reverse("cases:card_follow_up", args=[client.reference, card.reference])

    response = signed_in(worker).post(guide, REFERRED)

    assert response.url == reverse("cases:referrals", args=[client.reference])


REFERRED = {"discussed": "yes", "recognised": "yes", "wants": "yes", "step": "refer"}
WITHOUT_A_DAY = [
    ("cannot", "", "", "hand_over"),
    ("yes", "no", "yes", "call_contact"),
    ("yes", "yes", "", "person_acts"),
    ("yes", "yes", "", "we_act"),
    ("yes", "yes", "", "refer"),
    ("yes", "yes", "", "stuck"),
]


@pytest.mark.parametrize(("discussed", "wants", "worries", "step"), WITHOUT_A_DAY)
def test_what_has_no_day_stands_on_the_list_of_today(worker, discussed, wants, worries, step):
    recognised = "yes" if discussed == "yes" else ""
    answers = {"discussed": discussed, "recognised": recognised, "wants": wants, "worries": worries}

    chosen = a_follow_up(a_card(worker, concern=a_concern()), worker, step=step, due_on=None, **answers)

    assert list(FollowUp.objects.to_do(TODAY).of(worker)) == [chosen]


def test_a_step_to_somebody_says_to_whom_where_the_area_has_somebody(worker):
    contact = an_area_contact(district=a_district())
    card, contacts = a_card(worker, concern=a_concern()), AreaContact.objects.all()
    asking = {"discussed": "cannot", "step": "ask_advice", "contacts": contacts}

    with pytest.raises(ValidationError, match="Wie bel je"):
        a_follow_up(card, worker, **asking)
    named = a_follow_up(card, worker, contact=contact, **asking)

    assert list(FollowUp.objects.all()) == [named]


def test_what_was_promised_after_a_card_waits_until_it_is_done(signed_in, worker):
    concern = a_concern()
    card = a_card(worker, concern=concern)
    follow_up = a_follow_up(card, worker)
    monday = TODAY + timedelta(days=3)
    assert list(FollowUp.objects.to_do(monday).of(worker)) == [follow_up]
    assert not FollowUp.objects.to_do(TODAY).exists()

    signed_in(worker).post(address("follow_up_done", concern, card, follow_up.reference))
    do_follow_up(follow_up=follow_up, on=monday, by=worker)

    follow_up.refresh_from_db()
    assert follow_up.done_on == TODAY
    assert Event.objects.filter(action=Action.FOLLOW_UP_DONE).count() == 1


def test_respecting_it_is_done_at_once_unless_there_is_a_day_to_ask_again(worker):
    card = a_card(worker, concern=a_concern())
    respected = {"discussed": "yes", "recognised": "yes", "wants": "no", "worries": "no", "step": "respect"}

    at_once = a_follow_up(card, worker, **respected, due_on=None)
    again = a_follow_up(card, worker, **respected, due_on=date(2027, 2, 1))

    assert (at_once.done_on, again.done_on) == (TODAY, None)


def test_steps_that_need_a_day_or_somebody_are_steps_of_the_verwijskaart():
    assert set(NextStep) >= WITH_CONTACT | WITH_DAY


def test_choose_follow_up_keeps_earlier_ones(worker):
    card = a_card(worker, concern=a_concern())
    a_follow_up(card, worker)

    choose_follow_up(
        card=card, discussed="yes", recognised="partly", wants="yes", worries="", step="refer", contact=None,
        what="Buurthuis", due_on=None, by=worker, at=NOW, today=TODAY, contacts=AreaContact.objects.none(),
    )  # fmt: skip

    assert card.follow_ups.count() == 2
