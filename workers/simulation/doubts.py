"""Doubts: of which text nobody knew whether it had gone, and from when until when.

Rule of this file: what counts is what was committed, so a doubt is noted only once its transaction is.
"""

from __future__ import annotations

from bisect import bisect_right
from collections import defaultdict
from collections.abc import Iterator
from contextlib import contextmanager

from sqlalchemy import event
from sqlalchemy.orm import Session, object_session

from bot.models import Delivery, Message

_NOTED = "doubts"


class Doubts:
    """The doubts of a run, by places: how many attempts had reached the provider by then."""

    def __init__(self) -> None:
        self._turns: dict[int, list[tuple[int, bool]]] = defaultdict(list)

    def note(self, message_id: int, place: int, *, is_doubtful: bool) -> None:
        """From this place on nobody knows whether it has gone; or somebody does again."""
        self._turns[message_id].append((place, is_doubtful))

    def at(self, message_id: int, place: int) -> bool:
        """Whether nobody knew then."""
        turns = self._turns.get(message_id, [])
        before = bisect_right(turns, (place, True))
        return before > 0 and turns[before - 1][1]


@contextmanager
def doubts_noted(doubts: Doubts, tried: list[int]) -> Iterator[None]:
    """Note each text that becomes doubtful, or is so no more, as that is committed."""

    def changed(message: Message, value: Delivery, before: object, *_: object) -> None:
        session = object_session(message)
        if session is not None and Delivery.UNKNOWN in (value, before):
            session.info.setdefault(_NOTED, {})[message.id] = value is Delivery.UNKNOWN

    def committed(session: Session) -> None:
        for message_id, is_doubtful in session.info.pop(_NOTED, {}).items():
            doubts.note(message_id, len(tried), is_doubtful=is_doubtful)

    def undone(session: Session) -> None:
        session.info.pop(_NOTED, None)

    event.listen(Message.delivery, "set", changed)
    event.listen(Session, "after_commit", committed, insert=True)
    event.listen(Session, "after_rollback", undone)
    try:
        yield
    finally:
        event.remove(Message.delivery, "set", changed)
        event.remove(Session, "after_commit", committed)
        event.remove(Session, "after_rollback", undone)
