"""Tasks: what staff do in the place of a text that cannot go."""
