"""Rehearsal: a dialog talked to with no database behind it.

Rule of this folder: it has no database and sends nothing; what it plays is the very dialogs that run.
"""
