"""How private each field is: neutral, pseudonym, identifying or sensitive.

Every model that is a Record also has `reference` (pseudonym) and `version` (neutral); they are said here, once.
"""

RECORD_CLASSES: dict[str, str] = {"id": "pseudonym", "reference": "pseudonym", "version": "neutral"}

FIELD_CLASSES: dict[str, dict[str, str]] = {
    "audit.Event": {
        "at": "neutral",
        "by": "pseudonym",
        "action": "neutral",
        "target": "neutral",
        "target_reference": "pseudonym",
    },
    "audit.AccessLog": {
        "at": "neutral",
        "user": "pseudonym",
        "target": "neutral",
        "target_reference": "pseudonym",
        "page": "neutral",
        "ground": "neutral",
        "purpose": "sensitive",
        "address": "identifying",
    },
    "audit.Sending": {"key": "pseudonym", "target": "neutral", "target_reference": "pseudonym", "at": "neutral"},
}
