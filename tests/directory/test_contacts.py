"""Whom to call in a wijk: added, changed, put in order, stopped and brought back."""

from datetime import date

import pytest
from django.core.exceptions import ValidationError
from django.db import IntegrityError
from django.urls import reverse

from audit.choices import Action
from audit.models import Event
from directory.models import AreaContact
from directory.services import areas as services
from tests.builders import TODAY, a_coordinator, a_district, an_area_contact

pytestmark = pytest.mark.django_db

DESK = {"organisation": "Wijkloket", "phone": "038 1234567", "email": "", "hours": "ma t/m do 9.00-17.00"}


def test_contact_add_works_and_leaves_a_trace(signed_in):
    coordinator, district = a_coordinator(), a_district()
    an_area_contact(district=district)
    client, url = signed_in(coordinator), address("add", district)

    answer = client.post(url, DESK | {"name": "", "what_for": "advies"})

    contact = district.contacts.last()
    assert answer.url == district.get_absolute_url()
    assert (contact.title, contact.phone, contact.shown_phone) == ("Wijkloket", "+31381234567", "038-1234567")
    assert (contact.what_for, contact.hours, contact.position) == ("advies", "ma t/m do 9.00-17.00", 2)
    assert Event.objects.get(action=Action.AREA_CONTACT_ADDED, by=coordinator).target_reference == contact.reference


@pytest.mark.parametrize("action", ["add", "edit"])
def test_the_forms_ask_few_statements(signed_in, statements, action):
    contact = an_area_contact()
    client, url = signed_in(a_coordinator()), address(action, contact.district if action == "add" else contact)

    with statements() as seen:
        page = client.get(url)

    assert page.status_code == 200
    assert len(seen) <= 4, seen


@pytest.mark.parametrize(
    ("typed", "field", "sentence"),
    [
        ({"organisation": ""}, "name", "naam of een organisatie"),
        ({"phone": ""}, "phone", "een van de twee is genoeg"),
        ({"phone": "bel de receptie"}, "phone", "06-12345678"),
        ({"phone": "1" * 100_000 + "x"}, "phone", "06-12345678"),
        ({"phone": "", "email": "geen adres"}, "email", "e-mail"),
        ({"hours": "elke dag " * 40}, "hours", "160"),
        ({"what_for": "a\x00b"}, "what_for", "Null"),
        ({"organisation": "x" * 10_000}, "organisation", "120"),
    ],
)
def test_contact_add_says_why_not_beside_the_field_and_keeps_what_was_typed(signed_in, typed, field, sentence):
    url = address("add", a_district())

    page = signed_in(a_coordinator()).post(url, DESK | {"what_for": "advies بسم 🙂"} | typed)

    errors = page.context["form"].errors
    assert set(errors) == {field}
    assert sentence.lower() in errors[field][0].lower()
    assert "ma t/m do" in page.content.decode() or "hours" in typed
    assert not AreaContact.objects.exists()


def test_contact_add_keeps_any_script_and_sign(signed_in):
    district = a_district()

    signed_in(a_coordinator()).post(address("add", district), DESK | {"name": "عائشة 🙂", "what_for": "ع" * 120})

    assert district.contacts.get().title == "عائشة 🙂"


def test_contact_add_twice_is_one_contact(signed_in):
    client, url = signed_in(a_coordinator()), address("add", a_district())
    client.post(url, DESK)

    page = client.post(url, DESK)

    assert "staat al in de lijst" in page.context["form"].non_field_errors()[0]
    assert AreaContact.objects.count() == 1


def test_contact_edit_works_and_leaves_a_trace(signed_in):
    coordinator, contact = a_coordinator(), an_area_contact(name="Henk Bos")
    client, url = signed_in(coordinator), address("edit", contact)
    assert 'value="038-1234567"' in client.get(url).content.decode()

    answer = client.post(url, {"name": "Henk Bos", "email": "henk@loket.nl", "phone": "", "version": "1"})

    contact.refresh_from_db()
    assert answer.url == contact.district.get_absolute_url()
    assert (contact.phone, contact.email, contact.version, contact.position) == ("", "henk@loket.nl", 2, 1)
    assert Event.objects.get(action=Action.AREA_CONTACT_CHANGED).by == coordinator


def test_contact_edit_shows_both_versions_when_stale(signed_in):
    contact = an_area_contact(name="Henk Bos")
    client, url = signed_in(a_coordinator()), address("edit", contact)
    client.post(url, {"name": "Henk Bosch", "phone": "06-12345678", "version": "1"})

    page = client.post(url, {"name": "H. Bos", "phone": "0612345678", "version": "1"}).content.decode()

    assert 'value="H. Bos"' in page
    assert "<strong>Henk Bosch</strong>" in page
    assert "<strong>06-12345678</strong>" not in page
    assert 'name="version" value="2"' in page


def test_a_contact_that_stopped_meanwhile_is_not_changed(signed_in):
    contact = stopped(an_area_contact(name="Henk Bos"))

    page = signed_in(a_coordinator()).post(
        address("edit", contact), {"name": "H.", "phone": "06-12345678", "version": 2}
    )

    assert "gestopt" in page.context["form"].non_field_errors()[0]
    assert AreaContact.objects.get().name == "Henk Bos"


