"""What is done by hand: which texts are, once they cannot go, and for which reasons.

Rule of this file: it reads one message and answers; bot/tasking/in_place.py puts the task.
"""

from __future__ import annotations

from bot.models import Message, Urgency
from bot.people.reach import Why

CALLS = frozenset(
    {Why.CALL_INSTEAD, Why.STOPPED, Why.NO_NUMBER, Why.BOUNCED, Why.NO_ROAD, Why.SHARED_NUMBER, Why.NOT_PROVEN}
)
"""Why no text goes to somebody whom a call may reach."""
BY_HAND = CALLS | {Why.CUSTODY}
"""Why a text is done by hand instead."""
NOT_BY_HAND = frozenset({"check_in", "introduction", "shared", "feedback", "welsh", "listening"})
"""Texts that nobody does by hand: a check-in is the mentor's own contact, and the rest has tasks of its own or none."""
NOT_YET = "rescheduling.no_answer_yet"
"""Nobody does by hand what says only that nobody has decided."""
WAITS_TOO = BY_HAND | {Why.PAUSED, Why.LOOKED_AFTER}
"""As much for an invitation: while texts wait nothing repeats it, and its date goes by."""
DECIDED = BY_HAND | {Why.PAUSED, Why.LOOKED_AFTER, Why.PAST_POINT}
"""Why somebody must tell them what came of what they asked, when its text does not go: also while texts only wait."""
STANDS_IN = "shared.is_this_them"
TELLS = "appointment"
"""The family that tells or reminds them of an appointment, which has no point once it is over."""


def is_planned(message: Message) -> bool:
    """Ours, and not an answer to what they wrote, nor words that staff typed."""
    planned = message.urgency in (Urgency.TODAY, Urgency.ROUTINE) and message.by_id is None
    said = message.text_key is not None and message.text_key != NOT_YET
    return planned and said and about(message) not in NOT_BY_HAND


def tells_a_decision(message: Message) -> bool:
    """Whether it is the answer of staff to a wish for another time: all else of that talk answers a text of theirs."""
    return message.urgency == Urgency.TODAY and about(message) == "rescheduling"


def reasons(message: Message) -> frozenset[Why]:
    """Why this one, when it does not go, is done by hand."""
    if tells_a_decision(message):
        return DECIDED
    return WAITS_TOO if about(message) == "workshop" else BY_HAND


def about(message: Message) -> str:
    """The family of texts that it is of; what asks whose a number is stands for what could not be said to it."""
    if message.text_key == STANDS_IN and message.appointment_id is not None:
        return TELLS
    return (message.text_key or "").split(".")[0]
