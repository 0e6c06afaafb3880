"""What of the sociale kaart fits, and how long ago it was looked over."""

from datetime import date, timedelta

from django.db.models import Case, Exists, IntegerField, OuterRef, Q, QuerySet, Value, When
from django.utils.translation import gettext as _

from directory.choices import Topic, WayIn
from directory.models import District, Offer
from ui.searching import search_words
from ui.show import month

MOST_WORDS = 8
# What was last looked over longer ago than this wants looking over.
CHECKED_FOR = timedelta(days=365)
# An offer of which nobody noted the threshold comes after those you can walk into or sign up for.
LOWEST_FIRST = (WayIn.WALK_IN, WayIn.SIGN_UP, "", WayIn.REFERRAL, WayIn.INDICATION)


def fitting_offers(*, topic: str = "", district: District | None = None, age: int | None = None) -> QuerySet[Offer]:
    """Offers in use that fit, with their organisation; lowest threshold first, then by name.

    An offer without wijken is there for every wijk, one without ages for everybody.
    """
    fits = offer_fits(topic=topic, district=district.reference if district else "", age=age)
    offers = Offer.objects.in_use().filter(fits).select_related("organisation")
    return offers.annotate(threshold=_threshold()).order_by("threshold", "name", "pk")


def offer_fits(*, topic: str = "", district: str = "", age: int | None = None, way_in: str = "", of: str = "") -> Q:
    """What an offer must be like; `district` is a reference, `of` how the query calls the offer (`live__`)."""
    fits = Q(**{f"{of}{name}": value for name, value in (("topic", topic), ("way_in", way_in)) if value})
    if district:
        chosen = Offer.districts.through.objects.filter(offer=OuterRef(f"{of}pk"))
        fits &= ~Exists(chosen) | Exists(chosen.filter(district__reference=district))
    if age is not None:
        fits &= Q(**{f"{of}age_from": None}) | Q(**{f"{of}age_from__lte": age})
        fits &= Q(**{f"{of}age_to": None}) | Q(**{f"{of}age_to__gte": age})
    return fits


def says(words: str, *, of: str = "", by: str = "organisation__") -> Q:
    """Each of these words stands in the offer, in its organisation, or in what the offer is for.

    `of` and `by` are how the query calls the offer and its organisation.
    """
    said = Q()
    for word in search_words(words).split()[:MOST_WORDS]:
        topics = [topic.value for topic in Topic if word in search_words(str(topic.label))]
        said &= (
            Q(**{f"{of}search_words__contains": word})
            | Q(**{f"{by}search_words__contains": word})
            | Q(**{f"{of}topic__in": topics})
        )
    return said


def checked_before(today: date) -> date:
    """Whatever was last looked over before this day wants looking over."""
    return today - CHECKED_FOR


def checked_words(checked_on: date | None, today: date) -> str:
    """When it was last looked over, in a few quiet words."""
    if checked_on is None:
        return _("nog niet nagekeken")
    if checked_on < checked_before(today):
        return _("al meer dan een jaar niet nagekeken")
    return _("nagekeken in {month}").format(month=month(checked_on))


def _threshold() -> Case:
    """How high the threshold is, as a number to sort by."""
    steps = [When(way_in=way_in, then=Value(place)) for place, way_in in enumerate(LOWEST_FIRST)]
    return Case(*steps, output_field=IntegerField())
