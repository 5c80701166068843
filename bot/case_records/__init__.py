"""The case record: a port, and an adapter for each system of record.

Rule of this folder: an adapter translates and carries; rules of business live outside. Another system is another
file.
"""
