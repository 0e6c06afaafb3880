"""The signaleringsnetwerk: who is due by SIG-15, and what can be done with a signaller."""

from datetime import date, timedelta

import pytest
from django.core.exceptions import ValidationError

from accounts.choices import Role
from audit.choices import Action
from audit.models import Event
from method.thresholds import Threshold, Thresholds
from signals.models import Signaller
from signals.queries.signallers import due_signallers, spoken_words
from signals.rules.signallers import warm_advice
from signals.services import signallers as services
from tests.builders import TODAY, a_coordinator, a_district, a_signaller, a_user, a_worker

YEAR_AGO = date(2025, 11, 20)
DAY = timedelta(days=1)


def rule(**facts):
    """SIG-15 for a regular signaller of long ago, with the standard term."""
    usual = {"is_regular": True, "last_contact_on": None, "added_on": date(2020, 1, 1), "today": TODAY, "months": 12}
    return [one.rule for one in warm_advice(**usual | facts)]


def spoken(signaller, on, kind="contact"):
    """Somebody spoke to the signaller on this day."""
    return services.log_signaller_contact(signaller=signaller, kind=kind, on=on, note="", today=TODAY, by=None)


def test_sig_15_asks_to_speak_to_a_signaller_after_twelve_months():
    assert rule(last_contact_on=YEAR_AGO - DAY) == ["SIG-15"]
    assert rule(last_contact_on=YEAR_AGO) == []
    assert rule(last_contact_on=YEAR_AGO, months=6) == ["SIG-15"]


def test_sig_15_counts_from_the_day_somebody_joined():
    assert rule() == ["SIG-15"]
    assert rule(added_on=YEAR_AGO) == []


def test_sig_15_leaves_alone_who_brings_something_now_and_then():
    assert rule(is_regular=False) == []


@pytest.mark.django_db
def test_sig_15_the_list_for_the_start_page_says_what_the_rule_says():
    coordinator = a_coordinator()
    due, warm = a_signaller(name="Lang geleden", on=date(2020, 1, 1)), a_signaller(name="Warm", on=date(2020, 1, 1))
    never = a_signaller(name="Nooit", on=date(2020, 1, 1), organisation="De Linde")
    a_signaller(name="Nieuw")
    a_signaller(name="Soms", on=date(2020, 1, 1), is_regular=False)
    a_signaller(a_district("Noorderzoom", "Noord"), name="Elders", on=date(2020, 1, 1))
    spoken(due, YEAR_AGO - DAY)
    spoken(warm, YEAR_AGO)

    found = due_signallers(coordinator, today=TODAY, limits=Thresholds(), number=9)

    assert [one.title for one in found] == ["Nooit", "Lang geleden"]
    assert found[0] == ("Nooit", "De Linde · Zuiderzoom", never.get_absolute_url(), "nog niet gesproken")


@pytest.mark.django_db
@pytest.mark.parametrize("number", [1, 12])
def test_the_list_for_the_start_page_asks_one_statement_and_follows_the_threshold(statements, number):
    desk = a_user(Role.DESK, "Meldpunt")
    for each in range(number):
        a_signaller(name=f"Iemand {each}", on=date(2026, 1, 5))
    assert desk.grants

    with statements() as seen:
        found = due_signallers(desk, today=TODAY, limits=Thresholds({Threshold.SIGNALLER_MONTHS.key: 6}), number=9)

    assert len(seen) == 1, seen
    assert len(found) == min(number, 9)


@pytest.mark.django_db
def test_the_list_for_the_start_page_is_for_who_keeps_the_network():
    a_signaller(on=date(2020, 1, 1))

    assert due_signallers(a_worker(), today=TODAY, limits=Thresholds(), number=9) == []


