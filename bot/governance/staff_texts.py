"""Staff texts: what staff text us of participants, and are texted of them, is kept no longer than participants' texts.

Rule of this file: such a text says nowhere whose it is, so it is counted from the day on which it came, and goes with
whoever is erased when it was of their list that day, was told on as theirs, or names them by initials. What may be of
somebody who is held, or has died, stays.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from datetime import date, datetime, timedelta

from sqlalchemy import ColumnElement, ScalarSelect, String, cast, literal, or_, select, update
from sqlalchemy.orm import Session

from bot.clock import london
from bot.delivery.outbox import LIVE
from bot.models import Alert, Contact, Deed, Direction, DueContact, Freeze, LegalHold, Message, Person, Referral, Role
from bot.operating import leases
from bot.record import audit
from bot.staff.staff_filling import initials

SINCE, LOOKED = "staff_texts", "staff_texts_looked"
"""The rows that remember up to which day all of it is gone, and when that was last looked at."""
EVERY = timedelta(days=1)
CHUNK = 500
_WORD = re.compile(r"[^\W\d_]+")
_FIRST = datetime.fromisoformat("2000-01-01T00:00:00+00:00")
_ROLES = [role for role in Role if role is not Role.PARTICIPANT]
_STAFF = select(Person.id).where(Person.role.in_(_ROLES)).scalar_subquery()
"""Role by role, as an index has them."""


def kept_people(session: Session) -> list[int]:
    """Whose records a hold or a death keeps."""
    held = select(LegalHold.person_id).where(LegalHold.lifted_at.is_(None))
    return [*session.scalars(held), *session.scalars(select(Freeze.person_id).where(Freeze.lifted_at.is_(None)))]


def forget(session: Session, person_id: int) -> int:
    """The words of staff's texts that may be of this participant go; how many texts. The caller has asked whether
    anything stands against it, and their name is there still."""
    kept = _writers(session, [other for other in kept_people(session) if other != person_id])
    gone = [message.id for message in _of(session, session.get_one(Person, person_id)) if message.person_id not in kept]
    _empty(session, gone)
    return len(gone)


def keep_no_longer(session: Session, now: datetime, since: datetime) -> int:
    """The words of staff's texts that came before `since` go; looked at once a day. How many texts."""
    looked = leases.until(session, LOOKED)
    if looked is not None and now - looked < EVERY:
        return 0
    from_ = leases.until(session, SINCE) or _FIRST
    kept = _writers(session, kept_people(session))
    old = (Message.made_at > from_, Message.made_at <= since, *_theirs(_STAFF))
    gone = list(session.scalars(select(Message.id).where(*old, Message.person_id.not_in(kept))))
    _empty(session, gone)
    if not kept:  # else all of it is looked at again tomorrow
        leases.keep(session, SINCE, "retention", since)
    leases.keep(session, LOOKED, "retention", now)
    if gone:
        audit.note(session, None, Deed.ERASED, "staff_texts", None, texts=len(gone))
    return len(gone)


def _writers(session: Session, people: Sequence[int]) -> set[int]:
    """The staff whose texts may be of any of these: who had them on a list, works with them, or was told of them."""
    if not people:
        return set()
    found: set[int | None] = set()
    of = Referral.participant_id.in_(people)
    for column in (Referral.case_worker_id, Referral.mentor_id):
        found |= set(session.scalars(select(column).where(of)))
    for column in (DueContact.staff_id, DueContact.cover_id):
        found |= set(session.scalars(select(column).where(DueContact.participant_id.in_(people))))
    found |= set(session.scalars(select(Contact.by_id).where(Contact.participant_id.in_(people))))
    told = Message.id.in_(select(Alert.message_id).where(Alert.person_id.in_(people)))
    found |= set(session.scalars(select(Message.person_id).where(told)))
    return {one for one in found if one is not None and one not in people}


def _of(session: Session, person: Person) -> Iterator[Message]:
    """The texts of staff that may be of them."""
    letters = initials(person)
    days = set(_days(session, person.id))
    told = set(session.scalars(select(Alert.message_id).where(Alert.person_id == person.id)))
    writers = sorted(_writers(session, [person.id]))
    wanted = select(Message).where(*_theirs(Message.person_id.in_(writers)), Message.made_at >= person.made_at)
    for message in session.scalars(wanted):
        day = (message.person_id or 0, london(message.made_at).date())
        named = letters in _WORD.findall(message.body or "") or message.facts.get("participant") == person.id
        if named or day in days or message.id in told:
            yield message


def about(session: Session, person: Person) -> list[Message]:
    """What staff texted us that is about them beyond doubt: it names them by initials, or was told on as theirs."""
    letters = initials(person)
    told = select(Alert.message_id).where(Alert.person_id == person.id)
    writers = sorted(_writers(session, [person.id]))
    theirs = (*_theirs(Message.person_id.in_(writers)), Message.direction == Direction.IN)
    wanted = select(Message).where(*theirs, Message.made_at >= person.made_at).order_by(Message.id)
    ids = set(session.scalars(told))
    return [m for m in session.scalars(wanted) if letters in _WORD.findall(m.body or "") or m.id in ids]


def _days(session: Session, person_id: int) -> Iterator[tuple[int, date]]:
    """The days on which they were on somebody's list, or somebody was in contact with them."""
    due = select(DueContact.staff_id, DueContact.cover_id, DueContact.day).where(DueContact.participant_id == person_id)
    for staff, cover, day in session.execute(due):
        yield from ((one, day) for one in (staff, cover) if one is not None)
    made = select(Contact.by_id, Contact.opened_at).where(Contact.participant_id == person_id)
    yield from ((by, london(at).date()) for by, at in session.execute(made) if by is not None)


def _theirs(whose: ColumnElement[bool] | ScalarSelect[int]) -> tuple[ColumnElement[bool], ...]:
    """Texts of staff that have words, and are not on their way."""
    of_them = Message.person_id.in_(whose) if isinstance(whose, ScalarSelect) else whose
    over = or_(Message.delivery.is_(None), Message.delivery.not_in(LIVE))
    return of_them, Message.body.is_not(None), over


def _empty(session: Session, ids: Sequence[int]) -> None:
    """The words, in the texts and in what was told of them to somebody; that they came stays."""
    for first in range(0, len(ids), CHUNK):
        some = ids[first : first + CHUNK]
        texts = update(Message).where(Message.id.in_(some)).execution_options(synchronize_session=False)
        session.execute(texts.values(body=None, template=None, facts={}))
        alerts = update(Alert).where(Alert.message_id.in_(some), Alert.person_id.in_(_STAFF))
        once = literal("gone:") + cast(Alert.id, String)  # it may tell of the number
        session.execute(alerts.values(words=None, facts={}, once=once).execution_options(synchronize_session=False))
    session.expire_all()
