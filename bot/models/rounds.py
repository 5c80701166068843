"""Rounds: which contacts are due on which day, whose they are, and who has taken them on."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, UniqueConstraint
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id


class Handover(StrEnum):
    """Why somebody else has a contact today: they are away, they said that they cannot, or they said nothing."""

    AWAY = "away"
    CANNOT = "cannot"
    SILENT = "silent"


class DueContact(Base):
    """A contact that a mentor or coach (`staff_id`) owes on a day; what became of it is in the contacts themselves.

    `cover_id` is who has it today instead, and `handover` why.
    """

    __tablename__ = "due_contacts"

    id: Mapped[Id]
    referral_id: Mapped[int] = mapped_column(ForeignKey("referrals.id"))
    participant_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    staff_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    cover_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    handover: Mapped[Handover | None]
    handed_at: Mapped[datetime | None]
    day: Mapped[date]
    __table_args__ = (
        UniqueConstraint("referral_id", "day"),
        Index("ix_due_contacts_staff_day", "staff_id", "day"),
        Index("ix_due_contacts_cover_day", "cover_id", "day"),
    )
