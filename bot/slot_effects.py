"""What a dialog asks of the diary: find, hold, let go, book; and what the diary answers.

Rule of this file: the appointment's own worker, length and referral decide; the answer is an event for the same turn.
"""

from __future__ import annotations

from dataclasses import dataclass
from datetime import datetime

from sqlalchemy import select, update
from sqlalchemy.orm import Session

from bot import casework, slots
from bot.models import Appointment, Conversation, Move, MoveRequest, Person, Team
from dialogs import moves


@dataclass(frozen=True, slots=True)
class Diary:
    """The diary as one conversation sees it."""

    session: Session
    conversation: Conversation
    at: datetime

    @property
    def appointment(self) -> Appointment:
        """What is being moved."""
        return self.session.get_one(Appointment, self.conversation.appointment_id)

    @property
    def search(self) -> slots.Search:
        """Whose times are looked for."""
        found = self.appointment
        return slots.Search(found.worker_id, found.minutes, self.conversation.id, self.at)


Asked = moves.FindSlots | moves.HoldSlots | moves.LetGo | moves.BookSlot


def ask(diary: Diary, effect: Asked) -> moves.Event | None:
    """Do what was asked; the answer, where there is one."""
    match effect:
        case moves.FindSlots(wish):
            now_at = diary.appointment.starts_at
            found = slots.free(diary.session, diary.search)
            return moves.SlotsFound(tuple(at for at in found if at != now_at), wish)
        case moves.HoldSlots(starts, until):
            slots.hold(diary.session, diary.search, starts, until)
        case moves.LetGo():
            slots.let_go(diary.session, diary.conversation.id)
            _lapse(diary)
        case moves.BookSlot():
            return _book(diary, effect)
    return None


def _book(diary: Diary, wanted: moves.BookSlot) -> moves.Event:
    appointment = diary.appointment
    if casework.why_fixed(appointment) or not slots.is_free(diary.session, diary.search, wanted.starts_at):
        return moves.SlotGone()
    if _needs_a_yes(diary.session, appointment):
        diary.session.add(
            MoveRequest(
                appointment_id=appointment.id,
                conversation_id=diary.conversation.id,
                message_id=wanted.message_id,
                starts_at=wanted.starts_at,
                asked_at=diary.at,
                state=Move.ASKED,
            )
        )
        slots.hold(diary.session, diary.search, (wanted.starts_at,), appointment.starts_at)
        return moves.ApprovalAwaited(wanted.starts_at)
    return move(appointment, wanted.starts_at)


def move(appointment: Appointment, starts_at: datetime) -> moves.Booked:
    """Give it the new time; how and where it is held stay."""
    slot = casework.slot_of(appointment)
    casework.move(appointment, casework.Slot(starts_at, slot.mode, slot.venue))
    return moves.Booked(starts_at)


def decide(diary: Diary, request: MoveRequest, yes: bool) -> moves.Event:
    """Staff decided: it is moved, or it is not. A yes to a time that is gone says so."""
    if not yes:
        return moves.MoveRefused()
    appointment = diary.appointment
    if casework.why_fixed(appointment) or not slots.is_free(diary.session, diary.search, request.starts_at):
        return moves.SlotGone()
    return move(appointment, request.starts_at)


def _lapse(diary: Diary) -> None:
    """A move that was still waiting for a yes when its time was let go has lapsed."""
    ours = update(MoveRequest).where(MoveRequest.conversation_id == diary.conversation.id)
    diary.session.execute(ours.where(MoveRequest.state == Move.ASKED).values(state=Move.LAPSED))


def _needs_a_yes(session: Session, appointment: Appointment) -> bool:
    wanted = select(Team.moves_need_a_yes).join(Person, Person.team_id == Team.id)
    return bool(session.scalar(wanted.where(Person.id == appointment.worker_id)))
