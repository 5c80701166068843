"""Referrals: the steps of their lives, what each starts and stops, and the clocks that run meanwhile."""
