"""Beginnings: codes that prove a number, and whose thread it is just now."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id
from bot.vault import Sealed


class ProvingCode(Base):
    """A code that staff gave somebody face to face; texted from the number that it is for, it proves the number."""

    __tablename__ = "proving_codes"

    id: Mapped[Id]
    number_id: Mapped[int] = mapped_column(ForeignKey("numbers.id"), index=True)
    code: Mapped[str] = mapped_column(Sealed("proving_codes.code"))
    given_by: Mapped[int] = mapped_column(ForeignKey("people.id"))
    given_at: Mapped[datetime]
    until: Mapped[datetime]
    wrong: Mapped[int] = mapped_column(default=0)
    used_at: Mapped[datetime | None]


_OPEN = text("ended_at IS NULL")


class SteppedIn(Base):
    """A member of staff writes with somebody themselves: until then, or until they hand back, the bot is quiet."""

    __tablename__ = "stepped_in"

    id: Mapped[Id]
    person_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    staff_id: Mapped[int] = mapped_column(ForeignKey("people.id"))
    began_at: Mapped[datetime]
    until: Mapped[datetime]
    ended_at: Mapped[datetime | None]
    __table_args__ = (
        Index("uq_stepped_in_open", "person_id", unique=True, sqlite_where=_OPEN, postgresql_where=_OPEN),
    )
