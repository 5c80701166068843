"""Twins: texts of ours with the same words to the same number, and which of the provider's copies are whose.

Rule of this file: a copy is taken for one text's only when it can be no other's. Each has the one whose name we know; a
text that came, as staff said, has one of no name; and the answer to a crisis that went again before anybody could say
what became of it may have one more for each time.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, select
from sqlalchemy.orm import Session

from bot.channels.base import Found
from bot.channels.typography import plain
from bot.delivery.deliveries import ARRIVED_SOMEWHERE
from bot.models import Delivery, Direction, Message, Urgency

SECOND = timedelta(seconds=1)
"""The provider counts in whole seconds."""
LATELY = timedelta(days=2)
DRIFT = timedelta(minutes=30)
"""How far the provider's clock and ours may differ at the worst."""


@dataclass(frozen=True, slots=True)
class _Twin:
    """Another text of the same words: when it was made and last tried, and how many copies of no name it may have."""

    made_at: datetime
    tried_at: datetime
    came_unnamed: bool
    unasked: int

    def copies(self, left: Sequence[Found], ours: datetime) -> list[Found]:
        """Those that are its own: of its earlier tries, and the nearest to its last unless that is nearer to ours."""
        since = self.made_at - SECOND
        mine = [copy for copy in left if since <= copy.created_at <= self.tried_at][: self.unasked]
        rest = [copy for copy in left if copy not in mine]
        nearest = min(rest, key=lambda copy: abs(copy.created_at - self.tried_at), default=None)
        if self.came_unnamed and nearest is not None:
            is_its = abs(nearest.created_at - self.tried_at) <= abs(nearest.created_at - ours)
            mine += [nearest] if is_its else []
        return mine


def theirs(session: Session, message: Message, found: Sequence[Found]) -> list[Found]:
    """Of these copies, those that may be this text's, the oldest first."""
    named = set(session.scalars(select(Message.sid).where(Message.sid.in_([f.sid for f in found]), _but(message))))
    left = sorted((copy for copy in found if copy.sid not in named), key=lambda copy: copy.created_at)
    for twin in _twins(session, message, left) if left else ():
        anothers = twin.copies(left, message.attempted_at or message.made_at)
        left = [copy for copy in left if copy not in anothers]
    return left


def unnamed(session: Session, message: Message, found: Sequence[Found]) -> list[Found]:
    """Of these copies, those that no text is known by, until it was last tried: all are ours, whichever text's."""
    until = (message.attempted_at or message.made_at) + DRIFT
    named = set(session.scalars(select(Message.sid).where(Message.sid.in_([copy.sid for copy in found]))))
    return [copy for copy in found if copy.sid not in named and copy.created_at <= until]


def _twins(session: Session, message: Message, copies: Sequence[Found]) -> list[_Twin]:
    """Whose these copies may be, too: where the provider set them more plainly, all texts that read the same."""
    is_set_anew = all(copy.body != message.body for copy in copies)
    wanted = select(Message).where(
        Message.number_key == message.number_key,
        Message.made_at >= message.made_at - LATELY,
        Message.direction == Direction.OUT,
        Message.channel == message.channel,
        Message.tries > 0,
        _but(message),
    )
    read = plain if is_set_anew else str
    same = read(message.body or "")
    return [_twin(other) for other in session.scalars(wanted.order_by(Message.id)) if read(other.body or "") == same]


def _but(message: Message) -> ColumnElement[bool]:
    return Message.id != message.id


def _twin(other: Message) -> _Twin:
    is_crisis = other.urgency == Urgency.CRISIS
    return _Twin(
        made_at=other.made_at,
        tried_at=other.attempted_at or other.made_at,
        came_unnamed=other.sid is None and (other.delivery or Delivery.DUE) in ARRIVED_SOMEWHERE,
        unasked=min(other.lookups, other.tries - 1) if is_crisis else 0,
    )
