"""What the list of the sociale kaart shows, as ready words."""

import re
from collections import defaultdict
from datetime import date
from typing import Any, NamedTuple
from urllib.parse import urlencode

from django.db.models import Count, F, FilteredRelation, Q, QuerySet
from django.db.models.functions import Coalesce
from django.http import QueryDict
from django.urls import reverse
from django.utils.translation import gettext as _

from audit.references import read_reference
from directory.choices import Topic, WayIn
from directory.models import District, Organisation
from directory.queries import checked_before, checked_words, offer_fits, says
from ui.searching import search_words
from ui.show import day

PAGE, LAST_PAGE = 25, 400
LONGEST = 80
TO_CHECK, STOPPED = "nakijken", "gestopt"
COLUMNS = (
    "reference", "name", "about", "checked_on", "live__pk", "live__reference", "live__name", "live__topic",
    "live__times", "live__cost", "live__way_in",
)  # fmt: skip
Places = dict[int, list[str]]


class Wanted(NamedTuple):
    """What is looked for, as far as it could be read."""

    words: str
    topic: str
    district: str
    age: int | None
    way_in: str

    @property
    def parameters(self) -> dict[str, str]:
        """What is on, as it stands in the address."""
        age = "" if self.age is None else str(self.age)
        on = {"q": self.words, "waarvoor": self.topic, "wijk": self.district, "leeftijd": age, "drempel": self.way_in}
        return {name: value for name, value in on.items() if value}


class Row(NamedTuple):
    """One line: an offer, or an organisation of which no offer is known."""

    url: str
    title: str
    meta: str
    side: str
    checked: str


class Tag(NamedTuple):
    """A filter that is on; its address takes it off."""

    label: str
    url: str


def social_map_page(asked: QueryDict, *, today: date) -> dict[str, Any]:
    """Everything there is, by name, in pages of 25 (`pagina`); an organisation without an offer is a line too.

    Filters: `q`, `waarvoor`, `wijk` (a reference), `leeftijd` and `drempel`. Two statements.
    """
    wanted, number = _wanted(asked), _page_number(asked)
    found = list(_found(wanted).values_list(*COLUMNS)[(number - 1) * PAGE : number * PAGE + 1])
    districts, places = _places({row[4] for row in found[:PAGE]})
    return _paged(wanted.parameters, number, has_more=len(found) > PAGE) | {
        "rows": [_row(row, places, today) for row in found[:PAGE]],
        "wanted": wanted,
        "tags": _tags(wanted, dict(districts)),
        "topics": Topic.choices,
        "districts": districts,
        "ways_in": WayIn.choices,
    }


def to_check_page(asked: QueryDict, *, today: date) -> dict[str, Any]:
    """Organisations that want looking over, those of longest ago first."""
    organisations = Organisation.objects.to_check(checked_before(today))
    in_order = organisations.order_by(F("checked_on").asc(nulls_first=True), "name", "pk")
    return _organisations_page(in_order, TO_CHECK, _("Na te kijken"), asked, today)


def stopped_page(asked: QueryDict, *, today: date) -> dict[str, Any]:
    """Organisations that are on no list any more."""
    return _organisations_page(Organisation.objects.stopped(), STOPPED, _("Gestopt"), asked, today)


def counts_to_keep(today: date) -> dict[str, int]:
    """For whoever keeps the sociale kaart: how many want looking over and how many stopped, in one statement."""
    to_check = Organisation.objects.to_check(checked_before(today))
    return Organisation.objects.aggregate(
        to_check=Count("pk", filter=Q(pk__in=to_check)), stopped=Count("pk", filter=Q(stopped_on__isnull=False))
    )


def _wanted(asked: QueryDict) -> Wanted:
    age, words = asked.get("leeftijd", ""), asked.get("q", "")[:LONGEST].strip()
    topic, way_in = asked.get("waarvoor", ""), asked.get("drempel", "")
    return Wanted(
        words=words if search_words(words) else "",
        topic=topic if topic in Topic else "",
        district=read_reference(asked.get("wijk", "")),
        age=int(age) if re.fullmatch("[0-9]{1,3}", age) else None,
        way_in=way_in if way_in in WayIn else "",
    )


