"""How private each field is; see audit.classification for what every record shares."""

FIELD_CLASSES: dict[str, dict[str, str]] = {
    "accounts.Team": {"name": "neutral", "takes_concerns": "neutral"},
    "accounts.User": {
        "password": "sensitive",
        "last_login": "neutral",
        "username": "identifying",
        "name": "identifying",
        "email": "identifying",
        "is_active": "neutral",
        "is_demo": "neutral",
        "language": "neutral",
        "joined_at": "neutral",
    },
    "accounts.Membership": {
        "user": "pseudonym",
        "team": "neutral",
        "role": "neutral",
        "since_on": "neutral",
        "until_on": "neutral",
    },
}
