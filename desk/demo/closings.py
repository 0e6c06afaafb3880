"""How trajectories of the demo ended: what the person said, what the worker thought, and what changed."""

from accounts.models import User
from cases.choices import Change, ClosingReason, IsolationNow, LifeDomain, Worth
from cases.closing.rules import asked_for
from cases.closing.words import Said
from cases.models import Trajectory
from cases.services.closing import write_closing
from desk.demo.chance import Chance
from desk.demo.sketch import Sketch
from typology.choices import Persistence
from typology.rules import dimensions_of

N, W, D = IsolationNow, Worth, LifeDomain
ISOLATION = {
    Persistence.THREATENING: ((N.LIFTED, 60), (N.LESS, 40)),
    Persistence.SITUATIONAL: ((N.LESS, 70), (N.LIFTED, 15), (N.SAME, 15)),
    Persistence.STRUCTURAL: ((N.LESS, 50), (N.SAME, 50)),
    Persistence.STRUCTURAL_PSYCHIATRIC: ((N.SAME, 60), (N.LESS, 30), (N.UNKNOWN, 10)),
}
WORTH = ((W.YES, 65), (W.PARTLY, 25), (W.UNKNOWN, 10))
CHANGES = ((Change.BETTER, 60), (Change.SAME, 35), (Change.UNKNOWN, 5))
USUAL = (D.CONTACTS, D.DAYS, D.MIND, D.HOME)
CLIENT_WORDS = (
    "Ik ben blij dat er iemand bleef komen, ook toen ik niet opendeed.",
    "Er is niet zoveel veranderd, maar ik weet nu wie ik kan bellen.",
    "Ik kom weer buiten. Dat had ik een jaar geleden niet gedacht.",
    "U luisterde. Dat deed nog niemand.",
    "Ik red me nu zelf. Als het weer slecht gaat, trek ik aan de bel.",
    "Het is goed zo. Ik hoef geen drukte om me heen.",
    "De koffieochtend hou ik erin, de rest zie ik wel.",
)
WORKER_WORDS = (
    "De stappen waren klein, en ze zijn gebleven.",
    "Het contact was de winst. Meer mensen om zich heen was hier niet de weg.",
    "Langzaam beginnen hielp. Eerder regelen had de deur dichtgedaan.",
    "Ik had graag gezien dat het netwerk groter werd. Rust bleek belangrijker.",
    "Toen de post op orde was, kwam er ruimte voor de rest.",
    "Het wankelt nog. Eén vaste persoon die belt, blijft nodig.",
)


def write_end(sketch: Sketch, trajectory: Trajectory, *, by: User) -> None:
    """What was said at the end, for most of those that closed; with chances of its own, so that nothing else moves."""
    reason = sketch.closing_reason or ClosingReason.UNKNOWN
    if not sketch.closed_on or not asked_for(reason).worker:
        return
    chance = Chance(sketch.opened_on.toordinal() * 1_000 + len(sketch.story), sketch.closed_on)
    if not chance.happens(80):
        return
    said = _said(sketch, chance, has_person=asked_for(reason).person)
    write_closing(trajectory=trajectory, said=said, version=0, by=by)


def _said(sketch: Sketch, chance: Chance, *, has_person: bool) -> Said:
    """Isolation by the row; worth it apart from that (CLO-02)."""
    row = dimensions_of(sketch.profile)[0] if sketch.profile else Persistence.SITUATIONAL
    words = {
        "isolation": chance.weighted(ISOLATION[row]),
        "worker_worth": chance.weighted(WORTH),
        "worker_words": chance.choice(WORKER_WORDS),
        "surroundings": chance.weighted(((Change.BETTER, 40), (Change.UNKNOWN, 60))),
    }
    if has_person:
        words |= {"client_worth": chance.weighted(WORTH), "client_words": chance.choice(CLIENT_WORDS)}
    domains = [wish.facts["domain"] for wish in sketch.wishes if wish.facts.get("domain")]
    domains = list(dict.fromkeys(domains)) or chance.sample(USUAL, 2)
    return Said(words, {domain: chance.weighted(CHANGES) for domain in domains})
