"""Planning: who is due what, from what the service promises, how often, and how far somebody is with it.

Rule of this folder: it reads what is promised and what happened and says what is due; run twice, late or not for a
day, it says the same.
"""
