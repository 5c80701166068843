"""A 1, 2 or 3 that answers a check-in whose day is over, or that gave way to another question.

Rule of this file: only where no question took the text, and only within a day and a half of the check-in. A check-in
that was answered takes no second number but a 3, which always raises a call; words beside it are read by a person.
"""

from __future__ import annotations

import re
from dataclasses import replace
from datetime import datetime, timedelta

from sqlalchemy import or_, select
from sqlalchemy.orm import Session

from bot.models import Contact, ContactKind, Conversation, Message, Outcome
from dialogs.hearing.meaning import Asked, Intent, Meaning
from dialogs.listening import About, listen

STILL = timedelta(hours=36)
HARD = 3
_BARE = re.compile(r"\W*[123]\W*")
_OPENS = re.compile(
    r"\W*[123](?:\s*[,.;:!&+-]+\s*\D|\s+(?:but|tho|though|cos|coz|cuz|because|and|bit|really|today|thanks?|ta|ond|achos)\b)",
    re.IGNORECASE,
)
"""What opens with how they are, and goes on to tell of it; "2 tickets" and "3pm" do not."""
_NOBODYS = frozenset({Intent.UNCLEAR, Intent.OTHER})


def answered(
    session: Session, message: Message, person_id: int, heard: Meaning, at: datetime
) -> tuple[Conversation, Meaning] | None:
    """The check-in that a number answers after all, and what it means there; None where it does not."""
    text = message.body or ""
    bare = _BARE.fullmatch(text) is not None
    if heard.intent not in _NOBODYS or not (bare or _OPENS.match(text)):
        return None
    meaning = listen(text, Asked.CHECK_IN, at, About())
    if meaning.intent is not Intent.CHOOSE:
        return None
    wanted = (
        select(Conversation)
        .join(Contact, Contact.conversation_id == Conversation.id)
        .where(Conversation.person_id == person_id, Conversation.ended_at.is_(None))
        .where(Contact.kind == ContactKind.CHECK_IN, Contact.opened_at.between(at - STILL, at))
        .order_by(Contact.id.desc())
    )
    if meaning.choice != HARD:
        wanted = wanted.where(or_(Contact.outcome.is_(None), Contact.outcome != Outcome.ANSWERED))
    found = session.scalars(wanted.limit(1)).first()
    if found is None:
        return None
    return found, meaning if bare or meaning.beside else replace(meaning, beside=Intent.OTHER)
