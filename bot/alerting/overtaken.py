"""What an alert told of that is no longer so: it needs nobody any more, and was seen by nobody.

Rule of this file: conditions on Alert for whoever lists or counts open ones; written down is only who saw one. What is
grave is never overtaken.
"""

from __future__ import annotations

from sqlalchemy import ColumnElement, Select, and_, or_, select

from bot.alerting import paging
from bot.appointments import answers
from bot.models import (
    Alert,
    AlertKind,
    AlsoTold,
    Appointment,
    AppointmentChange,
    Booking,
    Change,
    Contact,
    Direction,
    Message,
    Outcome,
    Place,
    Referral,
    Standing,
    Task,
)

STAYS = (*paging.CLIMBS, *paging.CALLS, AlertKind.UNKNOWN_SEND)
"""What asks for an action or a decision of its own, whatever becomes of whom it is about."""


def is_overtaken() -> ColumnElement[bool]:
    """Whether nobody need look any more: a text left after all, they said yes, came, or it was called off; what was on
    a day off of its worker's was moved or is another's; what a text did not tell is a task; what was to be booked on
    their coming out is, or they are out no more; or whoever it is about has died, and is to be asked nothing."""
    untold = and_(Alert.kind == AlertKind.UNTOLD, or_(_has_told(), _said_yes(), _is_over()))
    away = and_(Alert.kind == AlertKind.WORKER_AWAY, or_(_is_over(), _was_moved(), _is_somebody_elses()))
    booked = and_(Alert.kind == AlertKind.STILL_BOOKED, ~_has_some_to_come())
    undelivered = and_(Alert.kind == AlertKind.NOT_DELIVERED, _is_a_task())
    unanswered = and_(Alert.kind == AlertKind.UNANSWERED, _is_over())
    review = and_(Alert.kind == AlertKind.REVIEW_DUE, or_(_was_booked(), ~_is_out()))
    return or_(untold, away, booked, undelivered, unanswered, review, _is_of_the_dead())


def _is_a_task() -> ColumnElement[bool]:
    """Somebody is to tell them by hand, or did: the task is the line to read, and what came of it is written there."""
    instead = and_(Task.message_id == Alert.message_id, Task.participant_id == Alert.person_id)
    return _there_is(select(Task.id).where(instead))


def _has_told() -> ColumnElement[bool]:
    now = and_(Appointment.id == Message.appointment_id, Appointment.version == Message.appointment_version)
    left = and_(Message.direction == Direction.OUT, Message.delivery.in_(answers.REACHED))
    told = select(Message.id).join(Appointment, now).where(left, Message.text_key.in_(answers.tells()))
    same = and_(Appointment.id == AlsoTold.appointment_id, Appointment.version == AlsoTold.appointment_version)
    also = select(Message.id).join(AlsoTold).join(Appointment, same).where(left)
    return or_(
        _there_is(told.where(Message.appointment_id == Alert.appointment_id)),
        _there_is(also.where(AlsoTold.appointment_id == Alert.appointment_id)),
    )


def _said_yes() -> ColumnElement[bool]:
    about = and_(Contact.appointment_id == Alert.appointment_id, Contact.outcome == Outcome.CONFIRMED)
    return _there_is(select(Contact.id).where(about, Contact.settled_at >= Alert.raised_at))


def _is_over() -> ColumnElement[bool]:
    done = or_(Appointment.booking == Booking.CANCELLED, Appointment.attendance.is_not(None))
    return _there_is(select(Appointment.id).where(Appointment.id == Alert.appointment_id, done))


def _has_some_to_come() -> ColumnElement[bool]:
    """Whether anything stands that was to come when they went away."""
    theirs = and_(Appointment.participant_id == Alert.person_id, Appointment.starts_at > Alert.raised_at)
    return _there_is(select(Appointment.id).where(theirs, Appointment.booking == Booking.BOOKED))


def _was_booked() -> ColumnElement[bool]:
    """Whether anything was booked since, that stands."""
    theirs = and_(Appointment.participant_id == Alert.person_id, Appointment.booked_at >= Alert.raised_at)
    return _there_is(select(Appointment.id).where(theirs, Appointment.booking == Booking.BOOKED))


def _is_out() -> ColumnElement[bool]:
    theirs = and_(Referral.participant_id == Alert.person_id, Referral.standing == Standing.ACTIVE)
    return _there_is(select(Referral.id).where(theirs, Referral.place == Place.COMMUNITY))


def _was_moved() -> ColumnElement[bool]:
    about = and_(AppointmentChange.appointment_id == Alert.appointment_id, AppointmentChange.what == Change.MOVED)
    return _there_is(select(AppointmentChange.id).where(about, AppointmentChange.at >= Alert.raised_at))


def _is_somebody_elses() -> ColumnElement[bool]:
    """It is no longer with whoever texted that they are off."""
    theirs = and_(Message.id == Alert.message_id, Message.person_id != Appointment.worker_id)
    return _there_is(select(Appointment.id).join(Message, theirs).where(Appointment.id == Alert.appointment_id))


def _is_of_the_dead() -> ColumnElement[bool]:
    died = and_(Referral.participant_id == Alert.person_id, Referral.standing == Standing.DECEASED)
    return and_(Alert.kind.not_in(STAYS), _there_is(select(Referral.id).where(died)))


def _there_is(found: Select[int]) -> ColumnElement[bool]:
    return found.correlate(Alert).exists()
