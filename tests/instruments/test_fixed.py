"""An instrument that something reckons with: its words may change, what can be answered never."""

import pytest
from django.core.exceptions import ValidationError
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action
from audit.models import Event
from instruments import editing
from instruments.models import Edition, Instrument
from instruments.services import editions
from tests.builders import a_user, an_instrument
from tests.instruments.card import some_questions

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
WHY = "Het programma rekent met deze antwoorden"
LABELS = {
    "answer-money": "Geldzorgen",
    "answer-grief": "Rouw",
    "answer-health": "Gezondheid",
    "answer-none": "Niets van dit alles",
    "answer-unknown": "Weet ik (nog) niet",
}


@pytest.fixture
def administrator():
    return a_user(Role.ADMINISTRATOR)


@pytest.fixture
def client(signed_in, administrator):
    return signed_in(administrator)


@pytest.fixture
def draft(administrator):
    instrument = an_instrument("vragen", some_questions())
    Instrument.objects.filter(pk=instrument.pk).update(is_fixed=True)
    instrument.refresh_from_db()
    return editions.start_edition(instrument=instrument, by=administrator)


def address(name, draft, *more):
    """An address about the instrument of a draft."""
    return reverse(f"instruments:{name}", args=[draft.instrument.reference, *more])


def text(answer):
    """The words of a page."""
    return answer.content.decode()


def trouble(draft):
    """The question with more answers, as it is stored."""
    return next(item for item in Edition.objects.get(pk=draft.pk).read().items if item.code == "trouble")


def test_no_service_changes_what_can_be_answered(draft, administrator):
    about = {"edition": draft, "version": 1, "by": administrator}
    labels = ["Geld", "Rouw", "Gezondheid", "Niets", "Weet niet", "Nog iets"]

    with pytest.raises(ValidationError, match=WHY):
        editions.add_item(group="now", text="Kou", help="", kind="seen", **about)
    with pytest.raises(ValidationError, match=WHY):
        editions.change_group(code="now", title="Nu", help="", own_lines=True, **about)
    with pytest.raises(ValidationError, match=WHY):
        editions.change_item(code="trouble", text="Wat?", help="", labels=labels, **about)

    draft.refresh_from_db()
    assert (draft.version, draft.read()) == (1, some_questions())


def test_the_list_says_which_are_the_observations_of_the_guide(client, draft):
    page = client.get(reverse("instruments:list")).content.decode()

    assert page.count("observaties voor de typeerhulp") == Instrument.objects.filter(is_fixed=True).count() > 0


def test_words_and_order_may_change(draft, administrator):
    editions.change_group(
        edition=draft, code="now", title="Vandaag", help="", own_lines=False, version=1, by=administrator
    )
    editions.move_item(edition=draft, code="trouble", up=True, version=2, by=administrator)

    draft.refresh_from_db()
    assert [item.code for item in draft.read().groups[0].items] == ["trouble", "people"]
    assert draft.read().groups[0].title == "Vandaag"


def test_no_question_goes_out_of_use(client, draft, administrator):
    """A weight would fall away that nobody sees."""
    with pytest.raises(ValidationError, match="blijft hij meedoen"):
        editions.show_item(edition=draft, code="people", is_shown=False, version=1, by=administrator)
    page = client.post(address("show", draft, "people"), {"use": "off", "version": 1}, follow=True)

    assert "Zonder de vraag zou er stilletjes iets anders uit komen" in text(page)
    assert "Laat niet meedoen" not in text(page)
    assert all(item.is_shown for item in Edition.objects.get(pk=draft.pk).read().items)


def test_a_question_that_is_out_of_use_may_come_back(client, draft, administrator):
    content = editing.with_shown(draft.read(), "people", is_shown=False)
    Edition.objects.filter(pk=draft.pk).update(definition=content.as_json())

    assert "Laat meedoen" in text(client.get(draft.instrument.get_absolute_url()))
    editions.show_item(edition=draft, code="people", is_shown=True, version=1, by=administrator)

    assert all(item.is_shown for item in Edition.objects.get(pk=draft.pk).read().items)


def test_each_answer_has_a_field_beside_what_it_means(client, draft, administrator):
    url = address("item", draft, "trouble")

    client.post(url, {"text": "Wat speelt er nu?", "help": "", "version": 1} | LABELS)
    page = text(client.get(url))

    assert dict(trouble(draft).options)["money"] == "Geldzorgen"
    assert "Betekent: Geld" in page
    assert 'name="answer-money" value="Geldzorgen"' in page
    assert Event.objects.filter(action=Action.EDITION_CHANGED, by=administrator).count() == 1


@pytest.mark.parametrize("typed", ["", "x" * 161, "Rouw", " rouw "])
def test_an_answer_without_words_of_its_own_gets_a_sentence(client, draft, typed):
    answer = client.post(
        address("item", draft, "trouble"), {"text": "Wat?", "help": "", "version": 1} | LABELS | {"answer-money": typed}
    )

    assert answer.context["form"].errors
    assert trouble(draft).options[0] == ("money", "Geld")


def test_a_question_in_own_words_has_no_answers_to_name(client, draft):
    answer = client.post(address("item", draft, "wish"), {"text": "Wat wil u?", "help": "", "version": 1})

    assert answer.url.endswith("?bij=wish#bij-wish")


def test_the_pages_say_why_and_offer_no_more(client, draft):
    page = text(client.get(draft.instrument.get_absolute_url()))
    told = client.get(address("item_add", draft, "now"), follow=True)
    group = text(client.get(address("group", draft, "now")))

    assert WHY in page
    assert "Onderdeel toevoegen" not in page
    assert WHY in text(told)
    assert 'type="hidden" name="own_lines"' in group
    assert "Ruimte voor eigen regels" not in group


def test_own_lines_cannot_be_sent_along(client, draft):
    client.post(address("group", draft, "now"), {"title": "Vandaag", "own_lines": "on", "version": 1})

    group = Edition.objects.get(pk=draft.pk).read().groups[0]
    assert (group.title, group.own_lines) == ("Vandaag", False)
