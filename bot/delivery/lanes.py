"""Lanes: what keeps one team's many texts from standing before another team's few.

Rule of this file: a text is given its lane once, as it is put, by how many of its team's stand before it, and leaves
after those of the same urgency in the lanes before its own, whoever's they are. So each lane is in the order of an
index, and whoever claims looks at nothing that it does not take. Answers have no lanes: each is to somebody who has
just written, and no import makes them.
"""

from __future__ import annotations

from datetime import timedelta

from sqlalchemy import ColumnElement, ScalarSelect, and_, bindparam, case, func, literal, select
from sqlalchemy.orm import Session

from bot import rows
from bot.db import one_of
from bot.models import Delivery, Message, Urgency

FEW, MANY = 25, 250
"""So many of a team's leave in the first lane, and so many in the first two; a team of 250 never waits for another's
5,000."""
LATELY = timedelta(hours=1)
"""What has been due for longer is no part of the same heap."""
LANES = {Urgency.CRISIS: (0,), Urgency.REPLY: (0,), Urgency.TODAY: (0, 1, 2), Urgency.ROUTINE: (0, 1, 2)}

ANSWERS = and_(one_of(Message.urgency, Urgency.CRISIS, Urgency.REPLY), Message.lane == LANES[Urgency.REPLY][0])
"""In the words of the index that has them by themselves."""


def put(session: Session, message: Message) -> Message:
    """Put a text into the lane it belongs in."""
    if message.urgency is None or message.send_after is None or len(LANES[Urgency(message.urgency)]) == 1:
        return rows.put(session, message)
    asked = {"its_team": message.team_id, "its_urgency": message.urgency, "its_time": message.send_after}
    rows.put(session, message, _PUT, since=message.send_after - LATELY, **asked)
    session.expire(message, ["lane"])  # read again by whoever asks for it
    return message


def _standing(delivery: Delivery, *when: ColumnElement[bool]) -> ScalarSelect[int]:
    """How many of its team's are of this state; no more of them are looked at than matters."""
    theirs = (Message.team_id == bindparam("its_team"), Message.urgency == bindparam("its_urgency"))
    waiting = (one_of(Message.delivery, Delivery.DUE, Delivery.HELD), one_of(Message.delivery, delivery))
    those = select(literal(1)).where(*theirs, *waiting, *when).limit(MANY).subquery()
    return select(func.count()).select_from(those).scalar_subquery()


_DUE = _standing(Delivery.DUE, Message.send_after > bindparam("since"), Message.send_after <= bindparam("its_time"))
_BEFORE = select((_DUE + _standing(Delivery.HELD)).label("texts")).subquery()
"""What is held until the morning was due when this is; it stands before it when both may leave."""
_LANE = select(case((_BEFORE.c.texts < FEW, 0), (_BEFORE.c.texts < MANY, 1), else_=2)).scalar_subquery()
_PUT = rows.table(Message).insert().values(lane=_LANE).returning(rows.table(Message).c.id)
