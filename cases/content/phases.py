"""What each of the six phases is for, in plain words (Werkboek; Viaa-werk 2018)."""

from dataclasses import dataclass

from django.utils.functional import Promise
from django.utils.translation import gettext_lazy as _

from cases.choices import Phase


@dataclass(frozen=True)
class PhaseGuidance:
    """The aim of a phase in one sentence, and three short lines of guidance."""

    phase: Phase
    aim: str | Promise
    lines: tuple[str | Promise, str | Promise, str | Promise]


PHASE_GUIDANCE: dict[Phase, PhaseGuidance] = {
    guidance.phase: guidance
    for guidance in (
        PhaseGuidance(
            Phase.RECOGNISE,
            _("Op tijd zien dat het met iemand niet goed gaat."),
            (
                _("Ga erheen en kom terug als het niet meteen lukt."),
                _("Neem een niet-pluisgevoel serieus, ook zonder bewijs."),
                _("Houd contact met wie in de wijk veel ziet en hoort."),
            ),
        ),
        PhaseGuidance(
            Phase.OPEN_UP,
            _("Samen uitvinden of de persoon de zorg deelt en iets wil veranderen."),
            (
                _("Neem de tijd en begin met een open vraag."),
                _("Zeg eerlijk waar je je zorgen over maakt, zonder oplossing of oordeel."),
                _("Bij weerstand: luister, erken wat er is en laat het zo nodig even rusten."),
            ),
        ),
        PhaseGuidance(
            Phase.LISTEN,
            _("De situatie begrijpen, en hoe die zo is gekomen."),
            (
                _("Wees er. Het verhaal komt eerst, formulieren komen later."),
                _("Vat samen, durf stil te zijn en noem het gevoel dat je hoort."),
                _("Kijk naar de persoon, naar de mensen eromheen en naar de omgeving."),
            ),
        ),
        PhaseGuidance(
            Phase.WISHES,
            _("Ontdekken wat iemand kan en graag zou willen."),
            (
                _("Vraag door: waarom is deze wens belangrijk?"),
                _("Zoek samen twee wensen die binnen bereik zijn."),
                _("Kijk wie kan helpen. Een klein netwerk kan pijn doen: ga rustig te werk."),
            ),
        ),
        PhaseGuidance(
            Phase.ACTIONS,
            _("De persoon doet het zelf, op een eigen manier en in een eigen tempo."),
            (
                _("Maak de stappen klein en laat het plan van de persoon zelf zijn."),
                _("Spreek af wie helpt en wat daarvoor nodig is."),
                _("Bespreek vooraf wat in de weg kan zitten."),
            ),
        ),
        PhaseGuidance(
            Phase.REVIEW,
            _("Samen zien wat er is veranderd, en besluiten hoe het verder gaat."),
            (
                _("Vraag wat de belangrijkste verandering was en wat daarbij hielp."),
                _("Het gaat om het verschil met eerst, niet om een score."),
                _("Kijk vooruit: wat is de volgende stap, of hoe blijft het goed gaan?"),
            ),
        ),
    )
}
