"""People: who somebody is to us, how they may be reached, and what they chose.

Rule of this folder: a person is never looked up by name, only by id, or by a number's blind index; what forbids a
text is asked in reach.py alone.
"""
