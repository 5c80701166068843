"""Incoming: what people write or ring, kept once, matched to its sender and to what it answers."""
