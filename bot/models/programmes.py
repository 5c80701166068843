"""Programmes: how somebody's sessions go on, and when it is next looked at whether another one is to be booked."""

from __future__ import annotations

from datetime import datetime

from sqlalchemy import ForeignKey, Index, UniqueConstraint, text
from sqlalchemy.orm import Mapped, mapped_column

from bot.models.base import Base, Id

_LOOKS = text("look_at IS NOT NULL")


class Programme(Base):
    """The sessions of one referral. No `sessions` in `in_weeks`: as their plan says it, else as the service promises.

    `minutes` is how long one takes; None is the usual. `look_at`: when something about it may have come due.
    `proposed_at`: since when the next one has been put to somebody, and not been booked. `tries` is how often in a
    row it could not be looked at.
    """

    __tablename__ = "programmes"

    id: Mapped[Id]
    referral_id: Mapped[int] = mapped_column(ForeignKey("referrals.id"), unique=True)
    sessions: Mapped[int | None]
    in_weeks: Mapped[int | None]
    minutes: Mapped[int | None]
    look_at: Mapped[datetime | None]
    proposed_at: Mapped[datetime | None]
    times_proposed: Mapped[int] = mapped_column(default=0)
    tries: Mapped[int] = mapped_column(default=0)
    set_by: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    set_at: Mapped[datetime]
    __table_args__ = (Index("ix_programmes_look", "look_at", sqlite_where=_LOOKS, postgresql_where=_LOOKS),)


class SessionSubject(Base):
    """One subject of a session, in the words of its service's leaflet; `by_id` is who chose it, where it was not only
    proposed."""

    __tablename__ = "session_subjects"

    id: Mapped[Id]
    appointment_id: Mapped[int] = mapped_column(ForeignKey("appointments.id"))
    subject: Mapped[str]
    by_id: Mapped[int | None] = mapped_column(ForeignKey("people.id"))
    __table_args__ = (UniqueConstraint("appointment_id", "subject"),)
