"""Delivery: what must leave the house, from put to delivered, and everything that may come between.

Rule of this folder: a message is a row with one state, moved by the one table in deliveries.py; nothing here calls a
provider in a transaction.
"""
