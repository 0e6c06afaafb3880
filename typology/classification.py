"""How private each field is; see audit.classification for what every record shares."""

FIELD_CLASSES: dict[str, dict[str, str]] = {
    "typology.ProfileText": {
        "profile": "neutral",
        "now": "neutral",
        "recognise": "neutral",
        "needs": "neutral",
        "helps": "neutral",
        "beware": "neutral",
        "volunteer": "neutral",
        "length": "neutral",
        "results": "neutral",
    },
}
