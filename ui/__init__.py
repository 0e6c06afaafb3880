"""How it looks: the form pack, template tags and the emblem. Knows no domain."""