def _page_number(asked: QueryDict) -> int:
    number = asked.get("pagina", "")
    return min(max(int(number), 1), LAST_PAGE) if re.fullmatch("[0-9]{1,3}", number) else 1


def _found(wanted: Wanted) -> QuerySet[Organisation]:
    """A line for each offer in use (`live`), and for each organisation without one while no filter is about offers.

    All in one `filter`: a second would join the offers once more.
    """
    in_use = FilteredRelation("offers", condition=Q(offers__stopped_on=None))
    found = Organisation.objects.in_use().annotate(live=in_use).filter(_fits(wanted))
    return found.order_by(Coalesce("live__search_words", "search_words"), "pk", "live__pk")


def _fits(wanted: Wanted) -> Q:
    """The words, and what an offer must be like while a filter is about offers."""
    words, topic, district, age, way_in = wanted
    said = says(words, of="live__", by="")
    if not (topic or district or way_in or age is not None):
        return said
    fits = offer_fits(topic=topic, district=district, age=age, way_in=way_in, of="live__")
    return said & fits & Q(live__isnull=False)


def _places(shown: set[int | None]) -> tuple[list[tuple[str, str]], Places]:
    """Every wijk as (reference, name), and in which wijken the offers shown are; in one statement."""
    # With nothing shown 0 keeps the wijken: of an empty condition Django makes an empty answer.
    here = FilteredRelation("offers", condition=Q(offers__in=shown - {None} or {0}))
    rows = District.objects.annotate(here=here).values_list("reference", "name", "here__pk")
    names, places = {}, defaultdict(list)
    for reference, name, offer in rows:
        names[reference] = name
        places[offer].append(name)
    return list(names.items()), places


def _row(row: tuple, places: Places, today: date) -> Row:
    reference, name, about, checked_on, offer, anchor, title, topic, times, cost, way_in = row
    url, checked = reverse("directory:organisation", args=[reference]), checked_words(checked_on, today)
    if offer is None:
        return Row(url, name, about, "", checked)
    where = ", ".join(places.get(offer, ())) or _("alle wijken")
    facts = (name, Topic(topic).label, times, cost, where)
    side = WayIn(way_in).label if way_in else ""
    return Row(f"{url}#{anchor}", title, " · ".join(str(fact) for fact in facts if fact), side, checked)


def _tags(wanted: Wanted, districts: dict[str, str]) -> list[Tag]:
    said = {
        "q": _("Woorden: {words}").format(words=wanted.words),
        "waarvoor": Topic(wanted.topic).label if wanted.topic else "",
        "wijk": districts.get(wanted.district, _("een wijk die er niet is")),
        "leeftijd": _("{age} jaar").format(age=wanted.age),
        "drempel": WayIn(wanted.way_in).label if wanted.way_in else "",
    }
    on = wanted.parameters
    return [Tag(said[name], _address({other: on[other] for other in on if other != name})) for name in on]


def _organisations_page(
    organisations: QuerySet[Organisation], which: str, label: str, asked: QueryDict, today: date
) -> dict[str, Any]:
    number = _page_number(asked)
    columns = ("reference", "name", "about", "checked_on", "stopped_on")
    found = list(organisations.values_list(*columns)[(number - 1) * PAGE : number * PAGE + 1])
    return _paged({which: "1"}, number, has_more=len(found) > PAGE) | {
        "rows": [_organisation_row(row, today) for row in found[:PAGE]],
        "kept": which,
        "tags": [Tag(label, _address({}))],
    }


def _organisation_row(row: tuple, today: date) -> Row:
    reference, name, about, checked_on, stopped_on = row
    url = reverse("directory:organisation", args=[reference])
    stopped = _("gestopt op {day}").format(day=day(stopped_on)) if stopped_on else ""
    return Row(url, name, about, stopped, "" if stopped else checked_words(checked_on, today))


def _paged(parameters: dict[str, str], number: int, *, has_more: bool) -> dict[str, str]:
    return {
        "next_url": _address(parameters | {"pagina": str(number + 1)}) if has_more else "",
        "first_url": _address(parameters) if number > 1 else "",
    }


def _address(parameters: dict[str, str]) -> str:
    url = reverse("directory:organisations")
    return f"{url}?{urlencode(parameters)}" if parameters else url
