"""A year with one client and two years after it, on a phone. Every page of it is judged by axe in test_every_page."""

from functools import partial

import pytest

from tests.journeys.cast import a_cast
from tests.journeys.year import Year

pytestmark = pytest.mark.browser


def test_from_a_first_talk_to_two_years_after_closing(open_tab, clock):
    year = Year(a_cast(), partial(open_tab, "jaar", 360, axe=False), clock)

    year.a_first_talk()
    year.wishes_and_a_plan()
    year.somebody_else_helps_too()
    year.another_lead_takes_over()
    year.looking_back()
    year.closing()
    year.staying_in_view()
    year.a_relapse()
    year.two_years_on()
