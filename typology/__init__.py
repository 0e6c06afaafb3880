"""Knowledge: two dimensions, eight profiles and what follows from them. No people."""
