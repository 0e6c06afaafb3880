"""From a melding to a signaleringskaart on a phone, the three questions, and every end of the verwijskaart."""

import re
from datetime import date, timedelta

import pytest
from django.urls import reverse

from instruments.models import Answer
from signals.choices.cards import WITH_CONTACT, NextStep
from signals.models import FollowUp
from tests.builders import a_card, a_concern, a_district, a_follow_up, a_trajectory, a_worker, an_area_contact
from tests.signals.test_verwijskaart import PATHS

pytestmark = pytest.mark.browser

PHONE = 360
LARGE_ENOUGH = 44  # pixels, for a thumb
PAGE_OF_PAPER = re.compile(rb"/Type\s*/Page\b(?!s)")
ABOUT, NOTE, OWN_LINE = "Mevrouw op de Akeleilaan 7", "Al weken, zegt ze zelf.", "De hond is mager"
CONTACT, PLAN, DUE = "Tineke Thuis", "Samen bellen met het buurthuis", date(2026, 11, 21)
LABELS = {"wants": "Wil de persoon er iets aan doen?", "recognised": "Herkent de persoon het?",
          "worries": "Blijft het niet pluis voelen?"}  # fmt: skip


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def concern():
    """A melding from a wijk where somebody can be called."""
    district = a_district()
    an_area_contact(district=district, name=CONTACT)
    return a_concern(about=ABOUT, district=district)


@pytest.mark.parametrize(("discussed", "recognised", "wants", "worries", "steps"), PATHS)
def test_every_path_of_the_verwijskaart_ends_in_something_to_do(
    open_tab, clock, worker, concern, discussed, recognised, wants, worries, steps
):
    tab = open_tab(f"verwijskaart-{discussed}-{wants or 'open'}-{worries or 'open'}", PHONE, worker, has_touch=True)
    answers = {"discussed": discussed, "recognised": recognised, "wants": wants, "worries": worries}

    start_card(tab)
    fill_with_a_thumb(tab)
    for step in last_of_all((NextStep.WE_ACT, NextStep.HAND_OVER), steps):
        answer_in_turn(tab, answers)
        assert {NextStep(value) for value in tab.page.locator("[name='step']").evaluate_all(VALUES)} == steps
        choose(tab, step)
        if step == NextStep.HAND_OVER:
            assert tab.page.url.endswith("/overdragen/")
        elif step != NextStep.WE_ACT:
            assert str(step.label).capitalize() in tab.part("Wat je gaat doen")
            tab.follow("Opnieuw langs de vragen")

    if NextStep.WE_ACT in steps:
        tab.fill(alias="Mevrouw Akelei").press("Traject openen")
        assert "Is vaak moe" in tab.visit(reverse_of_card()).words
    assert list(FollowUp.objects.filter(done_on=None).values_list("due_on", flat=True)) == [DUE] * len(steps)
    tick_all_off(open_tab, clock, worker, len(steps))


def test_a_path_works_without_script(open_tab, worker, concern):
    tab = open_tab("verwijskaart-no-script", PHONE, worker, script=False)

    start_card(tab)
    mark(tab, "Is vaak moe", "Gezien")
    tab.fill(**{"q-fatigue-note": NOTE, "own-other": OWN_LINE}).press("Klaar")
    answer_in_turn(tab, {"discussed": "yes", "recognised": "no", "wants": "no", "worries": "yes"})
    choose(tab, NextStep.CALL_CONTACT)

    for words in ("Is vaak moe", NOTE, OWN_LINE):
        assert words in tab.part("Wat er nu is gezien")
    assert CONTACT in tab.part("Wat je gaat doen")
    tab.page.get_by_role("button", name=re.compile(f"Gedaan.*{NextStep.CALL_CONTACT.label}")).click()
    tab.page.wait_for_load_state()
    assert "gedaan" in tab.part("Wat je gaat doen")


def test_the_card_asks_again_before_there_is_a_step(open_tab, worker, concern):
    card = a_card(worker, concern=concern)
    tab = open_tab("verwijskaart-refused", PHONE, worker)

    tab.visit(reverse("signals:card_follow_up", args=[concern.reference, card.reference])).press("Verder")
    tab.tap("ja").press("Verder")
    assert tab.page.locator(".utrecht-form-field-error-message", has_text="Deze vraag hoort erbij").count() == 2
    tab.page.locator("[name='discussed'][value='cannot']").locator("..").click()
    tab.press("Verder").tap("ik vraag advies").press("Vastleggen")

    assert "Wie bel je?" in tab.words
    assert not FollowUp.objects.exists()


