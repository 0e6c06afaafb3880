"""The signaleringskaart, version 1 (terms after Werkboek 5.3, in our own words), and our own list for at the door.

A version in use never changes: a better wording is a next version, added by a migration or by the administrator.
"""

from django.utils.translation import gettext_noop as _

from instruments.choices import AnswerKind
from instruments.definition import Definition, Group, Item

CODE = "signaleringskaart"
# Off until the organisation wants it; not part of the published card.
DOOR_CODE = "aan_de_deur"
# Every instrument that is a card: filled in, read and compared in the same way.
LISTS = (CODE, DOOR_CODE)
# SIG-14: what raises the risk and is easy to raise.
LIFE_EVENTS = "life_events"


def _group(code: str, title: str, items: tuple[tuple[str, str, str], ...]) -> Group:
    return Group(code, title, items=tuple(Item(*item) for item in items), own_lines=True)


SIGNAL_CARD = Definition(
    title=_("Signaleringskaart"),
    intro=_("Woorden voor een gesprek, geen lijst om af te vinken. Wat niet ter sprake kwam, laat je staan."),
    groups=(
        _group(
            "physical",
            _("Lichamelijk"),
            (
                ("self_care", _("Zorgt minder goed voor zichzelf dan eerst"), ""),
                ("fatigue", _("Is vaak moe"), ""),
                ("sleep", _("Slaapt slecht"), ""),
                ("headache", _("Heeft vaak hoofdpijn"), ""),
                ("tension", _("Heeft gespannen spieren"), ""),
                ("appetite", _("Heeft weinig trek in eten"), ""),
                ("stomach", _("Heeft last van maag of darmen"), ""),
                ("breathing", _("Heeft het benauwd"), ""),
            ),
        ),
        _group(
            "mental",
            _("Psychisch"),
            (
                ("self_image", _("Denkt negatief over zichzelf"), ""),
                ("confidence", _("Heeft weinig zelfvertrouwen"), ""),
                ("pointless", _("Ziet geen zin of uitweg meer"), _("Vraag door. 113 denkt met je mee.")),
                ("forsaken", _("Voelt zich in de steek gelaten"), ""),
                ("anxiety", _("Is angstig"), ""),
                ("restless", _("Is onrustig"), ""),
                ("concentration", _("Kan zich slecht concentreren"), ""),
                ("sorrow", _("Is teleurgesteld of verdrietig"), ""),
                ("trust", _("Vertrouwt mensen niet meer"), ""),
                ("anger", _("Is boos of bitter"), ""),
            ),
        ),
        _group(
            "social",
            _("Sociaal"),
            (
                ("few_contacts", _("Heeft weinig contacten"), ""),
                ("no_support", _("Mist steun van mensen om zich heen"), ""),
            ),
        ),
        _group(
            "behaviour",
            _("Gedrag"),
            (
                ("neglect", _("Verwaarloost zichzelf of de woning"), ""),
                ("social_skills", _("Vindt omgaan met anderen moeilijk"), ""),
                ("distance", _("Houdt mensen op afstand"), ""),
                ("claiming", _("Vraagt veel aandacht en laat moeilijk los"), ""),
                ("self_centred", _("Is vooral met zichzelf bezig"), ""),
                ("overuse", _("Gebruikt te veel of is verslaafd"), _("Alcohol, medicijnen, gokken of iets anders.")),
                ("past", _("Leeft in het verleden"), ""),
                ("alone", _("Kan moeilijk alleen zijn"), ""),
            ),
        ),
        _group(
            LIFE_EVENTS,
            _("Levensgebeurtenissen"),
            (
                ("death", _("Verloor iemand die dichtbij stond"), ""),
                ("divorce", _("Is gescheiden"), ""),
                ("illness", _("Werd ziek of kreeg een beperking"), ""),
                ("illness_near", _("Iemand die dichtbij staat werd ziek of kreeg een beperking"), ""),
                ("moved", _("Verhuisde, migreerde, of zag de buurt sterk veranderen"), ""),
                ("lost_work", _("Verloor werk of kwam in geldzorgen"), ""),
            ),
        ),
        Group(
            "other",
            _("Andere signalen"),
            items=(
                Item("gut_feeling", _("Niet-pluisgevoel"), _("Je weet niet waarom, maar het zit je niet lekker."),
                     AnswerKind.SEEN),
            ),
            own_lines=True,
        ),
    ),
)  # fmt: skip

DOOR_LIST = Definition(
    title=_("Gezien aan de deur"),
    intro=_("Wat je van buiten of bij de voordeur ziet. Een eigen lijst, geen deel van de signaleringskaart."),
    groups=(
        _group(
            "door",
            _("Aan de deur"),
            (
                ("curtains", _("Gordijnen blijven dicht"), ""),
                ("post", _("Post blijft liggen"), ""),
                ("home", _("Woning is overvol of verwaarloosd"), ""),
                ("cold", _("Het huis is koud"), ""),
            ),
        ),
    ),
)
