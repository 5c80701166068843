"""What dialogs with a page behind them ask for.

Rule of this file: rows only, in the turn's own transaction; one small function an effect.
"""

from __future__ import annotations

from bot.doing import Doing, Follows
from dialogs.moves import OfferLink, PageEffect


def do(doing: Doing, effect: PageEffect) -> Follows | None:
    """Do one of them; what follows, where something does."""
    match effect:
        case OfferLink():
            return None
