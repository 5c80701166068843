"""What is kept of a referral's last steps: whether others got in touch, whom they want beside them, what they thought.

Rule of this file: rows only, in the turn's own transaction, found by what the conversation is about.
"""

from __future__ import annotations

from sqlalchemy import select

from bot.doing import Doing
from bot.models import Appointment, Attendance, CommunityIntroduction, FeedbackAnswer, LastSession
from dialogs.moves import AttendedFound, KeepChoice, KeepFeedback

IN_TOUCH = "in_touch"


def choice(doing: Doing, effect: KeepChoice) -> None:
    """Keep a yes or no with what was asked about; the last one counts."""
    if effect.what == IN_TOUCH:
        about = doing.session.get(CommunityIntroduction, doing.conversation.matter.get("id", 0))
        if about is not None:
            about.in_touch, about.answered_at = effect.yes, doing.at
        return
    marked = select(LastSession).where(LastSession.appointment_id == doing.conversation.appointment_id)
    last = doing.session.scalar(marked)
    if last is not None:
        setattr(last, effect.what, effect.yes)
        last.answered_at = doing.at


def feedback(doing: Doing, effect: KeepFeedback) -> None:
    """Keep an answer: the figure when there was one, else the words, sealed."""
    words = doing.words(effect.message_id) if effect.score is None else None
    doing.session.add(
        FeedbackAnswer(
            participant_id=doing.person.id,
            message_id=effect.message_id,
            question=effect.question,
            score=effect.score,
            words=words,
            at=doing.at,
        )
    )


def attended(doing: Doing) -> AttendedFound:
    """Whether staff recorded that they came."""
    appointment = doing.session.get(Appointment, doing.conversation.appointment_id or 0)
    recorded = appointment.attendance if appointment else None
    return AttendedFound(None if recorded is None else recorded is Attendance.ATTENDED)
