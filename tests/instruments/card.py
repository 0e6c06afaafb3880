"""A card as long as the real one, and questions of every kind, to try the engine on."""

from instruments.choices import NONE, UNKNOWN, AnswerKind
from instruments.definition import Definition, Group, Item

WORDS = {
    "Lichamelijk": (
        "Verslechterde zelfzorg",
        "Vermoeidheid",
        "Slaapproblemen",
        "Hoofdpijn",
        "Verhoogde spierspanning",
        "Gebrek aan eetlust",
        "Maag- of darmklachten",
        "Ademhalingsklachten",
    ),
    "Psychisch": (
        "Negatief zelfbeeld",
        "Weinig zelfvertrouwen",
        "Zinloosheid en uitzichtloosheid",
        "Verlatenheid",
        "Angststoornissen",
        "Rusteloosheid",
        "Concentratieproblemen",
        "Teleurstelling en verdriet",
        "Verlies van vertrouwen in anderen",
        "Boosheid en bitterheid",
    ),
    "Sociaal": ("Weinig sociale contacten", "Gemis van sociale steun"),
    "Gedrag": (
        "Verwaarlozing van zelfzorg en woning",
        "Gebrek aan sociale vaardigheden",
        "Anderen op afstand houden",
        "Claimgedrag",
        "Op zichzelf gericht",
        "Overmatig gebruik of verslaving",
        "Leven in het verleden",
        "Moeite met alleen zijn",
    ),
    "Levensgebeurtenissen": (
        "Overlijden van naasten",
        "Scheiding",
        "Ziekte of beperking",
        "Ziekte of beperking van naasten",
        "Verhuizing, migratie of een sterk veranderde woonomgeving",
        "Verlies van baan of financiële problemen",
    ),
    "Andere signalen en notities": (),
}


def a_long_card() -> Definition:
    """Thirty-four signals in six groups, each with room for own lines."""
    groups = []
    for place, (title, words) in enumerate(WORDS.items()):
        items = tuple(Item(f"i{place}_{number}", text) for number, text in enumerate(words))
        groups.append(Group(f"g{place}", title, "", items, own_lines=True))
    intro = "Geen lijst om af te vinken: gebruik de woorden in het gesprek. Wat je niet besprak, laat je staan."
    return Definition("Signaleringskaart", intro, tuple(groups))


NOT_KNOWN = (UNKNOWN, "Weet ik (nog) niet")
PEOPLE = Item(
    "people", "Wie zijn er nu?", "", AnswerKind.CHOICE,
    (("one", "Eén persoon"), ("nobody", "Niemand"), NOT_KNOWN), is_sourced=True,
)  # fmt: skip
TROUBLE = Item(
    "trouble", "Wat speelt er?", "Kies alles wat past.", AnswerKind.MANY,
    (("money", "Geld"), ("grief", "Rouw"), ("health", "Gezondheid"), (NONE, "Niets van dit alles"), NOT_KNOWN),
    is_sourced=True,
)  # fmt: skip


def some_questions() -> Definition:
    """What is asked about somebody, bit by bit: one answer, more answers, own words."""
    wish = Item("wish", "Wat wil iemand zelf?", "", AnswerKind.TEXT)
    groups = Group("now", "Nu", "", (PEOPLE, TROUBLE)), Group("later", "Later", "", (wish,))
    return Definition("Wat weet je al?", "", groups)


def long_questions() -> Definition:
    """Fifteen sourced questions of thirteen answers: more than any list we have."""
    options = tuple((f"o{number}", "Een antwoord van gewone lengte") for number in range(12))
    items = tuple(
        Item(f"q{number}", "Wat gebeurde er de laatste tijd?", "Kies alles wat past.", AnswerKind.MANY,
             (*options, NOT_KNOWN), is_sourced=True)
        for number in range(15)
    )  # fmt: skip
    return Definition("Lang", "", (Group("a", "A", "", items),))
