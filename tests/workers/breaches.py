"""What must not be in a life that came to rest: a breach of each invariant of the simulation, by the name of that."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import time, timedelta

from sqlalchemy import delete, select, update

from bot.channels.base import Inbound
from bot.models import (
    Alarm,
    Alert,
    AlertKind,
    Call,
    Channel,
    Contact,
    Conversation,
    Delivery,
    Direction,
    Entry,
    Mail,
    MailState,
    Message,
    Step,
    Urgency,
)
from bot.people.reach import Why
from dialogs.hearing.meaning import Asked
from dialogs.hours import at as london_at
from dialogs.hours import day_of
from tests.workers.living import Lived
from workers.simulation.beside_texts import Line
from workers.simulation.posted import Accepted
from workers.simulation.running import START

NIGHT = time(23, 30)


def twice(lived: Lived) -> None:
    lived.wire.ledger.append(lived.wire.ledger[-1])


def never(lived: Lived) -> None:
    lived.wire.ledger.pop()


def taken_and_said_not_to_have_gone(lived: Lived, delivery: Delivery, why: Why) -> None:
    row = lived.row(lived.left(Urgency.ROUTINE))
    row.delivery, row.why, row.tries = delivery, why.value, 2


def not_gone_for_no_reason(lived: Lived) -> None:
    lived.row(lived.wire.ledger.pop()).delivery = Delivery.DROPPED


def at_night(lived: Lived, urgency: Urgency = Urgency.ROUTINE) -> None:
    taken = lived.left(urgency)
    lived.change(taken, at=london_at(day_of(taken.at), NIGHT))


def an_answer_an_hour_late_at_night(lived: Lived) -> None:
    taken = lived.left(Urgency.REPLY)
    before = london_at(day_of(taken.at), NIGHT) - timedelta(hours=1)
    lived.wire.came.append(Inbound("SM-late", taken.to, "", "hiya", before, taken.channel))
    at_night(lived, Urgency.REPLY)


def after_stop(lived: Lived) -> None:
    taken = lived.left(Urgency.REPLY)
    lived.wire.came.append(Inbound("SM-stop", taken.to, "", " stop ", taken.at - timedelta(hours=1), taken.channel))
    lived.session.add(kept("SM-stop", taken))


def past_its_point(lived: Lived) -> None:
    taken = lived.left(Urgency.ROUTINE)
    lived.row(taken).not_after = taken.at - timedelta(seconds=1)


def out_of_order(lived: Lived, urgency: Urgency = Urgency.ROUTINE) -> None:
    taken = lived.left(urgency)
    talk = lived.row(taken).conversation_id
    ledger = lived.wire.ledger
    first = next(place for place, one in enumerate(ledger) if lived.row(one).conversation_id == talk)
    second = ledger.index(taken)
    ledger[first], ledger[second] = replace(ledger[second], at=ledger[first].at), ledger[first]
    lived.row(ledger[second]).urgency = urgency


def lost_word(lived: Lived) -> None:
    lived.session.execute(delete(Message).where(Message.sid == lived.wire.came[-1].sid))


def late_in_the_record(lived: Lived) -> None:
    entered = select(Contact).where(Contact.entry == Entry.REPORTED, Contact.settled_at.is_not(None))
    contact = lived.session.scalars(entered.order_by(Contact.id.desc())).first()
    assert contact is not None
    contact.opened_at -= timedelta(days=2)
    left = update(Message).where(Message.contact_id == contact.id)
    lived.session.execute(left.values(accepted_at=contact.opened_at, settled_at=contact.opened_at))


def not_in_the_record(lived: Lived) -> None:
    lived.session.execute(update(Contact).values(entry=Entry.PENDING).where(Contact.entry == Entry.REPORTED))


def nobodys(lived: Lived) -> None:
    lived.session.add(Alert(kind=AlertKind.CRISIS, once="crisis:1", urgent=True, raised_at=START, facts={}))


def stuck(lived: Lived) -> None:
    lived.session.execute(delete(Alarm))


def asks_for_ever(lived: Lived) -> None:
    talk = lived.session.scalars(select(Conversation).join(Alarm).limit(1)).one()
    lived.session.execute(delete(Alarm).where(Alarm.conversation_id == talk.id))
    talk.asked, talk.asked_at, talk.asked_until = Asked.YES_NO, START, None


def unreadable(lived: Lived) -> None:
    lived.session.execute(update(Conversation).values(state={"dialog": "check_in", "version": 1, "state": {"no": 1}}))


def not_at_rest(lived: Lived) -> None:
    row = lived.row(lived.wire.ledger.pop())
    row.delivery, row.send_after = Delivery.LEAVING, START


def written_twice(lived: Lived) -> None:
    one = lived.wire.pages.written[0]
    said = lived.session.scalars(select(Message).where(Message.sid.endswith(one.nonce))).one()
    said.sid = "SM-elsewhere"


def a_line_twice(lived: Lived) -> None:
    token, looked = lived.page()
    lived.wire.pages.looked[token] = replace(looked, lines=(*looked.lines, looked.lines[-1]))


def somebody_elses_line(lived: Lived) -> None:
    token, looked = lived.page()
    lived.wire.pages.looked[token] = replace(looked, lines=(Line(True, "See you Tuesday"), *looked.lines[1:]))


def an_answer_that_waits(lived: Lived) -> None:
    lived.in_page().delivery = Delivery.DUE


def no_answer(lived: Lived) -> None:
    lived.session.delete(lived.in_page())


def the_other_language(lived: Lived) -> None:
    lived.wire.rang.append(replace(lived.call(), heard=("cy",)))


def never_kept(lived: Lived) -> None:
    lived.wire.rang.append(replace(lived.call(), sid="CA-lost", heard=("en", "cy"), away=True))


def no_exchange(lived: Lived) -> None:
    lived.session.execute(update(Call).where(Call.sid == lived.call().sid).values(contact_id=None))


def a_letter_twice(lived: Lived) -> None:
    alert = Alert(id=10_000, kind=AlertKind.CALL_ME, once="call:1", urgent=True, raised_at=START, facts={}, owner_id=1)
    about = {"staff_id": 1, "alert_id": 10_000, "text_key": "mail.told", "once": "1"}
    mail = Mail(**about, id=10_000, made_at=START, not_after=START, state=MailState.SENT, tries=2)
    lived.session.add_all([alert, mail])
    lived.wire.letters["mail-10000-now"] += 2


def words_that_stay(lived: Lived) -> None:
    lived.wire.redacted.remove(lived.wire.ledger[0].sid)


def kept(sid: str, taken: Accepted) -> Message:
    return Message(direction=Direction.IN, channel=Channel.SMS, number="", number_key="", sid=sid, made_at=taken.at)


ONCE = "each text was taken once, or dropped for a written reason"
STUCK = "no conversation is stuck"
HOURS = "none left outside their hours"
RECORD = "every contact is in the record the day it began"
AWAY = "none went to anybody who was away"
PAGE = "a private page shows what was said in it, and nothing else"
ANSWERED = "what is asked in a private page is answered in it"
RANG = "whoever rang was told whom to ring, in their language, and it is kept once"
BREACHES: dict[Callable[[Lived], None], str] = {
    twice: ONCE,
    never: ONCE,
    lambda lived: taken_and_said_not_to_have_gone(lived, Delivery.DROPPED, Why.SUPERSEDED): ONCE,
    lambda lived: taken_and_said_not_to_have_gone(lived, Delivery.FAILED, Why.REFUSED): ONCE,
    not_gone_for_no_reason: ONCE,
    at_night: HOURS,
    lambda lived: at_night(lived, Urgency.REPLY): HOURS,
    an_answer_an_hour_late_at_night: HOURS,
    after_stop: "none went to a number that had stopped texts",
    lambda lived: lived.step(Step.IN_CUSTODY): AWAY,
    lambda lived: lived.step(Step.RECALLED): AWAY,
    lambda lived: lived.step(Step.UNLAWFULLY_AT_LARGE): AWAY,
    lambda lived: lived.step(Step.DIED): AWAY,
    lambda lived: lived.step(Step.CLOSED): "nothing was begun with anybody whose referral is closed",
    past_its_point: "none went past its point",
    out_of_order: "texts of a conversation left in the order they were put",
    lost_word: "every word that came in was kept once",
    written_twice: "what was written in a private page was kept once",
    a_line_twice: PAGE,
    somebody_elses_line: PAGE,
    an_answer_that_waits: ANSWERED,
    no_answer: ANSWERED,
    the_other_language: RANG,
    never_kept: RANG,
    no_exchange: RANG,
    a_letter_twice: "each e-mail was taken once, or came to nothing for a written reason",
    words_that_stay: "the provider has forgotten every word of the days before",
    late_in_the_record: RECORD,
    not_in_the_record: RECORD,
    nobodys: "every grave alert is somebody's",
    stuck: STUCK,
    asks_for_ever: STUCK,
    unreadable: "every saved state can be read",
    not_at_rest: "all is at rest",
}
