"""The words around names and addresses: which say nothing alone, and how streets are shortened."""

from people.notation import PREFIXES, TITLES

# Every single word of a tussenvoegsel, and how people shorten 'van' and 'van de(r)'.
PREFIX_TOKENS = frozenset(
    {word.replace("'", "") for prefix in PREFIXES for word in prefix} | {"v", "d", "vd", "vdr", "vder"}
)
# After one of these a common word is a name: 'van der Hoek', 'v.d. Man', 'ter Straat'.
OPENS_A_NAME = frozenset({"van", "v", "vd", "vdr", "vder", "von", "ter", "ten"})
# Said beside a name, in words of the desk; none of them is a given name or a usual family name by itself.
COMMON_WORDS = """
    heer heren mej mejuffrouw juffrouw mevr dame man vrouw meneer mijnheer buurman buurvrouw buur buren bewoner
    bewoonster bewoners moeder vader opa oma zoon dochter broer zus zuster tante oom neef nicht echtgenoot echtgenote
    partner weduwe weduwnaar kinderen oude oudere ouder jonge jongere alleen alleenstaande alleenstaand iemand
    persoon mensen paar stel echtpaar
    ja nee en of ook nog al niet geen wel met zonder naar door over tot om als dat dit die deze wie wat waar hoe
    is was zijn haar hem hij zij ze wij we ik je jij zo er heeft had woont woonde heet heette genaamd genoemd noemt
    zich kent weet denkt volgens misschien vermoedelijk onbekend ergens rond ongeveer circa ca
    op in aan bij uit van voor achter naast boven onder tegenover tussen langs buiten binnen hoek overkant begin eind
    einde straat nummer nummers nr nrs no huisnummer huis woning flat flatje appartement kamer etage verdieping portiek
    galerij deur adres postcode wijk buurt stad dorp plaats gemeente centrum links rechts
    geb geboren geboortedatum geboortedag datum jaar jarige jr oud tel telefoon telefoonnummer mobiel mob gsm bellen
    hond honden kat katten fiets auto blauwe rode groene gele witte zwarte
"""
COMMON = frozenset(COMMON_WORDS.split()) | TITLES
# A number before one of these is no house number: '78 jaar', '3 katten'.
COUNTED_WORDS = """
    jaar jaren jarige jr maand maanden week weken dag dagen keer maal uur minuten euro kind kinderen kat katten hond
    honden hoog km meter mensen personen
"""
COUNTED = frozenset(COUNTED_WORDS.split())
NUMBER_WORDS = frozenset({"nummer", "nr", "huisnummer", "no", "huisnr"})

STREET_WORDS = {
    "str": "straat", "strt": "straat", "ln": "laan", "pln": "plein", "wg": "weg", "sngl": "singel", "grt": "gracht",
    "plnts": "plantsoen", "plts": "plantsoen", "burg": "burgemeester", "bgm": "burgemeester", "pres": "president",
    "prof": "professor", "dr": "doctor", "mr": "meester", "st": "sint", "kon": "koningin", "jhr": "jonkheer",
    "mgr": "monseigneur", "gen": "generaal", "ds": "dominee", "past": "pastoor", "1e": "eerste", "2e": "tweede",
    "3e": "derde", "4e": "vierde",
}  # fmt: skip
STREET_ENDS = (
    ("str", "straat"), ("strt", "straat"), ("pln", "plein"), ("ln", "laan"), ("sngl", "singel"), ("wg", "weg"),
    ("plnts", "plantsoen"),
)  # fmt: skip
# What a street is, said alone: many streets end so, 'Oude Gracht' and 'Nieuwe Gracht'.
STREET_KIND_WORDS = """
    straat laan plein weg singel gracht steeg pad hof kade dijk park plantsoen dreef zoom poort wal haven markt
    brink erf ring baan kamp veld wijk
"""
STREET_KINDS = frozenset(STREET_KIND_WORDS.split())


def long_street_word(word: str) -> str:
    """'wilgenstr' as wilgenstraat, '1e' as eerste; a word that is not shortened stays."""
    if word in STREET_WORDS:
        return STREET_WORDS[word]
    for short, long in STREET_ENDS:
        if word.endswith(short) and len(word) > len(short) + 2:
            return word.removesuffix(short) + long
    return word
