"""What a text means to a conversation: the ear, told what it may be an answer to.

Rule of this file: what the ear reads by the provider's words is put right by ours. To a provider a bare YES is a
word for START; to us it is only ever an answer, and from a number that was stopped it goes to a person.
"""

from __future__ import annotations

from datetime import datetime, timedelta

from dialogs.hearing import hear
from dialogs.hearing.meaning import Asked, Intent, Meaning

TOLD_FOR = timedelta(hours=48)
"""How long after a text of ours that asked nothing a bare yes or no is still about it."""


def listen(text: str, asked: Asked, now: datetime, booked: datetime | None, told_at: datetime | None = None) -> Meaning:
    """Read a text. `told_at`: when we last said something about what is booked, if that was the last word."""
    if asked is Asked.NOTHING and told_at is not None and now - told_at <= TOLD_FOR:
        asked = Asked.CONFIRM_ATTENDANCE
    meaning = hear(text, asked, now, booked=booked)
    if meaning.intent is Intent.OPT_IN and asked is Asked.NOTHING:
        answer = hear(text, Asked.YES_NO, now, booked=booked)
        return answer if answer.intent is Intent.CONFIRM else meaning
    return meaning
