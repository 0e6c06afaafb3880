"""The Dutch words the masking weighs. They belong to the text of a case, which is Dutch whoever reads the page."""

from people.words import COMMON, STREET_KINDS

PERSON, PARTNER, FAMILY, RELATIVE = "[de persoon]", "[de partner]", "[de familie]", "[familielid]"
STREET, HOUSE, POSTCODE, CITY, DISTRICT = "[straat]", "[huisnummer]", "[postcode]", "[plaats]", "[wijk]"
PHONE, EMAIL, WEBSITE, ACCOUNT, IBAN = "[telefoonnummer]", "[e-mailadres]", "[website]", "[account]", "[rekeningnummer]"
NUMBER, PLATE, BIRTH_DATE, BIRTH_YEAR = "[nummer]", "[kenteken]", "[geboortedatum]", "[geboortejaar]"
BIRTHDAY, DATE, DAY, WEEK, ORGANISATION = "[verjaardag]", "[datum]", "[dag]", "[week]", "[organisatie]"
PLAIN_LABELS = (
    PERSON, PARTNER, FAMILY, RELATIVE, STREET, HOUSE, POSTCODE, CITY, DISTRICT, PHONE, EMAIL, WEBSITE, ACCOUNT, IBAN,
    NUMBER, PLATE, BIRTH_DATE, BIRTH_YEAR, BIRTHDAY, DATE, DAY, WEEK, ORGANISATION,
)  # fmt: skip

# Who somebody is, with a number: [buurvrouw 1]. The first column is what a name may say itself ("Buurvrouw Ans").
ROLE_WORDS = """
    buurvrouw buurman moeder vader zus broer dochter zoon oma opa tante oom nicht neef vriendin vriend collega
    vrijwilliger huisarts kapper
"""
ROLES = frozenset(ROLE_WORDS.split())
BASES = (*sorted(ROLES), "buur", "kind", "ouder", "naaste", "bekende", "huisdier", "plek", "hulpverlener", "melder")
BASES += ("betrokkene", "organisatie", "clubgenoot")

# Who or what somebody on a map is, without being called so: "Begeleider ggz", "Kerkkoor".
OCCUPATION_WORDS = """
    huisarts arts dokter psychiater psycholoog therapeut behandelaar begeleider begeleiding begeleidster woonbegeleider
    bewindvoerder verpleegkundige wijkverpleegkundige verzorgende thuiszorg huishoudelijke hulp hulpverlener
    maatschappelijk werker werkster casemanager ambulant regisseur consulent wijkagent agent politie huismeester
    conciërge dominee pastor imam predikant priester fysiotherapeut apotheker apotheek tandarts kapper kapster
    pedicure buddy maatje vrijwilliger vrijwilligster mantelzorger ggz ggd fact team woningbouw corporatie gemeente
    kerk moskee tempel koor kerkkoor club vereniging soos buurthuis wijkhuis atelier werkplaats dagbesteding
    dagopvang inloop eetgroep wandelgroep leesgroep volkstuin moestuin bibliotheek café winkel kassière buurtgenoot
    wonen zorg welzijn schuldhulp schuldhulpverlener budgetcoach jobcoach docent leraar juf meester poetshulp
"""
OCCUPATIONS = frozenset(OCCUPATION_WORDS.split())

FEMALE_TITLES = frozenset({"mevrouw", "mevr", "mw", "mej", "mejuffrouw", "juffrouw", "mrs"})
MALE_TITLES = frozenset({"meneer", "dhr", "heer", "mijnheer"})
FAMILY_TITLES = frozenset({"familie", "fam", "gezin", "echtpaar"})
TITLES = FEMALE_TITLES | MALE_TITLES | FAMILY_TITLES
ABBREVIATED = frozenset({"mevr", "mw", "mej", "dhr", "fam", "mr", "dr", "drs", "prof", "v", "d", "vd", "vdr", "st"})

