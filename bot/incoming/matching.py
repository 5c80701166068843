"""Which question a text answers: the one on the floor, else one that it fits, else what they are expected at next.

Rule of this file: one question on a number's floor (conversations.md, rule 10). A day that is named says which of two
appointments is meant. What fits nothing is nobody's, and goes to a person.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import UTC, date, datetime, timedelta

from sqlalchemy import bindparam, select
from sqlalchemy.orm import Session

from bot import conversations
from bot.alerting import accused
from bot.alerting.worries import is_grave
from bot.appointments import slots
from bot.delivery.outbox import LATE
from bot.incoming import late_moods
from bot.incoming.elsewhere import DECIDES, EASED, HEARS_WHAT_KEEPS_THEM, days, days_out, is_aside, is_elsewhere
from bot.incoming.floor import going, last_out
from bot.models import Appointment, Booking, Conversation, Direction, Message, Person
from bot.people.standing import whose
from bot.rows import ask
from dialogs.events import Whose
from dialogs.hearing.disowning import may_disown
from dialogs.hearing.meaning import Asked, Intent, Meaning
from dialogs.hours import day_of
from dialogs.listening import About, listen

SOON, JUST_OVER, STILL = timedelta(hours=24), timedelta(hours=36), timedelta(hours=4)
"""The last: how long after its start an appointment is still what a text is about."""
OPEN_TO_ANYTHING = frozenset({Intent.UNCLEAR, Intent.OTHER, Intent.QUESTION, Intent.ACK})
ASKS_NOTHING_OF_IT = ("shared.", "final_session.", "rescheduling.asked", "rescheduling.no_answer_yet")
"""Texts in an appointment's thread that a bare yes after them makes no yes to it: "I've asked Jo about Thursday"."""
SOME_DAY = datetime.max.replace(tzinfo=UTC)
_OVER = (
    select(Appointment.id)
    .where(Appointment.participant_id == bindparam("person_id"), Appointment.booking == Booking.BOOKED)
    .where(Appointment.starts_at.between(bindparam("since"), bindparam("at")))
    .limit(1)
)


@dataclass(frozen=True, slots=True)
class Match:
    """The conversation a text belongs to (none: not ours), what it means there, and the question answered."""

    conversation: Conversation | None
    meaning: Meaning
    asked: Asked = Asked.NOTHING


def match(session: Session, message: Message, person: Person, at: datetime) -> Match:
    """Find what a text from a person we know belongs to. The person is locked."""
    found = _by_question(session, message, person, at)
    found = (_by_day(session, message, found, at) or found) if found else by_coming(session, message, person, at)
    late = late_moods.answered(session, message, person.id, found.meaning, at)
    found = Match(*late, Asked.CHECK_IN) if late else found
    return _for_a_person(found) if _may_be_eased(found) and is_grave(session, person.id) else found


def _may_be_eased(found: Match) -> bool:
    """Whether it would pass for an answer to something routine, and says nothing of coming; or would be asked about."""
    dialog = found.conversation.dialog if found.conversation is not None else None
    routine = found.asked is Asked.NOTHING or dialog not in HEARS_WHAT_KEEPS_THEM
    eased = found.meaning.intent in EASED and not days(found.meaning)
    return found.meaning.intent is Intent.UNCLEAR or (routine and eased)


def _for_a_person(found: Match) -> Match:
    """After a cry for help that nobody has seen to yet: a person reads it, and they hear that."""
    return Match(found.conversation, replace(found.meaning, intent=Intent.OTHER))


def by_coming(session: Session, message: Message, person: Person, at: datetime) -> Match:
    """What it belongs to when it answers no question: what they are expected at, by the day that it names."""
    found = _by_what_is_next(session, message, person, at)
    return _by_day(session, message, found, at) or found


def is_for_its_day(session: Session, found: Match) -> bool:
    """Whether a text is a yes to the very day of what it was matched to."""
    day = _day(session, found.conversation) if found.conversation is not None else None
    return found.meaning.intent is Intent.CONFIRM and day is not None and day in days(found.meaning)


