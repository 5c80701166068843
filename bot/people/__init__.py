"""People: who somebody is to us, how they may be reached, and what they chose."""
