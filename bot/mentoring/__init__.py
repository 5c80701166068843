"""Mentoring: who is due a contact by whom, in rounds and by cover, and what came of it.

Rule of this folder: due, tried and two-way are counted apart, and only what a named person did counts as contact.
"""
