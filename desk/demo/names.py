"""Given names (from old to young) and family names of the Netherlands, combined by chance: nobody is meant."""

from typing import NamedTuple


class Background(NamedTuple):
    """Names that go together, the language that goes with them, and how often they occur."""

    share: int
    language: str
    women: tuple[str, ...]
    men: tuple[str, ...]
    families: tuple[tuple[str, str], ...]


DUTCH = Background(
    share=66,
    language="Nederlands",
    women=(
        "Riet", "Corrie", "Truus", "Annie", "Wil", "Greet", "Nel", "Tineke", "Joke", "Ans", "Marijke", "Hennie",
        "Thea", "Ria", "Lies", "Jopie", "Mieke", "Anneke", "Ineke", "Els", "Yvonne", "Monique", "Petra", "Sandra",
        "Ellen", "Marga", "Wilma", "Linda", "Esther", "Karin", "Mirjam", "Daphne", "Femke", "Lotte", "Iris",
    ),
    men=(
        "Piet", "Henk", "Cor", "Wim", "Jan", "Kees", "Gerrit", "Arie", "Dirk", "Bram", "Theo", "Joop", "Harm",
        "Klaas", "Sjaak", "Leo", "Ger", "Nico", "Frits", "Bert", "Hans", "Peter", "Rob", "René", "Marcel", "Ron",
        "Erik", "Johan", "Patrick", "Dennis", "Stefan", "Jeroen", "Mark", "Daan", "Thijs",
    ),
    families=(
        ("de", "Wit"), ("van der", "Meulen"), ("", "Bakker"), ("van", "Dijk"), ("", "Terpstra"), ("", "Brouwer"),
        ("van den", "Berg"), ("de", "Groot"), ("", "Hoekstra"), ("van 't", "Hof"), ("ten", "Have"), ("", "Visser"),
        ("ter", "Horst"), ("", "Kuipers"), ("van de", "Ven"), ("", "Schouten"), ("", "Postma"), ("den", "Hartog"),
        ("", "Molenaar"), ("van der", "Linden"), ("", "Jonker"), ("de", "Boer"), ("", "Veenstra"), ("op den", "Kamp"),
        ("", "Willems"), ("in 't", "Veld"), ("", "Dekker"), ("", "Kramer"), ("van", "Ginkel"), ("", "Zijlstra"),
        ("", "Groeneveld"), ("", "Evers"), ("van der", "Zee"), ("", "Timmer"), ("", "Smeets"), ("de", "Ruiter"),
    ),
)  # fmt: skip
TURKISH = Background(
    share=8,
    language="Turks",
    women=("Ayşe", "Fatma", "Emine", "Hatice", "Zeynep", "Sevgi", "Gülay"),
    men=("Mehmet", "Mustafa", "Hasan", "İbrahim", "Ali", "Osman", "Yusuf"),
    families=(("", "Yılmaz"), ("", "Kaya"), ("", "Demir"), ("", "Çelik"), ("", "Öztürk"), ("", "Şahin")),
)
MOROCCAN = Background(
    share=8,
    language="Arabisch (Marokkaans)",
    women=("Fatima", "Khadija", "Naima", "Rachida", "Malika", "Samira", "Zohra"),
    men=("Mohamed", "Ahmed", "Hassan", "Driss", "Abdelkader", "Said", "Brahim"),
    families=(("", "Amrani"), ("el", "Idrissi"), ("", "Bouzid"), ("ben", "Haddou"), ("", "Tahiri"), ("el", "Khatib")),
)
SURINAMESE = Background(
    share=8,
    language="Sranan",
    women=("Ilse", "Muriel", "Wonny", "Sharda", "Hilda", "Lucia", "Anita"),
    men=("Ruben", "Ronald", "Radj", "Humphrey", "Stanley", "Soedesh", "Edgar"),
    families=(("", "Sardjoe"), ("", "Vrede"), ("", "Ramdin"), ("", "Kartosen"), ("", "Pinas"), ("", "Tjon")),
)
POLISH = Background(
    share=5,
    language="Pools",
    women=("Agnieszka", "Małgorzata", "Danuta", "Ewa", "Krystyna"),
    men=("Andrzej", "Tomasz", "Krzysztof", "Marek", "Piotr"),
    families=(("", "Nowak"), ("", "Wiśniewski"), ("", "Mazur"), ("", "Zieliński")),
)
VIETNAMESE = Background(
    share=3,
    language="Vietnamees",
    women=("Thi Lan", "Mai", "Thu", "Hoa"),
    men=("Van Minh", "Duc", "Quang", "Tuan"),
    families=(("", "Nguyễn"), ("", "Trần"), ("", "Phạm")),
)
MOLUCCAN = Background(
    share=2,
    language="Maleis",
    women=("Dolly", "Nona", "Agustina"),
    men=("Jopie", "Dominggus", "Otto"),
    families=(("", "Latu"), ("", "Sahetapi"), ("", "Manuhuwa")),
)
BACKGROUNDS = (DUTCH, TURKISH, MOROCCAN, SURINAMESE, POLISH, VIETNAMESE, MOLUCCAN)

# What people in the street call somebody whose name nobody knows.
ALIASES = {
    "f": ("mevrouw met de rode fiets", "de vrouw van driehoog", "mevrouw met de poedel", "de dame van de bushalte"),
    "m": ("de man van de hoek", "meneer met de hoed", "de man van het bankje", "de visser", "meneer met de radio's"),
}
