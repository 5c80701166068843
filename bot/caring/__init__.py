"""Caring: plans, groups, complaints, last words, and what begins and ends with them."""
