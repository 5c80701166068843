"""Codes: the short number by which staff answer one of several questions ("OK 47").

Rule of this file: no two open questions have the same, and one that was answered is not given again for a while, so
that a late answer never falls on another question.
"""

from __future__ import annotations

from collections.abc import Iterator
from datetime import datetime, timedelta

from sqlalchemy import select, union_all
from sqlalchemy.exc import IntegrityError
from sqlalchemy.orm import Session

from bot.models import Conversation
from dialogs.hearing.meaning import Asked

CODED = frozenset({Asked.APPROVE, Asked.OWN_ALERT, Asked.SAFE})
"""What is answered by a code."""
RESTS = timedelta(days=2)
"""How long the code of what was answered is not given again, and is still known to whoever had it."""
SMALL, LARGE = range(21, 100), range(100, 1000)
"""Codes to give; those below are numbers of a round's lines, and those above are for when all small ones are out."""


def give(session: Session, conversation: Conversation, at: datetime) -> int:
    """The conversation's code, given when it first asks."""
    while conversation.code is None:
        chosen = next(_free(session, at))
        try:
            with session.begin_nested():
                conversation.code = chosen
                session.flush()
        except IntegrityError:  # another question was given it at the same moment
            conversation.code = None
    return conversation.code


def _free(session: Session, at: datetime) -> Iterator[int]:
    known = select(Conversation.code).where(Conversation.code.is_not(None))
    still, rests = known.where(Conversation.ended_at.is_(None)), known.where(Conversation.ended_at > at - RESTS)
    taken = {code for (code,) in session.execute(union_all(still, rests))}
    last = session.scalar(known.order_by(Conversation.id.desc()).limit(1)) or 0
    for codes in (SMALL, LARGE):
        start = codes.index(last) + 1 if last in codes else 0
        yield from (code for code in (*codes[start:], *codes[:start]) if code not in taken)
    raise RuntimeError("More questions are open than there are codes.")
