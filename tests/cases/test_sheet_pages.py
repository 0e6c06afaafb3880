"""The instruments of a client on screen: what can be used, filling in, reading, two dates, empty on paper."""

import re
from datetime import date

import pytest
from django.urls import reverse

from audit.models import AccessLog
from cases.models import PersonSheet
from cases.services.access import take_access
from instruments.models import Instrument
from instruments.queries import answers_of
from instruments.services.editions import switch_instrument
from tests.builders import NOW, TODAY, a_coordinator, a_couple, a_trajectory, a_visit, a_worker
from tests.cases.filling import SKILLS, STATEMENTS, begun, filled, sent
from tests.cases.pages import REASON, address, text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
JSON = {"HTTP_ACCEPT": "application/json"}
EARLIER = date(2026, 3, 2)


def page_of(name, client, sheet):
    """The address of a page about one instrument of this client."""
    return reverse(f"cases:{name}", args=[client.reference, sheet.reference])


def shown(browser, client, sheet, **chosen):
    """A finished instrument as words, without what stands around it."""
    page = browser.get(page_of("sheet", client, sheet), chosen)
    words = re.sub(r"<[^>]+>|\s+", " ", text(page)[text(page).index("<main") : text(page).index("</main>")])
    return re.sub(r"\s+", " ", words)


def test_the_list_shows_what_helps_in_which_phase(browser, own_client):
    page = text(browser.get(address("sheets", own_client)))

    order = ["Bespreekbaar maken", "Voel ik me eenzaam?", "Luisteren", "Levensverhaal", "Mijn talenten", "Vliegwiel"]
    assert [page.index(words) for words in order] == sorted(page.index(words) for words in order)
    assert "Niets hoeft" in page
    assert "Waar bent u trots op?" in page
    assert "Mijn vaardigheden in ondersteunen" not in page
    assert "Signaleringskaart" not in page


def test_pha_03_the_pages_say_to_get_acquainted_first(browser, own_client, worker):
    sheet = begun(own_client, worker)
    pages = [address("sheets", own_client), page_of("sheet_fill", own_client, sheet)]
    assert all("Maak eerst kennis" in text(browser.get(page)) for page in pages)

    a_visit(own_client, worker)

    assert not any("Maak eerst kennis" in text(browser.get(page)) for page in pages)


def test_start_works_and_leaves_a_trace(browser, own_client, worker):
    response = browser.post(address("sheet_start", own_client), {"instrument": STATEMENTS})

    sheet = PersonSheet.objects.get(person=own_client.person)
    assert response.url == page_of("sheet_fill", own_client, sheet)
    assert AccessLog.objects.filter(page="cases:sheet_start", user=worker).count() == 1


def test_a_nul_never_reaches_the_database(browser, own_client):
    for url, code in ((address("sheet_start", own_client), STATEMENTS), (reverse("cases:own_sheet_start"), SKILLS)):
        assert browser.post(url, {"instrument": f"{code}\0"}).url.endswith("/invullen/")


@pytest.mark.parametrize("code", ["", "bestaat_niet", "ondersteuningsvaardigheden"])
def test_start_says_why_not(browser, own_client, code):
    page = browser.post(address("sheet_start", own_client), {"instrument": code}, follow=True)

    assert "Dit instrument staat uit" in text(page)
    assert not PersonSheet.objects.exists()


def test_filling_in_works_and_leaves_a_trace(browser, own_client, worker):
    sheet = begun(own_client, worker)
    url = page_of("sheet_fill", own_client, sheet)
    typed = sent(browser, url, q_emptiness="yes", filler="person", on="1-11-2026")

    response = browser.post(url, typed | {"finish": "1"})

    sheet = PersonSheet.objects.select_related("sheet").get(pk=sheet.pk)
    assert response.url == page_of("sheet", own_client, sheet)
    assert sheet.is_by_person
    assert (sheet.sheet.filled_on, sheet.sheet.finished_at) == (date(2026, 11, 1), NOW)
    assert answers_of(sheet.sheet)["emptiness"].value == "yes"
    assert AccessLog.objects.filter(page="cases:sheet_fill", user=worker).count() == 2


