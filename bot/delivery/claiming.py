"""Claiming: whose turn it is to leave, taken by one worker until its lease ends.

Rule of this file: a row is claimed with a lease, most urgent first and one a recipient, so that each gets their texts
in order, and never more of a sender's than its rate has room for (bot/delivery/pacing.py). Taking costs by what is
taken, not by what is due.
"""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Mapping, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime, timedelta
from functools import cache
from typing import Any

from sqlalchemy import (
    ColumnElement,
    CompoundSelect,
    Executable,
    Exists,
    Integer,
    Select,
    and_,
    bindparam,
    case,
    column,
    exists,
    literal_column,
    or_,
    select,
    text,
    true,
    union_all,
    update,
)
from sqlalchemy.orm import Session, aliased

from bot import worded
from bot.by_ids import among, look_up
from bot.db import one_of
from bot.delivery import pacing
from bot.delivery.lanes import LANES
from bot.delivery.outbox import LIVE, is_due
from bot.delivery.pacing import Rate, Room
from bot.models import Channel, Delivery, Message, Urgency

_EVER = datetime(9999, 1, 1, tzinfo=UTC)
"""Until then an answer may be due: it is to go at once, whatever the clock said of whoever put it."""
_Whole = ColumnElement[int]


@dataclass(frozen=True, slots=True)
class Hold:
    """Who takes rows in hand, from which tick on, for how long, and at which rates; a sender without one has none."""

    owner: str
    tick: datetime
    lease: timedelta
    rates: Mapping[Channel, Rate] = field(default_factory=dict)

    @property
    def lasts_until(self) -> datetime:
        """The tick at which anybody may take them."""
        return self.tick + self.lease


_TAKEN = (
    update(Message)
    .where(among(Message.id, "ids"))
    .values(lease_owner=bindparam("owner"), lease_until=bindparam("until"))
)


@dataclass(slots=True)
class Taken:
    """What was taken, by its id with its sender; what room each sender had; and which may have more than room."""

    of: dict[int, Channel]
    rooms: Mapping[Channel, Room]
    short: set[Channel]
    is_full: bool = False

    def keep(self, row: Sequence[Any], limit: int) -> None:
        """Take it, if its sender has room for it."""
        message_id, channel, urgency, *_ = row
        of_it = sum(1 for other in self.of.values() if other == channel)
        has_room = channel not in self.rooms or of_it < self.rooms[channel].most or urgency == Urgency.CRISIS
        if not has_room:
            self.short.add(channel)
        elif len(self.of) < limit:
            self.of[message_id] = channel


def _written(number: int) -> _Whole:
    """Written out, as what never changes: a value that is bound is read, named and sent again for every claim."""
    return literal_column(str(int(number)), Integer)


_CRISIS, _REPLY, _NONE = _written(Urgency.CRISIS), _written(Urgency.REPLY), _written(0)


def _something_is_unknown(earlier: type[Message]) -> Exists:
    other = aliased(Message)
    to_them = and_(other.number_key == earlier.number_key, one_of(other.delivery, *LIVE))
    return exists().where(to_them, one_of(other.delivery, Delivery.UNKNOWN))


def _preceded() -> Exists:
    """An earlier row to the number is live; what is unknown or backing off holds back only routine texts, but no answer
    goes past another that is to be tried again: it may say the contrary. One that cannot be made ready says nothing."""
    earlier = aliased(Message)
    backing_off = and_(earlier.retry_after.is_not(None), earlier.retry_after > bindparam("tick"))
    may_be_passed = or_(earlier.urgency != _REPLY, earlier.stumbles > _NONE)
    stuck = or_(one_of(earlier.delivery, Delivery.UNKNOWN), and_(backing_off, may_be_passed))
    due = is_due(earlier, bindparam("now"))
    live = or_(one_of(earlier.delivery, Delivery.LEAVING, Delivery.UNKNOWN), due)
    before = and_(earlier.number_key == Message.number_key, earlier.id < Message.id, one_of(earlier.delivery, *LIVE))
    held_back = and_(due, earlier.urgency > _REPLY, _something_is_unknown(earlier))
    return exists().where(before, live, or_(Message.urgency > _REPLY, ~or_(stuck, held_back)))


