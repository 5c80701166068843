"""What rounds, news and days off ask of the house: when, who is due, somebody else for the list; what there is to tell;
and days on which they are not there.

Rule of this file: rows only, in the turn's own transaction; one line an effect.
"""

from __future__ import annotations

from bot.doing import Doing, Follows
from bot.mentoring import days_off, rounds
from bot.staff import news
from dialogs.moves import (
    ComeBack,
    Contacted,
    FindDue,
    GatherNews,
    HandOver,
    OffKept,
    PlanNews,
    PlanRound,
    TakeOff,
    UndoOff,
)
from dialogs.moves_staff import OfARound, OfDaysOff, OfNews


def do(doing: Doing, effect: OfARound | OfDaysOff) -> Follows | None:
    """Do one of them; what follows, where something does."""
    match effect:
        case PlanRound():
            return rounds.ahead(doing.session, doing.person, doing.at)
        case FindDue():
            return rounds.find(doing.session, doing.person, doing.at)
        case HandOver(why):
            return rounds.passed_on(doing.session, doing.person, why, doing.at)
        case Contacted():
            rounds.contacted(doing.session, doing.person, effect, doing.at)
            return None
        case _:
            return _days_off(doing, effect)


def news_of(doing: Doing, effect: OfNews) -> Follows | None:
    """When there may be told of what happened, and what there is to tell."""
    match effect:
        case PlanNews(urgent, told_at):
            return news.plan(doing.session, doing.person, urgent, told_at, doing.at)
        case GatherNews():
            return news.gather(doing.session, doing.person, doing.at)


def _days_off(doing: Doing, effect: OfDaysOff) -> OffKept:
    """Days off that they texted of, or took back; what was kept of it, and who covers."""
    word = days_off.Word(doing.session, doing.person, effect.message_id, doing.at)
    match effect:
        case TakeOff(days):
            return days_off.take(word, days)
        case ComeBack(day):
            return days_off.come_back(word, day)
        case UndoOff(took, gave):
            return days_off.undo(word, took, gave)
