"""The outcome of a calibration in words and a table."""

from collections.abc import Iterator

from django.utils.translation import gettext as _

from typology.calibration.agreement import Outcome, Weighed
from typology.choices import Profile
from typology.guide import GUIDE_VERSION

WIDTH = 5


def report(outcome: Outcome) -> str:
    """For on the screen: case by case, the figures with how many cases they are about, and who is taken for whom."""
    blocks = ["\n".join(map(_of_case, outcome.cases)), "\n".join(_figures(outcome))]
    return "\n\n".join((*blocks, "\n".join(_table(outcome))) if outcome.both else blocks)


def _of_case(one: Weighed) -> str:
    words = [f"{profile.label} {_percent(share)}" for profile, share in one.two]
    words += [] if one.reading.is_carried else [_("te weinig informatie")]
    words += [_("gegeven: %(profile)s") % {"profile": one.case.given.label}] if one.case.given else []
    return f"{one.case.nr}: " + ", ".join(words)


def _figures(outcome: Outcome) -> Iterator[str]:
    base = len(outcome.both)
    yield _("Typeerhulp versie %(version)d. Gevallen: %(cases)d, waarvan %(base)d met een gegeven profiel.") % {
        "version": GUIDE_VERSION,
        "cases": len(outcome.cases),
        "base": base,
    }
    if not base:
        yield _("Geen enkel geval heeft een gegeven profiel: er valt niets te vergelijken.")
        return
    carried = sum(one.reading.is_carried for one in outcome.both)
    yield _(
        "De cijfers gaan over alle %(base)d, ook waar er te weinig informatie is (%(open)d): vergeleken wordt het "
        "eerste profiel van de typeerhulp."
    ) % {"base": base, "open": base - carried}
    shares = (
        (_("eerste profiel gelijk"), outcome.top1),
        (_("eerste of tweede profiel gelijk"), outcome.top2),
        (_("rij gelijk (hoe blijvend)"), outcome.rows),
        (_("kolom gelijk (waarop gericht)"), outcome.columns),
    )
    longest = max(len(words) for words, _share in shares)
    for words, share in shares:
        yield f"{words:<{longest}}  {_percent(share):>5}  ({share * base:.0f}/{base})"
    yield _(
        "Brierscore: %(score)s. Dit is de som van de acht gekwadrateerde verschillen, gemiddeld over de gevallen: 0 is "
        "zeker en juist, 2 zeker en onjuist, 0,875 weet niets."
    ) % {"score": f"{outcome.brier:.3f}".replace(".", ",")}


def _table(outcome: Outcome) -> Iterator[str]:
    numbered = {profile: f"{number} {profile.label}" for number, profile in enumerate(Profile, start=1)}
    heading = _("gegeven")
    longest = max(len(heading), *map(len, numbered.values()))
    yield _("Van boven naar beneden het gegeven profiel, van links naar rechts wat de typeerhulp als eerste noemt.")
    yield f"{heading:<{longest}}" + "".join(f"{number:>{WIDTH}}" for number in range(1, len(Profile) + 1))
    for given, counts in outcome.confusion.items():
        yield f"{numbered[given]:<{longest}}" + "".join(f"{count or '.':>{WIDTH}}" for count in counts.values())


def _percent(share: float) -> str:
    return f"{share * 100:.0f} %"
