"""Mentoring: who is due a contact by whom, in rounds and by cover, and what came of it."""
