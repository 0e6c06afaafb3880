"""How private each field is; see audit.classification for what every record shares."""

FIELD_CLASSES: dict[str, dict[str, str]] = {
    "method.ThresholdSetting": {"key": "neutral", "value": "neutral"},
    "method.Deviation": {
        "rule": "neutral",
        "target": "neutral",
        "target_reference": "pseudonym",
        "reason": "sensitive",
        "by": "pseudonym",
        "at": "neutral",
    },
    "method.SetAside": {
        "rule": "neutral",
        "target": "neutral",
        "target_reference": "pseudonym",
        "why": "neutral",
        "words": "sensitive",
        "by": "pseudonym",
        "at": "neutral",
        "until_on": "neutral",
        "brought_back_at": "neutral",
    },
}
