"""What dialogs that look after somebody ask for.

Rule of this file: rows only, in the turn's own transaction; one small function an effect.
"""

from __future__ import annotations

from typing import assert_never

from bot.doing import Doing, Follows
from dialogs.moves import CareEffect, KeepMood, PlanCheckIn


def do(doing: Doing, effect: CareEffect) -> Follows | None:
    """Do one of them; what follows, where something does."""
    match effect:
        case KeepMood() | PlanCheckIn():
            pass
        case _:
            assert_never(effect)
    return None
