"""Said: what staff read for each value of a kind that we keep.

Rule of this file: the shape only; the words are in bot/web/words.py and the files beside it.
"""

from __future__ import annotations

from enum import StrEnum
from typing import TypeVar

K = TypeVar("K", bound=StrEnum)


class Said(dict[K, str]):
    """Words by value. One that was forgotten is read as it is kept: a page with a plain word beats no page."""

    def __missing__(self, value: K) -> str:
        return value.replace("_", " ").capitalize()
