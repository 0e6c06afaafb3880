"""How private each field is; see audit.classification for what every record shares."""

FIELD_CLASSES: dict[str, dict[str, str]] = {
    "directory.District": {"name": "neutral", "team": "neutral"},
}
