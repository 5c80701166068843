"""Rounds: which contacts are due on which day, whose they are, who took them on, and by which terms they are."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id
from bot.models.casework import Place, Tier
from bot.models.people import Role


class Handover(StrEnum):
    """Why somebody else has a contact today: they are away, they said that they cannot, or they said nothing."""

    AWAY = "away"
    CANNOT = "cannot"
    SILENT = "silent"


class DueContact(Base):
    """A contact that was due on a day, and is not altered after it; what became of it is in the contacts themselves.

    `staff_id` owes it, as a mentor or a coach (`role`); None while nobody is named. `every` is from one contact to the
    next, in days, as it was promised or set then. `cover_id` is who has it today instead, and `handover` why.
    """

    __tablename__ = "due_contacts"

    id: Mapped[Id]
    referral_id: Mapped[int] = mapped_column(ForeignKey("referrals.id"))
    participant_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    role: Mapped[Role]
    every: Mapped[int | None]
    """None for one that was due before this was written down."""
    cover_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    handover: Mapped[Handover | None]
    handed_at: Mapped[datetime | None]
    day: Mapped[date]
    __table_args__ = (
        UniqueConstraint("referral_id", "day"),
        Index("ix_due_contacts_staff_day", "staff_id", "day"),
        Index("ix_due_contacts_cover_day", "cover_id", "day"),
    )


_NOBODYS = text("staff_id IS NULL")


class ContactTerms(Base):
    """By which terms a referral is owed contact: there while it is, as they were when somebody last looked.

    What was due until `through` is written down; the days after it are written by these terms, also when they are
    changed before anybody gets to it. `days` is what staff set, `staff_id` who is named.
    """

    __tablename__ = "contact_terms"

    id: Mapped[Id]
    referral_id: Mapped[int] = mapped_column(ForeignKey("referrals.id"), unique=True)
    participant_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    staff_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"), index=True)
    pathway: Mapped[str]
    tier: Mapped[Tier]
    place: Mapped[Place]
    referred_on: Mapped[date]
    released_on: Mapped[date | None]
    days: Mapped[int | None]
    through: Mapped[date] = mapped_column(index=True)
    __table_args__ = (Index("ix_contact_terms_nobodys", "through", sqlite_where=_NOBODYS, postgresql_where=_NOBODYS),)
