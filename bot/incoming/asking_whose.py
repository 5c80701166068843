"""Asking whose a number is: once for everything that wants to know, however many conversations begin together.

Rule of this file: what was asked a moment ago elsewhere is not said again; whoever would have said it waits for the
same answer, and is told when it comes (conversations.md, rule 10). Who asks us who we are is answered all the same.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.models import Conversation, Person
from bot.people.reach import reach
from dialogs.hearing.meaning import Asked
from dialogs.identity import CLAIMED
from dialogs.moves import Purpose, Say, Told, Whose

AGAIN_AFTER = timedelta(hours=3)
"""Sooner than this, a second "is this you?" about something else would read as a fault, or as a fraud."""


def is_being_asked(session: Session, here: Conversation, say: Say, at: datetime) -> bool:
    """Whether another conversation with the same person has just put this very question."""
    if say.asks is not Asked.PROVE_NUMBER or say.purpose is Purpose.REPLY:
        return False
    if reach(session, session.get_one(Person, here.person_id), at).why_not is not None:
        return False  # no text goes to them, so nobody is being asked anything
    lately = _waiting(session, here, at)
    return any(other.asked_at is not None and at - other.asked_at < AGAIN_AFTER for other in lately)


def answered(session: Session, here: Conversation, at: datetime) -> list[tuple[Conversation, Told]]:
    """They said that it is theirs, to this conversation: the others that wait for it, their question off the floor."""
    waiting = _waiting(session, here, at)
    for other in waiting:
        other.asked = other.asked_at = other.asked_until = None
    return [(other, Told(CLAIMED, whose=Whose.CLAIMED)) for other in waiting]


def _waiting(session: Session, here: Conversation, at: datetime) -> list[Conversation]:
    wanted = select(Conversation).where(
        Conversation.person_id == here.person_id,
        Conversation.id != here.id,
        Conversation.asked == Asked.PROVE_NUMBER,
        Conversation.asked_until > at,
        Conversation.ended_at.is_(None),
    )
    return list(session.scalars(wanted.order_by(Conversation.id)))
