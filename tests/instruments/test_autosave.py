"""What the script hears from the server."""

import pytest
from django.urls import reverse

from audit.choices import Action
from audit.models import Event
from instruments.answers import AnswerFacts
from instruments.queries import answers_of
from instruments.services.sheets import finish_sheet
from tests.builders import NOW, a_sheet, a_worker, an_instrument
from tests.instruments.card import some_questions

pytestmark = [pytest.mark.django_db, pytest.mark.urls("tests.instruments.house"), pytest.mark.usefixtures("now")]


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def send(signed_in, worker):
    """Send the form of a sheet as the script does."""
    client = signed_in(worker)

    def send_form(sheet, **typed):
        return client.post(reverse("fill_in", args=[sheet.reference]), typed, headers={"Accept": "application/json"})

    return send_form


def test_what_was_kept_is_told_with_the_time_and_the_next_version(send, worker):
    sheet = a_sheet(slaap="seen")

    answer = send(sheet, version=2, **{"q-slaap": "not_seen"})

    assert (answer.status_code, answer.json()) == (200, {"saved": "10:30", "version": 3})
    assert answers_of(sheet) == {"slaap": AnswerFacts("not_seen")}
    assert Event.objects.filter(action=Action.SHEET_SAVED, by=worker).count() == 1


def test_the_same_again_after_a_lost_answer_is_no_conflict(send):
    sheet = a_sheet(slaap="seen")
    typed = {"q-slaap": "not_seen", "version": 2}
    send(sheet, **typed)

    answer = send(sheet, **typed)

    assert (answer.status_code, answer.json()["version"]) == (200, 3)


def test_what_is_not_right_is_told_and_the_rest_is_kept(send):
    sheet = a_sheet()

    answer = send(sheet, version=1, **{"q-slaap": "seen", "q-slaap-since": "ooit", "q-hoofdpijn": "seen"})

    assert answer.status_code == 422
    assert answer.json()["problem"].startswith("Slaapproblemen: sinds wanneer: Deze datum is niet te lezen")
    assert answer.json()["version"] == 2
    assert answers_of(sheet) == {"hoofdpijn": AnswerFacts("seen")}


def test_somebody_else_s_change_is_told_and_stays(send):
    sheet = a_sheet(slaap="seen")

    answer = send(sheet, version=1, **{"q-slaap": "not_seen"})

    assert answer.status_code == 409
    assert "Iemand anders" in answer.json()["problem"]
    assert answers_of(sheet) == {"slaap": AnswerFacts("seen")}


def test_a_finished_sheet_says_so(send):
    sheet = finish_sheet(sheet=a_sheet(), version=1, at=NOW, by=None)

    answer = send(sheet, version=2, **{"q-slaap": "seen"})

    assert answer.status_code == 422
    assert answer.json() == {
        "problem": "Dit formulier is al afgerond en verandert niet meer. Vul zo nodig een nieuw in."
    }


@pytest.mark.parametrize("version", ["", "twee", "9" * 400])
def test_without_a_version_nothing_is_kept(send, version):
    sheet = a_sheet()

    answer = send(sheet, version=version, **{"q-slaap": "seen"})

    assert answer.status_code == 422 or answer.status_code == 409
    assert "problem" in answer.json()
    assert answers_of(sheet) == {}


def test_how_far_one_is_comes_with_what_was_kept(send):
    sheet = a_sheet(an_instrument("vragen", some_questions()), people="one")

    answer = send(sheet, version=2, **{"q-people": "one", "q-trouble": ["grief", "money"], "q-wish": ""})
    wrong = send(sheet, version=3, **{"q-people": "unknown", "q-trouble": ["none", "money"]})

    assert answer.json()["answered"] == "2 van 3 beantwoord"
    assert answers_of(sheet)["trouble"] == AnswerFacts("money;grief")
    assert wrong.status_code == 422
    assert wrong.json()["problem"].startswith("Wat speelt er? Kies “Niets van dit alles”")
    assert wrong.json()["answered"] == "1 van 3 beantwoord"


def test_the_button_saves_without_the_script(signed_in):
    sheet = a_sheet()

    answer = signed_in(a_worker()).post(reverse("fill_in", args=[sheet.reference]), {"version": 1, "q-slaap": "seen"})

    assert answer.url == reverse("read", args=[sheet.reference])
    assert answers_of(sheet) == {"slaap": AnswerFacts("seen")}
