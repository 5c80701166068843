"""Contacts that staff made themselves: spoke, met, answered a text of theirs, or no answer; by whom and how.

Rule of this file: only these count as contact by a named person; what our own texts brought never does. A contact is
never changed: another word about the same day is another contact that names the one before it, and the last one counts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable
from dataclasses import dataclass
from datetime import date, datetime, time

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.mentoring.two_way import OURS
from bot.models import Contact, ContactKind, DueContact, Means, Outcome
from bot.record import contacts
from dialogs.hours import at as london_at
from dialogs.hours import day_of

USUAL_MEANS = {
    Outcome.SPOKE: Means.PHONE,
    Outcome.MET: Means.FACE_TO_FACE,
    Outcome.ANSWERED: Means.TEXT,
    Outcome.NO_ANSWER: Means.PHONE,
    Outcome.POSTED: Means.LETTER,
}


@dataclass(frozen=True, slots=True)
class Made:
    """A contact as its maker tells it; `happened_at` is when, and `note` is in their words.

    `follows_id` is the contact that it corrects; without one it is the last of the same day and kind, if there is any.
    """

    participant_id: int
    by_id: int
    kind: ContactKind
    outcome: Outcome
    means: Means
    happened_at: datetime
    note: str = ""
    follows_id: int | None = None


def keep(session: Session, made: Made, at: datetime) -> Contact:
    """Keep a contact, for the case record too; one of the same day and kind before it is named, and counts no more."""
    follows_id = made.follows_id or _last_of(session, made)
    contact = contacts.open_alone(session, made.participant_id, made.kind, made.happened_at, at)
    contact.by_id, contact.means = made.by_id, made.means
    contact.follows_id = follows_id
    contacts.end(session, contact, made.outcome, at, made.note or None)
    return contact


def one_each(rows: Iterable[DueContact]) -> list[DueContact]:
    """The first of each participant's: with two referrals a contact is owed for both, and is made once."""
    found: dict[int, DueContact] = {}
    for row in rows:
        found.setdefault(row.participant_id, row)
    return [*found.values()]


def tried_on(session: Session, people: Collection[int], day: date) -> frozenset[int]:
    """Of these, with whom a mentor or coach was in contact on a day, or tried to be."""
    tried = select(Contact.participant_id).where(
        Contact.participant_id.in_(people), Contact.kind.in_(OURS), Contact.opened_at.between(*_bounds(day))
    )
    return frozenset(session.scalars(tried))


def _last_of(session: Session, made: Made) -> int | None:
    same = select(Contact.id).where(
        Contact.participant_id == made.participant_id,
        Contact.kind == made.kind,
        Contact.opened_at.between(*_bounds(day_of(made.happened_at))),
    )
    return session.scalars(same.order_by(Contact.id.desc()).limit(1)).first()


def _bounds(day: date) -> tuple[datetime, datetime]:
    return london_at(day, time.min), london_at(day, time.max)
