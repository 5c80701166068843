"""Claiming: staff say whose a number is that texted us and is nobody's: somebody's new one, close to somebody, or
nobody's whom we work with.

Rule of this file: whoever wrote hears nothing of it. A new number takes effect because staff say so, never by text, and
proves nothing; the number of somebody close is never texted for whom they are close to, and what comes from it is told
to whoever works with those.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from enum import StrEnum

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot.alerting import paging
from bot.appointments import changes
from bot.incoming.strangers import CLOSE, FROM_CLOSE, is_held
from bot.models import Alert, AlertKind, Deed, Direction, Message, Number, Person
from bot.people.caseload import full_name
from bot.people.reach import current_number
from bot.people.standing import lock
from bot.record import audit
from bot.staff import access
from bot.staff.access import StaffMember


class Whose(StrEnum):
    """What staff can say of a number."""

    THEIRS = "theirs"
    CLOSE = "close"
    NOBODYS = "nobodys"


@dataclass(frozen=True, slots=True)
class Asking:
    """A number that is nobody's, all that came from it, and who has it now, where several share it."""

    number: str
    texts: tuple[tuple[datetime, str], ...]
    holders: tuple[str, ...]


@dataclass(frozen=True, slots=True)
class Claim:
    """Whose it is, in the words of one of the staff."""

    whose: Whose
    person_id: int | None = None


def asking(session: Session, staff: StaffMember, message_id: int) -> Asking | None:
    """What is asked about one text; None when it is somebody's by now, or not theirs to see."""
    message = _unclaimed(session, staff, message_id)
    if message is None:
        return None
    texts = tuple((text.made_at, text.body or "") for text in _texts(session, message.number_key))
    return Asking(message.number, texts, tuple(_holders(session, staff, message.number_key)))


def say(session: Session, staff: StaffMember, message_id: int, claim: Claim, at: datetime) -> bool:
    """Somebody says whose it is. False when that is not theirs to say, or a number of several cannot be one's."""
    message = _unclaimed(session, staff, message_id)
    person = access.participant(session, staff, claim.person_id or 0) if claim.whose is not Whose.NOBODYS else None
    if message is None or (person is None and claim.whose is not Whose.NOBODYS):
        return False
    if claim.whose is Whose.THEIRS and is_held(session, message.number_key):
        return False
    texts = _texts(session, message.number_key)
    if person is not None:
        lock(session, person.id)
        _about(session, texts, person)
    for text in texts:
        _settle(session, staff, text, person, at)
    match claim.whose:
        case Whose.THEIRS if person is not None:
            _give(session, person, message, texts, at)
        case Whose.CLOSE if person is not None:
            _keep_close(session, staff, person, message, at)
    said: dict[str, audit.Fact] = {"whose": claim.whose.value, "person": person.id if person else None}
    audit.note(session, staff.id, Deed.CHANGED, "messages", message_id, **said)
    return True


def _unclaimed(session: Session, staff: StaffMember, message_id: int) -> Message | None:
    message = session.get(Message, message_id) if staff.sees_team else None
    is_one = message is not None and message.direction is Direction.IN and message.person_id is None
    return message if is_one else None


def _texts(session: Session, key: str) -> list[Message]:
    theirs = (Message.number_key == key, Message.direction == Direction.IN, Message.person_id.is_(None))
    return list(session.scalars(select(Message).where(*theirs).order_by(Message.id)))


def _holders(session: Session, staff: StaffMember, key: str) -> list[str]:
    """Those of them whom this member of staff may see, by name."""
    held = select(Number.person_id).where(Number.key == key, Number.until.is_(None))
    people = session.scalars(select(Person).where(Person.id.in_(held), access.may_see(staff)))
    return sorted(full_name(person) for person in people)


def _about(session: Session, texts: list[Message], person: Person) -> None:
    """A cry for help that was nobody's is about somebody now."""
    theirs = (Alert.message_id.in_([text.id for text in texts]), Alert.person_id.is_(None))
    grave = Alert.kind.in_((*paging.CLIMBS, *paging.CALLS))
    session.execute(update(Alert).where(*theirs, grave).values(person_id=person.id))


def _settle(session: Session, staff: StaffMember, text: Message, person: Person | None, at: datetime) -> None:
    """It is off the list of what nobody claimed, and with it the line that told of it; the words stay with whom they
    are about."""
    told = (Alert.message_id == text.id, Alert.kind == AlertKind.UNCLAIMED, Alert.seen_at.is_(None))
    session.execute(update(Alert).where(*told).values(seen_by=staff.id, seen_at=at))
    session.add(
        Alert(
            kind=AlertKind.WROTE if person else AlertKind.UNCLAIMED,
            person_id=person.id if person else None,
            message_id=text.id,
            words=text.body,
            facts=FROM_CLOSE if person else {},
            once=f"claimed:message:{text.id}:{at.isoformat()}",
            raised_at=text.made_at,
            seen_by=staff.id,
            seen_at=at,
            acted_by=staff.id,
            acted_at=at,
        )
    )


def _give(session: Session, person: Person, message: Message, texts: list[Message], at: datetime) -> None:
    """Their number from now on, which nobody has proven; what came from it is theirs."""
    had = current_number(session, person.id)
    if had is not None:
        had.until = at
    session.add(Number(person_id=person.id, e164=message.number, key=message.number_key, since=at))
    for text in texts:
        text.person_id = person.id
    session.flush()
    changes.changed(session, person.id, at)


def _keep_close(session: Session, staff: StaffMember, person: Person, message: Message, at: datetime) -> None:
    """Noted with them as a number that was never theirs: it begins and ends at one instant."""
    row = {"since": at, "until": at, "proven_by": staff.name, "proven_how": CLOSE}
    session.add(Number(person_id=person.id, e164=message.number, key=message.number_key, **row))
