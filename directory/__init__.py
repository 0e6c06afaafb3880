"""Areas of work and whom to call there, and the sociale kaart: organisations and what they offer."""
