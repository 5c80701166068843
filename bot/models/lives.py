"""Lives: the steps of each referral's life as rows, why it was closed, and what a death freezes."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id
from bot.models.casework import Tier
from bot.vault import Sealed


class Step(StrEnum):
    """What can happen in the life of a referral; bot/referrals/lives.py says which may follow from where."""

    RECEIVED = "received"
    ALLOCATED = "allocated"
    INTRODUCED = "introduced"
    ASSESSED = "assessed"
    PLANNED = "planned"
    IN_CUSTODY = "in_custody"
    RELEASED = "released"
    RECALLED = "recalled"
    CONTACT_AGAIN = "contact_again"
    UNLAWFULLY_AT_LARGE = "unlawfully_at_large"
    DIED = "died"
    NOT_DEAD = "not_dead"
    FINAL_SESSION = "final_session"
    CLOSED = "closed"


class How(StrEnum):
    """How we know that a step was taken."""

    FILE = "file"
    PAGE = "page"
    TEXT = "text"
    LETTER = "letter"
    CALL = "call"
    ATTENDANCE = "attendance"
    PLAN = "plan"


class Closing(StrEnum):
    """How a referral was closed."""

    COMPLETED = "completed"
    ENDED_EARLY = "ended_early"
    WITHDRAWN = "withdrawn"


class ClosingReason(StrEnum):
    """Why a referral was withdrawn, or ended early; the list that practitioners know."""

    CHOSE_TO_LEAVE = "chose_to_leave"
    NOT_ENGAGED = "not_engaged"
    NEEDS_MET = "needs_met"
    MOVED = "moved"
    CIRCUMSTANCES = "circumstances"
    CUSTODY = "custody"
    INELIGIBLE = "ineligible"
    MISTAKE = "mistake"
    ACQUITTED = "acquitted"
    REVOKED = "revoked"
    EXPIRED = "expired"
    OTHER = "other"


_STANDS = text("void_at IS NULL")


class ReferralStep(Base):
    """A step that was taken: on which day, who said so (nobody of the staff, when a file did), how, and when.

    `source` is the row that it comes from; a step stands once for each. One that was taken back says when it was.
    """

    __tablename__ = "referral_steps"

    id: Mapped[Id]
    referral_id: Mapped[int] = mapped_column(ForeignKey("referrals.id"), index=True)
    step: Mapped[Step]
    day: Mapped[date]
    at: Mapped[datetime]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    how: Mapped[How]
    source: Mapped[str]
    void_at: Mapped[datetime | None]
    __table_args__ = (
        Index(
            "uq_referral_steps_source",
            "referral_id",
            "step",
            "source",
            unique=True,
            sqlite_where=_STANDS,
            postgresql_where=_STANDS,
        ),
    )


class ReferralTerms(Base):
    """By which terms a referral is kept from a day on: the edition of its service and the tier. No day that has come
    is altered."""

    __tablename__ = "referral_terms"

    id: Mapped[Id]
    referral_id: Mapped[int] = mapped_column(ForeignKey("referrals.id"))
    since: Mapped[date]
    pathway: Mapped[str]
    tier: Mapped[Tier]
    __table_args__ = (UniqueConstraint("referral_id", "since"),)


class ClosedReferral(Base):
    """When a referral was closed, by whom, how and why; `words` where no reason of the list says it."""

    __tablename__ = "closed_referrals"

    id: Mapped[Id]
    referral_id: Mapped[int] = mapped_column(ForeignKey("referrals.id"), unique=True)
    why: Mapped[Closing]
    reason: Mapped[ClosingReason | None]
    words: Mapped[str | None] = mapped_column(Sealed("closed_referrals.words"))
    by_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]


_FROZEN = text("lifted_at IS NULL")


class Freeze(Base):
    """Somebody has died: no text, letter or link, and nothing of theirs is deleted, until this is lifted."""

    __tablename__ = "freezes"

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    since: Mapped[datetime]
    lifted_at: Mapped[datetime | None]
    lifted_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    words: Mapped[str | None] = mapped_column(Sealed("freezes.words"))
    __table_args__ = (
        Index("uq_freezes_open", "person_id", unique=True, sqlite_where=_FROZEN, postgresql_where=_FROZEN),
    )
