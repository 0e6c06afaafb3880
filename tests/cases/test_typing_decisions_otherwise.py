"""TYP-08: deciding otherwise than the guide proposes, and doubting between two."""

import pytest

from audit.choices import Action
from audit.models import Event
from cases.models import Assessment, Proposal
from cases.rules import otherwise_advice
from method.advice import Kind
from method.models import Deviation
from tests.builders import NOW
from tests.cases.deciding import ACHTERBLIJVERS, WHY, chosen, decision, doubted
from tests.cases.pages import text
from tests.typings import observe
from typology.choices import Profile

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


def test_typ_08_another_profile_asks_why(browser, worker, own_client):
    observe(own_client.person, worker, **ACHTERBLIJVERS)
    url = decision(own_client, "typing_choose")

    assert "Waarom anders dan de typeerhulp?" not in text(browser.get(url))
    page = browser.post(url, chosen(own_client.person, "structural", "participation", note="Altijd zo"))

    assert "De typeerhulp stelt voor: Achterblijvers. Anders kiezen mag" in text(page)
    assert "Waarom anders dan de typeerhulp?" in text(page)
    assert "TYP-08" in text(page)
    form = page.context["form"]
    assert (form["note"].value(), form["deviation"].value()) == ("Altijd zo", "Altijd zo")
    assert set(form.errors) == {"otherwise", "deviation"}
    assert not Assessment.objects.exists()


def test_typ_08_a_reason_lets_it_pass_and_is_kept_with_the_rule(browser, worker, own_client):
    observe(own_client.person, worker, **ACHTERBLIJVERS)

    browser.post(decision(own_client, "typing_choose"), chosen(own_client.person, "structural", "participation", **WHY))

    typing = Assessment.objects.get()
    assert (typing.decision, typing.otherwise, typing.profile) == ("other", "team", "COMPENSEERDERS")
    kept = Deviation.objects.of(typing).get()
    assert (kept.rule, kept.reason, kept.by, kept.at) == ("TYP-08", WHY["deviation"], worker, NOW)
    assert Event.objects.get(action=Action.DEVIATED).by == worker


@pytest.mark.parametrize(
    ("typed", "field"),
    [({"otherwise": ""}, "otherwise"), ({"deviation": "moet"}, "deviation"), ({"deviation": ""}, "deviation")],
)
def test_typ_08_asks_both_the_reason_and_the_words(browser, worker, own_client, typed, field):
    observe(own_client.person, worker, **ACHTERBLIJVERS)

    answered = chosen(own_client.person, "structural", "participation", **(WHY | typed))
    page = browser.post(decision(own_client, "typing_choose"), answered)

    form = page.context["form"]
    assert list(form.errors) == [field]
    assert (form["otherwise"].value(), form["deviation"].value()) == (answered["otherwise"], answered["deviation"])
    assert not Assessment.objects.exists()


@pytest.mark.parametrize("note", ["", " ", "\u2800", "x" * 1_001])
def test_typ_08_the_own_words_begin_with_a_note_that_has_words_and_fits(browser, worker, own_client, note):
    observe(own_client.person, worker, **ACHTERBLIJVERS)

    answered = chosen(own_client.person, "structural", "participation", note=note)
    page = browser.post(decision(own_client, "typing_choose"), answered)

    assert not page.context["form"]["deviation"].value()


def test_a_row_and_a_column_name_the_profiles_that_may_follow(browser, own_client):
    form = browser.get(decision(own_client, "typing_choose")).context["form"]

    rows, columns = (dict(form.fields[name].choices) for name in ("persistence", "orientation"))
    assert rows["situational"].startswith("Situationeel: ")
    assert rows["situational"].endswith(" (Achterblijvers of Afhankelijken)")
    four = " (Geborgenen of Afhankelijken of Buitenstaanders of Overlevers)"
    assert columns["not_clearly"].startswith("Niet (duidelijk) gericht: ")
    assert columns["not_clearly"].endswith(four)
    assert columns["unclear"].endswith(four)


