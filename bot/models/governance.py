"""Governance: what keeps somebody's records from being deleted, how far they have been, and who read who looked."""

from __future__ import annotations

from datetime import date, datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id
from bot.vault import Sealed


class Kept(StrEnum):
    """What there is to delete: the words of texts, or everything that tells who somebody was."""

    WORDS = "words"
    RECORD = "record"


_HELD = text("lifted_at IS NULL")


class LegalHold(Base):
    """Nothing of this person's is deleted while it stands: why, who said so, and who lifted it."""

    __tablename__ = "legal_holds"

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    words: Mapped[str] = mapped_column(Sealed("legal_holds.words"))
    by_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    since: Mapped[datetime]
    lifted_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    lifted_at: Mapped[datetime | None]
    __table_args__ = (
        Index("uq_legal_holds_open", "person_id", unique=True, sqlite_where=_HELD, postgresql_where=_HELD),
    )


_STANDS = text("ended_at IS NULL")


class Declaration(Base):
    """That one of the staff knows a participant outside of work: how, who said so, and who said that it is over."""

    __tablename__ = "declarations"

    id: Mapped[Id]
    staff_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    words: Mapped[str] = mapped_column(Sealed("declarations.words"))
    by_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]
    ended_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    ended_at: Mapped[datetime | None]
    __table_args__ = (
        Index(
            "uq_declarations_stands",
            "staff_id",
            "person_id",
            unique=True,
            sqlite_where=_STANDS,
            postgresql_where=_STANDS,
        ),
    )


class SignedText(Base):
    """That a translator has read the Welsh of one text, and that it says what the English says; `mark` is of both."""

    __tablename__ = "signed_texts"

    key: Mapped[str] = mapped_column(primary_key=True)
    mark: Mapped[str]
    by: Mapped[str] = mapped_column(Sealed("signed_texts.by"))
    day: Mapped[date]


_TO_COME = text("done_at IS NULL")


class Forgetting(Base):
    """That something of somebody's is to be deleted, counted from `since`, and when it was. One row a person and kind.

    `why_not` is what stood against it when it was last looked at; it is looked at again at `again_at`.
    """

    __tablename__ = "forgettings"

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    what: Mapped[Kept]
    since: Mapped[datetime]
    again_at: Mapped[datetime | None]
    why_not: Mapped[str | None]
    done_at: Mapped[datetime | None]
    __table_args__ = (
        UniqueConstraint("person_id", "what"),
        Index("ix_forgettings_to_come", "what", "since", sqlite_where=_TO_COME, postgresql_where=_TO_COME),
    )


class LookReview(Base):
    """That somebody read a month's list of looks, and what they found; once a month each.

    `counts` is how much of what the list held when they signed it.
    """

    __tablename__ = "look_reviews"

    id: Mapped[Id]
    month: Mapped[date]
    by_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    at: Mapped[datetime]
    words: Mapped[str] = mapped_column(Sealed("look_reviews.words"))
    counts: Mapped[dict[str, Any]]
    __table_args__ = (UniqueConstraint("month", "by_id"),)
