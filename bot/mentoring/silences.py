"""When not a word is silence, on a list of one's own and on one that is covered, and what of it was met with silence.

Rule of this file: it reads. Whoever texts, or writes a contact down, is there; of what they cover, since it was theirs.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from datetime import date, datetime, time, timedelta

from sqlalchemy import func, or_, select, union_all
from sqlalchemy.orm import Session

from bot.db import one_of
from bot.models import Contact, Direction, DueContact, Message
from bot.planning import agreed
from dialogs.hours import at as london_at

SILENT_AT, EVENING = time(14), time(20)
LEAST_WAIT = timedelta(hours=1)
"""Sooner after the list than this, asking again would be pestering."""
COVER_WAIT = timedelta(hours=2)
"""So long somebody who was asked to cover has to say a word; what is due today cannot wait for longer."""


def ends_at(rows: Sequence[DueContact], hours: Mapping[int, time], day: date, at: datetime) -> datetime | None:
    """When the next silence about what is left is one: of theirs at two, and of what they cover soon after it came.

    No sooner than the first hour that is agreed, where one is agreed with everybody. None: nothing waits for a word,
    or a list of theirs came too late to wait for one; what they cover waits however late it came, or it is nobody's.
    """
    found = [(each[0].cover_id is None, _ends_at(each, hours, day)) for each in _by_cover(rows) if each]
    return min((end for own, end in found if end > at and (end - at >= LEAST_WAIT or not own)), default=None)


def met_with(session: Session, staff_id: int, rows: Sequence[DueContact], day: date, at: datetime) -> list[DueContact]:
    """What of this was met with silence until now."""
    hours = agreed.hours(session, [row.referral_id for row in rows])
    over = [row for each in _by_cover(rows) if each and _ends_at(each, hours, day) <= at for row in each]
    last = last_heard(session, (staff_id,), day).get(staff_id) if over else None
    return [
        row
        for row in over
        if last is None or (row.cover_id is not None and row.handed_at is not None and last < row.handed_at)
    ]


def last_heard(session: Session, staff: Iterable[int], day: date) -> dict[int, datetime]:
    """When those of them who did last texted us today, or wrote down a contact on a page."""
    came_in, since, whom = one_of(Message.direction, Direction.IN), london_at(day, time.min), [*staff]
    wrote = select(Message.person_id.label("who"), Message.made_at.label("at")).where(
        came_in, Message.person_id.in_(whom), Message.made_at >= since
    )
    listed = select(DueContact.participant_id).where(DueContact.day == day)
    theirs = listed.where(or_(DueContact.staff_id.in_(whom), DueContact.cover_id.in_(whom)))
    made = (Contact.participant_id.in_(theirs), Contact.by_id.in_(whom), Contact.opened_at >= since)
    kept = select(Contact.by_id.label("who"), Contact.settled_at.label("at")).where(*made)
    both = union_all(wrote, kept).subquery()
    rows = session.execute(select(both.c.who, func.max(both.c.at)).group_by(both.c.who))
    return {row.who: row[1] for row in rows}


def _by_cover(rows: Sequence[DueContact]) -> tuple[list[DueContact], ...]:
    """Their own, and what they cover, by when it came."""
    came = sorted({row.handed_at for row in rows if row.cover_id is not None and row.handed_at is not None})
    own = [row for row in rows if row.cover_id is None]
    return own, *([row for row in rows if row.cover_id is not None and row.handed_at == at] for at in came)


def _ends_at(rows: Sequence[DueContact], hours: Mapping[int, time], day: date) -> datetime:
    clocks = [hours[row.referral_id] for row in rows if row.referral_id in hours]
    first = london_at(day, min(clocks) if clocks and len(clocks) == len(rows) else time.min)
    ends, handed = max(london_at(day, SILENT_AT), first + LEAST_WAIT), rows[0].handed_at
    if rows[0].cover_id is None or handed is None:
        return ends
    return min(max(ends, handed + COVER_WAIT), max(london_at(day, EVENING), handed))
