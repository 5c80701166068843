"""News: what happened with somebody's people that they may want to know, and whether they were texted of it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id


class NewsKind(StrEnum):
    """What happened, in a word that gives no reason."""

    CONFIRMED = "confirmed"
    MOVED = "moved"
    LATE = "late"
    CANNOT_COME = "cannot_come"
    CAN_COME = "can_come"
    CALL_ME = "call_me"
    QUIET = "quiet"
    RECORD = "record"
    STOPPED = "stopped"
    TASK = "task"


class NewsItem(Base):
    """One thing that happened with a participant, for one of the staff; `once` keeps it single.

    `starts_at`: when the appointment was, then. `urgent`: it is texted at once to whoever wants texts at all; `told_at`
    is when it was.
    """

    __tablename__ = "news_items"

    id: Mapped[Id]
    staff_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    participant_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id"))
    starts_at: Mapped[datetime | None]
    kind: Mapped[NewsKind]
    urgent: Mapped[bool]
    amount: Mapped[int | None]
    once: Mapped[str] = mapped_column(unique=True)
    at: Mapped[datetime]
    told_at: Mapped[datetime | None]
    __table_args__ = (Index("ix_news_items_staff_at", "staff_id", "at"),)
