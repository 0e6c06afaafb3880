"""The words organisations write and the codes they stand for; `kolommen.toml` adds more."""

from collections.abc import Mapping

from ui.searching import fold

Words = Mapping[str, Mapping[str, str]]

DAYS = {
    "mon": "ma maandag maandags",
    "tue": "di dinsdag dinsdags",
    "wed": "wo woensdag woensdags",
    "thu": "do donderdag donderdags",
    "fri": "vr vrijdag vrijdags",
    "sat": "za zaterdag zaterdags",
    "sun": "zo zondag zondags",
}
PARTS = {
    "morning": "ochtend ochtends ocht och o morgen voormiddag vm",
    "afternoon": "middag middags mid mi m namiddag nm",
    "evening": "avond avonden avonds av a",
}
WORKDAYS, WEEKEND = ("mon", "tue", "wed", "thu", "fri"), ("sat", "sun")
DAYTIME = ("morning", "afternoon")


def word_key(text: str) -> str:
    """How words are compared: no case, accents or punctuation; what is punctuation only ('???') is '?'."""
    key = " ".join("".join(sign if sign.isalnum() else " " for sign in fold(text)).split())
    return key or ("?" if "?" in text else text.strip())


def day_parts(code: str) -> list[str]:
    """The parts of the week a code stands for: 'tue' is tue_morning and tue_afternoon, 'evening' that of workdays."""
    day, _underscore, part = code.partition("_")
    if code == "weekend":
        return [f"{day}_{part}" for day in WEEKEND for part in DAYTIME]
    if code == "workdays":
        return [f"{day}_{part}" for day in WORKDAYS for part in DAYTIME]
    if code in PARTS:
        return [f"{day}_{code}" for day in WORKDAYS]
    return [code] if part else [f"{day}_{part}" for part in DAYTIME]


def _day_part_words() -> dict[str, str]:
    words = {code: ", ".join(names.split()) for code, names in (DAYS | PARTS).items()}
    for day, day_names in DAYS.items():
        for part, part_names in PARTS.items():
            words[f"{day}_{part}"] = ", ".join(
                f"{day_name}{space}{part_name}"
                for day_name in day_names.split()
                for part_name in part_names.split()
                for space in ("", " ")
                if space or len(day_name) > 2
            )
    return words | {"weekend": "weekend, in het weekend", "workdays": "doordeweeks, overdag, werkdagen"}


