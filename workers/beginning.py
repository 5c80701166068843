"""Beginning: one attempt at one text by itself, where several could not be begun together.

Rule of this file: one that cannot be made ready stops none of the others, and is not tried for ever.
"""

from __future__ import annotations

from datetime import timedelta
from functools import partial

from bot.clock import now, ticks
from bot.config import CONNECT_SECONDS
from bot.delivery import giving_up, leaving
from bot.delivery.leaving import Attempt
from bot.delivery.refusals import Moment
from workers.context import Context, attempted


def begin_alone(context: Context, message_id: int) -> list[Attempt]:
    """One that cannot be made ready is over, at once or after a few tries, and stops none of the others."""
    return attempted(f"beginning message {message_id}", partial(_begin_or_give_up, context, message_id)) or []


def _begin_or_give_up(context: Context, message_id: int) -> list[Attempt]:
    call_ends = ticks() + longest_call(context)
    try:
        with context.db.transaction() as session:
            return leaving.begin_all(session, [message_id], context.name, now(), call_ends)
    except giving_up.UNFILLABLE:
        with context.db.transaction() as session:
            is_over = giving_up.give_up(session, message_id, context.name, now())
    except giving_up.STUMBLING:
        with context.db.transaction() as session:
            is_over = giving_up.stumble(session, message_id, context.name, Moment(now(), ticks()))
    if is_over:
        attempted(f"telling of message {message_id}", partial(_tell_given_up, context, message_id))
    return []


def _tell_given_up(context: Context, message_id: int) -> None:
    with context.db.transaction() as session:
        giving_up.tell_given_up(session, message_id, now())


def longest_call(context: Context) -> timedelta:
    """From beginning to connect until the last word of an answer."""
    return timedelta(seconds=CONNECT_SECONDS + context.settings.call_seconds)
