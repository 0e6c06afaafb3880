"""Areas of work and whom to call there; later organisations and offers."""
