"""Governance: how long words are kept, what is deleted and disclosed, and who looked.

Rule of this folder: nothing is deleted that a hold or a death keeps; every deletion and disclosure is in the audit;
what belongs to somebody is written down once, in `theirs.py`, and a test holds every sealed column to it.
"""
