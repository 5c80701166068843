"""What a round asks of the house: when the next morning is, who is due, somebody else for the list, and what was said.

Rule of this file: rows only, in the turn's own transaction; one line an effect.
"""

from __future__ import annotations

from bot import cover, rounds
from bot.doing import Doing, Follows
from bot.models import Handover
from dialogs.moves import Contacted, FindDue, HandedOver, HandOver, PlanRound

OfARound = PlanRound | FindDue | HandOver | Contacted


def do(doing: Doing, effect: OfARound) -> Follows | None:
    """Do one of them; what follows, where something does."""
    match effect:
        case PlanRound():
            return rounds.ahead(doing.session, doing.person, doing.at)
        case FindDue():
            return rounds.find(doing.session, doing.person, doing.at)
        case HandOver(why):
            return HandedOver(cover.hand_over(doing.session, doing.person, Handover(why), doing.at), why)
        case Contacted():
            rounds.contacted(doing.session, doing.person, effect, doing.at)
            return None
