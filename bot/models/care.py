"""Care: how often somebody is asked how they are, what they said, and how a referral comes to its end."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id
from bot.vault import Sealed


class CheckInPace(StrEnum):
    """How often a participant is asked how they are: daily as the service promises it, once a week, or never."""

    DAILY = "daily"
    WEEKLY = "weekly"
    NEVER = "never"


class CheckIns(Base):
    """What staff set for a referral's check-ins; no row, or no pace, means what the service promises.

    `today_at`: one that was planned for later in the day on which the hour was changed, to an hour that had passed.
    """

    __tablename__ = "check_ins"

    id: Mapped[Id]
    referral_id: Mapped[int] = mapped_column(ForeignKey("referrals.id"), unique=True)
    pace: Mapped[CheckInPace | None]
    hour: Mapped[time | None]
    today_at: Mapped[datetime | None]
    set_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    set_at: Mapped[datetime]


class ContactPace(Base):
    """How many days there are from one contact by a mentor or coach to the next, and at which hour they are to be in
    contact, as staff set it for a referral; None is as the service promises, and at any hour.

    `seldom`: it is more seldom than the service promises, and `set_by` said so.
    """

    __tablename__ = "contact_paces"

    id: Mapped[Id]
    referral_id: Mapped[int] = mapped_column(ForeignKey("referrals.id"), unique=True)
    days: Mapped[int | None]
    hour: Mapped[time | None]
    seldom: Mapped[bool]
    set_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    set_at: Mapped[datetime]


class Mood(Base):
    """How somebody said they were: 1 good, 2 OK, 3 struggling. For whoever supports them; evidence of nothing."""

    __tablename__ = "moods"

    id: Mapped[Id]
    participant_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id"), unique=True)
    mood: Mapped[int]
    at: Mapped[datetime]


class CommunityIntroduction(Base):
    """Somebody else who can help, to whom a participant was introduced, and whether they got in touch."""

    __tablename__ = "community_introductions"

    id: Mapped[Id]
    participant_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    referral_id: Mapped[int] = mapped_column(ForeignKey("referrals.id"))
    name: Mapped[str] = mapped_column(Sealed("community_introductions.name"))
    introduced_on: Mapped[date]
    by_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    in_touch: Mapped[bool | None]
    answered_at: Mapped[datetime | None]


class LastSession(Base):
    """An appointment that staff said is the last one, and what the participant would like of it."""

    __tablename__ = "last_sessions"

    id: Mapped[Id]
    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointments.id"), unique=True)
    by_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]
    face_to_face: Mapped[bool | None]
    three_way: Mapped[bool | None]
    answered_at: Mapped[datetime | None]


class FeedbackAnswer(Base):
    """An answer to one of the questions after the last session: a figure or words. Nobody is marked by it."""

    __tablename__ = "feedback_answers"

    id: Mapped[Id]
    participant_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    message_id: Mapped[int] = mapped_column(ForeignKey("messages.id"), unique=True)
    question: Mapped[str]
    score: Mapped[int | None]
    words: Mapped[str | None] = mapped_column(Sealed("feedback_answers.words"))
    at: Mapped[datetime]
