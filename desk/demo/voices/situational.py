"""People whose small world was enough, until it fell away."""

from desk.demo.voices.voice import Voice

ACHTERBLIJVERS = Voice(
    past=(
        "{Who} woonde tot voor kort bij {his} moeder en zorgde voor haar.",
        "{Who} had genoeg aan {his} {spouse} en een broer; meer mensen waren er niet nodig.",
        "{Who} deed na de scheiding alles samen met {his} zus, die twee deuren verder woonde.",
        "{Who} kende vooral de collega's van de drukkerij; daarbuiten was er {his} {spouse}.",
        "{Who} woonde altijd in hetzelfde huis, met ouders, een oom en een hond.",
        "{Who} groeide op in Paramaribo en bouwde hier een klein leven op rond {his} {spouse}.",
    ),
    now=(
        "Na het overlijden staat de stoel er nog zoals hij stond. De dagen lopen in elkaar over.",
        "{He} groet iedereen in de straat, maar niemand komt binnen.",
        "{He} zegt dat het wel gaat. De gordijnen zijn om twee uur 's middags nog half dicht.",
        "Sinds de begrafenis ligt de post ongeopend op de trap.",
        "{He} zit veel voor het raam en wacht, zonder goed te weten waarop.",
        "Er komt nog een keer in de maand een neef. Verder is het de televisie.",
    ),
    matters=(
        "De sterfdag is volgende maand; dan niet alleen laten.",
        "Eerst de post en de nabestaandenpensioenbrief, dan de rest.",
        "Niet over groepen beginnen. Een kop koffie is genoeg.",
        "Slaapt slecht; afspraak bij de huisarts staat.",
        "Wil de kamer van moeder opruimen, maar niet alleen.",
    ),
    notes=(
        "De kleine kring was genoeg en is weggevallen. Staat open voor contact, maar wacht af.",
        "{He} legt vlot een praatje aan, dieper komt het niet. Verlies is niet verwerkt.",
    ),
    early=(
        "{He} vraagt of we koffie willen en praat dan een uur over gewone dingen. Eén keer valt de naam.",
        "Er wordt weinig gezegd. Samen naar buiten gekeken; de stilte was niet vervelend.",
        "{He} zegt dat anderen het zwaarder hebben. Daarna gaat het over de nachten.",
        "Op tafel staan twee kopjes klaar. {He} merkt het zelf en ruimt er een weg.",
        "De post is samen op drie stapels gelegd. Eén brief had haast, die is gelijk gedaan.",
        "{He} noemt zichzelf geen prater. Bij het weggaan duurt het praatje bij de deur nog een kwartier.",
    ),
    middle=(
        "{He} vertelt voor het eerst hoe de laatste weken in het ziekenhuis waren.",
        "Samen naar het graf geweest. {He} had er zelf om gevraagd.",
        "De kast is opengegaan. De helft van de jassen gaat naar de kringloop, één jas blijft.",
        "{He} heeft zelf de huisarts gebeld over het slapen. Dat was een drempel, zegt {he}.",
        "{He} kookt weer voor zichzelf: soep voor drie dagen. We eten een kom mee.",
        "Over een groep wil {he} niets horen. Naar de markt lopen is wel goed, als het niet druk is.",
        "Het was een moeilijke week. De verjaardag kwam eraan en niemand had gebeld.",
    ),
    late=(
        "{He} drinkt nu op vrijdag koffie bij de overbuurman. Niet lang, wel elke week.",
        "{He} zegt dat het missen niet weggaat, maar dat het minder plaats inneemt.",
        "De eerste wandeling met de vrijwilliger was wennen. {He} wil het nog eens doen.",
        "We komen minder vaak. {He} vindt dat spannend en zegt dat ook.",
        "De voorkamer is anders ingericht. De stoel staat nu bij het raam en er wordt in gezeten.",
    ),
)

AFHANKELIJKEN = Voice(
    past=(
        "{Who} en {his} {spouse} deden alles samen en lieten weinig mensen toe.",
        "{Who} woont al zolang de straat bestaat samen met {his} broer; anderen kwamen niet binnen.",
        "{Who} verzorgt {his} moeder al meer dan twintig jaar en heeft voor anderen geen ruimte.",
        "{Who} trok na een ruzie met de familie alleen nog op met {his} {spouse}.",
        "{Who} heeft een zoon die bij {him} woont en alles voor {him} regelt.",
    ),
    now=(
        "Nu de ander ziek is, staat alles op scherp. Hulp van buiten voelt als bemoeienis.",
        "De spanning in huis is te merken. {He} praat pas vrij als we buiten staan.",
        "{He} is doodmoe en zegt dat dat erbij hoort.",
        "De zorg is zwaar en wordt met niemand gedeeld.",
        "Met de buren is er ruzie over de heg, met de familie over geld.",
    ),
    matters=(
        "Overbelast door de zorg; wil geen vreemden aan het bed.",
        "Alleen spreken als het kan. Let op hoe het thuis gaat.",
        "Zoekt hulp bij de papieren van de zorgverzekering.",
        "Belcontact op vaste tijd werkt; onverwacht langskomen niet.",
    ),
    notes=(
        "Eén band waar niemand tussen komt. Wantrouwig naar buiten; helpt bij praktische dingen.",
        "{He} leunde op één mens. Doel is niet meer contacten maar wat lucht en veiligheid.",
    ),
    early=(
        "We komen niet verder dan de gang. De formulieren van de verzekering mogen we wel inzien.",
        "{He} doet het woord voor beiden. Naar eigen wensen gevraagd blijft het stil.",
        "{He} wil weten wie ons gestuurd heeft. We zeggen eerlijk hoe het gegaan is.",
        "Het gesprek gaat over medicijnen, rekeningen en de lift. Over de rest een andere keer.",
        "{He} noemt de buren onbetrouwbaar. Gevraagd wat er gebeurd is; dat is een lang verhaal.",
    ),
    middle=(
        "Samen de herindicatie ingevuld. {He} is opgelucht dat iemand de taal van de brieven kent.",
        "Onder vier ogen gevraagd hoe het thuis gaat en of {he} zich veilig voelt. {He} dacht lang na en zei ja.",
        "Er komt twee keer per week iemand voor de zorg. {He} blijft er nog bij staan.",
        "{He} ging een uur alleen naar de bibliotheek. Het kostte moeite om niet naar huis te bellen.",
        "Uitgelegd wat het wijkteam wel en niet kan. {He} had gehoopt dat we elke week zouden komen.",
        "{He} is boos op het ziekenhuis. Samen opgeschreven wat {he} de arts wil vragen.",
    ),
    late=(
        "De zorg thuis loopt. {He} laat de hulp nu zelf binnen.",
        "{He} staat op de belcirkel en belt op maandag zelf naar de volgende.",
        "We spreken af dat we elkaar om de zes weken zien. {He} knikt en schrijft het op de kalender.",
        "{He} heeft de broer die uit beeld was een kaart gestuurd. Er kwam een kaart terug.",
    ),
)
