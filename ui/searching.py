"""Text as it is searched: however it was typed, both databases compare the same letters."""

import unicodedata

APOSTROPHES = str.maketrans("’‘`´ʼ", "'''''")
NOT_DECOMPOSED = str.maketrans(
    {"ı": "i", "ø": "o", "œ": "oe", "æ": "ae", "ŋ": "ng", "đ": "d", "ð": "d", "ł": "l", "þ": "th", "ħ": "h"}
    | {"ŧ": "t", "ə": "e", "ɛ": "e", "ɔ": "o", "ƒ": "f", "ɗ": "d", "ɓ": "b", "ƙ": "k", "ǥ": "g", "ʼ": "'"}
)


def fold(text: str) -> str:
    """Unaccented lower case, other signs kept: 'Yılmaz' and 'YILMAZ' become 'yilmaz'."""
    if text.isascii():
        return text.lower()
    for _again in range(3):
        apart = unicodedata.normalize("NFKD", text).casefold().translate(NOT_DECOMPOSED)
        folded = "".join(sign for sign in apart if not unicodedata.combining(sign))
        if folded == text:
            break
        text = folded
    return text


def search_words(*parts: str) -> str:
    """What is searched in: letters and figures only, apostrophes closed, one space between words."""
    text = fold(" ".join(parts).translate(APOSTROPHES)).replace("'", "").replace("?", "")
    return " ".join("".join(sign if sign.isalnum() else " " for sign in text).split())
