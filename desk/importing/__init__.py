"""Takes in an organisation's own registration: reads, judges and composes; services write."""
