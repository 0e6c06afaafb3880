"""How a trajectory is guided: its set-up and time, who takes part, handing it over, and looking it over."""
