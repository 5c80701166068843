"""Answers: what we know of an appointment to come, from the texts about it, what came back, and who was told.

Rule of this file: read, never inferred. The last word of theirs wins; what was said about an earlier time of the same
appointment does not count; that a text arrived is not an answer. Only a text that states the time has told them, and
only one that asks them to confirm it has asked.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass, field
from datetime import datetime
from enum import StrEnum
from functools import cache

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot import texts
from bot.models import Alert, AlertKind, AlsoTold, Appointment, Contact, Delivery, Direction, Message, Outcome


class Answer(StrEnum):
    """What they said about an appointment, or how far we got in asking."""

    NOT_TOLD = "not_told"
    NOT_DELIVERED = "not_delivered"
    TOLD = "told"
    NO_ANSWER = "no_answer"
    CONFIRMED = "confirmed"
    LATE = "late"
    ASKED_TO_MOVE = "asked_to_move"
    CANNOT_COME = "cannot_come"


_BY_OUTCOME = {
    Outcome.CONFIRMED: Answer.CONFIRMED,
    Outcome.DECLINED: Answer.CANNOT_COME,
    Outcome.LATE: Answer.LATE,
}
_BY_ALERT = {
    AlertKind.CANNOT_COME: Answer.CANNOT_COME,
    AlertKind.CAN_COME: Answer.CONFIRMED,
    AlertKind.ASKED_TO_MOVE: Answer.ASKED_TO_MOVE,
    AlertKind.LATE: Answer.LATE,
    AlertKind.HELD_UP: Answer.CANNOT_COME,
}
REACHED = (Delivery.ACCEPTED, Delivery.QUEUED, Delivery.SENDING, Delivery.SENT, Delivery.DELIVERED)
ASKS = frozenset(
    {
        "appointment.week",
        "appointment.four",
        "appointment.eve",
        "appointment.chase",
        "appointment.moved_soon",
        "appointment.expected",
        "appointment.day_and_time",
        "shared.unclear_confirm_attendance",
        "shared.passed_on_confirm_attendance",
    }
)
"""The texts that ask them to confirm the time they state."""
NOT_THIS_TIME = frozenset({"appointment.cancelled", "our_change", "missed", "news"})
"""Texts, and families of texts, that name the time of what is off, or was."""
STATES = frozenset({"when", "time", "dates"})
"""The holes of a text that states a time."""
_BOUNCED = (Delivery.UNDELIVERED, Delivery.FAILED)


@dataclass(slots=True)
class _Known:
    """What was gathered about one appointment: when its texts began, how far they got, and what was said when."""

    since: datetime | None = None
    told: bool = False
    asked: bool = False
    bounced: bool = False
    said: list[tuple[datetime, int, Answer]] = field(default_factory=list)

    def answer(self) -> Answer:
        since = self.since
        if since is None:
            return Answer.NOT_TOLD
        said = [item for item in self.said if item[0] >= since]
        if said:
            return max(said)[2]
        if self.told:
            return Answer.NO_ANSWER if self.asked else Answer.TOLD
        return Answer.NOT_DELIVERED if self.bounced else Answer.NOT_TOLD


def answers(session: Session, appointments: Iterable[Appointment]) -> dict[int, Answer]:
    """What is known of each of these appointments, by its id."""
    versions = {item.id: item.version for item in appointments}
    known: dict[int, _Known] = defaultdict(_Known)
    _read_texts(session, versions, known)
    _read_contacts(session, versions, known)
    _read_alerts(session, versions, known)
    return {number: known[number].answer() for number in versions}


def _read_texts(session: Session, versions: dict[int, int], known: dict[int, _Known]) -> None:
    how = (Message.made_at, Message.delivery, Message.text_key)
    own = select(Message.appointment_id, Message.appointment_version, *how)
    also = select(AlsoTold.appointment_id, AlsoTold.appointment_version, *how).join(AlsoTold)
    rows = [
        *session.execute(own.where(Message.appointment_id.in_(versions), Message.direction == Direction.OUT)),
        *session.execute(also.where(AlsoTold.appointment_id.in_(versions))),
    ]
    for appointment_id, version, made_at, delivery, key in rows:
        if appointment_id is None or version != versions[appointment_id]:
            continue
        entry = known[appointment_id]
        entry.since = made_at if entry.since is None else min(entry.since, made_at)
        entry.told |= delivery in REACHED and key in tells()
        entry.asked |= delivery in REACHED and key in ASKS
        entry.bounced |= delivery in _BOUNCED


@cache
def tells() -> frozenset[str]:
    """The texts that state when they are expected, in any of their wordings."""
    states = {".".join(key.split(".")[:2]) for key, text in texts.catalogue().items() if text.holes & STATES}
    return frozenset(key for key in states if not {key, key.split(".")[0]} & NOT_THIS_TIME)


def _read_contacts(session: Session, versions: dict[int, int], known: dict[int, _Known]) -> None:
    rows = session.execute(
        select(Contact.appointment_id, Contact.settled_at, Contact.outcome).where(
            Contact.appointment_id.in_(versions), Contact.outcome.in_(_BY_OUTCOME)
        )
    )
    for appointment_id, settled_at, outcome in rows:
        if appointment_id and settled_at and outcome:
            known[appointment_id].said.append((settled_at, 0, _BY_OUTCOME[outcome]))


def _read_alerts(session: Session, versions: dict[int, int], known: dict[int, _Known]) -> None:
    """An alert of the same moment says more than the outcome: a wish to move is also not a yes."""
    rows = session.execute(
        select(Alert.appointment_id, Alert.raised_at, Alert.kind).where(
            Alert.appointment_id.in_(versions), Alert.kind.in_(_BY_ALERT)
        )
    )
    for appointment_id, raised_at, kind in rows:
        if appointment_id:
            known[appointment_id].said.append((raised_at, 1, _BY_ALERT[kind]))
