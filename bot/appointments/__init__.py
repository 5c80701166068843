"""Appointments: found a free time, booked, moved, answered, attended; and the diaries that hold them.

Rule of this folder: only staff record who came. Whoever wants a time asks a diary here for it; a time is said only
while it is held or free.
"""
