"""What dialogs that find a time for something new ask for.

Rule of this file: rows only, in the turn's own transaction; one small function an effect.
"""

from __future__ import annotations

from bot.doing import Doing, Follows
from dialogs.moves import ArrangingEffect, KeepReason


def do(doing: Doing, effect: ArrangingEffect) -> Follows | None:
    """Do one of them; what follows, where something does."""
    match effect:
        case KeepReason():
            return None
