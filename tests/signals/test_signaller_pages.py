"""The pages about the signaleringsnetwerk."""

from datetime import date

import pytest
from django.urls import reverse

from audit.choices import Action
from audit.models import Event
from signals.models import Concern, Signaller
from signals.services import signallers as services
from signals.services.concerns import close_concern
from tests.builders import NOW, TODAY, a_concern, a_coordinator, a_district, a_signaller, a_worker

pytestmark = [pytest.mark.django_db, pytest.mark.usefixtures("now")]
LIST = reverse("signals:signallers")
NEW = {"name": "Huisarts Linde", "source": "gp", "is_regular": "on", "phone": "06 12345678"}


def text(response):
    """The words of a page."""
    return response.content.decode()


def address(name, signaller):
    """Of a page about this signaller."""
    return reverse(f"signals:signaller_{name}", args=[signaller.reference])


def brought(signaller, **facts):
    """A melding of this signaller."""
    concern = a_concern(**facts)
    Concern.objects.filter(pk=concern.pk).update(signaller=signaller)
    return concern


@pytest.mark.parametrize("number", [3, 30])
def test_signallers_asks_as_many_statements_for_any_number(signed_in, statements, number):
    for _each in range(number):
        services.choose_stand_in(signaller=a_signaller(), stand_in=a_signaller(), version=1, by=a_worker())
    browser = signed_in(a_worker())

    with statements() as seen:
        page = browser.get(LIST)

    assert len(seen) <= 6, seen
    assert len(page.content) < 60_000


def test_signallers_are_paged_by_name_within_the_filter(signed_in):
    district = a_district("Tuindorp")
    for each in range(30):
        a_signaller(district, name=f"Iemand {each // 2:02}")
    a_signaller(name="Elders in Zuid")
    browser = signed_in(a_worker())

    first = browser.get(LIST, {"wijk": district.reference})
    second = browser.get(LIST + first.context["next_url"])

    shown = [row["reference"] for page in (first, second) for row in page.context["rows"]]
    assert shown == list(Signaller.objects.filter(district=district).values_list("reference", flat=True))
    assert not second.context["next_url"]
    assert second.context["first_url"] == f"?wijk={district.reference}"


def test_signallers_are_those_of_the_own_teams(signed_in):
    a_signaller(name="Buurvrouw Zuid")
    a_signaller(a_district("Noorderzoom", "Noord"), name="Buurvrouw Noord")

    page = text(signed_in(a_worker()).get(LIST))

    assert "Buurvrouw Zuid" in page
    assert "Buurvrouw Noord" not in page
    assert "Noorderzoom" not in page


def test_sig_15_signallers_says_quietly_who_was_not_spoken_to_for_long(signed_in):
    a_signaller(name="Lang geleden", on=date(2020, 1, 1))
    a_signaller(name="Pas erbij")
    browser = signed_in(a_worker())

    everybody, quiet = text(browser.get(LIST)), text(browser.get(LIST, {"toon": "lang-niet"}))

    assert everybody.count('<span class="tag">lang niet gesproken</span>') == 1
    assert "Lang geleden" in quiet
    assert "Pas erbij" not in quiet


def test_signallers_tells_who_has_no_stand_in_or_one_that_stopped(signed_in):
    worker, alone, backed, left = a_worker(), a_signaller(name="A"), a_signaller(name="B"), a_signaller(name="C")
    services.choose_stand_in(signaller=backed, stand_in=alone, version=1, by=worker)
    gone = a_signaller(name="D")
    services.choose_stand_in(signaller=left, stand_in=gone, version=1, by=worker)
    services.stop_signaller(signaller=gone, stand_in=None, on=TODAY, version=1, by=worker)

    rows = signed_in(worker).get(LIST, {"toon": "zonder-achtervang"}).context["rows"]

    assert [row["name"] for row in rows] == ["A", "C"]
    assert all("zonder achtervang" in row["meta"] for row in rows)


