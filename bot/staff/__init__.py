"""Staff: their ways in, their teams and rota, what they may see, and what they text.

Rule of this folder: what staff may see is asked in access.py alone; on their work phones people are initials.
"""
