"""What staff's own conversations ask for.

Rule of this file: rows only, in the turn's own transaction; one small function an effect.
"""

from __future__ import annotations

from typing import assert_never

from bot.doing import Doing, Follows
from dialogs.moves import Contacted, Decide, FindDue, Own, PassUp, StaffEffect


def do(doing: Doing, effect: StaffEffect) -> Follows | None:
    """Do one of them; what follows, where something does."""
    match effect:
        case Contacted() | Decide() | FindDue() | Own() | PassUp():
            pass
        case _:
            assert_never(effect)
    return None
