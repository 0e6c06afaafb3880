"""A drawing or photo on the instrument of a person and on an own reflection: add, see, take away, and who may."""

import pytest
from django.core.files.uploadedfile import SimpleUploadedFile
from django.urls import reverse

from accounts.choices import Role
from audit.models import AccessLog
from cases.services.access import take_access
from cases.services.sheets import finish_person_sheet, start_own_sheet
from instruments.choices import About
from instruments.models import Drawing
from instruments.queries import answers_of
from instruments.services.sheets import discard_sheet, finish_sheet
from tests.builders import NOW, TODAY, a_user, a_worker
from tests.cases.filling import begun, drawn, picture, sent, with_drawings
from tests.cases.pages import REASON, text

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
JSON = {"HTTP_ACCEPT": "application/json"}


@pytest.fixture
def sheet(own_client, worker):
    return begun(own_client, worker, with_drawings())


@pytest.fixture
def own(worker):
    return start_own_sheet(code=with_drawings("eigen_straat", about=About.SELF), on=TODAY, by=worker)


def page_of(name, client, sheet, *more):
    """The address of a page about a drawing of this client."""
    return reverse(f"cases:{name}", args=[client.reference, sheet.reference, *more])


def a_file(name="straat.png", data=None):
    """What a browser sends of a chosen file."""
    return SimpleUploadedFile(name, data or picture(), content_type="image/png")


def put_away(sheet, worker, version=2):
    """Finished."""
    finish_person_sheet(person_sheet=sheet, answers={}, version=version, is_by_person=False, by=worker, at=NOW)


def test_the_button_keeps_what_was_typed_and_goes_to_the_page(browser, own_client, sheet):
    url = page_of("sheet_fill", own_client, sheet)
    assert "Tekening of foto toevoegen" in text(browser.get(url))
    typed = {"version": "1", "q-order-place-rest": "1", "drawing": "street"}

    answer = browser.post(url, typed)

    assert answer.url == page_of("sheet_drawing", own_client, sheet, "street")
    assert answers_of(sheet.sheet)["order"].value == "rest"


@pytest.mark.parametrize("code", ["order", "anders", "../../"])
def test_a_button_that_is_not_there_only_keeps(browser, own_client, sheet, code):
    answer = browser.post(page_of("sheet_fill", own_client, sheet), {"version": "1", "drawing": code})

    assert "persoon=" in answer.url


def test_adding_works_and_leaves_a_trace(browser, own_client, worker, sheet):
    url = page_of("sheet_drawing", own_client, sheet, "street")
    assert 'enctype="multipart/form-data"' in text(browser.get(url))

    answer = browser.post(url, sent(browser, url, photo=a_file(), said="Zes huizen"))

    drawing = Drawing.objects.get(sheet=sheet.sheet)
    assert answer.url == f"{page_of('sheet_fill', own_client, sheet)}#vraag-street"
    assert (drawing.added_by, drawing.added_at, drawing.width) == (worker, NOW, 40)
    filling = text(browser.get(page_of("sheet_fill", own_client, sheet)))
    assert page_of("sheet_drawing_image", own_client, sheet, drawing.reference) in filling
    assert "Zes huizen" in filling
    assert "Tekening of foto wijzigen" in filling
    assert AccessLog.objects.filter(page="cases:sheet_drawing", user=worker).count() == 3


def test_sent_twice_it_is_added_once(browser, own_client, sheet):
    url = page_of("sheet_drawing", own_client, sheet, "street")
    typed = sent(browser, url, said="Zes huizen")

    answers = [browser.post(url, typed | {"photo": a_file()}) for _twice in range(2)]

    assert [answer.status_code for answer in answers] == [302, 302]
    assert Drawing.objects.count() == 1


@pytest.mark.parametrize(
    ("data", "sentence"),
    [
        (b"Dit is gewoon tekst.", "geen foto die we kunnen lezen"),
        (picture("JPEG", size=(300, 300))[:700], "beschadigd"),
        (picture("PNG", size=(10_000, 5_000), mode="1", colour=0), "te veel beeldpunten"),
    ],
)
def test_adding_says_why_not_and_keeps_what_was_typed(browser, own_client, sheet, data, sentence):
    url = page_of("sheet_drawing", own_client, sheet, "street")

    page = text(browser.post(url, sent(browser, url, photo=a_file(data=data), said="Zes huizen")))

    assert sentence in page
    assert 'id="id_photo_error"' in page
    assert "Zes huizen" in page
    assert not Drawing.objects.exists()


def test_an_empty_file_and_no_file_say_so(browser, own_client, sheet):
    url = page_of("sheet_drawing", own_client, sheet, "street")

    empty = SimpleUploadedFile("leeg.png", b"", content_type="image/png")
    assert "Dit bestand is leeg" in text(browser.post(url, sent(browser, url, photo=empty)))
    assert "Kies eerst een tekening of foto" in text(browser.post(url, sent(browser, url)))


def test_with_something_else_wrong_the_file_is_to_be_chosen_again(browser, own_client, sheet):
    url = page_of("sheet_drawing", own_client, sheet, "street")

    page = text(browser.post(url, sent(browser, url, photo=a_file(), said="x" * 501)))

    assert "een browser kan een gekozen bestand niet vasthouden" in page


