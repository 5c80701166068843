"""Chance that can be repeated: a number for each question asked of a seed, whatever was asked before.

Rule of this file: no state and no source of randomness; the same question has the same answer for ever.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from hashlib import blake2b
from typing import TypeVar

T = TypeVar("T")


@dataclass(frozen=True, slots=True)
class Chance:
    """The answers of one seed."""

    seed: int

    def at(self, *question: object) -> float:
        """A number from 0 up to 1."""
        digest = blake2b(repr((self.seed, *question)).encode(), digest_size=8).digest()
        return int.from_bytes(digest) / 2**64

    def happens(self, how_often: float, *question: object) -> bool:
        """Whether it happens, so many times in one."""
        return self.at(*question) < how_often

    def one_of(self, options: Sequence[T], *question: object) -> T:
        """One of them."""
        return options[int(self.at(*question) * len(options))]

    def weighed(self, options: Sequence[tuple[float, T]], *question: object) -> T:
        """One of them, each as often as its weight says."""
        left = self.at(*question) * sum(weight for weight, _ in options)
        for weight, option in options:
            left -= weight
            if left < 0:
                return option
        return options[-1][1]