def test_filling_in_may_wait(browser, own_client, worker):
    url = page_of("sheet_fill", own_client, begun(own_client, worker))

    page = browser.post(url, sent(browser, url, q_emptiness="yes"), follow=True)

    assert "Je kunt er later mee verder" in text(page)
    assert "nog niet klaar" in text(page)
    assert "Verder invullen" in text(page)


def test_filling_in_keeps_itself(browser, own_client, worker):
    sheet = begun(own_client, worker)
    url = page_of("sheet_fill", own_client, sheet)

    told = browser.post(url, sent(browser, url, q_emptiness="yes", on="ooit"), **JSON)

    assert (told.status_code, told.json()["saved"]) == (422, "10:30")
    assert answers_of(sheet.sheet)["emptiness"].value == "yes"


@pytest.mark.parametrize(
    ("typed", "sentence"), [({"q_emptiness": "eeuwig"}, "eeuwig"), ({"on": "21-11-2026"}, "Deze dag moet nog komen")]
)
def test_filling_in_says_why_not(browser, own_client, worker, typed, sentence):
    sheet = begun(own_client, worker)
    url = page_of("sheet_fill", own_client, sheet)

    page = browser.post(url, sent(browser, url, **typed))

    assert sentence in text(page)
    assert answers_of(sheet.sheet) == {}


def test_keeping_nothing_at_all_says_to_load_again(browser, own_client, worker):
    answer = browser.post(page_of("sheet_fill", own_client, begun(own_client, worker)), **JSON)

    assert answer.status_code == 422
    assert "Laad de pagina opnieuw" in answer.json()["problem"]


def test_a_finished_one_is_read_and_not_filled_in(browser, own_client, worker):
    sheet = filled(own_client, worker, emptiness="yes", is_by_person=True)

    assert browser.get(page_of("sheet_fill", own_client, sheet)).url == page_of("sheet", own_client, sheet)
    words = shown(browser, own_client, sheet)
    assert "Ik voel een leegte om me heen : Ja" in words
    assert "door de persoon zelf ingevuld" in words


def test_pha_25_the_statements_give_no_score_and_two_dates_stand_beside_each_other(browser, own_client, worker):
    filled(own_client, worker, on=EARLIER, emptiness="yes", good_friend="yes", company="no")
    later = filled(own_client, worker, on=TODAY, emptiness="no", good_friend="yes", company="no")

    words = shown(browser, own_client, later)

    assert "Ik voel een leegte om me heen : eerst “Ja”, nu “Nee”" in words
    assert "2-3-2026" in words or "02-03-2026" in words
    found = re.findall(r"\d+", re.sub(r"\d+-\d+-\d{4}|\w\w \d+ \w{3}|Collega \d+", "", words))
    assert found == []
    assert "%" not in words
    assert "score" not in words.lower()


def test_any_two_dates_can_be_chosen(browser, own_client, worker):
    oldest = filled(own_client, worker, on=EARLIER, emptiness="yes")
    filled(own_client, worker, on=date(2026, 6, 1), emptiness="more_or_less")
    later = filled(own_client, worker, on=TODAY, emptiness="no")

    assert "eerst “Min of meer”, nu “Nee”" in shown(browser, own_client, later)
    assert "eerst “Ja”, nu “Nee”" in shown(browser, own_client, later, met=oldest.reference)
    assert "eerst “Ja”, nu “Nee”" in shown(browser, own_client, oldest, met=later.reference)
    assert browser.get(page_of("sheet", own_client, later), {"met": later.reference}).status_code == 404


def test_own_words_are_compared_too(browser, own_client, worker):
    filled(own_client, worker, "interesses_en_waarden", on=EARLIER, **{"own.together": "Duiven houden"})
    later = filled(own_client, worker, "interesses_en_waarden", value="Rust", **{"own.together": "Bingo"})

    words = shown(browser, own_client, later)

    assert "Nu opgeschreven Bingo" in words
    assert "Alleen de vorige keer opgeschreven Duiven houden" in words
    assert "Nieuw bekend Wat maakt dit zo fijn voor mij? Rust" in words
    assert "ezien" not in words


def test_of_a_couple_each_is_named(signed_in, worker):
    client = a_trajectory(lead=worker, client=a_couple()).client
    filled(client, worker, person=client.partner, emptiness="yes")
    browser = signed_in(worker)

    first = text(browser.get(address("sheets", client)))
    second = text(browser.get(address("sheets", client), {"persoon": client.partner.reference}))

    assert (">Ingevuld<" in first, ">Ingevuld<" in second) == (False, True)
    assert client.partner.full_name in second


