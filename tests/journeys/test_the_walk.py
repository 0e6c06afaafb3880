"""The walk, told once on a phone and once on a desk: from a registration and a worry to a figure in a table."""

from functools import partial

import pytest

from tests.journeys.cast import a_cast
from tests.journeys.walk import Story

pytestmark = pytest.mark.browser


@pytest.mark.parametrize("width", [360, 1280])
def test_a_worry_becomes_somebody_who_is_known_and_counted(open_tab, width):
    story = Story(a_cast(), partial(open_tab, "walk", width))

    running = story.the_registration_goes_in()
    story.a_worry_is_taken_down()
    story.the_worry_becomes_a_trajectory()
    story.the_door_stays_closed_and_then_opens()
    story.phases_overlap_and_come_back()
    story.the_client_is_typed_twice()
    story.a_colleague_opens_the_file_with_a_reason()
    story.the_start_page_knows_what_is_on()
    story.a_volunteer_is_found()
    story.the_volunteer_reads_what_is_meant_for_her()
    story.the_client_is_counted(running=running + 1)
    story.the_privacy_officer_sees_who_looked()
