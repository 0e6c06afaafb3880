"""What can be done with instruments and with sheets."""