@pytest.mark.parametrize(
    ("on", "words"),
    [
        (None, "nog niet gesproken"),
        (TODAY, "vandaag gesproken"),
        (date(2026, 11, 19), "gisteren gesproken"),
        (date(2026, 11, 10), "10 dagen geleden gesproken"),
        (date(2026, 10, 20), "4 weken geleden gesproken"),
        (date(2026, 9, 1), "2 maanden geleden gesproken"),
        (date(2024, 11, 1), "2 jaar geleden gesproken"),
    ],
)
def test_the_last_contact_is_told_as_people_say_it(on, words):
    assert spoken_words(on, TODAY) == words


@pytest.mark.django_db
def test_a_contact_is_kept_with_its_day_and_who_it_was():
    worker, signaller = a_worker(), a_signaller()

    contact = services.log_signaller_contact(
        signaller=signaller, kind="briefing", on=date(2026, 11, 1), note="Kaart gebracht", today=TODAY, by=worker
    )

    assert (contact.kind, contact.on, contact.by) == ("briefing", date(2026, 11, 1), worker)
    assert Event.objects.get(action=Action.SIGNALLER_CONTACTED).target_reference == contact.reference


@pytest.mark.django_db
def test_a_contact_is_not_of_tomorrow_and_not_with_who_stopped():
    signaller = a_signaller()
    with pytest.raises(ValidationError, match="Deze dag komt nog"):
        spoken(signaller, TODAY + DAY)
    stopped = services.stop_signaller(signaller=signaller, stand_in=None, on=TODAY, version=1, by=a_worker())

    with pytest.raises(ValidationError, match="is gestopt"):
        spoken(stopped, TODAY)


@pytest.mark.django_db
def test_a_stand_in_is_somebody_else_who_takes_part_in_the_same_wijk():
    worker, signaller = a_worker(), a_signaller()
    elsewhere, gone = a_signaller(a_district("Noorderzoom", "Noord")), a_signaller()
    services.stop_signaller(signaller=gone, stand_in=None, on=TODAY, version=1, by=worker)

    for wrong in (signaller, elsewhere, gone):
        with pytest.raises(ValidationError, match="iemand anders"):
            services.choose_stand_in(signaller=signaller, stand_in=wrong, version=1, by=worker)

    assert Signaller.objects.get(pk=signaller.pk).stand_in is None


@pytest.mark.django_db
def test_who_takes_over_from_a_regular_signaller_becomes_regular():
    worker, signaller, next_one = a_worker(), a_signaller(), a_signaller(is_regular=False)

    services.stop_signaller(signaller=signaller, stand_in=next_one, on=TODAY, version=1, by=worker)

    next_one.refresh_from_db()
    assert (next_one.is_regular, next_one.version) == (True, 2)
    assert Event.objects.filter(action=Action.SIGNALLER_CHANGED, by=worker).count() == 2


@pytest.mark.django_db
def test_who_comes_back_takes_part_again_and_twice_is_once():
    worker, signaller = a_worker(), a_signaller()
    stopped = services.stop_signaller(signaller=signaller, stand_in=None, on=TODAY, version=1, by=worker)

    services.resume_signaller(signaller=stopped, version=2, by=worker)
    again = services.resume_signaller(signaller=stopped, version=2, by=worker)

    assert (again.stopped_on, again.version) == (None, 3)


@pytest.mark.django_db
def test_who_moves_to_another_wijk_lets_go_of_the_stand_ins_of_the_old_one():
    worker, mover, stand_in, leaner = a_worker(), a_signaller(), a_signaller(), a_signaller()
    services.choose_stand_in(signaller=mover, stand_in=stand_in, version=1, by=worker)
    services.choose_stand_in(signaller=leaner, stand_in=mover, version=1, by=worker)

    services.change_signaller(signaller=mover, district=a_district("Tuindorp"), source="gp", version=2, by=worker)

    mover.refresh_from_db()
    leaner.refresh_from_db()
    assert (mover.district.name, mover.stand_in, leaner.stand_in) == ("Tuindorp", None, None)
