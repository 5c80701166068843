"""The words themselves, as data, English and Welsh, with a note on each group.

Rule of this folder: data and the shapes it is written in; no reading of texts.
"""

from __future__ import annotations


def words(text: str) -> frozenset[str]:
    """The words of a list that is written to be read: parted by spaces and lines."""
    return frozenset(text.split())
