"""web: what answers HTTP: webhooks, staff pages, participant pages, health.

Rule of this folder: views are thin. They find out who is asking, call what remembers, and answer; queries live in bot/.
"""
