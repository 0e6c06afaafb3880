"""The editor of the administrator."""

import pytest
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action
from audit.models import Event
from instruments.definition import Definition, Group, Item
from instruments.models import Edition, Instrument
from instruments.queries import published
from instruments.services import editions
from tests.builders import a_user, an_instrument
from tests.instruments.card import a_long_card

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


@pytest.fixture
def administrator():
    return a_user(Role.ADMINISTRATOR)


@pytest.fixture
def client(signed_in, administrator):
    return signed_in(administrator)


@pytest.fixture
def draft(administrator):
    return editions.start_edition(instrument=an_instrument(), by=administrator)


def address(name, draft, *more):
    """An address about the instrument of a draft."""
    return reverse(f"instruments:{name}", args=[draft.instrument.reference, *more])


def text(answer):
    """The words of a page."""
    return answer.content.decode()


def items(edition):
    """The items of a version, in order and in use."""
    return [item.code for item in Edition.objects.get(pk=edition.pk).read().items if item.is_shown]


@pytest.mark.parametrize("number", [1, 12])
def test_the_list_asks_the_same_statements_for_any_number(client, statements, number):
    for each in range(number):
        an_instrument(f"kaart-{each}")

    with statements() as seen:
        page = text(client.get(reverse("instruments:list")))

    assert len(seen) <= 6, seen
    assert page.count("versie 1 in gebruik") >= number


def test_an_empty_list_says_so(client):
    Edition.objects.all().delete()
    Instrument.objects.all().delete()

    assert "Nog geen instrumenten" in text(client.get(reverse("instruments:list")))


def test_the_page_shows_the_version_in_use_and_offers_a_new_one(client, statements):
    instrument = an_instrument()

    with statements() as seen:
        page = text(client.get(instrument.get_absolute_url()))

    assert len(seen) <= 8, seen
    assert "Nieuwe versie maken" in page
    assert "Slaapproblemen" in page
    assert "formaction" not in page


def test_an_instrument_without_any_version_says_so(client, draft):
    Edition.objects.all().delete()

    assert "Nog geen versie" in text(client.get(draft.instrument.get_absolute_url()))


def test_a_new_version_of_nothing_says_why_not(client):
    instrument = an_instrument()
    Edition.objects.all().delete()

    answer = client.post(reverse("instruments:start", args=[instrument.reference]), follow=True)

    assert "nog geen enkele versie" in text(answer)
    assert not Edition.objects.exists()


def test_a_new_version_is_begun_and_leaves_a_trace(client, administrator):
    instrument = an_instrument()

    answer = client.post(reverse("instruments:start", args=[instrument.reference]), follow=True)

    assert "In gebruik nemen" in text(answer)
    assert Event.objects.get(action=Action.EDITION_STARTED).by == administrator


def test_the_draft_says_what_differs_from_the_version_in_use(client, draft, administrator):
    editions.change_item(edition=draft, code="slaap", text="Slaapt slecht", help="", version=1, by=administrator)
    editions.show_item(edition=draft, code="hoofdpijn", is_shown=False, version=2, by=administrator)
    editions.add_item(edition=draft, group="lichaam", text="Kou", help="", kind="seen", version=3, by=administrator)

    page = text(client.get(draft.instrument.get_absolute_url()))

    assert [page.count(f">{tag}<") for tag in ("gewijzigd", "doet niet mee", "nieuw")] == [1, 1, 1]


def test_a_page_with_a_whole_card_stays_light(client, administrator):
    instrument = an_instrument("lang", a_long_card())
    draft = editions.start_edition(instrument=instrument, by=administrator)

    sizes = [len(client.get(one).content) for one in (instrument.get_absolute_url(), draft.get_absolute_url())]

    assert max(sizes) < 50 * 1024


def test_words_are_changed_and_leave_a_trace(client, draft, administrator):
    url = address("item", draft, "slaap")
    assert 'value="Slaapproblemen"' in text(client.get(url))

    answer = client.post(url, {"text": "Slaapt slecht", "help": "", "version": 1})

    assert answer.url.endswith("?bij=slaap#bij-slaap")
    assert "Slaapt slecht" in str(Edition.objects.get(pk=draft.pk).definition)
    assert Event.objects.get(action=Action.EDITION_CHANGED).by == administrator


@pytest.mark.parametrize("typed", ["", "x" * 161, "nul\0teken", "😀" * 300_000])
def test_words_that_do_not_fit_get_a_sentence_and_stay(client, draft, typed):
    answer = client.post(address("item", draft, "slaap"), {"text": typed, "help": "Blijft", "version": 1})

    assert "text" in answer.context["form"].errors
    assert "Blijft" in text(answer)
    assert Edition.objects.get(pk=draft.pk).version == 1


def test_an_older_form_shows_both(client, draft):
    url = address("item", draft, "slaap")
    client.post(url, {"text": "Slaapt slecht", "version": 1})

    page = text(client.post(url, {"text": "Ligt wakker", "version": 1}))

    assert 'value="Ligt wakker"' in page
    assert "<strong>Slaapt slecht</strong>" in page


def test_the_title_is_changed(client, draft):
    client.post(address("title", draft), {"title": "Kaart", "intro": "Lees dit.", "version": 1})

    content = Edition.objects.get(pk=draft.pk).read()
    assert (content.title, content.intro) == ("Kaart", "Lees dit.")


