"""The last checks before a text leaves: still wanted, still has a point, at a decent hour, and with words of its own.

Rule of this file: it drops, holds or freezes one message that is in hand, and says why; whoever has it in hand commits
to the attempt (bot/delivery/leaving.py).
"""

from __future__ import annotations

from datetime import datetime

from sqlalchemy.orm import Session

from bot import texts
from bot.delivery import at_night, other_roads, together, welcomes, whatsapp
from bot.delivery.outbox import drop, point_of
from bot.models import (
    Appointment,
    Booking,
    Channel,
    Delivery,
    Language,
    Message,
    Person,
    Place,
    Role,
    Standing,
    Urgency,
)
from bot.people import candour, tongues
from bot.people.reach import Reach, Why, has_no_condition, reach, referral_of
from bot.people.standing import stepped_in
from bot.wording import words_of

CALLED_OFF = "appointment.cancelled"
BOOKED_ANEW = "rescheduling.booked"
STOPPED = "shared.stopped"
"""The one text to a number that stopped them: it confirms that, at once or never."""
TELLS_OF_IT = ("appointment.", "rescheduling.")
"""Texts whose words are about one version of an appointment."""


def may_leave(session: Session, message: Message, now: datetime) -> bool:
    """Still wanted, still has a point, and at a decent hour; else it is dropped or held, and says why."""
    person = session.get(Person, message.person_id) if message.person_id else None
    _take_the_open_road(session, message, person)
    welcomes.freshen(session, message, now)
    together.freshen(session, message, now)
    why = _unwanted(session, message, person, now)
    point = point_of(message)
    opening = _opening(session, message, person, now)
    if why is None and point is not None and opening >= point:
        why = Why.PAST_POINT
    if why is None and message.text_key == STOPPED and opening > now:
        why = Why.STOPPED
    if why is None and opening <= now:
        why = freeze(session, message, person, now) or whatsapp.fit(session, message, person, now)
    if why is not None:
        drop(session, message, why, now)
    elif opening > now:
        message.delivery, message.send_after = Delivery.HELD, opening
    return why is None and opening <= now


def _unwanted(session: Session, message: Message, person: Person | None, now: datetime) -> Why | None:
    if person is None or message.urgency == Urgency.CRISIS:
        return None
    where = reach(session, person, now, message.channel)
    if message.by_id is not None and not (where.proven and where.key == message.number_key):
        return Why.NOT_PROVEN  # their own words, which may name somebody: only ever to whom they were typed for
    if not where.proven and message.text_key is not None and message.instead_of_id is None:
        message.body = None  # frozen for a try that was refused, when the number was known to be theirs: made anew
    if (late := other_roads.unwanted(session, message, where)) is not None:
        return late
    if message.urgency == Urgency.REPLY:
        return _why_no_answer(session, person, message, where) or _overtaken(session, message)
    if where.why_not is None and where.key != message.number_key:
        return Why.NO_NUMBER
    return other_roads.why_not(message, where) or _overtaken(session, message)


def _why_no_answer(session: Session, person: Person, message: Message, where: Reach) -> Why | None:
    """Who gets no answer either (conversations.md, rule 9); one whose referral has ended may still be answered.

    An answer that was held may find another at the phone by now: theirs is a new one, or somebody else has it too. Who
    has none is told goodbye where they were reached, and a chat is theirs for as long as its code lets them in.
    """
    referral = referral_of(session, person.id) if person.role is Role.PARTICIPANT else None
    if where.stopped and message.text_key != STOPPED:
        return Why.STOPPED
    if message.channel is not Channel.WEBCHAT and where.key not in (None, message.number_key):
        return Why.NO_NUMBER
    if where.why_not is Why.SHARED_NUMBER:
        return Why.SHARED_NUMBER
    if referral is None:
        return None
    if referral.place is Place.CUSTODY:
        return Why.CUSTODY
    return None if referral.standing in (Standing.ACTIVE, Standing.ENDED) else Why.NOT_ACTIVE


def _overtaken(session: Session, message: Message) -> Why | None:
    """What it tells of an appointment no longer holds; what was moved or called off since has its own news."""
    appointment = session.get(Appointment, message.appointment_id) if message.appointment_id else None
    key = message.text_key
    if appointment is None or key is None or not key.startswith(TELLS_OF_IT) or key == CALLED_OFF:
        return None
    same = appointment.version == message.appointment_version  # also when it was put knowing that it is called off
    anew = key == BOOKED_ANEW and appointment.booking is Booking.BOOKED
    return None if same or anew else Why.SUPERSEDED


def _opening(session: Session, message: Message, person: Person | None, now: datetime) -> datetime:
    if person is None or message.urgency == Urgency.CRISIS:
        return now
    opening = at_night.opening(session, message, person, now)
    is_theirs = message.by_id is not None or message.text_key == candour.SENTENCE  # which is put for what they typed
    theirs = None if is_theirs else stepped_in(session, person.id, now)
    point = point_of(message)
    waits = theirs is not None and (point is None or theirs.until < point)
    return max(opening, theirs.until) if waits and theirs is not None else opening


def _take_the_open_road(session: Session, message: Message, person: Person | None) -> None:
    """WhatsApp waits until staff say that nothing somebody is bound by stands against it; it goes by SMS instead."""
    by_whatsapp = message.channel is Channel.WHATSAPP and message.urgency != Urgency.CRISIS
    theirs = person is not None and person.role is Role.PARTICIPANT
    if by_whatsapp and person is not None and theirs and not has_no_condition(session, person.id):
        message.channel = Channel.SMS


def freeze(session: Session, message: Message, person: Person | None, now: datetime) -> Why | None:
    """Its words, as they leave. Given back is why it must not, when they would tell a stranger something."""
    fresh = message.body is None
    try:
        message.body = words_of(session, message)
    except texts.NotForThisNumber:
        return Why.NOT_PROVEN
    message.language = message.language or (person.language if person else Language.EN)
    if fresh:
        tongues.offer(message, person, now)
        candour.add(session, message, person, now)
    return None
