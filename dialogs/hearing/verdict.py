"""What a rule answers: an intent with what belongs to it, and the rule's name.

Rule of this file: shape only. Every rule is `(Reading) -> Verdict | None`; None means "not mine".
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass

from dialogs.hearing.meaning import Intent, Item
from dialogs.hearing.reading import Reading


@dataclass(frozen=True, slots=True)
class Verdict:
    """An intent, what belongs to it, and why, in words for people; `sure` when it can hardly be about anything else."""

    intent: Intent
    why: str
    choice: int | None = None
    items: tuple[Item, ...] = ()
    wanted: str | None = None
    sure: bool = False


Rule = Callable[[Reading], Verdict | None]