def test_typ_08_who_comes_back_to_the_proposal_deviates_from_nothing(browser, worker, own_client):
    observe(own_client.person, worker, **ACHTERBLIJVERS)

    agreed = chosen(own_client.person, "situational", "participation", **WHY)
    browser.post(decision(own_client, "typing_choose"), agreed)

    typing = Assessment.objects.get()
    assert (typing.decision, typing.otherwise) == ("confirmed", "")
    assert not Deviation.objects.exists()


def test_doubt_works_and_holds_what_both_share(browser, worker, own_client):
    observe(own_client.person, worker, **ACHTERBLIJVERS)

    typed = doubted(own_client.person, "ACHTERBLIJVERS", "AFHANKELIJKEN", note="Hoe was het met zijn broer?")
    page = browser.post(decision(own_client, "typing_doubt"), typed, follow=True)

    typing = Assessment.objects.get()
    assert (typing.decision, typing.persistence, typing.orientation) == ("doubt", "situational", "")
    assert (typing.verdict, typing.profile) == ("Achterblijvers of Afhankelijken", None)
    assert Proposal.objects.get().assessment == typing
    assert "Vastgelegd: Achterblijvers of Afhankelijken." in text(page)


def test_doubt_between_two_that_share_nothing_leaves_both_open(browser, own_client):
    browser.post(decision(own_client, "typing_doubt"), doubted(own_client.person, "ACTIEVEN", "OVERLEVERS"))

    typing = Assessment.objects.get()
    assert (typing.persistence, typing.orientation, typing.verdict) == ("", "", "Actieven of Overlevers")


def test_doubt_begins_with_the_two_that_fit_best(browser, worker, own_client):
    observe(own_client.person, worker, **ACHTERBLIJVERS)

    form = browser.get(decision(own_client, "typing_doubt")).context["form"]

    assert form["profiles"].value() == ["ACHTERBLIJVERS", "HOOPVOLLEN"]


@pytest.mark.parametrize(
    "profiles", [[], ["ACTIEVEN"], ["ACTIEVEN", "ACTIEVEN"], ["ACTIEVEN", "GEBORGENEN", "OVERLEVERS"]]
)
def test_doubt_is_between_two(browser, own_client, profiles):
    page = browser.post(decision(own_client, "typing_doubt"), doubted(own_client.person, *profiles))

    assert page.context["form"].errors["profiles"] == ["Kies precies twee profielen."]
    assert not Assessment.objects.exists()


def test_typ_08_doubt_that_leaves_out_the_proposal_asks_why(browser, worker, own_client):
    observe(own_client.person, worker, **ACHTERBLIJVERS)
    url, two = decision(own_client, "typing_doubt"), ("HOOPVOLLEN", "OVERLEVERS")

    refused = browser.post(url, doubted(own_client.person, *two))
    browser.post(url, doubted(own_client.person, *two, **WHY))

    assert "deviation" in refused.context["form"].errors
    typing = Assessment.objects.get()
    assert (typing.decision, typing.otherwise, typing.verdict) == ("doubt", "team", "Hoopvollen of Overlevers")
    assert Deviation.objects.of(typing).get().rule == "TYP-08"


@pytest.mark.parametrize(
    ("proposed", "chosen_ones", "asks"),
    [
        ([Profile.ACTIEVEN], [Profile.ACTIEVEN], False),
        ([Profile.ACTIEVEN], [Profile.ACTIEVEN, Profile.GEBORGENEN], False),
        ([Profile.ACTIEVEN, Profile.GEBORGENEN], [Profile.GEBORGENEN], False),
        (list(Profile), [Profile.OVERLEVERS], False),
        ([Profile.ACTIEVEN], [Profile.GEBORGENEN], True),
        ([Profile.ACTIEVEN], [Profile.HOOPVOLLEN, Profile.OVERLEVERS], True),
    ],
)
def test_typ_08_asks_why_only_where_nothing_is_left_of_the_proposal(proposed, chosen_ones, asks):
    advice = otherwise_advice(proposed=proposed, chosen=chosen_ones)

    assert [(one.rule, one.kind) for one in advice] == ([("TYP-08", Kind.GATE)] if asks else [])
