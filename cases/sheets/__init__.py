"""The filled-in instruments of a person, and of oneself."""
