"""bot remembers: everything with a memory or an edge.

Rule of this folder: web -> conversations, deliveries -> effects -> casework, outbox, alerts -> texts, models, channels
-> db, vault, clock; never upwards, and never workers (jobs are named, not imported).
"""
