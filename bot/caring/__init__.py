"""Caring: plans, groups, complaints, last words, and what begins and ends with them.

Rule of this folder: it decides what begins and ends in somebody's support; what is said about it is a dialog's, by
key.
"""