def read_alone(message: Message, at: datetime, staff: tuple[str, ...] = ()) -> Meaning:
    """What a text means by itself."""
    return listen(message.body or "", Asked.NOTHING, at, About(staff=staff))


def _by_question(session: Session, message: Message, person: Person, at: datetime) -> Match | None:
    found = [Match(c, _read(session, message, c, at), _asked(c, at)) for c in _open_questions(session, person, at)]
    if not found:
        return None
    alone = read_alone(message, at)
    if alone.intent is Intent.ACK and is_aside(_said_last_key(session, person.id)):
        return None  # a thanks is for what we said last; what we asked before it stays open
    fitting = (one for one in found if _fits(session, one, alone, at))
    first = next(fitting, found[0] if found else None)
    return None if first is not None and _is_elsewhere(first, alone) else first


def _fits(session: Session, one: Match, alone: Meaning, at: datetime) -> bool:
    """Whether a text answers this question. What starts within a day displaces others: there an OK is for it alone."""
    if one.meaning.intent is Intent.ACK and one.conversation is not None:
        offered = one.asked is Asked.OFFER_SLOTS  # a yes to three times: which one?
        return offered or _is_soon(_appointment(session, one.conversation), at)
    return one.meaning.intent not in OPEN_TO_ANYTHING and not _is_elsewhere(one, alone)


def _is_elsewhere(one: Match, alone: Meaning) -> bool:
    """Whether it is about coming, in answer to a question that is not."""
    dialog = one.conversation.dialog if one.conversation is not None else conversations.APPOINTMENT
    return is_elsewhere(dialog, one.asked, one.meaning, alone)


def _by_what_is_next(session: Session, message: Message, person: Person, at: datetime) -> Match:
    following = next(iter(_to_come(session, person.id, at)), None)
    if following is None:
        return Match(None, read_alone(message, at, accused.names(session, person.id, message.body or "")))
    meaning = _read(session, message, following, at)
    if meaning.intent in (Intent.DECLINE, Intent.LATE) and _may_be_of_the_last(session, person, following, at):
        return Match(None, meaning)
    confirms = meaning.intent is Intent.CONFIRM and not days(meaning)
    if confirms and at < (_last_told(session, following) or SOME_DAY) - LATE:
        said = _said_last(session, person.id)  # a yes to something else that we said, and to nothing of this
        return Match(said if said is not following else None, meaning)
    return Match(following, meaning)


def _said_last_key(session: Session, person_id: int) -> str:
    last = last_out(session, person_id)
    return (last[2] or "") if last is not None else ""


def _said_last(session: Session, person_id: int) -> Conversation | None:
    """The conversation that we last wrote in, while it goes on."""
    last = last_out(session, person_id)
    found = session.get(Conversation, last[1]) if last is not None and last[1] else None
    return found if found is not None and found.ended_at is None else None


def _by_day(session: Session, message: Message, found: Match, at: datetime) -> Match | None:
    """They name the day of another appointment of theirs, and not of this one, or rule it out: it is about that one."""
    here = found.conversation
    if here is None or here.appointment_id is None:
        return None
    named, out = days(found.meaning), days_out(found.meaning)
    if _day(session, here) in out:
        return None
    theirs = [(c, _day(session, c)) for c in _to_come(session, here.person_id, at) if c.id != here.id]
    others = [c for c, day in theirs if day in out]
    if not others and _day(session, here) not in named:
        others = [c for c, day in theirs if day in named]
    if len(others) != 1:
        return None
    meaning = _read(session, message, others[0], at)
    moves = meaning.intent is Intent.RESCHEDULE and _day(session, others[0]) in out  # "move thurs to fri"
    return Match(others[0], meaning) if moves or meaning.intent in DECIDES else None


def _day(session: Session, conversation: Conversation) -> date | None:
    appointment = _appointment(session, conversation)
    return day_of(appointment.starts_at) if appointment else None


