"""Reports: what staff write when somebody's time with a service has ended."""

from __future__ import annotations

from datetime import datetime
from typing import Any

from sqlalchemy import ForeignKey
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id
from bot.vault import Sealed


class EndReport(Base):
    """The end of service report of a referral: drafted from what was kept, written by the worker, submitted once.

    `counts` and `quotes` (JSON: what they wrote that the worker chose) are frozen when it is submitted.
    """

    __tablename__ = "end_reports"

    id: Mapped[Id]
    referral_id: Mapped[int] = mapped_column(ForeignKey("referrals.id"), unique=True)
    participant_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    progress: Mapped[str | None] = mapped_column(Sealed("end_reports.progress"))
    needs: Mapped[str | None] = mapped_column(Sealed("end_reports.needs"))
    quotes: Mapped[str | None] = mapped_column(Sealed("end_reports.quotes"))
    goals: Mapped[str | None] = mapped_column(Sealed("end_reports.goals"))
    chosen: Mapped[dict[str, Any]]
    counts: Mapped[dict[str, Any] | None]
    written_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    written_at: Mapped[datetime]
    submitted_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    submitted_at: Mapped[datetime | None]
    contact_id: Mapped[int | None] = mapped_column(ForeignKey("contacts.id"))
