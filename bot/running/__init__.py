"""How Throughline runs on one machine: an embedded Valkey, a tree of processes, and `throughline up`.

Rule of this folder: it starts, watches and stops processes and knows nothing of what they say to each
other. Nothing else in bot imports it, but for `commands/up.py`.
"""
