"""What the migrations wrote is what the code still says: nobody changes it silently."""

import pytest
from django.utils.translation import override

from signals.choices.sources import StockSource, stock_leaning
from signals.content.signal_card import DOOR_LIST, SIGNAL_CARD
from tests.shipped import WHY, fingerprint


@pytest.mark.parametrize(
    ("definition", "shipped"), [(SIGNAL_CARD, "2e9228047e29d9c6"), (DOOR_LIST, "40156b47edacc239")]
)
def test_version_1_of_the_cards_is_what_signals_0006_wrote(definition, shipped):
    assert fingerprint(definition.as_json()) == shipped, WHY


def test_the_stock_sources_are_what_signals_0002_wrote():
    with override(None):
        sources = [(code, str(label), stock_leaning(code)) for code, label in StockSource.choices]

    assert fingerprint(sources) == "ea6fe7b41d061428", WHY