def _claimable(urgency: _Whole, lane: _Whole, shut: frozenset[Channel]) -> Select[*tuple[Any, ...]]:
    """Waiting rows of one urgency and lane that nobody holds, and that no earlier row to the same number must precede.

    Nothing precedes the answer to a crisis: it never waits for a lease, a grace or a back-off of another text. An index
    has each urgency in the order of its times, and hardly any answer is held until a later one.
    """
    ever, at = (bindparam(name, type_=Message.send_after.type) for name in ("ever", "now"))
    until = case((urgency <= _REPLY, ever), else_=at)
    free = or_(Message.lease_until.is_(None), Message.lease_until < bindparam("tick"))
    rested = or_(Message.retry_after.is_(None), Message.retry_after <= bindparam("tick"))
    its_turn = or_(Message.urgency == _CRISIS, ~_preceded())
    goes = or_(Message.urgency == _CRISIS, ~one_of(Message.channel, *sorted(shut))) if shut else true()
    its_lane = and_(Message.urgency == urgency, Message.lane == lane, Message.send_after <= until)
    return (
        select(Message.id, Message.channel, Message.urgency, Message.lane, Message.send_after)
        .where(is_due(Message, at), its_lane, free, rested, its_turn, goes)
        .order_by(Message.send_after, Message.id)
        .limit(bindparam("limit", type_=Integer))
        .with_for_update(skip_locked=True)
    )


@cache
def _most_urgent(shut: frozenset[Channel], dialect: str) -> Executable:
    """Each urgency and lane by itself, and then the most urgent of them: so an index has them in order, and what is due
    but not taken yet is not looked at, however much it is.

    PostgreSQL is asked for them all in the same words: it plans anew at each claim once it has counted its rows, and
    eight times these words took ten times as long to plan as to do, and too long for the driver to remember."""
    lanes = [(int(urgency), lane) for urgency in Urgency for lane in LANES[urgency]]
    together: Select[*tuple[Any, ...]] | CompoundSelect[*tuple[Any, ...]]
    if dialect == "postgresql":
        pairs = text("VALUES " + ", ".join(map(str, lanes)))  # `values` would be put into words again for every claim
        each = pairs.columns(column("column1", Integer), column("column2", Integer)).subquery("lanes")
        waits = _claimable(each.c.column1, each.c.column2, shut).lateral("waits")
        together = select(*waits.c).select_from(each.join(waits, true()))
    else:
        each_alone = (_claimable(_written(urgency), _written(lane), shut).subquery() for urgency, lane in lanes)
        together = union_all(*(select(*one.c) for one in each_alone))
    return together.order_by("urgency", "lane", "send_after", "id").limit(bindparam("limit", type_=Integer))


def next_up(session: Session, hold: Hold, now: datetime, limit: int, paused: frozenset[Channel] = frozenset()) -> Taken:
    """Up to `limit` waiting rows that may be taken, most urgent first, one a recipient; nobody else is given them until
    this transaction ends. By a sender that is paused, or has no room, only the answer to a crisis goes; the others'
    are then looked for without it."""
    rooms = pacing.room(session, hold.rates, hold.tick)
    taken = Taken({}, rooms, {channel for channel, room in rooms.items() if not room.most})
    asked = {"now": now, "ever": _EVER, "tick": hold.tick, "limit": limit}
    shut: set[Channel] | None = None
    look_up(session)
    connection = session.connection()
    while shut != taken.short and not taken.is_full:
        shut = set(taken.short)
        for row in worded.run(connection, _most_urgent(paused | shut, connection.dialect.name), asked).rows:
            taken.keep(row, limit)
        taken.is_full = len(taken.of) == limit
    return taken


def claim(
    session: Session, hold: Hold, now: datetime, limit: int, paused: frozenset[Channel] = frozenset()
) -> list[int]:
    """Take what is next up until the lease ends."""
    taken = next_up(session, hold, now, limit, paused)
    ids = list(taken.of)
    if ids:
        asked = {"ids": ids, "owner": hold.owner, "until": hold.lasts_until}
        worded.run(session.connection(), _TAKEN, asked)
    spend(session, hold, taken, taken.of.values())
    return ids


def spend(session: Session, hold: Hold, taken: Taken, leave: Iterable[Channel]) -> datetime | None:
    """These leave, of what was taken; given back is the tick at which there may be more to take, None for never."""
    ends = {channel: room.from_tick for channel, room in taken.rooms.items()}
    for channel, texts in sorted(Counter(leave).items()):
        if channel in taken.rooms and taken.rooms[channel].most:
            ends[channel] = pacing.spend(session, hold.rates[channel], channel, texts, hold.tick)
    if taken.is_full:
        return hold.tick
    return min((max(ends[channel], hold.tick) for channel in taken.short), default=None)
