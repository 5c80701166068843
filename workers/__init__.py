"""workers act: they turn rows into calls on the world, and the world's answers into rows.

Rule of this folder: each job is a verb, takes ids or nothing, and may be run twice, late, or not at all; the
heartbeat looks again. What a worker holds open is in `context`, and the one broad `except` of the house is its
boundary.
"""
