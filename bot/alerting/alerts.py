"""Alerts: telling the worker, once, with the words that were written.

Rule of this file: an alert is a row for a person to look at; `once` keeps a second turn or copy from telling twice,
and of two who tell at the same instant the first one does.
"""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import datetime, timedelta
from typing import Any

import structlog
from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot import rows
from bot.alerting import accused, mailing, paging
from bot.appointments import approvals
from bot.known import known
from bot.models import Alert, AlertKind, Appointment, Booking, Declaration, Message, Person, Role, TaskKind, Urgency
from bot.people.reach import Why, referral_of
from bot.staff.access import who_knows
from bot.staff.news import of_alert
from bot.tasking import by_hand_texts, tasks
from dialogs.hearing import hear, safe_times, silence
from dialogs.hearing.meaning import Asked, WhenKind

log = structlog.get_logger()
SOON = timedelta(hours=36)
"""A start as near as this leaves nobody the time to find out by themselves."""
RING_WITHIN = timedelta(hours=48)
"""While texts wait, somebody rings about what is as near as this (conversations.md, rule 5)."""
BOUNDS = (WhenKind.AFTER, WhenKind.BEFORE, WhenKind.RANGE)
"""What bounds a stretch of time; a bare day or hour may be anything's."""
OUR_NEWS = (
    "appointment.cancelled",
    "appointment.moved",
    "appointment.moved_soon",
    "our_change.offer",
    "our_change.none",
)
"""Texts that nothing else makes up for: whoever misses one comes at a time at which nobody waits for them."""

FOR_THE_LEAD = (
    AlertKind.CLOCK_LEAD,
    AlertKind.LIMIT_PASSED,
    AlertKind.TASK_LEAD,
    AlertKind.ASSESSMENT_DUE_LEAD,
    AlertKind.BEFORE_RELEASE_LEAD,
    AlertKind.EXPECTED_OUT_LEAD,
    AlertKind.WINDOW_ENDS_LEAD,
    AlertKind.PLAN_DUE_LEAD,
    AlertKind.TODAY_DUE_LEAD,
    AlertKind.REPORT_DUE_LEAD,
    AlertKind.NOBODY_NAMED_LEAD,
    AlertKind.AWAY,
    AlertKind.WORKER_AWAY,
)
"""What the case worker was told before, in time, or said themselves: it is for whoever leads, and they see it too."""

AS_TASKS = {
    AlertKind.PLAN_BY_HAND: "action_plan",
    AlertKind.INVITE: "workshop",
    AlertKind.ASK_IN_TOUCH: "introduced_to",
    AlertKind.ASK_THREE_WAY: "final_session",
    AlertKind.RING_INSTEAD: "release_day",
}
"""What a dialog hands to staff because a text cannot say or ask it, by the family of texts that it is about."""


_WHO_KNOWS = who_knows(bindparam("person_id"))

STARTS_AT = "starts_at"
"""In an alert's facts: when the appointment was, at the time."""


@dataclass(frozen=True, slots=True)
class News:
    """What somebody is to be told. `words` are the person's own; `once` is its unique source.

    `to_id` is whom it is for, where that is not the case worker.
    """

    kind: AlertKind
    once: str
    urgent: bool = False
    message_id: int | None = None
    appointment_id: int | None = None
    words: str | None = None
    facts: dict[str, Any] = field(default_factory=dict)
    to_id: int | None = None


def tell(session: Session, about: Person | None, news: News, at: datetime) -> Alert | None:
    """Tell the case worker of the person, or whoever is on duty. None when that was told before, or is a task."""
    if _is_a_task(session, about, news, at):
        return None
    alert = _row(session, about, news, at)
    accused.keep(session, alert, at)
    if not rows.put_once(session, alert, "once"):
        return None
    log.info("alert", alert=alert.id)
    if alert.kind in paging.GRAVE:
        _ring_instead(session, alert, at)
    if alert.kind in approvals.WORDS:
        approvals.ask(session, alert, at)
    if not paging.raised(session, alert, at) and accused.by(session, alert):
        once = f"nobody_to_ask:{alert.id}"
        tell(session, None, News(AlertKind.OPERATOR, once, urgent=True, facts={"alert": alert.id}), at)
    mailing.told(session, alert, at)
    of_alert(session, alert, at)
    return alert


def _row(session: Session, about: Person | None, news: News, at: datetime) -> Alert:
    return Alert(
        kind=news.kind,
        urgent=news.urgent,
        person_id=about.id if about else None,
        staff_id=news.to_id or (None if news.kind in FOR_THE_LEAD else _worker_of(session, about)),
        message_id=news.message_id,
        appointment_id=news.appointment_id,
        words=news.words,
        facts=news.facts | _safe_times(news, at) | _silence(news) | _meant(session, news),
        once=news.once,
        raised_at=at,
    )


def _meant(session: Session, news: News) -> dict[str, Any]:
    """When the appointment was that it is about: the appointment itself may be moved before anybody reads this."""
    appointment = session.get(Appointment, news.appointment_id) if news.appointment_id else None
    return {STARTS_AT: appointment.starts_at.isoformat()} if appointment else {}


