"""Tasks: what somebody of the staff does in the place of a text that cannot go, until they say what came of it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id
from bot.vault import Sealed


class TaskKind(StrEnum):
    """What is to be done."""

    CALL = "call"
    PRISON_SLIP = "prison_slip"
    VISIT_BOOKING = "visit_booking"
    MOVED = "moved"


class TaskOutcome(StrEnum):
    """What came of it. Lockdown, transfer and court are nobody's doing, and no miss; `dropped` is ours."""

    SPOKE = "spoke"
    MET = "met"
    NO_ANSWER = "no_answer"
    SENT = "sent"
    BOOKED = "booked"
    LOCKDOWN = "lockdown"
    TRANSFER = "transfer"
    COURT = "court"
    SEEN_TO = "seen_to"
    NOT_NEEDED = "not_needed"
    DROPPED = "dropped"


_OPEN = text("done_at IS NULL")


class Task(Base):
    """Something for `owner_id` to do about a participant by `due_at`. `once` keeps it single for its matter.

    `about` is the family of the text that it stands in for. `warn_at` is when somebody is next told that it is late:
    first the owner (`warned` 1), then whoever leads (2); `tries` is how often in a row
    nobody could be. `contact_id` is what its outcome is in the case record.
    """

    __tablename__ = "tasks"

    id: Mapped[Id]
    kind: Mapped[TaskKind]
    participant_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    referral_id: Mapped[int | None] = mapped_column(ForeignKey("referrals.id"))
    owner_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id"))
    message_id: Mapped[int | None] = mapped_column(ForeignKey("messages.id"))
    about: Mapped[str]
    why: Mapped[str | None]
    urgent: Mapped[bool] = mapped_column(default=False)
    once: Mapped[str] = mapped_column(unique=True)
    made_at: Mapped[datetime]
    due_at: Mapped[datetime]
    warn_at: Mapped[datetime | None]
    warned: Mapped[int] = mapped_column(default=0)
    tries: Mapped[int] = mapped_column(default=0)
    done_at: Mapped[datetime | None]
    done_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    outcome: Mapped[TaskOutcome | None]
    note: Mapped[str | None] = mapped_column(Sealed("tasks.note"))
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"))
    __table_args__ = (
        Index("ix_tasks_open", "owner_id", "due_at", sqlite_where=_OPEN, postgresql_where=_OPEN),
        Index("ix_tasks_warn", "warn_at", "id", sqlite_where=_OPEN, postgresql_where=_OPEN),
    )
