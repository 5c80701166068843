"""Needs: what needs somebody now: open alerts, and attendance to record.

Rule of this file: an alert is open until somebody says they have seen it, and who and when is kept.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime, timedelta

from sqlalchemy import ColumnElement, and_, or_, select
from sqlalchemy.orm import Session, aliased

from bot.alerting import accused, alert_details, paging
from bot.alerting.alerts import STARTS_AT
from bot.alerting.overtaken import is_overtaken
from bot.models import (
    Alert,
    AlertKind,
    Appointment,
    Booking,
    Conversation,
    Deed,
    Delivery,
    Language,
    Message,
    Move,
    MoveRequest,
    Person,
    Role,
)
from bot.people.caseload import full_name, scope
from bot.people.reach import current_number
from bot.record import audit
from bot.staff.access import StaffMember, may_see, works_with
from bot.staff.staff_filling import times_said

_GRAVE = (*paging.CLIMBS, *paging.CALLS)
HEAR_COMPLAINTS = (Role.TEAM_LEAD, Role.SERVICE_MANAGER)
"""A complaint may be about whoever works with somebody, and is not told over their head to the rest of the team."""
MOVE = (AlertKind.ASKED_TO_MOVE, AlertKind.APPROVE, AlertKind.APPROVE_DUTY, AlertKind.APPROVE_LEAD)
"""What tells of a move that needs a yes. While it waits, the pages show the move itself
(bot/appointments/moves_waiting.py)."""


_IS_LISTED = or_(
    and_(Alert.kind == AlertKind.RECORD_ATTENDANCE, Alert.appointment_id.is_not(None)),
    Alert.kind == AlertKind.TASK_LATE,
)
"""What asks whether they came, or tells of a late task: the pages list the appointment (`unrecorded`), or the task."""
_IS_LISTED_FOR_ALL = or_(_IS_LISTED, Alert.kind == AlertKind.TASK_LEAD)
"""Where everybody's tasks are listed, a late one needs no second line."""


@dataclass(frozen=True, slots=True)
class OpenAlert:
    """Something that needs somebody, with the words it is about.

    `person_id` is the participant it is about: none for a member of staff, who is only named, and for a stranger.
    `owner` has it since `owned_at`; until then `asked` is being asked, `by_text` if they have a phone. `safe`: times at
    which they may be rung; `silent`: no text back; `minutes`: how late; `pace`: sessions held, of how many; or
    days off, and what is due on them. `limit`: when the clock runs out that it warns of.
    """

    id: int
    kind: AlertKind
    urgent: bool
    person_id: int | None
    name: str | None
    words: str | None
    raised_at: datetime
    starts_at: datetime | None
    owner: str | None = None
    owned_at: datetime | None = None
    asked: str | None = None
    by_text: bool = False
    safe: str = ""
    minutes: int | None = None
    silent: bool = False
    heed: bool = False
    """Their words say not to ring, or that somebody is near: to be read first."""
    pace: str | None = None
    limit: datetime | None = None

    @property
    def is_grave(self) -> bool:
        """Whether it comes before everything else."""
        return self.kind in _GRAVE

    @property
    def asks_for_action(self) -> bool:
        """Whether it is over only when somebody writes down what they did."""
        return self.kind in paging.CLIMBS or self.kind in paging.CALLS


@dataclass(frozen=True, slots=True)
class Unrecorded:
    """An appointment that is over, and of which nobody has said yet whether they came."""

    id: int
    person_id: int
    name: str
    starts_at: datetime


def open_alerts(session: Session, staff: StaffMember, mine: bool, now: datetime) -> list[OpenAlert]:
    """What needs somebody now. `mine`: theirs, and what is nobody's in particular.

    Words of crisis come first, then safeguarding, then distress (conversations.md rule 5); then what is urgent; then
    the oldest.
    """
    rows = session.execute(
        select(Alert, Person, Appointment.starts_at)
        .outerjoin(Person, Person.id == Alert.person_id)
        .outerjoin(Appointment, Appointment.id == Alert.appointment_id)
        .where(Alert.seen_at.is_(None), alerts_for(staff, mine), Alert.raised_at <= now)
        .where(~is_overtaken(), ~_tells_of_a_waiting_move(now), ~(_IS_LISTED if mine else _IS_LISTED_FOR_ALL))
        .order_by(Alert.urgent.desc(), Alert.raised_at, Alert.id)
    )
    theirs = (row for row in rows if not accused.is_kept_from(row[0], staff.id))
    found = [_open(session, alert, person, starts_at) for alert, person, starts_at in theirs]
    return sorted(found, key=lambda alert: _GRAVE.index(alert.kind) if alert.kind in _GRAVE else len(_GRAVE))


