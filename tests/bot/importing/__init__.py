"""Importing: files come in as people make them, once, and each row is told its fate."""
