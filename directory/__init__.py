"""Areas of work; later organisations and offers."""
