"""Two colleagues, or two tabs, who decide about one person at the same moment."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from datetime import date
from functools import partial
from threading import Barrier

import pytest
from django.core.exceptions import ValidationError
from django.db import connection

from audit.once import once
from cases.models import Assessment, ObservationSheet
from cases.services.observing import keep_observations
from cases.services.typing import choose_typing, confirm_typing, postpone_typing
from cases.typing.observed import observed
from instruments.answers import AnswerFacts
from instruments.models import Sheet
from tests.builders import NOW, a_person, a_worker
from tests.cases.deciding import ACHTERBLIJVERS
from tests.typings import observe, version_of

pytestmark = pytest.mark.django_db(transaction=True)


@pytest.fixture
def worker():
    return a_worker()


@pytest.fixture
def person(worker):
    person = a_person()
    observe(person, worker, **ACHTERBLIJVERS)
    return person


def at_once(*services: Callable[[], object]) -> list[str]:
    """What came of services that begin at the same moment: "done", or the code of the refusal."""
    ready = Barrier(len(services))

    def run(service):
        try:
            ready.wait(timeout=10)
            service()
        except ValidationError as refusal:
            return refusal.code
        else:
            return "done"
        finally:
            connection.close()

    with ThreadPoolExecutor(len(services)) as pool:
        return sorted(pool.map(run, services))


def decides(service, person, by, **facts):
    """A decision by somebody who has the page as it is now."""
    return partial(service, person=person, note="", version=version_of(person), by=by, at=NOW, **facts)


def keeps(person, by, **answers):
    """An autosave by somebody who has the page as it is now."""
    facts = {code: AnswerFacts(value) for code, value in answers.items()}
    return partial(
        keep_observations, person=person, answers=facts, version=observed(person).version, by=by, at=NOW
    )  # fmt: skip


def test_two_who_confirm_make_one_typing(person, worker):
    assert at_once(decides(confirm_typing, person, worker), decides(confirm_typing, person, a_worker())) == [
        "done",
        "stale",
    ]

    assert Assessment.objects.get().proposal.observations.sheet.finished_at == NOW


def test_a_double_tap_makes_one_typing(person, worker):
    tap = partial(once(confirm_typing, "1:/"), sending="a" * 64, **decides(confirm_typing, person, worker).keywords)

    assert at_once(tap, tap) == ["done", "done"]

    assert Assessment.objects.count() == 1


def test_one_who_puts_off_and_one_who_chooses_make_one_typing(person, worker):
    puts_off = decides(postpone_typing, person, worker, until_on=date(2027, 1, 5), meanwhile="Koffie")
    chosen = {"persistence": "situational", "orientation": "", "otherwise": ""}

    assert at_once(puts_off, decides(choose_typing, person, a_worker(), **chosen)) == ["done", "stale"]

    assert Assessment.objects.count() == 1


def test_a_typing_and_an_answer_never_pass_each_other(person, worker):
    assert at_once(decides(confirm_typing, person, worker), keeps(person, a_worker(), wish="no_need")) == [
        "done",
        "stale",
    ]

    wish, is_open = observed(person).codes["wish"], observed(person).sheet is not None
    assert (wish, is_open, Assessment.objects.count()) in [(("belong",), False, 1), (("no_need",), True, 0)]


def test_two_first_answers_begin_one_sheet(worker):
    person = a_person()

    assert at_once(keeps(person, worker, wish="belong"), keeps(person, a_worker(), help="accepts")) == [
        "done",
        "stale",
    ]

    assert ObservationSheet.objects.filter(person=person).count() == Sheet.objects.count() == 1
    assert len(observed(person).codes) == 1
