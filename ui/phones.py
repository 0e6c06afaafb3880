"""Phone numbers as people write them: read in many notations, kept in one, shown in one."""

import re
import unicodedata

import phonenumbers
from django.utils.translation import gettext_lazy as _

COUNTRY = "NL"
LONGEST = 40  # signs; looking through a whole page of figures would take hours
PHONE_SIGNS = re.compile(r"[0-9+() ./\-]*[0-9][0-9+() .\-]*")


def read_phone(text: str) -> str:
    """A phone number as +31618114210; without a country it is Dutch. Raises ValueError with a sentence.

    What `show_phone` could not show so that it reads back (+31 002 ...) is no number either.
    """
    number = _kept(text)
    if not number or _kept(show_phone(number)) != number:
        raise ValueError(_("Dit telefoonnummer is niet te lezen: schrijf bijvoorbeeld 06-12345678 of 038-1234567."))
    return number


def show_phone(number: str) -> str:
    """+31618114210 as 06-18114210, +31388601601 as 038-8601601; other countries keep their code."""
    if not number:
        return ""
    try:
        parsed = phonenumbers.parse(number, COUNTRY)
    except phonenumbers.NumberParseException:
        return number
    if parsed.country_code != phonenumbers.country_code_for_region(COUNTRY):
        return phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.INTERNATIONAL)
    area, _space, rest = phonenumbers.format_number(parsed, phonenumbers.PhoneNumberFormat.NATIONAL).partition(" ")
    return f"{area}-{rest.replace(' ', '')}" if rest else area


def _kept(text: str) -> str:
    """The one notation, or nothing for what is no phone number."""
    plain = unicodedata.normalize("NFKC", text).strip()
    if len(plain) > LONGEST or not PHONE_SIGNS.fullmatch(plain) or not plain.isascii():
        return ""
    try:
        number = phonenumbers.parse(plain, COUNTRY)
    except phonenumbers.NumberParseException:
        return ""
    if phonenumbers.is_possible_number_with_reason(number) != phonenumbers.ValidationResult.IS_POSSIBLE:
        return ""
    return phonenumbers.format_number(number, phonenumbers.PhoneNumberFormat.E164)
