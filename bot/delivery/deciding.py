"""Deciding: staff say what became of a text of which the provider cannot say whether it went.

Rule of this file: only what is theirs to see, every deed is audited, and nothing is decided that is settled already.
The words of a text are shown to whoever may read the thread that it is of; what went to a colleague is not shown.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta
from enum import StrEnum

from sqlalchemy import select
from sqlalchemy.orm import Session

from bot.alerting.needs import alerts_for
from bot.db import nudge
from bot.delivery.deliveries import came
from bot.delivery.outbox import SEND, again_later, drop
from bot.delivery.refusals import Moment
from bot.models import Alert, AlertKind, Deed, Delivery, Language, Message, Person, Role
from bot.people.caseload import full_name
from bot.people.reach import Why
from bot.private import links
from bot.record import audit
from bot.staff import access
from bot.staff.access import StaffMember


class Decision(StrEnum):
    """What staff say: it came, it is to go again, or it is not."""

    CAME = "came"
    AGAIN = "again"
    DROP = "drop"


@dataclass(frozen=True, slots=True)
class Doubtful:
    """A text that may have gone: to whom, in which words where they may be read, when, and how far it is by now.

    `person_id` is the participant it went to; `name` is none for a stranger.
    """

    alert_id: int
    person_id: int | None
    name: str | None
    words: str | None
    language: Language | None
    at: datetime
    delivery: Delivery

    @property
    def is_open(self) -> bool:
        """Whether somebody still has to decide."""
        return self.delivery is Delivery.UNKNOWN


def doubtful(session: Session, staff: StaffMember, alert_id: int) -> Doubtful | None:
    """The text that an alert is about, when both are theirs to see."""
    found = _theirs(session, staff, alert_id)
    if found is None:
        return None
    _, message = found
    person = session.get(Person, message.person_id) if message.person_id else None
    to_staff = person is not None and person.role is not Role.PARTICIPANT
    return Doubtful(
        alert_id=alert_id,
        person_id=None if to_staff else message.person_id,
        name=full_name(person) if person else None,
        words=None if to_staff or message.body is None else links.hidden(message.body),
        language=message.language,
        at=message.attempted_at or message.made_at,
        delivery=message.delivery or Delivery.UNKNOWN,
    )


def decide(session: Session, staff: StaffMember, alert_id: int, said: Decision, at: Moment) -> bool:
    """They decide; False when it is not theirs to. What was settled meanwhile stays as it is, and they have seen it."""
    found = _theirs(session, staff, alert_id)
    if found is None:
        audit.note(session, staff.id, Deed.CHANGED, "alerts", alert_id, refused=True)
        return False
    alert, message = found
    is_open = message.delivery is Delivery.UNKNOWN
    if is_open:
        _do(session, message, said, at)
    if alert.seen_at is None:
        alert.seen_by, alert.seen_at = staff.id, at.now
    decided = said.value if is_open else "settled already"
    audit.note(session, staff.id, Deed.CHANGED, "alerts", alert_id, message=message.id, decided=decided)
    return True


def _do(session: Session, message: Message, said: Decision, at: Moment) -> None:
    match said:
        case Decision.CAME:
            came(session, message, at.now)
        case Decision.AGAIN:
            again_later(message, timedelta(0), at.tick)
        case Decision.DROP:
            drop(session, message, Why.DECIDED, at.now)
    nudge(session, SEND)  # what waited behind it, too


def _theirs(session: Session, staff: StaffMember, alert_id: int) -> tuple[Alert, Message] | None:
    """Who may see the alert; and of a participant or a stranger, who may read what they are sent."""
    asked = (Alert.id == alert_id, Alert.kind == AlertKind.UNKNOWN_SEND, alerts_for(staff, mine=False))
    alert = session.scalar(select(Alert).where(*asked))
    message = session.get(Message, alert.message_id or 0, with_for_update=True) if alert else None
    if alert is None or message is None:
        return None
    person = session.get(Person, message.person_id) if message.person_id else None
    if person is None:
        return (alert, message) if staff.sees_team else None
    is_seen = person.role is not Role.PARTICIPANT or access.participant(session, staff, person.id) is not None
    return (alert, message) if is_seen else None
