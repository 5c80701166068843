"""What a dialog asked for, made into rows: one small function an effect, all in the turn's own transaction.

Rule of this file: nothing here calls the world. Sending, waking and reporting are rows that workers act on after the
commit; an effect that is not handled does not type-check.
"""

from __future__ import annotations

from datetime import datetime, timedelta
from typing import Any

from sqlalchemy import or_, select

from bot import alarms
from bot.alerting import codes
from bot.alerting.alerts import News, tell
from bot.appointments import arranging_effects, slot_effects
from bot.caring import care_effects, group_effects
from bot.delivery import outbox, together
from bot.doing import Doing, Follows
from bot.incoming import asking_whose
from bot.models import AlertKind, AlsoTold, Conversation, Delivery, Message, Outcome, Urgency
from bot.people import personal_effects
from bot.people.personal_effects import Personal
from bot.private import page_effects
from bot.record import contacts, last_contact
from bot.staff import news, staff_effects
from dialogs.moves import (
    Alert,
    Answered,
    ArrangingEffect,
    Begin,
    BeginFor,
    BookSlot,
    CareEffect,
    Effect,
    End,
    FindSlots,
    GroupEffect,
    HoldSlots,
    LetGo,
    PageEffect,
    Purpose,
    Say,
    Settle,
    Sleep,
    StaffEffect,
    WakeAt,
)

Family = ArrangingEffect | CareEffect | GroupEffect | PageEffect | StaffEffect
Done = Say | WakeAt | Sleep | End | Settle | Answered | Alert | Personal


def apply(doing: Doing, effect: Effect) -> Follows | None:
    """Do one effect. Given back is what follows in the same transaction: an answer, or another conversation."""
    match effect:
        case Begin() | BeginFor():
            return effect
        case FindSlots() | HoldSlots() | LetGo() | BookSlot():
            return slot_effects.ask(slot_effects.Diary(doing.session, doing.conversation, doing.at), effect)
        case _:
            return _family(doing, effect)


def _family(doing: Doing, effect: Done | Family) -> Follows | None:
    """What only one family of dialogs asks for is done by its own."""
    if isinstance(effect, ArrangingEffect):
        return arranging_effects.do(doing, effect)
    if isinstance(effect, CareEffect):
        return care_effects.do(doing, effect)
    if isinstance(effect, GroupEffect):
        return group_effects.do(doing, effect)
    if isinstance(effect, PageEffect):
        return page_effects.do(doing, effect)
    if isinstance(effect, StaffEffect):
        return staff_effects.do(doing, effect)
    _do(doing, effect)
    return None


def _do(doing: Doing, effect: Done) -> None:
    match effect:
        case Say():
            _say(doing, effect)
        case WakeAt() | Sleep() | End():
            _alarm(doing, effect)
        case Settle():
            words = doing.words(effect.message_id)
            outcome, about = Outcome(effect.outcome.value), doing.conversation.appointment_id
            contacts.settle(doing.session, doing.conversation, outcome, words, doing.at)
            news.of_outcome(doing.session, doing.person, about, outcome, doing.at)
        case Answered():
            _clear_floor(doing.conversation)
        case Alert():
            _alert(doing, effect)
        case _:
            personal_effects.do(doing, effect)


def _say(doing: Doing, say: Say) -> None:
    is_asked = asking_whose.is_being_asked(doing.session, doing.conversation, say, doing.at)
    if say.asks:
        doing.conversation.asked, doing.conversation.asked_at = say.asks, doing.at
        doing.conversation.asked_until = say.asks_until
    if not is_asked:
        _put(doing, say)  # after the question is on the floor, for a text that cannot go takes it off again


def _put(doing: Doing, say: Say) -> None:
    draft = _draft(doing, say)
    if not together.join(doing.session, draft, doing.person, doing.conversation):
        outbox.put(doing.session, draft, doing.person, doing.conversation, _contact_id(doing, say))


def _contact_id(doing: Doing, say: Say) -> int | None:
    """The contact that a text is of: one that it opens, or the latest of its conversation."""
    if not say.opens:
        last = last_contact.latest(doing.session, doing.conversation.id)
        return last.id if last is not None else None
    kind = contacts.kind_of(doing.conversation.dialog, asks=say.asks is not None)
    return contacts.open_contact(doing.session, doing.conversation, kind, doing.at).id


