"""The observations for typing, version 1: the questions of Machielse & Hortulanus (2011) in our own words.

The codes are those of `typology.guide.observations` and never change; the words may, in a next version.
"""

from django.utils.translation import gettext_noop as _

from instruments.choices import UNKNOWN, AnswerKind
from instruments.definition import Definition, Group, Item
from typology.guide.observations import LISTS

CODE = "observaties"

_NOT_KNOWN = (UNKNOWN, _("Weet ik (nog) niet"))


def _asked(code: str, text: str, help: str, *options: tuple[str, str]) -> Item:
    kind = AnswerKind.MANY if code in LISTS else AnswerKind.CHOICE
    return Item(code, text, help, kind, (*options, _NOT_KNOWN), is_sourced=True)


OBSERVATIONS = Definition(
    title=_("Wat weet je al?"),
    intro=_("Vul in wat je weet, in elke volgorde en verspreid over meer gesprekken. Alles mag open blijven."),
    groups=(
        Group(
            "past",
            _("Hoe het was"),
            items=(
                _asked(
                    "network_past",
                    _("Hoe was het netwerk vroeger?"),
                    _("Familie, vrienden, buren. Hulpverleners tellen niet mee."),
                    ("wide_or_sheltering", _("Ruim of beschermend: er waren altijd mensen")),
                    ("small_sufficient", _("Klein, en dat was genoeg")),
                    ("never", _("Er was nooit een eigen netwerk")),
                ),
                _asked(
                    "onset",
                    _("Hoe is het zo gekomen?"),
                    "",
                    ("threat_recent", _("Er gebeurde pas iets dat het netwerk in gevaar brengt")),
                    ("fell_away", _("Wat er was, is weggevallen")),
                    ("early_in_life", _("Al vroeg in het leven op zichzelf")),
                ),
                _asked(
                    "life_events",
                    _("Wat gebeurde er de laatste tijd?"),
                    _("Kies alles wat past."),
                    ("death_of_partner", _("Partner overleden")),
                    ("death_of_relative", _("Familielid overleden")),
                    ("death_of_friends", _("Vrienden overleden")),
                    ("own_illness", _("Zelf ziek geworden")),
                    ("lost_mobility", _("Komt moeilijker weg")),
                    ("pension", _("Met pensioen")),
                    ("job_loss", _("Werk kwijt")),
                    ("lost_activity", _("Een activiteit viel weg")),
                    ("care_task", _("Zorgt voor iemand")),
                    ("move", _("Verhuisd")),
                    ("divorce", _("Gescheiden")),
                    ("other", _("Iets anders")),
                ),
            ),
        ),
        Group(
            "now",
            _("Hoe het nu is"),
            items=(
                _asked(
                    "network_now",
                    _("Wie zijn er nu?"),
                    _("Hulpverleners tellen niet mee. Dit antwoord beslist nooit alleen."),
                    ("supportive", _("Mensen bij wie iemand terechtkan")),
                    ("one_person", _("Eén persoon")),
                    ("shallow_only", _("Alleen oppervlakkige contacten")),
                    ("nobody", _("Niemand")),
                ),
                _asked(
                    "enmeshed_tie",
                    _("Is er één band die geen ruimte laat voor anderen?"),
                    "",
                    ("now", _("Ja, nu")),
                    ("past", _("Vroeger wel")),
                    ("no", _("Nee")),
                ),
                _asked(
                    "competences",
                    _("Hoe gaat het contact met andere mensen?"),
                    "",
                    ("sufficient", _("Maakt en houdt persoonlijk contact")),
                    ("functional", _("Een praatje en regelzaken gaan goed, persoonlijk contact niet")),
                    ("limited", _("Lukt alleen in een kleine kring")),
                    ("poor", _("Dat bleef altijd moeilijk")),
                ),
                _asked(
                    "formal_ties",
                    _("Werk, vrijwilligerswerk, een club of vaste plekken?"),
                    "",
                    ("values_them", _("Zijn belangrijk")),
                    ("misses_them", _("Zijn er niet meer, of niet, en worden gemist")),
                    ("rejects_them", _("Wil er niets van weten")),
                    ("not_relevant", _("Spelen geen rol")),
                ),
                _asked(
                    "self_direction",
                    _("Wie houdt het dagelijks leven draaiend?"),
                    "",
                    ("runs_it", _("De persoon zelf")),
                    ("with_support", _("De persoon, met steun")),
                    ("problems_pile_up", _("Het is te veel: er speelt te veel tegelijk")),
                ),
                _asked(
                    "psychiatric",
                    _("Zijn er psychische problemen, of problemen met het geheugen?"),
                    _("Vergeetachtigheid op hoge leeftijd zegt alleen niet genoeg."),
                    ("none", _("Nee")),
                    ("suspected", _("Een vermoeden")),
                    ("present_or_past", _("Ja, nu of vroeger")),
                ),
                _asked(
                    "problems",
                    _("Wat speelt er nog meer?"),
                    _("Kies alles wat past."),
                    ("money", _("Geld")),
                    ("addiction", _("Verslaving")),
                    ("neglect_of_self", _("Zorgen voor zichzelf lukt niet goed")),
                    ("neglect_of_home", _("De woning bijhouden lukt niet goed")),
                    ("violence_at_home", _("Geweld thuis")),
                    ("nuisance", _("Problemen met buren")),
                    ("grief", _("Rouw")),
                    ("health", _("Gezondheid")),
                    ("memory", _("Geheugen")),
                    ("care_overload", _("Zorg die te zwaar is")),
                    ("none", _("Niets van dit alles")),
                ),
            ),
        ),
        Group(
            "wishes",
            _("Wat iemand wil en voelt"),
            items=(
                _asked(
                    "wish",
                    _("Wat wil deze persoon met andere mensen?"),
                    "",
                    ("take_part", _("Meedoen, ergens bij betrokken zijn")),
                    ("close_tie", _("Een hechte band met iemand")),
                    ("safe_circle", _("Een veilige, eigen kring")),
                    ("belong", _("Erbij horen")),
                    ("no_need", _("Zegt geen behoefte te hebben")),
                    ("turned_away", _("Heeft zich van mensen afgekeerd")),
                ),
                _asked(
                    "stance",
                    _("Hoe gaat deze persoon met die wens om?"),
                    "",
                    ("seeks_actively", _("Gaat er zelf op af")),
                    ("waits_hopes", _("Wacht af en hoopt")),
                    ("leans_on_one", _("Leunt op één persoon")),
                    ("adapts", _("Past zich aan")),
                    ("avoids", _("Gaat contact uit de weg")),
                    ("own_world", _("Is het liefst in de eigen wereld")),
                    ("given_up", _("Verwacht er niets meer van")),
                ),
                _asked(
                    "insight",
                    _("Hoe praat deze persoon over het alleen zijn?"),
                    "",
                    ("names_it", _("Noemt het zelf")),
                    ("denies_or_hides", _("Praat er liever niet over")),
                    ("resigned", _("Legt zich erbij neer")),
                ),
                _asked(
                    "loneliness",
                    _("Voelt deze persoon zich eenzaam?"),
                    _("Dit antwoord beslist nooit alleen."),
                    ("no", _("Nee")),
                    ("moderate", _("Soms")),
                    ("strong", _("Vaak of heel erg")),
                ),
                _asked(
                    "help",
                    _("Hoe staat deze persoon tegenover hulp?"),
                    _("Hulp weigeren zegt niets over wat iemand met mensen wil."),
                    ("accepts", _("Laat hulp toe")),
                    ("practical_only", _("Alleen praktische hulp")),
                    ("refuses", _("Wil geen hulp")),
                ),
            ),
        ),
    ),
)