# Per list: what is written, by code. The names of the lists are those of [woorden.…] in kolommen.toml.
SPELLINGS: dict[str, dict[str, str]] = {
    "soort": {
        "home_visit/held": "hb, huisbezoek, huisbez, bezoek, bezoek thuis, thuisbezoek",
        "introduction/held": "kennismaking, kennismakingsgesprek, intake, eerste gesprek, eerste bezoek",
        "phone/held": "tel, telefonisch, telefoon, telefoongesprek, gebeld, belcontact, bellen, tc",
        "phone/not_home": "geen gehoor, niet opgenomen, tel geen gehoor, voicemail",
        "letterbox/not_home": "brievenbus, briefje, kaartje, briefje in de bus, kaartje in de bus, bus, brief",
        "outdoors/held": "buiten, op straat, wandeling, wandelen, buiten gesproken",
        "office/held": "kantoor, op kantoor, kantoorgesprek, spreekuur, inloop",
        "going_along/held": "meegegaan, mee, meegaan, begeleid, samen op pad, begeleiding",
        "case_meeting/held": "mdo, overleg, casusoverleg, casuoverleg, zorgoverleg",
        "presence/held": "presentie, aanwezig, aanwezig in de wijk, wijkronde",
        "home_visit/not_home": "niet thuis, nt, niet aanwezig, niet aangetroffen",
        "home_visit/door_closed": "deur dicht, deur niet open, deed niet open, deur bleef dicht",
        "home_visit/refused": "geweigerd, weigert, weigering, wil niet",
        "home_visit/cancelled_by_client": "afgezegd cl, afgezegd client, afgezegd door client, client zegt af, "
        "afgezegd bewoner, afgezegd door bewoner",
        "home_visit/cancelled_by_us": "afgezegd wij, afgezegd door ons, afgezegd ons, afgezegd sw, afgezegd mdw, "
        "afgezegd medewerker, afgezegd werker, wij afgezegd",
    },
    "typering": {
        "ACTIEVEN": "actieven, actieve, actief",
        "GEBORGENEN": "geborgenen, geborgene, geborgen",
        "ACHTERBLIJVERS": "achterblijvers, achterblijver",
        "AFHANKELIJKEN": "afhankelijken, afhankelijke, afhankelijk",
        "COMPENSEERDERS": "compenseerders, compenseerder, compenserend",
        "BUITENSTAANDERS": "buitenstaanders, buitenstaander",
        "HOOPVOLLEN": "hoopvollen, hoopvolle, hoopvol",
        "OVERLEVERS": "overlevers, overlever",
        "INSUFFICIENT": "te weinig info, te weinig informatie, onvoldoende informatie, onvoldoende info, tw info",
        "": "?, -, onbekend, nvt, n.v.t., geen, nog niet, nog onbekend",
    },
    "status": {
        "active": "lopend, actief, open, in begeleiding, in behandeling, loopt",
        "waiting": "wacht, wachtlijst, wachtend, in de wacht, on hold, aangemeld",
        "closed": "afgesloten, gesloten, beeindigd, afgerond, gestopt, dicht, uitgeschreven",
        "in_view": "in beeld, in beeld houden, monitoring, monitor, vinger aan de pols",
    },
    "reden_einde": {
        "goal_reached": "doel bereikt, doelen bereikt, doel behaald, doelen behaald, afgerond",
        "own_strength": "op eigen kracht, eigen kracht, zelfstandig verder, redt zich, zelfredzaam",
        "volunteer": "vrijwilliger, maatje, overgedragen aan vrijwilliger, gekoppeld aan vrijwilliger",
        "referred": "doorverwezen, verwezen, doorverwijzing, verwijzing, overgedragen",
        "monitoring": "in beeld, in beeld houden, monitoring",
        "safety_net": "vangnet, vangnet gemaakt",
        "client_stopped": "client stopt, wil niet meer, gestopt door client, eigen verzoek, op eigen verzoek, "
        "client wil niet meer, teruggetrokken",
        "missed_appointments": "afspraken niet nagekomen, komt afspraken niet na, no show",
        "referral_refused": "verwijzing geweigerd, weigert verwijzing",
        "family": "familie zorgt, familie neemt over, familie",
        "not_isolated": "niet geisoleerd, geen isolement, geen sociaal isolement",
        "no_effect": "geen effect, geen resultaat, geen verandering",
        "moved": "verhuisd, verhuizing, verhuisd naar elders",
        "died": "overleden, overlijden",
        "no_contact": "geen contact, geen contact mogelijk, niet bereikbaar, onbereikbaar, contact lukt niet",
        "unknown": "?, onbekend, -",
    },
    "bron": {
        "self": "zelf, client zelf, eigen initiatief, client, bewoner zelf",
        "partner": "partner, echtgenoot, echtgenote, man, vrouw",
        "family": "familie, dochter, zoon, kind, kinderen, broer, zus, mantelzorger",
        "neighbour": "buren, buur, buurman, buurvrouw, buurtgenoot",
        "resident": "bewoner, wijkbewoner, buurtbewoner",
        "volunteer": "vrijwilliger, vrijwilligers, maatje",
        "gp": "huisarts, ha, huisartsenpraktijk",
        "practice_nurse": "poh, praktijkondersteuner, poh ggz",
        "home_care": "thuiszorg, hulp in huis, huishoudelijke hulp",
        "district_nurse": "wijkverpleging, wijkverpleegkundige, wijkzuster",
        "hospital": "ziekenhuis, specialist",
        "mental_health": "ggz, psycholoog, spv, psychiater",
        "carer_support": "mantelzorgondersteuning, mantelzorgondersteuner, mantelzorgconsulent, steunpunt mantelzorg",
        "police": "wijkagent, politie, agent",
        "caretaker": "huismeester, complexbeheerder, conciërge, wijkbeheerder",
        "housing": "woningcorporatie, corporatie, woningbouw, woningbouwvereniging, verhuurder",
        "mediation": "buurtbemiddeling",
        "care_network": "lokaal zorgnetwerk, lzn, zorgnetwerk, ggd, meldpunt zorg, oggz",
        "intervention_team": "interventieteam",
        "wmo": "wmo, wmo loket, wmo consulent, gemeente, wijkteam, sociaal wijkteam",
        "social_services": "sociale dienst, sozawe, werk en inkomen, soza",
        "legal_advice": "sociaal raadslieden, sociaal raadsman, raadslieden, juridisch loket",
        "debt_help": "schuldhulp, schuldhulpverlening, kredietbank, bewindvoerder",
        "community_centre": "buurthuis, wijkcentrum, activiteit, buurtcentrum, inloop, ontmoetingscentrum",
        "faith": "kerk, moskee, diaconie, dominee, pastor, imam",
        "shop": "winkel, winkelier, horeca, apotheek, kapper",
        "school": "school",
        "employer": "werkgever, werk, ex werkgever",
        "other_team": "ander team, collega, maatschappelijk werk, amw",
        "own_caseload": "eigen caseload, caseload",
        "anonymous": "anoniem",
        "other": "?, anders, overig, onbekend, overige, -",
    },
    "ja_nee": {
        "yes": "ja, j, yes, y, x, 1, waar, true, gevolgd, akkoord, ok, ✓",
        "no": "nee, n, no, 0, onwaar, false, niet gevolgd, geen, -",
    },
    "geslacht": {
        "f": "v, vrouw, vr, f, vrouwelijk, female, mevrouw, mw",
        "m": "m, man, mannelijk, male, dhr, heer",
        "x": "x, anders, o, non binair, overig",
        "": "?, onbekend, -",
    },
    "talen": {
        "Nederlands": "nl, ned, nederlands, dutch",
        "Engels": "en, eng, engels, english",
        "Duits": "de, dui, duits",
        "Frans": "fr, fra, frans",
        "Turks": "tr, tur, turks",
        "Arabisch": "ar, arab, arabisch, marokkaans, marokkaans arabisch",
        "Papiaments": "pap, papiaments, papiamento, papiamentu",
        "Berbers": "berbers, tamazight, tarifit, riffijns",
        "Pools": "pl, pools",
        "Spaans": "es, spaans",
        "Portugees": "pt, portugees",
        "Sranantongo": "sranantongo, sranan, surinaams",
        "Chinees": "zh, chinees, mandarijn, kantonees",
        "Farsi": "farsi, perzisch, dari",
        "Nederlandse Gebarentaal": "ngt, gebarentaal, nederlandse gebarentaal",
        "Fries": "fries, frysk",
    },
    "dagdelen": _day_part_words(),
    "frequentie": {
        "1": "dagelijks, elke dag",
        "7": "wekelijks, elke week, iedere week, per week, 1x per week, week",
        "14": "om de week, tweewekelijks, 1x per 2 wk, om de 2 weken, 2 wekelijks, veertiendaags, even weken",
        "21": "driewekelijks, 3 wekelijks",
        "30": "maandelijks, elke maand, iedere maand, per maand, maand",
        "60": "tweemaandelijks, om de maand",
        "90": "per kwartaal, elk kwartaal, kwartaal, driemaandelijks",
    },
    "status_vrijwilliger": {
        "applied": "aangemeld, aanmelding, nieuw",
        "intake": "intake, intakegesprek, in intake",
        "available": "actief, beschikbaar, inzetbaar, gekoppeld",
        "paused": "pauze, gepauzeerd, tijdelijk gestopt, op pauze, ziek",
        "left": "gestopt, uitgeschreven, vertrokken, inactief, weg",
    },
    "reden_einde_koppeling": {
        "goal_reached": "doel bereikt, doel behaald, afgerond",
        "moved": "verhuisd, verhuizing",
        "no_click": "geen klik, klikt niet",
        "too_heavy": "te zwaar, te ingewikkeld, te belastend",
        "other": "anders, overig, onbekend, ?, -",
    },
}

WORDS: Words = {
    name: {word_key(word): code for code, words in spellings.items() for word in words.split(", ")}
    for name, spellings in SPELLINGS.items()
}