# Family and given names that are also ordinary words.
ORDINARY_NAMES = """
    bakker bakkers visser vissers brouwer dekker kramer molenaar mulder timmer timmerman ruiter schipper schilder slager
    smid smit koster kuiper kok meester meesters boer boeren snijder wever slot wagenaar jager herder ridder
    koning prins keizer hertog graaf bisschop paus monnik pastoor wit witte zwart zwarte groen groene bruin bruine
    rood grijs blauw groot grote klein kleine lang lange kort korte dik dikke jong jonge oud oude sterk zwaar snel
    vroom goed best wild mooi zoet braaf trouw blij vos haan hen wolf beer leeuw mol vink valk arend raaf spreeuw
    mus zwaan gans ham hoek berg bergen dal dijk dijken meer meren zee water kamp veld velden bos bosch bossen wal
    duin duinen heuvel hei heide weide linde linden eik eiken beuk berk boom bomen roos rozen iris lelie bloem
    bloemen lotus viool jasmijn hof hoven huis kerk toren molen poort brug bruggen sluis haven stad dorp straat straten
    plein laan park markt centrum steen stenen ster sterren maan zon wind storm sneeuw winter zomer lente herfst
    maandag vrijdag zaterdag mei juni april augustus bal bol bot bout spijker hamer zeil anker schouten boot schut vrede
    vrijheid liefde hoop geluk engel hemel vogel vogels post brand prijs punt kans vorst wal want hand voet hart
    haar been baard kuif wil an al mark mars max
    lot merel fleur sterre vlinder regenboog schaap paard hond kat koe noord oost zuid west midden
    nieuw nieuwe hoog hoge laag lage rand kade steeg buiten binnen onder boven thuis samen kom ven horst have zijl
    hoeve hoek stam tak blad zand klei veen broek rok jas mantel schoen hoed pet kist kast stoel tafel bank
    jaar maand week dag uur paar ongeveer geleden vandaag een twee drie vier vijf zes zeven acht negen tien
    stok staal ijzer goud zilver koper kroon tijd nacht morgen avond vries peper zout mosterd kool
    speelman zanger dans danser bode ruis
"""
ORDINARY = frozenset(ORDINARY_NAMES.split()) | COMMON | STREET_KINDS
# Of these a sentence may well begin without anybody being meant: "Wil je koffie?", "Oude spullen ...".
OPENER_WORDS = """
    wil al an want mark groot grote klein kleine lang lange kort korte jong jonge oud oude nieuw nieuwe hoog hoge
    laag lage wit witte zwart zwarte goed best mooi blij snel sterk zwaar onder boven buiten binnen samen thuis kom
    haar een twee drie vier vijf zes zeven acht negen tien ongeveer vandaag morgen mei juni april augustus maandag
    vrijdag zaterdag zomer winter lente herfst midden noord oost zuid west hand water
"""
OPENERS = frozenset(OPENER_WORDS.split()) | COMMON

# Capitals that say nothing about one person.
SAFE_WORDS = """
    ik u uw god nederland nederlands nederlandse nederlander duits duitse engels engelse frans franse turks turkse
    marokkaans marokkaanse arabisch arabische surinaams surinaamse pools poolse berber sranan vietnamees vietnamese
    maleis moluks molukse indisch indische europa europese kerst kerstmis pasen pinksteren sinterklaas ramadan
    suikerfeest koningsdag sint nieuwjaar wmo ggz wlz zvw aow ww wia wajong uwv cak ciz digid tv mdo sms poh pgb ggd
    svb poh-ggz repair café cafe actieven geborgenen achterblijvers afhankelijken compenseerders buitenstaanders
    hoopvollen overlevers meldcode vog avg whatsapp nl anwb nav ok
"""
SAFE = frozenset(SAFE_WORDS.split())

# Given names that are heard often: at the start of a sentence a capital says nothing, so these are pointed at.
GIVEN_WORDS = """
    johannes jan maria anna cornelis hendrik willem pieter petrus johanna elisabeth cornelia gerrit wilhelmina
    catharina jacobus piet henk kees wim truus riet corrie annie greet nel joke tineke marijke hennie thea ria
    lies jopie mieke anneke ineke yvonne monique petra sandra ellen marga wilma linda esther karin mirjam daphne
    femke lotte marieke janneke margriet hanneke ilse bep sjaan toos nelly willy leny dini tonny gerda trudy ingrid
    arie dirk bram theo joop harm klaas sjaak leo nico frits bert hans peter ron erik johan patrick dennis stefan
    jeroen thijs tom tim lars sven koen bart ruud rené rene marcel michel andré andre paul frank richard robert
    martin martijn edwin eric maarten gert evert jaap rinus teun tinus wout sem finn emma sophie julia eva sanne
    lisa anouk kim manon naomi chantal fatma emine hatice zeynep ayse mehmet mustafa hasan ibrahim ali osman yusuf
    fatima khadija naima rachida malika samira zohra mohamed mohammed ahmed hassan driss said brahim rachid karim
    ruben ronald stanley humphrey anita hilda lucia agnieszka danuta ewa krystyna tomasz marek piotr
"""
GIVEN = frozenset(GIVEN_WORDS.split())
