"""The observations: version 1 as its migration wrote it, and the codes the guide reckons with."""

from cases.content.observations import CODE, OBSERVATIONS
from instruments.choices import UNKNOWN, AnswerKind
from instruments.models import Instrument
from tests.shipped import WHY, fingerprint
from typology.guide.observations import CODES, LISTS


def test_version_1_of_the_observations_is_what_cases_0006_wrote():
    assert fingerprint(OBSERVATIONS.as_json()) == "4da24ae3cab64d87", WHY


def test_the_observations_ask_what_the_guide_reads_and_each_may_stay_unknown():
    asked = {item.code: tuple(code for code, _label in item.options) for item in OBSERVATIONS.items}
    many = {item.code for item in OBSERVATIONS.items if item.kind is AnswerKind.MANY}

    assert asked == {name: (*codes, UNKNOWN) for name, codes in CODES.items()}
    assert many == LISTS
    assert all(item.is_sourced for item in OBSERVATIONS.items)


def test_what_the_guide_reckons_with_keeps_its_codes(db):
    instrument = Instrument.objects.get(code=CODE)

    assert instrument.is_fixed
    assert instrument.editions.get().read() == OBSERVATIONS
