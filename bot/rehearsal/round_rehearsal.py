"""What rehearsals of a round and of news are given: three who are due each morning, cover, and something to tell.

Rule of this file: made up, and the same every time.
"""

from __future__ import annotations

from collections.abc import Mapping
from datetime import datetime, time, timedelta
from typing import Any

from bot.mentoring import round_words
from bot.models import Language
from dialogs import moves
from dialogs.hours import at, day_of

DUE = (moves.DueItem(1, "ok"), moves.DueItem(2, "quiet", 2), moves.DueItem(3))
NAMES = {1: ("Sam", "Bell"), 2: ("Ade", "Rowe"), 3: ("Josh", "Kent")}


def given(now: datetime) -> Mapping[str, Any]:
    """What is given, whenever it is."""
    return {
        "answers": {"PlanRound": plan, "FindDue": find_due, "HandOver": hand_over},
        "fill": fill,
        "filled": {"cover": "Dee", "away": "Kit"},
    }


def plan(effect: moves.Effect, now: datetime) -> moves.DueFound:
    """Nobody yet."""
    return mornings((), now)


def find_due(effect: moves.Effect, now: datetime) -> moves.DueFound:
    """The same three, at half past eight every day."""
    return mornings(DUE, now)


def hand_over(effect: moves.Effect, now: datetime) -> moves.HandedOver:
    """Dee takes it."""
    return moves.HandedOver(9, effect.why if isinstance(effect, moves.HandOver) else "")


def mornings(due: tuple[moves.DueItem, ...], now: datetime) -> moves.DueFound:
    """These are due, and it is half past eight again tomorrow, with two and four o'clock in between."""
    today, tomorrow = day_of(now), day_of(now) + timedelta(days=1)
    morning, two, four = at(today, time(8, 30)), at(today, time(14)), at(today, time(16))
    following = morning if now < morning else at(tomorrow, time(8, 30))
    return moves.DueFound(due, following, two if now < two else None, four if now < four else None)


def fill(facts: Mapping[str, str], language: Language) -> Mapping[str, str]:
    """Initials for the ids."""
    return round_words.said(facts, round_words.initials_of(NAMES), language)


def news(now: datetime) -> Mapping[str, Any]:
    """Something happened, and may be told ten minutes later; what is urgent, at once."""
    return {
        "answers": {"PlanNews": plan_news, "GatherNews": moves.NewsFound((1, 2))},
        "filled": {"lines": "SB: moved to Thu 26 Nov, 3pm. AR: running late 10 min."},
    }


def plan_news(effect: moves.Effect, now: datetime) -> moves.NewsPlanned:
    """In ten minutes, or at once."""
    urgent = isinstance(effect, moves.PlanNews) and effect.urgent
    return moves.NewsPlanned(now if urgent else now + timedelta(minutes=10))
