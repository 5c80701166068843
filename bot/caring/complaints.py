"""Complaints: told to whoever hears them, in the words they came in, past the one who may be complained of.

Rule of this file: rows only, in the turn's own transaction. It goes into nobody's case record.
"""

from __future__ import annotations

from sqlalchemy import select

from bot.alerting.alerts import News, tell
from bot.calendar import working_days_after
from bot.caring.care_filling import ANSWERED_WITHIN, who_hears_complaints
from bot.doing import Doing
from bot.models import AlertKind, Conversation, Direction, Message
from dialogs.hours import day_of
from dialogs.moves import ComplaintPassed


def pass_on(doing: Doing, message_id: int) -> ComplaintPassed:
    """It goes past the case worker to whoever hears complaints, with the day by which they answer."""
    by = working_days_after(day_of(doing.at), ANSWERED_WITHIN)
    once, words = f"complaint:message:{message_id}", doing.words(message_id)
    news = News(AlertKind.COMPLAINT, once, True, message_id, None, words, {"by": by.isoformat()})
    alert = tell(doing.session, doing.person, news, doing.at)
    lead = who_hears_complaints(doing.session, doing.person, doing.at)
    if alert is not None:
        alert.staff_id = lead.id if lead else None
    return ComplaintPassed(_is_talked_of(doing))


def _is_talked_of(doing: Doing) -> bool:
    """Whether they were answered in this conversation before, or are in another one like it."""
    here = select(Message.id).where(
        Message.conversation_id == doing.conversation.id, Message.direction == Direction.OUT
    )
    others = select(Conversation.id).where(
        Conversation.person_id == doing.person.id,
        Conversation.dialog == doing.conversation.dialog,
        Conversation.ended_at.is_(None),
        Conversation.id != doing.conversation.id,
    )
    return any(doing.session.scalar(wanted.limit(1)) is not None for wanted in (here, others))
