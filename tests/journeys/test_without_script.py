"""The main steps of the walk in a browser that runs no script: every page works without."""

from functools import partial

import pytest

from tests.journeys.cast import a_cast
from tests.journeys.walk import Story

pytestmark = pytest.mark.browser


def test_the_main_steps_work_without_script(open_tab):
    story = Story(a_cast(), partial(open_tab, "no-script", 360, script=False))

    story.a_worry_is_taken_down()
    story.the_worry_becomes_a_trajectory()
    story.the_door_stays_closed_and_then_opens()
    story.phases_overlap_and_come_back()
    story.the_client_is_typed_twice()
    story.a_colleague_opens_the_file_with_a_reason()
    story.the_start_page_knows_what_is_on()
