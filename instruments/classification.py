"""How private each field is; see audit.classification for what every record shares."""

FIELD_CLASSES: dict[str, dict[str, str]] = {
    "instruments.Instrument": {"code": "neutral", "is_on": "neutral", "is_fixed": "neutral", "about": "neutral"},
    "instruments.Edition": {
        "instrument": "neutral",
        "number": "neutral",
        "definition": "neutral",
        "published_at": "neutral",
        "made_by": "pseudonym",
    },
    "instruments.Sheet": {
        "edition": "neutral",
        "filled_on": "neutral",
        "filled_by": "pseudonym",
        "finished_at": "neutral",
        "discarded_at": "neutral",
    },
    "instruments.Drawing": {
        "sheet": "pseudonym",
        "item": "sensitive",
        "image": "sensitive",
        "media_type": "neutral",
        "width": "neutral",
        "height": "neutral",
        "added_at": "neutral",
        "added_by": "pseudonym",
    },
    "instruments.Answer": {
        "sheet": "pseudonym",
        "item": "sensitive",
        "value": "sensitive",
        "note": "sensitive",
        "since_on": "sensitive",
        "source": "sensitive",
    },
}
