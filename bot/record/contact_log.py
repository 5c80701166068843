"""The contact log: what was said with somebody, what came of it, and who was told.

Rule of this file: it reads. A text that has not left shows the words it would leave with, and that it has not; a
contact that has not settled has no outcome yet.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime
from typing import Any

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session

from bot.alerting import accused
from bot.clock import london
from bot.models import (
    Alert,
    AlertKind,
    Channel,
    Contact,
    ContactKind,
    Delivery,
    Direction,
    Language,
    Means,
    Message,
    Number,
    Outcome,
    Person,
)
from bot.people.numbers import key_of
from bot.private import links
from bot.texts import NotForThisNumber
from bot.wording import words_of

BY_STAFF = (ContactKind.MENTOR, ContactKind.COACH, ContactKind.STAFF)
NOT_SENT = "(not sent yet)"
NEVER_SENT = "(not sent)"


@dataclass(frozen=True, slots=True)
class ThreadText:
    """One text. `delivery`, `why`, `error_code` are for those that went out; `intent`, `risk` for those that came;
    `by` is who of the staff typed it."""

    id: int
    direction: Direction
    channel: Channel
    text: str
    at: datetime
    delivery: Delivery | None
    why: str | None
    error_code: int | None
    intent: str | None
    risk: str | None
    language: Language | None
    by: str | None = None


@dataclass(frozen=True, slots=True)
class ContactLine:
    """One exchange and its outcome, which is None until it has settled; who of the staff made it, and how.

    `stands`: staff made it, and no later word has taken its place.
    """

    id: int
    at: datetime
    kind: ContactKind
    outcome: Outcome | None
    words: str | None
    reported_at: datetime | None
    by: str | None = None
    means: Means | None = None
    stands: bool = False


@dataclass(frozen=True, slots=True)
class Told:
    """An alert: whom it was for (None: whoever is on duty), what about, and when they said they had seen it; who took
    it and when, and what was done, where that was asked for."""

    id: int
    at: datetime
    to: str | None
    kind: AlertKind
    words: str | None
    seen_at: datetime | None
    owner: str | None = None
    owned_at: datetime | None = None
    action: str | None = None


@dataclass(frozen=True, slots=True)
class Unclaimed:
    """A text from a number that was nobody's."""

    id: int
    at: datetime
    text: str


@dataclass(frozen=True, slots=True)
class ContactLog:
    """All of it, oldest first."""

    thread: tuple[ThreadText, ...]
    contacts: tuple[ContactLine, ...]
    told: tuple[Told, ...]
    unclaimed: tuple[Unclaimed, ...]


def log_of(session: Session, number: str) -> ContactLog:
    """The log of a number (E.164, or its key): its thread, the contacts of who holds it, and texts nobody claimed."""
    key = key_of(number) if number.startswith("+") else number
    holders = _holders(session, key)
    stray = (Message.number_key == key) & (Message.direction == Direction.IN) & Message.person_id.is_(None)
    unclaimed = tuple(Unclaimed(t.id, t.at, t.text) for t in _thread(session, stray))
    return ContactLog(
        thread=_thread(session, (Message.number_key == key) & ~stray),
        contacts=_contacts(session, holders),
        told=_told(session, or_(Alert.person_id.in_(holders), Alert.message_id.in_([u.id for u in unclaimed]))),
        unclaimed=unclaimed,
    )


def log_of_person(session: Session, person_id: int, reader_id: int) -> ContactLog:
    """The log of a participant, over every number they have had; without what accuses whoever reads it."""
    kept_from = accused.kept_from(session, person_id, reader_id)
    return ContactLog(
        thread=_thread(session, and_(Message.person_id == person_id, Message.id.not_in(kept_from.messages))),
        contacts=_contacts(session, [person_id]),
        told=_told(session, and_(Alert.person_id == person_id, Alert.id.not_in(kept_from.alerts))),
        unclaimed=(),
    )


