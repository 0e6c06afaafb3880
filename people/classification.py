"""How private each field is; see audit.classification for what every record shares."""

FIELD_CLASSES: dict[str, dict[str, str]] = {
    "people.Language": {"name": "neutral"},
    "people.Person": {
        "alias": "identifying",
        "first_name": "identifying",
        "prefix": "identifying",
        "last_name": "identifying",
        "birth_date": "identifying",
        "birth_precision": "neutral",
        "sex": "identifying",
        "phone": "identifying",
        "email": "identifying",
        "street": "identifying",
        "house_number": "identifying",
        "house_addition": "identifying",
        "postcode": "identifying",
        "city": "identifying",
        "district": "identifying",
        "is_address_protected": "sensitive",
        "low_literate": "sensitive",
        "channel": "neutral",
        "cares_for_somebody": "sensitive",
        "languages": "sensitive",
        "search_name": "identifying",
        "sort_name": "identifying",
    },
}
