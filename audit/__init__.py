"""What happened and who looked: events and the access log. Only records."""
