"""How private each field is; see audit.classification for what every record shares."""

FIELD_CLASSES: dict[str, dict[str, str]] = {
    "directory.District": {"name": "neutral", "team": "neutral"},
    "directory.AreaContact": {
        "district": "neutral",
        "name": "identifying",
        "organisation": "neutral",
        "what_for": "neutral",
        "phone": "identifying",
        "email": "identifying",
        "hours": "neutral",
        "position": "neutral",
        "stopped_on": "neutral",
    },
}