@pytest.mark.parametrize(
    ("name", "place", "order"),
    [("C", 1, "CABD"), ("A", 2, "BACD"), ("A", 4, "BCDA"), ("D", 99, "ABCD"), ("B", 2, "ABCD")],
)
def test_a_contact_moves_to_its_place_and_the_others_keep_their_order(signed_in, name, place, order):
    district = a_district()
    for each in "ABCD":
        an_area_contact(district=district, name=each)
    contact, elsewhere = district.contacts.get(name=name), an_area_contact(district=a_district("Elders"), name="E")
    client = signed_in(a_coordinator())

    answers = [client.post(address("move", contact), {"place": place}) for _twice in range(2)]

    assert {answer.url for answer in answers} == {contact.get_absolute_url()}
    assert "".join(one.name for one in district.contacts.in_use()) == order
    assert Event.objects.filter(action=Action.AREA_CONTACT_CHANGED).count() == differences("ABCD", order)
    elsewhere.refresh_from_db()
    assert elsewhere.position == 1


@pytest.mark.parametrize("place", ["", "0", "-1", "boven", "9" * 400])
def test_a_place_that_is_none_changes_nothing(signed_in, place):
    contact = an_area_contact()

    page = signed_in(a_coordinator()).post(address("move", contact), {"place": place}, follow=True)

    assert "Dit is niet gelukt" in page.content.decode()
    assert not Event.objects.filter(action=Action.AREA_CONTACT_CHANGED).exists()


def test_a_contact_that_stopped_has_no_place(signed_in):
    an_area_contact()
    contact = stopped(an_area_contact())

    page = signed_in(a_coordinator()).post(address("move", contact), {"place": 1}, follow=True)

    assert "heeft geen plaats meer in de lijst" in page.content.decode()
    assert not Event.objects.filter(action=Action.AREA_CONTACT_CHANGED).exists()


def test_contact_stop_works_and_leaves_a_trace(signed_in, now):
    coordinator, contact = a_coordinator(), an_area_contact(name="Henk Bos")
    client, url = signed_in(coordinator), address("stop", contact)
    assert url in client.get(address("edit", contact)).content.decode()

    answers = [client.post(url, {"version": "1"}) for _twice in range(2)]

    contact.refresh_from_db()
    assert [answer.url for answer in answers] == [contact.district.get_absolute_url()] * 2
    assert contact.stopped_on == TODAY
    assert not AreaContact.objects.in_use().exists()
    assert Event.objects.get(action=Action.AREA_CONTACT_STOPPED).by == coordinator
    page = client.get(contact.district.get_absolute_url())
    assert page.context["contacts"] == []
    assert "gestopt op 20-11-2026" in page.content.decode()


@pytest.mark.parametrize(
    ("version", "told"),
    [("1", "Dit is intussen al veranderd"), ("", "Dit is niet gelukt"), ("een", "Dit is niet gelukt")],
)
def test_contact_stop_says_when_somebody_was_first(signed_in, version, told):
    contact = an_area_contact()
    services.change_contact(contact=contact, version=1, by=a_coordinator(), name="Een ander")

    page = signed_in(a_coordinator()).post(address("stop", contact), {"version": version}, follow=True)

    assert told in page.content.decode()
    assert AreaContact.objects.in_use().exists()


def test_contact_resume_brings_it_back_at_its_place(signed_in):
    district = a_district()
    contact = stopped(an_area_contact(district=district, name="A"))
    an_area_contact(district=district, name="B")
    client, url = signed_in(a_coordinator()), address("resume", contact)
    assert url in client.get(district.get_absolute_url()).content.decode()

    answer = client.post(url, {"version": contact.version})

    assert answer.url == district.get_absolute_url()
    assert [one.name for one in district.contacts.in_use()] == ["A", "B"]
    assert Event.objects.filter(action=Action.AREA_CONTACT_CHANGED, target_reference=contact.reference).count() == 1


def test_contact_resume_says_when_the_button_was_of_an_older_page(signed_in):
    contact = stopped(an_area_contact())

    page = signed_in(a_coordinator()).post(address("resume", contact), {"version": "1"}, follow=True)

    assert "Dit is intussen al veranderd" in page.content.decode()
    assert not AreaContact.objects.in_use().exists()


@pytest.mark.parametrize(
    ("facts", "sentence"),
    [({"name": ""}, "naam of een organisatie"), ({"phone": ""}, "een van de twee is genoeg")],
)
def test_what_comes_another_way_needs_a_name_and_a_way_to_reach_it(facts, sentence):
    with pytest.raises(ValidationError, match=sentence):
        an_area_contact(**facts)


@pytest.mark.parametrize("facts", [{"phone": "+31381234567"}, {"organisation": "Loket"}])
def test_the_database_refuses_a_contact_nobody_can_call(facts):
    with pytest.raises(IntegrityError):
        AreaContact.objects.create(district=a_district(), position=1, **facts)


def stopped(contact: AreaContact) -> AreaContact:
    """The same, off the list."""
    return services.stop_contact(contact=contact, version=1, on=date(2026, 11, 1), by=a_coordinator())


def address(action: str, about) -> str:
    """Where this is done."""
    return reverse(f"directory:contact_{action}", args=[about.reference])


def differences(one: str, other: str) -> int:
    """How many places hold another."""
    return sum(here != there for here, there in zip(one, other, strict=True))
