"""How private each field is; see audit.classification for what every record shares."""

FIELD_CLASSES: dict[str, dict[str, str]] = {
    "signals.Concern": {
        "about": "identifying",
        "seen": "sensitive",
        "reporter": "identifying",
        "source": "neutral",
        "source_words": "sensitive",
        "district": "identifying",
        "team": "neutral",
        "owner": "pseudonym",
        "status": "neutral",
        "outcome": "sensitive",
        "received_at": "neutral",
        "attempted_on": "neutral",
        "joined_at": "neutral",
        "closed_at": "neutral",
        "taken_by": "pseudonym",
    },
}
