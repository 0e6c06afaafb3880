"""What a migration wrote is what the code still says: nobody changes it silently."""

import json
from hashlib import sha256

WHY = "Another wording is a next edition (or a next source), with a migration of its own."


def fingerprint(content):
    """A short print of what is shipped."""
    return sha256(json.dumps(content, sort_keys=True, ensure_ascii=False).encode()).hexdigest()[:16]