@pytest.mark.parametrize(("show", "expected"), [("soms", "Nu en dan"), ("gestopt", "Gestopt ermee")])
def test_signallers_shows_the_others_when_asked(signed_in, show, expected):
    worker, _regular = a_worker(), a_signaller(name="Vast")
    a_signaller(name="Nu en dan", is_regular=False)
    services.stop_signaller(signaller=a_signaller(name="Gestopt ermee"), stand_in=None, on=TODAY, version=1, by=worker)

    rows = signed_in(worker).get(LIST, {"toon": show}).context["rows"]

    assert [row["name"] for row in rows] == [expected]


def test_add_works_once_and_leaves_a_trace(signed_in):
    coordinator, district = a_coordinator(), a_district()
    browser, url = signed_in(coordinator), reverse("signals:signaller_add")
    typed = NEW | {"district": district.reference, "sending": "een-kenmerk"}

    first = browser.post(url, typed)
    browser.post(url, typed)

    signaller = Signaller.objects.get()
    assert first["Location"] == signaller.get_absolute_url()
    assert (signaller.phone, signaller.district, signaller.added_on) == ("+31612345678", district, TODAY)
    assert Event.objects.get(action=Action.SIGNALLER_ADDED).by == coordinator


def test_add_says_why_not_and_keeps_what_was_typed(signed_in):
    elsewhere = a_district("Noorderzoom", "Noord")
    typed = NEW | {"district": elsewhere.reference, "phone": "12", "name": "Ömer 🌷"}

    page = signed_in(a_coordinator()).post(reverse("signals:signaller_add"), typed)

    assert {"district", "phone"} <= page.context["form"].errors.keys()
    assert 'value="Ömer 🌷"' in text(page)
    assert not Signaller.objects.exists()


def test_one_tap_logs_a_talk_of_today(signed_in):
    coordinator, signaller = a_coordinator(), a_signaller()
    browser = signed_in(coordinator)
    form = browser.get(signaller.get_absolute_url()).context["form"]
    ready = {name: form[name].value() for name in ("kind", "on", "sending")}

    browser.post(address("contact", signaller), ready)
    browser.post(address("contact", signaller), ready)

    contact = signaller.contacts.get()
    assert (contact.kind, contact.on, contact.by) == ("contact", TODAY, coordinator)
    assert "vandaag gesproken" in text(browser.get(signaller.get_absolute_url())).lower()


def test_contact_says_why_not_on_the_page_of_the_signaller(signed_in):
    signaller = a_signaller(name="Huisarts Linde")
    browser = signed_in(a_coordinator())

    page = text(browser.post(address("contact", signaller), {"kind": "contact", "on": "32-13-2026", "note": "Koffie"}))

    assert "Huisarts Linde" in page
    assert "Deze datum" in page
    assert 'value="Koffie"' in page
    assert not signaller.contacts.exists()


@pytest.mark.parametrize("number", [1, 20])
def test_signaller_shows_what_was_said_and_what_came_of_it(signed_in, statements, number):
    worker, signaller = a_worker(), a_signaller(phone="+31612345678", email="linde@voorbeeld.nl")
    for each in range(number):
        services.log_signaller_contact(
            signaller=signaller, kind="contact", on=date(2026, 1, 1 + each), note="Koffie", today=TODAY, by=worker
        )
        brought(signaller)
    browser = signed_in(worker)

    with statements() as seen:
        page = browser.get(signaller.get_absolute_url())

    assert len(seen) <= 10, seen
    assert 'href="tel:+31612345678"' in text(page)
    assert 'href="mailto:linde@voorbeeld.nl"' in text(page)
    assert text(page).count("Koffie") == min(number, 12)
    assert browser.get(f"{signaller.get_absolute_url()}?alles=1").content.count(b"Koffie") == number


