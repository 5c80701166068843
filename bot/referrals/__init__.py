"""Referrals: the steps of their lives, what each starts and stops, and the clocks that run meanwhile.

Rule of this folder: one table says what may follow from where and by whose word (lives.py); no expected day does
anything by itself.
"""
