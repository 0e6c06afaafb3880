"""Every profile has a card, complete and short enough to use."""

import pytest

from typology.choices import Profile
from typology.content import GUIDANCE

BY_PROFILE = pytest.mark.parametrize("profile", Profile)


@BY_PROFILE
def test_every_profile_has_a_complete_card(profile):
    guidance = GUIDANCE[profile]

    assert guidance.profile is profile
    assert len(guidance.now) == 3
    assert all((guidance.recognise, guidance.needs, guidance.helps, guidance.beware, guidance.results))
    assert guidance.volunteer
    assert guidance.length


@BY_PROFILE
def test_lines_are_plain_sentences(profile):
    guidance = GUIDANCE[profile]
    lines = guidance.now + guidance.recognise + guidance.needs + guidance.helps + guidance.beware + guidance.results

    assert all(str(line).endswith(".") and len(str(line)) <= 150 for line in lines)


@pytest.mark.parametrize("profile", [Profile.COMPENSEERDERS, Profile.BUITENSTAANDERS])
def test_no_volunteer_is_advised_for_who_keeps_a_distance(profile):
    assert str(GUIDANCE[profile].volunteer) == "Past niet."
