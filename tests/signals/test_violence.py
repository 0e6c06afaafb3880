"""SIG-17 on the melding: violence that was told asks for a flag."""

import pytest

from signals.rules.concerns import violence_advice
from tests.builders import a_concern, a_flag, a_worker

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]


@pytest.mark.parametrize(
    ("reasons", "has_flag", "warned"),
    [(["violence"], False, True), (["violence"], True, False), (["lonely"], False, False)],
)
def test_sig_17_violence_that_was_told_asks_for_a_flag(reasons, has_flag, warned):
    assert [one.rule for one in violence_advice(reasons=reasons, has_flag=has_flag)] == ["SIG-17"] * warned


def test_sig_17_the_melding_says_it_until_there_is_a_flag(signed_in):
    worker = a_worker()
    concern = a_concern(reasons=["violence"])
    browser = signed_in(worker)

    before = browser.get(concern.get_absolute_url()).content.decode()
    a_flag(concern=concern, by=worker)
    after = browser.get(concern.get_absolute_url()).content.decode()

    assert "Er is geweld in huis gemeld." in before
    assert "Er is geweld in huis gemeld." not in after
