"""What a dialog asks of the diary: find, hold, let go, book; and what the diary answers.

Rule of this file: what is wanted (bot/appointments/wanted.py) decides whose diary it is; the answer is an event for
the same turn. Whoever asked, when and in which words is kept with what came of it.
"""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot import casework
from bot.appointments import slots
from bot.appointments.wanted import Wanted, wanted
from bot.calendar import hours_of
from bot.models import (
    Appointment,
    AppointmentKind,
    Change,
    ChangedBy,
    Conversation,
    Direction,
    Message,
    Mode,
    Move,
    MoveRequest,
    Person,
    Referral,
    Team,
)
from bot.staff import lone_visits
from dialogs import moves

_MOST_WORDS = 6
"""A search has three rounds of a wish and an answer."""


@dataclass(frozen=True, slots=True)
class Diary:
    """The diary as one conversation sees it."""

    session: Session
    conversation: Conversation
    at: datetime

    def search(self, looked_for: Wanted) -> slots.Search:
        """Whose times are looked for."""
        return looked_for.search(self.conversation.id, self.at)


Asked = moves.FindSlots | moves.HoldSlots | moves.LetGo | moves.BookSlot


def ask(diary: Diary, effect: Asked) -> moves.Event | None:
    """Do what was asked; the answer, where there is one."""
    if isinstance(effect, moves.LetGo):
        slots.let_go(diary.session, diary.conversation.id)
        _lapse(diary)
        return None
    looked_for = wanted(diary.session, diary.conversation)
    if looked_for is None:
        return moves.SlotsEnded()
    match effect:
        case moves.FindSlots(wish):
            now_at = looked_for.moving.starts_at if looked_for.moving else None
            found = () if _is_a_group(looked_for) else slots.free(diary.session, diary.search(looked_for))
            return moves.SlotsFound(tuple(at for at in found if at != now_at), wish)
        case moves.HoldSlots(starts, until):
            slots.hold(diary.session, diary.search(looked_for), starts, until)
        case moves.BookSlot():
            return _book(diary, effect, looked_for)
    return None


def _is_a_group(looked_for: Wanted) -> bool:
    """A group has its own times, which one person's wish does not move: a person finds another way."""
    return looked_for.mode is Mode.GROUP or looked_for.kind is AppointmentKind.WORKSHOP


def _book(diary: Diary, asked: moves.BookSlot, looked_for: Wanted) -> moves.Event:
    appointment = looked_for.moving
    if not _may_have(diary, looked_for, asked.starts_at):
        return moves.SlotGone()
    if appointment is None:
        return _book_anew(diary, asked, looked_for)
    mode = Mode(asked.mode) if asked.mode else None
    if _needs_a_yes(diary.session, appointment):
        return _ask_for_a_yes(diary, asked, looked_for)
    return move(diary, appointment, asked.starts_at, mode, _said(diary))


def _may_have(diary: Diary, looked_for: Wanted, starts_at: datetime) -> bool:
    """Whether it is theirs to have: free, or the time they have already, to be held in another way."""
    appointment = looked_for.moving
    if appointment is not None and casework.why_fixed(appointment):
        return False
    kept = appointment is not None and appointment.starts_at == starts_at
    return kept or slots.is_free(diary.session, diary.search(looked_for), starts_at)


def _book_anew(diary: Diary, asked: moves.BookSlot, looked_for: Wanted) -> moves.Event:
    """Book another appointment; the conversation is about that one from then on."""
    session, conversation = diary.session, diary.conversation
    slot = casework.Slot(asked.starts_at, looked_for.mode, looked_for.venue)
    plan = casework.Plan(slot, looked_for.kind, looked_for.session_number, looked_for.minutes, looked_for.worker_id)
    referral = session.get_one(Referral, looked_for.referral_id)
    booked = casework.book(session, referral, f"by-text-{conversation.id}", plan, diary.at)
    casework.note(session, booked, _by_them(diary, Change.BOOKED))
    conversation.appointment_id = booked.id
    return moves.Booked(asked.starts_at)


def _ask_for_a_yes(diary: Diary, asked: moves.BookSlot, looked_for: Wanted) -> moves.Event:
    appointment = diary.session.get_one(Appointment, diary.conversation.appointment_id)
    diary.session.add(
        MoveRequest(
            appointment_id=appointment.id,
            conversation_id=diary.conversation.id,
            message_id=asked.message_id,
            starts_at=asked.starts_at,
            mode=Mode(asked.mode) if asked.mode else None,
            words=_said(diary),
            asked_at=diary.at,
            state=Move.ASKED,
        )
    )
    slots.hold(diary.session, diary.search(looked_for), (asked.starts_at,), appointment.starts_at)
    person = diary.session.get_one(Person, diary.conversation.person_id)
    return moves.ApprovalAwaited(asked.starts_at, hours_of(person))


def move(
    diary: Diary, appointment: Appointment, starts_at: datetime, mode: Mode | None, said: str | None
) -> moves.Booked:
    """Give it the new time, or hold it in another way; all else stays. It was the participant who asked, and `said`."""
    slot, before = casework.slot_of(appointment), appointment.starts_at
    venue = "" if mode in (Mode.PHONE, Mode.VIDEO) else slot.venue
    casework.move(appointment, casework.Slot(starts_at, mode or slot.mode, venue))
    casework.note(diary.session, appointment, replace(_by_them(diary, Change.MOVED), before_at=before, words=said))
    lone_visits.watch(diary.session, appointment, diary.at)
    return moves.Booked(starts_at)


def decide(diary: Diary, request: MoveRequest, yes: bool) -> moves.Event:
    """Staff decided: it is moved, or it is not. A yes to a time that is gone says so."""
    if not yes:
        return moves.MoveRefused()
    looked_for = wanted(diary.session, diary.conversation)
    if looked_for is None or looked_for.moving is None or not _may_have(diary, looked_for, request.starts_at):
        return moves.SlotGone()
    return move(diary, looked_for.moving, request.starts_at, request.mode, request.words)  # not what came after it


def _by_them(diary: Diary, what: Change) -> casework.Done:
    return casework.Done(what, ChangedBy.PARTICIPANT, diary.at, words=_said(diary))


def _said(diary: Diary) -> str | None:
    """What they wrote from when the search began until now, a line a text."""
    began = diary.conversation.began_at
    return "\n".join(written_between(diary.session, diary.conversation.person_id, began, diary.at)) or None


def written_between(session: Session, person_id: int, began: datetime, until: datetime) -> tuple[str, ...]:
    """What somebody wrote in a search: from asking for another time until choosing one, oldest first."""
    theirs = select(Message.body).where(
        Message.person_id == person_id, Message.direction == Direction.IN, Message.made_at.between(began, until)
    )
    newest = session.scalars(theirs.order_by(Message.id.desc()).limit(_MOST_WORDS))
    return tuple(body for body in newest if body)[::-1]


def _lapse(diary: Diary) -> None:
    """A move that was still waiting for a yes when its time was let go has lapsed."""
    ours = update(MoveRequest).where(MoveRequest.conversation_id == diary.conversation.id)
    diary.session.execute(ours.where(MoveRequest.state == Move.ASKED).values(state=Move.LAPSED))


def _needs_a_yes(session: Session, appointment: Appointment) -> bool:
    wanted_by = select(Team.moves_need_a_yes).join(Person, Person.team_id == Team.id)
    return bool(session.scalar(wanted_by.where(Person.id == appointment.worker_id)))
