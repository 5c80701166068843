"""Rehearsal: a dialog talked to with no database behind it."""