def test_who_reads_along_with_a_reason_reads_and_does_not_write(signed_in, own_client, worker):
    done, open_one = filled(own_client, worker, emptiness="yes"), begun(own_client, worker, "mijn_talenten")
    reader = a_worker()
    browser = signed_in(reader)
    assert browser.get(page_of("sheet", own_client, done)).url == own_client.get_absolute_url()
    assert browser.get(address("sheets", own_client)).url == own_client.get_absolute_url()

    take_access(client=own_client, reason=REASON, by=reader, at=NOW, hours=4, shortest=15)

    page = text(browser.get(address("sheets", own_client)))
    assert "Voel ik me eenzaam?" in page
    assert "nog niet klaar" not in page
    assert "Invullen<" not in page
    assert browser.get(page_of("sheet", own_client, done)).status_code == 200
    assert browser.get(page_of("sheet_fill", own_client, open_one)).status_code == 404
    assert browser.post(address("sheet_start", own_client), {"instrument": STATEMENTS}).status_code == 404


def test_the_outline_of_a_coordinator_holds_no_instruments(signed_in, own_client, worker):
    done = filled(own_client, worker, emptiness="yes")
    browser = signed_in(a_coordinator())

    assert browser.get(address("sheets", own_client)).status_code == 302
    assert browser.get(page_of("sheet", own_client, done)).status_code == 302


def test_an_instrument_of_another_client_is_not_found(browser, own_client, worker):
    other = a_trajectory(lead=worker).client

    assert browser.get(page_of("sheet", own_client, filled(other, worker))).status_code == 404


def test_the_empty_sheet_is_for_everybody_who_is_signed_in(browser):
    page = text(browser.get(reverse("cases:sheet_blank", args=["ondersteuningsvaardigheden"])))

    assert "Ik ga bij anderen te rade" in page
    assert 'class="blank"' in page
    assert "Dit instrument staat uit" in text(browser.get(reverse("cases:sheet_blank", args=["observaties"])))


def test_what_is_switched_off_is_not_offered_but_stays_readable(browser, own_client, worker):
    done = filled(own_client, worker, emptiness="yes")
    switch_instrument(instrument=Instrument.objects.get(code=STATEMENTS), is_on=False, version=1, by=worker)

    page = text(browser.get(address("sheets", own_client)))

    assert "Opnieuw invullen" not in page
    assert page.count("Voel ik me eenzaam?") == 1
    assert browser.get(page_of("sheet", own_client, done)).status_code == 200


def test_what_is_typed_after_it_was_put_away_is_refused_and_not_lost(browser, own_client, worker):
    done = filled(own_client, worker, emptiness="yes")
    url, typed = page_of("sheet_fill", own_client, done), {"version": "2", "q-emptiness": "no"}

    kept, page = browser.post(url, typed, **JSON), text(browser.post(url, typed | {"finish": "1"}))

    assert kept.status_code == 422
    assert "al afgerond" in kept.json()["problem"]
    assert "al afgerond" in page
    assert re.search(r'value="no"[^>]*checked', page)
    assert answers_of(done.sheet)["emptiness"].value == "yes"


def test_a_second_tap_on_done_leads_to_the_page(browser, own_client, worker):
    sheet = begun(own_client, worker)
    url = page_of("sheet_fill", own_client, sheet)
    typed = sent(browser, url, q_emptiness="yes") | {"finish": "1"}

    assert [browser.post(url, typed).url for _tap in range(2)] == [page_of("sheet", own_client, sheet)] * 2


@pytest.mark.parametrize("code", ["interesses_en_waarden", "nulmeting", STATEMENTS])
def test_the_pages_stay_small(browser, own_client, worker, statements, code):
    for month in range(1, 10):
        filled(own_client, worker, code, on=date(2026, month, 1))
    done, open_one = filled(own_client, worker, code), begun(own_client, worker, code)
    pages = [address("sheets", own_client)]
    pages += [page_of("sheet", own_client, done), page_of("sheet_fill", own_client, open_one)]

    for page in pages:
        with statements() as seen:
            answer = browser.get(page)
        assert len(seen) <= 10, seen
        assert len(answer.content) <= 60_000
