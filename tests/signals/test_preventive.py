"""Preventive actions: weighed once for the whole action."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from audit.choices import Action
from audit.models import Event
from signals.forms.considerations import NOT_APPLICABLE, ConsiderationsForm, weighed_initial
from signals.models import PreventiveAction
from tests.builders import TODAY, a_district, a_preventive_action, a_worker

LIST, ADD = reverse("signals:preventive_actions"), reverse("signals:preventive_add")
WEIGHED = {"privacy": "Eerst een kaart.", "pressure": "Nee is nee.", "duty_of_care_not": "on", "harm_not": "on"}


class OpenForm(ConsiderationsForm):
    """A form in which considerations may stay open."""

    must_weigh = False


def typed(**facts):
    """A whole form."""
    usual = {"title": "Kennismaken", "district": a_district().reference, "starts_on": "20-11-2026", "ends_on": ""}
    return usual | WEIGHED | facts


def test_a_consideration_is_a_text_or_one_tap():
    form = ConsiderationsForm(WEIGHED | {"privacy_not": "on"})

    assert form.is_valid()
    assert form.cleaned_data == {
        "privacy": "Eerst een kaart.",
        "pressure": "Nee is nee.",
        "duty_of_care": NOT_APPLICABLE,
        "harm": NOT_APPLICABLE,
    }


def test_a_consideration_left_open_is_asked_for_where_it_must_be_weighed():
    asked, left = ConsiderationsForm({"privacy": " "}), OpenForm({"privacy": " "})

    assert asked.errors.keys() == {"privacy", "pressure", "duty_of_care", "harm"}
    assert left.is_valid()
    assert set(left.cleaned_data.values()) == {""}


def test_what_was_weighed_comes_back_as_it_was_asked():
    action = PreventiveAction(privacy="Eerst een kaart.", harm=NOT_APPLICABLE)

    initial = weighed_initial(action)

    assert (initial["privacy"], initial["privacy_not"]) == ("Eerst een kaart.", False)
    assert (initial["harm"], initial["harm_not"]) == ("", True)


@pytest.mark.django_db
def test_sig_10_an_action_is_weighed_once_and_asks_no_five_steps(signed_in):
    worker = a_worker()
    browser = signed_in(worker)

    answer = browser.post(ADD, typed(sending="een-kenmerk"))
    browser.post(ADD, typed(sending="een-kenmerk"))

    action = PreventiveAction.objects.get()
    assert answer["Location"] == action.get_absolute_url()
    assert action.is_weighed
    assert action.harm == NOT_APPLICABLE
    assert Event.objects.get(action=Action.PREVENTIVE_ADDED).by == worker
    assert "De vijf stappen" in browser.get(action.get_absolute_url()).content.decode()


@pytest.mark.django_db
def test_sig_10_an_action_is_not_kept_without_its_considerations():
    with pytest.raises(ValidationError, match="vier afwegingen"):
        a_preventive_action(harm=" ")

    assert not PreventiveAction.objects.exists()


@pytest.mark.django_db
@pytest.mark.parametrize(
    ("facts", "field"),
    [
        ({"title": ""}, "title"),
        ({"starts_on": "morgen"}, "starts_on"),
        ({"ends_on": "19-11-2026"}, "ends_on"),
        ({"duty_of_care_not": ""}, "duty_of_care"),
        ({"privacy": "x" * 2_001}, "privacy"),
        ({"district": "zzzzzzzzzzzz"}, "district"),
    ],
)
def test_add_says_why_not_and_keeps_what_was_typed(signed_in, facts, field):
    page = signed_in(a_worker()).post(ADD, typed(**facts))

    assert page.context["form"].errors.keys() == {field}
    assert "Nee is nee.</textarea>" in page.content.decode()
    assert not PreventiveAction.objects.exists()


@pytest.mark.django_db
def test_edit_works_and_shows_both_versions_when_stale(signed_in):
    action = a_preventive_action()
    browser, url = signed_in(a_worker()), reverse("signals:preventive_edit", args=[action.reference])

    browser.post(url, typed(ends_on="24-11-2026", version="1"))
    page = browser.post(url, typed(ends_on="25-11-2026", version="1")).content.decode()

    action.refresh_from_db()
    assert (action.ends_on, action.version) == (date(2026, 11, 24), 2)
    assert "<strong>24-11-2026</strong>" in page
    assert 'value="25-11-2026"' in page


@pytest.mark.django_db
def test_the_list_says_what_is_planned_goes_on_and_is_over(signed_in, now):
    a_preventive_action(title="Straks", starts_on=date(2026, 12, 1))
    a_preventive_action(title="Nu", starts_on=TODAY)
    a_preventive_action(title="Toen", starts_on=date(2026, 9, 1), ends_on=date(2026, 9, 1))
    a_preventive_action(a_district("Noorderzoom", "Noord"), title="Elders")

    rows = signed_in(a_worker()).get(LIST).context["rows"]

    assert [(row["title"], row["side"]) for row in rows] == [
        ("Straks", "gepland"),
        ("Nu", "loopt"),
        ("Toen", "geweest"),
    ]
    assert rows[2]["meta"] == "Zuiderzoom · 01-09-2026"


@pytest.mark.django_db
@pytest.mark.parametrize("number", [2, 30])
def test_the_list_asks_as_many_statements_for_any_number(signed_in, statements, number):
    for each in range(number):
        a_preventive_action(a_district(f"Wijk {each}"))
    browser = signed_in(a_worker())

    with statements() as seen:
        page = browser.get(LIST)

    assert len(seen) <= 6, seen
    assert bool(page.context["next_url"]) == (number > 25)


@pytest.mark.django_db
def test_the_list_continues_after_the_last_one_seen_also_when_one_is_added_meanwhile(signed_in):
    for number in range(30):
        a_preventive_action(title=f"Actie {number}", starts_on=date(2026, 11, 1 + number // 3))
    browser = signed_in(a_worker())
    first = browser.get(LIST)
    a_preventive_action(title="Nieuw", starts_on=date(2026, 12, 1))

    second = browser.get(LIST + first.context["next_url"])

    titles = [row["title"] for page in (first, second) for row in page.context["rows"]]
    assert titles == [f"Actie {number}" for number in reversed(range(30))]
    assert (second.context["next_url"], second.context["first_url"]) == ("", "?")
    assert len(browser.get(LIST, {"na": "\0"}).context["rows"]) == 25
