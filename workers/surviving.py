"""Surviving: a rehearsed loss. What was put back is settled by what the provider told this instance since the backup.

Rule of this file: nothing leaves the place it is rehearsed in, no text and no e-mail; what would be lost or would go
twice is counted by what really came and left.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.case_records.local import LocalRecord
from bot.channels.base import Found, Inbound, Medium, NotSent, Outgoing, Progress, Receipt, Rung, Sent
from bot.config import Settings
from bot.db import Database
from bot.delivery import gone_already
from bot.delivery.deliveries import AT_A_PROVIDER
from bot.delivery.gone_already import GONE
from bot.models import Channel, Delivery, Direction, Message
from workers import restoring
from workers.context import Context
from workers.restoring import Settled

EARLIER = timedelta(hours=1)
"""What left or came so long before the backup is told too, as the provider would."""
LEAVES = (Delivery.DUE, Delivery.HELD, Delivery.LEAVING)
CHUNK = 500
_WIRES: dict[Channel, Medium] = {Channel.SMS: "sms", Channel.WHATSAPP: "whatsapp"}


@dataclass(frozen=True, slots=True)
class Survived:
    """How it was settled; what came in or left and is not there; and which texts would leave a second time."""

    settled: Settled
    lost: tuple[str, ...]
    twice: tuple[int, ...]


@dataclass(frozen=True, slots=True)
class Recorded:
    """A provider that says what it has said to this instance, and takes nothing."""

    came: tuple[Inbound, ...]
    left: tuple[Sent, ...]

    def send(self, outgoing: Outgoing) -> Receipt:
        """Nothing leaves in a rehearsal. Raises NotSent."""
        raise NotSent(f"This is a rehearsal, and message {outgoing.message_id} stays.")

    def find(self, to: str, body: str, since: datetime, channel: Medium = "sms") -> list[Found]:
        """Those that left to this number in these words."""
        theirs = (
            one for one in self.left if (one.to, one.body, one.channel) == (to, body, channel) and one.at >= since
        )
        return [Found(one.sid, one.status, one.at, one.body) for one in theirs][::-1]

    def progress(self, sid: str) -> Progress | None:
        """How far it got, as far as we were told."""
        return next((Progress(one.status, one.code) for one in self.left if one.sid == sid), None)

    def inbound(self, since: datetime) -> list[Inbound]:
        """What came in since then, the newest first."""
        return [one for one in self.came if one.at >= since][::-1]

    def calls(self, since: datetime) -> list[Rung]:
        """No call is settled by."""
        return []

    def sent(self, since: datetime) -> list[Sent]:
        """What left since then, the oldest first."""
        return [one for one in self.left if one.at >= since]

    def redact(self, sid: str) -> None:
        """Nothing is asked of the provider."""


def survive(settings: Settings, live: Database, place: Database, saved_at: datetime) -> Survived:
    """Settle what was put back into `place` as if `live` were lost now. Raises CannotSettle."""
    with live.reading() as session:
        said = recorded(session, saved_at - EARLIER)
    there = Context(settings, place, said, LocalRecord(place), "rehearsal")
    settled = restoring.settle(there, without_erasures=True)
    with live.reading() as before, place.transaction() as after:
        sids = [one.sid for one in said.came if one.at >= saved_at] + [one.sid for one in said.left]
        return Survived(settled, _lost(after, sids), _twice(before, after, saved_at))


def recorded(session: Session, since: datetime) -> Recorded:
    """What came and left since then, as the provider keeps it: no words that it was asked to forget."""
    wired = (Message.channel.in_([channel.value for channel in AT_A_PROVIDER]), Message.sid.is_not(None))
    ours = select(Message).where(*wired, Message.number_key != GONE).order_by(Message.made_at, Message.id)
    came = session.scalars(ours.where(Message.direction == Direction.IN, Message.made_at >= since))
    left = session.scalars(ours.where(Message.direction == Direction.OUT, Message.accepted_at >= since)).all()
    return Recorded(tuple(map(_came, came)), tuple(sorted(map(_left, left), key=lambda one: one.at)))


def _came(message: Message) -> Inbound:
    wire = _WIRES[message.channel]
    return Inbound(message.sid or "", message.number, "", message.body or "", message.made_at, wire)


def _left(message: Message) -> Sent:
    at = message.attempted_at or message.accepted_at or message.made_at
    words = "" if message.redacted_at is not None else message.body or ""
    status = (message.delivery or Delivery.ACCEPTED).value
    return Sent(message.sid or "", message.number, words, at, _WIRES[message.channel], status, message.error_code)


def _lost(after: Session, sids: Sequence[str]) -> tuple[str, ...]:
    """Those of which nothing is there."""
    there: set[str | None] = set()
    for first in range(0, len(sids), CHUNK):
        some = sids[first : first + CHUNK]
        there |= set(after.scalars(select(Message.sid).where(Message.sid.in_(some))))
    return tuple(sid for sid in sids if sid not in there)


def _twice(before: Session, after: Session, saved_at: datetime) -> tuple[int, ...]:
    """What would leave there and has left here: the same text, or one that says the same to the same number."""
    waiting = select(Message).where(Message.delivery.in_(LEAVES), Message.direction == Direction.OUT)
    return tuple(
        m.id for m in after.scalars(waiting.order_by(Message.id)).all() if _has_left(before, after, m, saved_at)
    )


def _has_left(before: Session, after: Session, message: Message, saved_at: datetime) -> bool:
    same = Message.once == message.once if message.once else Message.id == message.id
    if message.once or message.made_at < saved_at:
        return before.scalar(select(Message.id).where(same, Message.sid.is_not(None))) is not None
    words = gone_already.words(after, message, message.made_at)
    theirs = (Message.number_key == message.number_key, Message.text_key.is_(None), Message.sid.is_not(None))
    kept = select(Message.body).where(
        *theirs, Message.direction == Direction.OUT, Message.made_at >= saved_at - EARLIER
    )
    return words is not None and words in set(after.scalars(kept))
