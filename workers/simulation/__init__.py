"""A whole service in simulated time: fictional people with habits, faults from a seed, and the real code in between.

Rule of this folder: one thread, jobs called directly, and only the wire and the clock are simulated. The same seed
gives the same run; a seed that breaks an invariant is a bug report.
"""
