"""Thresholds: defaults in code, changed by the administrator, read in one query."""

import pytest
from django.core.exceptions import ValidationError

from accounts.choices import Role
from audit.choices import Action
from audit.models import Event
from audit.records import StaleVersion
from method import thresholds
from method.models import ThresholdSetting
from method.services import change_threshold
from method.thresholds import Threshold, Thresholds
from tests.builders import a_user


@pytest.mark.parametrize("threshold", Threshold)
def test_every_default_lies_within_its_bounds(threshold):
    assert threshold.lowest <= threshold.default <= threshold.highest
    assert threshold.label
    assert threshold.unit.label


def test_a_key_finds_its_threshold():
    assert Threshold("contact_lapse_weeks") is Threshold.CONTACT_LAPSE_WEEKS
    assert len({threshold.key for threshold in Threshold}) == len(Threshold) == 19


def test_defaults_hold_without_a_database():
    assert Thresholds()[Threshold.CONTACT_LAPSE_WEEKS] == 6


@pytest.mark.django_db
def test_all_thresholds_come_in_one_query(django_assert_num_queries):
    ThresholdSetting.objects.create(key="contact_lapse_weeks", value=51)

    with django_assert_num_queries(1):
        limits = thresholds.current()
        values = [limits[threshold] for threshold in Threshold]

    assert values.count(51) == 1
    assert limits[Threshold.CONTACT_LAPSE_WEEKS] == 51
    assert limits[Threshold.VOG_YEARS] == 3


@pytest.mark.django_db
def test_a_change_holds_at_once_and_leaves_a_trace():
    administrator = a_user(Role.ADMINISTRATOR)

    change_threshold(key="vog_years", value=4, version=1, by=administrator)
    setting = change_threshold(key="vog_years", value=5, version=2, by=administrator)

    assert thresholds.value(Threshold.VOG_YEARS) == 5
    assert setting.version == 3
    events = Event.objects.filter(action=Action.THRESHOLD_CHANGED, target_reference=setting.reference)
    assert [event.by for event in events] == [administrator, administrator]


@pytest.mark.django_db
def test_a_stale_change_is_refused():
    administrator = a_user(Role.ADMINISTRATOR)
    change_threshold(key="vog_years", value=4, version=1, by=administrator)

    with pytest.raises(StaleVersion):
        change_threshold(key="vog_years", value=5, version=1, by=administrator)

    assert thresholds.value(Threshold.VOG_YEARS) == 4


@pytest.mark.django_db
@pytest.mark.parametrize("value", [0, 11])
def test_a_value_out_of_bounds_is_refused(value):
    with pytest.raises(ValidationError, match="van 1 tot en met 10"):
        change_threshold(key="vog_years", value=value, version=1, by=a_user(Role.ADMINISTRATOR))

    assert not ThresholdSetting.objects.exists()
    assert not Event.objects.exists()
