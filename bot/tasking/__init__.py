"""Tasks: what staff do in the place of a text that cannot go.

Rule of this folder: a task has an owner, a time and an outcome, and its outcome is a contact of its own.
"""
