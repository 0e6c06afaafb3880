"""Flags, notes for who goes there, one Meldcode record, and a visit without invitation that was thought through."""

from datetime import timedelta

from desk.demo.chance import Chance
from desk.demo.filing import Filed
from desk.demo.intake import Taken
from desk.demo.staffing import Staff
from desk.demo.worries import ARREARS, BEHIND_THE_DOOR, RADIO
from signals.choices.safety import FlagKind, MeldcodeStepNumber
from signals.choices.uninvited import UninvitedStep as U
from signals.services.meldcode import begin_meldcode, take_step
from signals.services.preventive import add_preventive_action
from signals.services.safety import consult_flag, note_concern_safety, note_person_safety, raise_flag
from signals.services.uninvited import take_step as take_uninvited_step
from signals.services.uninvited import weigh_visit

JESSE, HENK = 1, 4  # places in the caseload of the first worker
MELDCODE = (
    (MeldcodeStepNumber.MAP, 9, "Blauwe plekken op beide armen, drie bezoeken achter elkaar. Kijkt naar haar zoon voor "
     "ze antwoordt. Beschreven wat ik zag en hoorde, met datum."),
    (MeldcodeStepNumber.CONSULT, 8, "Besproken met de aandachtsfunctionaris. Veilig Thuis gebeld voor advies, zonder "
     "naam: eerst haar alleen spreken."),
    (MeldcodeStepNumber.TALK, 4, "Alleen met haar gesproken, bij de huisarts. Ze zei: hij bedoelt het niet zo. "
     "Volgende week weer een afspraak daar."),
)  # fmt: skip
# Taken so far about who stays behind the door: what was decided, how many days ago, why, talked over with.
UNINVITED = (
    (U.LOOK_INTO, 8, "Twee melders zien hetzelfde en de huismeester kent hem al jaren anders.", "Geert Postma"),
    (U.GATHER, 6, "Alleen bij de corporatie gevraagd of hij er nog woont. Verder niets opgevraagd.", "Geert Postma"),
    (U.GO, 2, "Ja: een kaartje in de bus hielp niet en de lucht wordt erger.", "Geert Postma en Nadia Haddou"),
)  # fmt: skip


def guard(*, staff: Staff, filed: list[Filed], taken: Taken, chance: Chance) -> None:
    """On some clients of the first worker, and on meldingen."""
    day, jesse, henk = chance.today, filed[JESSE], filed[HENK]
    flag = raise_flag(
        kind=FlagKind.SUICIDALITY, person=jesse.client.person, on=day - timedelta(days=37), by=jesse.lead,
        note="Zei aan de telefoon dat het voor hem niet meer hoeft. 113 en huisarts gebeld, hij was erbij.",
    )  # fmt: skip
    consult_flag(
        flag=flag, consulted_with="huisarts en collega Joost", consulted_on=day - timedelta(days=37),
        version=flag.version, by=jesse.lead, today=day,
    )  # fmt: skip
    note_person_safety(
        person=henk.client.person, text="De hond loopt los in de gang. Bel aan, stap terug en wacht.",
        not_alone=False, until_on=None, at_address=True, by=henk.lead, on=day - timedelta(days=118),
    )  # fmt: skip
    _write_meldcode(filed, chance)
    _look_at_meldingen(staff, taken, chance)
    _think_visit_through(staff, taken, chance)


def _write_meldcode(filed: list[Filed], chance: Chance) -> None:
    """Somebody the first worker follows; the record is seen by her and the aandachtsfunctionaris only."""
    same_lead = [one for one in filed[HENK + 1 :] if one.lead == filed[0].lead and not one.sketch.closed_on]
    women = [one for one in same_lead if one.sketch.person["sex"] == "f" and one.sketch.person.get("last_name")]
    about = (women or same_lead or filed[:1])[0]
    flag = raise_flag(
        kind=FlagKind.ABUSE, person=about.client.person, on=chance.today - timedelta(days=9), by=about.lead,
        note="Blauwe plekken; praat niet als haar zoon erbij is.",
    )  # fmt: skip
    flag = consult_flag(
        flag=flag, consulted_with="aandachtsfunctionaris", consulted_on=chance.today - timedelta(days=8),
        version=flag.version, by=about.lead, today=chance.today,
    )  # fmt: skip
    opened_on = chance.today - timedelta(days=9)
    record = begin_meldcode(flag=flag, version=flag.version, by=about.lead, on=opened_on)
    for step, days, text in MELDCODE:
        done_on = chance.today - timedelta(days=days)
        take_step(record=record, step=step, text=text, done_on=done_on, by=about.lead, today=chance.today)


def _look_at_meldingen(staff: Staff, taken: Taken, chance: Chance) -> None:
    """A flag nobody talked over yet, one for money, and a note for who goes to look."""
    desk = staff.users["demo-meldpunt-1"]
    raise_flag(
        kind=FlagKind.VIOLENCE, concern=taken[RADIO], on=chance.today, by=desk,
        note="De melder belde terug: er is geschreeuwd en er viel iets zwaars.",
    )  # fmt: skip
    raise_flag(
        kind=FlagKind.EVICTION, concern=taken[ARREARS], on=chance.today - timedelta(days=3), by=taken[ARREARS].owner,
        note="De corporatie wil deze maand naar de rechter.",
    )  # fmt: skip
    note_concern_safety(
        concern=taken[BEHIND_THE_DOOR], text="Gooide iets naar de monteur. Ga samen en blijf bij de deur.",
        not_alone=True, until_on=None, by=desk, on=chance.today - timedelta(days=10), street="Loodsmansplein",
        house_number=88,
    )  # fmt: skip


def _think_visit_through(staff: Staff, taken: Taken, chance: Chance) -> None:
    """Three of the five steps before going to who stays behind the door; and an action from door to door."""
    concern = taken[BEHIND_THE_DOOR]
    for step, days, reason, consulted in UNINVITED:
        take_uninvited_step(
            concern=concern, step=step, decision="yes", reason=reason, who=concern.owner,
            decided_on=chance.today - timedelta(days=days), consulted=consulted, why_not_consulted="", version=0,
            by=concern.owner, today=chance.today,
        )  # fmt: skip
    weigh_visit(
        concern=concern, version=concern.uninvited_visit.version, by=concern.owner,
        privacy="Hij vroeg niet om ons. Wij zeggen meteen wie wij zijn en dat hij nee mag zeggen.",
        pressure="Aanbellen en een kaartje; niet om de hoek wachten.", duty_of_care="De lucht wijst op verwaarlozing.",
        harm="",
    )  # fmt: skip
    add_preventive_action(
        by=staff.users["demo-coordinator-1"], title="Nieuwjaarswens aan elke deur",
        district=staff.districts["Oude Haven"], starts_on=chance.today - timedelta(days=20),
        ends_on=chance.today + timedelta(days=40), privacy="Wij bellen overal aan en schrijven geen namen op.",
        pressure="Een kaart en een oliebol; wie niet opendoet krijgt de kaart in de bus.",
        duty_of_care="Wie zorgen heeft krijgt ons nummer.", harm="n.v.t.",
    )  # fmt: skip