def _is_a_task(session: Session, about: Person | None, news: News, at: datetime) -> bool:
    """What is to be done by hand is a task, with a time; and who was never asked was not silent, but is a task too."""
    if news.kind in (AlertKind.UNANSWERED, AlertKind.UNTOLD):
        return news.facts.get("why") in by_hand_texts.BY_HAND
    if about is None or news.kind not in AS_TASKS:
        return False
    appointment = session.get(Appointment, news.appointment_id) if news.appointment_id else None
    tasks.by_hand(session, about, tasks.Matter(AS_TASKS[news.kind], news.once, appointment), at)
    return True


def tell_not_delivered(
    session: Session, message: Message, facts: dict[str, Any], at: datetime, kind: AlertKind = AlertKind.NOT_DELIVERED
) -> None:
    """Tell the worker, once, that a text did not reach them; at once when it was our news of a start that is near. Of
    one that answers a crisis, or asks staff to look at one, it is told as what it is, and once for it and the next."""
    if message.urgency == Urgency.CRISIS and kind is AlertKind.NOT_DELIVERED:
        kind = AlertKind.NOT_REACHED
    person = session.get(Person, message.person_id) if message.person_id else None
    is_near = is_our_news(message) and timedelta(0) <= _starts_in(session, message, at) <= SOON
    is_crisis = kind is AlertKind.NOT_REACHED
    once = f"{kind.value}:{_which(message, person, at) if is_crisis else f'message:{message.id}'}"
    urgent = is_near or is_crisis
    about = News(kind, once, urgent, message.id, message.appointment_id, facts=facts)
    tell(session, person, about, at)


def _which(message: Message, person: Person | None, at: datetime) -> str:
    """Of an answer to a crisis, the first of its kind; of the pages of one of the staff, once an hour."""
    if person is not None and person.role is not Role.PARTICIPANT:
        return f"staff:{person.id}:{at:%Y-%m-%dT%H}"
    return f"message:{message.instead_of_id or message.id}"


def is_our_news(message: Message) -> bool:
    """Whether it says that we called off or moved what they are expected at."""
    return message.text_key in OUR_NEWS


def was_to_come(session: Session, message: Message) -> bool:
    """Whether the appointment that a message is about was still to come when the message was put."""
    return _starts_in(session, message, message.made_at) > timedelta(0)


def _starts_in(session: Session, message: Message, at: datetime) -> timedelta:
    appointment = session.get(Appointment, message.appointment_id) if message.appointment_id else None
    return appointment.starts_at - at if appointment else timedelta.max


def ring_instead(session: Session, appointment: Appointment, at: datetime) -> None:
    """Texts to them wait while somebody looks after them: whoever works with them rings about what is near."""
    if timedelta(0) < appointment.starts_at - at <= RING_WITHIN and appointment.booking is Booking.BOOKED:
        person = session.get_one(Person, appointment.participant_id)
        once = f"looked_after:appointment:{appointment.id}:{appointment.version}"
        point, why = appointment.starts_at, Why.LOOKED_AFTER
        wanted = tasks.Wanted(TaskKind.CALL, "looked_after", once, appointment, point=point, why=why, urgent=True)
        tasks.put(session, person, wanted, at)


def _ring_instead(session: Session, alert: Alert, at: datetime) -> None:
    near = select(Appointment).where(
        Appointment.participant_id == alert.person_id, Appointment.starts_at.between(at, at + RING_WITHIN)
    )
    for appointment in session.scalars(near.order_by(Appointment.starts_at)).all():
        ring_instead(session, appointment, at)


def _safe_times(news: News, at: datetime) -> dict[str, Any]:
    """When they may be rung, as they said ("after 3 when hes out"). Only where a call at another time may harm them: a
    time in a cry for help is as often when something happened, and nobody may wait for it."""
    if news.kind is not AlertKind.SAFEGUARDING or not news.words:
        return {}
    parts = (hear(part, Asked.NOTHING, at) for part in safe_times.said(news.words))
    times = [one for meaning in parts for one in meaning.when if one.kind in BOUNDS]
    if times:
        return {"safe": [[one.kind.value, one.start, one.end] for one in times]}
    return {"heed": True} if safe_times.to_be_heeded(news.words) else {}


def _silence(news: News) -> dict[str, Any]:
    """Whether they asked for no text back: whoever sees to it must know that before anything else."""
    return {"silent": True} if news.words and silence.is_asked(news.words) else {}


def _knows(session: Session, person_id: int) -> frozenset[int]:
    """Who of the staff knows them outside of work."""
    asked = {"person_id": person_id}
    return known(session, Declaration, person_id, lambda: frozenset(session.scalars(_WHO_KNOWS, asked)))


def _worker_of(session: Session, person: Person | None) -> int | None:
    referral = referral_of(session, person.id) if person else None
    knows = _knows(session, person.id) if person else frozenset()
    return referral.case_worker_id if referral and referral.case_worker_id not in knows else None
