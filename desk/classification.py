"""How private each field is; see audit.classification for what every record shares."""

FIELD_CLASSES: dict[str, dict[str, str]] = {
    "desk.ImportedRecord": {
        "table": "neutral",
        "key": "pseudonym",
        "fingerprint": "pseudonym",
        "target": "neutral",
        "target_reference": "pseudonym",
        "imported_at": "neutral",
    },
}
