"""The four files: for each field the headings it may have, how it is read and whether it must be filled."""

from dataclasses import dataclass
from enum import StrEnum

from desk.importing import values
from desk.importing.lengths import read_duration, read_rhythm
from desk.importing.values import Reader, name_of, text_of, word_of


class Table(StrEnum):
    """The files, by the name they have without .csv; also the tables of kolommen.toml."""

    CLIENTS = "clienten"
    VISITS = "contacten"
    VOLUNTEERS = "vrijwilligers"
    MATCHES = "koppelingen"


@dataclass(frozen=True)
class Field:
    """One field. `needed` fields must have a column and a value in every record."""

    name: str
    headings: tuple[str, ...]
    reader: Reader
    needed: bool = False


def _field(name: str, headings: str, reader: Reader, *, needed: bool = False) -> Field:
    return Field(name, tuple(headings.split(", ")), reader, needed)


CLIENT_NUMBER = "clientnr, clientnummer, nr client, nummer client, clientid, bewonernr, bewonernummer, dossiernr"
VOLUNTEER_NUMBER = "vrijwnr, vrijwilligernr, vrijwilligersnr, vrijwilligernummer, vrijwilligersnummer, nr vrijwilliger"
NAMES = (
    _field("first_name", "voornaam, roepnaam, voornamen", name_of(80)),
    _field("prefix", "tussenv, tussenvoegsel, voorvoegsel, tussenvoegsels, tv", name_of(20)),
    _field("last_name", "achternaam, geslachtsnaam, familienaam", name_of(120)),
    _field("name", "naam, volledige naam, naam client, naam vrijwilliger", name_of(200)),
)
SEX = _field("sex", "m/v, geslacht, mv, m/v/x, sekse", word_of("geslacht", unknown=""))
REACHED_AT = (
    _field("postcode", "postcode, pc, postcd", values.read_postal),
    _field("phone", "telefoon, tel, telefoonnummer, telnr, mobiel, telefoonnr, tel nr, gsm", values.read_phone_number),
    _field("email", "e-mail, email, e-mailadres, mail, mailadres", values.read_email),
)
LIVES_AT = (
    _field("street", "straat, straatnaam, adres", name_of(120)),
    _field("house_number", "huisnr, huisnummer, nr huis, hnr, nummer", values.read_house),
    _field("city", "plaats, woonplaats, stad", name_of(80)),
)
ENDED_ON = "einddatum, eind, einde, datum einde, afsluitdatum, datum afsluiting, uitschrijfdatum, tot"

FIELDS: dict[Table, tuple[Field, ...]] = {
    Table.CLIENTS: (
        _field("number", f"{CLIENT_NUMBER}, nr, nummer, id", text_of(40), needed=True),
        *NAMES,
        _field("birth_date", "geb.datum, geboortedatum, gebdat, geboren, geboren op", values.read_birth_date),
        SEX,
        *LIVES_AT,
        *REACHED_AT,
        _field("area", "wijk, buurt, gebied, stadsdeel", name_of(80)),
        _field(
            "started_on",
            "aanmelddatum, datum aanmelding, start, startdatum, begindatum, instroom, aangemeld op",
            values.read_past_day,
        ),
        _field("source", "bron, verwijzer, aanmelder, aangemeld door, melder", word_of("bron", unknown="other")),
        _field("reason", "reden, aanleiding, reden aanmelding, vraag, hulpvraag", text_of(2000)),
        _field(
            "worker",
            "werker, medewerker, sociaal werker, regiehouder, begeleider, maatschappelijk werker",
            text_of(80),
        ),
        _field("status", "status, stand, fase", word_of("status")),
        _field("profile", "typering, type, profiel, interventieprofiel", word_of("typering", unknown="")),
        _field("ended_on", ENDED_ON, values.read_past_day),
        _field(
            "closing_reason",
            "reden einde, reden afsluiting, reden uitstroom, reden beeindiging",
            word_of("reden_einde", unknown="unknown"),
        ),
        _field(
            "volunteer_consent",
            "toestemming vrijw, toestemming vrijwilliger, toestemming, akkoord vrijwilliger",
            values.read_consent,
        ),
    ),
    Table.VISITS: (
        _field("client_number", f"{CLIENT_NUMBER}, nr, nummer, client, bewoner", text_of(40), needed=True),
        _field("day", "datum, contactdatum, datum contact, dag, op", values.read_past_day, needed=True),
        _field("kind", "soort, soort contact, contactsoort, type, contactvorm", values.read_kind, needed=True),
        _field("minutes", "duur, tijd, minuten, tijdsduur, tijdsbesteding, aantal minuten", read_duration),
        _field("worker", "werker, medewerker, sociaal werker, door", text_of(80)),
        _field(
            "story",
            "verslag, notitie, tekst, opmerking, opmerkingen, aantekening, inhoud, omschrijving",
            text_of(20_000),
        ),
    ),
    Table.VOLUNTEERS: (
        _field("number", f"nr, nummer, {VOLUNTEER_NUMBER}, id", text_of(40), needed=True),
        *NAMES,
        SEX,
        _field("birth_year", "geb.jaar, geboortejaar, geboortedatum, geb.datum", values.read_birth_year),
        *LIVES_AT,
        *REACHED_AT,
        _field("languages", "talen, taal, spreekt", values.read_languages),
        _field("interests", "interesses, interesse, hobby's, hobbies, belangstelling", values.read_interests),
        _field("available", "beschikbaar, beschikbaarheid, dagdelen, dagen, wanneer", values.read_day_parts),
        _field("certificate_seen_on", "vog d.d., vog, vog datum, datum vog, vog gezien", values.read_past_day),
        _field(
            "had_introduction",
            "intro gevolgd, introductie, introductiecursus, basiscursus, training",
            values.read_yes_no,
        ),
        _field("state", "status, stand", word_of("status_vrijwilliger")),
        _field("most_matches", "max, maximum, max koppelingen, aantal", values.read_maximum),
        _field("remarks", "bijzonderheden, opmerking, opmerkingen, notitie", text_of(500)),
    ),
    Table.MATCHES: (
        _field("client_number", f"{CLIENT_NUMBER}, client, bewoner", text_of(40), needed=True),
        _field("volunteer_number", f"{VOLUNTEER_NUMBER}, vrijwilliger", text_of(40), needed=True),
        _field("started_on", "start, startdatum, begin, begindatum, vanaf, datum start", values.read_day, needed=True),
        _field("ended_on", ENDED_ON, values.read_day),
        _field("rhythm_days", "frequentie, ritme, hoe vaak, regelmaat", read_rhythm),
        _field(
            "end_reason",
            "reden einde, reden afsluiting, reden beeindiging",
            word_of("reden_einde_koppeling", unknown="other"),
        ),
    ),
}
