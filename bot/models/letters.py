"""Letters: what is to be printed, and what became of it."""

from __future__ import annotations

from datetime import datetime
from enum import StrEnum
from typing import Any

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id
from bot.models.people import Language
from bot.vault import Sealed


class LetterKind(StrEnum):
    """What a letter is for."""

    INTRODUCTION = "introduction"
    PLAN = "plan"


class LetterState(StrEnum):
    """How far a letter got. Printing freezes its words; posting, handing over and its coming back end it."""

    TO_PRINT = "to_print"
    PRINTED = "printed"
    POSTED = "posted"
    HANDED_OVER = "handed_over"
    CAME_BACK = "came_back"
    NOT_WANTED = "not_wanted"


class Letter(Base):
    """One letter to a participant, with a contact of its own. `said` is what stood on it when it was printed."""

    __tablename__ = "letters"

    id: Mapped[Id]
    participant_id: Mapped[int] = mapped_column(ForeignKey("people.id"), index=True)
    referral_id: Mapped[int] = mapped_column(ForeignKey("referrals.id"))
    contact_id: Mapped[int] = mapped_column(ForeignKey("contacts.id"))
    kind: Mapped[LetterKind]
    language: Mapped[Language]
    state: Mapped[LetterState] = mapped_column(default=LetterState.TO_PRINT)
    once: Mapped[str] = mapped_column(unique=True)
    said: Mapped[str | None] = mapped_column(Sealed("letters.said"))
    facts: Mapped[dict[str, Any]]
    made_at: Mapped[datetime]
    printed_at: Mapped[datetime | None]
    ended_at: Mapped[datetime | None]
    ended_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    __table_args__ = (
        Index(
            "ix_letters_open",
            "made_at",
            sqlite_where=text("ended_at IS NULL"),
            postgresql_where=text("ended_at IS NULL"),
        ),
    )