def as_json(log: ContactLog) -> dict[str, list[dict[str, Any]]]:
    """The log for scripts; times are ISO 8601 with London's offset."""
    return {
        "thread": [
            {"direction": t.direction, "channel": t.channel, "text": t.text, "at": _iso(t.at), "delivery": t.delivery,
             "why": t.why} for t in log.thread
        ],
        "contacts": [
            {"at": _iso(c.at), "kind": c.kind, "outcome": c.outcome, "words": c.words} for c in log.contacts
        ],
        "told": [{"at": _iso(t.at), "to": t.to, "kind": t.kind, "words": t.words} for t in log.told],
        "unclaimed": [{"at": _iso(u.at), "text": u.text} for u in log.unclaimed],
    }  # fmt: skip


def _iso(at: datetime) -> str:
    return london(at).isoformat(timespec="seconds")


def _holders(session: Session, key: str) -> list[int]:
    """Who has this number now; when nobody has, who had it."""
    rows = session.execute(select(Number.person_id, Number.until).where(Number.key == key)).all()
    return [r.person_id for r in rows if r.until is None] or [r.person_id for r in rows]


def _thread(session: Session, which: ColumnElement[bool]) -> tuple[ThreadText, ...]:
    texts = (_text(session, message) for message in session.scalars(select(Message).where(which)))
    return tuple(sorted(texts, key=lambda text: (text.at, text.id)))


def _text(session: Session, message: Message) -> ThreadText:
    waiting = message.delivery in (Delivery.DUE, Delivery.HELD)
    return ThreadText(
        id=message.id,
        direction=message.direction,
        channel=message.channel,
        text=links.hidden(message.body) if message.body is not None else _to_be(session, message, waiting),
        at=message.accepted_at or message.attempted_at or (message.send_after if waiting else None) or message.made_at,
        delivery=message.delivery,
        why=message.why,
        error_code=message.error_code,
        intent=message.intent,
        risk=message.risk,
        language=message.language,
        by=_typed_by(session, message),
    )


def _typed_by(session: Session, message: Message) -> str | None:
    """Who of the staff typed it, when it was not said by a dialog."""
    staff = session.get(Person, message.by_id) if message.by_id else None
    return f"{staff.first_name} {staff.last_name}" if staff else None


def _to_be(session: Session, message: Message, waiting: bool) -> str:
    """What a text that has not left would say if it left now; its words are frozen only with the attempt."""
    if not waiting:
        return NEVER_SENT if message.delivery in (Delivery.DROPPED, Delivery.FAILED) else NOT_SENT
    try:
        return words_of(session, message)
    except (NotForThisNumber, KeyError):
        return NOT_SENT


def _contacts(session: Session, people: list[int]) -> tuple[ContactLine, ...]:
    rows = session.execute(
        select(Contact, Person)
        .outerjoin(Person, Person.id == Contact.by_id)
        .where(Contact.participant_id.in_(people))
        .order_by(Contact.opened_at, Contact.id)
    ).all()
    replaced = {c.follows_id for c, _ in rows if c.kind in BY_STAFF}
    return tuple(_line(c, by, c.kind in BY_STAFF and c.id not in replaced) for c, by in rows)


def _line(contact: Contact, by: Person | None, stands: bool) -> ContactLine:
    name = f"{by.first_name} {by.last_name}" if by else None
    c = contact
    return ContactLine(c.id, c.opened_at, c.kind, c.outcome, c.words, c.reported_at, name, c.means, stands)


def _by(session: Session, person_id: int | None) -> str | None:
    person = session.get(Person, person_id) if person_id else None
    return f"{person.first_name} {person.last_name}" if person else None


def _told(session: Session, which: ColumnElement[bool]) -> tuple[Told, ...]:
    rows = session.execute(
        select(Alert, Person.first_name, Person.last_name)
        .outerjoin(Person, Alert.staff_id == Person.id)
        .where(which)
        .order_by(Alert.raised_at, Alert.id)
    )
    return tuple(
        Told(
            alert.id,
            alert.raised_at,
            f"{first} {last}" if first else None,
            alert.kind,
            alert.words,
            alert.seen_at,
            _by(session, alert.owner_id),
            alert.owned_at,
            alert.action,
        )
        for alert, first, last in rows
    )
