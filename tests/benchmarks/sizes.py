"""How much is measured: enough to trust, in a quarter of an hour; less, in three minutes; next to nothing, for a test.

Rule of this file: numbers only.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Sizes:
    """`pairs` of ours and a ceiling, one right after the other; `webhook` texts a round of ours; and so on.

    In a day's planning one in `looks` is due.
    """

    pairs: int
    connections: tuple[int, ...]
    webhook: int
    replies: int
    claims: tuple[int, ...]
    claimed: int
    sends: int
    many_sends: int
    workers: tuple[int, ...]
    looks: int


WHOLE = Sizes(7, (1, 16, 64), 100, 100, (10_000, 100_000, 1_000_000), 1000, 1000, 10_000, (1, 2, 4), 100)
QUICK = Sizes(3, (1, 16), 60, 30, (10_000, 100_000), 1000, 300, 1000, (1,), 100)
TINY = Sizes(1, (1,), 3, 2, (200, 400), 20, 20, 20, (1,), 20)
ENORMOUS = 5_000_000