def test_a_heading_is_changed(client, draft):
    client.post(address("group", draft, "lichaam"), {"title": "Lijf", "help": "Kort", "version": 1})

    group = Edition.objects.get(pk=draft.pk).read().groups[0]
    assert (group.title, group.help, group.own_lines) == ("Lijf", "Kort", False)


def test_an_item_is_added(client, draft):
    typed = {"text": "Wil hulp?", "kind": "choice", "labels": "Ja\n\nNee\n", "version": 1}

    answer = client.post(address("item_add", draft, "lichaam"), typed)

    assert answer.url.endswith("#bij-wil_hulp")
    assert items(draft) == ["slaap", "hoofdpijn", "wil_hulp"]


def test_a_choice_without_answers_gets_a_sentence(client, draft):
    answer = client.post(
        address("item_add", draft, "lichaam"), {"text": "Wil hulp?", "kind": "choice", "labels": "Ja", "version": 1}
    )

    assert "minstens twee antwoorden" in str(answer.context["form"].errors["labels"])


def test_an_item_too_many_gets_a_sentence(client, administrator):
    many = tuple(Item(f"x{number}", "Een") for number in range(50))
    instrument = an_instrument("vol", Definition("Vol", "", (Group("a", "A", "", many),)))
    draft = editions.start_edition(instrument=instrument, by=administrator)

    answer = client.post(address("item_add", draft, "a"), {"text": "Nog een", "kind": "seen", "version": 1})

    assert "hoogstens 50" in text(answer)
    assert 'value="Nog een"' in text(answer)


def test_an_item_moves_and_stays_open(client, draft):
    answer = client.post(address("move", draft, "slaap"), {"way": "down", "version": 1}, follow=True)

    assert items(draft) == ["hoofdpijn", "slaap"]
    assert '<li id="bij-slaap"><details class="fold" open>' in text(answer)


def test_an_item_goes_out_of_use_and_comes_back(client, draft):
    client.post(address("show", draft, "slaap"), {"use": "off", "version": 1})
    without = items(draft)

    client.post(address("show", draft, "slaap"), {"use": "on", "version": 2})

    assert (without, items(draft)) == (["hoofdpijn"], ["slaap", "hoofdpijn"])


def test_a_stale_button_says_so_and_does_nothing(client, draft):
    client.post(address("move", draft, "slaap"), {"way": "down", "version": 1})

    answer = client.post(address("move", draft, "slaap"), {"way": "down", "version": 1}, follow=True)

    assert "Iemand anders heeft dit intussen gewijzigd" in text(answer)
    assert items(draft) == ["hoofdpijn", "slaap"]


def test_a_version_is_taken_into_use_once_however_often_it_is_pressed(client, draft, administrator):
    url = address("publish", draft)

    for _press in range(2):
        answer = client.post(url, {"version": 1}, follow=True)

    assert published("kaart") == draft
    assert "geen nieuwe versie in de maak" in text(answer)
    assert Event.objects.filter(action=Action.EDITION_PUBLISHED, by=administrator).count() == 1


def test_a_version_that_asks_nothing_says_why_it_is_not_taken_into_use(client, draft):
    client.post(address("show", draft, "slaap"), {"use": "off", "version": 1})
    client.post(address("show", draft, "hoofdpijn"), {"use": "off", "version": 2})
    client.post(address("group", draft, "lichaam"), {"title": "Lijf", "version": 3})

    answer = client.post(address("publish", draft), {"version": 4}, follow=True)

    assert "Er staat nog niets in" in text(answer)
    assert "Er staat nog niets in" in text(client.get(draft.get_absolute_url()))


def test_a_draft_is_thrown_away(client, draft):
    answer = client.post(address("drop", draft), {"version": 1}, follow=True)

    assert "weggegooid" in text(answer)
    assert not Edition.objects.drafts().exists()


def test_an_instrument_is_switched_off_and_on(client, draft):
    instrument, url = draft.instrument, address("switch", draft)

    off = client.post(url, {"version": 1}, follow=True)
    on = client.post(url, {"version": 2}, follow=True)
    stale = client.post(url, {"version": 2}, follow=True)

    assert ["staat uit" in text(off), "staat aan" in text(on), "al veranderd" in text(stale)] == [True] * 3
    instrument.refresh_from_db()
    assert instrument.is_on


def test_the_preview_shows_the_form_and_the_sheet_and_sends_nothing(client, statements):
    instrument = an_instrument()

    with statements() as seen:
        page = text(client.get(reverse("instruments:edition", args=[instrument.reference, 1])))

    assert len(seen) <= 8, seen
    assert 'name="q-slaap"' in page
    assert "blank__box" in page
    assert page.count("<form") == page.split("<main")[0].count("<form") + page.split("</main>")[1].count("<form")


@pytest.mark.parametrize(
    ("name", "more"),
    [
        ("edition", [9]),
        ("item", ["kou"]),
        ("group", ["kou"]),
        ("move", ["kou"]),
        ("show", ["kou"]),
        ("edition", [10**30]),
    ],
)
def test_what_is_not_there_is_no_page(client, draft, name, more):
    url = address(name, draft, *more)

    answer = client.post(url, {"version": 1}) if name in ("move", "show") else client.get(url)

    assert answer.status_code == 404


def test_without_a_draft_there_is_nothing_to_change(client):
    instrument = an_instrument()

    assert client.get(reverse("instruments:title", args=[instrument.reference])).status_code == 404
