"""Two-way: on which days staff were in contact with a participant themselves, both ways, or could not be.

Rule of this file: it reads. Only contacts that staff made count, as the last word about each stands.
"""

from __future__ import annotations

from collections.abc import Collection
from datetime import date, time

from sqlalchemy import ColumnElement, bindparam, func, select
from sqlalchemy.orm import Session, aliased

from bot.models import Contact, ContactKind, Outcome
from dialogs.hours import at as london_at
from dialogs.hours import day_of

OURS = (ContactKind.MENTOR, ContactKind.COACH)
"""What a mentor's or coach's round is made of."""
BY_STAFF = (*OURS, ContactKind.STAFF)
TWO_WAY = (Outcome.SPOKE, Outcome.MET, Outcome.ANSWERED)
PREVENTED = Outcome.LOGISTICS
"""It was tried, and could not happen through no doing of theirs: tried, never two-way, and nobody's silence."""

_Later = aliased(Contact)
_SAME = _Later.participant_id == Contact.participant_id  # it always is, and by it they are found
_STANDS = ~select(_Later.id).where(_SAME, _Later.follows_id == Contact.id, _Later.kind.in_(BY_STAFF)).exists()
_LAST_TWO_WAY = (
    select(Contact.participant_id, func.max(Contact.opened_at))
    .where(
        Contact.participant_id.in_(bindparam("people", expanding=True)),
        Contact.kind.in_(bindparam("kinds", expanding=True)),
        Contact.outcome.in_(TWO_WAY),
        _STANDS,
    )
    .group_by(Contact.participant_id)
)


def stands() -> ColumnElement[bool]:
    """On Contact: no later word about it has taken its place."""
    return _STANDS


def last(session: Session, people: Collection[int], kinds: Collection[ContactKind] = BY_STAFF) -> dict[int, date]:
    """The day on which somebody of the staff last was in contact with each of these, both ways."""
    if not people:
        return {}
    asked = {"people": list(people), "kinds": list(kinds)}
    return {person: day_of(at) for person, at in session.execute(_LAST_TWO_WAY, asked)}


def days(session: Session, people: Collection[int], kinds: Collection[ContactKind] = BY_STAFF) -> dict[int, set[date]]:
    """Every day on which somebody of the staff was in contact with each of these, both ways."""
    kept = select(Contact.participant_id, Contact.opened_at).where(
        Contact.participant_id.in_(people), Contact.kind.in_(kinds), Contact.outcome.in_(TWO_WAY), _STANDS
    )
    found: dict[int, set[date]] = {who: set() for who in people}
    for who, at in session.execute(kept):
        found[who].add(day_of(at))
    return found


def prevented_on(session: Session, people: Collection[int], since: date) -> frozenset[tuple[int, date]]:
    """Whom of these a contact could not reach, on which days since one, through no doing of theirs."""
    kept = select(Contact.participant_id, Contact.opened_at).where(
        Contact.participant_id.in_(people), Contact.kind.in_(BY_STAFF), Contact.outcome == PREVENTED, _STANDS
    )
    rows = session.execute(kept.where(Contact.opened_at >= london_at(since, time.min)))
    return frozenset((who, day_of(at)) for who, at in rows)
