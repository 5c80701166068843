"""Dialogs: what the bot says next, as pure functions.

Rule of this folder: no I/O, no clock, no chance, no names of people. A dialog is `(state, event, now) -> (state, effects)`;
bank holidays, slots and the like come in as values. Standard library, dateutil, rapidfuzz and emoji only.
"""
