"""Incoming: what people write or ring, kept once, matched to its sender and to what it answers.

Rule of this folder: what came in is kept, once, before it is understood; a number proves nothing by itself.
"""
