"""The list of sources and its page."""

from concurrent.futures import ThreadPoolExecutor
from threading import Barrier

import pytest
from django.core.exceptions import ValidationError
from django.db import connection
from django.urls import reverse

from accounts.choices import Role
from audit.choices import Action
from audit.models import Event
from signals.choices.sources import StockSource
from signals.models import Source
from signals.queries.sources import leaning_words, source_choices
from signals.services import sources as services
from tests.builders import a_concern, a_user

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
LIST = reverse("signals:sources")


@pytest.fixture
def administrator():
    return a_user(Role.ADMINISTRATOR)


def stock(code):
    """A source the product ships."""
    return Source.objects.get(code=code)


def order():
    """The codes that can be chosen, in order."""
    return [code for code, _label in source_choices()]


def address(name, source):
    """Of a page about this source."""
    return reverse(f"signals:source_{name}", args=[source.reference])


def test_choices_are_what_is_in_use_in_one_statement(statements, administrator):
    services.stop_source(source=stock("school"), version=1, by=administrator)

    with statements() as seen:
        choices = source_choices()

    assert len(seen) == 1, seen
    assert choices[0] == ("self", "de persoon zelf")
    assert "school" not in dict(choices)


def test_choices_keep_the_source_a_record_has(administrator):
    services.stop_source(source=stock("school"), version=1, by=administrator)

    assert dict(source_choices(keep="school"))["school"] == "school"


def test_the_hint_of_a_source_is_plain_words_and_no_more_than_a_hint():
    assert leaning_words(stock("gp")).startswith("Huisarts meldt vaker kortdurend of dreigend isolement.")
    assert "niet meer" in leaning_words(stock("caretaker"))
    assert leaning_words(stock("school")) == ""


def test_sources_shows_the_list_in_three_statements_at_most_six(signed_in, statements, administrator):
    browser = signed_in(administrator)

    with statements() as seen:
        page = browser.get(LIST)

    assert len(seen) <= 6, seen
    assert len(page.content) < 60_000
    assert [row["source"].code for row in page.context["rows"]] == list(StockSource)


def test_an_own_source_gets_a_code_and_stands_below_the_others(signed_in, administrator):
    answer = signed_in(administrator).post(reverse("signals:source_add"), {"name": "Kapper", "leaning": "structural"})

    source = Source.objects.get(name="Kapper")
    assert answer["Location"] == LIST
    assert source.code not in StockSource
    assert order()[-1] == source.code
    assert Event.objects.get(action=Action.SOURCE_ADDED).by == administrator


@pytest.mark.django_db(transaction=True)
@pytest.mark.parametrize("second", ["Kapper", "KAPPER"])
def test_two_colleagues_at_once_do_not_add_one_name_twice(administrator, second):
    ready = Barrier(2)

    def add(name):
        try:
            ready.wait(timeout=10)
            return services.add_source(name=name, leaning="", by=administrator).code
        except ValidationError as refusal:
            return refusal.messages[0]
        finally:
            connection.close()

    with ThreadPoolExecutor(2) as pool:
        answers = list(pool.map(add, ("Kapper", second)))

    assert Source.objects.filter(name__iexact="kapper").count() == 1
    assert sum("al een bron met deze naam" in answer for answer in answers) == 1


@pytest.mark.parametrize("name", ["huisarts", "HUISARTS", " ", "x" * 81, "Kap\0per"])
def test_a_source_says_why_not_beside_the_name(signed_in, administrator, name):
    page = signed_in(administrator).post(reverse("signals:source_add"), {"name": name, "leaning": ""})

    assert "name" in page.context["form"].errors
    assert Source.objects.count() == len(StockSource)


def test_a_new_name_stays_the_same_in_every_language(signed_in, administrator):
    browser, source = signed_in(administrator), stock("gp")
    told = browser.get(source.get_absolute_url()).content.decode()

    browser.post(source.get_absolute_url(), {"name": "Dokter", "leaning": "", "version": "1"})

    source.refresh_from_db()
    assert "Zolang de naam niet verandert" in told
    assert (source.name, source.label, source.leaning, source.code) == ("Dokter", "Dokter", "", "gp")


def test_a_stale_edit_shows_both_names(signed_in, administrator):
    browser, source = signed_in(administrator), stock("gp")
    browser.post(source.get_absolute_url(), {"name": "Dokter", "leaning": "lighter", "version": "1"})

    page = browser.post(source.get_absolute_url(), {"name": "Arts", "leaning": "lighter", "version": "1"})

    assert 'value="Arts"' in page.content.decode()
    assert "<strong>Dokter</strong>" in page.content.decode()


def test_moving_changes_the_order_and_no_version(signed_in, administrator):
    browser, source = signed_in(administrator), stock("partner")

    answer = browser.post(address("move", source), {"place": "1"})
    browser.post(address("move", source), {"place": "1"})

    source.refresh_from_db()
    assert answer["Location"] == f"{LIST}#{source.reference}"
    assert order()[:3] == ["partner", "self", "family"]
    assert source.version == 1
    assert Event.objects.filter(action=Action.SOURCE_CHANGED).count() == 2


def test_moving_shows_where_two_had_one_place(administrator):
    Source.objects.update(position=3)

    services.move_source(source=stock("shop"), place=1, by=administrator)

    assert order()[0] == "shop"


@pytest.mark.parametrize("typed", [{}, {"place": "0"}, {"place": "x"}])
def test_moving_says_why_not(signed_in, administrator, typed):
    page = signed_in(administrator).post(address("move", stock("gp")), typed, follow=True)

    assert "Dit is niet gelukt." in page.content.decode()


def test_a_source_out_of_use_stays_with_its_meldingen_and_comes_back(signed_in, administrator):
    concern, browser, source = a_concern(source="school"), signed_in(administrator), stock("school")

    browser.post(address("stop", source), {"version": "1"})
    without, page = order(), browser.get(LIST).content.decode()
    browser.post(address("resume", source), {"version": "2"})

    concern.refresh_from_db()
    assert concern.source_id == "school"
    assert "school" not in without
    assert "Niet in gebruik" in page
    assert order() == list(StockSource)


def test_the_source_for_who_is_not_known_cannot_be_missed(signed_in, administrator):
    page = signed_in(administrator).post(address("stop", stock("other")), {"version": "1"}, follow=True)

    assert "Deze bron blijft nodig" in page.content.decode()
    assert stock("other").is_in_use


def test_a_source_out_of_use_has_no_place(administrator):
    source = services.stop_source(source=stock("school"), version=1, by=administrator)

    with pytest.raises(ValidationError, match="niet in gebruik"):
        services.move_source(source=source, place=1, by=administrator)