def test_after_somebody_else_changed_it_nothing_is_lost_silently(browser, own_client, worker, sheet):
    url = page_of("sheet_drawing", own_client, sheet, "street")
    typed = sent(browser, url, photo=a_file(), said="Mijn woorden")
    drawn(sheet.sheet, worker)

    page = text(browser.post(url, typed))

    assert "Iemand anders" in page
    assert "Mijn woorden" in page
    assert "niet vasthouden" in page


def test_taken_away_it_is_gone(browser, own_client, worker, sheet):
    drawn(sheet.sheet, worker)
    page = text(browser.get(page_of("sheet_drawing", own_client, sheet, "street")))
    assert "Weg is weg" in page

    answer = browser.post(page_of("sheet_drawing_remove", own_client, sheet, "street"), {"version": "2"}, follow=True)

    assert "De tekening of foto is weg" in text(answer)
    assert not Drawing.objects.exists()


def test_autosave_keeps_the_rest_and_the_drawing(browser, own_client, worker, sheet):
    drawing = drawn(sheet.sheet, worker)
    typed = {"version": "2", "q-order-place-rest": "1", "q-street": "[object File]"}

    answer = browser.post(page_of("sheet_fill", own_client, sheet), typed, **JSON)

    assert answer.status_code == 200
    assert answers_of(sheet.sheet)["street"].value == drawing.reference
    assert answers_of(sheet.sheet)["order"].value == "rest"


def test_the_image_is_ours_and_does_nothing_but_show(browser, own_client, worker, sheet):
    drawing = drawn(sheet.sheet, worker)

    answer = browser.get(page_of("sheet_drawing_image", own_client, sheet, drawing.reference))

    assert answer.content == bytes(drawing.image)
    assert answer["Content-Type"] == "image/png"
    assert answer["Content-Disposition"] == "inline"
    assert answer["Content-Security-Policy"] == "default-src 'none'; sandbox"
    assert answer["X-Content-Type-Options"] == "nosniff"
    assert "no-store" in answer["Cache-Control"]
    assert AccessLog.objects.filter(page="cases:sheet_drawing_image", user=worker).count() == 1


def test_it_stands_on_the_finished_sheet_with_its_words(browser, own_client, worker, sheet, statements):
    drawing = drawn(sheet.sheet, worker)
    put_away(sheet, worker)

    with statements() as seen:
        page = text(browser.get(page_of("sheet", own_client, sheet)))

    assert page_of("sheet_drawing_image", own_client, sheet, drawing.reference) in page
    assert "Tekening of foto bij: Teken uw straat" in page
    assert "Zes huizen" in page
    assert len(seen) <= 14, seen
    assert not any('"instruments_drawing"."image"' in sql for sql in seen)


def test_once_settled_the_page_leads_back(browser, own_client, worker, sheet):
    url = page_of("sheet_drawing", own_client, sheet, "street")
    discard_sheet(sheet=sheet.sheet, version=1, at=NOW, by=worker)

    assert browser.get(url).url == page_of("sheet_fill", own_client, sheet)


def test_who_may_read_the_sheet_sees_it_and_nobody_else(signed_in, own_client, worker, sheet):
    drawing = drawn(sheet.sheet, worker)
    image = page_of("sheet_drawing_image", own_client, sheet, drawing.reference)
    reader = a_worker()
    outsider = signed_in(a_user(Role.WORKER, "Noord"))
    assert outsider.get(image).status_code == 404
    assert signed_in(reader).get(image).url == own_client.get_absolute_url()

    take_access(client=own_client, reason=REASON, by=reader, at=NOW, hours=4, shortest=15)

    assert signed_in(reader).get(image).status_code == 404  # a draft is for who works on it
    put_away(sheet, worker)
    assert signed_in(reader).get(image).status_code == 200
    assert signed_in(reader).get(page_of("sheet_drawing", own_client, sheet, "street")).status_code == 404


def test_a_drawing_of_another_sheet_is_not_found_here(browser, own_client, worker, sheet, own):
    elsewhere = drawn(own.sheet, worker)

    assert browser.get(page_of("sheet_drawing_image", own_client, sheet, elsewhere.reference)).status_code == 404


def test_of_a_question_without_a_drawing_there_is_no_page(browser, own_client, sheet):
    assert browser.get(page_of("sheet_drawing", own_client, sheet, "order")).status_code == 404


def test_on_a_reflection_it_works_the_same_and_stays_private(browser, signed_in, worker, own):
    url = reverse("cases:own_sheet_drawing", args=[own.reference, "street"])
    fill = reverse("cases:own_sheet_fill", args=[own.reference])
    assert browser.post(fill, {"version": "1", "drawing": "street"}).url == url

    assert browser.post(url, sent(browser, url, photo=a_file(), said="Mijn dag")).url == f"{fill}#vraag-street"

    image = reverse("cases:own_sheet_drawing_image", args=[own.reference, Drawing.objects.get().reference])
    assert browser.get(image).status_code == 200
    colleague = signed_in(a_worker())
    assert [colleague.get(one).status_code for one in (image, url)] == [404, 404]
    finish_sheet(sheet=own.sheet, version=2, at=NOW, by=worker)
    assert image in text(signed_in(worker).get(reverse("cases:own_sheet", args=[own.reference])))


def test_a_reflection_loses_it_too(browser, worker, own):
    drawn(own.sheet, worker)

    browser.post(reverse("cases:own_sheet_drawing_remove", args=[own.reference, "street"]), {"version": "2"})

    assert not Drawing.objects.exists()
