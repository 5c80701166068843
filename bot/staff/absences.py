"""A text in which one of the staff says that they are off, or back: which conversation takes it, and what is left.

Rule of this file: only somebody whose number is on our staff's list is heard here, and it comes before the round, which
would hear of today's list alone. A word that changes nothing is left to whoever reads the rest.
"""

from __future__ import annotations

from dataclasses import replace
from datetime import date, datetime

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import conversations
from bot.conversations import Topic
from bot.incoming.matching import Match
from bot.mentoring import days_off
from bot.models import Conversation, Message, Person
from dialogs import away
from dialogs.hearing import absence
from dialogs.hearing.meaning import Asked, Meaning
from dialogs.hours import day_of

COVER = "cover"


def first(
    session: Session, message: Message, person: Person, found: tuple[Match, ...], at: datetime
) -> tuple[Match, ...]:
    """What a text answers, with their absence before it where it tells of one; of a round then only what was done."""
    meaning = absence.heard(message.body or "", message.made_at)  # of the day on which it was sent
    if meaning is None or any(one.asked is Asked.AWAY for one in found):
        return found
    conversation = _conversation(session, person, meaning, at)
    if conversation is None:
        return found
    rest = (_without_cover(one) for one in found)
    return (Match(conversation, meaning), *(one for one in rest if one is not None))


def _without_cover(found: Match) -> Match | None:
    if found.asked is not Asked.ROUND:
        return found
    items = tuple(item for item in found.meaning.items if item.outcome != COVER)
    return replace(found, meaning=replace(found.meaning, items=items)) if items else None


def _conversation(session: Session, person: Person, meaning: Meaning, at: datetime) -> Conversation | None:
    """Their conversation about days off, begun when it is first needed; none where there is nothing to change."""
    key = f"{away.NAME}:{person.id}"
    here = session.scalar(select(Conversation).where(Conversation.key == key))
    said = meaning.items[0].outcome
    if said == absence.UNDO:
        return here if here is not None and here.state.get("state", {}).get("undo_until") else None
    back = date.fromisoformat(meaning.when[0].start or "") if said == absence.BACK else None
    if back == day_of(at) and back not in days_off.off_days(session, person.id, back):
        return None
    return here or conversations.start(session, person, Topic(away.NAME, key), at)