def test_signaller_counts_outcomes_and_names_nobody(signed_in):
    worker, signaller = a_worker(), a_signaller()
    brought(signaller, about="Meneer Geheim", owner=worker)
    brought(signaller, about="Mevrouw Stil", at=NOW.replace(year=2024))
    closed = brought(signaller, about="Vals alarm")
    close_concern(concern=closed, outcome="unfounded", no_visit_reason="Gebeld", version=1, by=worker, at=NOW)
    Concern.objects.filter(pk=closed.pk).update(feedback="given", feedback_on=TODAY)

    page = signed_in(worker).get(signaller.get_absolute_url())

    outcomes = page.context["outcomes"]
    assert outcomes["rows"] == [("nog open", 1, 2), ("ongegrond gebleken", 1, 1)]
    assert (outcomes["this_year"], outcomes["number"], outcomes["told"]) == (2, 3, 1)
    assert "Van 3 meldingen is 1 keer verteld" in text(page)
    assert "Geheim" not in text(page)


def test_edit_works_and_shows_both_versions_when_stale(signed_in):
    signaller = a_signaller(name="Linde")
    browser, url = signed_in(a_coordinator()), address("edit", signaller)
    typed = NEW | {"district": signaller.district.reference, "version": "1"}

    browser.post(url, typed | {"name": "Praktijk Linde"})
    page = text(browser.post(url, typed | {"name": "Dokter Linde"}))

    signaller.refresh_from_db()
    assert (signaller.name, signaller.version) == ("Praktijk Linde", 2)
    assert "<strong>Praktijk Linde</strong>" in page
    assert 'value="Dokter Linde"' in page


def test_a_stand_in_is_chosen_from_the_same_wijk(signed_in):
    signaller, near = a_signaller(), a_signaller(name="Dichtbij")
    a_signaller(a_district("Tuindorp"), name="Ander dorp")
    browser = signed_in(a_coordinator())
    choices = text(browser.get(address("stand_in", signaller)))

    browser.post(address("stand_in", signaller), {"stand_in": near.reference, "version": "1"})

    signaller.refresh_from_db()
    assert "Dichtbij" in choices
    assert "Ander dorp" not in choices
    assert signaller.stand_in == near


def test_who_stops_points_out_who_takes_over(signed_in):
    worker, signaller, near = a_worker(), a_signaller(name="Weg"), a_signaller(name="Dichtbij")
    services.choose_stand_in(signaller=near, stand_in=signaller, version=1, by=worker)
    browser = signed_in(a_coordinator())
    asked = text(browser.get(address("stop", signaller)))

    answer = browser.post(address("stop", signaller), {"stand_in": near.reference, "version": "1"})

    signaller.refresh_from_db()
    assert "Was zelf ook achtervang" in asked
    assert answer["Location"] == near.get_absolute_url()
    assert (signaller.stopped_on, signaller.stand_in) == (TODAY, near)
    assert "Deze achtervang is zelf gestopt." in text(browser.get(near.get_absolute_url()))
    assert "Neemt het over." in text(browser.get(signaller.get_absolute_url()))


def test_who_comes_back_takes_part_again(signed_in):
    stopped = services.stop_signaller(signaller=a_signaller(), stand_in=None, on=TODAY, version=1, by=a_worker())
    browser = signed_in(a_coordinator())

    browser.post(address("resume", stopped), {"version": "2"})

    stopped.refresh_from_db()
    assert stopped.stopped_on is None


def test_a_worker_reads_and_does_not_change(signed_in):
    page = text(signed_in(a_worker()).get(a_signaller().get_absolute_url()))

    assert "Contact vastleggen" not in page
    assert "Stopt ermee" not in page


def test_the_circle_of_a_wijk_is_one_page(signed_in, statements):
    worker, district = a_worker(), a_district()
    backed, stand_in = a_signaller(name="Zus", phone="+31612345678"), a_signaller(name="Broer")
    services.choose_stand_in(signaller=backed, stand_in=stand_in, version=1, by=worker)
    services.stop_signaller(signaller=a_signaller(name="Weg"), stand_in=None, on=TODAY, version=1, by=worker)
    browser = signed_in(worker)

    with statements() as seen:
        page = browser.get(reverse("signals:signaller_circle", args=[district.reference]))

    assert len(seen) <= 6, seen
    assert [(row["name"], row["phone"], row["stand_in"]) for row in page.context["rows"]] == [
        ("Broer", "", ""),
        ("Zus", "06-12345678", "Broer"),
    ]