def _open(session: Session, alert: Alert, person: Person | None, starts_at: datetime | None) -> OpenAlert:
    return OpenAlert(
        id=alert.id,
        kind=alert.kind,
        urgent=alert.urgent,
        person_id=person.id if person and person.role is Role.PARTICIPANT else None,
        name=full_name(person) if person else None,
        words=alert.words,
        raised_at=alert.raised_at,
        starts_at=_at(alert, STARTS_AT) or starts_at,  # as it was told; of older ones only the appointment knows
        owner=_named(session, alert.owner_id),
        owned_at=alert.owned_at,
        asked=_named(session, alert.paged_id),
        by_text=alert.paged_id is not None and current_number(session, alert.paged_id) is not None,
        safe=times_said(alert.facts.get("safe", ()), Language.EN),
        minutes=alert.facts.get("minutes"),
        silent="silent" in alert.facts,
        heed="heed" in alert.facts,
        limit=_at(alert, "limit"),
        pace=alert_details.pace(alert) or alert_details.days_off(session, alert) or alert_details.writer(alert),
    )


def _at(alert: Alert, fact: str) -> datetime | None:
    kept = alert.facts.get(fact)
    return datetime.fromisoformat(kept) if kept else None


def _named(session: Session, person_id: int | None) -> str | None:
    person = session.get(Person, person_id) if person_id else None
    return full_name(person) if person else None


def _tells_of_a_waiting_move(now: datetime) -> ColumnElement[bool]:
    waits = (
        select(MoveRequest.id)
        .join(Appointment, Appointment.id == MoveRequest.appointment_id)
        .join(Conversation, Conversation.id == MoveRequest.conversation_id)
        .where(MoveRequest.state == Move.ASKED, Appointment.starts_at > now)
        .where(MoveRequest.appointment_id == Alert.appointment_id, Alert.raised_at >= Conversation.began_at)
    )
    return and_(Alert.kind.in_(MOVE), waits.correlate(Alert).exists())


def alerts_for(staff: StaffMember, mine: bool) -> ColumnElement[bool]:
    """On Alert: it is for this member of staff to see. Alerts for nobody in particular are for those who see a team."""
    asked = or_(Alert.staff_id == staff.id, Alert.owner_id == staff.id, Alert.paged_id == staff.id)
    in_their_care = _in_their_care(staff, asked, mine)
    if staff.role in HEAR_COMPLAINTS:
        return in_their_care
    complains = Alert.kind == AlertKind.COMPLAINT
    other = aliased(Alert)
    is_in_one = select(other.id).where(other.message_id == Alert.message_id, other.kind == AlertKind.COMPLAINT)
    nobodys = and_(complains, Alert.staff_id.is_(None))
    return and_(in_their_care, or_(asked, and_(~complains, ~is_in_one.correlate(Alert).exists()), nobodys))


def _in_their_care(staff: StaffMember, asked: ColumnElement[bool], mine: bool) -> ColumnElement[bool]:
    theirs = or_(asked, Alert.person_id.in_(select(Person.id).where(works_with(staff))))
    if not staff.sees_team:
        return theirs
    about_team = Alert.person_id.in_(select(Person.id).where(may_see(staff)))
    people = Person.id.is_not(None) if staff.sees_every_team else Person.team_id == staff.team_id
    from_team = Alert.person_id.in_(select(Person.id).where(people))
    on_duty = and_(Alert.staff_id.is_(None), or_(about_team, from_team, Alert.person_id.is_(None)))
    return or_(theirs, on_duty) if mine else or_(theirs, on_duty, about_team)


def unrecorded(session: Session, staff: StaffMember, mine: bool, now: datetime) -> list[Unrecorded]:
    """Appointments of the last 30 days that are over and have no attendance, oldest first."""
    rows = session.execute(
        select(Appointment, Person)
        .join(Person, Person.id == Appointment.participant_id)
        .where(
            scope(staff, mine),
            Appointment.booking == Booking.BOOKED,
            Appointment.attendance.is_(None),
            Appointment.starts_at.between(now - timedelta(days=30), now),
        )
        .order_by(Appointment.starts_at)
    ).all()
    return [
        Unrecorded(item.id, person.id, full_name(person), item.starts_at)
        for item, person in rows
        if item.starts_at + timedelta(minutes=item.minutes) <= now
    ]


def see(session: Session, staff: StaffMember, alert_id: int, now: datetime) -> bool:
    """Somebody says they have seen an alert; false when it is not theirs to see. Saying so twice changes nothing.

    To see what asks for an action is not enough (bot/alerting/looking_after.py), nor what asks for a decision
    (bot/delivery/deciding.py).
    """
    alert = session.get(Alert, alert_id, with_for_update=True)
    if alert is None or alert.kind in _GRAVE or _is_undecided(session, alert) or accused.is_kept_from(alert, staff.id):
        return False
    if session.scalar(select(Alert.id).where(Alert.id == alert_id, alerts_for(staff, mine=False))) is None:
        return False
    if alert.seen_at is None:
        alert.seen_by, alert.seen_at = staff.id, now
        audit.note(session, staff.id, Deed.CHANGED, "alerts", alert_id, seen=True)
    return True


def _is_undecided(session: Session, alert: Alert) -> bool:
    message = session.get(Message, alert.message_id or 0) if alert.kind is AlertKind.UNKNOWN_SEND else None
    return message is not None and message.delivery is Delivery.UNKNOWN