@pytest.mark.parametrize("width", [PHONE, 1280])
def test_two_dates_are_compared_in_a_picture_and_in_words(open_tab, worker, concern, width):
    a_card(worker, concern=concern, on=date(2026, 9, 1), fatigue="seen", sleep="seen", anger="not_seen")
    a_card(worker, concern=concern, on=date(2026, 11, 1), fatigue="seen", sleep="not_seen", anger="seen")
    a_follow_up(a_card(worker, concern=concern, on=date(2026, 8, 1)), worker)
    tab = open_tab("comparison", width, worker)

    tab.visit(concern.get_absolute_url()).choose_row("1 nov")

    told = tab.part("Wat veranderde er?")
    for heading, item in (("Nieuw", "Is boos of bitter"), ("Nog steeds", "Is vaak moe")):
        assert item in told.partition(heading)[2]
    assert "Slaapt slecht" in told.partition("Niet meer gezien")[2]
    picture = tab.page.locator(".change-figure svg").first
    assert 0 < picture.bounding_box()["width"] <= width
    assert picture.get_attribute("role") == "img"
    assert "score" not in tab.words.lower()


def test_the_empty_card_is_one_a4(open_tab, worker):
    tab = open_tab("card-blank", 1280, worker).visit(reverse("signals:card_blank"))

    paper = tab.page.pdf(format="A4", prefer_css_page_size=True)

    assert len(PAGE_OF_PAPER.findall(paper)) == 1
    assert "Niet-pluisgevoel" in tab.words


def test_a_card_of_a_client_stands_on_the_page_of_the_client(open_tab, worker):
    client = a_trajectory(lead=worker).client
    tab = open_tab("client-card", PHONE, worker, has_touch=True).visit(client.get_absolute_url())

    fill_with_a_thumb(tab.press("Kaart invullen"))
    answer_in_turn(tab, {"discussed": "not_yet"})
    choose(tab, NextStep.DISCUSS)

    assert PLAN in tab.part("Wat je gaat doen")
    tab.visit(client.get_absolute_url()).choose_row("vr 20 nov")
    assert NOTE in tab.part("Wat er nu is gezien")


# --- What a worker does ---

VALUES = "inputs => inputs.map((input) => input.value)"


def start_card(tab):
    """From the start page to the card."""
    tab.visit("/").menu("Meldingen").choose_row(ABOUT).press("Kaart invullen")


def mark(tab, item, answer):
    """One tap on an answer beside a signal; it must be large enough for a thumb."""
    question = tab.page.get_by_role("group", name=item)
    target = question.locator("label").filter(has_text=re.compile(f"^{answer}$"))
    assert target.bounding_box()["height"] >= LARGE_ENOUGH
    target.click()


def fill_with_a_thumb(tab):
    """Taps, a note and an own line; every one is kept while it is given; then "Klaar"."""
    tab.page.locator("label").filter(has_text=re.compile("^Gezien$")).first.tap()
    mark(tab, "Is vaak moe", "Gezien")
    mark(tab, "Slaapt slecht", "Niet gezien")
    tab.fill(**{"q-fatigue-note": NOTE})
    with tab.page.expect_response(lambda response: "own-other=De+hond" in (response.request.post_data or "")):
        tab.fill(**{"own-other": OWN_LINE})
    tab.page.locator(".saved--good", has_text="Bewaard om").wait_for()
    tab.page.reload()
    assert tab.page.locator("[name='q-fatigue-note']").input_value() == NOTE
    assert tab.page.locator("[name='own-other']").input_value() == OWN_LINE
    tab.press("Klaar")
    assert Answer.objects.filter(value="seen").count() >= 2


def answer_in_turn(tab, answers):
    """The questions, one after the other: the next shows once the answer before it leads there."""
    for name, answer in answers.items():
        question = tab.page.locator(f"[name='{name}'][value='{answer}']")
        if name in LABELS:
            shown = tab.page.get_by_role("radiogroup", name=LABELS[name]).is_visible()
            assert shown == bool(answer), f"{name} is {'' if shown else 'not '}shown"
        if answer:
            question.locator("..").click()
    tab.press("Verder")


def choose(tab, step):
    """What to do, whom to call, what and when."""
    tab.page.locator(f"[name='step'][value='{step}']").locator("..").click()
    if step in WITH_CONTACT:
        tab.tap(CONTACT)
    tab.fill(what=PLAN, due_on=f"{DUE:%d-%m-%Y}").press("Vastleggen")
    assert f"Vastgelegd: {step.label}" in tab.said


def last_of_all(last, steps):
    """The steps, the one that leads elsewhere at the end."""
    return sorted(map(NextStep, steps), key=lambda step: (step in last, step))


def reverse_of_card():
    """The address of the card, now that it is about somebody."""
    card = FollowUp.objects.latest("pk").card
    return reverse("cases:card", args=[card.person.client_as_first.get().reference, card.reference])


def tick_all_off(open_tab, clock, worker, number):
    """On the day itself the start page says it; from there each is ticked off."""
    clock.shift(timedelta(days=1))
    tab = open_tab("verwijskaart-due", PHONE, worker)
    for left in range(number, 0, -1):
        tab.visit("/")
        assert tab.page.locator(".start__section", has_text="Afgesproken na een").locator("li").count() == left
        tab.page.locator(".start__section", has_text="Afgesproken na een").locator("li a").first.click()
        tab.page.wait_for_load_state()
        tab.choose_row("vr 20 nov")
        tab.page.get_by_role("button", name=re.compile("^Gedaan")).first.click()
        tab.page.wait_for_load_state()
    assert "Afgesproken na een signaleringskaart" not in tab.visit("/").words
