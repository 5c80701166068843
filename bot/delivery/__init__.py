"""Delivery: what must leave the house, from put to delivered, and everything that may come between."""
