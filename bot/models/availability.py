"""Availability: when staff can see people, what is held while it is offered, and moves that wait for a yes."""

from __future__ import annotations

from datetime import date, datetime, time
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id
from bot.models.casework import Mode
from bot.vault import Sealed


class Availability(Base):
    """A stretch of every week in which a member of staff sees people; wall-clock times in London, Monday is 0."""

    __tablename__ = "availability"

    id: Mapped[Id]
    worker_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    weekday: Mapped[int]
    opens: Mapped[time]
    closes: Mapped[time]
    __table_args__ = (UniqueConstraint("worker_id", "weekday", "opens"),)


class DayOff(Base):
    """A day on which a member of staff sees nobody, whatever their week says."""

    __tablename__ = "days_off"

    id: Mapped[Id]
    worker_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    day: Mapped[date]
    __table_args__ = (UniqueConstraint("worker_id", "day"),)


class SlotHold(Base):
    """A time kept for one conversation while it is offered there; free again after `until`."""

    __tablename__ = "slot_holds"

    id: Mapped[Id]
    worker_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"), index=True)
    starts_at: Mapped[datetime]
    minutes: Mapped[int]
    until: Mapped[datetime]
    __table_args__ = (Index("ix_slot_holds_worker", "worker_id", "starts_at"),)


class Move(StrEnum):
    """What became of a move that was asked for."""

    ASKED = "asked"
    APPROVED = "approved"
    REFUSED = "refused"
    LAPSED = "lapsed"


class MoveRequest(Base):
    """A move that needs a yes: to when and how, asked when, in which message and words, and who decided."""

    __tablename__ = "move_requests"

    id: Mapped[Id]
    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointments.id"), index=True)
    conversation_id: Mapped[int] = mapped_column(ForeignKey("conversations.id"), index=True)
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id"))
    starts_at: Mapped[datetime]
    asked_at: Mapped[datetime]
    mode: Mapped[Mode | None]
    words: Mapped[str | None] = mapped_column(Sealed("move_requests.words"))
    state: Mapped[Move] = mapped_column(default=Move.ASKED)
    decided_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    decided_at: Mapped[datetime | None]
    __table_args__ = (
        Index(
            "ix_move_requests_open",
            "asked_at",
            sqlite_where=text("state = 'asked'"),
            postgresql_where=text("state = 'asked'"),
        ),
    )