def _open_questions(session: Session, person: Person, at: datetime) -> list[Conversation]:
    """The open questions to a person, the one on the floor first: what is within a day, then what was asked last.

    Several may wait for the one answer to whose number it is: it is given to what they are expected at soonest."""
    theirs = going(session, person.id)  # what was asked only after they wrote, they did not answer
    found = [(c, a) for c, a in theirs if c.asked and c.asked_until and c.asked_until > at >= (c.asked_at or at) - LATE]
    return [c for c, _ in sorted(found, key=lambda one: _place(one[0], one[1], at))]


def _place(
    conversation: Conversation, appointment: Appointment | None, at: datetime
) -> tuple[bool, datetime, timedelta, int]:
    waits = appointment is not None and conversation.asked is Asked.PROVE_NUMBER
    first = appointment.starts_at if waits and appointment else SOME_DAY
    return not _is_soon(appointment, at), first, at - (conversation.asked_at or at), -conversation.id


def _is_soon(appointment: Appointment | None, at: datetime) -> bool:
    return appointment is not None and appointment.starts_at - at <= SOON


def _to_come(session: Session, person_id: int, at: datetime) -> list[Conversation]:
    """The conversations about what they are expected at, soonest first; one that began stays for a few hours."""
    found = [(a.starts_at, c.id, c) for c, a in going(session, person_id) if a and _is_to_come(c, a, at - STILL)]
    return [c for _, _, c in sorted(found)]


def _is_to_come(conversation: Conversation, appointment: Appointment, since: datetime) -> bool:
    its_own = conversation.dialog == conversations.APPOINTMENT and appointment.booking is Booking.BOOKED
    return its_own and appointment.starts_at > since


def _may_be_of_the_last(session: Session, person: Person, following: Conversation, at: datetime) -> bool:
    """Something was on lately, and the next is days ahead: "couldn't make it" is of either, unless we wrote since."""
    if _is_soon(_appointment(session, following), at):
        return False
    since = max(at - JUST_OVER, _last_told(session, following) or at - JUST_OVER)
    return ask(session, _OVER, {"person_id": person.id, "since": since, "at": at}) is not None


def _read(session: Session, message: Message, conversation: Conversation, at: datetime) -> Meaning:
    """What a text means as an answer to a conversation's question, to what it last said, or to nothing."""
    asked = _asked(conversation, at)
    is_named = asked is Asked.PROVE_NUMBER or may_disown(message.body or "")
    first = session.get_one(Person, conversation.person_id).first_name if is_named else ""
    starts_at = expected.starts_at if (expected := _appointment(session, conversation)) else None
    staff = accused.names(session, conversation.person_id, message.body or "")
    about = About(starts_at, _offered(session, conversation), _last_told(session, conversation), first, staff)
    return listen(message.body or "", asked, at, about)


def _offered(session: Session, conversation: Conversation) -> tuple[datetime, ...]:
    """The times that a number may choose among: those held for it, else those that our question named."""
    held = slots.held(session, conversation.id)
    if held or conversation.asked is not Asked.OFFER_SLOTS:
        return held
    wanted = select(Message.facts).where(
        Message.conversation_id == conversation.id, Message.direction == Direction.OUT, Message.text_key.is_not(None)
    )
    facts = session.scalars(wanted.order_by(Message.id.desc())).first() or {}
    return tuple(map(datetime.fromisoformat, facts.get("slots", ())))


def _asked(conversation: Conversation, at: datetime) -> Asked:
    """The question that is still open."""
    is_over = conversation.asked_until is not None and at >= conversation.asked_until
    return Asked.NOTHING if conversation.asked is None or is_over else conversation.asked


def _last_told(session: Session, conversation: Conversation) -> datetime | None:
    """When we last wrote to them, if it was about this, and to a number that may be told of it."""
    if whose(session, session.get_one(Person, conversation.person_id)) is Whose.UNKNOWN:
        return None
    appointment_id, _, text_key, made_at = last_out(session, conversation.person_id) or (None, None, None, None)
    if made_at is None or appointment_id != conversation.appointment_id:
        return None
    return None if (text_key or "").startswith(ASKS_NOTHING_OF_IT) else made_at


def _appointment(session: Session, conversation: Conversation) -> Appointment | None:
    return session.get(Appointment, conversation.appointment_id) if conversation.appointment_id is not None else None
