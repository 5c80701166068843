"""Clocks: by when something about a referral is due, and who was told that it is running out."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id


class ClockKind(StrEnum):
    """What is due; bot/referrals/clocks.py says from when, until when, and who is warned."""

    ASSESSMENT = "assessment"
    BEFORE_RELEASE = "before_release"
    EXPECTED_OUT = "expected_out"
    WINDOW = "window"
    PLAN = "plan"
    SAME_DAY = "same_day"
    REPORT = "report"
    NAMED = "named"


_RINGS = text("due_at IS NOT NULL")


class Clock(Base):
    """One clock of a referral. `once` keeps it single for what it is about: the referral, or an appointment.

    `calendar` and `working` are the two limits where there are two; `limit_at` is the end of the earlier. `due_at` is
    when somebody is next told: the worker, then whoever leads (`told` counts them). It ended because what was due was
    done (`ended_at`), or stopped because it is not due any more (`stopped_at`). `tries` is how often in a row nobody
    could be told.
    """

    __tablename__ = "clocks"

    id: Mapped[Id]
    referral_id: Mapped[int] = mapped_column(ForeignKey("referrals.id"), index=True)
    participant_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    appointment_id: Mapped[int | None] = mapped_column(ForeignKey("appointments.id"))
    kind: Mapped[ClockKind]
    once: Mapped[str] = mapped_column(unique=True)
    began_on: Mapped[date]
    calendar: Mapped[date | None]
    working: Mapped[date | None]
    limit_at: Mapped[datetime]
    worker_at: Mapped[datetime]
    lead_at: Mapped[datetime]
    due_at: Mapped[datetime | None]
    told: Mapped[int] = mapped_column(default=0)
    tries: Mapped[int] = mapped_column(default=0)
    ended_at: Mapped[datetime | None]
    stopped_at: Mapped[datetime | None]
    __table_args__ = (Index("ix_clocks_due", "due_at", "id", sqlite_where=_RINGS, postgresql_where=_RINGS),)
