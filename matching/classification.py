"""How private each field is; see audit.classification for what every record shares."""

FIELD_CLASSES: dict[str, dict[str, str]] = {
    "matching.Volunteer": {
        "person": "pseudonym",
        "user": "pseudonym",
        "team": "neutral",
        "state": "neutral",
        "conduct_seen_on": "sensitive",
        "intro_done": "neutral",
        "max_matches": "neutral",
        "capability": "neutral",
        "is_specialised": "neutral",
        "interests": "identifying",
        "availability": "identifying",
        "remarks": "sensitive",
        "since_on": "neutral",
    },
    "matching.Match": {
        "volunteer": "pseudonym",
        "client": "pseudonym",
        "state": "neutral",
        "goal": "sensitive",
        "notice": "sensitive",
        "contact_person": "pseudonym",
        "rhythm_days": "neutral",
        "started_on": "neutral",
        "ended_on": "neutral",
        "end_reason": "sensitive",
    },
}