def _draft(doing: Doing, say: Say) -> outbox.Draft:
    return outbox.Draft(
        text_key=say.text,
        urgency=_urgency(say, doing.at),
        send_after=doing.at,
        channel=doing.channel,
        language=doing.language,
        not_after=say.not_after,
        slots=say.slots,
        facts=doing.conversation.matter | _code(doing, say) | dict(say.facts),
        any_hour=_goes_at_any_hour(doing, say),
    )


def _goes_at_any_hour(doing: Doing, say: Say) -> bool:
    if say.purpose is Purpose.CRISIS or doing.is_chat:
        return True
    answers = say.purpose in (Purpose.REPLY, Purpose.PROMISED)
    return answers and not doing.is_late and not doing.person.hours_are_safe_hours


def _code(doing: Doing, say: Say) -> dict[str, int]:
    """The short number that staff answer it by, given when it is first asked."""
    if say.asks in codes.CODED:
        codes.give(doing.session, doing.conversation, doing.at)
    return {"code": doing.conversation.code} if doing.conversation.code is not None else {}


def _urgency(say: Say, at: datetime) -> Urgency:
    match say.purpose:
        case Purpose.CRISIS:
            return Urgency.CRISIS
        case Purpose.REPLY:
            return Urgency.REPLY
        case Purpose.PROMISED:
            return Urgency.TODAY
        case Purpose.PLANNED | Purpose.REACTIVE:
            today = say.not_after is not None and say.not_after - at <= timedelta(hours=24)
            return Urgency.TODAY if today else Urgency.ROUTINE


def _alarm(doing: Doing, effect: WakeAt | Sleep | End) -> None:
    match effect:
        case WakeAt(alarm, at):
            alarms.put(doing.session, doing.conversation.id, alarm, at)
        case Sleep(alarm):
            alarms.silence(doing.session, doing.conversation.id, alarm)
        case End():
            alarms.silence(doing.session, doing.conversation.id)
            doing.conversation.ended_at = doing.at
            _clear_floor(doing.conversation)


def _clear_floor(conversation: Conversation) -> None:
    conversation.asked = conversation.asked_at = conversation.asked_until = None


def _alert(doing: Doing, alert: Alert) -> None:
    conversation = doing.conversation
    facts: dict[str, Any] = {"minutes": alert.minutes} if alert.minutes is not None else {}
    kind, urgent = AlertKind(alert.kind), alert.urgent
    source = f"message:{alert.message_id}"
    if alert.message_id is None:
        last = _last_out(doing)
        facts |= {"delivery": last.delivery.value if last.delivery else None, "why": last.why} if last else {}
        source = f"conversation:{conversation.id}:{last.appointment_version if last else 0}"
        if kind is AlertKind.UNANSWERED and not _was_told(doing):
            kind, urgent = AlertKind.UNTOLD, True
    news = News(
        kind,
        f"{alert.kind}:{source}",
        urgent,
        alert.message_id,
        conversation.appointment_id,
        doing.words(alert.message_id),
        facts,
    )
    tell(doing.session, doing.person, news, doing.at)


def _was_told(doing: Doing) -> bool:
    """Whether any text of this conversation, or one that told of its appointment too, was more than dropped, held for
    later, or still to leave."""
    kept = Message.delivery.not_in((Delivery.DROPPED, Delivery.HELD, Delivery.DUE))
    also = select(AlsoTold.message_id).where(AlsoTold.appointment_id == doing.conversation.appointment_id)
    told = select(Message.id).where(or_(Message.conversation_id == doing.conversation.id, Message.id.in_(also)), kept)
    return doing.session.scalar(told.limit(1)) is not None


def _last_out(doing: Doing) -> Message | None:
    wanted = (
        select(Message)
        .where(Message.conversation_id == doing.conversation.id, Message.text_key.is_not(None))
        .order_by(Message.id.desc())
    )
    return doing.session.scalars(wanted.limit(1)).first()
